import { SLOTS, type Template } from '../../analyse/syntax/features.js'
import { GrowingModel } from './growingModel.js'

/**
 * An averaged perceptron over hashed features. A slot gets its row of weights only after `threshold` updates: features that
 * hardly ever mattered cost no space and bring no noise.
 */
export class Perceptron extends GrowingModel {
  rows = 0
  private readonly pending = new Uint8Array(SLOTS)
  private totals = new Float32Array(4096 * this.stride)
  private step = 1

  constructor(
    classes: number,
    private readonly threshold: number,
    templates: readonly Template[] = [],
  ) {
    super(classes, templates)
    this.reserve(4096)
  }

  /** Counts one decision, wrong or right: the average is over all of them. */
  tick(): void {
    this.step++
  }

  update(count: number, good: number, bad: number): void {
    for (let at = 0; at < count; at++) {
      const place = this.slots[at] as number
      let row = this.rowOf(place)
      if (row < 0) {
        this.pending[place] = (this.pending[place] as number) + 1
        if ((this.pending[place] as number) < this.threshold) continue
        row = this.allocate()
        this.setRow(place, row)
      }
      this.add(row * this.stride + good, 1)
      this.add(row * this.stride + bad, -1)
    }
  }

  /** Average weight of a row for a class. */
  average(row: number, number: number): number {
    const at = row * this.stride + number
    return (this.weights[at] as number) - (this.totals[at] as number) / this.step
  }

  // Updates are by one: whole numbers hold the weights exactly.
  private add(at: number, by: number): void {
    this.weights[at] = (this.weights[at] as number) + by
    this.totals[at] = (this.totals[at] as number) + by * this.step
  }

  private allocate(): number {
    const row = this.rows++
    this.reserve(row + 1)
    if ((row + 1) * this.stride > this.totals.length) {
      const totals = new Float32Array(this.totals.length * 2)
      totals.set(this.totals)
      this.totals = totals
    }
    return row
  }
}
