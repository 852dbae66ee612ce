import type { LinearModel } from './linearModel.js'
import { parserSlots } from './parserFeatures.js'
import { leftOf, type ParserInput, ParserState, rightOf, SHIFT } from './transitions.js'

export interface Tree {
  /** Index of the governing word, -1 for the root. */
  readonly heads: Int32Array
  /** Label numbers. */
  readonly labels: Int32Array
}

/** The best action that the state allows; arcs between words never get `rootLabel` (-1: no such label). */
export function bestAction(scores: ArrayLike<number>, state: ParserState, actions: number, rootLabel = -1): number {
  let best = -1
  if (state.mayShift) best = SHIFT
  if (state.mayLeft) best = bestOf(scores, best, leftOf(0), actions, leftOf(rootLabel))
  if (state.mayRight) best = bestOf(scores, best, rightOf(0), actions, rightOf(rootLabel))
  return best
}

function bestOf(scores: ArrayLike<number>, so: number, first: number, actions: number, never: number): number {
  let best = so
  for (let action = first; action < actions; action += 2) {
    if (action !== never && (best < 0 || (scores[action] as number) > (scores[best] as number))) best = action
  }
  return best
}

/** Parses one sentence greedily: twice as many steps as words, one root. `labels` are the names of the labels by number. */
export function parse(input: ParserInput, model: LinearModel, labels: readonly string[]): Tree {
  const state = new ParserState(input, labels.indexOf('case'))
  const rootLabel = labels.indexOf('root')
  const { slots, classes } = model
  while (!state.done) {
    const scores = model.score(parserSlots(input, state, slots))
    state.apply(bestAction(scores, state, classes, rootLabel))
  }
  const heads = state.head.slice(0, input.length)
  for (let at = 0; at < heads.length; at++) if (heads[at] === input.length) heads[at] = -1
  return { heads, labels: state.label.slice(0, input.length) }
}
