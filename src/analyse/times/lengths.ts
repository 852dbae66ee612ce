import { TIME_UNITS } from '../../lexicon/calendar.js'
import type { Bound } from '../../lexicon/numbers.js'
import type { Lexeme } from '../quantities/lexemes.js'
import { isHyphen } from '../quantities/lexemes.js'
import { applyBounds, modifierAfter, modifiersAt } from '../quantities/modifiers.js'
import { numeralAt, tidy } from '../quantities/numerals.js'
import { rangeAt } from '../quantities/range.js'
import type { DayRange, TimeReader } from './draft.js'

const DAY = 86_400

/** Plural units without a number, in units: `minutes later` is hardly an hour, `for months` hardly two years. */
const BARE: Readonly<Record<string, readonly [number, number]>> = {
  seconds: [2, 90],
  minutes: [2, 60],
  hours: [2, 36],
  days: [2, 21],
  weeks: [2, 16],
  months: [2, 30],
  years: [2, 60],
  decades: [2, 10],
  centuries: [2, 20],
}

/**
 * Lengths of time, and times that lie one off: `more than two months`, `10-minute`, `half an hour`, `for months`, `10 minutes later`, `a
 * fortnight ago`, `moments later`. Near misses: `43 years old`, `$9 a day`, `a second man`, `one day he left`.
 */
export const readLength: TimeReader = (lexemes, at) => {
  const before = modifiersAt(lexemes, at)
  const within = lexemes[at]?.lower === 'within' ? at + 1 : undefined
  const start = within ?? before.next
  const bounds: readonly Bound[] = within === undefined ? before.bounds : ['at-most']
  const phrase = within === undefined ? before.phrase : 'within'
  const amount = moments(lexemes, start) ?? counted(lexemes, start) ?? article(lexemes, start) ?? bare(lexemes, start, start !== at)
  if (amount === undefined) return undefined
  const after = modifierAfter(lexemes, amount.next)
  const bounded = applyBounds({ ...amount, approximate: false }, after === undefined ? bounds : [...bounds, ...after.bounds])
  const next = after?.next ?? amount.next
  const relation = directionAt(lexemes, next)
  const modifier = [phrase, after?.phrase ?? ''].filter((part) => part !== '').join(' ')
  const seconds = { min: bounded.min, max: bounded.max }
  return {
    from: at,
    to: relation?.next ?? next,
    head: amount.head,
    type: relation === undefined ? 'duration' : 'relative',
    certain: {},
    seconds,
    ...(modifier === '' ? {} : { modifier }),
    ...(bounded.open === undefined ? {} : { open: bounded.open }),
    ...(relation === undefined ? {} : { direction: relation.direction }),
    ...(relation?.direction === 'ago' ? { resolve: (present) => present && agoRange(present.day, seconds, amount.grain) } : {}),
  }
}

interface Length {
  readonly min: number
  readonly max: number
  readonly grain: number
  readonly head: number
  readonly next: number
}

function moments(lexemes: readonly Lexeme[], at: number): Length | undefined {
  const article = /^an?$/.test(lexemes[at]?.lower ?? '') ? at + 1 : at
  const word = lexemes[article]?.lower
  if (word !== 'moments' && !(word === 'moment' && article > at)) return undefined
  const related = /^(?:later|before|after|earlier|ago)$/.test(lexemes[article + 1]?.lower ?? '')
  if (!related && (word === 'moment' || !/^(?:within|in|just|mere|only|for)$/.test(lexemes[at - 1]?.lower ?? ''))) return undefined
  return { min: 0, max: 300, grain: 1, head: article, next: article + 1 }
}

/** `two months`, `10-minute`, `an hour and a half`, `two hours and ten minutes`. */
function counted(lexemes: readonly Lexeme[], at: number, inner = false): Length | undefined {
  const numeral = rangeAt(lexemes, at) ?? numeralAt(lexemes, at)
  if (numeral === undefined || numeral.ordinal || numeral.max === 0) return undefined
  const bridge =
    isHyphen(lexemes[numeral.next]) || (numeral.vague && lexemes[numeral.next]?.lower === 'of') ? numeral.next + 1 : numeral.next
  const found = unitAt(lexemes, bridge)
  if (found === undefined || isAge(lexemes, found.next) || isLoose(lexemes, at, found, numeral.value)) return undefined
  const joint = /^(?:and|,)$/.test(lexemes[found.next]?.lower ?? '')
    ? found.next + 1
    : lexemes[found.next]?.kind === 'figure'
      ? found.next
      : undefined
  const smaller = joint !== undefined && !inner && !numeral.vague ? counted(lexemes, joint, true) : undefined
  const exact =
    smaller !== undefined && smaller.grain < found.seconds && smaller.min === smaller.max && smaller.min < found.seconds
      ? smaller
      : undefined
  const extra = exact?.min ?? 0
  return {
    min: tidy(numeral.min * found.seconds + extra),
    max: tidy(numeral.max * found.seconds + extra),
    grain: tidy(exact?.grain ?? Math.max(numeral.grain, 0.1) * found.seconds),
    head: at,
    next: exact?.next ?? found.next,
  }
}

/** `an hour`, `half an hour`, `a fortnight`, `an hour and a half`; `a week` after an amount is a rate. */
function article(lexemes: readonly Lexeme[], at: number): Length | undefined {
  const century = partOfCentury(lexemes, at)
  if (century !== undefined) return century
  const half = lexemes[at]?.lower === 'half'
  const start = half ? at + 1 : at
  if (!/^an?$/.test(lexemes[start]?.lower ?? '')) return undefined
  const more = /^(?:full|whole|further|single)$/.test(lexemes[start + 1]?.lower ?? '') ? 1 : 0
  const found = unitAt(lexemes, start + 1 + more)
  if (found === undefined || found.plural || isAge(lexemes, found.next)) return undefined
  const before = lexemes[at - 1]
  if (!half && (isAmount(before) || /^(?:times|twice|once|thrice)$/.test(before?.lower ?? ''))) return undefined
  const unit = lexemes[found.next - 1] as Lexeme
  const after = lexemes[found.next]
  const noun =
    after !== undefined && !after.glued && /^(?:NOUN|PROPN|ADJ)$/.test(after.upos) && !/^(?:later|earlier|ago|long|old)$/.test(after.lower)
  if (unit.lower === 'second' && (unit.upos === '' || unit.upos === 'ADJ' || noun)) return undefined
  if (/^(?:day|night|weekend|week|minute)$/.test(unit.lower) && noun) return undefined
  const extended = [1, 2, 3].map((step) => lexemes[found.next + step - 1]?.lower).join(' ') === 'and a half'
  const count = half ? 0.5 : extended ? 1.5 : 1
  const seconds = count * found.seconds
  return { min: seconds, max: seconds, grain: found.seconds, head: found.next - 1, next: extended ? found.next + 3 : found.next }
}

/** `a quarter-century`, `half a century`, `a half-century`. */
function partOfCentury(lexemes: readonly Lexeme[], at: number): Length | undefined {
  if (lexemes[at]?.lower !== 'a') return undefined
  const share = { quarter: 25, half: 50 }[lexemes[at + 1]?.lower ?? '']
  const bridge = isHyphen(lexemes[at + 2]) ? at + 3 : lexemes[at + 2]?.lower === 'of' && lexemes[at + 3]?.lower === 'a' ? at + 4 : undefined
  if (share === undefined || bridge === undefined || lexemes[bridge]?.lower !== 'century') return undefined
  const seconds = share * (TIME_UNITS.get('year') as number)
  return { min: seconds, max: seconds, grain: seconds / 5, head: bridge, next: bridge + 1 }
}

/** `for months`, `minutes later`, `months of talks`, `months-long`, `within hours`: a plural by itself needs such a neighbour. */
function bare(lexemes: readonly Lexeme[], at: number, introduced: boolean): Length | undefined {
  const found = unitAt(lexemes, at)
  if (found === undefined) return undefined
  const unit = (lexemes[at] as Lexeme).lower
  const long = isHyphen(lexemes[found.next]) && lexemes[found.next + 1]?.lower === 'long'
  const range = BARE[found.plural || !long ? unit : `${unit}s`]
  if (range === undefined || (!found.plural && !long)) return undefined
  const before = lexemes[at - 1]?.lower ?? ''
  const after = lexemes[found.next]?.lower ?? ''
  if (isAge(lexemes, found.next)) return undefined
  const fits =
    introduced || long || /^(?:for|within|after|in|just|only|mere)$/.test(before) || /^(?:later|ago|earlier|before|after|of)$/.test(after)
  if (!fits || (before === 'in' && after !== 'later' && !introduced && !long)) return undefined
  const [low, high] = found.plural ? range : [0.8, 1.5]
  return {
    min: low * found.seconds,
    max: high * found.seconds,
    grain: found.seconds,
    head: at,
    next: long ? found.next + 2 : found.next,
  }
}

function unitAt(lexemes: readonly Lexeme[], at: number): { seconds: number; plural: boolean; next: number } | undefined {
  const word = lexemes[at]
  const seconds = word?.kind === 'word' ? TIME_UNITS.get(word.lower) : undefined
  if (word === undefined || seconds === undefined) return undefined
  const long =
    isHyphen(lexemes[at + 1]) && lexemes[at + 1]?.glued === true && lexemes[at + 2]?.lower === 'long' && !word.lower.endsWith('s')
  return { seconds, plural: word.lower.endsWith('s'), next: long && at > 0 && lexemes[at - 1]?.kind !== 'word' ? at + 3 : at + 1 }
}

const isAge = (lexemes: readonly Lexeme[], at: number): boolean => {
  const next = isHyphen(lexemes[at]) ? at + 1 : at
  return /^olds?$/.test(lexemes[next]?.lower ?? '') || (lexemes[next]?.lower === 'of' && lexemes[next + 1]?.lower === 'age')
}

/** `one day he left`, `three nights club`, `100 years war` by name, `one second man`. */
function isLoose(lexemes: readonly Lexeme[], at: number, found: { plural: boolean; next: number }, value: number | undefined): boolean {
  const bridged = isHyphen(lexemes[found.next - 2])
  // `An 8 year deal` lacks its hyphen.
  const unit = lexemes[found.next - 1]?.lower ?? ''
  if (!found.plural && !bridged && value !== 1)
    return !(/^(?:year|month|week|day|hour)$/.test(unit) && lexemes[found.next]?.upos === 'NOUN')
  const word = lexemes[found.next - 1]?.lower
  const before = lexemes[at - 1]?.lower ?? ''
  return (
    value === 1 && !bridged && (word === 'day' || word === 'night') && !/^(?:for|in|within|only|just|than|least|after|about)$/.test(before)
  )
}

const isAmount = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined &&
  (lexeme.kind === 'figure' ||
    lexeme.form === '%' ||
    lexeme.xpos === 'NNS' ||
    /^(?:percent|million|billion|thousand|hundred)$/.test(lexeme.lower))

function directionAt(
  lexemes: readonly Lexeme[],
  at: number,
): { direction: 'before' | 'after' | 'ago' | 'ahead'; next: number } | undefined {
  const word = lexemes[at]?.lower ?? ''
  if (word === 'ago') return { direction: 'ago', next: at + 1 }
  if (word === 'later' || word === 'afterwards' || word === 'afterward') return { direction: 'after', next: at + 1 }
  if (word === 'earlier' || word === 'previously' || word === 'beforehand') return { direction: 'before', next: at + 1 }
  if (word === 'from' && lexemes[at + 1]?.lower === 'now') return { direction: 'ahead', next: at + 2 }
  if (word === 'after' || word === 'before') return { direction: word, next: at }
  return undefined
}

/** Days that `three weeks ago` can mean: half a unit either way, a day exactly. */
function agoRange(day: number, { min, max }: { min: number; max: number }, grain: number): DayRange | undefined {
  if (!Number.isFinite(max) || max / DAY > 360_000) return undefined
  const slack = grain <= DAY ? 0 : Math.floor(grain / DAY / 2)
  return { first: day - Math.round(max / DAY) - slack, last: Math.min(day, day - Math.round(min / DAY) + slack) }
}
