import type { Document, Speaker } from '../model/analysis.js'
import { contains, overlaps, type Span } from '../model/span.js'
import type { Story } from '../model/story.js'

/** A stretch of a source that passes on what an outlet was told or reported. */
export interface Relay extends Span {
  /** The outlet's name as far as letters go, the article left out: `harbourgazette`. */
  readonly outlet: string
  readonly name: string
}

/** What tells the names of outlets apart. */
export const outletKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/**
 * What each document has from outlets, by source id: "the mayor told the Harbour Gazette that …", and "the Gazette reported that …"
 * where the Gazette published one of the sources or was told something in one. Must not catch "the mayor told reporters", nor
 * "the police reported": whom everybody can ask is no outlet.
 */
export function relaysIn(documents: readonly Document[], entityOf: Story['entityOf']): ReadonlyMap<string, readonly Relay[]> {
  const names = documents.map((document) => namesIn(document, entityOf))
  const told = documents.flatMap((document, i) => statements(document).map(({ to }) => names[i]?.(to)))
  const outlets = new Set(
    [...told, ...documents.map(({ source }) => source.publisher)].flatMap((name) => (name === undefined ? [] : [outletKey(name)])),
  )
  return new Map(documents.map((document, i) => [document.source.id, relays(document, names[i] as NameAt, outlets)]))
}

interface Statement extends Span {
  readonly by: Speaker | undefined
  readonly to: Span | undefined
}

const statements = ({ clauses, quotations }: Document): Statement[] => [
  ...clauses.map(({ start, end, speaker }) => ({ start, end, by: speaker, to: speaker?.addressee })),
  ...quotations.map(({ start, end, speaker, addressee }) => ({ start, end, by: speaker, to: addressee ?? speaker?.addressee })),
]

type NameAt = (span: Span | undefined) => string | undefined

/** The name of what stands somewhere and is no person: none for "reporters", or "the newspaper" that nothing says the name of. */
const namesIn =
  ({ source, mentions }: Document, entityOf: Story['entityOf']): NameAt =>
  (span) => {
    const mention = span && mentions.find((found) => overlaps(found, span))
    if (!span || mention?.type === 'person') return undefined
    const name = (mention && entityOf(source.id, mention.entity)?.name) ?? source.text.slice(span.start, span.end)
    return /\p{Lu}/u.test(name.replace(/^The\b/, '')) ? name.replace(/^the\s+/i, '') : undefined
  }

const REPORTS = /^(?:report(?:s|ed|ing)?|according to|wr(?:ites?|ote)|quot(?:es?|ed)|cit(?:es?|ed))$/i

function relays(document: Document, nameAt: NameAt, outlets: ReadonlySet<string>): Relay[] {
  const { source, sentences } = document
  const reporting = (by: Speaker | undefined): string | undefined => {
    const name = by && REPORTS.test(source.text.slice(by.cue.start, by.cue.end)) ? nameAt(by) : undefined
    return name !== undefined && outlets.has(outletKey(name)) ? name : undefined
  }
  return statements(document).flatMap(({ start, end, by, to }) => {
    const name = nameAt(to) ?? reporting(by?.via) ?? reporting(by)
    // What an outlet says of itself it does not pass on.
    if (name === undefined || outletKey(name) === '' || outletKey(name) === outletKey(source.publisher ?? '')) return []
    // The words that say who told whom belong to it.
    const said = by && contains(sentences[by.sentence] ?? by, { start, end }) ? [by, by.cue, ...(to ? [to] : [])] : []
    return [
      {
        start: Math.min(start, ...said.map((span) => span.start)),
        end: Math.max(end, ...said.map((span) => span.end)),
        outlet: outletKey(name),
        name,
      },
    ]
  })
}
