import { phraseSpan } from '../analyse/clauses/index.js'
import { pole } from '../lexicon/antonyms.js'
import { predicateClass } from '../lexicon/synonyms.js'
import { NEGATING_VERBS, THINK_VERBS } from '../lexicon/verbs.js'
import type { Clause, Document, Sentence, Token } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { argument } from './around/argument.js'
import { asked } from './around/asked.js'
import { contextOf, scopeOf } from './around/context.js'
import type { Extractor } from './extractor.js'
import { isLight } from './around/light.js'

/** On somebody's word or by all appearances, but stated to be so. */
const STATED = new Set(
  'allegedly reportedly apparently supposedly purportedly agree believe think report suspect allege accuse deny doubt dispute refuse decline fail'.split(
    ' ',
  ),
)

/** What is to be: `will sign` and `will not sign` can be held against each other, though neither is a fact yet. */
const INTENDED = new Set('will would mean intend plan design aim going shall serve'.split(' '))

/**
 * Whether something is so at all: every statement of a deed and what it was done to (or, where it was done to nothing, who
 * did it) answers yes or no.
 *
 * Catches "the board approved the plan" against "the board did not approve the plan" and "refused to approve the plan". Must
 * not catch "may approve" (no statement of fact), a condition, a negation of something else in the sentence, nor another plan.
 */
export const polarity: Extractor = (document, story) =>
  document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    // What stands under a condition with another conjunction before it is as conditional; what is asked is not said.
    const open = clause.hypothetical || /\bif$/.test(clause.marker ?? '') || sentence?.tokens.at(-1)?.form === '?'
    return !sentence || open ? [] : statement(document, story, sentence, clause)
  })

function statement(document: Document, story: Story, sentence: Sentence, clause: Clause): Claim[] {
  const doer = clause.agent ?? clause.subject
  const about = clause.patient ?? doer
  const thing = about === undefined ? undefined : worded(argument(document, story, sentence, about), sentence.tokens[about])
  const mood = moodOf(clause)
  const who = doer === undefined || doer === about ? undefined : argument(document, story, sentence, doer)
  // Of `have` and the like only who has what says something; a finite verb without a subject has lost it to the parser.
  const lost = clause.tense !== 'none' && !clause.passive && clause.patient !== undefined && doer === undefined && clause.relation !== 'acl'
  // Who is survived by others is dead.
  if (
    !mood ||
    !thing ||
    lost ||
    isLimited(document, sentence, clause) ||
    (clause.passive && clause.lemma === 'survive') ||
    (isLight(clause.lemma) && !who?.startsWith('e:'))
  )
    return []
  const goal = clause.patient === undefined && !clause.passive ? goalOf(document, story, sentence, clause) : undefined
  // `checked in to the clinic`, `checked into the clinic`.
  const named = predicateClass(goal ? clause.lemma.replace(/ in$/, '') : clause.lemma, 'VERB')
  // Who falls or grows does not decrease or increase.
  const [predicate, opposite] = thing.startsWith('e:person:') && named === 'decrease' ? [named, false] : pole(named)
  const stated = statementSpan(document, sentence, clause)
  const span = goal && goal.end > stated.end && goal.end - stated.start <= LONGEST ? { start: stated.start, end: goal.end } : stated
  // What a reader cannot see denied in the words that are cited is the parser's denial, not the source's.
  if (clause.negated && !sentence.tokens.some((token) => token.start >= span.start && token.end <= span.end && denies(token))) return []
  if (clause.negated && isOfSort(sentence, clause)) return []
  const question = asked(document, story, sentence, clause, mood === 'intended', goal && document.source.text.slice(goal.start, goal.end))
  return [
    {
      kind: 'polarity',
      source: document.source.id,
      sentence: sentence.index,
      ...span,
      text: document.source.text.slice(span.start, span.end),
      // What is known by name is one thing; of what is only described a story may have many.
      topic: {
        slot: thing.startsWith('e:') ? 'whether' : 'so',
        block: [predicate, thing, ...(mood === 'intended' ? [mood] : [])],
        exact: false,
      },
      scope: {
        ...scopeOf(document, sentence, isEarlier(sentence, clause) ? ['earlier'] : isStanding(sentence, clause) ? ['standing'] : []),
        ...(goal?.entity === undefined ? {} : { places: [goal.entity] }),
      },
      answer: { type: 'text', canonical: clause.negated !== opposite ? 'no' : 'yes', ...(who ? { head: who } : {}) },
      context: contextOf(document, story, sentence, span),
      ...(question === undefined ? {} : { question }),
    },
  ]
}

/** "We did not build a thin laptop" denies only that it is thin. */
function isOfSort({ tokens }: Sentence, { patient }: Clause): boolean {
  const below = tokens.filter(({ head }) => head === patient)
  return patient !== undefined && below.some(({ form }) => /^an?$/i.test(form)) && below.some(({ rel }) => rel === 'amod')
}

/** What is known by name is itself; of what is only described, another word is another thing ("cars", "vehicles"). */
const worded = (key: string | undefined, token: Token | undefined): string | undefined =>
  key?.startsWith('n:') && token ? `n:${token.lemma.toLowerCase()}` : key

/** Where somebody goes or what somebody does it to, where a preposition brings it in: who enters one clinic does not enter another. */
function goalOf(document: Document, story: Story, sentence: Sentence, clause: Clause): (Span & { entity?: string }) | undefined {
  const found = clause.obliques.find(
    ({ marker, head, through }) =>
      through === undefined &&
      /^(?:into|to|onto|at|from|for|with)$/.test(marker) &&
      /^(?:NOUN|PROPN)$/.test(sentence.tokens[head]?.upos ?? ''),
  )
  const key = found && argument(document, story, sentence, found.head)
  const phrase = found && phraseSpan(sentence, found.head)
  return (
    found &&
    phrase && { start: phrase.start - found.marker.length - 1, end: phrase.end, ...(key?.startsWith('e:') ? { entity: key.slice(2) } : {}) }
  )
}

/**
 * Said of one part only (`a round in which she landed nothing`), discussed (`talks about returning`), or read out of a thought
 * that is denied.
 */
function isLimited(document: Document, sentence: Sentence, clause: Clause): boolean {
  const governor = clause.governor === undefined ? undefined : document.clauses[clause.governor]
  if (clause.negated && clause.relation === 'acl:relcl' && clause.obliques.some(({ head }) => sentence.tokens[head]?.xpos.startsWith('W')))
    return true
  if (sentence.tokens[clause.predicate]?.xpos === 'VBG' && /^(?:about|over|against|on|of)$/.test(clause.marker ?? '')) return true
  return governor?.negated === true && THINK_VERBS.has(governor.lemma) && !/^(?:[cx]comp|conj|advcl)$/.test(clause.relation ?? '')
}

/** What had been before what the text tells is of another time; told on somebody's word, it need not be. */
const isEarlier = ({ tokens }: Sentence, clause: Clause): boolean =>
  clause.speaker === undefined &&
  !clause.negated &&
  tokens.some((token) => token.head === clause.predicate && /^(?:had|['’]d)$/i.test(token.form) && token.rel === 'aux')

/** What the law, a rule or a habit is now ("they do not require a licence") is no answer to what happened once. */
const isStanding = (sentence: Sentence, { tense, quotation, predicate, stage, modality }: Clause): boolean =>
  tense === 'present' &&
  sentence.kind === 'prose' &&
  quotation === undefined &&
  stage === undefined &&
  modality.length === 0 &&
  /^VBP?Z?$/.test(sentence.tokens[predicate]?.xpos ?? '')

/** Words that say no where they stand. */
const DENYING =
  /^(?:not|n['’]?t|never|no|nobody|nothing|none|nor|neither|without|nowhere|cannot|unable|unwilling|impossible|untrue|false|incapable)$/i

const denies = ({ form, lemma }: Token): boolean =>
  DENYING.test(form) ||
  NEGATING_VERBS.has(lemma.toLowerCase()) ||
  /^(?:forget|doubt|rebut|disavow|failure|refusal|inability|denial)$/.test(lemma.toLowerCase())

/** Whether a clause states what is so or what is to be; what may or should be is neither. */
function moodOf({ modality, tense, stage, negated }: Clause): 'stated' | 'intended' | undefined {
  // What something is done for is not said to be planned; what it is not for is denied.
  const isIntended = (word: string): boolean => INTENDED.has(word) || (word === 'purpose' && negated)
  if (!modality.every((word) => STATED.has(word) || isIntended(word))) return undefined
  return modality.some(isIntended) || tense === 'future' || stage === 'planned' ? 'intended' : 'stated'
}

/** Longer objects tell more than the answer. */
const LONGEST = 70

/** The words that govern the predicate stand at most so far before it. */
const REACH = 45

/** From what negates or governs the predicate to its object: `did not approve the plan`, `refused to be photographed`. */
function statementSpan(document: Document, sentence: Sentence, clause: Clause): Span {
  const { tokens } = sentence
  const predicate = tokens[clause.predicate]
  const governor = clause.governor === undefined ? undefined : document.clauses[clause.governor]
  const above = governor?.sentence === clause.sentence ? tokens[governor.predicate] : undefined
  const governed =
    clause.relation === 'xcomp' || (clause.negated && /^(?:advcl|ccomp)$/.test(clause.relation ?? '') && !negatedHere(sentence, clause))
  let first =
    predicate && above && governed && above.end < predicate.start && predicate.start - above.end <= REACH ? above.index : clause.predicate
  while (/^(?:AUX|PART|ADV)$/.test(tokens[first - 1]?.upos ?? '')) first -= 1
  const bearer = clause.negated && clause.patient !== undefined ? phraseSpan(sentence, clause.patient) : undefined
  const start =
    bearer && bearer.start < (predicate?.start ?? 0) && /^no\s/i.test(document.source.text.slice(bearer.start, bearer.end))
      ? bearer.start
      : (tokens[first]?.start ?? clause.start)
  const end = predicate?.end ?? clause.end
  const object = clause.patient === undefined || clause.passive ? undefined : phraseSpan(sentence, clause.patient)
  return { start, end: object && object.start > start && object.end - start <= LONGEST ? Math.max(end, object.end) : end }
}

const negatedHere = ({ tokens }: Sentence, { predicate }: Clause): boolean =>
  tokens.some((token) => token.head === predicate && /^(?:not|n['’]t|never|no)$/i.test(token.form))
