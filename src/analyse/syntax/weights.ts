import { readFileSync } from 'node:fs'
import { packageFile } from '../../lexicon/packageFile.js'
import { LinearModel } from './linearModel.js'

// A weights file: length of the header (32 bits, little endian), the header as JSON, then for all rows in the order of their slots
//   the gaps from slot to slot (7 bits a byte, low ones first, the top bit set where more follow);
//   the number of weights of each row, a byte each;
//   the classes that these weights are for, a byte each, ascending in a row;
//   the weights, a byte each: sign and logarithm of the size (mu-law), since small ones need the finest steps.

export const MU = 255
/** The size of the largest weight in use: sums of a hundred rows stay in 16 bits. */
export const LARGEST = 2047

export interface WeightsHeader {
  readonly classes: number
  readonly rows: number
  /** Bytes of the gaps, and number of the weights. */
  readonly gaps: number
  readonly values: number
  /** Tags or labels by number. */
  readonly names: readonly string[]
}

export interface Weights {
  readonly header: WeightsHeader
  readonly model: LinearModel
}

/** The 16-bit weight of every byte. */
function decodingTable(): Int16Array {
  const table = new Int16Array(256)
  for (let byte = 0; byte < 256; byte++) {
    const signed = (byte << 24) >> 24
    const size = (Math.expm1((Math.abs(signed) / 127) * Math.log1p(MU)) / MU) * LARGEST
    table[byte] = Math.sign(signed) * Math.round(size)
  }
  return table
}

/** Reads a model from `src/analyse/weights`. Throws if the file is missing. */
export const readWeights = (name: string): Weights => unpack(readFileSync(packageFile(`src/analyse/weights/${name}`)))

/** The model in a weights file. */
export function unpack(file: Uint8Array): Weights {
  const start = 4 + new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(file.subarray(4, start))) as WeightsHeader
  return { header, model: new LinearModel({ ...header, content: file.subarray(start), table: decodingTable() }) }
}
