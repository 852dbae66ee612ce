import { NUMBERED } from '../../lexicon/numbers.js'
import type { Lexeme } from './lexemes.js'
import { isCapitalised, isHyphen } from './lexemes.js'
import { isPlural } from './noun.js'
import type { Numeral } from './numerals.js'

const STREET = /^(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|highway|way|court|ct|place|square|terrace)$/
/** How agencies number the versions of a report: `UPDATE 2-Ferry sinks`. */
const VERSIONED = /^(?:UPDATE|WRAPUP|REFILE|CORRECTED|RPT)$/
const EMERGENCY = /^(?:911|999|112)$/

/**
 * Whether a number names or labels something instead of counting: `Boeing 737`, `Flight 447`, `AK-47`, `MH370`, `9/11`, `911`,
 * `0800 555 111`, `12 Main Street`, `in 2004`, `Air Force One`, `2) The`. Near misses: `In Paris 300 people`, `Five Wounded` in
 * a headline.
 */
export function isNameOrLabel(lexemes: readonly Lexeme[], at: number, numeral: Numeral, headline: boolean, bounded: boolean): boolean {
  const first = lexemes[at] as Lexeme
  const before = lexemes[at - 1]
  const after = lexemes[numeral.next]
  if (first.glued && before !== undefined && !/^["“”‘'’([—–;]$/.test(before.form)) return true
  if (
    first.kind === 'figure' &&
    (before?.kind === 'figure' || /^0\d/.test(first.form) || (after?.kind === 'figure' && numeral.next === at + 1))
  )
    return true
  if (
    first.kind === 'figure' &&
    before !== undefined &&
    /^\p{Lu}{1,3}$/u.test(before.form) &&
    !/^(?:US|UN|EU|UK|I|A|NEW|IN|AT|TO|OF|BY|AND|THE|FOR|ALL|AS|ON)$/.test(before.form)
  )
    return true
  if (first.kind === 'figure' && isHyphen(before) && !bounded && isHyphenated(lexemes, at)) return true
  if (!first.glued && isHyphen(before) && lexemes[at - 2]?.lower === 'and') return true
  if (at === 1 && first.kind === 'figure' && isHyphen(after) && VERSIONED.test(before?.form ?? '')) return true
  if (before?.form === '#' || (before?.form === '[' && after?.form === ']')) return true
  if (
    after !== undefined &&
    after.glued &&
    (/^[/:#@_]$/.test(after.form) || (after.kind !== 'mark' && first.kind === 'figure' && numeral.next === at + 1))
  ) {
    return true
  }
  if (first.kind === 'figure' && isHyphen(after) && after?.glued === true && lexemes[numeral.next + 1]?.kind === 'figure') return true
  if (at === 0 && after !== undefined && /^[.)]$/.test(after.form) && after.glued && lexemes.length > numeral.next + 1) return true
  if (bounded) return false
  const counts = after !== undefined && after.kind === 'word' && isPlural(after) && !isCapitalised(after)
  if (first.kind === 'figure' && EMERGENCY.test(first.form) && (!counts || /^calls?$/.test(after?.lower ?? ''))) return true
  if (
    /^(?:18|19|20)\d\d$/.test(first.form) &&
    !(counts && !/^(?:in|since|by|the|of|from|until|during|early|late|mid)$/.test(before?.lower ?? ''))
  )
    return true
  if (first.kind === 'figure' && isAddress(lexemes, numeral.next)) return true
  const label = before?.form === '.' ? lexemes[at - 2] : before
  if (
    label !== undefined &&
    NUMBERED.has(label.lower) &&
    (isCapitalised(label) || !counts) &&
    (first.kind === 'figure' || label.xpos !== 'NNS')
  )
    return true
  if (headline) return false
  if (first.kind === 'figure') {
    if (before === undefined || !isCapitalised(before) || counts) return false
    // A version (`Python 3.8`) or a model (`the Xperia 2 phone`): no plural follows that it could count.
    return (
      (at > 1 && /^\d{1,2}\.\d+$/.test(first.form) && numeral.next === at + 1 && before.upos !== 'VERB') ||
      (isName(before, at - 1) && !pluralAhead(lexemes, numeral.next))
    )
  }
  return isCapitalised(first) && at > 0 && ((isCapitalised(before) && isName(before as Lexeme, at - 1)) || isCapitalised(after))
}

function pluralAhead(lexemes: readonly Lexeme[], at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    const word = lexemes[index]
    if (word === undefined || !/^(?:ADJ|NOUN|PROPN|VERB)$/.test(word.upos)) return false
    if (isPlural(word)) return true
  }
  return false
}

const isName = (lexeme: Lexeme, at: number): boolean => (lexeme.upos === '' ? at > 0 : lexeme.upos === 'PROPN')

/** A hyphen before a figure belongs to it (`AK - 47`) unless it is a dash between clauses. */
function isHyphenated(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at - 2]
  return word !== undefined && word.kind === 'word' && (isCapitalised(word) || (lexemes[at - 1] as Lexeme).glued)
}

function isAddress(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.lower === 'block' && lexemes[at + 1]?.lower === 'of') return true
  for (let index = at; index < at + 4; index++) {
    const word = lexemes[index]
    if (word === undefined || !isCapitalised(word)) return false
    if (index > at && STREET.test(word.lower)) return true
  }
  return false
}
