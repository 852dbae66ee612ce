import { closeSync, openSync, readSync } from 'node:fs'
import { packageFile } from '../../lexicon/packageFile.js'
import type { Template } from './features.js'
import { LinearModel } from './linearModel.js'

// A weights file: length of the header (32 bits, little endian), the header as JSON, then, rows in the order of their slots,
//   a bit for every slot, 1 where it has a row (low ones first);
//   the number of weights of each row, a byte each;
//   the classes that these weights are for, a byte each, ascending in a row;
//   the weights, a byte each: sign and logarithm of the size (mu-law), since small ones need the finest steps.

export const MU = 255
/** The size of the largest weight in use: sums of a hundred rows stay in 16 bits. */
const LARGEST = 2047

export interface WeightsHeader {
  readonly classes: number
  readonly rows: number
  /** Number of the weights. */
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

/** Reads a model, whose features these are, from `src/analyse/weights`. Throws if the file is missing. */
export function readWeights(name: string, templates: readonly Template[]): Weights {
  const file = openSync(packageFile(`src/analyse/weights/${name}`), 'r')
  try {
    return weightsFrom((room, start) => void readSync(file, room, 0, room.length, start), templates)
  } finally {
    closeSync(file)
  }
}

/** The model in the bytes of a weights file. */
export const unpack = (file: Uint8Array, templates: readonly Template[]): Weights =>
  weightsFrom((room, start) => room.set(file.subarray(start, start + room.length)), templates)

/** `read` fills the given room with the file's bytes from an index on: those of the rows go straight to where the model keeps them. */
function weightsFrom(read: (room: Uint8Array, start: number) => void, templates: readonly Template[]): Weights {
  const length = new Uint8Array(4)
  read(length, 0)
  const text = new Uint8Array(new DataView(length.buffer).getUint32(0, true))
  read(text, 4)
  const header = JSON.parse(new TextDecoder().decode(text)) as WeightsHeader
  return { header, model: new LinearModel({ ...header, fill: (room) => read(room, 4 + text.length), table: decodingTable() }, templates) }
}
