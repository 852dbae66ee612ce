import type { EntityType } from '../model/analysis.js'
import { foldName } from '../lexicon/names.js'
import { editDistance } from '../lexicon/editDistance.js'
import { parsePersonName } from '../lexicon/personNames.js'
import { isPlace } from '../lexicon/places.js'
import { isOrdinaryWord } from '../lexicon/words.js'

/** An entity as far as this goes: what it is, how it is written, and which sources name it. */
export interface Named {
  readonly type: EntityType
  readonly names: readonly string[]
  readonly sources: ReadonlySet<string>
  /** How often it stands in the source that names it most. */
  readonly uses: number
}

/** The word that a slip of the pen is looked for in, and what must be the same beside it. */
interface Slippery {
  readonly word: string
  readonly beside: string
}

/** A lone word this long, a slip away from a surname, is no other name. */
const LONG = 8

/** Shorter words are too easily two words. */
const SHORTEST = 6
const SLIPS = (length: number): number => (length >= 8 ? 2 : 1)

/**
 * Pairs of entities that are one, misspelled in some sources: a long uncommon name with a letter or two amiss, never named
 * by one source together. Catches "Dana Okonjo" and "Dana Okkonjo", "Velbury" and "Velburry", and "Okonjkwo" alone for
 * "Dana Okonjwo". Must not catch two names that one source tells apart, two known places, or ordinary words.
 */
export function misspelled(entities: readonly Named[]): [number, number][] {
  // Whose surname it is goes before another slip in the same name.
  return [...misspelledSurnames(entities), ...misspelledAlike(entities)]
}

function misspelledAlike(entities: readonly Named[]): [number, number][] {
  const keyed = entities.map((entity) => ({ entity, slips: slippery(entity) }))
  const byStart = new Map<string, number[]>()
  keyed.forEach(({ slips }, i) => {
    for (const start of new Set(slips.map(({ word }) => word.slice(0, 1)))) byStart.set(start, [...(byStart.get(start) ?? []), i])
  })
  const found: [number, number][] = []
  for (const group of byStart.values())
    for (const [n, a] of group.entries())
      for (const b of group.slice(n + 1)) {
        const [x, y] = [keyed[a], keyed[b]] as [(typeof keyed)[number], (typeof keyed)[number]]
        if ([...x.entity.sources].some((source) => y.entity.sources.has(source))) continue
        if (x.slips.some((p) => y.slips.some((q) => isSlip(p, q)))) found.push([a, b])
      }
  return found
}

/**
 * What is named once and by one long word can only be the one person whose surname it nearly is: the slip hid from the reader
 * of that source that it is a person's name at all. It may stand in a source that spells the name right elsewhere.
 */
function misspelledSurnames(entities: readonly Named[]): [number, number][] {
  const people = entities.flatMap(({ type, names }, i) => {
    if (type !== 'person' || names.every((name) => parsePersonName(name).givens.length === 0)) return []
    return [
      ...new Set(
        names
          .map((name) => parsePersonName(name))
          .filter(({ givens }) => givens.length > 0)
          .map(({ surname }) => surname),
      ),
    ].map((surname) => ({ i, surname }))
  })
  return entities.flatMap((entity, i): [number, number][] => {
    const [word, ...more] = slippery(entity)
    if (entity.type === 'person' || !word || more.length > 0 || entity.uses > 1 || word.word.length < LONG || isPlace(word.word)) return []
    const meant = new Set(
      people.filter(({ surname }) => surname[0] === word.word[0] && isSlip({ word: surname, beside: '' }, word)).map((person) => person.i),
    )
    const [person] = meant
    return person !== undefined && meant.size === 1 ? [[person, i]] : []
  })
}

/** Whether two names of one word are one with a slip of the pen. */
export const isSlipOf = (a: string, b: string): boolean =>
  slippery({ type: 'thing', names: [a] }).some((x) => slippery({ type: 'thing', names: [b] }).some((y) => isSlip(x, y)))

function slippery({ type, names }: Pick<Named, 'type' | 'names'>): Slippery[] {
  return names.flatMap((name) => {
    if (type === 'person') {
      const { givens, surname } = parsePersonName(name)
      // A surname alone proves too little; the given name beside it must be the same.
      return surname.length >= SHORTEST && givens[0] !== undefined && givens[0].length > 1 ? [{ word: surname, beside: givens[0] }] : []
    }
    const word = foldName(name).replace(/^the /, '')
    return word.length >= SHORTEST && !word.includes(' ') && !isOrdinaryWord(word) ? [{ word, beside: '' }] : []
  })
}

function isSlip(a: Slippery, b: Slippery): boolean {
  if (a.beside !== b.beside || a.word === b.word || Math.abs(a.word.length - b.word.length) > 2) return false
  // A plural, a possessive or a people's name is a word of its own.
  if (a.word.startsWith(b.word) || b.word.startsWith(a.word)) return false
  if (isPlace(a.word) && isPlace(b.word)) return false
  // "The Petrenkos" of one and the misspelled "Petrneko" of another are a family and a man.
  if (a.word.endsWith('s') !== b.word.endsWith('s') && editDistance(a.word, b.word) > 1) return false
  const beside = a.beside === '' ? 0 : 1
  return editDistance(a.word, b.word) <= Math.min(2, SLIPS(Math.min(a.word.length, b.word.length)) + beside)
}
