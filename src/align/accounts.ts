import type { Claim, Context } from '../model/claim.js'
import type { Affinity } from './affinity.js'
import { byWeight, type Weigh } from './commonness.js'

/** All that stands around an answer. */
const around = ({ core, near, far }: Context): Set<string> => new Set([...core, ...near, ...far])

/** One deed that is done once, unless it is done to two who are named; what stands around it tells which of several it is. */
export function deedAffinity({ context: a, topic }: Claim, { context: b }: Claim, weigh: Weigh): Affinity {
  if (a.object?.startsWith('e:') && b.object?.startsWith('e:') && a.object !== b.object) return { odds: -1, shared: [] }
  const [x, y] = [around(a), around(b)]
  const shared = [...x].filter((feature) => y.has(feature)).sort(byWeight(weigh))
  return { odds: 0.1 + shared.reduce((sum, feature) => sum + weigh(feature), 0), shared: shared.length ? shared : [`v:${topic.block[0]}`] }
}

/** Two accounts of the same: what one sentence tells, who tells it left out, is most of what the other tells. */
export function accountAffinity({ context: a }: Claim, { context: b }: Claim, weigh: Weigh): Affinity {
  const [x, y] = [around(a), around(b)]
  const total = (features: Iterable<string>): number => [...features].reduce((sum, feature) => sum + weigh(feature), 0)
  const shared = [...x].filter((feature) => y.has(feature)).sort(byWeight(weigh))
  const both = total(shared)
  return { odds: both < LEAST_TOLD ? -1 : both / Math.sqrt(total(x) * total(y)) - ALIKE, shared }
}

const LEAST_TOLD = 1.2
const ALIKE = 0.5
