import { SEASONAL_ZONES, ZONES } from '../lexicon/calendar.js'
import type { TimeMention } from '../model/analysis.js'
import type { MomentJudgement } from './moments.js'

interface Hours {
  readonly from: number
  readonly to: number
  readonly zone?: string | undefined
}

/**
 * Two times of day, in one zone where both name one. Near miss: `4:30 a.m.` and `10:30 p.m. ET` differ by whole hours, and the first
 * names no zone: nothing can be said.
 */
export function compareClocks(a: TimeMention, b: TimeMention): MomentJudgement | undefined {
  if (a.hours === undefined || b.hours === undefined) return undefined
  const month = a.certain.month ?? b.certain.month ?? Number((a.days ?? b.days)?.first.slice(5, 7) ?? Number.NaN)
  const pairs = versions(a).flatMap((left) => versions(b).map((right) => [left, right] as const))
  const alike = pairs.filter(([x, y]) => sameZone(x, y))
  const zoned = pairs.filter(([x, y]) => offset(x, month) !== undefined && offset(y, month) !== undefined)
  // `8 o'clock` may be morning or evening: a version that agrees goes first.
  const agreeing = alike.find(([x, y]) => meet(x, y))
  const [left, right] = agreeing ?? alike[0] ?? zoned[0] ?? (pairs[0] as (typeof pairs)[number])
  const zones = [offset(left, month), offset(right, month)] as const
  const known = zones[0] !== undefined && zones[1] !== undefined
  const shift = !sameZone(left, right) && known ? ((zones[0] as number) - (zones[1] as number)) / 60 : 0
  const moved = { from: right.from + shift, to: right.to + shift }
  const names = [show(left), show(right)] as const
  const gap = [-24, 0, 24].map((day) => ({ from: moved.from + day, to: moved.to + day })).find((other) => meet(left, other))
  if (gap === undefined) {
    if (!sameZone(left, right) && !known) return zoneUnknown(left, right, names)
    return { relation: 'contradiction', test: 'clock', text: `${names[0]} and ${names[1]} are different times of day` }
  }
  const [figure, other] = [figureOf(left, a), figureOf(gap, b)]
  if (figure && other && !meet(figure, other))
    return { relation: 'divergence', test: 'clock-figure', text: `${names[0]} and ${names[1]} allow each other, but are two figures` }
  if (left.from === gap.from && left.to === gap.to) {
    return { relation: 'same', test: shift === 0 ? 'clock' : 'zones', text: `${names[0]} and ${names[1]} are one time` }
  }
  const exact = left.from === left.to || right.from === right.to
  // "Early on Monday" and "Monday morning" are one time told twice; "4:30 a.m." says more than both.
  return {
    relation: exact && !near(left, gap) ? 'granularity' : 'same',
    test: 'clock-containment',
    text: `${names[0]} and ${names[1]} allow each other`,
  }
}

/**
 * "About 5:05" and "5:13" are two figures, though the one allows the other: what a reader takes from `about` is five minutes
 * either way.
 */
function figureOf({ from, to }: Hours, { certain, modifier }: TimeMention): Hours | undefined {
  if (certain.hour === undefined) return undefined
  const middle = (from + to) / 2
  return /^(?:about|around|approximately|roughly|circa)/.test(modifier ?? '')
    ? { from: middle - FIVE_MINUTES, to: middle + FIVE_MINUTES }
    : { from, to }
}

const FIVE_MINUTES = 1 / 12

/** "About 11 a.m." and 11:00 are one time. */
const near = (a: Hours, b: Hours): boolean => Math.max(a.to, b.to) - Math.min(a.from, b.from) < 1

/** Without a zone only what no whole half-hour explains can be told apart. */
function zoneUnknown(a: Hours, b: Hours, names: readonly [string, string]): MomentJudgement {
  const minutes = Math.round(Math.abs(a.from - b.from) * 60) % 30
  const exact = a.from === a.to && b.from === b.to
  if (exact && minutes !== 0)
    return { relation: 'contradiction', test: 'clock-minutes', text: `no zones make one time of ${names[0]} and ${names[1]}` }
  return { relation: 'incomparable', test: 'zone', text: `${names[0]} and ${names[1]} may be one time in two zones` }
}

const versions = (time: TimeMention): Hours[] => [
  { ...(time.hours as { from: number; to: number }), zone: time.zone },
  ...(time.restated ?? []),
]

/** Local time and no zone at all are taken for the same: reporters give the time of the place. */
const sameZone = (a: Hours, b: Hours): boolean => (a.zone ?? 'local') === (b.zone ?? 'local')

function offset({ zone }: Hours, month: number): number | undefined {
  if (zone === undefined) return undefined
  const seasonal = SEASONAL_ZONES.get(zone)
  if (seasonal === undefined) return ZONES.get(zone)
  return Number.isNaN(month) ? undefined : seasonal[month >= 4 && month <= 10 ? 1 : 0]
}

function meet(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  const points = a.from === a.to || b.from === b.to
  return points ? a.from <= b.to && b.from <= a.to : a.from < b.to && b.from < a.to
}

function show({ from, to, zone }: Hours): string {
  const clock = (hours: number): string => {
    const minutes = Math.round((((hours % 24) + 24) % 24) * 60)
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
  }
  return `${from === to ? clock(from) : `${clock(from)}–${clock(to)}`}${zone === undefined ? '' : ` ${zone.toUpperCase()}`}`
}
