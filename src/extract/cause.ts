import type { Sentence } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Span } from '../model/span.js'
import { standaloneClaim, type Question } from './around/standaloneClaim.js'
import { findDeathCauses } from './cause/deathCauses.js'
import type { Extractor } from './extractor.js'
import { fireOrigin } from './cause/fires.js'
import { findTraced } from './cause/traced.js'
import { findReasons } from './cause/reasons.js'

/**
 * Why: of what somebody died, upon what the police were called or somebody was suspended, by what a house was destroyed.
 *
 * Catches "died of pneumonia" against "the cause of death was not announced". Must not catch two people's deaths, nor "cancer"
 * against "lung cancer" as a contradiction.
 */
export const cause: Extractor = (document, story) => {
  const claim = (sentence: Sentence, span: Span, asked: Omit<Question, 'kind'>, items: readonly string[]): Claim =>
    standaloneClaim(document, sentence, span, { kind: 'cause', ...asked }, { type: 'list', items, closed: false })
  const deaths = findDeathCauses(document, story).map(({ sentence, who, cause: items, ...span }) =>
    claim(sentence, span, { slot: 'death', block: [who] }, items),
  )
  const reasons = findReasons(document, story).map(({ sentence, what, whom, words, question, ...span }) =>
    claim(sentence, span, { slot: 'why', block: [what, whom], ...(question === undefined ? {} : { question }) }, words),
  )
  return [...deaths, ...reasons, ...findTraced(document, story), ...fireOrigin(document, story)]
}
