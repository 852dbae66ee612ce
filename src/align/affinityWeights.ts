import { FITTED } from './fittedWeights.js'
import type { Model } from './families.js'
import type { Measure } from './measures.js'

export interface Weights {
  readonly bias: number
  readonly measures: Readonly<Partial<Record<Measure, number>>>
  readonly slots: Readonly<Record<string, number>>
}

/**
 * Weights of the logistic models of `affinity.ts`, in log-odds. Figures and times have models of their own, fitted on pairs of
 * claims from stories with hand-made gold lists (is it the same question?) by `src/dev/trainAlignment.ts`; for the other slots
 * there are too few such pairs, so they share one, and a slot's weight holds its threshold.
 */
export const MODELS: Readonly<Record<Model, Weights>> = {
  ...FITTED,
  // Two figures of one size, each the only one of its noun in its source: `300 tractors` and `some 500 tractors`.
  count: { ...FITTED.count, measures: { ...FITTED.count.measures, closeOnly: 0.5 } },
  // The only length of `the trial` in each source, the only hour at which it happened; one occasion; the only hour that each source tells.
  time: { ...FITTED.time, measures: { ...FITTED.time.measures, onlyOfDeed: 1, sameOccasion: 5, onlyHour: 3.5 } },
  other: {
    bias: -3.69,
    measures: {
      predicate: 1.12,
      otherPredicate: -0.14,
      core: 0.04,
      coreNear: 0.16,
      near: 0.53,
      nearFar: 0.34,
      far: 0.47,
      entities: 0.22,
      share: 1.11,
      sentence: 2.15,
      neighbours: 1.25,
    },
    slots: {
      direction: 9,
      having: 3.6,
      extent: 4.2,
      firm: 3.6,
      realized: 4.2,
      members: 2,
      opposed: 3.6,
      ordinal: 1.96,
      progress: 3.6,
      rank: 3.2,
      so: 2,
      thing: 4.6,
      stage: 2.71,
      told: 2,
      traced: 4.4,
      venue: 2,
      where: 1.5,
      whether: 3.2,
      who: -0.67,
    },
  },
}
