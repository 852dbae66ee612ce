import type { Measure } from './affinity.js'

/**
 * Weights of the logistic model of `affinity.ts`, in log-odds, fitted on pairs of claims from stories with hand-made gold
 * lists (is it the same question?) by `src/dev/trainAlignment.ts`. A slot's weight holds its threshold: kinds of question differ in how many others like them a story has.
 */
export const WEIGHTS: {
  readonly bias: number
  readonly measures: Readonly<Record<Measure, number>>
  readonly slots: Readonly<Record<string, number>>
} = {
  bias: -3.69,
  measures: { predicate: 1.12, otherPredicate: -0.14, core: 0.04, coreNear: 0.16, near: 0.53, nearFar: 0.34, far: 0.47, entities: 0.22, share: 1.11, sentence: 2.15, neighbours: 1.25 },
  slots: { age: 0, count: 3.03, direction: 9, harm: 2, 'how long': 0.89, match: 2.77, measure: -0.5, money: 3.57, members: 2, ordinal: 1.96, people: 2.04, ratio: -0.03, said: -0.99, score: -0.93, share: -0.51, so: 2.9, stage: 2.71, told: 3.6, when: 0.75, where: 0.63, whether: 4, who: -0.67 },
}
