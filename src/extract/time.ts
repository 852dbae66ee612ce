import type { TimeMention } from '../model/analysis.js'
import { contains } from '../model/span.js'
import { clauseOf } from './clauseOf.js'
import { contextOf } from './context.js'
import type { Extractor } from './extractor.js'

/**
 * When, how long, since when: a stated time with the predicate it belongs to.
 *
 * Catches "the bridge closed in May" against "the bridge closed in June". Must not catch the day on which something was
 * said ("the mayor said Monday"), nor two times of two events.
 */
export const time: Extractor = (document, story) =>
  document.times.flatMap((moment) => {
    const sentence = document.sentences[moment.sentence]
    if (!sentence || document.quotations.some((quotation) => contains(quotation, moment)) || clauseOf(document, sentence, moment.head)?.hypothetical) return []
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

/** Times that can be held against each other: points of time, lengths of time, and moments of a match. */
function sortOf(moment: TimeMention): string {
  if (moment.match) return 'match'
  if (moment.type === 'duration' || moment.seconds) return 'how long'
  return moment.type === 'order' || moment.type === 'frequency' ? moment.type : 'when'
}
