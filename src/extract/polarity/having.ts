import { phraseSpan } from '../../analyse/clauses/index.js'
import type { Clause, Document, Sentence, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import { remembered } from '../../model/remembered.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { argument } from '../around/argument.js'
import { clauseOf, clausesIn } from '../around/clauseOf.js'
import { contextOf } from '../around/context.js'
import { deedOf } from '../around/happening.js'
import { limitsOf } from '../around/limits.js'
import { isPerson } from '../around/people.js'
import { moodOf } from '../around/mood.js'

interface Had extends Span {
  readonly sentence: Sentence
  readonly clause: Clause
  /** One name for the noun and its verb: `resist` of `resistance`. */
  readonly what: string
  /** Token of who has it or does it; absent of `there were`. */
  readonly who?: number
  readonly told: 'yes' | 'no'
  readonly noun?: string
  /** What narrows the noun: a marriage bond is no bond that is posted. */
  readonly narrowing?: readonly string[]
}

const HAVE = new Set(['have', 'get', 'carry'])

/**
 * Whether somebody had, did or was with something that another text says was lacking: `arrested without resistance` against
 * `resisted`, `lacked a smoke alarm` against `had a smoke alarm`, `there were no witnesses` against `there were witnesses`. Only
 * what some text of the story denies is asked. Must not catch what somebody else had.
 */
export function having(document: Document, story: Story): Claim[] {
  const denied = deniedIn(story)
  if (denied.size === 0) return []
  return [...lacking(document), ...had(document, denied)].flatMap(
    ({ sentence, clause, what, who, told, noun, narrowing = [], start, end }) => {
      const whose = who === undefined ? 'there' : argument(document, story, sentence, who)
      if (!whose) return []
      const span = { start, end }
      return [
        {
          kind: 'polarity',
          source: document.source.id,
          sentence: sentence.index,
          ...span,
          text: document.source.text.slice(start, end),
          topic: { slot: 'having', block: [what, whose], exact: false },
          scope: { ...limitsOf(document, story, sentence, clause, who), narrowing },
          answer: { type: 'text', canonical: told },
          context: contextOf(document, story, sentence, span),
          ...(noun === undefined ? {} : { question: `${/[^s]s$/.test(noun) ? 'Were' : 'Was'} there any ${noun}?` }),
        },
      ]
    },
  )
}

/** What any text of the story says to have been lacking. */
const deniedIn = remembered(
  (story: Story): ReadonlySet<string> => new Set(story.documents.flatMap((document) => lacking(document).map(({ what }) => what))),
)

const states = (clause: Clause): boolean => !clause.hypothetical && moodOf(clause) === 'stated'

const lacking = remembered((document: Document): Had[] =>
  document.sentences.flatMap((sentence) =>
    sentence.kind === 'furniture' ? [] : [...without(document, sentence), ...lacked(document, sentence)],
  ),
)

/** `surrendered without a fight`: said of whom the clause is about. */
const without = (document: Document, sentence: Sentence): Had[] =>
  sentence.tokens.flatMap((mark) => {
    const noun = mark.rel === 'case' && /^without$/i.test(mark.form) ? sentence.tokens[mark.head] : undefined
    const clause = noun?.upos === 'NOUN' && !isPerson(noun.lemma) ? clauseOf(document, sentence, noun.index) : undefined
    const who = clause && (clause.passive ? clause.patient : (clause.agent ?? clause.subject))
    if (!noun || !clause || who === undefined || clause.negated || !states(clause)) return []
    return [
      {
        sentence,
        clause,
        who,
        told: 'no',
        what: deedOf(noun.lemma, 'NOUN'),
        noun: noun.lemma.toLowerCase(),
        narrowing: modifiers(sentence, noun),
        start: mark.start,
        end: phraseSpan(sentence, noun.index).end,
      },
    ]
  })

/** `lacked a permit`, `had no permit`, `there were no witnesses`. */
const lacked = (document: Document, sentence: Sentence): Had[] =>
  clausesIn(document, sentence).flatMap((clause) => {
    const noun = held(sentence, clause)
    const lacks = clause.lemma === 'lack' || determiner(sentence, noun) !== undefined
    return noun && lacks && clause.negated && states(clause) ? [of(sentence, clause, noun, 'no')] : []
  })

/** `had a permit`, `there were witnesses`, `resisted`, of what another text denies. */
const had = (document: Document, denied: ReadonlySet<string>): Had[] =>
  document.sentences.flatMap((sentence) =>
    clausesIn(document, sentence).flatMap((clause): Had[] => {
      const verb = sentence.tokens[clause.predicate]
      if (!verb || !states(clause)) return []
      const noun = held(sentence, clause)
      if (noun && clause.lemma !== 'lack')
        return clause.negated || !denied.has(deedOf(noun.lemma, 'NOUN')) ? [] : [of(sentence, clause, noun, 'yes')]
      const what = verb.upos === 'VERB' && !clause.passive ? deedOf(clause.lemma, 'VERB') : ''
      const who = clause.agent ?? clause.subject
      if (clause.negated || !denied.has(what) || who === undefined || noun) return []
      let first = verb.index
      while (/^(?:AUX|PART|ADV)$/.test(sentence.tokens[first - 1]?.upos ?? '')) first -= 1
      const start = sentence.tokens[first]?.start ?? verb.start
      return [{ sentence, clause, what, who, told: 'yes', start, end: verb.end }]
    }),
  )

/** What somebody has or lacks, or what there is. */
function held({ tokens }: Sentence, clause: Clause): Token | undefined {
  const there = tokens.some(({ head, rel }) => head === clause.predicate && rel === 'expl')
  const index = there
    ? (clause.subject ?? clause.agent ?? clause.predicate)
    : clause.lemma === 'lack' || HAVE.has(clause.lemma)
      ? clause.patient
      : undefined
  const noun = tokens[index ?? -1]
  return noun?.upos === 'NOUN' && !isPerson(noun.lemma) ? noun : undefined
}

const modifiers = ({ tokens }: Sentence, { index }: Token): string[] =>
  tokens.filter(({ head, rel }) => head === index && /^(?:compound|amod)$/.test(rel)).map(({ lemma }) => lemma.toLowerCase())

const determiner = ({ tokens }: Sentence, noun: Token | undefined): Token | undefined =>
  tokens.find(({ head, form }) => noun !== undefined && head === noun.index && /^no$/i.test(form))

function of(sentence: Sentence, clause: Clause, noun: Token, told: 'yes' | 'no'): Had {
  const there = sentence.tokens.find(({ head, rel }) => head === clause.predicate && rel === 'expl')
  const who = there ? undefined : (clause.agent ?? clause.subject)
  const verb = sentence.tokens[clause.predicate] as Token
  const first = Math.min(verb.start, there?.start ?? verb.start, noun.start)
  return {
    sentence,
    clause,
    what: deedOf(noun.lemma, 'NOUN'),
    noun: noun.form.toLowerCase(),
    narrowing: modifiers(sentence, noun),
    ...(who === undefined ? {} : { who }),
    told,
    start: first,
    end: Math.max(verb.end, phraseSpan(sentence, noun.index).end),
  }
}
