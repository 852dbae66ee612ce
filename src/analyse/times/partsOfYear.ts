import type { Lexeme } from '../quantities/lexemes.js'
import { numeralAt } from '../quantities/numerals.js'
import { isYear, partBefore } from './dates.js'
import { monthRange, partOfRange, partsOf, yearRange } from './days.js'
import { isExpected } from './match.js'
import type { DayRange, Present, TimeDraft, TimeReader } from './draft.js'

/**
 * Parts of a year: `the second half of 2012`, `first quarter of last year`, `by the end of the year`, `end of 2010`,
 * `summer 2011`, `the end of the month`. Near misses: `in the second half` (a match), `the end of the war`.
 */
export const readPartOfYear: TimeReader = (lexemes, at) =>
  halfOrQuarter(lexemes, at) ?? endOf(lexemes, at) ?? season(lexemes, at) ?? within(lexemes, at)

interface Whole {
  readonly year?: number
  /** Years from publication. */
  readonly shift?: number
  readonly next: number
}

function yearAt(lexemes: readonly Lexeme[], at: number): Whole | undefined {
  const word = lexemes[at]
  if (word?.kind === 'figure') return isYear(word.form) ? { year: Number(word.form), next: at + 1 } : undefined
  const shift = { this: 0, the: 0, last: -1, next: 1 }[word?.lower ?? '']
  return shift !== undefined && lexemes[at + 1]?.lower === 'year' ? { shift, next: at + 2 } : undefined
}

const meant = (whole: Whole, present: Present | undefined): number | undefined =>
  whole.year ?? (present === undefined ? undefined : partsOf(present.day).year + (whole.shift ?? 0))

function halfOrQuarter(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const ordinal = numeralAt(lexemes, at)
  if (ordinal?.value === undefined || !ordinal.ordinal || ordinal.value > 4) return undefined
  const unit = lexemes[ordinal.next]?.lower
  if (unit !== 'half' && unit !== 'quarter') return undefined
  const of = lexemes[ordinal.next + 1]?.lower === 'of' ? ordinal.next + 2 : ordinal.next + 1
  const whole = yearAt(lexemes, of)
  if (whole === undefined) return unit === 'quarter' ? comingQuarter(lexemes, at, ordinal) : undefined
  const months = unit === 'half' ? 6 : 3
  const first = (ordinal.value - 1) * months + 1
  if (first > 12) return undefined
  return ranged(at, whole.next, at, whole, undefined, (year) => between(monthRange(year, first), monthRange(year, first + months - 1)))
}

/** `Is expected to close in the third quarter`: the next one from publication; of one that is past nothing says which year's it is. */
function comingQuarter(
  lexemes: readonly Lexeme[],
  at: number,
  ordinal: { readonly value?: number | undefined; readonly next: number },
): TimeDraft | undefined {
  if (lexemes[at - 1]?.lower !== 'the' || !isExpected(lexemes, ordinal.next + 1) || ordinal.value === undefined) return undefined
  const first = (ordinal.value - 1) * 3 + 1
  const resolve = (present: Present | undefined): DayRange | undefined => {
    if (!present?.ahead) return undefined
    const { year } = partsOf(present.day)
    const range = between(monthRange(year, first), monthRange(year, first + 2))
    return range && range.last < present.day ? between(monthRange(year + 1, first), monthRange(year + 1, first + 2)) : range
  }
  return { from: at, to: ordinal.next + 1, head: ordinal.next, type: 'date', certain: {}, resolve }
}

function endOf(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const part = partBefore(lexemes, at)
  if (part === undefined || lexemes[at]?.lower === 'mid') return undefined
  const whole = yearAt(lexemes, part.next)
  if (whole !== undefined)
    return ranged(at, whole.next, at, whole, part.part, (year) => {
      const range = yearRange(year)
      return range && partOfRange(range, part.part)
    })
  if (!/^(?:the|this)$/.test(lexemes[part.next]?.lower ?? '') || lexemes[part.next + 1]?.lower !== 'month') return undefined
  const resolve = (present: Present | undefined): DayRange | undefined => {
    if (present === undefined) return undefined
    const now = partsOf(present.day)
    const range = monthRange(now.year, now.month)
    return range && partOfRange(range, part.part)
  }
  return { from: at, to: part.next + 2, head: part.next + 1, type: 'relative', certain: {}, modifier: part.part, resolve }
}

/** `within the year`, `within the month`: from now on, and no longer than that. */
function within(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const length = { week: 7, month: 31, year: 365 }[lexemes[at + 2]?.lower ?? '']
  if (lexemes[at]?.lower !== 'within' || lexemes[at + 1]?.lower !== 'the' || length === undefined) return undefined
  const resolve = (present: Present | undefined): DayRange | undefined => present && { first: present.day, last: present.day + length }
  return { from: at, to: at + 3, head: at + 2, type: 'relative', certain: {}, modifier: 'within', direction: 'ahead', resolve }
}

/** Seasons state no days: they fall in other months south of the equator. */
function season(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  if (!/^(?:spring|summer|autumn|fall|winter)$/.test(lexemes[at]?.lower ?? '')) return undefined
  const of = lexemes[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const whole = yearAt(lexemes, of)
  return whole?.year === undefined
    ? undefined
    : {
        from: at,
        to: whole.next,
        head: at,
        type: 'date',
        certain: { year: whole.year },
        resolve: () => yearRange(whole.year as number),
      }
}

function ranged(
  from: number,
  to: number,
  head: number,
  whole: Whole,
  modifier: string | undefined,
  range: (year: number) => DayRange | undefined,
): TimeDraft {
  const resolve = (present: Present | undefined): DayRange | undefined => {
    const year = meant(whole, present)
    return year === undefined ? undefined : range(year)
  }
  return {
    from,
    to,
    head,
    type: 'date',
    certain: whole.year === undefined ? {} : { year: whole.year },
    resolve,
    ...(modifier === undefined ? {} : { modifier }),
  }
}

const between = (a: DayRange | undefined, b: DayRange | undefined): DayRange | undefined =>
  a === undefined || b === undefined ? undefined : { first: a.first, last: b.last }
