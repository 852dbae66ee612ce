import { answerKey, readable, type Claim, type Row, type Topic } from '../model/claim.js'
import { groupBy } from '../model/group.js'
import { byPosition } from '../model/span.js'
import type { StoryEntity } from '../model/story.js'
import type { Affinity } from './affinity.js'
import type { Weigh } from './commonness.js'
import { modelOf } from './families.js'
import { isList, listAffinity } from './lists.js'
import { anchorsIn } from './momentMeasures.js'
import { ownAffinity } from './ownAffinity.js'
import { apart } from './vetoes.js'
import { isPart } from './wordings.js'

interface Pair extends Affinity {
  readonly a: number
  readonly b: number
}

export interface Alignment {
  readonly entities: readonly StoryEntity[]
  readonly weigh: Weigh
  readonly affinity: (a: Claim, b: Claim) => Affinity
}

/**
 * Splits a block into rows: the likeliest pairs first, joined while nothing across says that the claims are about
 * different things (agglomerative clustering with complete-link constraints).
 */
export function cluster(block: readonly Claim[], { entities, weigh, affinity }: Alignment): Row[] {
  const around = (one: Claim, other: Claim): Affinity =>
    isList(one) ? listAffinity(one, other, affinity(one, other)) : affinity(one, other)
  const claims = [...block].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : byPosition(a, b)))
  const likely: Pair[] = []
  for (const [a, b] of candidates(claims, weigh)) {
    const [one, other] = [claims[a] as Claim, claims[b] as Claim]
    if (apart(one, other)) continue
    const found = ownAffinity(one)?.(one, other, weigh) ?? around(one, other)
    // Two figures around which nothing is alike answer no one question, but for two counts of one noun or of the dead:
    // `14 products are recalled`, `the list has sixteen products`.
    if (found.odds > 0 && (found.shared.length > 0 || found.anchored || modelOf(one) === 'other' || isCount(one, other)))
      likely.push({ a, b, ...found })
  }
  const close = withoutEchoes(likely, claims)
  // A text may have one piece of news from several outlets, and a long sentence in two quotations.
  const whole = claims[0]?.topic.slot === 'wording' ? close.filter(({ a, b }) => isPart(claims[a] as Claim, claims[b] as Claim)) : []
  const pairs = (claims[0]?.topic.slot === 'outlet' ? close : [...new Set([...mutual(close, claims), ...whole])]).sort(
    (x, y) => y.odds - x.odds || x.a - y.a || x.b - y.b,
  )
  const groups = claims.map((_, i) => new Set([i]))
  const bonds = new Map<Set<number>, Pair>()
  for (const pair of pairs) {
    const [one, other] = [groups[pair.a], groups[pair.b]] as [Set<number>, Set<number>]
    if (one === other || !joinable(one, other, claims, around)) continue
    for (const i of other) {
      one.add(i)
      groups[i] = one
    }
    if (!bonds.has(one)) bonds.set(one, bonds.get(other) ?? pair)
  }
  return [...new Set(groups)].map((group) =>
    row(
      [...group].sort((a, b) => a - b).map((i) => claims[i] as Claim),
      bonds.get(group),
      weigh,
      entities,
    ),
  )
}

const isCount = (a: Claim, b: Claim): boolean =>
  modelOf(a) === 'count' &&
  ((a.topic.counted !== undefined && a.topic.counted === b.topic.counted) ||
    (a.topic.slot === 'people' && b.topic.slot === 'people' && a.topic.block[0] === b.topic.block[0]))

/** Questions whose block says so much that chains of likely pairs can be trusted. */
const LOOSE = new Set(['people', 'count', 'direction', 'match', 'told'])

/** Across two groups nothing may say that claims are about different things, and on the whole they must belong together. */
function joinable(one: Set<number>, other: Set<number>, claims: readonly Claim[], around: Alignment['affinity']): boolean {
  const pairs = [...one].flatMap((i) => [...other].map((j) => [claims[i], claims[j]] as [Claim, Claim]))
  if (pairs.some(([a, b]) => apart(a, b))) return false
  const first = claims[0] as Claim
  if (ownAffinity(first)) return true
  const sum = pairs.reduce((total, [a, b]) => total + around(a, b).odds, 0)
  return sum / pairs.length > (LOOSE.has(first.topic.slot) ? -0.5 : 0.4)
}

/**
 * Keeps a pair only where each is the other's best match in the other's source: one source tells of several like things,
 * and each is the answer to one question of the other source at most.
 */
function mutual(pairs: readonly Pair[], claims: readonly Claim[]): Pair[] {
  const best = new Map<string, number>()
  const key = (claim: number, source: string): string => `${claim}\n${source}`
  // What a headline says is one statement, and what stands below it another.
  const sourceOf = (i: number): string => `${claims[i]?.headline ? 'headline of ' : ''}${claims[i]?.source ?? ''}`
  for (const { a, b, odds } of pairs)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      best.set(key(one, sourceOf(other)), Math.max(best.get(key(one, sourceOf(other))) ?? 0, odds))
  const isBest = (one: number, other: number, odds: number): boolean => odds >= (best.get(key(one, sourceOf(other))) ?? 0) - 1e-9
  return pairs.filter(({ a, b, odds }) => sourceOf(a) !== sourceOf(b) && isBest(a, b, odds) && isBest(b, a, odds))
}

const FEW_ANSWERS = new Set([
  'rank',
  'stage',
  'progress',
  'whether',
  'so',
  'opposed',
  'having',
  'firm',
  'realized',
  'extent',
  'said',
  'outlet',
])

/** How much less likely a match with the same answer may be and still explain a claim better than one with another answer. */
const ECHO = 1.5

/**
 * Drops pairs with different answers where one of the two finds its own answer in a like place of the other source: of
 * "in 1959 … and in 1997" told by two sources, 1959 answers 1959.
 */
function withoutEchoes(pairs: readonly Pair[], claims: readonly Claim[]): Pair[] {
  const answers = claims.map(answerKey)
  // Of answers that are one of a few (yes or no, planned or done) every source has many: only what differs says something.
  if (FEW_ANSWERS.has(claims[0]?.topic.slot ?? '')) return pairs.filter(({ a, b }) => answers[a] !== answers[b])
  const echo = new Map<string, number>()
  const key = (claim: number, other: number): string => `${claim}\n${claims[other]?.source}`
  for (const { a, b, odds } of pairs)
    if (answers[a] === answers[b])
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        echo.set(key(one, other), Math.max(echo.get(key(one, other)) ?? 0, odds))
  return pairs.filter(
    ({ a, b, odds }) => answers[a] === answers[b] || Math.max(echo.get(key(a, b)) ?? -9, echo.get(key(b, a)) ?? -9) < odds - ECHO,
  )
}

/** Telling features are rare ones; a pair without any could not reach what it needs. */
const TELLING = 0.3
/** In a small block every pair is looked at. */
const SMALL = 30

/**
 * The pairs that share a telling feature, or whose times are likely of one thing by themselves, each once: an index of features keeps
 * their number in proportion to the text.
 */
export function candidates(claims: readonly Claim[], weigh: Weigh): [number, number][] {
  const index = new Map<string, number[]>()
  const found: [number, number][] = []
  const anchors = anchorsIn(claims)
  claims.forEach((claim, b) => {
    const { context } = claim
    const partners = new Set<number>()
    const told = [...context.core, ...context.near, ...context.far].filter((feature) => weigh(feature) >= TELLING)
    for (const feature of [...told, ...(anchors.get(claim) ?? [])]) {
      const holders = index.get(feature) ?? []
      for (const a of holders) partners.add(a)
      holders.push(b)
      index.set(feature, holders)
    }
    if (claims.length <= SMALL) for (let a = 0; a < b; a++) partners.add(a)
    for (const a of partners) found.push([a, b])
  })
  return found.sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

function row(claims: readonly Claim[], bond: Pair | undefined, weigh: Weigh, entities: readonly StoryEntity[]): Row {
  const { kind } = claims[0] as Claim
  const topic = commonTopic(claims)
  const words = [...new Set(bond?.shared.map((feature) => readable(feature, entities)))].slice(0, 6)
  const about = [topic.slot, ...topic.block].join(' ')
  return {
    kind,
    topic,
    key: [topic.slot, ...topic.block, ...typical(claims, weigh)],
    claims,
    reasons: [
      {
        stage: 'align',
        test: 'same-question',
        text: words.length ? `both are about ${about} and share ${words.join(', ')} around the answer` : `both are about ${about}`,
      },
    ],
  }
}

/** What most of the claims ask, the first by alphabet where two are as common. */
function commonTopic(claims: readonly Claim[]): Topic {
  const asked = groupBy(claims, ({ topic }) => JSON.stringify([topic.slot, ...topic.block]))
  const [first] = [...asked].sort(([x, a], [y, b]) => b.length - a.length || (x < y ? -1 : 1)).map(([, same]) => same[0])
  return (first as Claim).topic
}

/**
 * The one or two features that most of the answers share: what tells this question from others of its block. They go into the
 * id, so neither how many sources give an answer nor how common a feature is in these texts decides which are taken: people
 * and places first, then nouns, then the rest, by alphabet.
 */
function typical(claims: readonly Claim[], weigh: Weigh): string[] {
  const answers = groupBy(claims, answerKey)
  const counts = new Map<string, number>()
  for (const same of answers.values())
    for (const feature of new Set(same.flatMap(({ context }) => [...context.core, ...context.near])))
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const rank = (feature: string): number => (feature.startsWith('e:') ? 0 : feature.startsWith('n:') ? 1 : 2)
  return [...counts]
    .filter(([feature, n]) => n * 2 > answers.size && weigh(feature) > 0)
    .map(([feature]) => feature)
    .sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1))
    .slice(0, 2)
    .sort()
}
