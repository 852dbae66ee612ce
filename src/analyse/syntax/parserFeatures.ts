import { templatesOf } from './features.js'
import type { ParserInput, ParserState } from './transitions.js'

const near = (distance: number): number => (distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7)
const few = (count: number): number => (count < 3 ? count : 3)

// s: stack from the top, b: buffer; w: word, t: tag, u: coarse tag, c: group of words used alike, g: wider group. Of a word's
// dependents: the outermost on either side (left, right) and the next (left2, right2), their number, all their labels, and the
// word that marks its case.
const NAMES = [
  's0.w s0.t s0.u s0.c s0.g',
  's1.w s1.t s1.u s1.c s1.g',
  's2.w s2.t s2.c',
  'b0.w b0.t b0.u b0.c b0.g',
  'b1.w b1.t b1.c b1.g',
  'b2.w b2.t',
  's0.left.w s0.left.t s0.left.label s0.left2.label',
  's0.right.w s0.right.t s0.right.label s0.right2.label',
  's1.left.t s1.left.label',
  's1.right.w s1.right.t s1.right.label s1.right2.label',
  'b0.left.w b0.left.t b0.left.label b0.left2.label',
  's0.lefts s0.rights s1.lefts s1.rights',
  's0.lefts.labels s0.rights.labels s1.lefts.labels s1.rights.labels b0.lefts.labels',
  's0.case s1.case b0.case',
  's0-b0 s1-s0 before.b0.t after.s1.t',
]
  .join(' ')
  .split(' ')

/** Writes what a state is like, in the order of `NAMES`. */
export function parserValues(input: ParserInput, state: ParserState, out: Int32Array): void {
  const { word: w, group: c, wide: g, tag: t, coarse: u } = input
  const { label, left1, left2, right1, right2, lefts, rights, leftSet, rightSet, marker } = state
  const s0 = state.onStack(0)
  const s1 = state.onStack(1)
  const s2 = state.onStack(2)
  const b0 = state.inBuffer(0)
  const b1 = state.inBuffer(1)
  const b2 = state.inBuffer(2)
  const s0l = left1[s0] as number,
    s0r = right1[s0] as number
  const s1l = left1[s1] as number,
    s1r = right1[s1] as number
  const b0l = left1[b0] as number
  let n = 0
  out[n++] = w[s0] as number
  out[n++] = t[s0] as number
  out[n++] = u[s0] as number
  out[n++] = c[s0] as number
  out[n++] = g[s0] as number
  out[n++] = w[s1] as number
  out[n++] = t[s1] as number
  out[n++] = u[s1] as number
  out[n++] = c[s1] as number
  out[n++] = g[s1] as number
  out[n++] = w[s2] as number
  out[n++] = t[s2] as number
  out[n++] = c[s2] as number
  out[n++] = w[b0] as number
  out[n++] = t[b0] as number
  out[n++] = u[b0] as number
  out[n++] = c[b0] as number
  out[n++] = g[b0] as number
  out[n++] = w[b1] as number
  out[n++] = t[b1] as number
  out[n++] = c[b1] as number
  out[n++] = g[b1] as number
  out[n++] = w[b2] as number
  out[n++] = t[b2] as number
  out[n++] = w[s0l] as number
  out[n++] = t[s0l] as number
  out[n++] = label[s0l] as number
  out[n++] = label[left2[s0] as number] as number
  out[n++] = w[s0r] as number
  out[n++] = t[s0r] as number
  out[n++] = label[s0r] as number
  out[n++] = label[right2[s0] as number] as number
  out[n++] = t[s1l] as number
  out[n++] = label[s1l] as number
  out[n++] = w[s1r] as number
  out[n++] = t[s1r] as number
  out[n++] = label[s1r] as number
  out[n++] = label[right2[s1] as number] as number
  out[n++] = w[b0l] as number
  out[n++] = t[b0l] as number
  out[n++] = label[b0l] as number
  out[n++] = label[left2[b0] as number] as number
  out[n++] = few(lefts[s0] as number)
  out[n++] = few(rights[s0] as number)
  out[n++] = few(lefts[s1] as number)
  out[n++] = few(rights[s1] as number)
  out[n++] = leftSet[s0] as number
  out[n++] = rightSet[s0] as number
  out[n++] = leftSet[s1] as number
  out[n++] = rightSet[s1] as number
  out[n++] = leftSet[b0] as number
  out[n++] = w[marker[s0] as number] as number
  out[n++] = w[marker[s1] as number] as number
  out[n++] = w[marker[b0] as number] as number
  out[n++] = near(b0 - s0)
  out[n++] = near(s0 - s1)
  out[n++] = t[Math.max(0, b0 - 1)] as number
  out[n++] = t[Math.min(s1 + 1, state.length)] as number
}

/** The features of a decision. Their order is their number, which the weights go by. */
export const PARSER_TEMPLATES = templatesOf(
  NAMES,
  [
    // Words and tags alone.
    's0.w, s0.t, s0.w s0.t, s1.w, s1.t, s1.w s1.t, s2.t, b0.w, b0.t, b0.w b0.t, b1.w, b1.t, b1.w b1.t, b2.w, b2.t',
    // Pairs.
    's0.w s0.t b0.w b0.t, s0.w s0.t b0.t, s0.t b0.w b0.t, s0.w b0.w, s0.t b0.t, s1.w s1.t s0.w s0.t, s1.t s0.w s0.t',
    's1.w s1.t s0.t, s1.w s0.w, s1.t s0.t, s1.t b0.t, s1.w b0.w, b0.t b1.t, b0.w b1.w, b0.w b1.t, b0.t b1.w',
    // Three and four.
    's0.t b0.t b1.t, b0.t b1.t b2.t, s1.t s0.t b0.t, s2.t s1.t s0.t, s1.t s0.t b0.t b1.t, s2.t s1.t s0.t b0.t',
    's0.w s1.t b0.t, s1.w s0.t b0.t, b0.w s0.t s1.t, s0.w b0.t b1.t, b0.w s0.t b1.t, s0.u s1.u b0.u',
    // Dependents.
    's0.t b0.t s0.left.t, s0.t b0.t s0.right.t, s0.t b0.t b0.left.t, s1.t s0.t s1.left.t, s1.t s0.t s1.right.t',
    's1.t s0.t s0.left.t, s1.t s0.t s0.right.t, s0.w s0.left.w, s0.w s0.right.w, s1.w s1.right.w, b0.w b0.left.w',
    's0.t s0.left.label, s0.t s0.right.label, s1.t s1.left.label, s1.t s1.right.label, b0.t b0.left.label',
    's0.t s0.left.label s0.left2.label, s0.t s0.right.label s0.right2.label, s1.t s1.right.label s1.right2.label',
    'b0.t b0.left.label b0.left2.label, s0.t s0.lefts.labels b0.t, s0.t s0.rights.labels b0.t, s1.t s1.rights.labels s0.t',
    's1.t s1.lefts.labels s0.t, b0.t b0.lefts.labels s0.t, s0.w s0.lefts.labels, s0.w s0.rights.labels',
    's1.w s1.rights.labels, s0.t s0.lefts.labels s0.rights.labels b0.t, s1.t s1.lefts.labels s1.rights.labels s0.t',
    's0.t s0.lefts s0.rights b0.t, s1.t s1.lefts s1.rights s0.t',
    // Prepositions: what the phrase is marked by, and what it may hang from.
    's1.w s0.case, s1.t s0.case s0.t, s1.w s0.case s0.w, s2.w s0.case, s2.t s1.t s0.case, s0.w b0.case, s0.t b0.case b0.t',
    's1.t s1.case s0.t s0.case, s0.t s0.case b0.w, s1.t s0.t b0.w s0.case',
    // Distance.
    's0.t b0.t s0-b0, s0.w s0-b0, b0.w s0-b0, s1.t s0.t s1-s0, s1.w s0.t s1-s0, s0.w s1.t s1-s0',
    // What the phrase is made of against what it may hang from: "and" or "," before a conjunct, "to" before an infinitive.
    's1.t s0.t s0.lefts.labels, s1.w s0.t s0.lefts.labels, s1.t s0.w s0.lefts.labels',
    's1.t s0.t s0.lefts.labels s1.rights.labels, s1.t s0.t s0.lefts.labels b0.t, s1.t s0.t s1.right.label',
    's0.t b0.t s0.right.label, s0.t b0.t s0.left.label b0.left.label, s2.t s0.t s0.lefts.labels',
    // What stands between, and just before.
    's0.t b0.t before.b0.t, s1.t s0.t after.s1.t',
    // The same by groups of words used alike: more of them were seen together than of the words.
    's0.c b0.c, s1.c s0.c, s0.c s0.t b0.t, b0.c s0.t b0.t, s1.c s1.t s0.t, s0.c s1.t s0.t, b0.c b1.c, s0.g s1.g b0.g',
    's0.g b0.g b1.g, s1.c s0.case, s1.c s0.case s0.c, s2.c s0.case s0.c, s0.c b0.case b0.c, s0.c s0.lefts.labels',
    's0.c s0.rights.labels, s1.c s1.rights.labels s0.t',
  ].join(','),
)
