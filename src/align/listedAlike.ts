import { editDistance } from '../lexicon/editDistance.js'
import { foldName } from '../lexicon/names.js'
import { isKnownBody } from '../lexicon/namesHeads.js'
import { isPlace } from '../lexicon/places.js'
import { givenNameGender, isOrdinaryWord } from '../lexicon/words.js'
import type { Named } from './misspellings.js'

/** Share of the shorter name's letters that may differ where the rest of the list is the same. */
const MOST_AMISS = 0.6

/**
 * Pairs of entities that are one, freely transliterated: two lists of names have all members but one in common, and the odd
 * ones begin alike. Catches "Velbury and Kohri" against "Kavohri and Velbury". Must not catch names that begin otherwise, people,
 * or places that the gazetteer knows: "Paris and Nice" and "Nantes and Paris" are two lists.
 */
export function listedAlike(entities: readonly Named[], lists: readonly (readonly number[])[]): [number, number][] {
  const byRest = new Map<string, Set<number>>()
  for (const list of lists)
    for (const odd of list) {
      const rest = [...new Set(list)].filter((each) => each !== odd).sort((a, b) => a - b)
      if (rest.length > 0) byRest.set(rest.join(' '), (byRest.get(rest.join(' ')) ?? new Set()).add(odd))
    }
  const found: [number, number][] = []
  for (const odd of byRest.values()) {
    const members = [...odd].sort((a, b) => a - b)
    for (const [n, a] of members.entries())
      for (const b of members.slice(n + 1)) if (isOne(entities[a] as Named, entities[b] as Named)) found.push([a, b])
  }
  return found
}

const isOne = (a: Named, b: Named): boolean =>
  ![...a.sources].some((source) => b.sources.has(source)) && lone(a).some((x) => lone(b).some((y) => isLike(x, y)))

/** Whether two names of one word are alike enough to be one where the company that they keep says so. */
export const isListedAlike = (a: string, b: string): boolean =>
  lone({ type: 'thing', names: [a] }).some((x) => lone({ type: 'thing', names: [b] }).some((y) => isLike(x, y)))

/** Names of one uncommon word; none for people, whom letters prove too little. */
const lone = ({ type, names }: Pick<Named, 'type' | 'names'>): string[] =>
  type === 'person'
    ? []
    : names
        .map(foldName)
        .filter(
          (name) =>
            /^\p{L}{4,}$/u.test(name) &&
            !isOrdinaryWord(name) &&
            !isPlace(name) &&
            !isKnownBody(name) &&
            givenNameGender(name) === undefined,
        )

const isLike = (a: string, b: string): boolean =>
  a !== b && a[0] === b[0] && a.slice(-2) === b.slice(-2) && editDistance(a, b) <= MOST_AMISS * Math.min(a.length, b.length)
