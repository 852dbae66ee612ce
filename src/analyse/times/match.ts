import type { MatchClock } from '../../model/analysis.js'
import { ORDINALS } from '../../lexicon/numbers.js'
import type { Lexeme } from '../quantities/lexemes.js'
import { isHyphen } from '../quantities/lexemes.js'
import { numeralAt } from '../quantities/numerals.js'
import type { TimeDraft, TimeReader } from './draft.js'
import { readLength } from './lengths.js'

/** Seconds of a period: quarters of American football and basketball, halves of football, thirds of hockey, rounds of boxing. */
const LENGTHS: Readonly<Record<string, number>> = { quarter: 900, half: 2700, period: 1200, round: 180 }
const UNITS: Readonly<Record<string, MatchClock['unit']>> = {
  quarter: 'quarter',
  half: 'half',
  period: 'period',
  inning: 'inning',
  innings: 'inning',
  set: 'set',
  round: 'round',
  lap: 'lap',
  minute: 'minute',
}

/**
 * Moments of a match: `with 4:08 left in the third quarter`, `late in the first half`, `in the 67th minute`, `with just over two
 * minutes to play`. Near misses: `the second half of 2012`, `profit in the third quarter` (of a year), `five minutes left the room`.
 */
export const readMatchClock: TimeReader = (lexemes, at) => withClock(lexemes, at) ?? elapsed(lexemes, at) ?? inPeriod(lexemes, at)

function withClock(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const left = clockLeft(lexemes, at)
  if (left === undefined) return undefined
  const period = periodAfter(lexemes, left.next)
  if (left.needsPeriod && period === undefined && lexemes[at - 1]?.lower !== 'with') return undefined
  return {
    from: at,
    to: period?.next ?? left.next,
    head: at,
    type: 'clock',
    certain: {},
    match: {
      unit: period?.unit ?? 'period',
      left: { min: left.min, max: left.max },
      ...(period === undefined ? {} : { number: period.number }),
    },
    ...(left.open === undefined ? {} : { open: left.open }),
    ...(left.modifier === undefined ? {} : { modifier: left.modifier }),
  }
}

/**
 * `44 seconds into the seventh round`, `at the 2:15 mark of the first half`: counted from the beginning of a period whose
 * length is known.
 */
function elapsed(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const [minutes, colon, seconds] = lexemes.slice(at, at + 3)
  const clock =
    minutes?.kind === 'figure' && colon?.form === ':' && colon.glued && /^\d\d$/.test(seconds?.form ?? '') && /^\d{1,2}$/.test(minutes.form)
  const length = clock ? undefined : readLength(lexemes, at)
  const gone = clock
    ? Number(minutes.form) * 60 + Number(seconds?.form)
    : length?.type === 'duration' && length.seconds?.min === length.seconds?.max
      ? length?.seconds?.min
      : undefined
  const end = clock
    ? lexemes[at + 3]?.lower === 'mark'
      ? at + 4
      : undefined
    : lexemes[length?.to ?? -1]?.lower === 'into'
      ? length?.to
      : undefined
  const period = gone === undefined || end === undefined ? undefined : periodAfter(lexemes, end)
  const whole = period && (period.unit === 'round' || period.unit === 'half') ? LENGTHS[period.unit] : undefined
  if (!period || gone === undefined || whole === undefined || gone > whole) return undefined
  const left = whole - gone
  return {
    from: at,
    to: period.next,
    head: at,
    type: 'clock',
    certain: {},
    match: { unit: period.unit, number: period.number, left: { min: left, max: left } },
  }
}

interface Left {
  readonly min: number
  readonly max: number
  readonly next: number
  readonly needsPeriod: boolean
  readonly open?: 'min' | 'max' | undefined
  readonly modifier?: string | undefined
}

/** `4:08 to go`, `7:45 minutes remaining`, `just over four minutes to play`. */
function clockLeft(lexemes: readonly Lexeme[], at: number): Left | undefined {
  const [minutes, colon, seconds] = lexemes.slice(at, at + 3)
  if (
    minutes?.kind === 'figure' &&
    colon?.form === ':' &&
    colon.glued &&
    /^\d\d$/.test(seconds?.form ?? '') &&
    /^\d{1,2}$/.test(minutes.form)
  ) {
    const amount = Number(minutes.form) * 60 + Number(seconds?.form)
    const unit = /^(?:minutes|minute|mins?)$/.test(lexemes[at + 3]?.lower ?? '') ? at + 4 : at + 3
    const next = toGo(lexemes, unit)
    if (next !== undefined) return { min: amount, max: amount, next, needsPeriod: false }
    return periodAfter(lexemes, unit) === undefined || lexemes[at - 1]?.lower === 'at'
      ? undefined
      : { min: amount, max: amount, next: unit, needsPeriod: true }
  }
  if (!/^(?:with|in|the|had|under)$/.test(lexemes[at - 1]?.lower ?? '')) return undefined
  const length = readLength(lexemes, at)
  if (length?.seconds === undefined || length.type !== 'duration' || length.seconds.max > 7200) return undefined
  const next = toGo(lexemes, length.to)
  return next === undefined ? undefined : { ...length.seconds, next, needsPeriod: true, open: length.open, modifier: length.modifier }
}

function toGo(lexemes: readonly Lexeme[], at: number): number | undefined {
  const word = lexemes[at]?.lower ?? ''
  if (/^(?:left|remaining)$/.test(word)) return at + 1
  return word === 'to' && /^(?:go|play|spare)$/.test(lexemes[at + 1]?.lower ?? '') ? at + 2 : undefined
}

interface Period {
  readonly unit: MatchClock['unit']
  readonly number: number
  readonly next: number
}

/** `in the third quarter`, `of the second half`, `in the fourth` right after a clock. */
function periodAfter(lexemes: readonly Lexeme[], at: number): Period | undefined {
  if (!/^(?:in|into|of|through)$/.test(lexemes[at]?.lower ?? '')) return undefined
  const the = lexemes[at + 1]?.lower === 'the' ? at + 2 : at + 1
  if (/^(?:overtime|ot|regulation)$/.test(lexemes[the]?.lower ?? '')) return { unit: 'quarter', number: 5, next: the + 1 }
  const full = periodAt(lexemes, the)
  if (full !== undefined) return full
  const ordinal = numeralAt(lexemes, the)
  return ordinal?.ordinal === true && ordinal.value !== undefined && ordinal.value <= 4 && lexemes[ordinal.next]?.kind !== 'word'
    ? { unit: 'quarter', number: ordinal.value, next: ordinal.next }
    : undefined
}

function periodAt(lexemes: readonly Lexeme[], at: number): Period | undefined {
  const ordinal = numeralAt(lexemes, at)
  if (ordinal?.value === undefined || !ordinal.ordinal) return undefined
  const word = lexemes[isHyphen(lexemes[ordinal.next]) ? ordinal.next + 1 : ordinal.next]
  const unit = UNITS[word?.lower ?? '']
  const most = unit === 'half' ? 2 : unit === 'quarter' ? 4 : unit === 'period' ? 3 : unit === 'set' ? 5 : unit === 'round' ? 15 : 130
  if (unit === undefined || ordinal.value > most || isOfYear(lexemes, lexemes.indexOf(word as Lexeme, ordinal.next) + 1)) return undefined
  return { unit, number: ordinal.value, next: lexemes.indexOf(word as Lexeme, ordinal.next) + 1 }
}

const BUSINESS =
  /^(?:profits?|revenues?|sales|earnings|shares?|billion|gdp|economy|growth|fiscal|income|dividend|investors|shareholders|merger|takeover|regulators|analysts|shipments|quarterly|loss|margins?)$/

/** Words before a quarter in which something is expected: no match is told ahead by its quarters. */
const EXPECTED = /^(?:expected|expects?|due|scheduled|foreseen|completion|completed|closing|pencill?ed|shipments)$/

/** Whether something is expected for the quarter before `at`. */
export const isExpected = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes.slice(Math.max(0, at - 10), at).some((word) => EXPECTED.test(word.lower))

/** A quarter or half of a year: `of 2012`, `of the year`, among words of business, or where something is expected. */
function isOfYear(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.lower === 'of') {
    const word = lexemes[lexemes[at + 1]?.lower === 'the' ? at + 2 : at + 1]
    return word?.kind === 'figure' || /^(?:year|century|decade|month|fiscal|this|last|next)$/.test(word?.lower ?? '')
  }
  if (isExpected(lexemes, at)) return true
  return lexemes.slice(Math.max(0, at - 25), at + 25).some((word) => BUSINESS.test(word.lower))
}

/** `late in the fourth quarter`, `early in the second half`, `midway through the third`, `in the first half`, `in the 67th minute`. */
function inPeriod(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const first = lexemes[at]?.lower ?? ''
  const part = /^(?:early|late|later|midway|deep|earlier|mid)$/.test(first) ? first : undefined
  let index = part === undefined ? at : at + 1
  if (part !== undefined) {
    if (!/^(?:in|through|into|on)$/.test(lexemes[index]?.lower ?? '')) return undefined
    index++
    if (lexemes[index]?.lower === 'the') index++
  } else if (!ORDINALS.has(first) && lexemes[at]?.kind !== 'figure') return undefined
  const period = periodAt(lexemes, index)
  if (period === undefined) return undefined
  if (part === undefined && !/^(?:the|a|his|her|their)$/.test(lexemes[at - 1]?.lower ?? '') && period.unit !== 'minute') return undefined
  // `The fifth round` is one of talks or of a draft as well: only a part of it is a time.
  if (part === undefined && period.unit === 'round') return undefined
  const length = LENGTHS[period.unit]
  const share = part === undefined || length === undefined ? undefined : SHARES[part]
  return {
    from: at,
    to: period.next,
    head: period.next - 1,
    type: 'part-of-day',
    certain: {},
    match: {
      unit: period.unit,
      number: period.number,
      ...(share && length ? { left: { min: share[0] * length, max: share[1] * length } } : {}),
    },
    ...(part === undefined ? {} : { modifier: part }),
  }
}

/** Share of a period that is left. */
const SHARES: Readonly<Record<string, readonly [number, number]>> = {
  early: [0.6, 1],
  late: [0, 0.4],
  deep: [0, 0.4],
  midway: [0.3, 0.7],
  mid: [0.3, 0.7],
}
