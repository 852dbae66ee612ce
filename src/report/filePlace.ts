import { lineStarts, positionAt } from '../model/position.js'
import type { Citation, Report } from '../model/report.js'

/** Where a citation stands in its file. Lines and columns are 1-based, columns in UTF-16 code units, ends exclusive. */
export interface FilePlace {
  /** The path with forward slashes. */
  readonly path: string
  /** Only where the text is the file itself: in a web page or a PDF a line of the text is no line of the file. */
  readonly region?: { readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number }
  /** `page 3` or `paragraph 12`, where the format has them. */
  readonly anchor?: string
}

const IS_THE_FILE: ReadonlySet<string> = new Set(['text', 'markdown'])

/** Finds the places of a report's citations in their files. */
export function filePlaces(report: Report): (citation: Citation) => FilePlace {
  const sources = new Map(report.sources.map((source) => [source.id, source]))
  const starts = new Map(Object.entries(report.texts).map(([id, text]) => [id, lineStarts(text)]))
  return (citation) => {
    const { source: id, end, line, column, page, paragraph } = citation
    const source = sources.get(id)
    const anchor = page === undefined ? (paragraph === undefined ? undefined : `paragraph ${paragraph}`) : `page ${page}`
    const lines = starts.get(id)
    // Without the texts (redacted) the end is taken to be on the line of the start.
    const last = lines ? positionAt(lines, end) : { line, column: column + end - citation.start }
    return {
      path: (source?.path ?? id).replaceAll('\\', '/'),
      ...(source && IS_THE_FILE.has(source.format) ? { region: { line, column, endLine: last.line, endColumn: last.column } } : {}),
      ...(anchor === undefined ? {} : { anchor }),
    }
  }
}

/** The place in words: `a.txt:3:7`, `b.pdf (page 2)`. */
export const inWords = ({ path, region, anchor }: FilePlace): string =>
  `${path}${region ? `:${region.line}:${region.column}` : ''}${anchor === undefined ? '' : ` (${anchor})`}`
