import type { NameComparison, PartDifference } from './names.js'
import { compareGiven, comparePart, foldName } from './nameParts.js'
import type { PartRelation } from './nameParts.js'
import { HONORIFICS, isTitle } from './titles.js'

const ARTICLES = new Set('al el ul ud ur as ash ar an at ad az'.split(' '))
const PARTICLES = new Set('bin ibn ben bint de del della di da dos du la le van von der den ter zu zum af av st'.split(' '))
/** Words that make one part of a name with the next: `Abdul Karim`, `Abu Bakr`. */
const COMPOUNDING = new Set('abd abdul abdel abdal abu umm mac mc o'.split(' '))
const SUFFIXES = new Set('jr sr junior senior ii iii iv esq md phd'.split(' '))

/** A name of a person taken apart; all folded. */
export interface PersonName {
  readonly givens: readonly string[]
  /** Empty only for an empty name. */
  readonly surname: string
  /** Article or particles before the surname: `al`, `van der`, `bin`. */
  readonly particle: string
  readonly suffix: string
}

const cache = new Map<string, PersonName>()

/** Takes a name of a person apart; titles before it are left out. `Haddad, Omar` is read as `Omar Haddad`. */
export function parsePersonName(name: string): PersonName {
  const known = cache.get(name)
  if (known) return known
  if (cache.size > 20000) cache.clear()
  const parsed = parse(name)
  cache.set(name, parsed)
  return parsed
}

function parse(name: string): PersonName {
  const comma = /^\s*([^,]+),\s*([^,]+)$/.exec(name)
  const turned = comma && !SUFFIXES.has(foldName(comma[2] as string)) ? `${comma[2]} ${comma[1]}` : name
  // "J.J. Weber": initials written together are still two.
  const spaced = turned.replace(/(?<=\b\p{Lu}\.)(?=\p{Lu})/gu, ' ')
  let words = foldName(spaced)
    .split(/[\s-]+/)
    .filter((word) => word !== '')
  let start = 0
  while (start < words.length - 1 && (HONORIFICS.has(words[start] as string) || isTitle(words[start] as string))) start++
  words = joinCompounds(words.slice(start))
  let suffix = ''
  while (words.length > 1 && SUFFIXES.has(words[words.length - 1] as string)) suffix = words.pop() as string
  const surname = words.pop() ?? ''
  const particle: string[] = []
  while (words.length > 0 && (ARTICLES.has(words[words.length - 1] as string) || PARTICLES.has(words[words.length - 1] as string))) {
    // A first word that is a particle elsewhere is a given name here: "Ben Weber".
    if (words.length === 1 && words[0] === 'ben') break
    particle.unshift(words.pop() as string)
  }
  return { givens: words.filter((word) => !ARTICLES.has(word)), surname, particle: particle.join(' '), suffix }
}

function joinCompounds(words: readonly string[]): string[] {
  // "Abdul Karim" in full: a given name and what the man is known by.
  if (words.length < 3) return [...words]
  const out: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    // "Abd al-Karim" and "Abdul Karim" are one name.
    const next = word === 'abd' && ARTICLES.has(words[i + 1] ?? '') ? i + 2 : i + 1
    if (COMPOUNDING.has(word) && next < words.length) {
      out.push(`${word === 'abd' && next === i + 2 ? 'abdul' : word}${words[next] as string}`)
      i = next
    } else out.push(word)
  }
  return out
}

const particleKey = (particle: string): string =>
  particle
    .split(' ')
    .map((word) => (ARTICLES.has(word) ? '' : /^(bin|ibn|ben)$/.test(word) ? 'bin' : word))
    .join(' ')
    .trim()

const glued = (name: PersonName): string => [...name.givens, name.particle.replace(/ /g, ''), name.surname].join('')

const settle = (parts: readonly PartDifference[]): NameComparison => {
  const has = (...relations: string[]): boolean => parts.some((part) => relations.includes(part.relation))
  if (has('different')) return { relation: 'different', parts }
  const slips = parts.filter((part) => part.relation === 'near').length
  // One slip of the pen is believed where the rest holds it; two, or one beside a bare initial, are another name.
  if (slips > 1 || (slips === 1 && has('initial', 'nickname'))) return { relation: 'different', parts }
  if (has('variant', 'near')) return { relation: 'variant', parts }
  return { relation: parts.some((part) => part.part !== 'order') ? 'compatible' : 'same', parts }
}

export function comparePersonNames(a: string, b: string): NameComparison {
  const x = parsePersonName(a)
  const y = parsePersonName(b)
  if (x.surname === '' || y.surname === '') return { relation: 'different', parts: [] }
  if (glued(x) === glued(y) && x.suffix === y.suffix) {
    // "Jean-Marie" and "Jean Marie" are one spelling here; "SergeiLavrov" is a slip.
    const cut = x.givens.length !== y.givens.length
    return cut ? settle([{ part: 'order', a: glued(x), b: glued(y), relation: 'variant' }]) : { relation: 'same', parts: [] }
  }
  if (x.givens.length === 0 || y.givens.length === 0) return compareBare(x, y)
  const straight = compareFull(...withArticle(x, y))
  return straight.relation === 'different' ? (compareTurned(x, y) ?? straight) : straight
}

/** "Al-Hariri" and "Alhariri": where one writes the article and the surname in one word, so is the other read. */
function withArticle(x: PersonName, y: PersonName): [PersonName, PersonName] {
  const joined = (name: PersonName, other: PersonName): PersonName =>
    ARTICLES.has(name.particle) && other.particle === '' && other.surname.startsWith(name.particle) && other.surname.length > 5
      ? { ...name, particle: '', surname: `${name.particle}${name.surname}` }
      : name
  return [joined(x, y), joined(y, x)]
}

/** At least one of the two is a single name. */
function compareBare(x: PersonName, y: PersonName): NameComparison {
  const surname = comparePart(x.surname, y.surname)
  const parts = surnameParts(x, y, surname)
  if (x.givens.length === 0 && y.givens.length === 0) {
    // A lone slip has nothing beside it that holds it, unless the name is long.
    const weak = surname === 'initial' || (surname === 'near' && Math.min(x.surname.length, y.surname.length) < 7)
    return weak ? { relation: 'different', parts } : settle(parts)
  }
  const [bare, full] = x.givens.length === 0 ? [x, y] : [y, x]
  const missing: PartDifference = { part: 'given', a: x.givens.join(' '), b: y.givens.join(' '), relation: 'missing' }
  if (surname !== 'different' && surname !== 'initial') return settle([...parts, missing])
  const given = full.givens[0] as string
  if (bare.particle === '' && (bare.surname === given || compareGiven(bare.surname, given) === 'variant'))
    return settle([{ part: 'surname', a: x === bare ? '' : x.surname, b: x === bare ? y.surname : '', relation: 'missing' }])
  return { relation: 'different', parts }
}

function surnameParts(x: PersonName, y: PersonName, relation: PartRelation): PartDifference[] {
  const parts: PartDifference[] = []
  if (relation !== 'same') parts.push({ part: 'surname', a: x.surname, b: y.surname, relation })
  if (x.particle.replace(/ /g, '') !== y.particle.replace(/ /g, '')) {
    const [p, q] = [particleKey(x.particle), particleKey(y.particle)]
    // An article may be left out; "van" and "bin" are part of the name, but are left out after the first mention.
    const kind = p === q || p === '' || q === '' ? 'variant' : 'different'
    parts.push({ part: 'particle', a: x.particle, b: y.particle, relation: kind })
  }
  if (x.suffix !== y.suffix) {
    const clash = x.suffix !== '' && y.suffix !== ''
    parts.push({ part: 'suffix', a: x.suffix, b: y.suffix, relation: clash ? 'different' : 'missing' })
  }
  return parts
}

function compareFull(x: PersonName, y: PersonName): NameComparison {
  const parts = surnameParts(x, y, comparePart(x.surname, y.surname))
  const [a, b] = [x.givens[0] as string, y.givens[0] as string]
  const given = compareGiven(a, b)
  if (given !== 'same') parts.unshift({ part: 'given', a, b, relation: given })
  parts.push(...middleParts(x.givens.slice(1), y.givens.slice(1)))
  // Somebody who goes by a middle name: "Paul Weber", "Johann Paul Weber".
  if (given === 'different' && (y.givens.slice(1).includes(a) || x.givens.slice(1).includes(b)))
    return settle(parts.map((part) => (part.part === 'given' ? { ...part, relation: 'missing' } : part)))
  return settle(parts)
}

/** Middle names in order: each of the shorter row must be found in the longer one. */
function middleParts(x: readonly string[], y: readonly string[]): PartDifference[] {
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  let next = 0
  for (const name of few) {
    const found = many.findIndex((other, index) => index >= next && compareGiven(name, other) !== 'different')
    if (found < 0) return [{ part: 'middle', a: x.join(' '), b: y.join(' '), relation: 'different' }]
    next = found + 1
  }
  return x.join(' ') === y.join(' ') ? [] : [{ part: 'middle', a: x.join(' '), b: y.join(' '), relation: 'missing' }]
}

/** Surname first, or a last name more: "Kim Jong-un" and "Jong-un Kim", "Maria Ortega Ruiz" and "Maria Ortega". */
function compareTurned(x: PersonName, y: PersonName): NameComparison | undefined {
  const [xs, ys] = [
    [...x.givens, x.surname],
    [...y.givens, y.surname],
  ]
  const order = (relation: PartDifference['relation']): PartDifference => ({ part: 'order', a: xs.join(' '), b: ys.join(' '), relation })
  // Two parts alone prove nothing: "Friedrich Hans" is not "Hans Friedrich".
  if (xs.length === ys.length && xs.length > 2) {
    const turned = [xs[xs.length - 1] as string, ...xs.slice(0, -1)].join(' ')
    const back = [...xs.slice(1), xs[0] as string].join(' ')
    if (turned === ys.join(' ') || back === ys.join(' ')) return settle([order('variant')])
  }
  const [short, long] = xs.length < ys.length ? [xs, ys] : [ys, xs]
  if (short.length < 2 || short.length === long.length) return undefined
  const slips = short.flatMap((part, index) => (part === long[index] ? [] : [comparePart(part, long[index] as string)]))
  // "Yelena Ortega" and "Jelena Ortega Ruiz": one part may be spelled in another way.
  if (slips.length > 1 || slips.some((relation) => relation !== 'variant')) return undefined
  return slips.length > 0 ? settle([order('variant')]) : { relation: 'compatible', parts: [order('missing')] }
}
