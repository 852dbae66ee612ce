import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'

/** How telling it is that two claims share a feature: 1 for the rarest, 0 for one that every sentence has. */
export type Weigh = (feature: string) => number

/** Weighs features by how few sentences of the story have them (inverse document frequency over sentences, scaled to 0–1). */
export function commonness(claims: readonly Claim[], story: Story): Weigh {
  const sentences = new Map<string, Set<string>>()
  for (const claim of claims) {
    const key = `${claim.sentence}\n${claim.source}`
    const features = sentences.get(key) ?? new Set<string>()
    for (const feature of [...claim.context.near, ...claim.context.far]) features.add(feature)
    sentences.set(key, features)
  }
  const counts = new Map<string, number>()
  for (const features of sentences.values()) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const total = Math.max(20, story.documents.reduce((n, document) => n + document.sentences.length, 0))
  const most = Math.log(total / 2)
  // Two is the least for anything shared; a feature of two sentences weighs 1.
  return (feature) => Math.max(0, Math.min(1, Math.log(total / Math.max(2, counts.get(feature) ?? 2)) / most))
}
