import { assemble, constant, EQUALS_ZERO, get, keep, load, OR, set, SHIFT_LEFT } from '../../analyse/syntax/assembly.js'
import { AFTER_SUMS, ENTRY, type Lookup, MOST_FEATURES, NO_ROW, scoring, SLOT, SLOT_LIST, SUMS } from '../../analyse/syntax/kernel.js'
import { PAGE, type Scorer, SLOTS, vectorsFor } from '../../analyse/syntax/linearModel.js'

// The address of the row of every slot, 0 where it has none; then the rows, each with a weight for every class.
const INDEX = AFTER_SUMS
const ROWS = INDEX + SLOTS * 4

const LOOKUP: Lookup = [
  ...get(SLOT), ...constant(2), SHIFT_LEFT, ...load(INDEX), ...keep(ENTRY),
  EQUALS_ZERO, ...constant(Math.log2(NO_ROW)), SHIFT_LEFT, ...get(ENTRY), OR, ...set(ENTRY),
]

/** A model that rows are added to. */
export class GrowingModel implements Scorer {
  slots!: Int32Array
  /** The weights of the rows; a row begins at a multiple of `stride`. A new view after `reserve`. */
  weights!: Int16Array
  readonly classes: number
  /** Weights from one row to the next: the classes, filled up to whole vectors. */
  readonly stride: number
  private readonly memory = new WebAssembly.Memory({ initial: Math.ceil(ROWS / PAGE) })
  private readonly run: (count: number) => void
  private sums!: Int16Array
  private index!: Int32Array

  constructor(classes: number) {
    const vectors = vectorsFor(classes)
    this.classes = classes
    this.stride = vectors * 8
    this.run = assemble([scoring(vectors, LOOKUP)], this.memory).score as (count: number) => void
    this.view()
  }

  score(count: number): Int16Array {
    this.run(count)
    return this.sums
  }

  /** The row of a slot, -1 for none. */
  rowOf(slot: number): number {
    const address = this.index[slot] as number
    return address === 0 ? -1 : (address - ROWS) / (this.stride * 2)
  }

  setRow(slot: number, row: number): void {
    this.index[slot] = ROWS + row * this.stride * 2
  }

  /** Makes room for as many rows, if there is none yet. */
  reserve(rows: number): void {
    const missing = Math.ceil((ROWS + rows * this.stride * 2 - this.memory.buffer.byteLength) / PAGE)
    if (missing <= 0) return
    this.memory.grow(Math.max(missing, 512))
    this.view()
  }

  private view(): void {
    const { buffer } = this.memory
    this.slots = new Int32Array(buffer, SLOT_LIST, MOST_FEATURES)
    this.index = new Int32Array(buffer, INDEX, SLOTS)
    this.sums = new Int16Array(buffer, SUMS, this.stride)
    this.weights = new Int16Array(buffer, ROWS)
  }
}
