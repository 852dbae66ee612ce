import { SAY_VERBS } from '../lexicon/verbs.js'
import type { Clause, Document, Sentence, TimeMention } from '../model/analysis.js'
import type { Topic } from '../model/claim.js'
import { contains } from '../model/span.js'
import type { Story } from '../model/story.js'
import { namedArgument } from './around/argument.js'
import { askedOf } from './around/asked.js'
import { clauseOf, timesIn } from './around/clauseOf.js'
import { contextOf } from './around/context.js'
import type { Extractor } from './extractor.js'
import { isPerson } from './around/people.js'
import { governor, topOf } from './around/governor.js'
import { happeningAt } from './around/happening.js'
import { deliberationAt } from './around/deliberation.js'
import { occasionAt } from './around/occasion.js'
import { sequences } from './time/sequence.js'
import { weekdays } from './time/weekdays.js'

/**
 * When, how long, since when: a stated time with the predicate it belongs to.
 *
 * Catches "the bridge closed in May" against "the bridge closed in June". Must not catch the day on which something was
 * said ("the mayor said Monday"), a time counted from another ("the next day"), nor two times of two events.
 */
export const time: Extractor = (document, story) => [
  ...document.times.flatMap((moment) => {
    const sentence = document.sentences[moment.sentence]
    // The date of the page is of nothing told on it.
    if (!sentence || sentence.kind === 'dateline' || document.quotations.some((quotation) => contains(quotation, moment))) return []
    const clause = clauseOf(document, sentence, moment.head)
    if (clause?.hypothetical || isAge(sentence, moment)) return []
    if (FROM_BEFORE.test(document.source.text.slice(moment.start, moment.end))) return []
    const occasion =
      sortOf(moment) === 'how long' ? deliberationAt(document, sentence, moment) : occasionAt(document, story, sentence, moment)
    // `Will say the funeral Mass on Friday` tells of no telling.
    if (!occasion && isOfTelling(sentence, moment, clause)) return []
    const happening = happeningAt(document, story, sentence, moment)
    const question =
      OCCASIONS[occasion?.name ?? ''] ??
      (clause && askedOf(sortOf(moment) === 'how long' ? 'How long' : 'When', document, story, sentence, clause))
    return [
      {
        kind: 'time' as const,
        source: document.source.id,
        sentence: sentence.index,
        start: moment.start,
        end: moment.end,
        text: document.source.text.slice(moment.start, moment.end),
        topic: lifeDate(document, story, sentence, moment, clause) ?? { slot: sortOf(moment), block: [], exact: false },
        scope: { ...dayBeside(document, sentence, moment), places: [], narrowing: [] },
        answer: { type: 'moment' as const, moment },
        context: {
          ...contextOf(document, story, sentence, moment),
          ...(happening === undefined ? {} : { happening }),
          ...(occasion === undefined ? {} : { occasion }),
        },
        ...(question === undefined ? {} : { question }),
      },
    ]
  }),
  ...weekdays(document),
  ...sequences(document, story),
]

const OCCASIONS: Readonly<Record<string, string>> = {
  funeral: 'When is the funeral?',
  inauguration: 'When is the inauguration?',
  closing: 'When is the deal to close?',
  sentencing: 'When is the sentencing?',
  deliberation: 'How long did the jury deliberate?',
}

/** The one day that the sentence names beside a time of day which names none. */
function dayBeside(document: Document, sentence: Sentence, moment: TimeMention): { day?: TimeMention } {
  if (!moment.hours || namesDay(moment)) return {}
  const days = timesIn(document, sentence).filter((other) => namesDay(other))
  const [day] = days.sort((a, b) => Math.abs(a.start - moment.start) - Math.abs(b.start - moment.start))
  return day ? { day } : {}
}

const namesDay = ({ certain, days }: TimeMention): boolean =>
  certain.weekday !== undefined || certain.day !== undefined || (days !== undefined && days.first === days.last)

const LIFE: Readonly<Record<string, string>> = { bear: 'born', die: 'died', 'pass away': 'died' }
const FOUNDED = /^(?:found|establish|incorporate)$/

/**
 * Somebody is born once and dies once: whose day it is says which question is answered, whatever stands around it. Must not catch
 * "the 1950s star Ada Night has died", where the time belongs to the star.
 */
function lifeDate(
  document: Document,
  story: Story,
  sentence: Sentence,
  moment: TimeMention,
  clause: Clause | undefined,
): Topic | undefined {
  const slot = LIFE[clause?.lemma ?? ''] ?? (FOUNDED.test(clause?.lemma ?? '') ? 'founded' : undefined)
  if (!slot || !clause || clause.negated || sortOf(moment) !== 'when' || topOf(sentence, moment)?.head !== clause.predicate)
    return undefined
  // `Died on Monday, and on Tuesday we lost his wife`: what stands behind `and` begins what is told next.
  const top = topOf(sentence, moment)?.index ?? 0
  if (sentence.tokens.slice(clause.predicate, top).some(({ form }) => form === 'and')) return undefined
  const subjects = sentence.tokens.filter(({ head, rel }) => head === clause.predicate && rel.startsWith('nsubj')).map(({ index }) => index)
  const key = [...subjects, clause.patient ?? clause.subject ?? -1]
    .map((index) => namedArgument(document, story, sentence, index))
    .find((argued) => argued !== undefined && (slot === 'founded' ? /^e:(?:body|thing|place):/ : /^e:person:/).test(argued))
  return key === undefined ? undefined : { slot, block: [key.slice(2)], exact: true }
}

/** "A 15-year girl": how old she is, in the words of a hasty writer. */
function isAge(sentence: Sentence, moment: TimeMention): boolean {
  const top = topOf(sentence, moment)
  const noun = sentence.tokens[top?.head ?? -1]
  return moment.type === 'duration' && top?.rel === 'compound' && noun !== undefined && isPerson(noun.lemma.toLowerCase())
}

/** "Officials said Saturday": when it was told, which every source tells of its own officials. */
function isOfTelling(sentence: Sentence, { head }: TimeMention, clause: Clause | undefined): boolean {
  const above = governor(sentence, head)
  return above !== undefined && above.upos === 'VERB' && (SAY_VERBS.has(above.lemma.toLowerCase()) || clause?.lemma === 'speak')
}

/** "The next night", "the following day": counted from what the text told before, which is not looked up. */
const FROM_BEFORE = /^(?:the )?(?:next|following|previous|same|that) (?:day|night|morning|afternoon|evening)\b/i

/** Times that can be held against each other: points of time, lengths of time, and moments of a match. */
function sortOf(moment: TimeMention): string {
  if (moment.match) return 'match'
  if (moment.type === 'duration' || moment.seconds) return 'how long'
  return moment.type === 'order' || moment.type === 'frequency' ? moment.type : 'when'
}
