import { SLOTS } from '../../analyse/syntax/features.js'
import { MU, type WeightsHeader } from '../../analyse/syntax/weights.js'
import type { Perceptron } from './perceptron.js'

/** Of the 127 sizes of a weight only every fourth is used: finer steps bring nothing, and coarser ones compress better. */
const STEP = 4

/**
 * The mean of models that learnt the same from several beginnings, which decides better than each of them: keeps the `kept`
 * largest of the averaged weights, drops the rows left empty, and writes a weights file. Weights above the quantile `ceiling` are
 * clipped to it: what is kept must not be, the few large ones decide most.
 */
export function pack(models: readonly Perceptron[], names: readonly string[], kept: number, ceiling = 1): Uint8Array {
  const { classes } = models[0] as Perceptron
  const { limit, largest } = sizes(models, classes, kept, ceiling)
  const steps = (weight: number): number =>
    Math.round(((Math.log1p((MU * Math.min(Math.abs(weight), largest)) / largest) / Math.log1p(MU)) * 127) / STEP)
  const byte = (weight: number): number => Math.min(127, steps(weight) * STEP) * Math.sign(weight)
  const row = new Float64Array(classes)
  const marks = new Uint8Array(SLOTS / 8)
  const counts: number[] = []
  const numbers: number[] = []
  const values: number[] = []
  for (let slot = 0; slot < SLOTS; slot++) {
    if (!mean(models, slot, row)) continue
    const before = values.length
    for (let number = 0; number < classes; number++) {
      const weight = row[number] as number
      const coded = Math.abs(weight) < limit ? 0 : byte(weight)
      if (coded === 0) continue
      numbers.push(number)
      values.push(coded & 255)
    }
    if (values.length === before) continue
    counts.push(values.length - before)
    marks[slot >> 3] = (marks[slot >> 3] as number) | (1 << (slot & 7))
  }
  const header: WeightsHeader = { classes, rows: counts.length, values: values.length, names }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const file = new Uint8Array(4 + json.length + marks.length + counts.length + 2 * values.length)
  new DataView(file.buffer).setUint32(0, json.length, true)
  let at = 4
  for (const part of [json, marks, counts, numbers, values]) {
    file.set(part, at)
    at += part.length
  }
  return file
}

// Writes the mean of the averaged weights of a slot to `row`; false where no model has any.
function mean(models: readonly Perceptron[], slot: number, row: Float64Array): boolean {
  row.fill(0)
  let found = false
  for (const model of models) {
    const from = model.rowOf(slot)
    if (from < 0) continue
    found = true
    for (let number = 0; number < row.length; number++) row[number] = (row[number] as number) + model.average(from, number) / models.length
  }
  return found
}

// The size below which a weight is dropped, and the largest.
function sizes(models: readonly Perceptron[], classes: number, kept: number, ceiling: number): { limit: number; largest: number } {
  const row = new Float64Array(classes)
  let used = 0
  let all = new Float32Array(1 << 20)
  for (let slot = 0; slot < SLOTS; slot++) {
    if (!mean(models, slot, row)) continue
    for (const weight of row) {
      const size = Math.abs(weight)
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
  return { limit: sorted[Math.max(0, used - kept)] ?? 0, largest: sorted[Math.min(used - 1, Math.floor(used * ceiling))] ?? 1 }
}
