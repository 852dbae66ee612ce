import type { TimeParts } from '../../model/analysis.js'
import type { DayRange, Present } from './draft.js'

const MILLISECONDS = 86_400_000

/** A date as days since 1970-01-01; undefined where there is no such day (31 June). */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return year >= 100 && year < 10_000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / MILLISECONDS : undefined
}

/** The day of an ISO date or moment, as its own zone counts it. */
export function dayOfIso(iso: string | undefined): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '')
  return found === null ? undefined : dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
}

export const isoOf = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10)

export function partsOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() }
}

export function monthRange(year: number, month: number): DayRange | undefined {
  const first = dayOf(year, month, 1)
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
  return first === undefined || next === undefined ? undefined : { first, last: next - 1 }
}

export function yearRange(from: number, to = from): DayRange | undefined {
  const first = dayOf(from, 1, 1)
  const last = dayOf(to, 12, 31)
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** Monday to Sunday of the week that lies so many weeks from a day. */
export function weekRange(day: number, weeks: number): DayRange {
  const monday = day - ((partsOf(day).weekday + 6) % 7) + weeks * 7
  return { first: monday, last: monday + 6 }
}

/** The day that a day name means: the last such day, or the next where the sentence looks ahead. */
export function weekdayNear({ day, ahead }: Present, weekday: number): number {
  const back = (partsOf(day).weekday - weekday + 7) % 7
  return ahead && back > 0 ? day + 7 - back : day - back
}

/** Month, or month and day, without a year: the last before publication, the next where the sentence looks ahead. */
export function yearNear({ day, ahead }: Present, month: number, dayOfMonth?: number): number {
  const now = partsOf(day)
  const here = month * 100 + (dayOfMonth ?? (ahead ? 31 : 1))
  const today = now.month * 100 + now.day
  if (ahead) return here < today ? now.year + 1 : now.year
  // A date up to two months ahead is an announcement, not last year's.
  return here <= today || (dayOfMonth !== undefined && here - today < 200) ? now.year : now.year - 1
}

/** Date components that a range of days settles. */
export function settledBy({ first, last }: DayRange): TimeParts {
  const [from, to] = [partsOf(first), partsOf(last)]
  if (first === last) return from
  if (from.year !== to.year) return {}
  return from.month === to.month ? { year: from.year, month: from.month } : { year: from.year }
}

/** A part of a range: `early`, `mid`, `late`, `the end of`. */
export function partOfRange({ first, last }: DayRange, part: string | undefined): DayRange {
  const length = last - first + 1
  const at = (share: number): number => first + Math.floor(length * share)
  switch (part) {
    case 'early':
    case 'beginning':
    case 'start':
      return { first, last: at(0.4) }
    case 'mid':
    case 'middle':
      return { first: at(0.25), last: at(0.75) }
    case 'late':
    case 'end':
      return { first: at(0.6), last }
    default:
      return { first, last }
  }
}
