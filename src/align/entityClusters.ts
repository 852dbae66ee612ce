import type { EntityType } from '../model/analysis.js'
import { isBodyHead } from '../lexicon/namesHeads.js'
import { metaphones } from '../lexicon/natural.js'
import { parsePersonName } from '../lexicon/personNames.js'
import { countryCode, stateOfAbbreviation } from '../lexicon/places.js'
import { initialsOf, nameWords } from '../lexicon/wordNames.js'
import { byCodeUnits } from '../model/order.js'

/** An entity of one document. */
export interface Member {
  readonly source: string
  readonly entity: number
  readonly type: EntityType
  /** Fullest name and every written form. */
  readonly name: string
  readonly names: readonly string[]
  /** How often it is named. */
  readonly uses: number
}

/** Entities of several documents, all one referent. */
export interface Cluster {
  members: Member[]
}

/** How well two names fit: above 0 they may mean one, below 0 they mean two, 0 tells nothing. */
export type Fit = (a: string, b: string) => number

/** Groups members whose names fit, best fits first; ties go by the names alone. */
export function clusterBy(members: readonly Member[], fit: Fit): Cluster[] {
  const clusters = members.map((member): Cluster => ({ members: [member] }))
  const of = new Map(clusters.map((cluster) => [cluster.members[0] as Member, cluster]))
  const pairs = candidatePairs(members)
    .map(([a, b]) => ({ a, b, score: Math.max(...a.names.flatMap((x) => b.names.map((y) => fit(x, y)))) }))
    .filter((pair) => pair.score > 0)
    .sort(
      (p, q) =>
        q.score - p.score ||
        byCodeUnits(p.a.name, q.a.name) ||
        byCodeUnits(p.b.name, q.b.name) ||
        byCodeUnits(p.a.source, q.a.source) ||
        byCodeUnits(p.b.source, q.b.source),
    )
  for (const { a, b } of pairs) join(of, a, b, (x, y) => fit(x.name, y.name) >= 0)
  return [...new Set(of.values())]
}

/** Joins the groups of two members unless two of their members are of one source or are plainly two. */
function join(of: Map<Member, Cluster>, a: Member, b: Member, bearable: (x: Member, y: Member) => boolean): void {
  const [one, other] = [of.get(a) as Cluster, of.get(b) as Cluster]
  if (one === other) return
  const clash = one.members.some((x) => other.members.some((y) => x.source === y.source || !bearable(x, y)))
  if (clash) return
  one.members.push(...other.members)
  for (const member of other.members) of.set(member, one)
}

/** Pairs of members of different sources that share a word, a sound or letters: the only ones whose names can fit. */
function candidatePairs(members: readonly Member[]): [Member, Member][] {
  const byKey = new Map<string, Member[]>()
  for (const member of members)
    for (const key of new Set(member.names.flatMap((name) => keysOf(member.type, name))))
      byKey.set(key, [...(byKey.get(key) ?? []), member])
  const seen = new Set<string>()
  const pairs: [Member, Member][] = []
  const number = new Map(members.map((member, index) => [member, index]))
  for (const group of byKey.values()) {
    group.forEach((a, i) =>
      group.slice(i + 1).forEach((b) => {
        const id = `${number.get(a)} ${number.get(b)}`
        if (a.source === b.source || seen.has(id)) return
        seen.add(id)
        pairs.push([a, b])
      }),
    )
  }
  return pairs
}

function keysOf(type: EntityType, name: string): string[] {
  if (type === 'person') {
    const { givens, surname, particle } = parsePersonName(name)
    // "Al-Hariri" is "Alhariri" to some.
    const whole = particle.length === 2 ? [`${particle}${surname}`] : []
    return [surname, ...whole, ...givens, ...[surname, ...whole].flatMap((one) => metaphones(one).map((sound) => `~${sound}`))]
  }
  const words = nameWords(name)
  const joined = words.join('')
  return [
    ...words.filter((word) => !isBodyHead(word) || words.length === 1),
    joined,
    ...metaphones(joined).map((sound) => `~${sound}`),
    `=${words.length > 1 ? initialsOf(name) : joined}`,
    ...(type === 'place'
      ? [
          `@${countryCode(name) ?? stateOfAbbreviation(name)?.toLowerCase() ?? joined}`,
          ...metaphones(words[0] ?? '').map((sound) => `~${sound}`),
        ]
      : []),
  ]
}
