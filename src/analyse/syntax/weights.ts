import { readFileSync } from 'node:fs'
import { packageFile } from '../../lexicon/packageFile.js'
import { LinearModel } from './linearModel.js'

// A weights file: length of the header (32 bits, little endian), the header as JSON, then per row in the order of the slots:
//   the gaps between the slots that have a row (7 bits a byte, low ones first, the top bit set where more follow);
//   a mask of the classes with a weight (bit 0 of byte 0 is class 0);
//   the weights, one byte each: sign and logarithm of the size (mu-law), since small ones need the finest steps.

export const MU = 255
/** The size of the largest weight in use: sums of a hundred rows stay in 16 bits but for freaks. */
export const LARGEST = 2047

export interface WeightsHeader {
  readonly classes: number
  readonly rows: number
  /** Bytes of each part. */
  readonly gaps: number
  readonly masks: number
  readonly values: number
  /** Tags or labels by number, and what else the part needs to know. */
  readonly names: readonly string[]
}

/** The 16-bit weight of every byte. */
export function decodingTable(): Int16Array {
  const table = new Int16Array(256)
  for (let byte = 0; byte < 256; byte++) {
    const signed = (byte << 24) >> 24
    const size = (Math.expm1((Math.abs(signed) / 127) * Math.log1p(MU)) / MU) * LARGEST
    table[byte] = Math.sign(signed) * Math.round(size)
  }
  return table
}

/** Reads a model from `src/analyse/weights`. Throws if the file is missing. */
export function readWeights(name: string): { readonly header: WeightsHeader; readonly model: LinearModel } {
  const file = readFileSync(packageFile(`src/analyse/weights/${name}`))
  return unpack(file)
}

export function unpack(file: Uint8Array): { readonly header: WeightsHeader; readonly model: LinearModel } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const start = 4 + view.getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(file.subarray(4, start))) as WeightsHeader
  const { classes, rows } = header
  const model = new LinearModel(classes, rows, 'i16')
  let at = start
  let slot = -1
  for (let row = 1; row < rows; row++) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = file[at++] as number
      gap |= (byte & 127) << shift
      if (byte < 128) break
    }
    slot += gap
    model.setRow(slot, row)
  }
  const { weights, stride } = model
  const table = decodingTable()
  let mask = start + header.gaps
  let value = mask + header.masks
  for (let row = 1; row < rows; row++) {
    for (let base = row * stride, first = 0; first < classes; first += 8) {
      for (let bits = file[mask++] as number; bits !== 0; bits &= bits - 1) {
        weights[base + first + 31 - Math.clz32(bits & -bits)] = table[file[value++] as number] as number
      }
    }
  }
  return { header, model }
}
