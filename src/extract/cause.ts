import type { Sentence } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Span } from '../model/span.js'
import { findDeathCauses } from './deathCauses.js'
import type { Extractor } from './extractor.js'
import { findReasons } from './reasons.js'

/**
 * Why: of what somebody died, upon what the police were called or somebody was suspended, by what a house was destroyed.
 *
 * Catches "died of pneumonia" against "the cause of death was not announced". Must not catch two people's deaths, nor "cancer"
 * against "lung cancer" as a contradiction.
 */
export const cause: Extractor = (document, story) => {
  const claim = (sentence: Sentence, span: Span, slot: string, block: readonly string[], items: readonly string[]): Claim => ({
    kind: 'cause',
    source: document.source.id,
    sentence: sentence.index,
    start: span.start,
    end: span.end,
    text: document.source.text.slice(span.start, span.end),
    topic: { slot, block, exact: true },
    scope: { places: [], narrowing: [] },
    answer: { type: 'list', items, closed: false },
    context: { core: [], near: [], far: [] },
  })
  const deaths = findDeathCauses(document, story).map(({ sentence, who, cause: items, ...span }) => claim(sentence, span, 'death', [who], items))
  const reasons = findReasons(document, story).map(({ sentence, what, whom, words, question, ...span }) => ({
    ...claim(sentence, span, 'why', [what, whom], words),
    ...(question === undefined ? {} : { question }),
  }))
  return [...deaths, ...reasons]
}
