import { assemble, constant, EQUALS_ZERO, get, load, set, SHIFT_LEFT } from '../../analyse/syntax/assembly.js'
import { hashing, MOST_VALUES, numberTemplates, SLOTS, type Template } from '../../analyse/syntax/features.js'
import { AFTER_PARTS, ENTRY, MOST_FEATURES, type RowCode, scoring, SLOT, SLOT_LIST, SUMS, VALUES } from '../../analyse/syntax/kernel.js'
import { PAGE, type Scorer, vectorsFor } from '../../analyse/syntax/linearModel.js'

// The address of the row of every slot, 0 where it has none; then the rows, each with a weight for every class.
const INDEX = AFTER_PARTS
const ROWS = INDEX + SLOTS * 4

const ADDRESS = [...get(SLOT), ...constant(2), SHIFT_LEFT, ...load(INDEX)]
const ROW_CODE: RowCode = { present: [...ADDRESS, EQUALS_ZERO, EQUALS_ZERO], lookUp: [...ADDRESS, ...set(ENTRY)] }

/** A model that rows are added to. */
export class GrowingModel implements Scorer {
  values!: Int32Array
  slots!: Int32Array
  /** The weights of the rows; a row begins at a multiple of `stride`. A new view after `reserve`. */
  weights!: Int16Array
  readonly classes: number
  /** Weights from one row to the next: the classes, filled up to whole vectors. */
  readonly stride: number
  private readonly memory = new WebAssembly.Memory({ initial: Math.ceil(ROWS / PAGE) })
  private readonly run: (count: number) => void
  private readonly hash: () => void
  private sums!: Int16Array
  private index!: Int32Array

  constructor(
    classes: number,
    private readonly templates: readonly Template[],
  ) {
    const vectors = vectorsFor(classes)
    this.classes = classes
    this.stride = vectors * 8
    const { score, hash } = assemble([scoring(vectors, ROW_CODE), hashing(templates)])(this.memory)
    this.run = score as (count: number) => void
    this.hash = hash as () => void
    numberTemplates(templates, this.memory.buffer)
    this.view()
  }

  /** Number of the features. */
  get features(): number {
    return this.templates.length
  }

  decide(): Int16Array {
    this.hash()
    return this.score(this.templates.length)
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
    this.values = new Int32Array(buffer, VALUES, MOST_VALUES)
    this.slots = new Int32Array(buffer, SLOT_LIST, MOST_FEATURES)
    this.index = new Int32Array(buffer, INDEX, SLOTS)
    this.sums = new Int16Array(buffer, SUMS, this.stride)
    this.weights = new Int16Array(buffer, ROWS)
  }
}
