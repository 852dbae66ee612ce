import { compareMoments } from './moments.js'
import type { Comparer } from './comparer.js'
import { about } from './question.js'

/**
 * Two times of one event. Catches "since May" against "for two weeks". Must not call it a contradiction where one contains
 * the other: a day in a month, four o'clock in the afternoon.
 */
export const time: Comparer = {
  question: ({ topic, claims }) => `${topic.slot === 'how long' ? 'How long' : 'When'}${about(claims)}?`,
  relate: (a, b) => {
    if (a.answer.type !== 'moment' || b.answer.type !== 'moment') return { relation: 'incomparable', test: 'moment', text: 'no two times' }
    const found = compareMoments(a.answer.moment, b.answer.moment)
    // A day told once with and once without its hour is a day told twice.
    return found.test === 'detail' ? { ...found, relation: 'same' } : found
  },
}
