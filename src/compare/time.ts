import type { TimeMention } from '../model/analysis.js'
import { compareMoments } from './moments.js'
import type { Comparer } from './comparer.js'
import { about, plainest } from './question.js'

/**
 * Two times of one event. Catches "since May" against "for two weeks". Must not call it a contradiction where one contains
 * the other: a day in a month, four o'clock in the afternoon.
 */
export const time: Comparer = {
  question: ({ topic, claims }, story) => plainest(claims) ?? `${topic.slot === 'how long' ? 'How long' : 'When'}${about(claims, story)}?`,
  relate: (a, b) => {
    if (a.answer.type !== 'moment' || b.answer.type !== 'moment') return { relation: 'incomparable', test: 'moment', text: 'no two times' }
    const found = compareMoments(a.answer.moment, b.answer.moment)
    if (farApart(a.answer.moment, b.answer.moment))
      return { relation: 'incomparable', test: 'magnitude', text: `${found.text}: too far apart to be one length of time` }
    return found.relation === 'granularity' && AGREEING.has(found.test) ? { ...found, relation: 'same' } : found
  },
}

/**
 * Tests by which one of two times only says more: a day told with its year or its hour and the same day told without are a day
 * told twice, and so are "decades" and "three decades". Which of two hours of a day it was stays a difference: `6:41 p.m.` and
 * `at night`.
 */
const AGREEING = new Set(['detail', 'containment', 'stated-parts', 'duration'])

/** Lengths of one thing are told in days or in weeks, not in days and in decades. */
const FAR_APART = 50

function farApart({ seconds: a }: TimeMention, { seconds: b }: TimeMention): boolean {
  if (!a || !b) return false
  const [low, high] = [Math.min(a.max, b.max), Math.max(a.min, b.min)]
  return low > 0 && high / low > FAR_APART
}
