import type { Claim, Row } from '../model/claim.js'
import { byPosition } from '../model/span.js'
import type { Weigh } from './commonness.js'
import { apart } from './vetoes.js'

interface Pair {
  readonly a: number
  readonly b: number
  readonly shared: number
  readonly words: readonly string[]
}

/**
 * Splits a block into rows: the pairs with most in common first, joined while every pair across is free of vetoes
 * (agglomerative clustering with complete-link constraints and average-link strength).
 */
export function cluster(block: readonly Claim[], weigh: Weigh): Row[] {
  const claims = [...block].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : byPosition(a, b)))
  const pairs: Pair[] = []
  const shares = claims.map(() => new Map<number, number>())
  for (const [a, b] of candidates(claims, weigh)) {
    const pair = inCommon(claims[a] as Claim, claims[b] as Claim, weigh)
    shares[a]?.set(b, pair.shared)
    if (pair.shared >= (claims[a] as Claim).topic.need) pairs.push({ a, b, ...pair })
  }
  pairs.sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b)
  const groups = claims.map((_, i) => new Set([i]))
  const bonds = new Map<Set<number>, Pair>()
  for (const pair of pairs) {
    const [one, other] = [groups[pair.a], groups[pair.b]] as [Set<number>, Set<number>]
    if (one === other || !joinable(one, other, claims, shares)) continue
    for (const i of other) {
      one.add(i)
      groups[i] = one
    }
    if (!bonds.has(one)) bonds.set(one, bonds.get(other) ?? pair)
  }
  return [...new Set(groups)].map((group) => row([...group].sort((a, b) => a - b).map((i) => claims[i] as Claim), bonds.get(group), weigh))
}

/** Telling features are rare ones; a pair without any could not reach what it needs. */
const TELLING = 0.3

/** The pairs that share a telling feature, each once: an index of features keeps their number in proportion to the text. */
function candidates(claims: readonly Claim[], weigh: Weigh): [number, number][] {
  const index = new Map<string, number[]>()
  const found: [number, number][] = []
  claims.forEach(({ context, topic }, b) => {
    const partners = new Set<number>()
    for (const feature of [...context.near, ...context.far]) {
      if (weigh(feature) < TELLING) continue
      const holders = index.get(feature) ?? []
      for (const a of holders) partners.add(a)
      holders.push(b)
      index.set(feature, holders)
    }
    if (topic.need < 1) for (let a = 0; a < b; a++) partners.add(a)
    for (const a of partners) found.push([a, b])
  })
  return found.sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

function joinable(one: Set<number>, other: Set<number>, claims: readonly Claim[], shares: readonly Map<number, number>[]): boolean {
  let sum = 0
  for (const i of one)
    for (const j of other) {
      if (apart(claims[i] as Claim, claims[j] as Claim)) return false
      sum += shares[Math.min(i, j)]?.get(Math.max(i, j)) ?? 0
    }
  return sum / (one.size * other.size) >= (claims[0] as Claim).topic.need / 2
}

/** What two claims share around their answers: full weight where both have it near, less where one has it only in the sentence. */
export function inCommon(a: Claim, b: Claim, weigh: Weigh): { shared: number; words: string[] } {
  const near = new Set(b.context.near)
  const far = new Set(b.context.far)
  const words: { feature: string; value: number }[] = []
  const count = (feature: string, value: number): void => void (value > 0 && words.push({ feature, value }))
  for (const feature of new Set(a.context.near)) if (near.has(feature)) count(feature, weigh(feature))
    else if (far.has(feature)) count(feature, weigh(feature) * 0.5)
  for (const feature of new Set(a.context.far)) if (near.has(feature)) count(feature, weigh(feature) * 0.5)
    else if (far.has(feature)) count(feature, weigh(feature) * 0.25)
  words.sort((x, y) => y.value - x.value || (x.feature < y.feature ? -1 : 1))
  return { shared: words.reduce((sum, { value }) => sum + value, 0), words: words.map(({ feature }) => feature) }
}

function row(claims: readonly Claim[], bond: Pair | undefined, weigh: Weigh): Row {
  const { kind, topic } = claims[0] as Claim
  const words = bond?.words.slice(0, 6).map(readable) ?? []
  return {
    kind,
    topic,
    key: [topic.slot, ...topic.block, ...typical(claims, weigh)],
    claims,
    reasons: [
      {
        stage: 'align',
        test: 'same-question',
        text: words.length
          ? `both are about ${topic.block.join(' ')} and share ${words.join(', ')} around the answer`
          : `both are about ${topic.block.join(' ')}`,
      },
    ],
  }
}

const readable = (feature: string): string => feature.replace(/^[a-z]:(?:\w+:)?/, '')

/** The one or two features that most of the claims share: what tells this question from others of its block. */
function typical(claims: readonly Claim[], weigh: Weigh): string[] {
  const counts = new Map<string, number>()
  for (const { context } of claims) for (const feature of new Set(context.near)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts]
    .filter(([feature, n]) => n * 2 > claims.length && weigh(feature) > 0)
    .sort((x, y) => y[1] - x[1] || weigh(y[0]) - weigh(x[0]) || (x[0] < y[0] ? -1 : 1))
    .slice(0, 2)
    .map(([feature]) => feature)
    .sort()
}
