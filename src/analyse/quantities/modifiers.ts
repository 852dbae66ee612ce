import type { Bound } from '../../lexicon/numbers.js'
import { BOUNDS, BOUNDS_AFTER, LONGEST_BOUND } from '../../lexicon/numbers.js'
import type { Lexeme } from './lexemes.js'
import { phraseAt } from './lexemes.js'
import { numeralAt, tidy } from './numerals.js'

export interface Modifiers {
  readonly bounds: readonly Bound[]
  /** As written, in lower case. */
  readonly phrase: string
  readonly next: number
}

/** Words that a modifier starts with: most places need no look-up of phrases. */
const FIRST_WORDS = new Set([...BOUNDS.keys()].map((phrase) => phrase.split(' ')[0]))

/** The modifiers that start at a place, up to three in a row: `at least another`, `an estimated`. */
export function modifiersAt(lexemes: readonly Lexeme[], at: number): Modifiers {
  const bounds: Bound[] = []
  const phrases: string[] = []
  let next = at
  while (bounds.length < 3 && FIRST_WORDS.has(lexemes[next]?.lower)) {
    const found = phraseAt(lexemes, next, BOUNDS, LONGEST_BOUND)
    if (found === undefined || (found.phrase === 'up to' && RAISED.has(lexemes[next - 1]?.lower ?? ''))) break
    bounds.push(BOUNDS.get(found.phrase) as Bound)
    phrases.push(found.phrase)
    next = found.next
  }
  return { bounds, phrase: phrases.join(' '), next }
}

/** What is brought `up to` a figure has reached it: "which takes the toll up to 40", "bringing us up to 40". */
const RAISED = new Set('me you him her it us them this that toll total number tally figure count sum'.split(' '))

/** `or more`, `or so`, `at least` after the figure, `-plus`, `+`. */
export function modifierAfter(lexemes: readonly Lexeme[], at: number): Modifiers | undefined {
  const mark = lexemes[at]
  if (mark?.form === '+' && mark.glued) return { bounds: ['at-least'], phrase: '+', next: at + 1 }
  if (mark?.form === '-' && mark.glued && /^(?:plus|odd)$/.test(lexemes[at + 1]?.lower ?? '')) {
    const word = lexemes[at + 1]?.lower as string
    return { bounds: [word === 'plus' ? 'at-least' : 'about'], phrase: word, next: at + 2 }
  }
  if (!/^(?:or|and|at)$/.test(mark?.lower ?? '')) return undefined
  const found = phraseAt(lexemes, at, BOUNDS_AFTER, 2)
  // `24 dead and over 200 hurt`: the words belong to the figure after them.
  if (found === undefined || numeralAt(lexemes, found.next) !== undefined) return undefined
  return { bounds: [BOUNDS_AFTER.get(found.phrase) as Bound], phrase: found.phrase, next: found.next }
}

export interface Bounded {
  readonly min: number
  readonly max: number
  readonly approximate: boolean
  /** Bounds that are themselves left out: `more than 300` does not allow 300. */
  readonly open?: 'min' | 'max'
}

/**
 * What modifiers make of an amount. `about 20` reaches as far as rounding would (15–25) or a tenth, whichever is more, but never
 * more than a quarter; `nearly 300` goes down a tenth and stays below.
 */
export function applyBounds(amount: Bounded & { readonly grain: number; readonly value?: number }, bounds: readonly Bound[]): Bounded {
  let { min, max, approximate } = amount
  let open: 'min' | 'max' | undefined
  for (const bound of [...bounds].reverse()) {
    const { grain } = amount
    if (bound === 'at-least' || bound === 'more') {
      if (bound === 'more') open = 'min'
      max = Infinity
    } else if (bound === 'just-over') {
      open = 'min'
      max = tidy(max * 1.15)
    } else if (bound === 'at-most' || bound === 'less') {
      if (bound === 'less') open = 'max'
      min = 0
    } else if (bound === 'nearly') {
      open = 'max'
      min = tidy(min * 0.9)
    } else if (bound === 'about') {
      // A dozen is loose already: `about` is reckoned from the figure itself.
      const [low, high] = amount.value === undefined ? [min, max] : [amount.value, amount.value]
      const slack = Math.min(Math.max(grain > 1 || !Number.isInteger(low) ? grain / 2 : 0, Math.abs(low) * 0.1), Math.abs(low) * 0.25)
      min = tidy(Math.min(min, low - slack))
      max = tidy(Math.max(max, high + slack))
    } else continue
    approximate = true
  }
  return { min, max, approximate, ...(open === undefined ? {} : { open }) }
}
