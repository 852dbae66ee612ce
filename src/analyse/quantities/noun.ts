import type { Sentence } from '../../model/analysis.js'
import { COUNTED_STATES } from '../../lexicon/numbers.js'
import { MONTHS, TIME_UNITS, WEEKDAYS } from '../../lexicon/calendar.js'
import type { Lexeme } from './lexemes.js'
import { isHyphen } from './lexemes.js'

/** Words that end a noun phrase, for text that has no tags. */
const FUNCTION_WORD =
  /^(?:the|an?|and|or|but|of|in|on|at|by|for|from|to|with|as|than|that|which|who|whom|is|are|was|were|be|been|has|have|had|will|would|may|might|could|should|did|do|does|said|says|after|before|during|since|when|while|he|she|it|they|we|you|i|his|her|its|their|near|into|over|about|not|also|so|if|per|times?)$/

/** Words that no counted phrase goes over, whatever their tag: headlines are tagged badly. */
const BORDER = /^(?:and|or|but|over|at|than|of|as)$/

const LONGEST_PHRASE = 10

/**
 * The lexeme of the noun that a number before `at` counts, by tags: the last noun of the phrase (`two steel fishing |boats|`).
 * The tree has the last word where both parsers agree on it. Near miss: in `249 people rallied` and `300 police Thursday` the
 * phrase ends at the noun.
 */
export function countedNoun(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  number: number,
  at: number,
  amount: number,
): number | undefined {
  const tree = byTree(lexemes, sentence, number, at)
  const tags = byTags(lexemes, at, amount)
  // Of `four murder victims` the tree may give the wrong noun: more than one of them is a plural.
  const better =
    tree !== undefined &&
    tags !== undefined &&
    tags > tree &&
    amount > 1 &&
    !isPlural(lexemes[tree] as Lexeme) &&
    isPlural(lexemes[tags] as Lexeme)
  return better ? tags : (tree ?? tags)
}

function byTree(lexemes: readonly Lexeme[], sentence: Sentence, number: number, at: number): number | undefined {
  const token = sentence.tokens[lexemes[number]?.token ?? -1]
  if (token === undefined || !token.agreed || !/^nummod|^amod/.test(token.rel)) return undefined
  let head = sentence.tokens[token.head]
  // A number hung from the first part of a compound counts the whole: `one mountain guide`.
  for (let steps = 0; head?.rel === 'compound' && head.head > head.index && steps < 3; steps++) head = sentence.tokens[head.head]
  if (head === undefined || !/^(?:NOUN|PROPN)$/.test(head.upos) || !/\p{L}/u.test(head.form)) return undefined
  for (let index = at; index < lexemes.length && index < at + LONGEST_PHRASE; index++) {
    const lexeme = lexemes[index] as Lexeme
    if (
      lexeme.start >= head.end ||
      BORDER.test(lexeme.lower) ||
      /^(?:NUM|CCONJ|AUX|PRON)$/.test(lexeme.upos) ||
      (lexeme.upos === 'PUNCT' && !isHyphen(lexeme) && !isQuote(lexeme))
    )
      return undefined
    if (lexeme.end === head.end) return index
  }
  return undefined
}

function byTags(lexemes: readonly Lexeme[], at: number, amount: number): number | undefined {
  let last: number | undefined
  for (let index = at; index < lexemes.length && index < at + LONGEST_PHRASE; index++) {
    const lexeme = lexemes[index] as Lexeme
    if (isHyphen(lexeme) || (last === undefined && isQuote(lexeme))) {
      if (index === at && !lexeme.glued) break
      continue
    }
    // The number of a model belongs to its name: `six AK 47 rifles`.
    const model = lexeme.kind === 'figure' && index > at && /^\p{Lu}{1,4}$/u.test((lexemes[index - 1] as Lexeme).form)
    if (model && lexemes[index + 1]?.upos === 'NOUN') continue
    const pluralBefore = last !== undefined && isPlural(lexemes[last] as Lexeme)
    if (BORDER.test(lexeme.lower)) break
    // `one of the city's oldest bridges`, but `two men's houses` counts men.
    if (last !== undefined && !pluralBefore && amount !== 1 && /^['’]$/.test(lexeme.form) && lexemes[index + 1]?.lower === 's') {
      last = undefined
      index++
      continue
    }
    const role = roleOf(lexeme, last !== undefined)
    if (role === 'end') break
    if (role === 'part') {
      if (pluralBefore) break
      continue
    }
    const apart = last !== undefined && index === last + 1
    if (apart && (isTimeWord(lexeme) || (pluralBefore && amount !== 1 && !isPlural(lexeme)))) break
    last = index
  }
  return last
}

function roleOf(lexeme: Lexeme, afterNoun: boolean): 'noun' | 'part' | 'end' {
  if (lexeme.kind === 'figure') return lexeme.glued ? 'part' : 'end'
  if (lexeme.kind === 'mark') return 'end'
  switch (lexeme.upos) {
    case 'NOUN':
    case 'PROPN':
    case 'SYM':
      return 'noun'
    case 'ADJ':
      return COUNTED_STATES.has(lexeme.lower) && afterNoun ? 'end' : 'part'
    case 'VERB':
      return !afterNoun && /^VB[NG]$/.test(lexeme.xpos) ? 'part' : 'end'
    case 'ADV':
      return afterNoun ? 'end' : 'part'
    case '':
      return FUNCTION_WORD.test(lexeme.lower) || afterNoun || COUNTED_STATES.has(lexeme.lower) ? 'end' : 'noun'
    default:
      return 'end'
  }
}

const isQuote = (lexeme: Lexeme): boolean => /^["“”'‘’]$/.test(lexeme.form)

export const isPlural = (lexeme: Lexeme): boolean =>
  lexeme.xpos === 'NNS' ||
  lexeme.xpos === 'NNPS' ||
  /^(?:people|men|women|children|police|crew|cattle|staff|troops|personnel)$/.test(lexeme.lower)

const isTimeWord = (lexeme: Lexeme): boolean =>
  MONTHS.has(lexeme.lower) ||
  WEEKDAYS.has(lexeme.lower) ||
  TIME_UNITS.has(lexeme.lower) ||
  /^(?:yesterday|today|tomorrow|tonight)$/.test(lexeme.lower)
