import type { LinearModel } from './linearModel.js'
import { freeOfMarks } from './marks.js'
import { parserValues } from './parserFeatures.js'
import { SURE, type Tree } from './tree.js'
import { labelOf, leftOf, type ParserInput, ParserState, rightOf, SHIFT } from './transitions.js'

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

/**
 * Parses one sentence greedily: twice as many steps as words, one root. `labels` are the names of the labels by number, `mark` is the
 * number of the coarse tag of punctuation.
 */
export function parse(input: ParserInput, model: LinearModel, labels: readonly string[], mark: number): Tree {
  const state = new ParserState(input, labels.indexOf('case'))
  const rootLabel = labels.indexOf('root')
  const margins = new Int32Array(input.length)
  const { values, classes } = model
  while (!state.done) {
    parserValues(input, state, values)
    const scores = model.decide()
    const action = bestAction(scores, state, classes, rootLabel)
    if (action !== SHIFT) margins[state.onStack(0)] = marginOf(scores, action, state, classes, rootLabel)
    state.apply(action)
  }
  const heads = state.head.slice(0, input.length)
  for (let at = 0; at < heads.length; at++) if (heads[at] === input.length) heads[at] = -1
  const tree = { heads, labels: state.label.slice(0, input.length), margins }
  freeOfMarks(tree, (index) => input.coarse[index] === mark, labels.indexOf('punct'))
  return tree
}

function marginOf(scores: ArrayLike<number>, action: number, state: ParserState, actions: number, rootLabel: number): number {
  let rival = state.mayShift ? (scores[SHIFT] as number) : -Infinity
  for (let first = leftOf(0); first <= rightOf(0); first++) {
    if (first === leftOf(0) ? !state.mayLeft || state.front === state.length : !state.mayRight) continue
    for (let other = first; other < actions; other += 2) {
      if (other !== action && labelOf(other) !== rootLabel && (scores[other] as number) > rival) rival = scores[other] as number
    }
  }
  return rival === -Infinity ? SURE : (scores[action] as number) - rival
}
