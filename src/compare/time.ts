import type { TimeMention } from '../model/analysis.js'
import { compareMoments } from './moments.js'
import type { Comparer } from './comparer.js'
import { about } from './question.js'

/**
 * Two times of one event. Catches "since May" against "for two weeks". Must not call it a contradiction where one contains
 * the other: a day in a month, four o'clock in the afternoon.
 */
export const time: Comparer = {
  question: ({ topic, claims }, story) => `${topic.slot === 'how long' ? 'How long' : 'When'}${about(claims, story)}?`,
  relate: (a, b) => {
    if (a.answer.type !== 'moment' || b.answer.type !== 'moment') return { relation: 'incomparable', test: 'moment', text: 'no two times' }
    const found = compareMoments(a.answer.moment, b.answer.moment)
    if (farApart(a.answer.moment, b.answer.moment)) return { relation: 'incomparable', test: 'magnitude', text: `${found.text}: too far apart to be one length of time` }
    // A day told once with and once without its hour is a day told twice.
    return found.test === 'detail' ? { ...found, relation: 'same' } : found
  },
}

/** Lengths of one thing are told in days or in weeks, not in days and in decades. */
const FAR_APART = 50

function farApart({ seconds: a }: TimeMention, { seconds: b }: TimeMention): boolean {
  if (!a || !b) return false
  const [low, high] = [Math.min(a.max, b.max), Math.max(a.min, b.min)]
  return low > 0 && high / low > FAR_APART
}
