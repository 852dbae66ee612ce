import { MONTHS } from '../../lexicon/calendar.js'
import type { TimeParts } from '../../model/analysis.js'
import type { Lexeme } from '../quantities/lexemes.js'
import { isCapitalised, isHyphen } from '../quantities/lexemes.js'
import { numeralAt } from '../quantities/numerals.js'
import { dayOf, monthRange, partOfRange, yearNear, yearRange } from './days.js'
import type { DayRange, Present, TimeDraft, TimeReader } from './draft.js'

/** `June 3, 2010`, `3 June`, `the 23rd of October`, `Nov. 19`, `December 2024`, `2012-05-01`. Near miss: `may 3`, `march on`. */
export const readDate: TimeReader = (lexemes, at) =>
  isoDate(lexemes, at) ?? slashDate(lexemes, at) ?? dayFirst(lexemes, at) ?? monthFirst(lexemes, at)

function isoDate(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const [year, dash, month, dash2, day] = lexemes.slice(at, at + 5)
  if (year?.kind !== 'figure' || year.form.length !== 4 || dash?.form !== '-' || dash2?.form !== '-' || !dash.glued || !day?.glued)
    return undefined
  return dated(at, at + 5, at, { year: Number(year.form), month: Number(month?.form), day: Number(day.form) })
}

/** `12/19/2005`, `19/12/2005`: where both could be the month, only the year is certain. */
function slashDate(lexemes: readonly Lexeme[], at: number): TimeDraft | undefined {
  const [first, slash, second, slash2, year] = lexemes.slice(at, at + 5)
  if (first?.kind !== 'figure' || slash?.form !== '/' || slash2?.form !== '/' || !slash.glued || !year?.glued || second?.kind !== 'figure')
    return undefined
  if (!isYear(year.form) || first.form.length > 2 || second.form.length > 2) return undefined
  const [a, b] = [Number(first.form), Number(second.form)]
  if (a > 12 || b > 12) return dated(at, at + 5, at, { year: Number(year.form), month: Math.min(a, b), day: Math.max(a, b) })
  return spanOfYears(at, at + 5, at, Number(year.form), Number(year.form), undefined, { year: Number(year.form) })
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
  if (year === undefined && end === undefined && part === undefined && !standsAlone(lexemes, at, month.next, head)) return undefined
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

function monthAt(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | undefined {
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

/** A time that covers whole years, or a part of them; `certain` is what the text states of it. */
export function spanOfYears(
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
