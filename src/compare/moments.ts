import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js'
import type { TimeMention, TimeParts } from '../model/analysis.js'
import { compareClocks } from './clocks.js'
import { compareDurations } from './durations.js'
import { compareMatchClocks } from './matchClocks.js'

export interface MomentJudgement {
  readonly relation: 'same' | 'granularity' | 'contradiction' | 'divergence' | 'incomparable'
  /** Name of the test that decided. */
  readonly test: string
  /** What it found, naming the times. */
  readonly text: string
}

/**
 * How two stated times relate: day, hour, duration and match clock are compared each for itself, and only what both state. Catches
 * `Tuesday` against `5 March` where that was a Monday, 10 minutes against less than ten, `late` against `early in the fourth
 * quarter`. Must not take for a contradiction what one contains of the other: a day in a month, `4.30am` in the early hours, `minutes`
 * and `ten minutes`, one moment in two zones.
 */
export function compareMoments(a: TimeMention, b: TimeMention): MomentJudgement {
  if (a.match !== undefined && b.match !== undefined) return compareMatchClocks(a, b)
  const facing = [a.type, b.type]
  if (facing.includes('since') && facing.includes('until')) return apart('a beginning and an end')
  if (facing.includes('frequency') && a.type !== b.type) return apart('how often and when')
  if (facing.includes('order') && a.type !== b.type) return apart('an order and a time')
  if (a.type === 'order' && b.type === 'order' && a.modifier && b.modifier && a.modifier !== b.modifier)
    return { relation: 'contradiction', test: 'order', text: 'one puts first what the other puts last' }
  const lengths = durationsOf(a, b)
  if (lengths !== undefined) return compareDurations(lengths[0], lengths[1])
  const found = [compareDays(a, b), compareClocks(a, b)].filter((judged) => judged !== undefined)
  const decided = found.find(({ relation }) => relation === 'contradiction') ?? found.find(({ relation }) => relation === 'granularity')
  if (decided !== undefined) return decided
  const first = found.find(({ relation }) => relation === 'incomparable') ?? found[0]
  if (first === undefined) return apart('they state nothing in common')
  if (first.relation === 'incomparable' || covered(a) === covered(b)) return first
  return { relation: 'granularity', test: 'detail', text: `one of them says more: ${first.text}` }
}

const apart = (text: string): MomentJudgement => ({ relation: 'incomparable', test: 'type', text })

/** Both as lengths of time: durations, `10 minutes later`, and a beginning against a duration by what had gone by at publication. */
function durationsOf(a: TimeMention, b: TimeMention): [TimeMention, TimeMention] | undefined {
  if (a.type !== 'duration' && b.type !== 'duration' && !(a.type === 'relative' && b.type === 'relative')) return undefined
  if (a.type === 'relative' && b.type === 'relative' && a.days !== undefined && b.days !== undefined) return undefined
  if (a.direction !== undefined && b.direction !== undefined && a.direction !== b.direction) return undefined
  const asLength = (time: TimeMention, other: TimeMention): TimeMention | undefined => {
    if (time.seconds !== undefined) return time
    return other.type === 'duration' && time.elapsed !== undefined ? { ...time, seconds: time.elapsed } : undefined
  }
  const left = asLength(a, b)
  const right = asLength(b, a)
  return left === undefined || right === undefined ? undefined : [left, right]
}

/** Which of the two halves of a moment, day and hour, a mention settles. */
const covered = (time: TimeMention): string => `${statesDay(time)}/${time.hours !== undefined}`
const statesDay = ({ certain, days }: TimeMention): boolean =>
  days !== undefined || certain.year !== undefined || certain.month !== undefined || certain.weekday !== undefined

function compareDays(a: TimeMention, b: TimeMention): MomentJudgement | undefined {
  if (!statesDay(a) || !statesDay(b)) return undefined
  const stated = compareStated(a.certain, b.certain)
  if (stated?.relation === 'contradiction') return stated
  if (a.days === undefined || b.days === undefined) return stated
  const names = [showDays(a.days), showDays(b.days)] as const
  if (a.type === 'clock' && b.type === 'clock' && a.days.first !== b.days.first) {
    // Each has its day from the words beside it, and these are held against each other by themselves; a weekday may be of two
    // weeks only by publication.
    if (weeksApart(a.days.first, b.days.first)) return undefined
    return { relation: 'incomparable', test: 'days', text: `${names[0]} and ${names[1]} are different days` }
  }
  if (a.days.last < b.days.first || b.days.last < a.days.first) {
    // Both say the same and only their publication dates differ: `on Monday` in two weeks' papers.
    if (stated !== undefined)
      return {
        relation: 'incomparable',
        test: 'publication-dates',
        text: `${stated.text}; ${names[0]} and ${names[1]} only by publication`,
      }
    return { relation: 'contradiction', test: 'days', text: `${names[0]} and ${names[1]} are different days` }
  }
  if (a.days.first === b.days.first && a.days.last === b.days.last) return { relation: 'same', test: 'days', text: `both are ${names[0]}` }
  const inside = (x: NonNullable<TimeMention['days']>, y: NonNullable<TimeMention['days']>): boolean =>
    y.first <= x.first && x.last <= y.last
  const text = inside(a.days, b.days)
    ? `${names[0]} lies in ${names[1]}`
    : inside(b.days, a.days)
      ? `${names[1]} lies in ${names[0]}`
      : `${names[0]} and ${names[1]} overlap`
  return { relation: 'granularity', test: 'containment', text }
}

/** What both texts state themselves, without any publication date. */
function compareStated(a: TimeParts, b: TimeParts): MomentJudgement | undefined {
  const both = (['year', 'month', 'day', 'weekday'] as const).filter((part) => a[part] !== undefined && b[part] !== undefined)
  for (const part of both) {
    if (a[part] !== b[part])
      return { relation: 'contradiction', test: `stated-${part}`, text: `${shown(part, a[part])} and ${shown(part, b[part])}` }
  }
  if (both.length === 0) return undefined
  const more = (x: TimeParts, y: TimeParts): boolean =>
    (['year', 'month', 'day', 'weekday'] as const).some((part) => x[part] !== undefined && y[part] === undefined)
  return more(a, b) || more(b, a)
    ? { relation: 'granularity', test: 'stated-parts', text: `they agree on ${both.join(' and ')}; one of them says more` }
    : { relation: 'same', test: 'stated-parts', text: `they agree on ${both.join(' and ')}` }
}

/** A part of a date in words: `Monday`, `May`, `year 2011`. */
function shown(part: keyof TimeParts, value: number | undefined): string {
  const [name] = [...(NAMED[part] ?? [])].find(([, number]) => number === value) ?? []
  return name ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : `${part} ${value}`
}

const NAMED: Readonly<Partial<Record<keyof TimeParts, ReadonlyMap<string, number>>>> = { month: MONTHS, weekday: WEEKDAYS }

const weeksApart = (a: string, b: string): boolean => (Date.parse(a) - Date.parse(b)) % 604_800_000 === 0

const showDays = ({ first, last }: { first: string; last: string }): string => (first === last ? first : `${first} to ${last}`)
