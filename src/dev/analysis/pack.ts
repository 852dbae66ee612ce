import { SLOTS } from '../../analyse/syntax/linearModel.js'
import { MU, type WeightsHeader } from '../../analyse/syntax/weights.js'

/** A trained model before packing: the weights of a row by class, and the row of each slot (0: none). */
export interface TrainedRows {
  readonly classes: number
  readonly rows: number
  rowOf(slot: number): number
  average(row: number, number: number): number
}

/** Drops the smallest weights (`share` of those that are not zero) and rows left empty, and writes the rest as a weights file. */
export function pack(model: TrainedRows, names: readonly string[], share: number): Uint8Array {
  const sizes: number[] = []
  const limit = cut(model, share, sizes)
  const largest = sizes.at(-1) as number
  const byte = (weight: number): number => Math.round((Math.log1p((MU * Math.min(Math.abs(weight), largest)) / largest) / Math.log1p(MU)) * 127) * Math.sign(weight)
  const gaps: number[] = []
  const masks: number[] = []
  const values: number[] = []
  let rows = 1
  let last = -1
  const bits = new Uint8Array(Math.ceil(model.classes / 8))
  for (let slot = 0; slot < SLOTS; slot++) {
    const row = model.rowOf(slot)
    if (row === 0) continue
    bits.fill(0)
    const kept: number[] = []
    for (let number = 0; number < model.classes; number++) {
      const weight = model.average(row, number)
      const coded = Math.abs(weight) < limit ? 0 : byte(weight)
      if (coded === 0) continue
      bits[number >> 3] = (bits[number >> 3] as number) | (1 << (number & 7))
      kept.push(coded & 255)
    }
    if (kept.length === 0) continue
    rows++
    for (let gap = slot - last; ; gap >>>= 7) {
      gaps.push(gap < 128 ? gap : (gap & 127) | 128)
      if (gap < 128) break
    }
    last = slot
    for (const part of bits) masks.push(part)
    for (const value of kept) values.push(value)
  }
  const header: WeightsHeader = { classes: model.classes, rows, gaps: gaps.length, masks: masks.length, values: values.length, names }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const file = new Uint8Array(4 + json.length + gaps.length + masks.length + values.length)
  new DataView(file.buffer).setUint32(0, json.length, true)
  file.set(json, 4)
  file.set(gaps, 4 + json.length)
  file.set(masks, 4 + json.length + gaps.length)
  file.set(values, 4 + json.length + gaps.length + masks.length)
  return file
}

// The size below which a weight is dropped; leaves the sorted sizes in `sizes`, the 99.99th percentile last: a freak must not coarsen the rest.
function cut(model: TrainedRows, share: number, sizes: number[]): number {
  const all: number[] = []
  for (let row = 1; row < model.rows; row++) {
    for (let number = 0; number < model.classes; number++) {
      const size = Math.abs(model.average(row, number))
      if (size > 0) all.push(size)
    }
  }
  const sorted = Float64Array.from(all).sort()
  sizes.push(sorted[Math.floor(sorted.length * 0.9999)] as number)
  return sorted[Math.floor(sorted.length * share)] as number
}
