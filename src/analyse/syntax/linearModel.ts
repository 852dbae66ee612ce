import { kernel, LIST_BYTES } from './kernel.js'

/** Features are hashed to slots of this many bits; only slots that training used have a row of weights. */
export const SLOT_BITS = 22
export const SLOTS = 1 << SLOT_BITS
/** Most features that one decision may look at. */
export const MOST_FEATURES = 124

/** Mixes a template number and up to four values to a slot. */
export function slot(template: number, a: number, b = 0, c = 0, d = 0): number {
  let value = Math.imul(template + 1, 0x9e3779b1) ^ a
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) ^ b
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) ^ c
  value = Math.imul(value ^ (value >>> 15), 0x27d4eb2f) ^ d
  value = Math.imul(value ^ (value >>> 13), 0x165667b1)
  return (value ^ (value >>> 16)) >>> (32 - SLOT_BITS)
}

// Byte addresses in the kernel's memory: slots, two lists of rows, sums, index of rows by slot, full rows, short rows.
const LIST = 512
const OUT = LIST + 2 * LIST_BYTES
const INDEX = 2048
const ROWS = INDEX + SLOTS * 4
const PAGE = 65_536

/** How much room a model needs. */
export interface ModelSize {
  readonly classes: number
  /** Full rows: a weight for every class. */
  readonly full: number
  /** Short rows, which list the classes they have a weight for, and all their weights together. */
  readonly short: number
  readonly shortWeights: number
}

/** A row of 16-bit weights for every slot in use, and the sums over the rows of the features that hold. */
export class LinearModel {
  /** Write the slots of the features here before `score`. */
  slots!: Int32Array
  /** What `score` found, by class. */
  sums!: Int16Array
  /** The weights of the full rows; a row begins at a multiple of `stride`. */
  weights!: Int16Array
  readonly classes: number
  /** Weights from one full row to the next: the classes, filled up to whole vectors. */
  readonly stride: number
  private readonly memory: WebAssembly.Memory
  private readonly run: ReturnType<typeof kernel>
  private index!: Int32Array
  private words!: Int32Array
  /** Where the next short row goes, in words. */
  private next: number

  constructor({ classes, full, short, shortWeights }: ModelSize) {
    const vectors = Math.ceil(classes / 8)
    this.classes = classes
    this.stride = vectors * 8
    this.next = (ROWS + full * this.stride * 2) / 4
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((this.next + short + shortWeights) / (PAGE / 4)) })
    this.run = kernel(vectors, this.memory)
    this.view()
  }

  /** Adds up the rows of the first `count` slots, and gives the sums, overwritten by the next call. */
  score(count: number): Int16Array {
    this.run(0, count, INDEX, LIST, OUT)
    return this.sums
  }

  /** The full row of a slot, -1 for none. */
  rowOf(slot: number): number {
    const address = this.index[slot] as number
    return address === 0 ? -1 : (address - ROWS) / (this.stride * 2)
  }

  setRow(slot: number, row: number): void {
    this.index[slot] = ROWS + row * this.stride * 2
  }

  /** Gives a slot a short row: the weights of the classes listed in `numbers`, from `from` to `to`. */
  addShortRow(slot: number, numbers: Uint8Array, weights: Int16Array, from: number, to: number): void {
    const { words } = this
    this.index[slot] = this.next * 4 + 1
    words[this.next++] = (to - from) * 4
    for (let at = from; at < to; at++) words[this.next++] = ((numbers[at] as number) * 2) | ((weights[at] as number) << 16)
  }

  /** Makes room for as many full rows, if there is none yet; `weights` is a new view then. Only for models without short rows. */
  reserve(rows: number): void {
    const missing = Math.ceil((ROWS + rows * this.stride * 2 - this.memory.buffer.byteLength) / PAGE)
    if (missing <= 0) return
    this.memory.grow(Math.max(missing, 512))
    this.view()
  }

  private view(): void {
    const { buffer } = this.memory
    this.slots = new Int32Array(buffer, 0, MOST_FEATURES)
    this.index = new Int32Array(buffer, INDEX, SLOTS)
    this.sums = new Int16Array(buffer, OUT, this.stride)
    this.weights = new Int16Array(buffer, ROWS)
    this.words = new Int32Array(buffer)
  }
}
