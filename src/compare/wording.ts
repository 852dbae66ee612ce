import { diffArrays } from 'diff'
import type { Claim } from '../model/claim.js'
import { CARDINALS, ORDINALS } from '../lexicon/numbers.js'

/** One way in which a remark is quoted. */
export interface Wording {
  /** Those that quote it so. */
  readonly claims: readonly Claim[]
  /** Its words, in lower case. */
  readonly words: readonly string[]
}

/** Number of words that both have in the same order. */
export const shared = (a: readonly string[], b: readonly string[]): number =>
  diffArrays(a.map(spelledOut), b.map(spelledOut)).reduce((n, part) => n + (part.added || part.removed ? 0 : part.value.length), 0)

/** Number of words that both have next to each other. */
export const longestRun = (a: readonly string[], b: readonly string[]): number =>
  Math.max(
    0,
    ...diffArrays(a.map(spelledOut), b.map(spelledOut)).map((part) =>
      part.added || part.removed ? 0 : part.value.filter((word) => word !== 'is' && word !== "'").length,
    ),
  )

/** Whether the words of `part` stand in `whole` without a gap. */
export function holds(whole: readonly string[], part: readonly string[]): boolean {
  const text = ` ${whole.join(' ')} `
  return text.includes(` ${part.join(' ')} `)
}

/** One of two is the other cut short. */
export const isCut = (a: Wording, b: Wording): boolean => holds(a.words, b.words) || holds(b.words, a.words)

/**
 * What is left of a wording when spelling is taken out, and the pronoun by which it was set into a sentence: `which is late`
 * for "It is late".
 */
export const plain = (words: readonly string[]): string =>
  withoutPronoun(words)
    .filter((word, i, all) => !(word === '00' && /^\d+:?$/.test(all[i - 1] ?? '')))
    .map((word) => figure(spelling(word)))
    .join('')
    .replace(/(?<=\d)00(?=[ap]m)/g, '')

/** The words without the pronoun by which a remark was set into a sentence. */
export const withoutPronoun = (words: readonly string[]): readonly string[] =>
  words.length > LEAST_REST && PRONOUN.test(words[0] ?? '') ? words.slice(1) : words

/** With fewer words behind it, a pronoun is a part of the remark. */
const LEAST_REST = 4
const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|that|this)$/

/** Words that deny. */
export const NEGATIONS = new Set("not n't no never none nothing without".split(' '))

/** A word in full that stands cut short: `not` for `n't`. */
export const spelledOut = (word: string): string => FULL[word] ?? word

const FULL: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'s": 'is',
  ca: 'can',
  wo: 'will',
}

/**
 * British and American spelling are one wording, as are `datacenter` and `data center` (joined without blanks); `any more` and
 * `anymore` are two.
 */
const spelling = (word: string): string =>
  word
    .replace(/(?<=[\p{L}]{2})our(?=s?$|ed$|ing$|able$|ite|hood|ful)/u, 'or')
    .replace(/(?<=[\p{L}]{2}[tb])re(?=s?$)/u, 'er')
    .replace(/(?<=[\p{L}]{3})is(?=e[sd]?$|ing$|ations?$)/u, 'iz')
    .replace(/[-‐’'.:]/g, '')
    .replace(/^okay$/, 'ok')
    .replace(/^(?:an?|any|every|some|all|may|in|on)$/, '$& ')

/** Figures for number words: `twelfth` and `12th`, `ten` and `10`. */
const figure = (word: string): string => {
  const ordinal = ORDINALS.get(word) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1]
  return ordinal === undefined ? `${CARDINALS.get(word) ?? word}` : `${ordinal}.`
}
