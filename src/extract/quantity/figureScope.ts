import { nounClass, predicateClass } from '../../lexicon/synonyms.js'
import type { Document, QuantityMention, Sentence, TimeMention, Token } from '../../model/analysis.js'
import type { Scope } from '../../model/claim.js'
import { BEFALLS } from '../around/befall.js'
import { clauseOf, timesIn } from '../around/clauseOf.js'
import { CLAUSAL } from '../around/governor.js'
import { sumOf } from './sums.js'

/** What limits a figure: the year it is told of, and what makes the counted group another one than the plain figure counts. */
export function figureScope(document: Document, sentence: Sentence, amount: QuantityMention): Scope {
  const time = yearOf(document, sentence, amount)
  const year = time?.certain.year
  const of = complementsOf(sentence, amount)
  const narrowing = narrowingOf(document, sentence, amount)
  const sum = sumOf(document, sentence, amount)
  return {
    ...(year === undefined ? {} : { year }),
    places: [],
    ...(of.length ? { of } : {}),
    ...(sum === undefined ? {} : { sum }),
    narrowing: [
      ...narrowing,
      ...(time && year === undefined ? [spanOf(time)] : []),
      ...(isForecast(sentence, amount) ? ['forecast'] : []),
    ].sort(),
  }
}

/** `Last year`, `ten years ago`: not now, whichever year that was. */
const PAST =
  /^(?:last|the previous|the) (?:year|season)(?: before| earlier)?$|\byears? (?:ago|before|earlier)$|^earlier (?:this|that) (?:year|season|month)$/i

/** A count of a month, or since one, is none of the news; nor is one of a year that is counted back to. */
const spanOf = ({ certain }: TimeMention): string => (certain.month === undefined ? 'another year' : `month ${certain.month}`)

const isMonth = ({ certain, type }: TimeMention): boolean =>
  /^(?:date|since)$/.test(type) && certain.month !== undefined && certain.day === undefined

const LOOKS_AHEAD = /^(?:expect|hope|forecast|predict|anticipate|aim)$/

/**
 * `Levels |may| reach 5 metres`, `|hopes| to sell 5,000`, `|expects| the total to reach 5,000`: what is only looked ahead to.
 * Must not catch `will`.
 */
function isForecast({ tokens }: Sentence, amount: QuantityMention): boolean {
  let verb = tokens[tokens[amount.counted ?? amount.head]?.head ?? -1]
  for (let steps = 0; verb && verb.upos !== 'VERB' && steps < 3; steps++) verb = tokens[verb.head]
  if (verb?.upos !== 'VERB') return false
  const { index, head } = verb
  const above = /^(?:xcomp|ccomp)$/.test(verb.rel) ? tokens[head] : undefined
  return (
    LOOKS_AHEAD.test(verb.lemma) ||
    (above !== undefined && LOOKS_AHEAD.test(above.lemma)) ||
    tokens.some((token) => token.head === index && token.rel.startsWith('aux') && /^(?:may|might|could)$/i.test(token.form))
  )
}

/** `Three counts of |fraud|`, `40 rolls of |cable|`. */
function complementsOf(sentence: Sentence, { counted }: QuantityMention): string[] {
  if (counted === undefined) return []
  const ofs = sentence.tokens.filter(({ form, rel }) => rel === 'case' && form.toLowerCase() === 'of')
  return ofs.flatMap((of) => {
    const noun = sentence.tokens[of.head]
    return noun?.head === counted && noun.rel.startsWith('nmod') ? [nounClass(noun.lemma.toLowerCase())] : []
  })
}

/**
 * The year that holds for a figure: of its own phrase or clause, of what does or undergoes it, or of a clause above it. Catches `in 2004
 * nine died`, `the 2004 flood killed nine`. Must not catch the year of something told beside it: `nine died where the bridge fell in
 * 2004`, `sentenced to nine years for the 2004 fire`, `was founded in 1904 and employs nine`.
 */
function yearOf(document: Document, sentence: Sentence, amount: QuantityMention): TimeMention | undefined {
  const times = timesIn(document, sentence).filter(
    (time) =>
      time.certain.year !== undefined ||
      (amount.type === 'count' && isMonth(time)) ||
      PAST.test(document.source.text.slice(time.start, time.end)),
  )
  if (times.length === 0) return undefined
  const above = new Map<number, boolean>()
  let joined = false
  for (let at = sentence.tokens[amount.counted ?? amount.head]; at && !above.has(at.index); at = sentence.tokens[at.head]) {
    above.set(at.index, joined)
    joined ||= at.rel === 'conj' && at.upos === 'VERB'
  }
  above.set(amount.head, false)
  return times.find((time) => holdsFor(sentence, time, above))
}

/** @param above the words that the figure hangs from, and whether only as the second of two predicates */
function holdsFor(sentence: Sentence, { head }: TimeMention, above: ReadonlyMap<number, boolean>): boolean {
  const path: Token[] = []
  let at = sentence.tokens[head]
  for (; at && !above.has(at.index) && path.length < sentence.tokens.length; at = sentence.tokens[at.head]) path.push(at)
  if (path.some(({ rel }) => CLAUSAL.test(rel) || rel === 'appos')) return false
  // What follows the first of two predicates is told of that one alone: `was founded in 1904 and employs nine`.
  if (at && above.get(at.index) && head > at.index) return false
  const phrase = path.at(-1)
  // Inside a phrase it tells which one that is; what the clause is said of is its subject or object, or a stretch of time.
  return (
    path.length < 2 || phrase === undefined || /^(?:nsubj|obj)/.test(phrase.rel) || SPELLS.test(phrase.lemma) || isWhere(sentence, phrase)
  )
}

/** `Killed nine in |Marlow| in 2004`: when follows where, and is none of its own. */
const isWhere = ({ tokens }: Sentence, { index, upos, lemma }: Token): boolean =>
  (upos === 'PROPN' || /^(?:city|town|village|area|region|province|district|county|state|country)$/.test(lemma)) &&
  tokens.some(({ head, rel, form }) => head === index && rel === 'case' && /^(?:in|at|near|off)$/i.test(form))

const SPELLS = /^(?:season|year|campaign|January|February|March|April|May|June|July|August|September|October|November|December)$/i

/** Words that make the counted group another one: "two others", "three more", "five women", "the last two games", "six of 11 paintings". */
function narrowingOf(document: Document, sentence: Sentence, amount: QuantityMention): string[] {
  // "More than 300" bounds the number; "300 more" is another group.
  const isBound = (index: number): boolean =>
    /^(?:than|or)$/.test(sentence.tokens[index + 1]?.form ?? '') || sentence.tokens[index - 1]?.form === 'or'
  const group = sentence.tokens.filter((token) => token.start >= amount.start && token.end <= amount.end && !isBound(token.index))
  const before = sentence.tokens[(group[0]?.index ?? 0) - 1]
  const found = group
    .map((token) => token.lemma.toLowerCase())
    .filter((lemma) => NARROWING.has(lemma) && !(REST.has(lemma) && isRestOfOthers(document, sentence, amount)))
  if (before && STRETCH.has(before.lemma.toLowerCase())) found.push(before.lemma.toLowerCase())
  if (amount.type === 'count' && isWhole(sentence, group[0])) found.push('whole')
  if (amount.type === 'count' && isAverage(document, sentence, amount)) found.push('average')
  return [...new Set(found)].sort()
}

const REST = new Set('other another more further additional'.split(' '))
const NARROWING = new Set([...REST, ...'woman man child boy girl'.split(' ')])

/** Parts of a series: `the last two games` are not the games of the season. */
const STRETCH = new Set('other first last next final previous remaining past'.split(' '))

/** `Killing nine and wounding scores more`: others than the dead, but all of the injured. */
function isRestOfOthers(document: Document, sentence: Sentence, amount: QuantityMention): boolean {
  const clause = clauseOf(document, sentence, amount.counted ?? amount.head)
  const own = clause && predicateClass(clause.lemma.toLowerCase(), sentence.tokens[clause.predicate]?.upos ?? 'VERB')
  if (own === undefined || !BEFALLS.has(own)) return false
  return sentence.tokens.some(({ end, lemma, upos }) => {
    const other = end <= amount.start ? predicateClass(lemma.toLowerCase(), upos) : own
    return other !== own && BEFALLS.has(other)
  })
}

/** `Six of her first |11 paintings|`: what the counted ones are taken from. */
function isWhole(sentence: Sentence, first: Token | undefined): boolean {
  for (let at = (first?.index ?? 0) - 1, steps = 0; at > 0 && steps < 5; at--, steps++) {
    const token = sentence.tokens[at] as Token
    if (token.form.toLowerCase() === 'of') return sentence.tokens[at - 1]?.upos === 'NUM'
    if (!/^(?:DET|ADJ|PRON|PART|NOUN|PROPN)$/.test(token.upos)) return false
  }
  return false
}

/** `Averaged 20 points`, `20.2 points`, `20 points a game`. */
function isAverage(document: Document, sentence: Sentence, amount: QuantityMention): boolean {
  if (amount.per !== undefined || (amount.value !== undefined && !Number.isInteger(amount.value))) return true
  return clauseOf(document, sentence, amount.counted ?? amount.head)?.lemma === 'average'
}
