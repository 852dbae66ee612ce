import type { LinearModel } from './linearModel.js'
import { parserSlots } from './parserFeatures.js'
import { isLeft, labelOf, leftOf, type ParserInput, ParserState, rightOf, SHIFT } from './transitions.js'

export interface Tree {
  /** Index of the governing word, -1 for the root. */
  readonly heads: Int32Array
  /** Label numbers. */
  readonly labels: Int32Array
}

/** The best action that the state allows. */
export function bestAction(scores: ArrayLike<number>, state: ParserState, actions: number): number {
  let best = -1
  if (state.mayShift) best = SHIFT
  if (state.mayLeft) best = bestOf(scores, best, leftOf(0), actions)
  if (state.mayRight) best = bestOf(scores, best, rightOf(0), actions)
  return best
}

function bestOf(scores: ArrayLike<number>, so: number, first: number, actions: number): number {
  let best = so
  for (let action = first; action < actions; action += 2) if (best < 0 || (scores[action] as number) > (scores[best] as number)) best = action
  return best
}

/**
 * Parses one sentence greedily: twice as many steps as words, one root. `rootLabel` is given to the root's dependent and to no other.
 */
export function parse(input: ParserInput, model: LinearModel, caseLabel: number): Tree {
  const state = new ParserState(input, caseLabel)
  const { slots, classes } = model
  while (!state.done) {
    const scores = model.score(parserSlots(input, state, slots))
    state.apply(bestAction(scores, state, classes))
  }
  const heads = state.head.slice(0, input.length)
  for (let at = 0; at < heads.length; at++) if (heads[at] === input.length) heads[at] = -1
  return { heads, labels: state.label.slice(0, input.length) }
}

export { isLeft, labelOf }
