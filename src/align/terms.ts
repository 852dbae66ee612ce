import { answerWords, type Claim } from '../model/claim.js'
import type { Affinity } from './affinity.js'
import { byWeight, type Weigh } from './commonness.js'

/** What stands around two terms must have this many words in common. */
const LEAST_SHARED = 2

/**
 * Two terms in quotation marks for one thing: they differ in one word, or one has a word more, and what is said of both has
 * words in common. Catches `sank a "ghost ship" off Tarn` and `a "ghost vessel" was sunk`. Must not catch terms that share a
 * word where nothing else agrees.
 */
export function termAffinity(a: Claim, b: Claim, weigh: Weigh): Affinity {
  const shared = a.context.far.filter((word) => b.context.far.includes(word) && weigh(word) > 0).sort(byWeight(weigh))
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (shared.length < LEAST_SHARED) return { odds: -1, shared }
  if (x.length !== y.length) return { odds: hasOneMoreInside(x, y) ? 0.1 * shared.length + 1 : -1, shared }
  const same = x.filter((word, i) => word === y[i]).length
  return { odds: same >= x.length - 1 ? 0.1 * shared.length + same : -1, shared }
}

/**
 * `a shabby little trick`, `a shabby trick`: one has a word more between two that both have. Must not catch one that goes on
 * where the other ends.
 */
function hasOneMoreInside(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (long.length !== short.length + 1 || long[0] !== short[0] || long.at(-1) !== short.at(-1)) return false
  const at = short.findIndex((word, i) => word !== long[i])
  return short.slice(at).every((word, i) => word === long[at + 1 + i])
}

/** The words that a term differs by: a possessive mark is none, but makes another term of it. */
const wordsOf = (claim: Claim): string[] => answerWords(claim).filter((word) => word !== "'s" && word !== "'")
