import { answerWords, type Claim } from '../model/claim.js'
import type { Affinity } from './affinity.js'
import { byWeight, type Weigh } from './commonness.js'

/** What stands around two terms must have this many words in common. */
const LEAST_SHARED = 2

/**
 * Two terms in quotation marks for one thing: they differ in one word, and what is said of both has words in common. Catches
 * `sank a "ghost ship" off Tarn` and `a "ghost vessel" was sunk`. Must not catch terms that share a word where nothing else agrees.
 */
export function termAffinity(a: Claim, b: Claim, weigh: Weigh): Affinity {
  const shared = a.context.far.filter((word) => b.context.far.includes(word) && weigh(word) > 0).sort(byWeight(weigh))
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.length !== y.length || shared.length < LEAST_SHARED) return { odds: -1, shared }
  const same = x.filter((word, i) => word === y[i]).length
  return { odds: same >= x.length - 1 ? 0.1 * shared.length + same : -1, shared }
}

/** The words that a term differs by: a possessive mark is none, but makes another term of it. */
const wordsOf = (claim: Claim): string[] => answerWords(claim).filter((word) => word !== "'s" && word !== "'")
