import { phraseSpan } from '../analyse/clauses/index.js'
import { nounClass, predicateClass } from '../lexicon/synonyms.js'
import type { Clause, Document, Sentence, Token } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { argument } from './around/argument.js'
import { askedHowMany } from './around/asked.js'
import { timesIn } from './around/clauseOf.js'
import { contextOf } from './around/context.js'
import { isLight } from './around/light.js'
import { limitsOf } from './around/limits.js'
import type { Extractor } from './extractor.js'
import { moodOf } from './around/mood.js'

/** How much of a group or a whole is meant; `wide` is two sorts named beside each other. */
export type Extent = 'all' | 'most' | 'half' | 'many' | 'some' | 'part' | 'only' | 'none' | 'wide'

const EXTENTS: Readonly<Record<string, Extent>> = {
  all: 'all',
  every: 'all',
  each: 'all',
  both: 'all',
  whole: 'all',
  entire: 'all',
  most: 'most',
  majority: 'most',
  half: 'half',
  many: 'many',
  some: 'some',
  several: 'some',
  few: 'some',
  part: 'part',
  none: 'none',
}
/** Verbs that say what falls under something. */
const COVERS = /^(?:cover|apply|affect|concern|include|extend|protect|ban|govern)$/

interface Group extends Span {
  readonly noun: Token
  readonly extent: Extent
}

/**
 * How much of a group or a whole something is said of: all, most, some, only some, none of it.
 *
 * Catches "all flights were cancelled" against "some flights were cancelled", "covers all trucks" against "covers only foreign trucks".
 * Must not catch the flights of another airport, "some 40 flights" (about forty), nor "all day".
 */
export const scope: Extractor = (document, story) =>
  document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || sentence.kind === 'furniture' || clause.hypothetical || isLight(clause.lemma) || !moodOf(clause)) return []
    if (!/^(?:VERB|ADJ)$/.test(sentence.tokens[clause.predicate]?.upos ?? '')) return []
    return places(clause).flatMap(({ index, part, beside }) => {
      const group = groupAt(document, sentence, clause, index)
      if (!group || (clause.negated && group.extent !== 'none')) return []
      return [claim(document, story, sentence, clause, group, part, beside)]
    })
  })

/** Where a group may stand, and who or what is told beside it. */
interface Place {
  readonly index: number
  readonly part: string
  readonly beside: number | undefined
}

/** What is done to, who does it, and what the verb's preposition brings in (`applies to all trucks`). */
function places({ patient, agent, subject, obliques, lemma }: Clause): Place[] {
  const doer = agent ?? (subject === patient ? undefined : subject)
  return [
    ...(patient === undefined ? [] : [{ index: patient, part: 'undergoes', beside: doer }]),
    ...(doer === undefined ? [] : [{ index: doer, part: patient === undefined ? 'undergoes' : 'does', beside: patient }]),
    ...(COVERS.test(lemma.split(' ')[0] ?? '')
      ? obliques.filter(({ marker }) => /^(?:to|for)$/.test(marker)).map(({ head }) => ({ index: head, part: 'undergoes', beside: doer }))
      : []),
  ]
}

function groupAt(document: Document, sentence: Sentence, clause: Clause, index: number): Group | undefined {
  const { tokens } = sentence
  const head = tokens[index]
  if (!head || timesIn(document, sentence).some(({ start, end }) => start <= head.start && head.end <= end)) return undefined
  const children = tokens.filter((token) => token.head === index)
  const word = head.lemma.toLowerCase()
  // `Half of the workers`, `none of the passengers`, `part of the town`.
  const of = children.find(
    ({ rel, index: own }) => rel === 'nmod' && tokens.some((mark) => mark.head === own && mark.rel === 'case' && mark.form === 'of'),
  )
  const own = EXTENTS[word]
  if (own && of && of.upos === 'NOUN' && word !== 'every') {
    const span = phraseSpan(sentence, index, { linked: ['of'] })
    return { noun: of, extent: own, start: span.start, end: Math.max(span.end, of.end) }
  }
  if (head.upos !== 'NOUN') return undefined
  const span = phraseSpan(sentence, index)
  const first = tokens.findIndex(({ start }) => start >= span.start)
  const last = tokens.findLastIndex(({ end }) => end <= span.end)
  // `Applies only to foreign trucks`: the preposition may stand between.
  const before = tokens[first - 1]?.rel === 'case' ? first - 2 : first - 1
  const only = [tokens[before], tokens[first], tokens[last + 1]].find((token) => /^(?:only|just)$/i.test(token?.form ?? ''))
  // `Only one engine` and `covers only foreign trucks`; where nothing narrows the noun, it is the deed that is the only one.
  if (only && (only.index !== last + 1 || /^only$/i.test(only.form)) && children.some(({ rel }) => /^(?:nummod|amod|compound)$/.test(rel)))
    return { noun: head, extent: 'only', start: Math.min(only.start, span.start), end: Math.max(only.end, span.end) }
  const counted = children.some(({ rel }) => rel === 'nummod')
  const told = children.find(({ rel, lemma }) => /^(?:det|amod)/.test(rel) && EXTENTS[lemma.toLowerCase()] !== undefined)
  const extent = told && EXTENTS[told.lemma.toLowerCase()]
  if (told && extent && !(counted && extent !== 'all'))
    return { noun: head, extent, start: Math.min(told.start, span.start), end: span.end }
  if (COVERS.test(clause.lemma.split(' ')[0] ?? '') && index !== clause.subject && isWide(sentence, head))
    return { noun: head, extent: 'wide', ...span }
  return undefined
}

/** `Military and civil matters`: two sorts of one noun. */
const isWide = ({ tokens }: Sentence, { index }: Token): boolean =>
  tokens.some(
    ({ head, rel, index: own }) =>
      head === index && rel === 'amod' && tokens.some((other) => other.head === own && other.rel === 'conj' && other.upos === 'ADJ'),
  )

function claim(
  document: Document,
  story: Story,
  sentence: Sentence,
  clause: Clause,
  group: Group,
  part: string,
  beside: number | undefined,
): Claim {
  const { noun, extent, start, end } = group
  const who = beside === undefined ? undefined : argument(document, story, sentence, beside)
  const modifiers = sentence.tokens
    .filter(({ head, rel, lemma }) => head === noun.index && /^(?:amod|compound)$/.test(rel) && EXTENTS[lemma.toLowerCase()] === undefined)
    .map(({ lemma }) => lemma.toLowerCase())
  const span = { start, end }
  return {
    kind: 'scope',
    source: document.source.id,
    sentence: sentence.index,
    ...span,
    text: document.source.text.slice(start, end),
    topic: { slot: 'extent', block: [predicateClass(clause.lemma, 'VERB'), part, nounClass(noun.lemma.toLowerCase())], exact: false },
    scope: {
      ...limitsOf(document, story, sentence, clause, noun.index),
      narrowing: extent === 'only' || extent === 'wide' ? [] : modifiers,
    },
    answer: { type: 'text', canonical: extent, ...(who ? { head: who } : {}) },
    context: contextOf(document, story, sentence, span),
    question:
      (noun.xpos.endsWith('S') ? askedHowMany(document, story, sentence, clause, noun.index) : undefined) ??
      `${noun.xpos.endsWith('S') ? 'How many' : 'How much'} of the ${noun.form.toLowerCase()}?`,
  }
}
