import type { Lexeme } from './lexemes.js'
import { isHyphen } from './lexemes.js'
import type { Numeral } from './numerals.js'
import { numeralAt, tidy } from './numerals.js'

/**
 * Two numerals that bound one amount: `10 to 15`, `between 10 and 15`, `two or three`, `10-15`, `2 to 3 million`. Starts at the
 * first numeral or at `between`. Near misses: `rose from 10 to 15` is two amounts, `20-13` (falling) a score.
 */
export function rangeAt(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const between = /^between$/.test(lexemes[at]?.lower ?? '')
  const low = numeralAt(lexemes, between ? at + 1 : at)
  if (low?.value === undefined || low.ordinal) return undefined
  const joint = lexemes[low.next]
  if (joint === undefined || lexemes[at - 1]?.lower === 'from') return undefined
  const joined = between ? joint.lower === 'and' : isHyphen(joint) ? low.figures : /^(?:to|or)$/.test(joint.lower)
  if (!joined) return undefined
  const high = numeralAt(lexemes, low.next + 1)
  if (high?.value === undefined || high.ordinal) return undefined
  // Newsrooms spell out what is below ten: `six to 75 years`.
  if (high.figures !== low.figures && !(high.figures && low.value <= 10 && high.value >= 10)) return undefined
  const step = high.grain >= 1000 && low.value < 1000 ? 10 ** (3 * Math.floor(Math.log10(high.grain) / 3)) : 1
  const min = low.value * step < high.value ? tidy(low.value * step) : low.value
  if (!(min < high.value)) return undefined
  if (joint.lower === 'or' && high.value - min > Math.max(1, high.value / 2)) return undefined
  const { value: _, ...rest } = high
  return { ...rest, min, max: high.value, vague: false }
}
