import type { TimeMention } from '../model/analysis.js'
import type { MomentJudgement } from './moments.js'

const DAY = 86_400

/**
 * Two lengths of time. `more than two months` allows four, but nobody would put it so: where only that far reading makes them meet it
 * is a divergence. Near miss: `more than two months` and ten weeks, which simply agree.
 */
export function compareDurations(a: TimeMention, b: TimeMention): MomentJudgement {
  const [left, right] = [a.seconds as { min: number; max: number }, b.seconds as { min: number; max: number }]
  const names = [show(a), show(b)] as const
  if (left.min === right.min && left.max === right.max && a.open === b.open)
    return { relation: 'same', test: 'duration', text: `both are ${names[0]}` }
  if (isOtherUnit(left, right))
    return { relation: 'same', test: 'other-unit', text: `${names[0]} and ${names[1]} are one length in two units` }
  if (worked(left, right) || worked(right, left))
    return { relation: 'incomparable', test: 'working-hours', text: `${names[0]} may be the hours spent in ${names[1]}` }
  if (!meet(left, openOf(a), right, openOf(b)))
    return { relation: 'contradiction', test: 'duration', text: `${names[0]} leaves no room for ${names[1]}` }
  if (!meet(usual(left), a.open, usual(right), b.open)) {
    return {
      relation: 'divergence',
      test: 'duration-usual',
      text: `${names[0]} allows ${names[1]}, but would hardly be said of it`,
    }
  }
  return { relation: 'granularity', test: 'duration', text: `${names[0]} and ${names[1]} allow each other` }
}

/** How far lengths told in one unit may be from the same in a finer one: months have 28 to 31 days, and a week is said of eight days. */
const LOOSE: readonly (readonly [unit: number, slack: number])[] = [
  [31_557_600, 10 * DAY],
  [2_629_800, 3 * DAY],
  [7 * DAY, DAY],
]

/** `Three months` and `90 days`, `a week` and `eight days`; `two weeks` and `ten days` are two lengths. */
function isOtherUnit(a: Length, b: Length): boolean {
  if (a.min !== a.max || b.min !== b.max) return false
  const unitOf = ({ min }: Length): (typeof LOOSE)[number] | undefined => LOOSE.find(([unit]) => min % unit === 0)
  const [one, other] = [unitOf(a), unitOf(b)]
  return one !== other && Math.abs(a.min - b.min) <= Math.max(one?.[1] ?? 0, other?.[1] ?? 0) && Math.min(a.min, b.min) >= DAY
}

/** Hours that were spent over days: thirty hours of talks in four days. A dozen a day at most; under a day both are one length. */
const worked = (hours: Length, days: Length): boolean =>
  hours.min % DAY !== 0 &&
  hours.min >= 8 * 3600 &&
  hours.max < 14 * DAY &&
  days.min % DAY === 0 &&
  days.min >= 2 * DAY &&
  hours.max <= days.max / 2

/** "Nearly a year" and "a year" are one length; "less than a year" leaves the year out. */
const openOf = ({ open, modifier }: TimeMention): TimeMention['open'] =>
  /^(?:nearly|almost|about)/.test(modifier ?? '') ? undefined : open

interface Length {
  readonly min: number
  readonly max: number
}

/** What an open-ended length is said of: up to half as much again. */
const usual = ({ min, max }: Length): Length => ({ min, max: max === Infinity ? min * 1.5 : max })

function meet(a: Length, openA: TimeMention['open'], b: Length, openB: TimeMention['open']): boolean {
  const touches = (upper: Length, upperOpen: boolean, lower: Length, lowerOpen: boolean): boolean =>
    upperOpen || lowerOpen ? upper.max > lower.min * (1 + 1e-9) : upper.max >= lower.min * (1 - 1e-9)
  return touches(a, openA === 'max', b, openB === 'min') && touches(b, openB === 'max', a, openA === 'min')
}

const UNITS: readonly [string, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', DAY],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]

function show({ seconds, open, modifier }: TimeMention): string {
  const { min, max } = seconds as Length
  const text =
    max === Infinity
      ? `${open === 'min' ? 'more than' : 'at least'} ${length(min)}`
      : min === max
        ? length(min)
        : `${length(min)} to ${length(max)}`
  return `"${modifier === undefined || max === Infinity ? text : `${modifier}: ${text}`}"`
}

function length(seconds: number): string {
  const [name, size] = UNITS.find(([, value]) => seconds >= value) ?? ['second', 1]
  const count = Number((seconds / size).toPrecision(2))
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
