import type { Claim } from '../model/claim.js'
import type { Affinity } from './affinity.js'
import type { Weigh } from './commonness.js'

/** What two texts pass on must have this much in common to be one piece of news. */
const LEAST = 0.9
/** The same, where both begin with it. */
const LEAST_AT_TOP = 0.15
/** What stands among so many sentences at the beginning of a text is the news itself. */
const TOP = 4

/**
 * One piece of news from two outlets: somebody or something by name, and another thing besides, stands in both. What each text
 * begins with is one piece of news where it is about the same one. Must not catch two outlets that are cited farther down for
 * what each found out.
 */
export function outletAffinity(a: Claim, b: Claim, weigh: Weigh): Affinity {
  const [x, y] = [a, b].map(({ context: { core, near, far } }) => new Set([...core, ...near, ...far])) as [Set<string>, Set<string>]
  const shared = [...x].filter((feature) => y.has(feature)).sort((p, q) => weigh(q) - weigh(p) || (p < q ? -1 : 1))
  if (!shared.some((feature) => /^e:(?:person|body|place):/.test(feature))) return { odds: -1, shared }
  const news = Math.max(a.sentence, b.sentence) < TOP
  const both = shared.reduce((sum, feature) => sum + weigh(feature), 0)
  return { odds: news ? both - LEAST_AT_TOP : shared.length > 1 ? both - LEAST : -1, shared }
}
