import type { TimeMention } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import { groupBy } from '../model/group.js'
import { sameOccasion, sharing } from './happenings.js'

/**
 * Whether two times are of one sort and lie close together: one event is not told of two years, nor in weeks and in decades; and how
 * much of them is counted from the day of publication, which differs from source to source. Whether the other source tells the same
 * time too, which is then likelier to be the one; and whether it is the time of one deed.
 */
export type MomentMeasure =
  | 'sameSort'
  | 'sameParts'
  | 'nearLength'
  | 'closeLength'
  | 'farLength'
  | 'nearClock'
  | 'farClock'
  | 'sameWeek'
  | 'nextYear'
  | 'farDay'
  | 'otherYear'
  | 'bothHours'
  | 'oneHours'
  | 'bothImplied'
  | 'oneImplied'
  | 'bothRelative'
  | 'oneRelative'
  | 'bothYears'
  | 'oneYear'
  | 'echoed'
  | 'nearUnechoed'
  | 'sameHappening'
  | 'nearHappening'
  | 'otherHappening'
  | 'otherUndergoer'
  | 'onlyOfDeed'
  | 'sameOccasion'
  | 'onlyHour'

/** Words that count from the day of writing. */
const RELATIVE = /\b(?:today|tonight|yesterday|tomorrow|this|last|ago|next)\b/i

/** Measures pairs of times; what each source tells is gathered once. */
export function momentMeasurer(claims: readonly Claim[]): (a: Claim, b: Claim) => Partial<Record<MomentMeasure, number>> {
  const stated = new Map(claims.map((claim) => [claim, statedBy(claim)]))
  const told = new Map(
    [...groupBy(stated, ([{ source }]) => source)].map(([source, own]) => [source, new Set(own.flatMap(([, all]) => all))]),
  )
  const only = onlyOfDeedIn(claims)
  const onlyHours = onlyHoursIn(claims)
  const repeats = (claim: Claim, source: string): boolean => (stated.get(claim) ?? []).some((each) => told.get(source)?.has(each))
  return (a, b) => {
    if (a.answer.type !== 'moment' || b.answer.type !== 'moment') return {}
    const [x, y] = [a.answer.moment, b.answer.moment]
    const length = lengthRatio(x, y)
    const gap = daysBetween(x, y)
    const hours = hoursBetween(x, y)
    const years = yearsBetween(x, y)
    const days = weekdaysBetween(x, y)
    const implied = (time: TimeMention): boolean => Object.keys(time.implied).length > 0
    const relative = ({ text }: Claim): boolean => RELATIVE.test(text)
    const year = (time: TimeMention): boolean => time.certain.year !== undefined
    const parts = (time: TimeMention): string => Object.keys(time.certain).sort().join()
    const near =
      (length !== undefined && length < 0.45) || (hours !== undefined && hours <= 0.5) || (years !== undefined && years <= 1) || days === 1
    const echoed = repeats(a, b.source) || repeats(b, a.source)
    const shared = sharing(a.context.happening, b.context.happening)
    return {
      sameSort: Number(x.type === y.type),
      sameParts: Number(parts(x) !== '' && parts(x) === parts(y)),
      nearLength: Number(length !== undefined && length < 0.45),
      closeLength: Number(length !== undefined && length < 0.8),
      farLength: Number(length !== undefined && length > 2.5),
      nearClock: Number(hours !== undefined && hours <= 0.5),
      farClock: Number(hours !== undefined && hours > 1),
      sameWeek: Number(gap !== undefined && gap <= 8),
      nextYear: Number(years === 1),
      farDay: Number(days !== undefined && days > 1 && shared !== 'same'),
      otherYear: Number(gap !== undefined && gap > 400),
      bothHours: Number(x.hours !== undefined && y.hours !== undefined),
      oneHours: Number((x.hours === undefined) !== (y.hours === undefined)),
      bothImplied: Number(implied(x) && implied(y)),
      oneImplied: Number(implied(x) !== implied(y)),
      bothRelative: Number(relative(a) && relative(b)),
      oneRelative: Number(relative(a) !== relative(b)),
      bothYears: Number(year(x) && year(y)),
      oneYear: Number(year(x) !== year(y)),
      echoed: Number(echoed),
      nearUnechoed: Number(near && !echoed),
      sameHappening: Number(shared === 'same'),
      nearHappening: Number(shared === 'deed'),
      otherHappening: Number(shared === 'other'),
      otherUndergoer: Number(shared === 'undergoer'),
      onlyOfDeed: Number((shared === 'same' || shared === 'deed') && only.has(a) && only.has(b)),
      sameOccasion: Number(sameOccasion(a.context, b.context)),
      onlyHour: Number(onlyHours.has(a) && onlyHours.has(b) && nearbyHours(x, y)),
    }
  }
}

/**
 * The lengths and times of day that alone in their source are told of their deed: how long `the trial` lasted, at what hour it
 * happened.
 */
function onlyOfDeedIn(claims: readonly Claim[]): Set<Claim> {
  const sort = ({ topic, answer, context }: Claim): string | undefined =>
    answer.type !== 'moment' || !context.happening
      ? undefined
      : topic.slot === 'how long'
        ? 'length'
        : topic.slot === 'when' && answer.moment.hours
          ? 'hour'
          : undefined
  const timed = claims.filter((claim) => sort(claim) !== undefined)
  const byDeed = groupBy(timed, (claim) =>
    JSON.stringify([claim.source, sort(claim), claim.context.happening?.deed, claim.context.happening?.phase]),
  )
  return new Set([...byDeed.values()].flatMap((same) => (new Set(same.map(({ text }) => text.toLowerCase())).size === 1 ? same : [])))
}

/**
 * The hours that alone are told in their source: `at 10:20 a.m.` here and `at about 11 a.m.` there are likely the hour of what
 * is news to both.
 */
function onlyHoursIn(claims: readonly Claim[]): Set<Claim> {
  const exact = claims.filter(
    ({ topic, answer }) => topic.slot === 'when' && answer.type === 'moment' && answer.moment.hours && isExact(answer.moment.hours),
  )
  const hourOf = ({ answer }: Claim): number => (answer.type === 'moment' ? Math.round((answer.moment.hours?.from ?? 0) * 60) % 720 : 0)
  return new Set([...groupBy(exact, ({ source }) => source).values()].flatMap((own) => (new Set(own.map(hourOf)).size === 1 ? own : [])))
}

/**
 * What times can be found by, whatever stands around them: their occasion, and an only hour with the next, so that two within
 * an hour share one.
 */
export function anchorsIn(claims: readonly Claim[]): Map<Claim, readonly string[]> {
  const only = onlyHoursIn(claims)
  const hourly = ({ answer }: Claim): string[] => {
    const hour = answer.type === 'moment' ? Math.floor(answer.moment.hours?.from ?? 0) : 0
    return [`hour ${hour}`, `hour ${hour + 1}`]
  }
  return new Map(
    claims.map((claim) => {
      const { occasion } = claim.context
      return [claim, [...(occasion ? [`occasion ${occasion.name}`] : []), ...(only.has(claim) ? hourly(claim) : [])]]
    }),
  )
}

interface Hours {
  readonly from: number
  readonly to: number
}

const isExact = ({ from, to }: Hours): boolean => to - from <= 0.75

/** Whether two times of day leave no room for each other, and lie within an hour; a minute or two are two clocks. */
function nearbyHours({ hours: a }: TimeMention, { hours: b }: TimeMention): boolean {
  if (!a || !b || (a.from <= b.to && b.from <= a.to)) return false
  const gap = Math.abs(a.from + a.to - b.from - b.to) / 2
  return gap <= 1 && gap >= 1 / 12
}

/** What a time states, one entry for each way of counting, for a quick look whether a source states it too. */
function statedBy({ answer }: Claim): string[] {
  if (answer.type !== 'moment') return []
  const { certain, hours, seconds, match } = answer.moment
  if (match) return [`match ${JSON.stringify(match)}`]
  if (seconds) return [`length ${seconds.min} ${seconds.max}`]
  if (hours && hours.to - hours.from <= 1) return [`clock ${hours.from % 12}`]
  const { year, month, day, weekday } = certain
  if (day !== undefined) return [`day ${month} ${day}`]
  if (weekday !== undefined) return [`weekday ${weekday}`]
  if (month !== undefined) return [`month ${month}`]
  return year === undefined ? [] : [`year ${year}`]
}

function hoursBetween({ hours: a }: TimeMention, { hours: b }: TimeMention): number | undefined {
  if (!a || !b || a.to - a.from > 1 || b.to - b.from > 1) return undefined
  return Math.abs(a.from - b.from)
}

function weekdaysBetween({ certain: a }: TimeMention, { certain: b }: TimeMention): number | undefined {
  if (a.weekday === undefined || b.weekday === undefined) return undefined
  const gap = Math.abs(a.weekday - b.weekday)
  return Math.min(gap, 7 - gap)
}

/** Of years told without their months. */
function yearsBetween({ certain: a }: TimeMention, { certain: b }: TimeMention): number | undefined {
  if (a.year === undefined || b.year === undefined || a.month !== undefined || b.month !== undefined) return undefined
  return Math.abs(a.year - b.year)
}

function lengthRatio({ seconds: a }: TimeMention, { seconds: b }: TimeMention): number | undefined {
  if (!a || !b || !Number.isFinite(a.max) || !Number.isFinite(b.max)) return undefined
  return Math.abs(Math.log((a.min + a.max + 1) / (b.min + b.max + 1)))
}

const DAY = 86_400_000

function daysBetween({ days: a }: TimeMention, { days: b }: TimeMention): number | undefined {
  return a && b && Math.abs(Date.parse(a.first) - Date.parse(b.first)) / DAY
}
