import { kernel, type Lane } from './kernel.js'

/** Features are hashed to slots of this many bits; only slots that training used have a row of weights. */
export const SLOT_BITS = 21
export const SLOTS = 1 << SLOT_BITS
/** Most features that one decision may look at. */
export const MOST_FEATURES = 128

/** Mixes a template number and up to four values to a slot. */
export function slot(template: number, a: number, b = 0, c = 0, d = 0): number {
  let value = Math.imul(template + 1, 0x9e3779b1) ^ a
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) ^ b
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) ^ c
  value = Math.imul(value ^ (value >>> 15), 0x27d4eb2f) ^ d
  value = Math.imul(value ^ (value >>> 13), 0x165667b1)
  return (value ^ (value >>> 16)) >>> (32 - SLOT_BITS)
}

// Byte addresses in the kernel's memory: slots, list of rows, sums, index of rows by slot, rows.
const LIST = MOST_FEATURES * 4
const OUT = 2 * MOST_FEATURES * 4 + 16
const INDEX = 2048
const ROWS = INDEX + SLOTS * 4
const PAGE = 65_536

/**
 * A row of weights for every slot in use, and the sums over the rows of the features that hold. Both training (floats) and use
 * (16-bit numbers) score with it. Row 0 stands for no row.
 */
export class LinearModel {
  /** Write the slots of the features here before `score`. */
  slots!: Int32Array
  /** What `score` found, by class. */
  sums!: Int16Array | Float32Array
  /** All weights; a row begins at a multiple of `stride`. */
  weights!: Int16Array | Float32Array
  /** Weights from one row to the next: the classes, filled up to whole vectors. */
  readonly stride: number
  private readonly memory: WebAssembly.Memory
  private readonly run: ReturnType<typeof kernel>
  private readonly width: number
  private index!: Int32Array

  constructor(
    readonly classes: number,
    rows: number,
    private readonly lane: Lane,
  ) {
    this.width = lane === 'i16' ? 2 : 4
    const vectors = Math.ceil((classes * this.width) / 16)
    this.stride = (vectors * 16) / this.width
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((ROWS + rows * vectors * 16) / PAGE) })
    this.run = kernel(vectors, lane, this.memory)
    this.view()
  }

  /** Adds up the rows of the first `count` slots, and gives the sums, overwritten by the next call. */
  score(count: number): Int16Array | Float32Array {
    this.run(0, count, INDEX, LIST, OUT)
    return this.sums
  }

  rowOf(slot: number): number {
    const address = this.index[slot] as number
    return address === 0 ? 0 : (address - ROWS) / (this.stride * this.width)
  }

  setRow(slot: number, row: number): void {
    this.index[slot] = ROWS + row * this.stride * this.width
  }

  /** Makes room for as many rows, if there is none yet; `weights` is a new view then. */
  reserve(rows: number): void {
    const pages = Math.ceil((ROWS + rows * this.stride * this.width) / PAGE)
    const missing = pages - this.memory.buffer.byteLength / PAGE
    if (missing <= 0) return
    this.memory.grow(Math.max(missing, 512))
    this.view()
  }

  private view(): void {
    const { buffer } = this.memory
    const Lanes = this.lane === 'i16' ? Int16Array : Float32Array
    this.slots = new Int32Array(buffer, 0, MOST_FEATURES)
    this.index = new Int32Array(buffer, INDEX, SLOTS)
    this.sums = new Lanes(buffer, OUT, this.stride)
    this.weights = new Lanes(buffer, ROWS)
  }
}
