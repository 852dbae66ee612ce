import { readFileSync } from 'node:fs'
import { packageFile } from '../../lexicon/packageFile.js'

// clusters.bin: the number of words (32 bits, little endian); the coarse group of each of the 256 fine ones; the words' hashes, ascending,
//   as gaps (7 bits a byte, low ones first, the top bit set where more follow); the fine group of each. Group 0 is for words not listed.

/** What is known of words by their hashes. */
export class Vocabulary {
  private readonly hashes: Uint32Array
  private readonly fine: Uint8Array
  private readonly coarse: Uint8Array

  /** `known` are the words that training saw often; `clusters` is the content of clusters.bin. */
  constructor(
    readonly known: ReadonlySet<number>,
    clusters: Uint8Array,
  ) {
    const count = new DataView(clusters.buffer, clusters.byteOffset).getUint32(0, true)
    this.coarse = clusters.subarray(4, 260)
    this.fine = clusters.subarray(clusters.length - count)
    this.hashes = new Uint32Array(count)
    let at = 260
    for (let number = 0, last = 0; number < count; number++) {
      let gap = 0
      for (let shift = 0; ; shift += 7) {
        const byte = clusters[at++] as number
        gap |= (byte & 127) << shift
        if (byte < 128) break
      }
      last = (last + gap) >>> 0
      this.hashes[number] = last
    }
  }

  /** The group of words that are used alike, 0 for none. */
  groupOf(hash: number): number {
    const wanted = hash >>> 0
    let low = 0
    let high = this.hashes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.hashes[middle] as number) < wanted) low = middle + 1
      else high = middle
    }
    return this.hashes[low] === wanted ? (this.fine[low] as number) : 0
  }

  /** The wider group that a group is part of. */
  widerGroup(group: number): number {
    return this.coarse[group] as number
  }
}

/** Reads clusters.bin. Throws if it is missing. */
export const readClusters = (): Uint8Array => readFileSync(packageFile('src/analyse/weights/clusters.bin'))
