import type { Document, EntityType } from './analysis.js'
import type { Span } from './span.js'

/** Somebody or something that several sources speak of. */
export interface StoryEntity {
  /** Canonical form, independent of spelling, order and number of the sources: `person:gofmn`. */
  readonly key: string
  readonly type: EntityType
  /** A readable name: the fullest, then the most common. */
  readonly name: string
  /** Who it is in each document: source id and number of the entity there. */
  readonly members: readonly { readonly source: string; readonly entity: number }[]
}

/** The documents of one story, with what is the same across them. */
export interface Story {
  /** Sorted by source id. */
  readonly documents: readonly Document[]
  readonly entities: readonly StoryEntity[]
  /** The story's entity for an entity of a document. */
  readonly entityOf: (source: string, entity: number) => StoryEntity | undefined
  /** By source id: sources that are nearly the same text share a number. */
  readonly origins: ReadonlyMap<string, number>
  /** Sentences that sources of different origin have (nearly) word for word. */
  readonly passages: readonly Passage[]
  /** What a place in a source may have from elsewhere, or pass on; sources that share one of these are one origin there. */
  readonly provenance: (place: Span & { readonly source: string; readonly sentence: number }) => readonly Provenance[]
}

/** The same sentence in several sources, by source id. */
export interface Passage {
  readonly places: readonly (Span & { readonly source: string })[]
}

export interface Provenance {
  readonly key: string
  /** For people: `the same sentence`. */
  readonly why: string
  /** The source is this outlet itself: that joins it to those that pass the outlet's word on, not to its other reports. */
  readonly own?: true
}
