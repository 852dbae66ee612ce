import { createHash } from 'node:crypto'
import type { Kind, Relation } from '../../src/model/kinds.js'
import { lineStarts, positionAt } from '../../src/model/position.js'
import type {
  AppliedFlag,
  Citation,
  Coverage,
  Disagreement,
  DraftStatement,
  Notice,
  Reason,
  Report,
  ReportSource,
} from '../../src/model/report.js'

/** A place in a source: its id, the exact words, and which occurrence of them (the first where not said). */
export type Cite = readonly [source: string, words: string, occurrence?: number]

export interface SourceSpec extends Partial<Omit<ReportSource, 'id'>> {
  readonly id: string
  readonly text: string
}

export interface RowSpec {
  readonly kind: Kind
  readonly relation: Relation
  readonly question: string
  readonly sides: readonly { readonly value: string; readonly cites: readonly Cite[] }[]
  readonly why: string
  readonly ask?: string
  readonly reasons?: readonly Reason[]
  readonly superseding?: Disagreement['superseding']
  readonly flag?: AppliedFlag
}

export interface ReportSpec {
  readonly story?: string
  readonly sources: readonly SourceSpec[]
  readonly rows: readonly RowSpec[]
  readonly coverage?: readonly { readonly kind: Kind; readonly question: string; readonly value: string; readonly cite: Cite }[]
  readonly draft?: readonly {
    readonly cite: Cite
    readonly state: DraftStatement['state']
    readonly rows?: readonly number[]
    readonly support?: readonly Cite[]
  }[]
  readonly notices?: readonly Notice[]
}

/** A report as the pipeline would make it, from words to be found in the texts. Throws where words do not stand in their source. */
export function buildReport(spec: ReportSpec): Report {
  const texts = Object.fromEntries(spec.sources.map((source) => [source.id, source.text]))
  const starts = new Map(spec.sources.map((source) => [source.id, lineStarts(source.text)]))
  const origins = new Map(spec.sources.map((source, index) => [source.id, source.origin ?? index]))
  const drafts = new Set(spec.sources.filter((source) => source.role === 'draft').map((source) => source.id))
  const cite = ([source, words, occurrence = 1]: Cite): Citation => {
    const text = texts[source] ?? ''
    let start = -1
    for (let time = 0; time < occurrence; time++) start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`“${words}” does not stand in ${source}`)
    const end = start + words.length
    return { source, start, end, quote: words, ...positionAt(starts.get(source) ?? [0], start), context: sentenceAround(text, start, end) }
  }
  const disagreements = spec.rows.map((row): Disagreement => {
    const sides = row.sides.map(({ value, cites }) => {
      return { value, citations: cites.map(cite), origins: new Set(cites.map(([source]) => origins.get(source))).size }
    })
    const cited = new Set(row.sides.flatMap((side) => side.cites.map(([source]) => source)))
    const questionKey = fingerprint(row.kind, row.question)
    return {
      id: fingerprint(questionKey, ...row.sides.map((side) => side.value).sort()),
      questionKey,
      kind: row.kind,
      relation: row.relation,
      question: row.question,
      sides,
      why: row.why,
      reasons: row.reasons ?? [],
      silent: spec.sources.filter((source) => !cited.has(source.id)).map((source) => source.id),
      internal: cited.size === 1,
      ...(row.superseding ? { superseding: row.superseding } : {}),
      ...(drafts.size && ![...cited].some((id) => drafts.has(id)) ? { amongSources: true as const } : {}),
      ask: row.ask ?? 'Ask the desks which figure they stand by, and where it comes from.',
      ...(row.flag ? { flag: row.flag } : {}),
    }
  })
  const contradictions = disagreements.filter((row) => row.relation === 'contradiction')
  const flagged = contradictions.filter((row) => row.flag?.state === 'active').length
  return {
    schemaVersion: 1,
    idVersion: 1,
    tool: { name: 'atodds', version: '0.1.0' },
    ...(spec.story ? { story: spec.story } : {}),
    sources: spec.sources.map(({ text, ...source }) => {
      const words = text.split(/\s+/).filter(Boolean).length
      return { path: source.id, role: 'source', format: 'text', words, notices: [], ...source, origin: origins.get(source.id) ?? 0 }
    }),
    texts,
    disagreements,
    coverage: (spec.coverage ?? []).map(({ cite: place, ...rest }): Coverage => ({ ...rest, citation: cite(place) })),
    ...(spec.draft
      ? {
          draft: spec.draft.map((statement): DraftStatement => {
            const rows = (statement.rows ?? []).map((row) => disagreements[row]?.id ?? '')
            return {
              citation: cite(statement.cite),
              state: statement.state,
              disagreements: rows,
              support: (statement.support ?? []).map(cite),
            }
          }),
        }
      : {}),
    notices: spec.notices ?? [],
    gate: { failOn: ['contradiction'], open: contradictions.length - flagged, flagged, passes: contradictions.length === flagged },
    complete: true,
  }
}

const fingerprint = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12)

function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(0, start)
  const from = Math.max(...[...before.matchAll(/[.?!]["”]?\s+(?=["“\p{Lu}])|\n+/gu)].map((stop) => stop.index + stop[0].length), 0)
  const stop = /[.?!]["”]?(?=\s+["“\p{Lu}]|\s*$|\n)|\n/u.exec(text.slice(end))
  return { start: from, end: stop ? end + stop.index + (stop[0] === '\n' ? 0 : stop[0].length) : text.length }
}
