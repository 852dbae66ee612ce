import type { Measure } from './affinity.js'

/**
 * Weights of the logistic model of `affinity.ts`, in log-odds, fitted on pairs of claims from stories with hand-made gold
 * lists (is it the same question?). A slot's weight holds its threshold: kinds of question differ in how many others like them a story has.
 */
export const WEIGHTS: {
  readonly bias: number
  readonly measures: Readonly<Record<Measure, number>>
  readonly slots: Readonly<Record<string, number>>
} = {
  bias: -3.59,
  measures: { predicate: 1.11, otherPredicate: -0.16, core: 0.2, coreNear: 0.26, near: 0.72, nearFar: 0.35, far: 0.52, entities: -0.07, share: 0.95, sentence: 2.29, neighbours: 1.26 },
  slots: { age: 0, count: 1.9, direction: 9, 'how long': -0.52, match: 1.16, measure: -0.66, money: 2.5, ordinal: 1.95, people: 1.25, ratio: -0.03, said: -1.06, score: -0.97, share: -0.51, when: -0.63, where: 2.11, whether: -0.31, who: -0.08 },
}
