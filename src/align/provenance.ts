import type { Document } from '../model/analysis.js'
import { contains, overlaps, type Span } from '../model/span.js'
import type { Passage, Provenance, Story } from '../model/story.js'
import { copiedPassages } from './passages.js'
import { outletKey, relaysIn } from './relays.js'

/** Sentences that sources of different origin share; those that are mostly quotation are left out: reporters may sit in one room. */
export function sharedPassages(documents: readonly Document[], origins: ReadonlyMap<string, number>): Passage[] {
  const units = documents.map((document) =>
    document.sentences.filter((sentence) => sentence.kind === 'prose' && quoted(document, sentence) * 2 < sentence.end - sentence.start),
  )
  return copiedPassages(
    documents.map(({ source }) => source.text),
    units,
  )
    .map(({ places }) => ({ places: places.map(({ text, start, end }) => ({ source: documents[text]?.source.id ?? '', start, end })) }))
    .filter(({ places }) => new Set(places.map(({ source }) => origins.get(source))).size > 1)
}

const quoted = ({ quotations }: Document, sentence: Span): number =>
  quotations
    .filter((quotation) => overlaps(quotation, sentence))
    .reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start), 0)

/** Looks up what a place may have from elsewhere: the whole text, its sentence, or an outlet that it passes on. */
export function provenanceIn(
  documents: readonly Document[],
  { origins, passages, entityOf }: Pick<Story, 'origins' | 'passages' | 'entityOf'>,
): Story['provenance'] {
  const known = new Map(documents.map((document) => [document.source.id, document]))
  const relays = relaysIn(documents, entityOf)
  const copied = new Map(
    passages.flatMap(({ places }, number) => places.map(({ source, start }) => [`${start}\n${source}`, number] as const)),
  )
  return ({ source, sentence, start, end }) => {
    const document = known.get(source)
    const place = document?.sentences[sentence]
    const passage = place && copied.get(`${place.start}\n${source}`)
    const publisher = document?.source.publisher
    const outlets = (relays.get(source) ?? []).filter((relay) => contains(relay, { start, end }))
    return [
      { key: `text ${origins.get(source) ?? source}`, why: 'nearly the same text' },
      ...(passage === undefined ? [] : [{ key: `sentence ${passage}`, why: 'the same sentence' }]),
      ...outlets.map(({ outlet, name }): Provenance => ({ key: `outlet ${outlet}`, why: `from ${name}` })),
      ...(publisher === undefined ? [] : [{ key: `outlet ${outletKey(publisher)}`, why: `from ${publisher}`, own: true as const }]),
    ]
  }
}
