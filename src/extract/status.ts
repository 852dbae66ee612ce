import { phraseSpan } from '../analyse/clauses/index.js'
import { predicateClass } from '../lexicon/synonyms.js'
import { stageOf } from '../lexicon/verbs.js'
import type { Clause, Document, Sentence, Stage } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { standaloneClaim } from './around/standaloneClaim.js'
import { argument } from './around/argument.js'
import { howFar } from './around/asked.js'
import { findConditions } from './status/condition.js'
import { contextOf, scopeOf } from './around/context.js'
import { findDeals } from './status/deals.js'
import type { Extractor } from './extractor.js'
import { fireState } from './status/fires.js'
import { deedOf } from './around/happening.js'
import { isLight } from './around/light.js'
import { firmness } from './status/firmness.js'
import { isDone } from './status/done.js'
import { findOutcomes } from './status/outcomes.js'
import { furthestSteps } from './status/prosecution.js'

/** Stages that a source states of an undertaking; what is merely meant or designed to do something has not been planned by anybody. */
const COURSE = new Set<Stage>(['proposed', 'agreed', 'begun', 'done'])

/**
 * How far a thing has come: proposed, agreed, begun, done.
 *
 * Catches "agreed to open talks" against "are opening talks", "agreed to buy the mill" against "has bought the mill". Must
 * not catch a stage of something else ("agreed to meet" and "proposed a budget"), nor a condition.
 */
export const status: Extractor = (document, story) => [
  ...document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || clause.hypothetical || clause.negated) return []
    return [...staged(document, story, sentence, clause), ...undertaking(document, story, sentence, clause)]
  }),
  ...cases(document, story),
  ...fireState(document, story),
  ...findConditions(document, story),
  ...findDeals(document, story),
  ...firmness(document, story),
  ...findOutcomes(document, story),
]

/** How far the law has come with somebody. */
const cases = (document: Document, story: Story): Claim[] =>
  furthestSteps(document, story).map(({ who, found: { sentence, step, ...span } }) =>
    standaloneClaim(
      document,
      sentence,
      span,
      {
        kind: 'status',
        slot: 'case',
        block: [who],
        question: `How far has the case against ${story.entities.find(({ key }) => key === who)?.name ?? 'the suspect'} come?`,
      },
      { type: 'text', canonical: step },
    ),
  )

/** What a word of its own says the stage of: `agreed to open`. */
function staged(document: Document, story: Story, sentence: Sentence, clause: Clause): Claim[] {
  const span =
    clause.stage && COURSE.has(clause.stage) && !(clause.doubtful && clause.relation !== 'xcomp')
      ? stageSpan(document, sentence, clause)
      : undefined
  return span && clause.stage ? [claim(document, story, sentence, clause, span, 'stage', [], clause.stage, whatOf(sentence, clause))] : []
}

/** What is agreed or begun: of "agreed to start repairs" the repairs. */
function whatOf({ tokens }: Sentence, { lemma, patient }: Clause): string {
  const noun = stageOf(lemma) === 'begun' && tokens[patient ?? -1]
  return noun ? deedOf(noun.lemma, noun.upos) : deedOf(lemma, 'VERB')
}

/** Longer citations tell more than the stage. */
const LONGEST = 60

/** A deed with what it is done to, proposed, agreed, or done. */
function undertaking(document: Document, story: Story, sentence: Sentence, clause: Clause): Claim[] {
  const thing = clause.patient === undefined ? undefined : argument(document, story, sentence, clause.patient)
  const done = isDone(sentence, clause)
  const stage = clause.stage ?? (done ? 'done' : undefined)
  if (!thing || clause.patient === undefined || !stage || !COURSE.has(stage) || isLight(clause.lemma)) return []
  const object = phraseSpan(sentence, clause.patient)
  const verb = stageSpan(document, sentence, clause) ?? verbSpan(sentence, clause)
  const span =
    object.start > verb.start && object.end - verb.start <= LONGEST ? { start: verb.start, end: Math.max(object.end, verb.end) } : verb
  const deed = done ? nominalDeed(sentence, clause) : undefined
  const whom = deed && argument(document, story, sentence, deed.object)
  return [
    claim(document, story, sentence, clause, span, 'progress', [predicateClass(clause.lemma, 'VERB'), thing], stage),
    ...(deed && whom
      ? [
          claim(
            document,
            story,
            sentence,
            { lemma: deed.predicate, patient: deed.object },
            { start: span.start, end: Math.max(span.end, phraseSpan(sentence, deed.object).end) },
            'progress',
            [deed.predicate, whom],
            deed.stage,
          ),
        ]
      : []),
  ]
}

/** `completed its purchase of the mill`: the verb says the stage, its object the deed. */
function nominalDeed({ tokens }: Sentence, clause: Clause): { predicate: string; object: number; stage: Stage } | undefined {
  const noun = tokens[clause.patient ?? -1]
  const stage = stageOf(clause.lemma)
  const predicate = noun && predicateClass(noun.lemma, noun.upos)
  if (!noun || !stage || !COURSE.has(stage) || !predicate || predicate === noun.lemma.toLowerCase()) return undefined
  const object = tokens.find(
    (token) =>
      token.head === noun.index &&
      token.rel === 'nmod' &&
      tokens.some((mark) => mark.head === token.index && mark.rel === 'case' && mark.form === 'of'),
  )
  return object && { predicate, object: object.index, stage }
}

/** From the word that states the stage to the predicate it governs: `agreed to open`; none where the stage is only inherited. */
function stageSpan(document: Document, sentence: Sentence, clause: Clause): Span | undefined {
  const predicate = sentence.tokens[clause.predicate]
  const governor = clause.governor === undefined ? undefined : document.clauses[clause.governor]
  const above = governor && governor.sentence === clause.sentence ? sentence.tokens[governor.predicate] : undefined
  if (!predicate || !above || !governor || stageOf(governor.lemma) !== clause.stage) return undefined
  return above.end <= predicate.start && predicate.start - above.end < 40 ? { start: above.start, end: predicate.end } : undefined
}

/** The verb with its auxiliaries: `has bought`. */
function verbSpan({ tokens }: Sentence, clause: Clause): Span {
  let first = clause.predicate
  while (/^(?:AUX|PART|ADV)$/.test(tokens[first - 1]?.upos ?? '')) first -= 1
  return { start: tokens[first]?.start ?? clause.start, end: tokens[clause.predicate]?.end ?? clause.end }
}

function claim(
  document: Document,
  story: Story,
  sentence: Sentence,
  deed: Pick<Clause, 'lemma' | 'patient'>,
  span: Span,
  slot: string,
  block: readonly string[],
  stage: Stage,
  head?: string,
): Claim {
  return {
    kind: 'status',
    source: document.source.id,
    sentence: sentence.index,
    start: span.start,
    end: span.end,
    text: document.source.text.slice(span.start, span.end),
    topic: { slot, block, exact: false },
    scope: scopeOf(document, sentence),
    answer: { type: 'text', canonical: stage, ...(head === undefined ? {} : { head }) },
    context: contextOf(document, story, sentence, span),
    question: howFar(document, story, sentence, deed),
  }
}
