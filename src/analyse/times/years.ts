import type { Lexeme } from '../quantities/lexemes.js'
import { isCapitalised, isHyphen } from '../quantities/lexemes.js'
import { isPlural } from '../quantities/noun.js'
import { numeralAt } from '../quantities/numerals.js'
import { isYear, partBefore, spanOfYears } from './dates.js'
import type { TimeDraft, TimeReader } from './draft.js'

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
  if (after?.lower === 's' && after.glued) return spanOfYears(at, head + 2, head, year, year + 9, part?.part, {})
  const possessive =
    after !== undefined && /^['’]$/.test(after.form) && after.glued && lexemes[head + 2]?.lower === 's' && lexemes[head + 2]?.glued === true
  if (possessive && year % 10 === 0 && (part !== undefined || lexemes[at - 1]?.lower === 'the'))
    return spanOfYears(at, head + 3, head, year, year + 9, part?.part, {})
  const second = isHyphen(after) && after?.glued === true ? lexemes[head + 2] : undefined
  if (second?.kind === 'figure' && second.glued && /^\d{2}(?:\d{2})?$/.test(second.form)) {
    const last = second.form.length === 4 ? Number(second.form) : Math.floor(year / 100) * 100 + Number(second.form)
    if (last > year && last - year < 100) return spanOfYears(at, head + 3, head, year, last, part?.part, {})
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
  if (plural && !/^(?:dollars|euros|pounds)$/.test(after.lower) && !/^(?:the|this|that|his|her|its|their|since)$/.test(before?.lower ?? ''))
    return undefined
  if (part === undefined && at > 0 && !YEAR_BEFORE.test(before?.lower ?? '') && before?.upos !== 'PROPN' && before?.upos !== 'NOUN')
    return undefined
  if (after !== undefined && /^[%°$€£]$/.test(after.form)) return undefined
  return spanOfYears(at, head + 1, head, year, year, part?.part, { year })
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

/** `the nineteen sixties`, `the late eighties`. Near miss: `in her late sixties`, an age. */
function decadeInWords(lexemes: readonly Lexeme[], at: number, head: number, part: string | undefined): TimeDraft | undefined {
  const full = lexemes[head]?.lower === 'nineteen' ? head + 1 : head
  const tens = DECADES.indexOf(lexemes[full]?.lower ?? '')
  if (tens < 0 || (full === head && lexemes[at - 1]?.lower !== 'the')) return undefined
  return spanOfYears(at, full + 1, head, 1920 + tens * 10, 1929 + tens * 10, part, {})
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
  const draft = spanOfYears(at, ordinal.next + 1 + era, head, ordinal.value * 100 - 99, ordinal.value * 100, part, {})
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
    ? spanOfYears(at, head + 1, head, Number(figure.form), Number(figure.form), undefined, { year: Number(figure.form) })
    : undefined
}
