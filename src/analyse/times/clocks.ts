import { SEASONAL_ZONES, ZONES } from '../../lexicon/calendar.js'
import type { Lexeme } from '../quantities/lexemes.js'
import { isCapitalised } from '../quantities/lexemes.js'
import { CARDINALS } from '../../lexicon/numbers.js'
import type { TimeReader } from './draft.js'

/**
 * Times of day: `4.30am`, `11 a.m. (IST)`, `0737 GMT`, `1100 hours`, `17:06 local time`, `around noon`, `10 o'clock`,
 * `half past two`. Near misses: `4.30 metres`, `4:08 to go` (a match clock), `1100 homes`.
 */
export const readClock: TimeReader = (lexemes, at) => {
  const before = modifierAt(lexemes, at)
  const start = before?.next ?? at
  const clock =
    named(lexemes, start) ?? fourDigits(lexemes, start) ?? withMinutes(lexemes, start) ?? hourOnly(lexemes, start) ?? spoken(lexemes, start)
  if (clock === undefined) return undefined
  const zone = zoneAt(lexemes, clock.next)
  const hour = clock.hour + (clock.minute ?? 0) / 60
  return {
    from: at,
    to: zone?.next ?? clock.next,
    head: start,
    type: 'clock',
    certain: clock.either ? {} : { hour: clock.hour, ...(clock.minute === undefined ? {} : { minute: clock.minute }) },
    hours: around(hour, before?.kind, clock.minute === undefined || clock.minute % 30 === 0),
    ...(clock.either ? { either: true } : {}),
    ...(before === undefined ? {} : { modifier: before.phrase }),
    ...(zone === undefined ? {} : { zone: zone.zone }),
  }
}

interface Clock {
  readonly hour: number
  readonly minute?: number
  readonly next: number
  /** Of twelve hours, morning or evening unsaid. */
  readonly either?: boolean
}

function named(lexemes: readonly Lexeme[], at: number): Clock | undefined {
  const word = lexemes[at]?.lower
  const next = lexemes[at + 1]
  if (word === 'noon' || (word === 'midday' && next?.upos !== 'NOUN')) return { hour: 12, next: at + 1 }
  if (word === 'midnight') return { hour: 24, next: at + 1 }
  return undefined
}

/** `0737 GMT`, `1100 hours`. */
function fourDigits(lexemes: readonly Lexeme[], at: number): Clock | undefined {
  const figure = lexemes[at]
  if (figure?.kind !== 'figure' || !/^[0-2]\d[0-5]\d$/.test(figure.form)) return undefined
  const word = lexemes[at + 1]?.lower ?? ''
  const hours = /^(?:hours?|hrs?|h)$/.test(word)
  if (!hours && zoneAt(lexemes, at + 1) === undefined) return undefined
  const hour = Number(figure.form.slice(0, 2))
  return hour > 24 ? undefined : { hour, minute: Number(figure.form.slice(2)), next: hours ? at + 2 : at + 1 }
}

/** `4:30 a.m.`, `4.30am`, `17:06`, `at 4.30`. */
function withMinutes(lexemes: readonly Lexeme[], at: number): Clock | undefined {
  const figure = lexemes[at]
  if (figure?.kind !== 'figure' || (figure.glued && lexemes[at - 1]?.form !== '(' && !isDash(lexemes[at - 1]))) return undefined
  let hour = Number.NaN
  let minutes = ''
  let next = at + 1
  if (/^\d{1,2}\.\d\d$/.test(figure.form)) [hour, minutes] = [Number.parseInt(figure.form), figure.form.slice(-2)]
  else if (
    /^\d{1,2}$/.test(figure.form) &&
    lexemes[at + 1]?.form === ':' &&
    lexemes[at + 1]?.glued &&
    /^\d\d$/.test(lexemes[at + 2]?.form ?? '')
  ) {
    hour = Number(figure.form)
    minutes = lexemes[at + 2]?.form ?? ''
    next = at + 3
  }
  const minute = Number(minutes)
  if (Number.isNaN(hour) || hour > 24 || minute > 59 || (lexemes[next]?.form === ':' && lexemes[next]?.glued)) return undefined
  const colon = next === at + 3
  const half = halfOfDay(lexemes, next)
  if (half !== undefined) return { hour: half.hour(hour), minute, next: half.next }
  if (/^(?:hours?|hrs?)$/.test(lexemes[next]?.lower ?? '')) return { hour, minute, next: next + 1 }
  const zone = zoneAt(lexemes, next) !== undefined
  const preposition = /^(?:at|around|about|by|until|till|before|after)$/.test(lexemes[at - 1]?.lower ?? '')
  if (colon && (zone || hour >= 13 || figure.form.startsWith('0'))) return { hour, minute, next }
  const after = lexemes[next]
  const measured =
    after !== undefined &&
    (after.form === '%' || (after.kind === 'word' && (after.upos === 'NOUN' || /^(?:percent|per|million|billion)$/.test(after.lower))))
  return (zone || (preposition && !measured && (colon || figure.form.length <= 5))) && hour >= 1 && hour <= 12
    ? { hour, minute, next, either: true }
    : undefined
}

/** `11 am`, `8 o'clock`, `eleven a.m.` */
function hourOnly(lexemes: readonly Lexeme[], at: number): Clock | undefined {
  const figure = lexemes[at]
  const hour = figure?.kind === 'figure' && /^\d{1,2}$/.test(figure.form) ? Number(figure.form) : CARDINALS.get(figure?.lower ?? '')
  if (figure === undefined || hour === undefined || hour < 1 || hour > 12) return undefined
  if (figure.glued && figure.kind === 'figure' && lexemes[at - 1]?.form !== '(' && !isDash(lexemes[at - 1])) return undefined
  const half = halfOfDay(lexemes, at + 1)
  if (half !== undefined) return { hour: half.hour(hour), next: half.next }
  return lexemes[at + 1]?.lower === "o'clock" ? { hour, next: at + 2, either: true } : undefined
}

/** `Half past two`, `a quarter to nine`, `ten minutes past one`; not `five to eight years`, nor `a quarter to a third`. */
function spoken(lexemes: readonly Lexeme[], at: number): Clock | undefined {
  const first = lexemes[at]?.lower === 'a' && lexemes[at + 1]?.lower === 'quarter' ? at + 1 : at
  const part = lexemes[first]?.lower ?? ''
  const gone = part === 'half' ? 30 : part === 'quarter' ? 15 : numberOf(lexemes[first])
  if (gone === undefined || gone < 1 || gone > 30) return undefined
  const counted = /^minutes?$/.test(lexemes[first + 1]?.lower ?? '')
  const side = lexemes[counted ? first + 2 : first + 1]?.lower
  const next = counted ? first + 3 : first + 2
  const hour = numberOf(lexemes[next])
  if (hour === undefined || hour < 1 || hour > 12) return undefined
  if (side === 'past') return { hour, minute: gone, next: next + 1, either: true }
  const told = counted || part === 'quarter' || (part !== 'half' && /^(?:at|about|around|until|till)$/.test(lexemes[at - 1]?.lower ?? ''))
  const measured = /^(?:NOUN|ADJ|PROPN)$/.test(lexemes[next + 1]?.upos ?? '')
  if (side !== 'to' || !told || measured) return undefined
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - gone, next: next + 1, either: true }
}

const numberOf = (lexeme: Lexeme | undefined): number | undefined =>
  lexeme?.kind === 'figure' && /^\d{1,2}$/.test(lexeme.form) ? Number(lexeme.form) : CARDINALS.get(lexeme?.lower ?? '')

const isDash = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && /^[-–—]$/.test(lexeme.form)

/** `am`, `a.m.`, `p.m`: the hour of 24 that they make of one of twelve; an hour past twelve stays. */
function halfOfDay(lexemes: readonly Lexeme[], at: number): { hour: (hour: number) => number; next: number } | undefined {
  const word = lexemes[at]
  const joined = word?.lower.replaceAll('.', '') ?? ''
  let half = /^[ap]m$/.test(joined) ? joined : undefined
  let next = at + 1
  if (
    half === undefined &&
    /^[ap]$/.test(word?.lower ?? '') &&
    lexemes[at + 1]?.form === '.' &&
    /^m\.?$/.test(lexemes[at + 2]?.lower ?? '')
  ) {
    half = `${word?.lower}m`
    next = at + 3
  }
  // `I am` after a figure is rare, `AM` the station rarer: a glued or tagged verb tells.
  if (half === undefined || (word?.upos === 'AUX' && word.form === 'am')) return undefined
  return { hour: (hour) => (hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)), next }
}

/** A zone after a clock time, perhaps in parentheses: `GMT`, `(IST)`, `local time`, `Eastern time`, `London time`. */
function zoneAt(lexemes: readonly Lexeme[], at: number): { zone: string; next: number } | undefined {
  const open = lexemes[at]?.form === '(' || lexemes[at]?.form === ',' ? 1 : 0
  const word = lexemes[at + open]
  if (word === undefined || word.kind !== 'word') return undefined
  if (lexemes[at]?.form === '(' && !lexemes.slice(at + 2, at + 6).some(({ form }) => form === ')')) return undefined
  const closed = (next: number): number => (open === 1 && lexemes[next]?.form === ')' ? next + 1 : next)
  const lower = word.lower.replaceAll('.', '')
  const time = lexemes[at + open + 1]?.lower === 'time'
  if (lower === 'local') return { zone: 'local', next: closed(at + open + (time ? 2 : 1)) }
  const upper = word.form.replaceAll('.', '') === lower.toUpperCase()
  if (upper && (ZONES.has(lower) || SEASONAL_ZONES.has(lower)) && open === (lexemes[at]?.form === ',' ? 0 : open))
    return { zone: lower, next: closed(at + open + (time ? 2 : 1)) }
  const standard = /^(?:standard|daylight|summer)$/.test(lexemes[at + open + 1]?.lower ?? '') && lexemes[at + open + 2]?.lower === 'time'
  if (isCapitalised(word) && (time || standard))
    return { zone: SEASONAL_ZONES.has(lower) ? lower : `${lower} time`, next: closed(at + open + (standard ? 3 : 2)) }
  return SEASONAL_ZONES.has(lower) && isCapitalised(word) && open === 1 ? { zone: lower, next: closed(at + 2) } : undefined
}

type Kind = 'around' | 'just-before' | 'just-after' | 'before' | 'after' | 'by'

const KINDS: Readonly<Record<string, Kind>> = {
  around: 'around',
  about: 'around',
  approximately: 'around',
  roughly: 'around',
  circa: 'around',
  nearly: 'just-before',
  almost: 'just-before',
  before: 'before',
  after: 'after',
  by: 'by',
  until: 'by',
  past: 'just-after',
}

function modifierAt(lexemes: readonly Lexeme[], at: number): { kind: Kind; phrase: string; next: number } | undefined {
  const first = lexemes[at]?.lower ?? ''
  const second = lexemes[at + 1]?.lower ?? ''
  if (/^(?:shortly|just|soon|right|immediately)$/.test(first) && /^(?:before|after|past)$/.test(second)) {
    return { kind: second === 'before' ? 'just-before' : 'just-after', phrase: `${first} ${second}`, next: at + 2 }
  }
  const at2 = /^(?:at)$/.test(second) && /^(?:around|about)$/.test(first) ? 2 : 1
  const kind = KINDS[first]
  return kind === undefined ? undefined : { kind, phrase: first, next: at + at2 }
}

/** The hours that a modifier leaves: `around 11` reaches a quarter of an hour either way, `around 4:20` ten minutes. */
function around(hour: number, kind: Kind | undefined, round: boolean): { from: number; to: number } {
  const reach = round ? 0.25 : 1 / 6
  switch (kind) {
    case 'around':
      return { from: hour - reach, to: hour + reach }
    case 'just-before':
      return { from: hour - 0.4, to: hour }
    case 'just-after':
      return { from: hour, to: hour + 0.4 }
    case 'before':
    case 'by':
      return { from: hour - 12, to: hour }
    case 'after':
      return { from: hour, to: hour + 8 }
    default:
      return { from: hour, to: hour }
  }
}
