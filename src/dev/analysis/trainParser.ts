import { bestAction } from '../../analyse/syntax/parser.js'
import { PARSER_TEMPLATES, parserValues } from '../../analyse/syntax/parserFeatures.js'
import { isLeft, leftOf, type ParserInput, ParserState, rightOf, SHIFT } from '../../analyse/syntax/transitions.js'
import { Perceptron } from './perceptron.js'
import { random, shuffled } from './random.js'

/** A sentence to learn from: heads are indices in reading order of the input, the root's is the input's length. */
export interface ParserExample {
  readonly input: ParserInput
  readonly heads: Int32Array
  /** Label numbers; -1 where the label is too rare to be learnt. */
  readonly labels: Int32Array
}

/**
 * Trains the transition parser with a dynamic oracle: from the second epoch on it follows its own choices nine times out of ten,
 * so that it learns to go on well after mistakes. Labels are held to the dependent's own even on wrong arcs.
 */
export function trainParser(
  examples: readonly ParserExample[],
  labels: number,
  caseLabel: number,
  epochs: number,
  threshold: number,
  margin: number,
  seed: number,
  after?: (epoch: number, model: Perceptron) => void,
): Perceptron {
  const next = random(seed)
  const model = new Perceptron(1 + 2 * labels, threshold, PARSER_TEMPLATES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, next)) {
      const state = new ParserState(example.input, caseLabel)
      while (!state.done) {
        parserValues(example.input, state, model.values)
        const scores = model.decide()
        const chosen = bestAction(scores, state, model.classes)
        const right = cheapest(scores, state, example)
        model.tick()
        if (right.actions.includes(chosen)) {
          const rival = margin > 0 ? bestWrong(scores, state, model.classes, right.actions) : -1
          if (rival >= 0 && right.learnt && (scores[right.best] as number) - (scores[rival] as number) < margin)
            model.update(model.features, right.best, rival)
          state.apply(chosen)
          continue
        }
        if (right.learnt) model.update(model.features, right.best, chosen)
        state.apply(epoch > 0 && next() < 0.9 ? chosen : right.best)
      }
    }
    after?.(epoch, model)
  }
  return model
}

function bestWrong(scores: ArrayLike<number>, state: ParserState, actions: number, right: readonly number[]): number {
  let best = -1
  for (let action = 0; action < actions; action++) {
    if (right.includes(action) || !(action === SHIFT ? state.mayShift : isLeft(action) ? state.mayLeft : state.mayRight)) continue
    if (best < 0 || (scores[action] as number) > (scores[best] as number)) best = action
  }
  return best
}

// The actions after which no gold arc is lost that could still be had; `best` by score among them.
function cheapest(
  scores: ArrayLike<number>,
  state: ParserState,
  { heads, labels }: ParserExample,
): { actions: number[]; best: number; learnt: boolean } {
  const top = state.onStack(0)
  const label = state.depth > 0 ? (labels[top] as number) : 0
  const named = Math.max(0, label)
  const costs: [number, number][] = []
  if (state.mayShift) costs.push([SHIFT, shiftCost(state, heads)])
  if (state.mayLeft) costs.push([leftOf(named), leftCost(state, heads, top)])
  if (state.mayRight) costs.push([rightOf(named), rightCost(state, heads, top)])
  const least = Math.min(...costs.map(([, cost]) => cost))
  const actions = costs.filter(([, cost]) => cost === least).map(([action]) => action)
  let best = actions[0] as number
  for (const action of actions) if ((scores[action] as number) > (scores[best] as number)) best = action
  return { actions, best, learnt: best === SHIFT || label >= 0 }
}

function shiftCost(state: ParserState, heads: Int32Array): number {
  const first = state.front
  let cost = 0
  for (let down = 0; down < state.depth; down++) {
    const word = state.onStack(down)
    if (heads[word] === first) cost++
    if (down > 0 && heads[first] === word) cost++
  }
  return cost
}

// The top goes to the buffer's first word: its head further on or just below is lost, and its dependents still in the buffer.
function leftCost(state: ParserState, heads: Int32Array, top: number): number {
  const head = heads[top] as number
  return (head > state.front || (state.depth > 1 && head === state.onStack(1)) ? 1 : 0) + inBuffer(state, heads, top)
}

function rightCost(state: ParserState, heads: Int32Array, top: number): number {
  return ((heads[top] as number) >= state.front ? 1 : 0) + inBuffer(state, heads, top)
}

function inBuffer(state: ParserState, heads: Int32Array, head: number): number {
  let count = 0
  for (let word = state.front; word < state.length; word++) if (heads[word] === head) count++
  return count
}
