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
/** Rows with more weights than this are kept in full. */
const SHORT = 12

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
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const start = 4 + view.getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(file.subarray(4, start))) as WeightsHeader
  const { classes, rows, gaps, values } = header
  const counts = file.subarray(start + gaps, start + gaps + rows)
  const numbers = file.subarray(start + gaps + rows, start + gaps + rows + values)
  const bytes = file.subarray(start + gaps + rows + values)
  const table = decodingTable()
  const weights = new Int16Array(values)
  for (let at = 0; at < values; at++) weights[at] = table[bytes[at] as number] as number
  let full = 0
  let shortWeights = 0
  for (const count of counts) {
    if (count > SHORT) full++
    else shortWeights += count
  }
  const model = new LinearModel({ classes, full, short: rows - full, shortWeights })
  let at = start
  let slot = -1
  let row = 0
  for (let number = 0, from = 0; number < rows; number++) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = file[at++] as number
      gap |= (byte & 127) << shift
      if (byte < 128) break
    }
    slot += gap
    const to = from + (counts[number] as number)
    if (to - from <= SHORT) model.addShortRow(slot, numbers, weights, from, to)
    else {
      model.setRow(slot, row)
      for (let one = from; one < to; one++) model.weights[row * model.stride + (numbers[one] as number)] = weights[one] as number
      row++
    }
    from = to
  }
  return { header, model }
}
