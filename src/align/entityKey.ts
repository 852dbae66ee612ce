import type { EntityType } from '../model/analysis.js'
import { foldName } from '../lexicon/names.js'
import { parsePersonName } from '../lexicon/personNames.js'
import { countryCode, stateOfAbbreviation } from '../lexicon/places.js'
import { sounds } from '../lexicon/soundCost.js'
import { nameWords } from '../lexicon/wordNames.js'

/** The consonants of a name part as sounds, close ones as one: `hoffman` and `hofmann` → `fmn` with an `h` before it kept. */
function skeleton(part: string): string {
  const rough = sounds(part).replace(/[zS]/g, 's').replace(/[Xq]/g, 'k').replace(/w/g, 'v').replace(/[JG]/g, 'g')
  const first = rough[0] ?? ''
  const rest = rough.slice(1).replace(/[aeiouEOhY]/g, '')
  return (/[aeiouEO]/.test(first) ? 'a' : first) + rest
}

const smallest = (forms: readonly string[]): string => [...forms].sort()[0] ?? ''

/**
 * Canonical form of an entity from all its written names, each counted once: neither their order nor how many sources write
 * which one matters. `long` adds the given name in full, for people whom surname and initial do not tell apart.
 */
export function entityKey(type: EntityType, names: readonly string[], long: boolean): string {
  const distinct = [...new Set(names)]
  return `${type}:${type === 'person' ? personKey(distinct, long) : type === 'place' ? placeKey(distinct) : wordsKey(distinct)}`
}

function personKey(names: readonly string[], long: boolean): string {
  const parsed = names.map(parsePersonName)
  const full = parsed.filter((name) => name.givens.length > 0)
  const surname = smallest((full.length > 0 ? full : parsed).map((name) => skeleton(name.surname)))
  if (full.length === 0) return surname
  const givens = full.map((name) => skeleton(name.givens[0] as string))
  // An initial is a beginning of every full form, so the longest tells most; where spellings differ, the first in the alphabet.
  const longest = Math.max(...givens.map((given) => given.length))
  const given = smallest(givens.filter((one) => one.length === longest))
  return `${surname}.${long ? `${given}.${smallest(full.map((name) => foldName(name.givens.join(' '))))}` : given.slice(0, 1)}`
}

function placeKey(names: readonly string[]): string {
  const country = smallest(names.map((name) => countryCode(name) ?? '').filter((code) => code !== ''))
  return country !== '' ? country.toLowerCase() : smallest(names.map((name) => foldName(stateOfAbbreviation(name) ?? name)))
}

function wordsKey(names: readonly string[]): string {
  const words = names.map(nameWords)
  const most = Math.max(...words.map((list) => list.length))
  return smallest(words.filter((list) => list.length === most).map((list) => list.join(' ')))
}
