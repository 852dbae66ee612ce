import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import { MODELS } from './affinityWeights.js'
import type { Weigh } from './commonness.js'
import { modelOf } from './families.js'
import { measurer, type Measure } from './measures.js'

export interface Affinity {
  /** Log-odds that the two answer one question. */
  readonly odds: number
  /** The features they share, the most telling first. */
  readonly shared: readonly string[]
  /**
   * The answers are of one thing by themselves, in whatever words they are told: the time of one occasion, the only hour that
   * each source tells.
   */
  readonly anchored?: boolean
}

/** Tells how likely two claims of one family answer one question: a logistic model over measures of what stands around the answers. */
export function affinityOf(story: Story, weigh: Weigh, claims: readonly Claim[]): (a: Claim, b: Claim) => Affinity {
  const measure = measurer(story, weigh, claims)
  return (a, b) => {
    const { bias, measures, slots } = MODELS[modelOf(a)]
    const { measured, shared } = measure(a, b)
    let odds = bias + (slots[a.topic.slot] ?? 0)
    for (const [name, weight] of Object.entries(measures)) odds += weight * (measured[name as Measure] ?? 0)
    return { odds, shared, anchored: measured.sameOccasion === 1 || measured.onlyHour === 1 }
  }
}
