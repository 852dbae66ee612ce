import type { Sentence, Token } from '../../model/analysis.js'
import { placesNamed } from '../../lexicon/places.js'
import { isOrdinaryWord } from '../../lexicon/words.js'

export const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form)

/** A word that can belong to a name: capitalised, or capitalised inside (`iBook`), or a number that is a name (`49ers`). */
export const isNameWord = (form: string): boolean =>
  form !== 'I' && (isCapital(form) || /^\p{Ll}{1,2}\p{Lu}/u.test(form) || /^\d+ers$/.test(form))

/** Capitals only, two to six letters: `NATO`, `U.N.`, `FLDS`. */
export const isAcronym = (form: string): boolean => /^\p{Lu}[\p{Lu}\d&]{1,6}$/u.test(form) || /^(?:\p{Lu}\.){2,5}$/u.test(form)

/** Whether the gazetteer knows a place of that name, written so: "ATI" and "Us" are no places, "US" is one. */
export function namesPlace(name: string): boolean {
  const places = placesNamed(name)
  if (places.length === 0 || /^(Us|It|In|Of|Me|Or|Al)$/.test(name)) return false
  return !/^[\p{Lu}.]{2,4}$/u.test(name) || places.some((place) => place.kind === 'country' || place.kind === 'state')
}

/** Whether the gazetteer knows it as more than a small town, whose name may as well be somebody's. */
export const namesKnownPlace = (name: string): boolean =>
  namesPlace(name) && placesNamed(name).some((place) => place.kind !== 'city' || (place.population ?? 0) >= 150)

/** An English word in any capitals, plurals of known words included. */
export function isPlainWord(form: string): boolean {
  const lower = form.toLowerCase()
  if (isOrdinaryWord(lower)) return true
  if (lower.endsWith('s')) return isOrdinaryWord(lower.slice(0, -1)) || isOrdinaryWord(lower.replace(/ies$/, 'y'))
  const base = /^(.{3,})(ing|ed)$/.exec(lower)?.[1]
  return base !== undefined && (isOrdinaryWord(base) || isOrdinaryWord(`${base}e`))
}

/** Words that a sentence or clause often opens with and that no name does. */
const OPENERS = new Set(
  `a an the this that these those he she it they we you i his her its their our your my who what when where why how which there here
  and but or nor so yet for if as at by in of on to from with without after before since until while although though because
  when once than then also however moreover meanwhile still even only just not no yes never nevertheless instead later
  earlier now today yesterday tomorrow both each every either neither all some any many most more much few several other
  another such one two three four five six seven eight nine ten first second third last next according among amid about
  above across against along around behind below beneath beside between beyond despite during except inside into like near off
  onto out outside over past through throughout toward towards under underneath unlike up upon via within would could should
  may might must can will shall do does did is are was were be been being has have had let lets ask asked said says please
  additionally furthermore finally recently currently formerly clearly perhaps maybe indeed thus hence therefore otherwise
  police authorities officials prosecutors investigators witnesses residents experts critics people`
    .trim()
    .split(/\s+/),
)

export const isOpener = (form: string): boolean => OPENERS.has(form.toLowerCase())

const OPENING_MARKS = new Set(['"', '“', '‘', '«', '(', '[', ':', '-', '–', '—', '•', '*', '...', '…', "'", '``', ';', '--', '|', '>'])

/** Whether a word stands where any word is capitalised: first in the sentence, in a quotation, or after a colon or bullet. */
export function opensClause(sentence: Sentence, index: number): boolean {
  if (index === 0) return true
  const before = sentence.tokens[index - 1] as Token
  return OPENING_MARKS.has(before.form) && !touches(before, sentence.tokens[index] as Token, sentence, index)
}

/** A hyphen inside a word ("al-Khatib") opens nothing. */
const touches = (mark: Token, word: Token, sentence: Sentence, index: number): boolean =>
  /^[-–—]$/.test(mark.form) && mark.end === word.start && index >= 2 && (sentence.tokens[index - 2] as Token).end === mark.start

/** Whether most words of a sentence are capitalised, as in titles: there capitals say nothing. */
export function isTitleCase(sentence: Sentence): boolean {
  let capital = 0
  let small = 0
  for (const { form } of sentence.tokens) {
    if (!/^\p{L}{2}/u.test(form) || /^(of|the|and|or|for|in|on|to|at|by|with|from|as|an|over|into)$/.test(form)) continue
    // Titles capitalise their verbs.
    if (/^(is|was|are|were|be|been|has|have|had|will|would|said|says|who|which|it|he|she|they)$/.test(form)) return false
    if (isCapital(form)) capital += 1
    else small += 1
  }
  const last = sentence.tokens[sentence.tokens.length - 1]
  const closed = last !== undefined && /^[.!?"”]$/.test(last.form)
  return closed ? capital >= 4 && small === 0 : capital >= 3 && capital > small * 1.2
}
