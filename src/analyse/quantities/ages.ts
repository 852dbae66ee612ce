import { CARDINALS } from '../../lexicon/numbers.js'
import { MONTHS, TIME_UNITS, WEEKDAYS } from '../../lexicon/calendar.js'
import { roleNoun } from '../../lexicon/roles.js'
import { givenNameGender } from '../../lexicon/words.js'
import type { Draft, Reader } from './draft.js'
import { amountOf } from './draft.js'
import type { Lexeme } from './lexemes.js'
import { isCapitalised, isHyphen } from './lexemes.js'
import type { Numeral } from './numerals.js'
import { numeralAt, tidy } from './numerals.js'
import { rangeAt } from './range.js'

const OLDEST = 125

/**
 * Ages: `43-year-old`, `43 years old`, `aged 43`, `Wilson, 47,`, `Ann Wilson (47)`, `the driver, 47,`, `died at 47`,
 * `in his 40s`. Near misses: `a 10-year-long war`, `May 24,`.
 */
export const readAge: Reader = (scene, at) => {
  const { lexemes } = scene
  const numeral = rangeAt(lexemes, at) ?? numeralAt(lexemes, at)
  if (numeral === undefined || numeral.ordinal) return undefined
  return (
    inYears(scene.lexemes, at, numeral, scene.nounFrom) ??
    stated(lexemes, at, numeral) ??
    bare(lexemes, at, numeral) ??
    bracketed(lexemes, at, numeral) ??
    decade(lexemes, at, numeral)
  )
}

/** `43-year-old`, `43 years old`, `three-month-old`, `43 years of age`. */
function inYears(
  lexemes: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  nounFrom: (at: number, amount: number) => number | undefined,
): Draft | undefined {
  let index = isHyphen(lexemes[numeral.next]) ? numeral.next + 1 : numeral.next
  const unit = /^(?:years?|yr|months?|weeks?|days?)$/.test(lexemes[index]?.lower ?? '') ? lexemes[index] : undefined
  if (unit === undefined) return undefined
  index++
  if (isHyphen(lexemes[index])) index++
  const old = lexemes[index]?.lower ?? ''
  if (old === 'of' && lexemes[index + 1]?.lower === 'age') index++
  else if (!/^olds?$/.test(old)) return undefined
  const years = tidy((TIME_UNITS.get(unit.lower) as number) / (TIME_UNITS.get('year') as number))
  const scaled = (value: number): number => (years === 1 ? value : Number((value * years).toPrecision(4)))
  const noun = unit.lower.endsWith('s') || old === 'olds' ? undefined : nounFrom(index + 1, 1)
  return {
    type: 'age',
    from: at,
    to: index + 1,
    number: at,
    ...amountOf(numeral),
    min: scaled(numeral.min),
    max: scaled(numeral.max),
    ...(numeral.value === undefined ? {} : { value: scaled(numeral.value) }),
    grain: years,
    unit: 'year',
    ...(noun === undefined ? {} : { counted: noun }),
  }
}

/** `aged 43`, `age 43`, `at the age of 43`, `aged between 20 and 30`. */
function stated(lexemes: readonly Lexeme[], at: number, numeral: Numeral): Draft | undefined {
  const before = lexemes[at - 1]?.lower ?? ''
  const aged = /^(?:aged?|ages)$/.test(before) || (before === 'of' && lexemes[at - 2]?.lower === 'age')
  if (aged) return numeral.max <= OLDEST ? age(at, numeral.next, at, numeral) : undefined
  if (isAgeAt(lexemes, at, numeral)) return age(at, numeral.next, at, numeral)
  return isAgeOfSubject(lexemes, at, numeral) ? age(at, numeral.next, at, numeral) : undefined
}

/** `Died at 47`, `dead at 47`, `at 47 she`. Near misses: `died at 47 Elm Street`, `died at 9.30`, `at 47 metres`. */
function isAgeAt(lexemes: readonly Lexeme[], at: number, numeral: Numeral): boolean {
  if (
    lexemes[at - 1]?.lower !== 'at' ||
    numeral.next !== at + 1 ||
    !Number.isInteger(numeral.value) ||
    numeral.max < YOUNGEST_ALONE ||
    numeral.max > OLDEST
  )
    return false
  const after = lexemes[numeral.next]
  const comma = after?.form === ',' ? 1 : 0
  if (/^(?:he|she)$/.test(lexemes[numeral.next + comma]?.lower ?? '')) return true
  return (
    /^(?:die|dies|died|dead)$/.test(lexemes[at - 2]?.lower ?? '') &&
    (after === undefined || /^(?:[.,;:)]|after|in|on|of|from|following)$/.test(after.lower))
  )
}

/**
 * `She was 91.`, `he is 43 and`, `when he turned 50`, `Lee, who died on Friday, was 83.` Near misses:
 * `he was 10 points behind`, `it was 91`.
 */
function isAgeOfSubject(lexemes: readonly Lexeme[], at: number, numeral: Numeral): boolean {
  const subject = lexemes[at - 2]
  const person =
    /^(?:he|she|who|i)$/.test(subject?.lower ?? '') ||
    isPastRelative(lexemes, at - 2) ||
    (subject?.upos === 'PROPN' &&
      (lexemes[at - 1]?.lower.startsWith('turn') === true ||
        (numeral.value !== undefined && /^[.;]?$/.test(lexemes[numeral.next]?.form ?? ''))))
  if (!person || !/^(?:was|is|turns|turned|'s)$/.test(lexemes[at - 1]?.lower ?? '') || numeral.max > OLDEST || numeral.next > at + 3)
    return false
  const after = lexemes[numeral.next]
  return after === undefined || /^[.,;)]$/.test(after.form) || /^(?:when|and|at|on|last|this|in|but)$/.test(after.lower)
}

/** How long a relative clause between a name and its verb may be. */
const RELATIVE = 16

/**
 * The comma at `at` ends what is told of a name by the way: `Ann Lee, who died on Friday|,| was 83.` Near miss:
 * `the tower, which fell, was 83`.
 */
function isPastRelative(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.form !== ',') return false
  for (let who = at - 1; who > Math.max(1, at - RELATIVE); who--)
    if (/^whos?e?$/.test(lexemes[who]?.lower ?? '')) return lexemes[who - 1]?.form === ',' && lexemes[who - 2]?.upos === 'PROPN'
  return false
}

/** A figure between commas after a name: `Wilson, 47,`; `Ann Lee, 12, of Leeds`. */
function bare(lexemes: readonly Lexeme[], at: number, numeral: Numeral): Draft | undefined {
  const adverb = /^(?:now|then|just|only|both|all|also)$/.test(lexemes[at - 1]?.lower ?? '') ? 1 : 0
  const comma = lexemes[at - 1 - adverb]
  const name = lexemes[initialAt(lexemes, at - 2 - adverb)]
  const after = lexemes[numeral.next]
  if (
    comma?.form !== ',' ||
    !(isName(name) || isSomebody(name)) ||
    numeral.next !== at + 1 ||
    !numeral.figures ||
    !Number.isInteger(numeral.value)
  )
    return undefined
  if (numeral.max < 1 || numeral.max > OLDEST || (lexemes[at]?.form ?? '').startsWith('0')) return undefined
  const closed =
    after === undefined ||
    /^[,;.)\]–—]$/.test(after.form) ||
    /^(?:of|from|who|was|is|and|has|had|told|said|died|were|faces|pleaded)$/.test(after.lower)
  // `Nov. 3, 12,` and `Springfield, 12, …` in lists of dates and scores: a date before, or a figure as next item.
  if (!closed || (after?.form === '.' && after.glued && lexemes[numeral.next + 1]?.glued === true)) return undefined
  if (after?.form === ',' && lexemes[numeral.next + 1]?.kind === 'figure') return undefined
  return age(at, numeral.next, at, numeral)
}

/** The index of the name that ends at `at`: that of the letter, where it is `Ann W.` */
const initialAt = (lexemes: readonly Lexeme[], at: number): number =>
  lexemes[at]?.form === '.' && /^\p{Lu}$/u.test(lexemes[at - 1]?.form ?? '') ? at - 1 : at

/** `Ann Wilson (47)`: after a given name and a surname. Near misses: `Wilson (47)`, the minute of a goal, and `the Wilson Act (47)`. */
function bracketed(lexemes: readonly Lexeme[], at: number, numeral: Numeral): Draft | undefined {
  const last = initialAt(lexemes, at - 2)
  const [given, surname] = [lexemes[last - 1], lexemes[last]]
  if (lexemes[at - 1]?.form !== '(' || lexemes[numeral.next]?.form !== ')' || !isName(surname) || !isName(given) || numeral.next !== at + 1)
    return undefined
  if (
    !numeral.figures ||
    !Number.isInteger(numeral.value) ||
    numeral.max < YOUNGEST_ALONE ||
    numeral.max > OLDEST ||
    (last === at - 2 && givenNameGender(given?.lower ?? '') === undefined)
  )
    return undefined
  return age(at, numeral.next, at, numeral)
}

/** Smaller figures are places in a table, numbers of goals, hours of the day. */
const YOUNGEST_ALONE = 14

/** `The driver, 47,`, `a boy, 12, who`. */
const isSomebody = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined &&
  lexeme.upos === 'NOUN' &&
  (/^(?:m[ae]n|wom[ae]n|boy|girl|lad|lady|teenager|pensioner|chief|boss)$/.test(lexeme.lower) || roleNoun(lexeme.lower)?.plural === false)

function isName(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined || !isCapitalised(lexeme)) return false
  if (MONTHS.has(lexeme.lower) || WEEKDAYS.has(lexeme.lower) || CARDINALS.has(lexeme.lower)) return false
  return lexeme.upos === '' || lexeme.upos === 'PROPN' || lexeme.upos === 'NOUN' || lexeme.upos === 'ADJ' || lexeme.upos === 'X'
}

/** `in his 40s`, `in his 40's`, `in her early twenties`, `in their teens`. */
function decade(lexemes: readonly Lexeme[], at: number, numeral: Numeral): Draft | undefined {
  // `20s`, `20's`.
  const apostrophe = /^['’]$/.test(lexemes[numeral.next]?.form ?? '') ? 1 : 0
  const plural = lexemes[numeral.next + apostrophe]
  if (plural?.lower !== 's' || !plural.glued || !numeral.figures || numeral.value === undefined || numeral.value % 10 !== 0)
    return undefined
  const part = /^(?:early|mid|late)$/.test(lexemes[at - 1]?.lower ?? '') ? lexemes[at - 1] : undefined
  const owner = lexemes[part === undefined ? at - 1 : at - 2]
  if (!/^(?:his|her|their|my|your|our)$/.test(owner?.lower ?? '') || numeral.value > 110) return undefined
  const from = numeral.value
  const [low, high] = part?.lower === 'early' ? [0, 4] : part?.lower === 'mid' ? [3, 7] : part?.lower === 'late' ? [6, 9] : [0, 9]
  const { value: _, ...rest } = amountOf(numeral)
  return {
    type: 'age',
    from: part === undefined ? at : at - 1,
    to: numeral.next + apostrophe + 1,
    number: at,
    ...rest,
    min: from + low,
    max: from + high,
    approximate: true,
    unit: 'year',
  }
}

function age(from: number, to: number, number: number, numeral: Numeral): Draft {
  return { type: 'age', from, to, number, ...amountOf(numeral), grain: 1, unit: 'year' }
}
