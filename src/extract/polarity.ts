import { phraseSpan } from '../analyse/clauses/index.js'
import { ofOne, opposed, pole, presupposed } from '../lexicon/antonyms.js'
import { predicateClass } from '../lexicon/synonyms.js'
import { NEGATING_VERBS, THINK_VERBS } from '../lexicon/verbs.js'
import type { Clause, Document, Sentence, Token } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { argument } from './around/argument.js'
import { asked } from './around/asked.js'
import { clausesIn } from './around/clauseOf.js'
import { contextOf, scopeOf } from './around/context.js'
import { limitsOf } from './around/limits.js'
import type { Extractor } from './extractor.js'
import { having } from './polarity/having.js'
import { moodOf } from './around/mood.js'
import { isLight } from './around/light.js'

/**
 * Whether something is so at all: every statement of a deed and what it was done to (or, where it was done to nothing, who
 * did it) answers yes or no.
 *
 * Catches "the board approved the plan" against "the board did not approve the plan" and "refused to approve the plan". Must
 * not catch "may approve" (no statement of fact), a condition, a negation of something else in the sentence, nor another plan.
 */
export const polarity: Extractor = (document, story) => [
  ...document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    // What stands under a condition with another conjunction before it is as conditional; what is asked is not said.
    const open = clause.hypothetical || /\bif$/.test(clause.marker ?? '') || sentence?.tokens.at(-1)?.form === '?'
    return !sentence || open ? [] : statement(document, story, sentence, clause)
  }),
  ...having(document, story),
]

function statement(document: Document, story: Story, sentence: Sentence, clause: Clause): Claim[] {
  const doer = clause.agent ?? clause.subject
  // Who survives a crash is said to live, and nothing is said of the crash.
  const side = sideTaken(sentence, clause)
  const state = stateOf(sentence, clause)
  const plea = pleaOf(sentence, clause)
  const about = side?.about ?? (plea || (clause.lemma === 'survive' && !clause.passive) ? doer : (clause.patient ?? doer))
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
    (isLight(clause.lemma) && !who?.startsWith('e:') && !(state && thing.startsWith('e:')))
  )
    return []
  const goal = clause.patient === undefined && !clause.passive ? goalOf(document, story, sentence, clause) : undefined
  // `checked in to the clinic`, `checked into the clinic`.
  const named =
    side?.predicate ?? plea?.predicate ?? state ?? predicateClass(goal ? clause.lemma.replace(/ in$/, '') : clause.lemma, 'VERB')
  // Who falls or grows does not decrease or increase.
  const [predicate, denied] =
    thing.startsWith('e:person:') && named === 'decrease' ? [named, false] : pole(named, sentence.tokens[clause.predicate]?.upos)
  const opposite = denied !== (plea?.denied ?? false)
  const narrow = statementSpan(document, sentence, clause)
  const stands = state === undefined ? undefined : sentence.tokens.find(({ head, rel }) => head === clause.predicate && rel === 'cop')
  const stated = { start: stands?.start ?? narrow.start, end: Math.max(narrow.end, side?.end ?? 0, plea?.end ?? 0) }
  const span = goal && goal.end > stated.end && goal.end - stated.start <= LONGEST ? { start: stated.start, end: goal.end } : stated
  // What a reader cannot see denied in the words that are cited is the parser's denial, not the source's.
  if (clause.negated && !sentence.tokens.some((token) => token.start >= span.start && token.end <= span.end && denies(token))) return []
  if (clause.negated && isOfSort(sentence, clause)) return []
  const question = asked(document, story, sentence, clause, mood === 'intended', goal && document.source.text.slice(goal.start, goal.end))
  const narrowing = isEarlier(sentence, clause) ? ['earlier'] : isStanding(sentence, clause) ? ['standing'] : []
  const limits = limitsOf(document, story, sentence, clause, about)
  const claim: Claim = {
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
      ...scopeOf(document, sentence, narrowing),
      ...(limits.day ? { day: limits.day } : {}),
      ...(goal?.entity === undefined ? {} : { places: [goal.entity] }),
    },
    answer: { type: 'text', canonical: clause.negated !== opposite ? 'no' : 'yes', ...(who ? { head: who } : {}) },
    context: contextOf(document, story, sentence, span),
    ...(question === undefined ? {} : { question }),
  }
  const what = about === doer ? [thing, ...complementOf(document, story, sentence, clause)] : [thing]
  const before = presupposed(named, clause.negated)
  const axes = [...opposed(named), ...(before ? [[before, false] as const] : [])]
  return [
    claim,
    ...axes
      .filter(([axis]) => what.length > 1 || about !== doer || ofOne(axis))
      .map(([axis, denied]): Claim => ({
        ...claim,
        topic: { slot: 'opposed', block: [axis, ...what, ...(mood === 'intended' ? [mood] : [])], exact: false },
        scope: { ...limits, narrowing, ...(goal?.entity === undefined ? {} : { places: [goal.entity] }) },
        answer: { type: 'text', canonical: clause.negated !== denied ? 'no' : 'yes', ...(who ? { head: who } : {}) },
      })),
  ]
}

/** "We did not build a thin laptop" denies only that it is thin. */
function isOfSort({ tokens }: Sentence, { patient }: Clause): boolean {
  const below = tokens.filter(({ head }) => head === patient)
  return patient !== undefined && below.some(({ form }) => /^an?$/i.test(form)) && below.some(({ rel }) => rel === 'amod')
}

/** What is denied or admitted where it is a clause: `denied taking the money`. */
function complementOf(document: Document, story: Story, sentence: Sentence, clause: Clause): string[] {
  const below = clausesIn(document, sentence).find(
    ({ governor, relation = '', marker }) =>
      governor !== undefined &&
      document.clauses[governor] === clause &&
      (/^[cx]comp$/.test(relation) || (relation === 'advcl' && marker === undefined)),
  )
  const object = below?.patient === undefined ? undefined : argument(document, story, sentence, below.patient)
  return below ? [predicateClass(below.lemma, 'VERB'), ...(object === undefined ? [] : [object])] : []
}

/** `Voted for the bill` supports it, `spoke out against the bill` opposes it. */
function sideTaken({ tokens }: Sentence, { lemma, obliques }: Clause): { predicate: string; about: number; end: number } | undefined {
  if (!/^(?:vote|argue|campaign|speak|speak out|come out|lobby)$/.test(lemma)) return undefined
  const found = obliques.find(({ marker, through }) => through === undefined && /^(?:for|against|in favou?r of)$/.test(marker))
  const noun = found && tokens[found.head]
  return noun?.upos === 'NOUN' || noun?.upos === 'PROPN'
    ? { predicate: found?.marker === 'against' ? 'oppose' : 'support', about: noun.index, end: noun.end }
    : undefined
}

/** `Is still in office`, `is no longer at large`: where somebody is by a bare noun is how things stand with him. */
function stateOf({ tokens }: Sentence, { lemma, predicate, obliques }: Clause): string | undefined {
  const place = lemma === 'be' ? obliques.find(({ head }) => head === predicate) : undefined
  const noun = place && tokens[predicate]
  const bare = noun?.upos === 'NOUN' && !tokens.some(({ head, rel }) => head === predicate && /^(?:det|nmod|amod|nummod)/.test(rel))
  return bare ? `${place?.marker} ${noun?.lemma.toLowerCase()}` : undefined
}

/** `Pleaded guilty`, `pleaded not guilty`: one question, whichever way it is answered. */
function pleaOf({ tokens }: Sentence, { lemma, predicate }: Clause): { predicate: string; denied: boolean; end: number } | undefined {
  const guilty = lemma === 'plead' ? tokens.slice(predicate + 1, predicate + 4).find(({ form }) => /^guilty$/i.test(form)) : undefined
  return guilty && { predicate: 'plead guilty', denied: /^not$/i.test(tokens[guilty.index - 1]?.form ?? ''), end: guilty.end }
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
