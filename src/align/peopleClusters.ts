import { compareNames } from '../lexicon/names.js'
import { isKnownShortForm } from '../lexicon/nicknames.js'
import { parsePersonName } from '../lexicon/personNames.js'
import { givenNameGender } from '../lexicon/words.js'
import { type Cluster, clusterBy, type Member } from './entityClusters.js'

/** People by full names first; then those known by one name, where only one can be meant. */
export function clusterPeople(members: readonly Member[]): Cluster[] {
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

const isFull = (member: Member): boolean => parsePersonName(member.name).givens.length > 0

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
