import type { EventMeasure } from './eventModel.js'

/** Written by src/dev/trainEvents.ts from ECB+ (annotation CC BY 3.0, Cybulska and Vossen 2014), of which it holds no text. */
export const EVENT_WEIGHTS: { readonly bias: number; readonly measures: Readonly<Record<EventMeasure, number>> } = {
  bias: -4.71,
  measures: {
    sameLemma: 4.6,
    sameDeed: 4.37,
    rare: -0.27,
    light: -1.5,
    verbAndNoun: -0.67,
    sameParticle: 1.12,
    otherNumber: -1.59,
    beside: 0.78,
    besideSame: -0.54,
    besideOther: 0.57,
    agent: -0.38,
    otherAgent: -0.71,
    patient: 0.21,
    parts: 3.08,
    governors: 0.05,
    sentence: 1.24,
    figures: 0.43,
    lead: 1.22,
    negation: -1.42,
    oneSentence: -2.25,
  },
}
