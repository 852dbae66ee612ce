import { assemble } from './assembly.js'
import { MOST_FEATURES, scoring, SLOT_LIST, SUMS } from './kernel.js'
import { finding, packedLookup, PackedLayout, preparing, WEIGHT_TABLE } from './packedRows.js'

/** Features are hashed to slots of this many bits; only slots that training used have a row of weights. */
export const SLOT_BITS = 22
export const SLOTS = 1 << SLOT_BITS
export const PAGE = 65_536

/** Mixes a template number and up to four values to a slot. */
export function slot(template: number, a: number, b = 0, c = 0, d = 0): number {
  let value = Math.imul(template + 1, 0x9e3779b1) ^ a
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) ^ b
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) ^ c
  value = Math.imul(value ^ (value >>> 15), 0x27d4eb2f) ^ d
  value = Math.imul(value ^ (value >>> 13), 0x165667b1)
  return (value ^ (value >>> 16)) >>> (32 - SLOT_BITS)
}

/** 16-bit vectors from one full row of weights to the next. */
export const vectorsFor = (classes: number): number => Math.ceil(classes / 8)

/** What decides by features: in training a growing model, in use one from a weights file. */
export interface Scorer {
  readonly classes: number
  /** Write the slots of the features here before `score`. */
  readonly slots: Int32Array
  /** Adds up the rows of the first `count` slots, and gives the sums by class, overwritten by the next call. */
  score(count: number): Int16Array
}

/** The parts of a weights file; see `weights.ts`. */
export interface PackedRows {
  readonly classes: number
  readonly rows: number
  /** Bytes that hold the gaps, and number of the weights. */
  readonly gaps: number
  readonly values: number
  /** Gaps, counts, numbers and weights, one after the other. */
  readonly content: Uint8Array
  /** The 16-bit weight of every byte. */
  readonly table: Int16Array
}

/** A row of 16-bit weights for every slot in use, and the sums over the rows of the features that hold. */
export class LinearModel implements Scorer {
  readonly slots: Int32Array
  readonly classes: number
  private readonly sums: Int16Array
  private readonly run: (count: number) => void

  constructor({ classes, rows, gaps, values, content, table }: PackedRows) {
    const vectors = vectorsFor(classes)
    const layout = new PackedLayout(SLOTS, rows, gaps, values)
    const memory = new WebAssembly.Memory({ initial: Math.ceil(layout.decoded / PAGE) })
    new Uint8Array(memory.buffer).set(content, layout.gaps)
    new Int16Array(memory.buffer, WEIGHT_TABLE, 256).set(table)
    const { score, prepare } = assemble([scoring(vectors, packedLookup(layout)), finding(layout, vectors * 8), preparing(layout, vectors * 8)], memory)
    memory.grow(Math.ceil(((prepare as () => number)() - memory.buffer.byteLength) / PAGE))
    this.classes = classes
    this.run = score as (count: number) => void
    this.slots = new Int32Array(memory.buffer, SLOT_LIST, MOST_FEATURES)
    this.sums = new Int16Array(memory.buffer, SUMS, vectors * 8)
  }

  score(count: number): Int16Array {
    this.run(count)
    return this.sums
  }
}
