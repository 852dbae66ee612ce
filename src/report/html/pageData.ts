import type { Citation, Disagreement, Report, ReportSource, Side, StaleFlag } from '../../model/report.js'
import type { Page } from './parts.js'

/** What the page's script knows of the report; the texts stand apart, as a list in the order of the sources. */
export interface PageData {
  readonly story?: string
  readonly redacted?: true
  readonly sources: readonly ReportSource[]
  readonly rows: readonly PageRow[]
  readonly stale?: readonly StaleFlag[]
}

/** A row whose citations hold no words and whose silent sources are not listed: both follow from the rest. */
export interface PageRow extends Omit<Disagreement, 'sides' | 'silent'> {
  readonly silent?: undefined
  readonly sides: readonly (Omit<Side, 'citations'> & { readonly citations: readonly PageCitation[] })[]
}

/** Source index, start, end, line, column, start and end of the context; then page and paragraph where there are any. */
export type PageCitation = readonly number[]

export function pageData({ report, names }: Page): PageData {
  return {
    ...(report.story === undefined ? {} : { story: report.story }),
    ...(report.redacted ? { redacted: true as const } : {}),
    sources: report.sources,
    rows: report.disagreements.map((row): PageRow => {
      return { ...row, silent: undefined, sides: row.sides.map((side) => ({ ...side, citations: side.citations.map(packed) })) }
    }),
    ...(report.stale ? { stale: report.stale } : {}),
  }
  function packed({ source, start, end, line, column, context, page, paragraph }: Citation): PageCitation {
    const place = [names.get(source)?.index ?? 0, start, end, line, column, context.start, context.end]
    return page === undefined && paragraph === undefined ? place : [...place, page ?? -1, paragraph ?? -1]
  }
}

/** The row as the report has it. */
export function unpackedRow(data: PageData, row: PageRow, texts: readonly string[]): Disagreement {
  const cited = new Set<number>()
  const citation = ([
    source = 0,
    start = 0,
    end = 0,
    line = 1,
    column = 1,
    from = 0,
    to = 0,
    page = -1,
    paragraph = -1,
  ]: PageCitation): Citation => {
    cited.add(source)
    return {
      source: data.sources[source]?.id ?? '',
      start,
      end,
      quote: texts[source]?.slice(start, end) ?? '',
      line,
      column,
      ...(page < 0 ? {} : { page }),
      ...(paragraph < 0 ? {} : { paragraph }),
      context: { start: from, end: to },
    }
  }
  const sides = row.sides.map((side) => ({ ...side, citations: side.citations.map(citation) }))
  return { ...row, sides, silent: data.sources.filter((_, index) => !cited.has(index)).map((source) => source.id) }
}

/** The part of the report that rows are rendered from. */
export function reportOf(data: PageData, texts: readonly string[]): Pick<Report, 'sources' | 'texts' | 'redacted'> {
  return {
    sources: data.sources,
    texts: Object.fromEntries(data.sources.map((source, index) => [source.id, texts[index] ?? ''])),
    ...(data.redacted ? { redacted: true as const } : {}),
  }
}
