import type { Tree } from './tree.js'
import type { Doubts } from './tagger.js'
import type { ParserInput } from './transitions.js'

/** Features of arcs are hashed to slots of this many bits, a weight each. */
const TRUST_BITS = 16
export const TRUST_SLOTS = 1 << TRUST_BITS
/** No arc has more features. */
const MOST_TRUST_FEATURES = 48

const STEPS = [0, 60, 150, 300, 500, 750, 1050, 1400, 1800, 2300, 3000, 4000]
const ROOT = 251
// What a word is made of, as far as that tells whether its arc is likely: one bit each, in this order.
const PARTS = [
  'case',
  'det',
  'nsubj',
  'cop',
  'aux',
  'mark',
  'obj',
  'compound',
  'flat',
  'conj',
  'punct',
  'amod',
  'nummod',
  'advcl',
  'xcomp',
  'ccomp',
  'csubj',
]
const CLAUSES = ['advcl', 'xcomp', 'ccomp', 'csubj'].reduce((bits, part) => bits | (1 << PARTS.indexOf(part)), 0)

/** What the labels and tags of a model mean to the features of arcs. */
export interface TrustTerms {
  /** By label: one more than its place among the parts of a word that count, 0 for the others. */
  readonly parts: Uint8Array
  /** By label: a number for relations of which a word has one at most, 0 for the others. */
  readonly single: Uint8Array
  /** Numbers of the coarse tags of punctuation and of verbs. */
  readonly mark: number
  readonly verb: number
}

export function trustTerms(labels: readonly string[], mark: number, verb: number): TrustTerms {
  const stem = (label: string): string => label.split(':')[0] as string
  return {
    parts: Uint8Array.from(labels, (label) => PARTS.indexOf(stem(label)) + 1),
    single: Uint8Array.from(labels, (label) => ['nsubj', 'obj'].indexOf(stem(label)) + 1),
    mark,
    verb,
  }
}

/** The features by which an arc of one of two trees over the same sentence is told to be right or wrong. */
export class ArcFeatures {
  readonly slots = new Int32Array(MOST_TRUST_FEATURES)
  private count = 0
  // Punctuation marks and verbs before each word.
  private readonly marks: Int32Array
  private readonly verbs: Int32Array
  // By word: what hangs from it in either tree, and how many subjects and objects.
  private readonly parts: Int32Array
  private readonly rivals: readonly [Int32Array, Int32Array]

  constructor(
    private readonly input: ParserInput,
    private readonly doubts: Doubts,
    private readonly trees: readonly [Tree, Tree],
    private readonly terms: TrustTerms,
  ) {
    const { length } = input
    this.marks = new Int32Array(length + 1)
    this.verbs = new Int32Array(length + 1)
    this.parts = new Int32Array(length)
    this.rivals = [new Int32Array(length), new Int32Array(length)]
    for (let at = 0; at < length; at++) {
      this.marks[at + 1] = (this.marks[at] as number) + (input.coarse[at] === terms.mark ? 1 : 0)
      this.verbs[at + 1] = (this.verbs[at] as number) + (input.coarse[at] === terms.verb ? 1 : 0)
      for (const [number, tree] of trees.entries()) {
        const head = tree.heads[at] as number
        const label = tree.labels[at] as number
        if (head < 0) continue
        const part = terms.parts[label] as number
        if (part > 0) this.parts[head] = (this.parts[head] as number) | (1 << (part - 1))
        const single = terms.single[label] as number
        const before = trees[0]
        if (single === 0 || (number === 1 && before.heads[at] === head && terms.single[before.labels[at] as number] === single)) continue
        const rivals = this.rivals[single - 1] as Int32Array
        rivals[head] = (rivals[head] as number) + 1
      }
    }
  }

  private add(template: number, a: number, b = 0, c = 0, d = 0): void {
    this.slots[this.count++] = slot(template, a, b, c, d)
  }

  /** Writes the features of the arc that tree `one` (0 or 1) gives a word; returns their number. */
  write(at: number, one: 0 | 1): number {
    const { input, trees } = this
    const tree = trees[one]
    const other = trees[1 - one] as Tree
    const head = tree.heads[at] as number
    const label = head < 0 ? ROOT : (tree.labels[at] as number)
    const head2 = other.heads[at] as number
    const label2 = head2 < 0 ? ROOT : (other.labels[at] as number)
    const same = head === head2 && label === label2
    // How the two relate, and whose arc it is where they differ.
    const state = same ? 0 : (head === head2 ? 1 : 3) + one
    const sure = step(tree.margins[at] as number)
    const sure2 = step(other.margins[at] as number)
    const tag = input.tag[at] as number
    const kind = input.coarse[at] as number
    const headTag = head < 0 ? ROOT : (input.tag[head] as number)
    const headKind = head < 0 ? ROOT : (input.coarse[head] as number)
    const way = head < 0 ? 99 : far(head - at)
    this.count = 0
    this.add(0, 0)
    this.add(1, state, label)
    this.add(2, state, sure)
    this.add(3, state, sure2)
    this.add(4, state, sure, sure2)
    this.add(5, state, label, sure)
    this.add(6, state, label, sure2)
    this.add(7, state, label, kind, headKind)
    this.add(8, label, tag)
    this.add(9, label, headTag)
    this.add(10, state, label, way)
    this.add(11, label, headKind, way)
    this.add(12, label, input.word[at] as number)
    this.add(13, label, input.group[at] as number)
    this.add(14, label, at > 0 ? (input.tag[at - 1] as number) : -1)
    this.add(15, label, at + 1 < input.length ? (input.tag[at + 1] as number) : -1)
    const doubt = step(this.doubts.margins[at] as number)
    this.add(28, label, doubt, tag, this.doubts.next[at] as number)
    this.add(29, label, doubt)
    if (head >= 0) {
      const headDoubt = step(this.doubts.margins[head] as number)
      this.add(30, label, headDoubt, headTag, this.doubts.next[head] as number)
      this.add(31, label, headDoubt, headKind)
      this.add(32, state, doubt, headDoubt)
    }
    if (!same) {
      const headKind2 = head2 < 0 ? ROOT : (input.coarse[head2] as number)
      this.add(16, one, label, label2)
      this.add(17, one, label, label2, headKind * 256 + headKind2)
      this.add(18, one, headKind, headKind2, kind)
      this.add(19, one, Math.sign(head - at), Math.sign(head2 - at), Math.abs(head - at) < Math.abs(head2 - at) ? 1 : 0)
    }
    if (head < 0) this.add(20, Math.min(5, input.length >> 2), kind, at === 0 ? 1 : 0)
    else {
      const [low, high] = head < at ? [head, at] : [at, head]
      const marks = Math.min(2, (this.marks[high] as number) - (this.marks[low + 1] as number))
      const verbs = Math.min(2, (this.verbs[high] as number) - (this.verbs[low + 1] as number))
      this.add(21, label, marks, verbs, head > at ? 1 : 0)
      this.add(22, label, state, marks * 3 + verbs, head > at ? 1 : 0)
      this.add(23, label, input.group[head] as number)
      const agreed = trees[0].heads[head] === trees[1].heads[head] ? step(trees[0].margins[head] as number) : 20
      this.add(24, label, agreed)
      this.add(25, label, trees[0].labels[head] as number, trees[1].labels[head] as number)
      const single = this.terms.single[label] as number
      if (single > 0) {
        this.add(26, label, state, Math.min(3, (this.rivals[single - 1] as Int32Array)[head] as number))
        // "It is thought that", "it took long to": a clause beside some words tells that they stand for it.
        this.add(33, label, input.word[at] as number, (this.parts[head] as number) & CLAUSES)
      }
    }
    for (let rest = this.parts[at] as number, part = 0; rest !== 0; rest >>>= 1, part++) if ((rest & 1) === 1) this.add(27, label, part)
    return this.count
  }
}

function step(margin: number): number {
  let number = 0
  while (number < STEPS.length && margin >= (STEPS[number] as number)) number++
  return number
}

function far(distance: number): number {
  const size = Math.abs(distance)
  return Math.sign(distance) * (size < 4 ? size : size < 7 ? 4 : size < 12 ? 5 : 6)
}

/** Mixes a template number and up to four values to a slot. */
function slot(template: number, a: number, b: number, c: number, d: number): number {
  let value = Math.imul(template + 1, 0x9e3779b1) ^ a
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) ^ b
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) ^ c
  value = Math.imul(value ^ (value >>> 15), 0x27d4eb2f) ^ d
  value = Math.imul(value ^ (value >>> 13), 0x165667b1)
  return (value ^ (value >>> 16)) >>> (32 - TRUST_BITS)
}
