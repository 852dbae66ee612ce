import { answerWords, type Claim } from '../model/claim.js'
import type { Affinity } from './affinity.js'
import { byWeight, type Weigh } from './commonness.js'
import { denyAlike, inBoth, voices } from './voices.js'

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
  const known = voice !== 'other' && shared.length > 0
  const alike = known ? inBoth(answerWords(a), answerWords(b)) : 0
  const odds = Math.max(shared.length >= 2 ? share - 0.45 : -1, alike - (voice === 'one' ? ONE_VOICE : SOME_VOICE))
  return { odds: odds <= 0 && known && goOnAlike(answerWords(a), answerWords(b)) ? A_TURN : odds, shared }
}

/** Words in a row that no two remarks have in common by chance, where they are most of the shorter one. */
const TURN = 6
const A_TURN = 0.1

/** "If I had to choose one, I'd choose her", "If I had to choose one, it would be her": one turn of speech, ended in two ways. */
function goOnAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const text = ` ${long.join(' ')} `
  if (!denyAlike(a, b)) return false
  return short.some(
    (_, from) =>
      from + TURN <= short.length &&
      TURN >= LEAST_OF_SHORTER * short.length &&
      text.includes(` ${short.slice(from, from + TURN).join(' ')} `),
  )
}

const LEAST_OF_SHORTER = 0.6

/** Whether one wording is a part of another, but for a word or two: of a long sentence, sources may give two parts. */
export function isPart(a: Claim, b: Claim): boolean {
  const [x, y] = [answerWords(a), answerWords(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (short.length < TURN || voices(a, b) === 'other') return false
  const left = new Set(long)
  return goOnAlike(short, long) || short.filter((word) => left.has(word)).length >= PART * short.length
}

const PART = 0.8

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
