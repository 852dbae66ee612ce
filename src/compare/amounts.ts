import { UNITS } from '../lexicon/units.js'
import type { QuantityMention } from '../model/analysis.js'
import type { Rates } from './rates.js'
import { convert } from './rates.js'

export interface AmountJudgement {
  readonly relation: 'same' | 'granularity' | 'divergence' | 'contradiction' | 'incomparable'
  /** Name of the test that decided. */
  readonly test: string
  /** What it found, naming the figures. */
  readonly text: string
}

/** An amount as a stretch of the number line. */
interface Stretch {
  readonly min: number
  readonly max: number
  readonly openMin: boolean
  readonly openMax: boolean
}

/** A count this high with a zero at its end may be a rounded one, though nothing says so: 250 for 249, but not 20 for 24. */
const ROUNDED_FROM = 100
const ROUNDING = 0.025

/**
 * How two stated amounts relate. Catches `nearly 300` against `more than 300`, `two` against `three`, $2.5 million against $1.9
 * million. Must not take for a contradiction what one wording allows the other: `at least 50` and 70, `dozens` and 140, 10 km and six
 * miles, `about 20` and 24, $9 and $9.21. Currencies are compared only through amounts that the texts give in both.
 */
export function compareAmounts(a: QuantityMention, b: QuantityMention, rates?: Rates): AmountJudgement {
  const apart = incomparable(a, b)
  if (apart !== undefined) return { relation: 'incomparable', ...apart }
  if (a.type === 'score') return compareScores(a, b)
  if (a.unit !== b.unit) return acrossCurrencies(a, b, rates)
  return compareStretches(a, b)
}

function incomparable(a: QuantityMention, b: QuantityMention): { test: string; text: string } | undefined {
  if (a.type !== b.type) return { test: 'type', text: `a ${a.type} and a ${b.type} answer different questions` }
  if (a.type !== 'money' && a.unit !== b.unit)
    return { test: 'unit', text: `${a.unit ?? 'a count'} and ${b.unit ?? 'a count'} measure different things` }
  if (a.per !== b.per) return { test: 'rate', text: `per ${a.per ?? 'nothing'} and per ${b.per ?? 'nothing'} are different rates` }
  if (a.additional !== b.additional && a.type === 'ordinal') return { test: 'ordinal', text: 'a rank and one more of those counted' }
  return undefined
}

function compareScores(a: QuantityMention, b: QuantityMention): AmountJudgement {
  const [first = [], second = []] = [a.pair, b.pair]
  const figures = `${first.join('-')} and ${second.join('-')}`
  const same = (x: readonly number[], y: readonly number[]): boolean =>
    x.length === y.length && x.every((value, index) => value === y[index])
  if (same(first, second)) return { relation: 'same', test: 'score', text: `the same score, ${figures}` }
  // A loser's side may be named first: 13-20 is 20-13 seen from there.
  if (first.length === 2 && same(first, [...second].reverse()))
    return { relation: 'same', test: 'score-reversed', text: `the same score seen from the other side, ${figures}` }
  return { relation: 'contradiction', test: 'score', text: `${figures} are different scores` }
}

function acrossCurrencies(a: QuantityMention, b: QuantityMention, rates: Rates | undefined): AmountJudgement {
  const bridges: [QuantityMention, QuantityMention][] = []
  for (const other of a.restated ?? []) if (other.unit === b.unit) bridges.push([{ ...a, ...other }, b])
  for (const other of b.restated ?? []) if (other.unit === a.unit) bridges.push([a, { ...b, ...other }])
  for (const mine of a.restated ?? [])
    for (const other of b.restated ?? [])
      if (mine.unit === other.unit)
        bridges.push([
          { ...a, ...mine },
          { ...b, ...other },
        ])
  for (const [left, right] of bridges) {
    const judged = compareStretches(left, right)
    if (judged.relation !== 'contradiction')
      return { relation: 'same', test: 'equivalent', text: `the text gives one amount in both currencies: ${judged.text}` }
    return { ...judged, test: 'equivalent', text: `by the amount given in both currencies, ${judged.text}` }
  }
  const converted = rates && convert(a, b.unit ?? '', rates)
  if (converted === undefined)
    return { relation: 'incomparable', test: 'currency', text: `${a.unit} and ${b.unit}, and no text gives the amount in both` }
  const judged = compareStretches(converted, b)
  const rate = `at the rate that the texts use, ${show(a)} is ${show(converted)}`
  return {
    relation: judged.relation === 'contradiction' ? 'contradiction' : 'same',
    test: 'exchange-rate',
    text: `${rate}; ${judged.text}`,
  }
}

/**
 * "About 350", "an estimated 350", "nearly 350": what a writer says who does not vouch for the last digit; a plain 350 says
 * nothing else.
 */
const isHedged = ({ modifier, approximate }: QuantityMention): boolean =>
  Boolean(approximate) && !/least|most|than|over|under|up to|as many as|as much as/.test(modifier ?? '')

/** The figure and what lies beyond it: "over 50", "at least 50", "50-plus"; or what leads up to it: "as many as 50". */
const isUpward = ({ value = 0, min, max, approximate }: QuantityMention): boolean => approximate && min >= value && max > value
const isUpTo = ({ modifier }: QuantityMention): boolean => /^(?:up to|as many as|as much as)$/.test(modifier ?? '')

/**
 * A figure that says it is no exact one, and the exact one close by: `about 400` and 402, `just over 52%` and 52.4%. Near miss:
 * `more than 500` and 640.
 */
function isRoundedTo(loose: QuantityMention, exact: QuantityMention): boolean {
  if (!loose.approximate || exact.approximate || loose.vague || exact.vague || !loose.value || !exact.value || exact.type === 'age')
    return false
  // `At least 94` has counted up to there.
  if (loose.type === 'count' && !isHedged(loose) && (loose.grain ?? 1) < 10) return false
  return Math.abs(exact.value - loose.value) <= NEAR_ENOUGH * exact.value
}

/**
 * `At least 12` beside 30, `more than 200` beside `more than 400`: true of it, but a reader wants to know why. Near miss:
 * `more than 500` and 640.
 */
function leftBehind(bound: QuantityMention, other: QuantityMention): boolean {
  if (bound.type !== 'count' || !isUpward(bound) || bound.vague || !bound.value || other.vague || !other.value) return false
  if (other.approximate && !isUpward(other)) return false
  return other.value >= bound.value * BEYOND && other.value > bound.value + 1
}

/** How many times a bound the count is that has left it behind: a floor of what has been counted is passed sooner than a round figure. */
const BEYOND = 1.5

/** Share of a figure that nobody misses who rounds it. */
const NEAR_ENOUGH = 0.04

function compareStretches(a: QuantityMention, b: QuantityMention): AmountJudgement {
  const [left, right] = [stretch(a), stretch(b)]
  const names = [show(a), show(b)] as const
  if (a.vague && b.vague) {
    return a.min === b.min && a.max === b.max
      ? { relation: 'same', test: 'vague', text: `both say ${names[0]}` }
      : { relation: 'granularity', test: 'vague', text: `${names[0]} and ${names[1]} are both vague` }
  }
  // `24 of 38` and `24 of 36`.
  if (a.of !== b.of && a.of !== undefined && b.of !== undefined && a.value === b.value)
    return { relation: 'contradiction', test: 'whole', text: `${names[0]} of ${a.of} leaves no room for ${names[1]} of ${b.of}` }
  const sameFigure = a.value !== undefined && a.value === b.value
  // "Six seasons" is said for "over six seasons": without a bound of its own a figure leaves room.
  const plain = sameFigure && ((openTo(a, 'min') && b.modifier === undefined) || (openTo(b, 'min') && a.modifier === undefined))
  if (!plain && !meet(left, right)) return { relation: 'contradiction', test: 'range', text: `${names[0]} leaves no room for ${names[1]}` }
  if (sameFigure && (a.modifier ?? '') === (b.modifier ?? '') && a.approximate === b.approximate) {
    return { relation: 'same', test: 'same-figure', text: `both say ${names[0]}` }
  }
  if (sameFigure && (isHedged(a) ? b.modifier === undefined : a.modifier === undefined && isHedged(b))) {
    return { relation: 'same', test: 'hedge', text: `${names[0]} and ${names[1]} are one figure, hedged in one source` }
  }
  if (
    sameFigure &&
    ((isUpward(a) && isUpward(b)) || (isUpTo(a) && b.approximate && isHedged(b)) || (isUpTo(b) && a.approximate && isHedged(a)))
  ) {
    return { relation: 'same', test: 'hedge', text: `${names[0]} and ${names[1]} hedge one figure alike` }
  }
  if (a.value === undefined && b.value === undefined && a.min === b.min && a.max === b.max)
    return { relation: 'same', test: 'same-range', text: `both say ${names[0]}` }
  if (sameFigure) {
    const effect = left.min === right.min && left.max === right.max && left.openMin === right.openMin && left.openMax === right.openMax
    return effect
      ? { relation: 'same', test: 'same-figure', text: `${names[0]} and ${names[1]} mean the same` }
      : { relation: 'granularity', test: 'same-figure', text: `one figure, stated as ${names[0]} and as ${names[1]}` }
  }
  if (
    a.statedUnit !== b.statedUnit &&
    a.statedUnit !== undefined &&
    b.statedUnit !== undefined &&
    a.type !== 'share' &&
    a.approximate === b.approximate
  ) {
    return { relation: 'same', test: 'unit-conversion', text: `${names[0]} and ${names[1]} are one amount in two units` }
  }
  if (isRoundedTo(a, b) || isRoundedTo(b, a))
    return { relation: 'same', test: 'rounding', text: `${names[0]} and ${names[1]} are one figure, rounded in one source` }
  if (leftBehind(a, b) || leftBehind(b, a))
    return {
      relation: 'divergence',
      test: 'left-behind',
      text: `${names[0]} and ${names[1]} allow each other, but one count has gone far beyond the other`,
    }
  const [loose, tight] = width(left) >= width(right) ? [names[0], names[1]] : [names[1], names[0]]
  const test = a.vague || b.vague ? 'vague' : a.approximate || b.approximate ? 'bound' : 'rounding'
  return {
    relation: 'granularity',
    test,
    text: test === 'rounding' ? `${loose} is ${tight} rounded` : `${loose} allows ${tight}`,
  }
}

/** The stretch of an amount, widened by what rounding may have taken from a figure that does not say so. */
function stretch(amount: QuantityMention): Stretch {
  const slack = amount.value === undefined || amount.vague ? 0 : rounding(amount)
  const bounded = amount.approximate
  return {
    min: bounded ? amount.min : amount.min - slack,
    max: bounded ? amount.max : amount.max + slack,
    openMin: amount.open === 'min' || amount.open === 'both',
    openMax: amount.open === 'max' || amount.open === 'both',
  }
}

function rounding(amount: QuantityMention): number {
  const { grain = 1, value = 0 } = amount
  if (amount.type === 'ordinal' || amount.type === 'ratio') return 0
  if (amount.type === 'count') return grain >= 10 && value >= ROUNDED_FROM ? Math.min(grain / 2, value * ROUNDING) : 0
  if (amount.type === 'age') return grain >= 1 ? 0 : grain / 2
  if (amount.unit === 'magnitude') return 0
  // A share in words (`a third`) is good to a few points, one in figures to half of its last digit.
  if (amount.type === 'share') return amount.statedUnit === undefined ? grain / 2 : Math.min(grain, 1) / 2
  // 10 km may be 9.66, but hardly 6.
  return Math.min(grain / 2, Math.abs(value) * 0.06)
}

const openTo = ({ open }: QuantityMention, end: 'min' | 'max'): boolean => open === end || open === 'both'

const meet = (a: Stretch, b: Stretch): boolean => reaches(a, b) && reaches(b, a)

/** Whether the upper end of one lies above the lower end of the other. */
function reaches(a: Stretch, b: Stretch): boolean {
  const dust = 1e-9 * Math.max(1, Math.abs(b.min))
  return a.openMax || b.openMin ? a.max > b.min + dust : a.max >= b.min - dust
}

const width = (stretch: Stretch): number => stretch.max - stretch.min

/** The amount as its text has it, for a reason: `"more than 300"`, `"6 miles"`. */
function show(amount: QuantityMention): string {
  const stated = amount.statedUnit === undefined ? undefined : UNITS.get(amount.statedUnit)
  const back = (value: number): number =>
    stated === undefined ? value : Number(((value - (stated.offset ?? 0)) / stated.factor).toPrecision(6))
  const name = stated === undefined ? amount.unit : amount.statedUnit
  const unit = name === undefined ? '' : name === '%' ? '%' : ` ${name}`
  const { value, min, max } = amount
  const figure =
    value !== undefined
      ? figures(back(value))
      : max === Infinity
        ? `${figures(back(min))} or more`
        : `${figures(back(min))} to ${figures(back(max))}`
  return `"${amount.modifier === undefined ? '' : `${amount.modifier} `}${figure}${unit}"`
}

const figures = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) < 1 ? 4 : 2 })
