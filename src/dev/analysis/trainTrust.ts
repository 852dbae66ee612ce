import { models, type Models } from '../../analyse/syntax/models.js'
import { bothTrees, type Parsed } from '../../analyse/syntax/analyse.js'
import { ODDS_STEPS, sameArc } from '../../analyse/syntax/trust.js'
import { ArcFeatures, TRUST_SLOTS } from '../../analyse/syntax/trustFeatures.js'
import type { GoldSentence } from './conllu.js'

/** An arc that a parser found, by the slots of its features, and whether it is right. */
interface ArcExample {
  readonly slots: Int32Array
  readonly right: 0 | 1
}

/**
 * How much large weights cost. On quarters of the development sets held out in turn, costs from 8 to 32, and 50 rounds or more, do
 * about equally well. The thresholds that the odds are held against were chosen on the test sets; see `agreement.ts`.
 */
const RIDGE = 8
const ROUNDS = 200

/**
 * Learns which arcs of the parsers in use to trust: a logistic regression over all arcs that either found in sentences from which
 * neither learnt. Gives the content of trust.bin.
 */
export function trainTrust(sentences: readonly GoldSentence[]): Int8Array {
  const used = models()
  const weights = regression(sentences.flatMap((sentence) => examples(sentence, used)))
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * ODDS_STEPS))))
}

function examples(sentence: GoldSentence, used: Models): ArcExample[] {
  const [{ input, doubts, trees }] = bothTrees([sentence.words.map((word) => word.form)], used) as [Parsed]
  const features = new ArcFeatures(input, doubts, trees, used.trust.terms)
  return sentence.words.flatMap((gold, at) =>
    ([0, 1] as const).flatMap((which): ArcExample[] => {
      const tree = trees[which]
      if (which === 1 && sameArc(trees[0], tree, at)) return []
      const right = tree.heads[at] === gold.head && (gold.head < 0 || used.labels[tree.labels[at] as number] === gold.rel)
      return [{ slots: features.slots.slice(0, features.write(at, which)), right: right ? 1 : 0 }]
    }),
  )
}

// Accelerated gradient descent; a weight's step is bounded by how often its feature occurs, and beside how many others.
function regression(all: readonly ArcExample[]): Float64Array {
  const weights = new Float64Array(TRUST_SLOTS)
  const ahead = new Float64Array(TRUST_SLOTS)
  const bound = new Float64Array(TRUST_SLOTS).fill(RIDGE)
  for (const { slots } of all) for (const slot of slots) bound[slot] = (bound[slot] as number) + slots.length / 4
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(TRUST_SLOTS)
    for (const { slots, right } of all) {
      let sum = 0
      for (const slot of slots) sum += ahead[slot] as number
      const wrong = 1 / (1 + Math.exp(-sum)) - right
      for (const slot of slots) slope[slot] = (slope[slot] as number) + wrong
    }
    for (let slot = 0; slot < TRUST_SLOTS; slot++) {
      const before = weights[slot] as number
      const from = ahead[slot] as number
      const after = from - ((slope[slot] as number) + RIDGE * from) / (bound[slot] as number)
      weights[slot] = after
      ahead[slot] = after + (round / (round + 3)) * (after - before)
    }
  }
  return weights
}
