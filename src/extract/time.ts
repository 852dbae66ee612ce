import { SAY_VERBS } from '../lexicon/verbs.js'
import type { Document, Sentence, TimeMention } from '../model/analysis.js'
import { contains } from '../model/span.js'
import { clauseOf } from './clauseOf.js'
import { contextOf } from './context.js'
import type { Extractor } from './extractor.js'
import { governor } from './governor.js'

/**
 * When, how long, since when: a stated time with the predicate it belongs to.
 *
 * Catches "the bridge closed in May" against "the bridge closed in June". Must not catch the day on which something was
 * said ("the mayor said Monday"), a time counted from another ("the next day"), nor two times of two events.
 */
export const time: Extractor = (document, story) =>
  document.times.flatMap((moment) => {
    const sentence = document.sentences[moment.sentence]
    if (!sentence || document.quotations.some((quotation) => contains(quotation, moment)) || clauseOf(document, sentence, moment.head)?.hypothetical) return []
    if (isOfTelling(document, sentence, moment) || FROM_BEFORE.test(document.source.text.slice(moment.start, moment.end))) return []
    return [
      {
        kind: 'time' as const,
        source: document.source.id,
        sentence: sentence.index,
        start: moment.start,
        end: moment.end,
        text: document.source.text.slice(moment.start, moment.end),
        topic: { slot: sortOf(moment), block: [], exact: false },
        scope: { places: [], narrowing: [] },
        answer: { type: 'moment' as const, moment },
        context: contextOf(document, story, sentence, moment),
      },
    ]
  })

/** "Officials said Saturday": when it was told, which every source tells of its own officials. */
function isOfTelling(document: Document, sentence: Sentence, { head }: TimeMention): boolean {
  const above = governor(sentence, head)
  return above !== undefined && above.upos === 'VERB' && (SAY_VERBS.has(above.lemma.toLowerCase()) || clauseOf(document, sentence, head)?.lemma === 'speak')
}

/** "The next night", "the following day": counted from what the text told before, which is not looked up. */
const FROM_BEFORE = /^(?:the )?(?:next|following|previous|same|that) (?:day|night|morning|afternoon|evening)\b/i

/** Times that can be held against each other: points of time, lengths of time, and moments of a match. */
function sortOf(moment: TimeMention): string {
  if (moment.match) return 'match'
  if (moment.type === 'duration' || moment.seconds) return 'how long'
  return moment.type === 'order' || moment.type === 'frequency' ? moment.type : 'when'
}
