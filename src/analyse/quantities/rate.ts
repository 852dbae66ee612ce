import { TIME_UNITS } from '../../lexicon/calendar.js'
import type { Lexeme } from './lexemes.js'
import { isHyphen } from './lexemes.js'

const PER = /^(?:share|barrel|gallon|ounce|person|head|piece|night|passenger|household|litre|liter|tonne|ton|kilo|pound|unit|ticket|seat)$/

/** What an amount is given for: `a day`, `per barrel`, `-a-year`. Near miss: `$9 a spokesman said`. */
export function rateAfter(lexemes: readonly Lexeme[], at: number): { readonly unit: string; readonly next: number } | undefined {
  const hyphen = isHyphen(lexemes[at]) ? 1 : 0
  const start = at + hyphen
  const joint = lexemes[start]
  const word = lexemes[isHyphen(lexemes[start + 1]) ? start + 2 : start + 1]
  if (joint === undefined || word === undefined || !/^(?:per|an?|each|every)$/.test(joint.lower)) return undefined
  if (PER.test(word.lower) || (TIME_UNITS.has(word.lower) && !word.lower.endsWith('s')))
    return { unit: word.lower, next: lexemes.indexOf(word, start) + 1 }
  return undefined
}
