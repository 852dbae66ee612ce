import { sentenceFeatures } from '../extract/around/context.js'
import type { Story } from '../model/story.js'

/** How telling it is that two statements share a feature: 1 for the rarest, 0 for one that half of all sentences have. */
export type Weigh = (feature: string) => number

/** Orders features with the most telling first, and those that tell as much by alphabet. */
export const byWeight =
  (weigh: Weigh) =>
  (a: string, b: string): number =>
    weigh(b) - weigh(a) || (a < b ? -1 : 1)

/** Weighs features by how few sentences of the story have them (inverse document frequency over sentences, scaled to 0–1). */
export function commonness(story: Story): Weigh {
  const counts = new Map<string, number>()
  let sentences = 0
  for (const document of story.documents)
    for (const tokens of sentenceFeatures(document, story)) {
      sentences++
      for (const feature of new Set(tokens.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    }
  const total = Math.max(20, sentences)
  const most = Math.log(total / 2)
  // Two is the least for anything shared; a feature of two sentences weighs 1.
  return (feature) => Math.max(0, Math.min(1, Math.log(total / 2 / Math.max(1, (counts.get(feature) ?? 2) / 2)) / most))
}
