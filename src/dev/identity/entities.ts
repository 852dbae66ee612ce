// Mentions of people, bodies and places in ECB+: whom the annotators hold them to mean, and whom the tool does.
import { linkEntities } from '../../align/entities.js'
import type { Document } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Labelled } from './clusterScores.js'
import { locate, type Cluster } from './ecb.js'

const TAGS = /^(HUMAN_PART_(PER|ORG|GPE|VEH)|LOC_(GEO|FAC|OTHER))$/

/**
 * Groups of the mentions that several articles share: by annotation, by the tool (what it links to nothing goes by its head word, or in
 * `strict` stands alone), and by the head word.
 */
export function labelEntities({ mentions }: Cluster, documents: ReadonlyMap<string, Document>): Labelled[] {
  const linked = linkEntities([...documents.values()])
  const keys = new Map(linked.flatMap(({ key, members }) => members.map(({ source, entity }) => [`${entity} ${source}`, key] as const)))
  const taken = new Set<string>()
  return mentions
    .filter(({ tag, shared }) => shared && TAGS.test(tag))
    .flatMap((gold, index): Labelled[] => {
      const document = documents.get(gold.file) as Document
      const span = locate(document.source.text, gold, taken)
      if (!span) return []
      const at = headIndex(gold.words)
      const head = (gold.words[at] as string).toLowerCase().replace(/['’]s?$/, '')
      const before = gold.words.slice(0, at + 1).join('').length
      const place = headPlace(span, document.source.text, before)
      const entity = mentioned(document, place) ?? described(document, place)
      const baseline = head.replace(/(?<=\w{3})s$/, '')
      const system = entity === undefined ? undefined : keys.get(`${entity} ${document.source.id}`)
      return [{ gold: gold.chain, baseline, system: system ?? `head ${baseline}`, strict: system ?? `none ${index}` }]
    })
}

/** Index of the head word: the last before a preposition, a mark or a relative. */
function headIndex(words: readonly string[]): number {
  const stop = words.findIndex(
    (word, index) => index > 0 && /^(of|in|at|for|from|on|with|who|whose|which|that|,|\(|and|named|near|to|accused)$/.test(word),
  )
  const last = (stop > 0 ? stop : words.length) - 1
  return last > 0 && /^['’]s?$/.test(words[last] as string) ? last - 1 : last
}

/** Where the head of an annotated mention stands: `count` letters, spaces aside, into it. */
function headPlace(span: Span, text: string, count: number): number {
  let at = span.start
  for (let seen = 0; at < span.end; at++) if (/\S/.test(text[at] as string) && ++seen >= count) break
  return /['’]/.test(text[at - 1] ?? '') ? at - 2 : at
}

/** Whom the tool's shortest mention at a place means. */
function mentioned({ mentions }: Document, at: number): number | undefined {
  const holding = mentions.filter(({ start, end }) => start <= at && end > at)
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.entity
}

/** Whose title or apposition ends at a place: `actress` of `actress Ada Nyberg`. */
function described({ entities }: Document, at: number): number | undefined {
  const roles = entities
    .flatMap(({ id, roles: all }) => all.map((role) => ({ id, role })))
    .filter(({ role }) => role.start <= at && role.end > at)
  return roles.sort((a, b) => a.role.end - a.role.start - (b.role.end - b.role.start))[0]?.id
}
