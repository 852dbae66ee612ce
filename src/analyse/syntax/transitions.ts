import type { WordFeatures } from './words.js'

// The arc-hybrid system: SHIFT, LEFT (the top of the stack depends on the buffer's first word), RIGHT (on the word below it).
// The root stands behind the last word. Actions are numbered 0 for SHIFT, 1 + 2·label for LEFT, 2 + 2·label for RIGHT.
export const SHIFT = 0
export const leftOf = (label: number): number => 1 + 2 * label
export const rightOf = (label: number): number => 2 + 2 * label
export const isLeft = (action: number): boolean => (action & 1) === 1
export const labelOf = (action: number): number => (action - 1) >> 1

/** A sentence as the parser reads it, in reading order or reversed. Index n is the root, n + 1 stands for no word. */
export interface ParserInput {
  readonly length: number
  /** Hash of the known word, by index, the two extra places included; so with all others. */
  readonly word: Int32Array
  /** Groups of words used alike, and wider ones. */
  readonly group: Int32Array
  readonly wide: Int32Array
  /** Joint tag and coarse tag. */
  readonly tag: Int32Array
  readonly coarse: Int32Array
}

const ROOT_TAG = 250
const NO_TAG = 251

/** `coarseOf` maps joint tags to coarse ones; `reversed` turns the sentence round. */
export function parserInput(
  words: readonly WordFeatures[],
  tags: ArrayLike<number>,
  coarseOf: ArrayLike<number>,
  reversed: boolean,
): ParserInput {
  const length = words.length
  const word = new Int32Array(length + 2)
  const group = new Int32Array(length + 2)
  const wide = new Int32Array(length + 2)
  const tag = new Int32Array(length + 2)
  const coarse = new Int32Array(length + 2)
  for (let at = 0; at < length; at++) {
    const from = reversed ? length - 1 - at : at
    const features = words[from] as WordFeatures
    word[at] = features.known
    group[at] = features.group
    wide[at] = features.wide
    tag[at] = tags[from] as number
    coarse[at] = coarseOf[tags[from] as number] as number
  }
  for (let extra = 0; extra < 2; extra++) {
    word[length + extra] = extra + 1
    group[length + extra] = 1000 + extra
    wide[length + extra] = 1000 + extra
    tag[length + extra] = extra === 0 ? ROOT_TAG : NO_TAG
    coarse[length + extra] = extra === 0 ? ROOT_TAG : NO_TAG
  }
  return { length, word, group, wide, tag, coarse }
}

/** A parse in the making. All arrays are by word index; "none" is index n + 1. */
export class ParserState {
  readonly length: number
  readonly none: number
  readonly head: Int32Array
  readonly label: Int32Array
  readonly stack: Int32Array
  depth = 0
  front = 0
  /** Outermost and second outermost dependents on either side, their number, and a sum over their labels. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
  /** The dependent that marks the word's case, if it has one. */
  readonly marker: Int32Array

  constructor(
    input: ParserInput,
    private readonly caseLabel: number,
  ) {
    const size = input.length + 2
    this.length = input.length
    this.none = input.length + 1
    const full = (): Int32Array => new Int32Array(size).fill(this.none)
    this.head = new Int32Array(size).fill(-1)
    this.label = new Int32Array(size).fill(-1)
    this.stack = new Int32Array(size)
    this.left1 = full()
    this.left2 = full()
    this.right1 = full()
    this.right2 = full()
    this.marker = full()
    this.lefts = new Int32Array(size)
    this.rights = new Int32Array(size)
    this.leftSet = new Int32Array(size)
    this.rightSet = new Int32Array(size)
  }

  get done(): boolean {
    return this.front === this.length && this.depth === 0
  }

  /** The word `down` places below the top of the stack. */
  onStack(down: number): number {
    return down < this.depth ? (this.stack[this.depth - 1 - down] as number) : this.none
  }

  inBuffer(ahead: number): number {
    return this.front + ahead <= this.length ? this.front + ahead : this.none
  }

  get mayShift(): boolean {
    return this.front < this.length
  }

  /** The root takes one dependent: the last word left. */
  get mayLeft(): boolean {
    return this.depth > 0 && (this.front < this.length || this.depth === 1)
  }

  get mayRight(): boolean {
    return this.depth > 1
  }

  apply(action: number): void {
    if (action === SHIFT) {
      this.stack[this.depth++] = this.front++
      return
    }
    const dependent = this.onStack(0)
    const label = labelOf(action)
    const head = isLeft(action) ? this.front : this.onStack(1)
    this.depth--
    this.head[dependent] = head
    this.label[dependent] = label
    if (label === this.caseLabel) this.marker[head] = dependent
    const mixed = Math.imul(label + 1, 0x9e3779b1) ^ (label << 3)
    if (dependent < head) {
      this.left2[head] = this.left1[head] as number
      this.left1[head] = dependent
      this.lefts[head] = (this.lefts[head] as number) + 1
      this.leftSet[head] = ((this.leftSet[head] as number) + mixed) | 0
    } else {
      this.right2[head] = this.right1[head] as number
      this.right1[head] = dependent
      this.rights[head] = (this.rights[head] as number) + 1
      this.rightSet[head] = ((this.rightSet[head] as number) + mixed) | 0
    }
  }
}
