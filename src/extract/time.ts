import { clauseOf, predicateOf } from './clauseOf.js'
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
    const predicate = sentence && predicateOf(document, sentence, moment.head)
    if (!sentence || !predicate || clauseOf(document, sentence, moment.head)?.hypothetical) return []
    return [
      {
        kind: 'time' as const,
        source: document.source.id,
        sentence: sentence.index,
        start: moment.start,
        end: moment.end,
        text: document.source.text.slice(moment.start, moment.end),
        topic: { slot: 'when', block: [predicate], need: 1.2 },
        scope: { places: [], narrowing: [] },
        answer: { type: 'moment' as const, moment },
        context: contextOf(document, story, sentence, moment),
      },
    ]
  })
