import type { Citation, Disagreement, Report, Side } from '../model/report.js'
import { type SourceName, sourceNames } from './sourceNames.js'
import { sideLetter } from './wording.js'

interface Line {
  readonly row: Disagreement
  readonly number: number
  readonly side: Side
  readonly letter: string
  readonly citation: Citation
  readonly cited: SourceName | undefined
  readonly report: Report
}

type Cell = string | number | boolean | undefined

/** The columns in their order. New ones are only ever added at the end, so that a spreadsheet built on it stays right. */
const COLUMNS: Readonly<Record<string, (line: Line) => Cell>> = {
  row: ({ number }) => number,
  relation: ({ row }) => row.relation,
  kind: ({ row }) => row.kind,
  question: ({ row }) => row.question,
  side: ({ letter }) => letter,
  answer: ({ side }) => side.value,
  origins: ({ side }) => side.origins,
  source: ({ citation, cited }) => cited?.source.path ?? citation.source,
  publisher: ({ cited }) => cited?.source.publisher,
  title: ({ cited }) => cited?.source.title,
  published: ({ cited }) => cited?.source.published,
  quote: ({ citation }) => citation.quote,
  sentence: ({ citation, report }) => report.texts[citation.source]?.slice(citation.context.start, citation.context.end),
  line: ({ citation }) => citation.line,
  column: ({ citation }) => citation.column,
  page: ({ citation }) => citation.page,
  paragraph: ({ citation }) => citation.paragraph,
  start: ({ citation }) => citation.start,
  end: ({ citation }) => citation.end,
  why: ({ row }) => row.why,
  ask: ({ row }) => row.ask,
  internal: ({ row }) => row.internal,
  superseding: ({ row }) => row.superseding?.text,
  flag: ({ row }) => row.flag?.state,
  verdict: ({ row }) => row.flag?.verdict,
  reason: ({ row }) => row.flag?.reason,
  by: ({ row }) => row.flag?.by,
  on: ({ row }) => row.flag?.on,
  until: ({ row }) => row.flag?.until,
  id: ({ row }) => row.id,
  question_key: ({ row }) => row.questionKey,
}

/**
 * The disagreements as comma-separated values (RFC 4180), one line per citation. It opens with a byte-order mark, without
 * which spreadsheets take the text for an 8-bit encoding; cells that one would run as a formula begin with an apostrophe.
 */
export function renderCsv(report: Report): string {
  const names = sourceNames(report)
  const lines = report.disagreements.flatMap((row, index) =>
    row.sides.flatMap((side, position) =>
      side.citations.map((citation): Line => {
        return { row, number: index + 1, side, letter: sideLetter(position), citation, cited: names.get(citation.source), report }
      }),
    ),
  )
  const records = [Object.keys(COLUMNS), ...lines.map((line) => Object.values(COLUMNS).map((cell) => cell(line)))]
  return `\uFEFF${records.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')}`
}

/** What spreadsheets start a formula with, also behind white space that they skip and in the full-width forms. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]/u

function field(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const text = value.replaceAll('\0', '\uFFFD')
  const safe = FORMULA.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",;\r\n\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
