import { MONTHS } from '../../lexicon/calendar.js'
import type { TimeParts } from '../../model/analysis.js'
import type { Lexeme } from '../quantities/lexemes.js'
import { isCapitalised, isHyphen } from '../quantities/lexemes.js'
import { isPlural } from '../quantities/noun.js'
import { numeralAt } from '../quantities/numerals.js'
import { dayOf, monthRange, partOfRange, yearNear, yearRange } from './days.js'
import type { DayRange, Present, TimeDraft, TimeReader } from './draft.js'

/** `June 3, 2010`, `3 June`, `the 23rd of October`, `Nov. 19`, `December 2024`, `2012-05-01`. Near miss: `may 3`, `march on`. */
export const readDate: TimeReader = (lexemes, at) =>
  isoDate(lexemes, at) ?? slashDate(lexemes, at) ?? dayFirst(lexemes, at) ?? monthFirst(lexemes, at)

function isoDate(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const [year, dash, month, dash2, day] = lexemes.slice(at, at + 5)
  if (
    year?.kind !== 'figure' ||
    year.form.length !== 4 ||
    dash?.form !== '-' ||
    dash2?.form !== '-' ||
    !dash.glued ||
    !day?.glued
  )
    return undefined
  return dated(at, at + 5, at, { year: Number(year.form), month: Number(month?.form), day: Number(day.form) })
}

/** `12/19/2005`, `19/12/2005`: where both could be the month, only the year is certain. */
function slashDate(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const [first, slash, second, slash2, year] = lexemes.slice(at, at + 5)
  if (
    first?.kind !== 'figure' ||
    slash?.form !== '/' ||
    slash2?.form !== '/' ||
    !slash.glued ||
    !year?.glued ||
    second?.kind !== 'figure'
  )
    return undefined
  if (!isYear(year.form) || first.form.length > 2 || second.form.length > 2) return undefined
  const [a, b] = [Number(first.form), Number(second.form)]
  if (a > 12 || b > 12) return dated(at, at + 5, at, { year: Number(year.form), month: Math.min(a, b), day: Math.max(a, b) })
  return years(at, at + 5, at, Number(year.form), Number(year.form), undefined, { year: Number(year.form) })
}

function dayFirst(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const day = dayNumber(lexemes, at)
  if (day === undefined) return undefined
  const of = lexemes[day.next]?.lower === 'of' ? day.next + 1 : day.next
  const month = monthAt(lexemes, of)
  if (month === undefined || (of === day.next && !day.figures)) return undefined
  const year = yearAfter(lexemes, month.next)
  return dated(at, year?.next ?? month.next, of, { month: month.value, day: day.value, ...(year && { year: year.value }) })
}

function monthFirst(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const part = partBefore(lexemes, at)
  const month = monthAt(lexemes, part?.next ?? at)
  const head = part?.next ?? at
  if (month === undefined) return undefined
  const the = lexemes[month.next]?.lower === 'the' ? month.next + 1 : month.next
  const day = part === undefined ? dayNumber(lexemes, the) : undefined
  if (day !== undefined && lexemes[day.next]?.form !== ':' && !(lexemes[day.next]?.glued && lexemes[day.next]?.kind !== 'mark')) {
    const year = yearAfter(lexemes, day.next)
    return dated(at, year?.next ?? day.next, head, { month: month.value, day: day.value, ...(year && { year: year.value }) })
  }
  const year = yearAfter(lexemes, month.next)
  const end = isHyphen(lexemes[month.next]) && lexemes[month.next + 1]?.lower === 'end' ? month.next + 2 : undefined
  if (year === undefined && end === undefined && part === undefined && !standsAlone(lexemes, at, month.next, head))
    return undefined
  const modifier = end === undefined ? part?.part : 'end'
  return dated(at, end ?? year?.next ?? month.next, head, { month: month.value, ...(year && { year: year.value }) }, modifier)
}

/** A month by itself: `may`, `march`, `sun` are words too, so only with a capital letter and not as a name before another. */
function standsAlone(lexemes: readonly Lexeme[], at: number, next: number, head: number): boolean {
  const month = lexemes[head] as Lexeme
  if (month.lower.length <= 3 && month.lower !== 'may') return lexemes[head + 1]?.form === '.' || next > head + 1
  if (!/^(?:may|march|april|june|august)$/.test(month.lower)) return true
  if (/^(?:AUX|VERB|ADJ)$/.test(month.upos)) return false
  const before = lexemes[at - 1]
  const preposition =
    /^(?:in|since|until|till|by|during|of|last|next|this|early|late|mid|from|through|before|after|to|and|between|every|each|around|about)$/.test(
      before?.lower ?? '',
    )
  return preposition && !(isCapitalised(lexemes[next]) && lexemes[next]?.upos === 'PROPN')
}

function dated(from: number, to: number, head: number, certain: TimeParts, part?: string): TimeDraft | undefined {
  const { year, month = 0, day } = certain
  if (month < 1 || month > 12 || (day !== undefined && dayOf(year ?? 2000, month, day) === undefined)) return undefined
  const resolve = (present: Present | undefined): DayRange | undefined => {
    const meant = year ?? (present === undefined ? undefined : yearNear(present, month, day))
    if (meant === undefined) return undefined
    if (day === undefined) {
      const range = monthRange(meant, month)
      return range && partOfRange(range, part)
    }
    const exact = dayOf(meant, month, day)
    return exact === undefined ? undefined : { first: exact, last: exact }
  }
  return { from, to, head, type: 'date', certain, resolve, ...(part === undefined ? {} : { modifier: part }) }
}

export function monthAt(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | undefined {
  const word = lexemes[at]
  if (word?.kind !== 'word' || !isCapitalised(word)) return undefined
  const value = MONTHS.get(word.lower)
  if (value === undefined) return undefined
  const dot = lexemes[at + 1]
  const short = word.lower.length <= 4 && !/^(?:may|june|july)$/.test(word.lower)
  return { value, next: short && dot?.form === '.' && dot.glued ? at + 2 : at + 1 }
}

function dayNumber(lexemes: readonly Lexeme[], at: number): { value: number; next: number; figures: boolean } | undefined {
  const found = numeralAt(lexemes, at)
  if (found?.value === undefined || !Number.isInteger(found.value) || found.value < 1 || found.value > 31) return undefined
  if (!found.figures && !found.ordinal) return undefined
  if (found.figures && (lexemes[at]?.form.length ?? 0) > 2) return undefined
  return { value: found.value, next: found.next, figures: found.figures }
}

/** A year after a month or day, perhaps after a comma: `, 2010`, `2010`, `of 2010`. */
function yearAfter(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | undefined {
  const index = lexemes[at]?.form === ',' || lexemes[at]?.lower === 'of' ? at + 1 : at
  const figure = lexemes[index]
  return figure?.kind === 'figure' && isYear(figure.form) ? { value: Number(figure.form), next: index + 1 } : undefined
}

export const isYear = (form: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(form)

/** `early`, `mid-`, `late`, `the end of` before a month or year. */
export function partBefore(lexemes: readonly Lexeme[], at: number): { part: string; next: number } | undefined {
  const word = lexemes[at]?.lower ?? ''
  if (/^(?:early|mid|late)$/.test(word)) {
    const next = isHyphen(lexemes[at + 1]) ? at + 2 : lexemes[at + 1]?.lower === 'in' ? at + 2 : at + 1
    return { part: word, next }
  }
  const the = word === 'the' ? at + 1 : at
  const part = lexemes[the]?.lower ?? ''
  if (!/^(?:end|beginning|start|middle)$/.test(part) || lexemes[the + 1]?.lower !== 'of') return undefined
  return { part, next: the + 2 }
}

const YEAR_BEFORE =
  /^(?:in|since|until|till|by|from|of|during|after|before|early|late|mid|to|and|or|between|the|through|throughout|around|circa|about|summer|autumn|fall|winter|spring|season|year|\(|,|–|-)$/

/**
 * Years and decades: `in 2004`, `the 2004 floods`, `since 1948`, `2008-09`, `the 1990s`, `early 2009`. Near misses: `2000 people`,
 * `1,984`, `at 1900 hours`.
 */
export const readYear: TimeReader = (lexemes, at) => {
  const part = partBefore(lexemes, at)
  const head = part?.next ?? at
  const figure = lexemes[head]
  const sixties = decadeInWords(lexemes, at, head, part?.part)
  if (sixties !== undefined) return sixties
  const ancient = century(lexemes, at, head, part?.part) ?? eraYear(lexemes, at, head)
  if (ancient !== undefined) return ancient
  if (figure?.kind !== 'figure' || !isYear(figure.form) || (figure.glued && !/^[("“‘'–-]$/.test(lexemes[head - 1]?.form ?? '')))
    return undefined
  const year = Number(figure.form)
  const after = lexemes[head + 1]
  if (after?.lower === 's' && after.glued) return years(at, head + 2, head, year, year + 9, part?.part, {})
  const possessive =
    after !== undefined &&
    /^['’]$/.test(after.form) &&
    after.glued &&
    lexemes[head + 2]?.lower === 's' &&
    lexemes[head + 2]?.glued === true
  if (possessive && year % 10 === 0 && (part !== undefined || lexemes[at - 1]?.lower === 'the'))
    return years(at, head + 3, head, year, year + 9, part?.part, {})
  const second = isHyphen(after) && after?.glued === true ? lexemes[head + 2] : undefined
  if (second?.kind === 'figure' && second.glued && /^\d{2}(?:\d{2})?$/.test(second.form)) {
    const last = second.form.length === 4 ? Number(second.form) : Math.floor(year / 100) * 100 + Number(second.form)
    if (last > year && last - year < 100) return years(at, head + 3, head, year, last, part?.part, {})
  }
  const before = lexemes[at - 1]
  const money = /^(?:dollars|euros|pounds)$/.test(after?.lower ?? '') && before?.lower !== 'in'
  if (
    money ||
    (after !== undefined &&
      after.kind === 'word' &&
      (after.glued || /^(?:hours?|hrs?|gmt|utc|feet|metres|meters|miles|km|people)$/.test(after.lower)))
  )
    return undefined
  const plural = after?.kind === 'word' && isPlural(after) && !isCapitalised(after)
  if (
    plural &&
    !/^(?:dollars|euros|pounds)$/.test(after.lower) &&
    !/^(?:the|this|that|his|her|its|their|since)$/.test(before?.lower ?? '')
  )
    return undefined
  if (
    part === undefined &&
    at > 0 &&
    !YEAR_BEFORE.test(before?.lower ?? '') &&
    before?.upos !== 'PROPN' &&
    before?.upos !== 'NOUN'
  )
    return undefined
  if (after !== undefined && /^[%°$€£]$/.test(after.form)) return undefined
  return years(at, head + 1, head, year, year, part?.part, { year })
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

/** `the nineteen sixties`, `the late eighties`. Near miss: `in her late sixties`, an age. */
function decadeInWords(lexemes: readonly Lexeme[], at: number, head: number, part: string | undefined): TimeDraft | undefined {
  const full = lexemes[head]?.lower === 'nineteen' ? head + 1 : head
  const tens = DECADES.indexOf(lexemes[full]?.lower ?? '')
  if (tens < 0 || (full === head && lexemes[at - 1]?.lower !== 'the')) return undefined
  return years(at, full + 1, head, 1920 + tens * 10, 1929 + tens * 10, part, {})
}

/** `the 18th century`, `the late fifth century BC`. */
function century(lexemes: readonly Lexeme[], at: number, head: number, part: string | undefined): TimeDraft | undefined {
  const ordinal = numeralAt(lexemes, head)
  if (
    ordinal?.value === undefined ||
    !ordinal.ordinal ||
    ordinal.value > 30 ||
    !/^centur(?:y|ies)$/.test(lexemes[ordinal.next]?.lower ?? '')
  )
    return undefined
  const era = ERA.test(lexemes[ordinal.next + 1]?.form ?? '') ? 1 : 0
  const draft = years(at, ordinal.next + 1 + era, head, ordinal.value * 100 - 99, ordinal.value * 100, part, {})
  if (era === 0) return draft
  const { resolve: _, ...rest } = draft
  return rest
}

const ERA = /^(?:BCE?|AD|CE|B\.C\.(?:E\.)?|A\.D\.)$/

/** `in 833 AD`, `1000 BC`, `in 1072`: years before 1500 need the era or a preposition, and no noun after them. */
function eraYear(lexemes: readonly Lexeme[], at: number, head: number): TimeDraft | undefined {
  const figure = lexemes[head]
  if (figure?.kind !== 'figure' || !/^\d{1,4}$/.test(figure.form)) return undefined
  const after = lexemes[head + 1]
  if (after !== undefined && ERA.test(after.form))
    return {
      from: at,
      to: head + 2,
      head,
      type: 'date',
      certain: after.form.startsWith('B') ? {} : { year: Number(figure.form) },
    }
  const closed = after === undefined || (after.kind === 'mark' && !/^[%°:$€£]$/.test(after.form) && !isHyphen(after))
  return /^1[0-4]\d\d$/.test(figure.form) && closed && /^(?:in|by|until|since)$/.test(lexemes[at - 1]?.lower ?? '')
    ? years(at, head + 1, head, Number(figure.form), Number(figure.form), undefined, { year: Number(figure.form) })
    : undefined
}

function years(
  from: number,
  to: number,
  head: number,
  first: number,
  last: number,
  part: string | undefined,
  certain: TimeParts,
): TimeDraft {
  const resolve = (): DayRange | undefined => {
    const range = yearRange(first, last)
    return range && partOfRange(range, part)
  }
  return { from, to, head, type: 'date', certain, resolve, ...(part === undefined ? {} : { modifier: part }) }
}
