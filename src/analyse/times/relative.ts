import { DAY_PARTS, MONTHS, WEEKDAYS } from '../../lexicon/calendar.js'
import type { Lexeme } from '../quantities/lexemes.js'
import { isCapitalised, isHyphen } from '../quantities/lexemes.js'
import { partBefore } from './dates.js'
import { monthRange, partOfRange, partsOf, weekRange, weekdayNear, yearRange } from './days.js'
import type { DayRange, Present, TimeReader } from './draft.js'

const NAMED_DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, tonight: 0 }

/**
 * Days by name, with the part of the day beside them: `Monday`, `early Monday`, `last Friday night`, `yesterday afternoon`, `today`.
 * Near misses: `Sunday Times`, `Black Friday`, `Monday Night Football`.
 */
export const readDay: TimeReader = (lexemes, at) => {
  const part = /^(?:early|late|mid)$/.test(lexemes[at]?.lower ?? '') ? lexemes[at]?.lower : undefined
  let head = part === undefined ? at : at + 1
  if (part !== undefined && /^(?:on|-)$/.test(lexemes[head]?.lower ?? '')) head++
  const which = /^(?:last|next|this|past|the)$/.test(lexemes[head]?.lower ?? '') ? lexemes[head]?.lower : undefined
  if (which === 'the' && part === undefined) return undefined
  if (which !== undefined) head++
  const word = lexemes[head]
  if (word === undefined) return undefined
  const offset = which === undefined ? NAMED_DAYS[word.lower] : undefined
  const weekday = offset === undefined && isCapitalised(word) ? WEEKDAYS.get(word.lower) : undefined
  if (offset === undefined && weekday === undefined) return undefined
  if (weekday !== undefined && word.lower.length <= 4 && !abbreviated(lexemes, head)) return undefined
  if (weekday !== undefined && isNamePart(lexemes, at, head)) return undefined
  const dot =
    word.lower.length <= 5 &&
    lexemes[head + 1]?.form === '.' &&
    lexemes[head + 1]?.glued === true &&
    head + 2 < lexemes.length &&
    weekday !== undefined
      ? 1
      : 0
  const after =
    word.lower === 'tonight'
      ? { hours: DAY_PARTS.get('tonight'), next: head + 1 }
      : dayPartAfter(lexemes, head + 1 + (word.lower.length <= 5 ? dot : 0))
  const finer =
    part !== undefined && after !== undefined && after.next - head <= 2
      ? DAY_PARTS.get(`${part} ${lexemes[after.next - 1]?.lower}`)
      : undefined
  const hours = finer ?? after?.hours ?? (part === undefined ? undefined : PART_HOURS[part])
  const modifier = which !== undefined && which !== 'the' ? which : part
  return {
    from: at,
    to: after?.next ?? head + 1,
    head,
    type:
      after !== undefined && weekday === undefined && offset === undefined ? 'part-of-day' : weekday === undefined ? 'relative' : 'date',
    certain: weekday === undefined ? {} : { weekday },
    ...(modifier === undefined ? {} : { modifier }),
    ...(hours === undefined ? {} : { hours: { from: hours[0], to: hours[1] } }),
    resolve: (present) => {
      if (present === undefined) return undefined
      const day = offset === undefined ? namedWeekday(present, weekday as number, which) : present.day + offset
      return { first: day, last: day }
    },
  }
}

const PART_HOURS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 10], mid: [9, 17], late: [17, 28] }

function namedWeekday(present: Present, weekday: number, which: string | undefined): number {
  if (which === 'next') return weekdayNear({ day: present.day + 1, ahead: true }, weekday)
  if (which === 'last' || which === 'past') return weekdayNear({ day: present.day - 1, ahead: false }, weekday)
  return weekdayNear(present, weekday)
}

/** Short day names are words too (`Sun`, `Sat`, `Wed`): they need a full stop or a date beside them. */
const abbreviated = (lexemes: readonly Lexeme[], head: number): boolean =>
  ((lexemes[head + 1]?.form === '.' && lexemes[head + 1]?.glued === true) ||
    (lexemes[head + 1]?.form === ',' && (lexemes[head + 2]?.kind === 'figure' || MONTHS.has(lexemes[head + 2]?.lower ?? '')))) &&
  !isCapitalised(lexemes[head - 1])

/** `Sunday Times`, `Black Friday`, `Ruby Tuesday`: a name around the day. */
function isNamePart(lexemes: readonly Lexeme[], at: number, head: number): boolean {
  const before = lexemes[at - 1]
  const after = lexemes[head + 1]
  if (
    at === head &&
    before !== undefined &&
    /^(?:black|good|ash|bloody|palm|easter|super|cyber|ruby|the)$/.test(before.lower) &&
    isCapitalised(before)
  )
    return true
  if (after === undefined || after.glued || !isCapitalised(after)) return false
  return /^(?:times|night|telegraph|mail|herald|post|express|mirror|mass|school|league|star|sun|independent|tribune|gazette|world|news)$/.test(
    after.lower,
  )
}

/** `night`, `in the early hours`, `afternoon` after a day. */
function dayPartAfter(lexemes: readonly Lexeme[], at: number): { hours: readonly [number, number] | undefined; next: number } | undefined {
  const found = dayPartAt(lexemes, at)
  return found && { hours: found.hours, next: found.next }
}

/** The longest name of a part of the day at a place. */
export function dayPartAt(
  lexemes: readonly Lexeme[],
  at: number,
): { name: string; hours: readonly [number, number]; next: number } | undefined {
  const first = lexemes[at]
  if (first === undefined || first.kind !== 'word') return undefined
  const second = isHyphen(lexemes[at + 1]) ? lexemes[at + 2] : lexemes[at + 1]
  const joined = isHyphen(lexemes[at + 1]) ? '-' : ' '
  const two = second === undefined ? undefined : `${first.lower}${joined}${second.lower}`
  const hours = two === undefined ? undefined : (DAY_PARTS.get(two) ?? DAY_PARTS.get(`${first.lower} ${second?.lower}`))
  if (two !== undefined && hours !== undefined) return { name: two, hours, next: at + (joined === '-' ? 3 : 2) }
  const one = DAY_PARTS.get(first.lower)
  return one === undefined ? undefined : { name: first.lower, hours: one, next: at + 1 }
}

const NEAR: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 }

/**
 * Weeks, months and years from here: `last month`, `this week`, `earlier this year`, `late last year`, `by the end of the year`. Near
 * misses: `the last two weeks` (a length), `this year's model` is read all the same, `last year` inside `the last years of his life`.
 */
export const readPeriod: TimeReader = (lexemes, at) => {
  const shift = /^(?:earlier|later)$/.test(lexemes[at]?.lower ?? '') ? lexemes[at]?.lower : undefined
  const part = shift === undefined ? partBefore(lexemes, at) : undefined
  let head = part?.next ?? (shift === undefined ? at : at + 1)
  if (head > at && lexemes[head]?.lower === 'in') head++
  const the = lexemes[head]?.lower === 'the'
  const which = NEAR[lexemes[head]?.lower ?? ''] ?? (the && (part !== undefined || shift !== undefined) ? 0 : undefined)
  if (which === undefined) return undefined
  const unit = lexemes[head + 1]
  if (
    unit === undefined ||
    !/^(?:week|weekend|month|year|decade|century|night|summer|winter|spring|fall|autumn|morning|afternoon|evening|season)$/.test(unit.lower)
  )
    return undefined
  if (which !== 0 && lexemes[head]?.lower === 'past' && at > 0 && lexemes[at - 1]?.lower === 'the') return undefined
  const hours = DAY_PARTS.get(unit.lower)
  const modifier = shift ?? part?.part
  return {
    from: at,
    to: head + 2,
    head: head + 1,
    type: hours === undefined ? 'relative' : 'part-of-day',
    certain: {},
    ...(modifier === undefined ? {} : { modifier }),
    ...(hours === undefined ? {} : { hours: { from: hours[0], to: hours[1] } }),
    resolve: (present) => present && periodOf(present.day, unit.lower, which, shift, part?.part),
  }
}

function periodOf(day: number, unit: string, which: number, shift: string | undefined, part: string | undefined): DayRange | undefined {
  const now = partsOf(day)
  let range: DayRange | undefined
  if (unit === 'week') range = weekRange(day, which)
  else if (unit === 'weekend') {
    const week = weekRange(day, which === -1 && now.weekday === 0 ? -1 : which)
    range = { first: week.last - 2, last: week.last }
  } else if (unit === 'month') {
    const month = now.month - 1 + which
    range = monthRange(now.year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1)
  } else if (unit === 'year') range = yearRange(now.year + which)
  else if (unit === 'decade')
    range = yearRange(Math.floor(now.year / 10) * 10 + which * 10, Math.floor(now.year / 10) * 10 + which * 10 + 9)
  else if (unit === 'century')
    range = yearRange(Math.floor(now.year / 100) * 100 + which * 100, Math.floor(now.year / 100) * 100 + which * 100 + 99)
  else if (/^(?:night|morning|afternoon|evening)$/.test(unit)) range = { first: day + which, last: day + which }
  if (range === undefined) return undefined
  if (shift === 'earlier' && range.first <= day) return { first: range.first, last: Math.min(range.last, day) }
  if (shift === 'later' && range.last >= day) return { first: Math.max(range.first, day), last: range.last }
  return partOfRange(range, part)
}
