// Who and what is the same across the sources of a story. Two people are never made one: every pair of full names in a group
// must fit, nobody joins a group that holds another entity of the same source, and a surname that two people bear joins neither.
import type { Document, EntityType } from '../model/analysis.js'
import type { StoryEntity } from '../model/story.js'
import { foldName } from '../lexicon/names.js'
import { parsePersonName } from '../lexicon/personNames.js'
import { isPlace } from '../lexicon/places.js'
import { entityKey } from './entityKey.js'
import { listedAlike } from './listedAlike.js'
import { misspelled, type Named } from './misspellings.js'
import { type Cluster, clusterBy, type Member } from './entityClusters.js'
import { fitBodies, fitPlaces, fitThings } from './entityFits.js'
import { clusterPeople } from './peopleClusters.js'
import { byCodeUnits } from '../model/order.js'

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
    .sort((a, b) => byCodeUnits(a.name, b.name) || byCodeUnits(a.source, b.source) || a.entity - b.entity)
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

/**
 * One name has one type in a story: what one source could not place ("Brandt" as a thing) follows the sources that could. The
 * choice goes by what kinds occur, never by how many sources hold each.
 */
function settleTypes(members: readonly Member[]): Member[] {
  const types = new Map<string, Set<EntityType>>()
  const [surnames, fulls] = [new Set<string>(), new Set<string>()]
  for (const member of members) {
    for (const name of member.names) types.set(foldName(name), (types.get(foldName(name)) ?? new Set()).add(member.type))
    const { givens, surname } = parsePersonName(member.name)
    if (member.type !== 'person' || givens.length === 0) continue
    surnames.add(surname)
    // Who is also called by the surname alone is a person indeed.
    if (member.names.some((name) => foldName(name) === surname)) fulls.add(foldName(member.name))
  }
  return members.map((member) => {
    const key = foldName(member.name)
    const known = new Set(member.names.flatMap((name) => [...(types.get(foldName(name)) ?? [member.type])]))
    known.delete('person')
    known.add(member.type)
    // "Lena Brandt" in full is the person whom other sources know, even where one took the name for a body's.
    if (member.type !== 'person' && fulls.has(key) && !known.has('place')) return { ...member, type: 'person' as const }
    if (member.type === 'thing' && surnames.has(key)) return { ...member, type: 'person' as const }
    if (member.type === 'person' || known.size === 1) return member
    const others = (['place', 'body'] as const).filter((type) => known.has(type))
    const type = others.length === 2 ? (isPlace(member.name) ? 'place' : 'body') : (others[0] ?? member.type)
    return { ...member, type }
  })
}

function withKeys(clusters: readonly Cluster[]): StoryEntity[] {
  const entities = clusters.map(({ members }) => {
    const type = (members[0] as Member).type
    const names = members.flatMap((member) => member.names)
    return {
      type,
      names,
      members: members
        .map(({ source, entity }) => ({ source, entity }))
        .sort((a, b) => byCodeUnits(a.source, b.source) || a.entity - b.entity),
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
        byCodeUnits(a.key, b.key) ||
        byCodeUnits(readable(a.entity.names), readable(b.entity.names)) ||
        byCodeUnits(JSON.stringify(a.entity.members), JSON.stringify(b.entity.members)),
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
  return [...counts].sort((a, b) => words(b[0]) - words(a[0]) || b[1] - a[1] || byCodeUnits(a[0], b[0]))[0]?.[0] ?? ''
}
