// Who and what is the same across the sources of a story. Two people are never made one: every pair of full names in a group
// must fit, nobody joins a group that holds another entity of the same source, and a surname that two people bear joins neither.
import type { Document, EntityType } from '../model/analysis.js'
import type { StoryEntity } from '../model/story.js'
import { compareNames, foldName } from '../lexicon/names.js'
import { isSameInFull } from '../lexicon/fullerName.js'
import { isBodyHead, isKnownBody } from '../lexicon/namesHeads.js'
import { metaphones } from '../lexicon/natural.js'
import { isKnownShortForm } from '../lexicon/nicknames.js'
import { parsePersonName } from '../lexicon/personNames.js'
import { countryCode, isPlace, samePlace, stateOfAbbreviation } from '../lexicon/places.js'
import { initialsOf, nameWords } from '../lexicon/wordNames.js'
import { givenNameGender, isOrdinaryWord } from '../lexicon/words.js'
import { entityKey } from './entityKey.js'
import { listedAlike } from './listedAlike.js'
import { misspelled, type Named } from './misspellings.js'

/** An entity of one document. */
interface Member {
  readonly source: string
  readonly entity: number
  readonly type: EntityType
  /** Fullest name and every written form. */
  readonly name: string
  readonly names: readonly string[]
  /** How often it is named. */
  readonly uses: number
}

interface Cluster {
  members: Member[]
}

type Fit = (a: string, b: string) => number

/**
 * Puts the entities of all documents into groups of one referent each; every entity is in exactly one. The outcome, keys
 * included, does not depend on the order of the documents, and another source that says the same does not change the keys.
 */
export function linkEntities(documents: readonly Document[]): StoryEntity[] {
  const members = documents
    .flatMap((document) =>
      document.entities.map((entity): Member => ({
        source: document.source.id,
        entity: entity.id,
        type: entity.type,
        name: entity.name,
        names: entity.names,
        uses: entity.mentions.filter(({ form }) => form === 'name').length,
      })),
    )
    .sort((a, b) => compare(a.name, b.name) || compare(a.source, b.source) || a.entity - b.entity)
  const settled = settleTypes(members)
  const clusters = [
    ...clusterPeople(settled.filter((member) => member.type === 'person')),
    ...clusterBy(
      settled.filter((member) => member.type === 'place'),
      fitPlaces,
    ),
    ...clusterBy(
      settled.filter((member) => member.type === 'body'),
      fitBodies,
    ),
    ...clusterBy(
      settled.filter((member) => member.type === 'thing'),
      fitThings,
    ),
  ]
  const whole = mended(clusters)
  return withKeys(merged(whole, listedAlike(namedOf(whole), lists(documents, whole))))
}

const namedOf = (clusters: readonly Cluster[]): Named[] =>
  clusters.map(({ members }) => ({
    type: (members[0] as Member).type,
    names: members.flatMap((member) => member.names),
    sources: new Set(members.map((member) => member.source)),
    uses: Math.max(...members.map((member) => member.uses)),
  }))

/** Names that stand in a row, joined by commas and "and", as numbers of their groups. */
function lists(documents: readonly Document[], clusters: readonly Cluster[]): number[][] {
  const groupOf = new Map(clusters.flatMap(({ members }, i) => members.map(({ source, entity }) => [`${source}\n${entity}`, i] as const)))
  return documents.flatMap(({ source, mentions }) => {
    const found: number[][] = []
    let end = -1
    for (const { start, end: to, form, entity } of mentions) {
      if (form !== 'name' || start < end) continue
      const group = groupOf.get(`${source.id}\n${entity}`)
      if (group === undefined) continue
      if (end >= 0 && /^\s*(?:,|,?\s*(?:and|or|&)\s)\s*$/.test(source.text.slice(end, start))) found.at(-1)?.push(group)
      else found.push([group])
      end = to
    }
    return found.filter((list) => list.length > 1)
  })
}

/** Joins groups that are one referent, misspelled in some sources. */
function mended(clusters: readonly Cluster[]): Cluster[] {
  return merged(clusters, misspelled(namedOf(clusters)))
}

function merged(clusters: readonly Cluster[], pairs: readonly (readonly [number, number])[]): Cluster[] {
  const into = new Map<Cluster, Cluster>()
  for (const [a, b] of pairs) {
    const [one, other] = [clusters[a], clusters[b]] as [Cluster, Cluster]
    const taken = new Set(into.values())
    // A slip of a slip would end in another name, as would many slips where nothing but the letters holds them.
    if (into.has(one) || into.has(other) || taken.has(other)) continue
    if (taken.has(one) && one.members[0]?.type !== 'person') continue
    into.set(other, one)
  }
  for (const [other, one] of into) one.members.push(...other.members)
  return clusters.filter((cluster) => !into.has(cluster))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * One name has one type in a story: what one source could not place ("Brandt" as a thing) follows the sources that could. The
 * choice goes by what kinds occur, never by how many sources hold each.
 */
function settleTypes(members: readonly Member[]): Member[] {
  const types = new Map<string, Set<EntityType>>()
  const surnames = new Set<string>()
  for (const member of members) {
    for (const name of member.names) types.set(foldName(name), (types.get(foldName(name)) ?? new Set()).add(member.type))
    const { givens, surname } = parsePersonName(member.name)
    if (member.type === 'person' && givens.length > 0) surnames.add(surname)
  }
  return members.map((member) => {
    const key = foldName(member.name)
    const known = new Set(member.names.flatMap((name) => [...(types.get(foldName(name)) ?? [member.type])]))
    known.delete('person')
    known.add(member.type)
    if (member.type === 'thing' && surnames.has(key)) return { ...member, type: 'person' as const }
    if (member.type === 'person' || known.size === 1) return member
    const others = (['place', 'body'] as const).filter((type) => known.has(type))
    const type = others.length === 2 ? (isPlace(member.name) ? 'place' : 'body') : (others[0] ?? member.type)
    return { ...member, type }
  })
}

/** Groups members whose names fit, best fits first; ties go by the names alone. */
function clusterBy(members: readonly Member[], fit: Fit): Cluster[] {
  const clusters = members.map((member): Cluster => ({ members: [member] }))
  const of = new Map(clusters.map((cluster) => [cluster.members[0] as Member, cluster]))
  const pairs = candidatePairs(members)
    .map(([a, b]) => ({ a, b, score: Math.max(...a.names.flatMap((x) => b.names.map((y) => fit(x, y)))) }))
    .filter((pair) => pair.score > 0)
    .sort(
      (p, q) =>
        q.score - p.score ||
        compare(p.a.name, q.a.name) ||
        compare(p.b.name, q.b.name) ||
        compare(p.a.source, q.a.source) ||
        compare(p.b.source, q.b.source),
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
    const { givens, surname } = parsePersonName(name)
    return [surname, ...givens, ...metaphones(surname).map((sound) => `~${sound}`)]
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

/** 3 for one spelling, 2 for two spellings of one place, -1 for two places. */
const fitPlaces: Fit = (a, b) => {
  if (samePlace(a, b)) return 3
  // The gazetteer knows both by name: they are two, however alike they are spelled.
  if (isPlace(a) && isPlace(b)) return -1
  const relation = compareNames(a, b, 'other')
  return relation === 'same' ? 3 : relation === 'variant' ? 2 : isSameInFull(a, b) ? 1 : -1
}

const fitThings: Fit = (a, b) => {
  const relation = compareNames(a, b, 'other')
  return relation === 'same'
    ? 3
    : relation === 'variant'
      ? 2
      : relation === 'compatible' && (tail(a, b) || isSameInFull(a, b))
        ? 1
        : relation === 'compatible'
          ? 0
          : -1
}

const fitBodies: Fit = (a, b) => {
  const relation = compareNames(a, b, 'other')
  if (relation === 'same') return 4
  if (relation === 'variant') return 3
  if (relation === 'different') return -1
  const [x, y] = [nameWords(a), nameWords(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  // Letters for a name; a name without what stands before it; a firm by its first word. A known name is whole by itself.
  if (short.length === 1 && initialsOf(long.join(' ')) === short[0]) return 2
  if (isKnownBody(short.join(' '))) return 0
  if (tail(a, b) || isSameInFull(a, b)) return 2
  const heads = long.slice(short.length).every((word) => isBodyHead(word) || /^(inc|corp|ltd|co|plc)$/.test(word))
  return short.length === 1 && long[0] === short[0] && heads && !isOrdinaryWord(short[0] as string) ? 1 : 0
}

/** Whether one name is the end of the other and says more than what sort of thing it is: "Kestrel" of "MV Kestrel". */
function tail(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return (
    long.slice(-short.length).join(' ') === short.join(' ') &&
    short.some((word) => !isOrdinaryWord(word) || (short.length > 1 && !isBodyHead(word)))
  )
}

const isFull = (member: Member): boolean => parsePersonName(member.name).givens.length > 0

/** People by full names first; then those known by one name, where only one can be meant. */
function clusterPeople(members: readonly Member[]): Cluster[] {
  const full = members.filter(isFull)
  const clusters = clusterBy(full, (a, b) => {
    const [x, y] = [parsePersonName(a), parsePersonName(b)]
    if (x.givens.length === 0 || y.givens.length === 0) return 0
    const relation = compareNames(a, b)
    if (relation === 'different' || gendersClash(x.givens[0] as string, y.givens[0] as string)) return -1
    return relation === 'same' ? 3 : relation === 'compatible' ? 2 : 1
  })
  const single = members.filter((member) => !isFull(member))
  const rest: Member[] = []
  // All are placed against the groups of full names before any joins, so that their order does not matter.
  const placed = single.map((member): readonly [Member, Cluster | undefined] => [member, onlyFit(member, clusters)])
  for (const [member, cluster] of placed) {
    if (cluster && !cluster.members.some((other) => other.source === member.source)) cluster.members.push(member)
    else rest.push(member)
  }
  return [
    ...clusters,
    ...clusterBy(rest, (a, b) => {
      const relation = compareNames(a, b)
      return relation === 'same' ? 3 : relation === 'variant' ? 1 : -1
    }),
  ]
}

/** The only group with a person whom a surname, or else a given name, can mean; exact spellings go before variants. */
function onlyFit(member: Member, clusters: readonly Cluster[]): Cluster | undefined {
  const { surname } = parsePersonName(member.name)
  const open = clusters.filter((cluster) => !cluster.members.some((other) => other.source === member.source))
  const tests: ((name: string) => boolean)[] = [
    (name) => parsePersonName(name).surname === surname,
    (name) => parsePersonName(name).givens[0] === surname,
    (name) => compareNames(member.name, name) !== 'different',
  ]
  for (const test of tests) {
    const fits = clusters.filter((cluster) => cluster.members.some((other) => other.names.some(test)))
    if (fits.length > 1) return undefined
    if (fits.length === 1) return open.includes(fits[0] as Cluster) ? fits[0] : undefined
  }
  return undefined
}

const gendersClash = (a: string, b: string): boolean => {
  if (isKnownShortForm(a, b)) return false
  const genders = [givenNameGender(a), givenNameGender(b)]
  return genders.includes('male') && genders.includes('female')
}

function withKeys(clusters: readonly Cluster[]): StoryEntity[] {
  const entities = clusters.map(({ members }) => {
    const type = (members[0] as Member).type
    const names = members.flatMap((member) => member.names)
    return {
      type,
      names,
      members: members.map(({ source, entity }) => ({ source, entity })).sort((a, b) => compare(a.source, b.source) || a.entity - b.entity),
    }
  })
  const short = entities.map(({ type, names }) => entityKey(type, names, false))
  const counts = new Map<string, number>()
  for (const key of short) counts.set(key, (counts.get(key) ?? 0) + 1)
  const used = new Map<string, number>()
  return entities
    .map((entity, index) => ({
      entity,
      key: (counts.get(short[index] as string) ?? 0) > 1 ? entityKey(entity.type, entity.names, true) : (short[index] as string),
    }))
    .sort(
      (a, b) =>
        compare(a.key, b.key) ||
        compare(readable(a.entity.names), readable(b.entity.names)) ||
        compare(JSON.stringify(a.entity.members), JSON.stringify(b.entity.members)),
    )
    .map(({ entity, key }): StoryEntity => {
      // Entities that cannot be told apart by name (an unclear surname beside its bearer) still need keys of their own.
      const number = used.get(key) ?? 0
      used.set(key, number + 1)
      return { key: number === 0 ? key : `${key}#${number + 1}`, type: entity.type, name: readable(entity.names), members: entity.members }
    })
}

/** The fullest name, then the most common, then the first in the alphabet. */
function readable(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const words = (name: string): number => name.split(/\s+/).length
  return [...counts].sort((a, b) => words(b[0]) - words(a[0]) || b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? ''
}
