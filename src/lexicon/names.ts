import { comparePersonNames } from './personNames.js'
import { compareWordNames } from './wordNames.js'
import type { PartRelation } from './nameParts.js'

export { foldName } from './nameParts.js'
export type { PartRelation } from './nameParts.js'

/**
 * How two names relate. `same`: the same letters, accents, hyphens and capitals aside. `variant`: one name, spelled or
 * transliterated differently. `compatible`: one is part or short form of the other (`Weber` and `Anna Weber`, `A. Weber`), which by
 * itself does not prove that one person is meant. `different`: not one name.
 */
export type NameRelation = 'same' | 'variant' | 'compatible' | 'different'

/** A part of two names that are not spelled alike; `''` where one has no such part. */
export interface PartDifference {
  readonly part: 'given' | 'middle' | 'surname' | 'particle' | 'suffix' | 'word' | 'order'
  readonly a: string
  readonly b: string
  readonly relation: PartRelation | 'missing'
}

export interface NameComparison {
  readonly relation: NameRelation
  /** The parts that differ, folded to lower case without accents. */
  readonly parts: readonly PartDifference[]
}

/** Compares two names of people, or of anything else where `type` says so. Titles before names of people do not count. */
export function compareNamesInDetail(a: string, b: string, type: 'person' | 'other' = 'person'): NameComparison {
  return type === 'person' ? comparePersonNames(a, b) : compareWordNames(a, b)
}

/** The relation alone; see `compareNamesInDetail`. */
export const compareNames = (a: string, b: string, type: 'person' | 'other' = 'person'): NameRelation =>
  compareNamesInDetail(a, b, type).relation
