import { phraseSpan } from '../../analyse/clauses/index.js'
import { isPredicateNoun, nounClass, predicateClass } from '../../lexicon/synonyms.js'
import type { Clause, Document, Sentence, Token } from '../../model/analysis.js'
import type { Claim, Scope } from '../../model/claim.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { argument } from '../around/argument.js'
import { wordAsked } from '../around/asked.js'
import { clausesIn } from '../around/clauseOf.js'
import { contextOf } from '../around/context.js'
import { happens } from '../around/happening.js'
import { isLight } from '../around/light.js'
import { isPerson } from '../around/people.js'
import { limitsOf } from '../around/limits.js'
import { RESPONSES } from './reasons.js'
import { whole, wordsOf } from './reasonWords.js'

/** Verbs whose doer brings about what they are done to. */
const BRINGS_ABOUT = new Set(
  'cause spark trigger provoke prompt set_off touch_off bring_about lead_to ignite'.split(' ').map((verb) => verb.replace('_', ' ')),
)
/** `Blamed the fire on a cigarette`: what is traced, and the preposition before what it is traced to. */
const TRACED: Readonly<Record<string, string>> = { blame: 'on', attribute: 'to', ascribe: 'to', trace: 'to', put_down: 'to' }
/** `The shortage stems from a poor harvest`. */
const COMES_FROM = new Set('result stem arise'.split(' '))
const BECAUSE = /^(?:because of|due to|owing to|as a result of|thanks to)$/
const FOUND_OUT = new Set('know determine establish identify find'.split(' '))
const RESULT = new Set('result consequence'.split(' '))
const CAUSE = /^(?:cause|reason)$/
const UNKNOWN = /^(?:unknown|unclear|undetermined|uncertain|unexplained)$/
/** A case at law stems from one thing and from another, each in its own sense. */
const LEGAL = /^n:(?:case|charge|lawsuit|trial|indictment|conviction|investigation|claim|allegation)$/

interface Trace {
  /** What happened: the token, and what it is said to have come of; nothing where that is not known. */
  readonly effect: number
  readonly cause?: Span
  /** The deed itself, where a verb tells it: `collapsed because of the rain`. */
  readonly deed?: string
  /** Where the words stand that say that it is not known. */
  readonly unknown?: Span
}

/**
 * What a thing came of, however it is told: `was caused by a leak`, `blamed the fire on a leak`, `the result of a leak`, `collapsed
 * because of the rain`. Must not catch what it led to in turn ("caused damage"), what may have been, nor the fire at another place.
 */
export const findTraced = (document: Document, story: Story): Claim[] =>
  document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (
      !sentence ||
      sentence.kind === 'furniture' ||
      clause.hypothetical ||
      clause.modality.some((word) => !/^(?:believe|think|report|apparently)/.test(word))
    )
      return []
    return tracesOf(document, sentence, clause).flatMap(({ effect, cause, deed, unknown }) => {
      const topic = topicOf(document, story, sentence, effect, deed)
      const span = cause ?? unknown
      if (!topic || !span || (clause.negated && !unknown)) return []
      const items = cause ? wordsOf(sentence, cause) : []
      // Who did it is no cause that is traced.
      if (
        cause &&
        sentence.tokens.some(
          (token) =>
            token.upos === 'NOUN' &&
            isPerson(token.lemma) &&
            token.end === cause.end &&
            token.start >= cause.start &&
            !/\sof\s/.test(document.source.text.slice(cause.start, cause.end)),
        )
      )
        return []
      if (
        cause &&
        (items.length === 0 || /^(?:whose|which|that|his|her|their)\b/i.test(document.source.text.slice(cause.start, cause.end)))
      )
        return []
      const { start, end } = phraseSpan(sentence, effect)
      const told = document.source.text.slice(start, end).replace(/\s+/g, ' ').replace(/^The /, 'the ')
      const question = deed ? wordAsked('Why', document, story, sentence, clause) : `What caused ${told}?`
      return [
        {
          kind: 'cause',
          source: document.source.id,
          sentence: sentence.index,
          ...span,
          text: document.source.text.slice(span.start, span.end),
          topic: { slot: 'traced', block: topic, exact: false },
          scope: withoutCause(limitsOf(document, story, sentence, clause, effect), cause && causeKeys(document, story, sentence, cause)),
          answer: { type: 'list', items, closed: false },
          context: contextOf(document, story, sentence, span),
          ...(question === undefined ? {} : { question }),
        },
      ]
    })
  })

/** What hangs from the effect for the parser may be what it came of: `attributed the blast to a bomb`. */
const withoutCause = ({ of, ...scope }: Scope, keys: readonly string[] = []): Scope => {
  const rest = of?.filter((key) => !keys.includes(key)) ?? []
  return rest.length ? { ...scope, of: rest } : scope
}

const causeKeys = (document: Document, story: Story, sentence: Sentence, span: Span): string[] =>
  sentence.tokens
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .flatMap(({ index }) => argument(document, story, sentence, index) ?? [])

/** `The collapse of the bridge` is the deed of `the bridge collapsed`; of other nouns the cause of the thing is asked. */
function topicOf(document: Document, story: Story, sentence: Sentence, effect: number, deed: string | undefined): string[] | undefined {
  const token = sentence.tokens[effect]
  const thing = argument(document, story, sentence, effect)
  if (!token || !thing || LEGAL.test(thing)) return undefined
  if (deed) return [deed, thing]
  if (!/^NOUN$/.test(token.upos) || isIndefinite(sentence, token)) return undefined
  const of = isPredicateNoun(token.lemma.toLowerCase())
    ? sentence.tokens.find(
        ({ head, rel, index }) =>
          head === effect &&
          rel === 'nmod' &&
          sentence.tokens.some((mark) => mark.head === index && mark.rel === 'case' && mark.form === 'of'),
      )
    : undefined
  const whole = of && argument(document, story, sentence, of.index)
  if (whole) return [predicateClass(token.lemma, 'NOUN'), whole]
  return happens(token) || DISORDER.has(nounClass(token.lemma.toLowerCase())) ? ['cause', thing] : undefined
}

/** What goes wrong, and is no deed. */
const DISORDER = new Set(
  'shortage outage failure riot protest unrest delay blackout leak spill derailment disaster accident problem illness crisis violence war dispute clash wildfire power'.split(
    ' ',
  ),
)

/** `Caused a panic` says what came of something, not what something came of. */
const isIndefinite = ({ tokens }: Sentence, { index, xpos }: Token): boolean => {
  const determiner = tokens.find(({ head, rel }) => head === index && /^(?:det|nmod:poss)/.test(rel))
  return determiner ? /^(?:an?|some|any|no|more|another)$/i.test(determiner.form) : !xpos.endsWith('S')
}

function tracesOf(document: Document, sentence: Sentence, clause: Clause): Trace[] {
  const { tokens } = sentence
  const { lemma, patient, agent, subject, predicate, obliques } = clause
  const at = (index: number | undefined): Token | undefined => (index === undefined ? undefined : tokens[index])
  const isNoun = (index: number | undefined): index is number => /^(?:NOUN|PROPN)$/.test(at(index)?.upos ?? '')
  const said = (head: number): Span => whole(sentence, head)
  const token = tokens[predicate] as Token
  if (BRINGS_ABOUT.has(lemma) && token.upos === 'VERB')
    return patient !== undefined && patient !== agent && isNoun(agent) ? [{ effect: patient, cause: said(agent) }] : []
  const marker = TRACED[lemma]
  if (marker !== undefined && patient !== undefined) {
    const to = obliques.find((oblique) => oblique.marker === marker)?.head ?? behind(sentence, patient, marker)
    return isNoun(to) ? [{ effect: patient, cause: said(to) }] : []
  }
  const doer = subject ?? agent ?? patient
  if (COMES_FROM.has(lemma) && doer !== undefined) {
    const from = obliques.find((oblique) => oblique.marker === 'from')?.head
    if (isNoun(from)) return [{ effect: doer, cause: said(from) }]
  }
  if (token.upos !== 'VERB') return copular(sentence, clause, token)
  const unknown = clause.passive && clause.negated && FOUND_OUT.has(lemma) && patient !== undefined ? ofCause(sentence, patient) : undefined
  if (unknown !== undefined) return [{ effect: unknown, unknown: from(sentence, predicate) }]
  if (isLight(lemma) || doer === undefined || RESPONSES.test(predicateClass(lemma, 'VERB'))) return []
  const affected = patient ?? doer
  const deed = predicateClass(lemma, 'VERB')
  const because = obliques.find(({ marker: own, head }) => BECAUSE.test(own) && isNoun(head))
  if (because) return [{ effect: affected, deed, cause: said(because.head) }]
  const clausal = clausesIn(document, sentence).find(
    (below) => below.marker === 'because' && below.governor !== undefined && document.clauses[below.governor] === clause,
  )
  const verb = clausal && tokens[clausal.predicate]
  const first = clausal && at(clausal.subject ?? clausal.patient)
  const object = clausal?.patient === undefined ? undefined : phraseSpan(sentence, clausal.patient)
  return verb && clausal && !clausal.negated
    ? [
        {
          effect: affected,
          deed,
          cause: {
            start: Math.min(first ? phraseSpan(sentence, first.index).start : verb.start, verb.start),
            end: Math.max(verb.end, object?.end ?? 0),
          },
        },
      ]
    : []
}

/** `Was due to a leak`, `was the result of a leak`, `the cause of the fire was a leak`, `the cause of the fire is not known`. */
function copular(sentence: Sentence, clause: Clause, token: Token): Trace[] {
  const { subject, obliques, predicate } = clause
  if (subject === undefined) return []
  const said = (head: number): Span => whole(sentence, head)
  if (obliques.some(({ marker, head }) => head === predicate && BECAUSE.test(marker))) return [{ effect: subject, cause: said(predicate) }]
  const noun = token.lemma.toLowerCase()
  const of = linked(sentence, predicate, 'of')
  if (RESULT.has(noun) && of !== undefined) return [{ effect: subject, cause: said(of) }]
  if (noun === 'cause' && of !== undefined) return [{ effect: of, cause: said(subject) }]
  const effect = ofCause(sentence, subject)
  if (effect === undefined) return []
  if (UNKNOWN.test(noun) || (/^(?:known|clear)$/.test(token.form.toLowerCase()) && clause.negated) || noun === 'investigation')
    return [{ effect, unknown: from(sentence, predicate) }]
  return token.upos === 'NOUN' && !clause.negated ? [{ effect, cause: said(predicate) }] : []
}

/** What `the cause of the fire` is the cause of. */
const ofCause = (sentence: Sentence, index: number): number | undefined =>
  CAUSE.test(sentence.tokens[index]?.lemma.toLowerCase() ?? '')
    ? (linked(sentence, index, 'of') ?? linked(sentence, index, 'for'))
    : undefined

/** A predicate with its auxiliaries: `is not known`. */
function from({ tokens }: Sentence, predicate: number): Span {
  const own = tokens.filter(
    ({ index, head, rel }) => index === predicate || (head === predicate && index < predicate && /^(?:aux|cop|advmod|case)/.test(rel)),
  )
  return { start: own[0]?.start ?? 0, end: tokens[predicate]?.end ?? 0 }
}

const linked = ({ tokens }: Sentence, index: number, marker: string): number | undefined =>
  tokens.find(
    ({ head, rel, index: own }) =>
      head === index &&
      rel === 'nmod' &&
      tokens.some((mark) => mark.head === own && mark.rel === 'case' && mark.form.toLowerCase() === marker),
  )?.index

/** What hangs from the noun for the parser: `attributed the blast to a bomb`. */
const behind = (sentence: Sentence, index: number, marker: string): number | undefined => linked(sentence, index, marker)
