import { answerWords, type Claim } from '../model/claim.js'
import type { Affinity } from './affinity.js'
import { byWeight, type Weigh } from './commonness.js'
import { inBoth, voices } from './voices.js'

/**
 * Two renderings of one remark: most of the words of the shorter one stand in the other, or, where one and the same says both,
 * most of all words.
 */
export function wordingAffinity(a: Claim, b: Claim, weigh: Weigh): Affinity {
  const [x, y] = [new Set(a.context.near), new Set(b.context.near)]
  const shared = [...x].filter((word) => y.has(word)).sort(byWeight(weigh))
  const [short] = [x, y].sort((p, q) => p.size - q.size)
  const share = shared.length / Math.max(1, short?.size ?? 1)
  const voice = voices(a, b)
  const alike = voice === 'other' || shared.length === 0 ? 0 : inBoth(answerWords(a), answerWords(b))
  return { odds: Math.max(shared.length >= 2 ? share - 0.45 : -1, alike - (voice === 'one' ? ONE_VOICE : SOME_VOICE)), shared }
}

/** Share of all words that two remarks of one speaker must have in common, where one of them tells much. */
const ONE_VOICE = 0.5
/** The same, where it is not known of both who says them. */
const SOME_VOICE = 0.58
/** Share of the words, small ones too, that one quotation from two mouths has in common, and the words that tell something. */
const ONE_QUOTATION = 0.7
const LEAST_TELLING = 2

/** One quotation, whoever says it: nearly the same words. */
export function spokenAffinity({ context: a }: Claim, { context: b }: Claim): Affinity {
  const shared = a.core.filter((word) => b.core.includes(word))
  const all = a.near.filter((word) => b.near.includes(word)).length
  return { odds: shared.length < LEAST_TELLING ? -1 : all / Math.max(a.near.length, b.near.length) - ONE_QUOTATION, shared }
}
