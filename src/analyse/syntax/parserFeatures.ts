import { slot } from './linearModel.js'
import type { ParserInput, ParserState } from './transitions.js'

const near = (distance: number): number => (distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7)
const few = (count: number): number => (count < 3 ? count : 3)

/** Writes the feature slots of a state; returns their number. s: stack from the top, b: buffer. */
export function parserSlots(input: ParserInput, state: ParserState, out: Int32Array): number {
  const { word: w, group: c, wide: g, tag: t, coarse: u } = input
  const s0 = state.onStack(0)
  const s1 = state.onStack(1)
  const s2 = state.onStack(2)
  const b0 = state.inBuffer(0)
  const b1 = state.inBuffer(1)
  const b2 = state.inBuffer(2)
  const s0w = w[s0] as number, s0t = t[s0] as number, s0u = u[s0] as number
  const s1w = w[s1] as number, s1t = t[s1] as number, s1u = u[s1] as number
  const s2w = w[s2] as number, s2t = t[s2] as number
  const b0w = w[b0] as number, b0t = t[b0] as number, b0u = u[b0] as number
  const b1w = w[b1] as number, b1t = t[b1] as number
  const b2w = w[b2] as number, b2t = t[b2] as number
  let n = 0
  let k = 0
  out[n++] = slot(k++, s0w)
  out[n++] = slot(k++, s0t)
  out[n++] = slot(k++, s0w, s0t)
  out[n++] = slot(k++, s1w)
  out[n++] = slot(k++, s1t)
  out[n++] = slot(k++, s1w, s1t)
  out[n++] = slot(k++, s2t)
  out[n++] = slot(k++, b0w)
  out[n++] = slot(k++, b0t)
  out[n++] = slot(k++, b0w, b0t)
  out[n++] = slot(k++, b1w)
  out[n++] = slot(k++, b1t)
  out[n++] = slot(k++, b1w, b1t)
  out[n++] = slot(k++, b2w)
  out[n++] = slot(k++, b2t)
  // Pairs.
  out[n++] = slot(k++, s0w, s0t, b0w, b0t)
  out[n++] = slot(k++, s0w, s0t, b0t)
  out[n++] = slot(k++, s0t, b0w, b0t)
  out[n++] = slot(k++, s0w, b0w)
  out[n++] = slot(k++, s0t, b0t)
  out[n++] = slot(k++, s1w, s1t, s0w, s0t)
  out[n++] = slot(k++, s1t, s0w, s0t)
  out[n++] = slot(k++, s1w, s1t, s0t)
  out[n++] = slot(k++, s1w, s0w)
  out[n++] = slot(k++, s1t, s0t)
  out[n++] = slot(k++, s1t, b0t)
  out[n++] = slot(k++, s1w, b0w)
  out[n++] = slot(k++, b0t, b1t)
  out[n++] = slot(k++, b0w, b1w)
  out[n++] = slot(k++, b0w, b1t)
  out[n++] = slot(k++, b0t, b1w)
  // Three and four.
  out[n++] = slot(k++, s0t, b0t, b1t)
  out[n++] = slot(k++, b0t, b1t, b2t)
  out[n++] = slot(k++, s1t, s0t, b0t)
  out[n++] = slot(k++, s2t, s1t, s0t)
  out[n++] = slot(k++, s1t, s0t, b0t, b1t)
  out[n++] = slot(k++, s2t, s1t, s0t, b0t)
  out[n++] = slot(k++, s0w, s1t, b0t)
  out[n++] = slot(k++, s1w, s0t, b0t)
  out[n++] = slot(k++, b0w, s0t, s1t)
  out[n++] = slot(k++, s0w, b0t, b1t)
  out[n++] = slot(k++, b0w, s0t, b1t)
  out[n++] = slot(k++, s0u, s1u, b0u)
  // Dependents.
  const s0l = state.left1[s0] as number, s0r = state.right1[s0] as number
  const s1l = state.left1[s1] as number, s1r = state.right1[s1] as number
  const b0l = state.left1[b0] as number, b0l2 = state.left2[b0] as number
  const s0l2 = state.left2[s0] as number, s0r2 = state.right2[s0] as number, s1r2 = state.right2[s1] as number
  const label = state.label
  out[n++] = slot(k++, s0t, b0t, t[s0l] as number)
  out[n++] = slot(k++, s0t, b0t, t[s0r] as number)
  out[n++] = slot(k++, s0t, b0t, t[b0l] as number)
  out[n++] = slot(k++, s1t, s0t, t[s1l] as number)
  out[n++] = slot(k++, s1t, s0t, t[s1r] as number)
  out[n++] = slot(k++, s1t, s0t, t[s0l] as number)
  out[n++] = slot(k++, s1t, s0t, t[s0r] as number)
  out[n++] = slot(k++, s0w, w[s0l] as number)
  out[n++] = slot(k++, s0w, w[s0r] as number)
  out[n++] = slot(k++, s1w, w[s1r] as number)
  out[n++] = slot(k++, b0w, w[b0l] as number)
  out[n++] = slot(k++, s0t, label[s0l] as number)
  out[n++] = slot(k++, s0t, label[s0r] as number)
  out[n++] = slot(k++, s1t, label[s1l] as number)
  out[n++] = slot(k++, s1t, label[s1r] as number)
  out[n++] = slot(k++, b0t, label[b0l] as number)
  out[n++] = slot(k++, s0t, label[s0l] as number, label[s0l2] as number)
  out[n++] = slot(k++, s0t, label[s0r] as number, label[s0r2] as number)
  out[n++] = slot(k++, s1t, label[s1r] as number, label[s1r2] as number)
  out[n++] = slot(k++, b0t, label[b0l] as number, label[b0l2] as number)
  const s0L = state.leftSet[s0] as number, s0R = state.rightSet[s0] as number
  const s1L = state.leftSet[s1] as number, s1R = state.rightSet[s1] as number
  const b0L = state.leftSet[b0] as number
  out[n++] = slot(k++, s0t, s0L, b0t)
  out[n++] = slot(k++, s0t, s0R, b0t)
  out[n++] = slot(k++, s1t, s1R, s0t)
  out[n++] = slot(k++, s1t, s1L, s0t)
  out[n++] = slot(k++, b0t, b0L, s0t)
  out[n++] = slot(k++, s0w, s0L)
  out[n++] = slot(k++, s0w, s0R)
  out[n++] = slot(k++, s1w, s1R)
  out[n++] = slot(k++, s0t, s0L, s0R, b0t)
  out[n++] = slot(k++, s1t, s1L, s1R, s0t)
  out[n++] = slot(k++, s0t, few(state.lefts[s0] as number), few(state.rights[s0] as number), b0t)
  out[n++] = slot(k++, s1t, few(state.lefts[s1] as number), few(state.rights[s1] as number), s0t)
  // Prepositions: what the phrase is marked by, and what it may hang from.
  const s0m = w[state.marker[s0] as number] as number
  const b0m = w[state.marker[b0] as number] as number
  const s1m = w[state.marker[s1] as number] as number
  out[n++] = slot(k++, s1w, s0m)
  out[n++] = slot(k++, s1t, s0m, s0t)
  out[n++] = slot(k++, s1w, s0m, s0w)
  out[n++] = slot(k++, s2w, s0m)
  out[n++] = slot(k++, s2t, s1t, s0m)
  out[n++] = slot(k++, s0w, b0m)
  out[n++] = slot(k++, s0t, b0m, b0t)
  out[n++] = slot(k++, s1t, s1m, s0t, s0m)
  out[n++] = slot(k++, s0t, s0m, b0w)
  out[n++] = slot(k++, s1t, s0t, b0w, s0m)
  // Distance.
  const gap = near(b0 - s0)
  const gap1 = near(s0 - s1)
  out[n++] = slot(k++, s0t, b0t, gap)
  out[n++] = slot(k++, s0w, gap)
  out[n++] = slot(k++, b0w, gap)
  out[n++] = slot(k++, s1t, s0t, gap1)
  out[n++] = slot(k++, s1w, s0t, gap1)
  out[n++] = slot(k++, s0w, s1t, gap1)
  // What the phrase is made of against what it may hang from: "and" or "," before a conjunct, "to" before an infinitive.
  out[n++] = slot(k++, s1t, s0t, s0L)
  out[n++] = slot(k++, s1w, s0t, s0L)
  out[n++] = slot(k++, s1t, s0w, s0L)
  out[n++] = slot(k++, s1t, s0t, s0L, s1R)
  out[n++] = slot(k++, s1t, s0t, s0L, b0t)
  out[n++] = slot(k++, s1t, s0t, label[s1r] as number)
  out[n++] = slot(k++, s0t, b0t, label[s0r] as number)
  out[n++] = slot(k++, s0t, b0t, label[s0l] as number, label[b0l] as number)
  out[n++] = slot(k++, s2t, s0t, s0L)
  // What stands between, and just before.
  out[n++] = slot(k++, s0t, b0t, t[Math.max(0, b0 - 1)] as number)
  out[n++] = slot(k++, s1t, s0t, t[Math.min(s1 + 1, state.length)] as number)
  // The same by groups of words used alike: more of them were seen together than of the words.
  const s0c = c[s0] as number, s1c = c[s1] as number, s2c = c[s2] as number, b0c = c[b0] as number, b1c = c[b1] as number
  out[n++] = slot(k++, s0c, b0c)
  out[n++] = slot(k++, s1c, s0c)
  out[n++] = slot(k++, s0c, s0t, b0t)
  out[n++] = slot(k++, b0c, s0t, b0t)
  out[n++] = slot(k++, s1c, s1t, s0t)
  out[n++] = slot(k++, s0c, s1t, s0t)
  out[n++] = slot(k++, b0c, b1c)
  out[n++] = slot(k++, g[s0] as number, g[s1] as number, g[b0] as number)
  out[n++] = slot(k++, g[s0] as number, g[b0] as number, g[b1] as number)
  out[n++] = slot(k++, s1c, s0m)
  out[n++] = slot(k++, s1c, s0m, s0c)
  out[n++] = slot(k++, s2c, s0m, s0c)
  out[n++] = slot(k++, s0c, b0m, b0c)
  out[n++] = slot(k++, s0c, s0L)
  out[n++] = slot(k++, s0c, s0R)
  out[n++] = slot(k++, s1c, s1R, s0t)
  return n
}
