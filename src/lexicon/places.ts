import { readFileSync } from 'node:fs'
import { citiesNamed } from './cities.js'
import { packageFile } from './packageFile.js'
import { placeKey as keyOf } from './placeKey.js'
import { REGION_PARENTS, WATERS } from './regions.js'

export type PlaceKind = 'region' | 'country' | 'state' | 'city' | 'water'

/** A place the gazetteer knows. Several places can bear one name. */
export interface Place {
  readonly name: string
  readonly kind: PlaceKind
  /** Country code (ISO 3166, two letters), where it lies in one. */
  readonly country?: string
  /** Code of the state or province, where it lies in one that has a code. */
  readonly state?: string
  /** In thousands, for cities. */
  readonly population?: number
}

interface Gazetteer {
  /** All but the cities that are no capitals. */
  readonly byName: ReadonlyMap<string, readonly Place[]>
  readonly demonyms: ReadonlyMap<string, readonly string[]>
  readonly regionsOf: ReadonlyMap<string, ReadonlySet<string>>
  readonly countryNames: ReadonlyMap<string, string>
  readonly states: ReadonlyMap<string, Place>
}

let loaded: Gazetteer | undefined

const rows = (file: string): string[][] =>
  readFileSync(packageFile(`src/lexicon/data/${file}`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('|'))

/** A region with all that it is part of. */
function widened(regions: readonly string[]): Set<string> {
  const all = new Set<string>()
  const add = (region: string): void => {
    all.add(region)
    for (const parent of REGION_PARENTS[region] ?? []) add(parent)
  }
  regions.forEach(add)
  return all
}

function load(): Gazetteer {
  const byName = new Map<string, Place[]>()
  const demonyms = new Map<string, string[]>()
  const regionsOf = new Map<string, ReadonlySet<string>>()
  const countryNames = new Map<string, string>()
  const states = new Map<string, Place>()
  const add = (name: string, place: Place): void => {
    const key = keyOf(name)
    if (key === '') return
    const known = byName.get(key)
    if (known) known.push(place)
    else byName.set(key, [place])
  }
  for (const region of Object.keys(REGION_PARENTS)) add(region, { name: region, kind: 'region' })
  for (const water of WATERS) add(water, { name: water, kind: 'water' })
  for (const [code, names, adjectives, capitals, regions] of rows('countries.txt') as [string, string, string, string, string][]) {
    const [main] = names.split(',') as [string]
    countryNames.set(code, main)
    regionsOf.set(code, widened(regions.split(',').map((region) => region.toLowerCase())))
    for (const name of names.split(',')) add(name, { name: main, kind: 'country', country: code })
    for (const capital of capitals.split(',')) add(capital, { name: capital, kind: 'city', country: code, population: 1000 })
    for (const word of adjectives.split(',').filter((adjective) => adjective !== ''))
      demonyms.set(keyOf(word), [...(demonyms.get(keyOf(word)) ?? []), code])
  }
  for (const [country, state, names, short] of rows('areas.txt') as [string, string, string, string][]) {
    const [main] = names.split(',') as [string]
    const place: Place = { name: main, kind: 'state', country, ...(state === '-' ? {} : { state }) }
    if (state !== '-' && !states.has(`${country}-${state}`)) states.set(`${country}-${state}`, place)
    for (const name of names.split(',')) add(name, place)
    // "Washington State" is written so, or simply "Washington".
    if (main.endsWith(' State')) add(main.replace(/ State$/, ''), place)
    for (const form of short.split(',')) if (form.length > 3 || /^[A-Z.]{4,}$/.test(form)) add(form, place)
  }
  return { byName, demonyms, regionsOf, countryNames, states }
}

const gazetteer = (): Gazetteer => (loaded ??= load())

function placesOfKey(key: string): Place[] {
  const places = [...(gazetteer().byName.get(key) ?? [])]
  for (const { name, country, state, population } of key === '' ? [] : citiesNamed(key)) {
    if (places.some((place) => place.country === country && place.kind === 'city' && !place.state && !state)) continue
    places.push({ name, kind: 'city', country, population, ...(state === '' ? {} : { state }) })
  }
  return places
}

// A text asks for its names again and again; the bound keeps memory flat on hostile input.
const CACHED = 20_000
const cache = new Map<string, readonly Place[]>()

/** Every place of that name, the best known first. */
export function placesNamed(name: string): readonly Place[] {
  const key = keyOf(name)
  const known = cache.get(key)
  if (known) return known
  let found = placesOfKey(key)
  if (found.length === 0 && key.endsWith(' city')) found = placesOfKey(key.replace(/ city$/, ''))
  const weight = (place: Place): number => (place.kind === 'city' ? (place.population ?? 0) : 1e6)
  const sorted = found.sort((a, b) => weight(b) - weight(a))
  if (cache.size >= CACHED) cache.clear()
  cache.set(key, sorted)
  return sorted
}

/** Whether the gazetteer knows a place of that name. */
export const isPlace = (name: string): boolean => placesNamed(name).length > 0

/**
 * Code of the country that an adjective or a word for its people belongs to: `Swedish`, `Swedes` → `SE`. Undefined where there
 * is none or more than one.
 */
export function countryOfDemonym(word: string): string | undefined {
  const codes = gazetteer().demonyms.get(keyOf(word))
  return codes?.length === 1 ? codes[0] : undefined
}

/** English name of a country by its code. */
export const countryName = (code: string): string | undefined => gazetteer().countryNames.get(code)

/** Code of the country of that name: `Britain` → `GB`. */
export const countryCode = (name: string): string | undefined => placesNamed(name).find((place) => place.kind === 'country')?.country

/** Full name of a state or province from an abbreviation used in news: `Calif.` → `California`. Needs its full stop or capitals. */
export function stateOfAbbreviation(form: string): string | undefined {
  for (const [, , names, short] of rowsOfAreas()) if (short.split(',').includes(form)) return names.split(',')[0]
  return undefined
}

let areas: [string, string, string, string][] | undefined
const rowsOfAreas = (): [string, string, string, string][] => (areas ??= rows('areas.txt') as [string, string, string, string][])

function within(inner: Place, outer: Place): boolean {
  const { regionsOf } = gazetteer()
  if (outer.kind === 'region') {
    const region = outer.name.toLowerCase()
    if (inner.kind === 'region') return inner.name !== outer.name && widened([inner.name]).has(region)
    return inner.country !== undefined && (regionsOf.get(inner.country)?.has(region) ?? false)
  }
  if (outer.country === undefined || inner.country !== outer.country) return false
  if (outer.kind === 'country') return inner.kind !== 'country'
  if (outer.kind === 'state') return inner.kind === 'city' && outer.state !== undefined && inner.state === outer.state
  return false
}

/**
 * Whether place `a` lies in place `b`: a city in its state, country and region. False where both are known and none of that
 * name lies in the other; undefined where the gazetteer cannot say, because it does not know one of them or not well enough.
 */
export function containedIn(a: string, b: string): boolean | undefined {
  const parts = a.split(/,\s*/)
  const last = parts[parts.length - 1] as string
  if (parts.length > 1 && (keyOf(last) === keyOf(b) || containedIn(last, b) === true)) return true
  const [inner, outer] = [placesNamed(parts[0] as string), placesNamed(b.split(/,\s*/)[0] as string)]
  if (inner.length === 0 || outer.length === 0) return undefined
  if (inner.some((place) => outer.some((other) => within(place, other)))) return true
  // Provinces outside the countries whose states are coded are known by name alone: a city may well lie in one.
  const unsure = outer.some(
    (other) => other.kind === 'state' && other.state === undefined && inner.some((place) => place.country === other.country),
  )
  // A part of a town can be as large as a city.
  const urban = outer.some(
    (other) => other.kind === 'city' && inner.some((place) => place.kind === 'city' && place.country === other.country),
  )
  const water = inner.some((place) => place.kind === 'water') || outer.some((place) => place.kind === 'water')
  return unsure || urban || water ? undefined : false
}

/** Whether two names can stand for one place: the same name, or two names of one country or capital (`Britain`, `UK`). */
export function samePlace(a: string, b: string): boolean {
  if (keyOf(a) === keyOf(b)) return true
  if (keyOf(stateOfAbbreviation(a) ?? a) === keyOf(stateOfAbbreviation(b) ?? b)) return true
  const [one, other] = [countryCode(a), countryCode(b)]
  return one !== undefined && one === other
}
