import { phraseSpan } from '../analyse/clauses/index.js'
import type { Clause, Document, Sentence } from '../model/analysis.js'
import type { Story } from '../model/story.js'
import { argument } from './argument.js'

/** Longer phrases make no question. */
const LONGEST = 50

/** What a clause answers with yes or no, in plain words: `Did Vega approve the plan?`, `Was the bridge closed?`. */
export function asked(document: Document, story: Story, sentence: Sentence, clause: Clause, intended: boolean): string | undefined {
  const predicate = sentence.tokens[clause.predicate]
  if (!predicate) return undefined
  const doer = clause.agent ?? clause.subject
  const object = clause.patient === undefined ? undefined : words(document, story, sentence, clause.patient)
  const lemma = clause.lemma.toLowerCase()
  if (predicate.upos !== 'VERB') {
    const subject = doer === undefined ? undefined : words(document, story, sentence, doer)
    const span = phraseSpan(sentence, clause.predicate)
    return subject && `${plural(sentence, doer) ? 'Are' : 'Is'} ${subject} ${document.source.text.slice(span.start, span.end)}?`
  }
  if (clause.passive && object) return intended ? `Is ${object} to be ${predicate.form.toLowerCase()}?` : `${plural(sentence, clause.patient) ? 'Were' : 'Was'} ${object} ${predicate.form.toLowerCase()}?`
  const subject = (doer !== undefined && doer !== clause.patient && words(document, story, sentence, doer)) || (clause.patient === doer ? object : undefined) || 'anybody'
  const rest = object && clause.patient !== doer ? ` ${object}` : ''
  return intended ? `Is it planned that ${subject} will ${lemma}${rest}?` : `Did ${subject} ${lemma}${rest}?`
}

/** How far the deed of a clause has come, in plain words: `How far has the plan to buy the mill come?`. */
export function howFar(document: Document, story: Story, sentence: Sentence, { lemma, patient }: Pick<Clause, 'lemma' | 'patient'>): string {
  const object = patient === undefined ? undefined : words(document, story, sentence, patient)
  return `How far has the plan to ${lemma.toLowerCase()}${object ? ` ${object}` : ''} come?`
}

/** The name of what the argument stands for, or the phrase itself; nothing for a pronoun that stands for nobody known. */
function words(document: Document, story: Story, sentence: Sentence, index: number): string | undefined {
  const key = argument(document, story, sentence, index)
  if (!key) return undefined
  const name = key.startsWith('e:') ? story.entities.find((entity) => entity.key === key.slice(2))?.name : undefined
  const span = phraseSpan(sentence, index)
  if (name) return `${/^the\s/i.test(document.source.text.slice(span.start, span.end)) && !/^the\s/i.test(name) ? 'the ' : ''}${name}`
  const phrase = document.source.text.slice(span.start, span.end).replace(/\s+/g, ' ').replace(/^(?:no|any)\s/i, '')
  return phrase.length > LONGEST ? undefined : /^(?:The|A|An|This|That|His|Her|Their|Its|Some|One)\b/.test(phrase) ? (phrase[0] ?? '').toLowerCase() + phrase.slice(1) : phrase
}

const plural = (sentence: Sentence, index: number | undefined): boolean => /^NNP?S$/.test(sentence.tokens[index ?? -1]?.xpos ?? '')
