import { phraseSpan } from '../../analyse/clauses/index.js'
import { predicateClass } from '../../lexicon/synonyms.js'
import type { Clause, Document, Sentence } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { argument } from '../around/argument.js'
import { howFar } from '../around/asked.js'
import { contextOf } from '../around/context.js'
import { isLight } from '../around/light.js'
import { limitsOf } from '../around/limits.js'
import { isDone } from './done.js'

type Firmness = 'done' | 'to come' | 'planned' | 'possible'

const SURE = new Set('will shall going'.split(' '))
const MEANT = new Set(
  'plan hope want aim intend propose promise pledge vow talk consider weigh mull seek prepare expect schedule mean negotiate offer discuss contemplate'.split(
    ' ',
  ),
)
const LOOSE = new Set('may might could perhaps possibly probably likely maybe'.split(' '))
/** Who is said to have it from: nothing is less firm by that. */
const TOLD = new Set('allegedly reportedly apparently report believe think'.split(' '))

/**
 * How firm a deed is: done, to come, planned, or only possible. Catches "has bought the mill" against "plans to buy the mill", "will
 * close" against "may close". Must not catch another doer, another thing, nor "agreed to buy" against "will buy".
 */
export const firmness = (document: Document, story: Story): Claim[] =>
  document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || clause.negated || isLight(clause.lemma) || (clause.hypothetical && !isConditional(document, sentence, clause)))
      return []
    const told = firmnessOf(document, sentence, clause)
    const doer = clause.agent ?? (clause.patient === clause.subject ? undefined : clause.subject) ?? holderOf(document, clause)
    const about = clause.patient ?? doer
    const thing = about === undefined ? undefined : argument(document, story, sentence, about)
    if (!told || about === undefined || !thing) return []
    const who = doer === undefined || doer === about ? undefined : argument(document, story, sentence, doer)
    // Who dies of age was not killed: without what it is done to, another word is another deed.
    const deed = clause.patient === undefined ? clause.lemma.toLowerCase() : predicateClass(clause.lemma, 'VERB')
    const span = spanOf(document, sentence, clause)
    const common = {
      kind: 'status',
      source: document.source.id,
      sentence: sentence.index,
      ...span,
      text: document.source.text.slice(span.start, span.end),
      scope: { ...limitsOf(document, story, sentence, clause, about), narrowing: numbersOf(sentence, about) },
      ...(sentence.kind === 'headline' ? { headline: true as const } : {}),
      context: contextOf(document, story, sentence, span),
    } as const
    const answer = { type: 'text', canonical: told, ...(who ? { head: who } : {}) } as const
    const how = howFar(document, story, sentence, clause)
    return [
      ...(told === 'to come' || told === 'possible'
        ? [
            {
              ...common,
              topic: { slot: 'firm', block: [deed, thing], exact: false },
              answer,
              question: how.replace(/^How far has the plan to (.*) come\?$/, 'How sure is the plan to $1?'),
            },
          ]
        : []),
      ...(isRealized(sentence, clause, told, about, thing, who)
        ? [{ ...common, topic: { slot: 'realized', block: [deed, thing, who ?? ''], exact: false }, answer, question: how }]
        : []),
    ]
  })

/** `May close if no buyer is found` says that it may close; a question says nothing. */
const isConditional = ({ source }: Document, { end }: Sentence, { modality }: Clause): boolean =>
  modality.some((word) => /^(?:may|might|could)$/.test(word)) && source.text[end - 1] !== '?'

/** Who is in talks to buy something, or has a plan to, is the one who would buy it. */
function holderOf(document: Document, { governor, relation, sentence, patient }: Clause): number | undefined {
  const above = relation === 'acl' && governor !== undefined && patient !== undefined ? document.clauses[governor] : undefined
  return above?.sentence === sentence && /^(?:be|have)$/.test(above.lemma) ? above.subject : undefined
}

/**
 * What was done by one and the same to one thing is not still planned; of what is only described there may be more than one. What has
 * no doer is done now and again, and only what may be is held against it.
 */
function isRealized(
  sentence: Sentence,
  { predicate }: Clause,
  told: Firmness,
  about: number,
  thing: string,
  who: string | undefined,
): boolean {
  const definite =
    thing.startsWith('e:') ||
    sentence.tokens.some(({ head, form, rel }) => head === about && (rel === 'nmod:poss' || /^(?:the|this)$/i.test(form)))
  const before = sentence.tokens.some(
    ({ head, rel, form }) => head === predicate && ((rel === 'aux' && /^had$/i.test(form)) || /^(?:previously|once|already)$/i.test(form)),
  )
  if (before) return false
  return who === undefined ? (definite || sentence.kind === 'headline') && (told === 'done' || told === 'possible') : definite
}

/** "Missed four games" and "will miss the final two" tell of other games. */
const numbersOf = ({ tokens }: Sentence, index: number): string[] =>
  tokens.filter(({ head, rel }) => head === index && rel === 'nummod').map(({ lemma }) => lemma.toLowerCase())

function firmnessOf(document: Document, sentence: Sentence, clause: Clause): Firmness | undefined {
  const { modality, marker = '', tense, predicate } = clause
  const token = sentence.tokens[predicate]
  if (token?.upos !== 'VERB' || (token.xpos === 'VBG' && clause.relation === 'advcl')) return undefined
  // "Will vote on whether to close it": nothing is settled.
  if (/\bwhether\b/.test(marker)) return 'possible'
  const words = modality.filter((word) => !TOLD.has(word))
  if (words.some((word) => !SURE.has(word) && !MEANT.has(word) && !LOOSE.has(word))) return undefined
  // What has begun is more than planned.
  if (clause.stage === 'begun' && words.length === 0) return 'done'
  const perfect = sentence.tokens.some(({ head, rel, lemma }) => head === predicate && rel === 'aux' && lemma === 'have')
  if (words.some((word) => LOOSE.has(word))) return perfect ? undefined : 'possible'
  if (words.some((word) => MEANT.has(word))) return hadBefore(document, sentence, clause) ? undefined : 'planned'
  const toCome = tense === 'future' || (/^to$/.test(marker) && /^(?:is|are)$/i.test(sentence.tokens[predicate - 2]?.form ?? ''))
  if (words.length > 0 || toCome) return perfect ? undefined : 'to come'
  return isDone(sentence, clause) ? 'done' : undefined
}

/** `Had planned to`: and something came of it, or nothing. */
function hadBefore(document: Document, sentence: Sentence, { governor }: Clause): boolean {
  const above = governor === undefined ? undefined : document.clauses[governor]
  return (
    above?.sentence === sentence.index &&
    sentence.tokens.some(({ head, rel, form }) => head === above.predicate && rel === 'aux' && /^had$/i.test(form))
  )
}

/** Longer citations tell more than how firm it is. */
const LONGEST = 70

/** From the word that says how firm it is to the object: `plans to buy the mill`. */
function spanOf(document: Document, sentence: Sentence, clause: Clause): Span {
  const { tokens } = sentence
  const verb = tokens[clause.predicate]
  const above = clause.governor === undefined ? undefined : document.clauses[clause.governor]
  const governs =
    above?.sentence === clause.sentence && /^(?:xcomp|acl|advcl)$/.test(clause.relation ?? '') && above.predicate < clause.predicate
  const said = governs && clause.predicate - above.predicate < 6 && (clause.modality.length > 0 || clause.stage !== undefined)
  let first = said ? above.predicate : clause.predicate
  while (/^(?:AUX|PART|ADV|ADP)$/.test(tokens[first - 1]?.upos ?? '')) first -= 1
  const start = tokens[first]?.start ?? clause.start
  const end = verb?.end ?? clause.end
  const object = clause.patient === undefined || clause.passive ? undefined : phraseSpan(sentence, clause.patient)
  return { start, end: object && object.start > start && object.end - start <= LONGEST ? Math.max(end, object.end) : end }
}
