import { SLOTS } from '../../analyse/syntax/linearModel.js'
import { MU, type WeightsHeader } from '../../analyse/syntax/weights.js'
import type { Perceptron } from './perceptron.js'

/**
 * Drops the smallest of the averaged weights (`share` of those that are not zero) and the rows left empty, and writes the rest as a
 * weights file. Weights above the quantile `ceiling` are clipped to it: what is kept must not be, the few large ones decide most.
 */
export function pack(model: Perceptron, names: readonly string[], share: number, ceiling = 1): Uint8Array {
  const { limit, largest } = sizes(model, share, ceiling)
  const byte = (weight: number): number => Math.round((Math.log1p((MU * Math.min(Math.abs(weight), largest)) / largest) / Math.log1p(MU)) * 127) * Math.sign(weight)
  const gaps: number[] = []
  const counts: number[] = []
  const numbers: number[] = []
  const values: number[] = []
  let last = -1
  for (let slot = 0; slot < SLOTS; slot++) {
    const row = model.rowOf(slot)
    if (row < 0) continue
    const before = values.length
    for (let number = 0; number < model.classes; number++) {
      const weight = model.average(row, number)
      const coded = Math.abs(weight) < limit ? 0 : byte(weight)
      if (coded === 0) continue
      numbers.push(number)
      values.push(coded & 255)
    }
    if (values.length === before) continue
    counts.push(values.length - before)
    for (let gap = slot - last; ; gap >>>= 7) {
      gaps.push(gap < 128 ? gap : (gap & 127) | 128)
      if (gap < 128) break
    }
    last = slot
  }
  const header: WeightsHeader = { classes: model.classes, rows: counts.length, gaps: gaps.length, values: values.length, names }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const file = new Uint8Array(4 + json.length + gaps.length + counts.length + 2 * values.length)
  new DataView(file.buffer).setUint32(0, json.length, true)
  let at = 4
  for (const part of [json, gaps, counts, numbers, values]) {
    file.set(part, at)
    at += part.length
  }
  return file
}

// The size below which a weight is dropped, and the largest.
function sizes(model: Perceptron, share: number, ceiling: number): { limit: number; largest: number } {
  let used = 0
  let all = new Float32Array(1 << 20)
  for (let row = 0; row < model.rows; row++) {
    for (let number = 0; number < model.classes; number++) {
      const size = Math.abs(model.average(row, number))
      if (size === 0) continue
      if (used === all.length) {
        const more = new Float32Array(used * 2)
        more.set(all)
        all = more
      }
      all[used++] = size
    }
  }
  const sorted = all.subarray(0, used).sort()
  return { limit: sorted[Math.floor(used * share)] ?? 0, largest: sorted[Math.min(used - 1, Math.floor(used * ceiling))] ?? 1 }
}
