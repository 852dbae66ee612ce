import { CURRENCY_SIGNS } from '../../lexicon/currencies.js'
import { DAY_PARTS, MONTHS, TIME_UNITS, WEEKDAYS } from '../../lexicon/calendar.js'
import { BOUNDS, CARDINALS, ORDINALS, VAGUE, VAGUE_FACTORS } from '../../lexicon/numbers.js'
import { remembered } from '../../model/remembered.js'
import type { Span } from '../../model/span.js'
import type { Lexeme } from '../quantities/lexemes.js'
import { readClock } from './clocks.js'
import { readDate } from './dates.js'
import { readDayPart } from './dayParts.js'
import type { TimeDraft, TimeReader } from './draft.js'
import { readFrequency } from './frequency.js'
import { readLength } from './lengths.js'
import { readMatchClock } from './match.js'
import { mergeTimes } from './merge.js'
import { readPartOfYear } from './partsOfYear.js'
import { readDay, readPeriod } from './relative.js'
import { readYear } from './years.js'

/** The sorts of time, tried in this order at every place. */
const READERS: readonly TimeReader[] = [
  readMatchClock,
  readFrequency,
  readPartOfYear,
  readDate,
  readClock,
  readYear,
  readDay,
  readPeriod,
  readDayPart,
  readLength,
]

/** The times among lexemes, in order and without overlaps; times and quantities both ask for them. */
export const scanTimes = remembered((lexemes: readonly Lexeme[]): readonly TimeDraft[] => mergeTimes(lexemes, scan(lexemes)))

/** Spans of the times among lexemes. */
export function timeSpans(lexemes: readonly Lexeme[]): Span[] {
  return scanTimes(lexemes).map(({ from, to }) => ({
    start: (lexemes[from] as Lexeme).start,
    end: (lexemes[to - 1] as Lexeme).end,
  }))
}

function scan(lexemes: readonly Lexeme[]): TimeDraft[] {
  const result: TimeDraft[] = []
  for (let at = 0; at < lexemes.length;) {
    const found = timeAt(lexemes, at)
    if (found !== undefined) result.push(found)
    at = found === undefined ? at + 1 : Math.max(found.to, at + 1)
  }
  return result
}

/** Words that a time other than a bare number may start with; figures may as well. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...TIME_UNITS.keys(),
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...[...DAY_PARTS.keys(), ...VAGUE.keys(), ...VAGUE_FACTORS.keys(), ...BOUNDS.keys()].flatMap((phrase) =>
    phrase.split(/[ -]/).slice(0, 1),
  ),
  ...`a an the for every each once twice early late later earlier mid half within between this last next past previous coming
    current end beginning start middle yesterday today tomorrow moments moment shortly just soon right immediately before after by until
    spring summer autumn fall winter deep midway twenties thirties forties fifties sixties seventies eighties nineties`.split(/\s+/),
])

function timeAt(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const first = lexemes[at]
  if (first === undefined || first.kind === 'mark') return undefined
  const limit = /^(?:since|until|till|by)$/.test(first.lower) ? limitedAt(lexemes, at) : undefined
  return limit ?? plainAt(lexemes, at)
}

function plainAt(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const first = lexemes[at]
  if (first === undefined || first.kind === 'mark') return undefined
  if (first.kind === 'word' && !FIRST_WORDS.has(first.lower)) return undefined
  if (CURRENCY_SIGNS.has(lexemes[at - 1]?.form ?? '')) return undefined
  for (const reader of READERS) {
    const found = reader(lexemes, at)
    if (found !== undefined) return found
  }
  return undefined
}

/** `since September`, `until Friday`, `by the end of July`. Near miss: `by 20 votes`, and `by` before a length. */
function limitedAt(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const word = (lexemes[at] as Lexeme).lower
  const the =
    word !== 'by' && lexemes[at + 1]?.lower === 'the' && !/^(?:end|beginning|start|middle)$/.test(lexemes[at + 2]?.lower ?? '')
      ? at + 2
      : at + 1
  const found = plainAt(lexemes, the)
  if (found === undefined || found.type === 'duration' || found.type === 'frequency' || found.type === 'order') return undefined
  if (found.direction !== undefined && found.resolve === undefined) return undefined
  if (word !== 'by') return { ...found, from: at, type: word === 'since' ? 'since' : 'until' }
  const { resolve } = found
  const modifier = found.modifier === undefined ? 'by' : `by ${found.modifier}`
  if (found.type === 'clock' && found.hours !== undefined)
    return { ...found, from: at, modifier, hours: { from: found.hours.from - 12, to: found.hours.to } }
  if (resolve === undefined) return { ...found, from: at, modifier }
  return {
    ...found,
    from: at,
    modifier,
    // A deadline leaves every day from now, or from the start of its year.
    resolve: (present) => {
      const range = resolve(present)
      return range && { first: Math.min(range.first, present?.day ?? range.first - (range.first % 365)), last: range.last }
    },
  }
}
