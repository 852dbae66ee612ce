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
  bias: -3.56,
  measures: { predicate: 1.33, otherPredicate: 0.01, core: 0.01, coreNear: 0.23, near: 0.57, nearFar: 0.27, far: 0.43, entities: -0.01, share: 1.05, sentence: 2.78, neighbours: 1.32 },
  slots: { age: -0.03, count: 2.07, direction: 9, 'how long': -0.64, match: 1.1, measure: -0.72, money: 2.44, ordinal: 1.97, people: 1.13, ratio: -0.03, said: -0.99, score: -1.01, share: -0.51, when: -0.69, where: 2.11, whether: 1.74, who: 0.64 },
}
