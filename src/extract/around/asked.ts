import { phraseSpan } from '../../analyse/clauses/index.js'
import { isOrdinaryWord } from '../../lexicon/words.js'
import type { Clause, Document, Sentence } from '../../model/analysis.js'
import type { Story } from '../../model/story.js'
import { argument } from './argument.js'

/** Longer phrases make no question. */
const LONGEST = 50

/** What a clause answers with yes or no, in plain words: `Did Vega approve the plan?`, `Was the bridge closed?`. */
export function asked(
  document: Document,
  story: Story,
  sentence: Sentence,
  clause: Clause,
  intended: boolean,
  goal?: string,
): string | undefined {
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
  if (clause.passive && object)
    return intended
      ? `Is ${object} to be ${predicate.form.toLowerCase()}?`
      : `${plural(sentence, clause.patient) ? 'Were' : 'Was'} ${object} ${predicate.form.toLowerCase()}?`
  const subject =
    (doer !== undefined && doer !== clause.patient && words(document, story, sentence, doer)) ||
    (clause.patient === doer ? object : undefined) ||
    'anybody'
  const rest =
    object && clause.patient !== doer ? ` ${object}` : goal !== undefined && goal.length < LONGEST ? ` ${goal.replace(/\s+/g, ' ')}` : ''
  return intended ? `Is it planned that ${subject} will ${lemma}${rest}?` : `Did ${subject} ${lemma}${rest}?`
}

/** Where or why a clause says that something happened, in plain words: `Where was Vega arrested?`, `Why did Vega resign?`. */
export function wordAsked(
  word: 'Where' | 'Why' | 'By what',
  document: Document,
  story: Story,
  sentence: Sentence,
  clause: Clause,
): string | undefined {
  const patient = clause.patient === undefined ? undefined : words(document, story, sentence, clause.patient)
  const form = sentence.tokens[clause.predicate]?.form.toLowerCase()
  if (clause.passive && patient && form) return `${word} ${plural(sentence, clause.patient) ? 'were' : 'was'} ${patient} ${form}?`
  const doer = clause.agent ?? clause.subject
  const subject = doer === undefined ? undefined : words(document, story, sentence, doer)
  return subject && `${word} did ${subject} ${clause.lemma.toLowerCase()}${patient && clause.patient !== doer ? ` ${patient}` : ''}?`
}

/** How far the deed of a clause has come, in plain words: `How far has the plan to buy the mill come?`. */
export function howFar(
  document: Document,
  story: Story,
  sentence: Sentence,
  { lemma, patient }: Pick<Clause, 'lemma' | 'patient'>,
): string {
  const object = patient === undefined ? undefined : words(document, story, sentence, patient)
  return `How far has the plan to ${lemma.toLowerCase()}${object ? ` ${object}` : ''} come?`
}

/** `When` or `How long` of what a clause tells: `When did the bridge close?`, `How long was Vega held?`; nothing where it names nobody. */
export function askedOf(word: string, document: Document, story: Story, sentence: Sentence, clause: Clause): string | undefined {
  const predicate = sentence.tokens[clause.predicate]
  if (predicate?.upos !== 'VERB') return undefined
  const object = clause.patient === undefined ? undefined : words(document, story, sentence, clause.patient)
  if (clause.passive)
    return object && `${word} ${plural(sentence, clause.patient) ? 'were' : 'was'} ${object} ${predicate.form.toLowerCase()}?`
  const doer = clause.agent ?? clause.subject
  const subject = doer === undefined ? undefined : words(document, story, sentence, doer)
  const rest = object && clause.patient !== doer ? ` ${object}` : ''
  const verb = baseOf(clause)
  return subject && verb && `${word} ${clause.tense === 'future' ? 'will' : 'did'} ${subject} ${verb}${rest}?`
}

/** How many of what did or underwent what: `How many people were hurt?`, `How many houses did the fire destroy?`. */
export function askedHowMany(document: Document, story: Story, sentence: Sentence, clause: Clause, counted: number): string | undefined {
  const predicate = sentence.tokens[clause.predicate]
  const noun = sentence.tokens[counted]?.form.toLowerCase()
  // `the 20's`, `47s`: what is left of the figure is no noun.
  if (!noun || !/^\p{L}{3,}$/u.test(noun) || predicate?.upos !== 'VERB') return undefined
  const many = `How many ${noun}`
  const verb = predicate.form.toLowerCase()
  if (clause.patient === counted && clause.passive) return `${many} were ${verb}?`
  const doer = clause.agent ?? clause.subject
  if (clause.patient === counted && doer !== counted) {
    const subject = doer === undefined ? undefined : words(document, story, sentence, doer)
    const base = baseOf(clause)
    return subject && base && `${many} did ${subject} ${base}?`
  }
  if (doer !== counted || /^VB[GNZ]?$/.test(predicate.xpos)) return undefined
  const object = clause.patient === undefined ? undefined : words(document, story, sentence, clause.patient)
  return `${many} ${verb}${object && clause.patient !== doer ? ` ${object}` : ''}?`
}

/** The infinitive of the clause's verb; nothing where the lemma is no word of the language. */
function baseOf({ lemma }: Clause): string | undefined {
  const base = lemma.toLowerCase()
  return isOrdinaryWord(base) ? base : isOrdinaryWord(`${base}e`) ? `${base}e` : undefined
}

/** The name of what the argument stands for, or the phrase itself; nothing for a pronoun that stands for nobody known. */
function words(document: Document, story: Story, sentence: Sentence, index: number): string | undefined {
  const key = argument(document, story, sentence, index)
  if (!key) return undefined
  const name = key.startsWith('e:') ? story.entities.find((entity) => entity.key === key.slice(2))?.name : undefined
  const span = phraseSpan(sentence, index)
  if (name) return `${/^the\s/i.test(document.source.text.slice(span.start, span.end)) && !/^the\s/i.test(name) ? 'the ' : ''}${name}`
  const phrase = document.source.text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:no|any)\s/i, '')
  return phrase.length > LONGEST
    ? undefined
    : /^(?:The|A|An|This|That|His|Her|Their|Its|Some|One)\b/.test(phrase)
      ? (phrase[0] ?? '').toLowerCase() + phrase.slice(1)
      : phrase
}

const plural = (sentence: Sentence, index: number | undefined): boolean => /^NNP?S$/.test(sentence.tokens[index ?? -1]?.xpos ?? '')
