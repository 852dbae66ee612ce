import type { Lexeme } from '../quantities/lexemes.js'
import { dayOf, monthRange, partsOf } from './days.js'
import type { DayRange, Present, TimeDraft } from './draft.js'

const LONGEST_GAP = 4

/**
 * Joins what makes one moment: `the early hours of | Monday`, `Saturday, | 10 June`; and lends a clock time the day beside it, without
 * making its span longer: `4:30 a.m. on Monday` stays two answers. Near miss: `Monday and Tuesday`.
 */
export function mergeTimes(lexemes: readonly Lexeme[], drafts: readonly TimeDraft[]): TimeDraft[] {
  const joined: TimeDraft[] = []
  for (const draft of drafts) {
    const before = joined[joined.length - 1]
    const one = before === undefined ? undefined : join(lexemes, before, draft)
    if (one === undefined) joined.push(draft)
    else joined[joined.length - 1] = one
  }
  return joined.map((draft, index) => lendDay(lexemes, draft, joined[index - 1], joined[index + 1]))
}

function join(lexemes: readonly Lexeme[], a: TimeDraft, b: TimeDraft): TimeDraft | undefined {
  const gap = gapOf(lexemes, a, b)
  if (gap === undefined || b.type === 'since' || b.type === 'until') return undefined
  // `18:41 this evening`, `8 o'clock last night`: the part settles the day, and which of two hours is meant.
  if (
    a.type === 'clock' &&
    a.hours !== undefined &&
    a.resolve === undefined &&
    b.type === 'part-of-day' &&
    b.hours !== undefined &&
    /^(?:|in the|on)$/.test(gap)
  ) {
    const evening = a.either === true && b.hours.from >= 12 && a.hours.from < 12
    const { either: _, ...clock } = a
    const hours = evening ? { from: a.hours.from + 12, to: a.hours.to + 12 } : a.hours
    return { ...clock, hours, to: b.to, ...(b.resolve === undefined ? {} : { resolve: b.resolve }) }
  }
  const dayFirst = isDay(a) && a.hours === undefined && isPart(b) && /^(?:|in the|during the|at|,|-)$/.test(gap)
  const dayLast = isPart(a) && isDay(b) && b.hours === undefined && /^(?:|of|on|of the|on the)$/.test(gap)
  if (dayFirst || dayLast) {
    const [day, part] = dayFirst ? [a, b] : [b, a]
    return {
      ...part,
      ...day,
      from: a.from,
      to: b.to,
      hours: part.hours as { from: number; to: number },
      type: day.type,
      certain: { ...part.certain, ...day.certain },
    }
  }
  const ofYear = /^(?:this|last|next) year$/.test(
    lexemes
      .slice(b.from, b.to)
      .map(({ lower }) => lower)
      .join(' '),
  )
  if (a.type === 'date' && a.certain.month !== undefined && a.certain.year === undefined && ofYear && /^(?:|,|of)$/.test(gap))
    return { ...a, to: b.to, resolve: inYearOf(a, b) }
  const weekday = (draft: TimeDraft): boolean =>
    draft.certain.weekday !== undefined && draft.certain.month === undefined && draft.hours === undefined
  if (a.type === 'date' && weekday(a) && b.type === 'date' && b.certain.day !== undefined && /^(?:|,|, the|the)$/.test(gap)) {
    return { ...b, from: a.from, certain: { ...b.certain, ...a.certain } }
  }
  return undefined
}

/** `2 November this year`: the day and month of one in the year of the other. */
function inYearOf({ certain }: TimeDraft, { resolve }: TimeDraft): (present: Present | undefined) => DayRange | undefined {
  return (present) => {
    const year = resolve?.(present)
    if (year === undefined || certain.month === undefined) return undefined
    const number = partsOf(year.first).year
    if (certain.day === undefined) return monthRange(number, certain.month)
    const day = dayOf(number, certain.month, certain.day)
    return day === undefined ? undefined : { first: day, last: day }
  }
}

const isDay = (draft: TimeDraft): boolean =>
  draft.resolve !== undefined &&
  draft.match === undefined &&
  draft.type !== 'clock' &&
  draft.type !== 'part-of-day' &&
  draft.direction === undefined
const isPart = (draft: TimeDraft): boolean => draft.type === 'part-of-day' && draft.hours !== undefined && draft.resolve === undefined

/** The words between two times, where they are few. */
function gapOf(lexemes: readonly Lexeme[], a: TimeDraft, b: TimeDraft): string | undefined {
  if (b.from - a.to > LONGEST_GAP || b.from < a.to) return undefined
  return lexemes
    .slice(a.to, b.from)
    .map((lexeme) => lexeme.lower)
    .join(' ')
}

/** A clock time or part of the day takes the day that stands right beside it. */
function lendDay(lexemes: readonly Lexeme[], draft: TimeDraft, before: TimeDraft | undefined, after: TimeDraft | undefined): TimeDraft {
  if (draft.hours === undefined || draft.resolve !== undefined || draft.match !== undefined) return draft
  const next =
    after !== undefined && isDay(after) && /^(?:|,|on|\( on|local time on|of|on the|, on)$/.test(gapOf(lexemes, draft, after) ?? 'x')
      ? after
      : undefined
  const last =
    before !== undefined && isDay(before) && /^(?:|,|at|, at|at around|, around|,? shortly)$/.test(gapOf(lexemes, before, draft) ?? 'x')
      ? before
      : undefined
  const lender = next ?? last
  return lender?.resolve === undefined ? draft : { ...draft, resolve: lender.resolve }
}
