import type { Citation, Disagreement, Report } from '../model/report.js'
import { clean } from './clean.js'
import { flagInWords } from './flagged.js'

/** The whole reasoning behind a row: question, sides with every citation in context, tests and vetoes. */
export function explainRow(report: Report, row: Disagreement): string {
  const lines = [`${row.relation} · ${row.kind} · ${row.id}`, clean(row.question), '']
  for (const side of row.sides) {
    lines.push(`${clean(side.value)}  (${side.origins} independent ${side.origins === 1 ? 'origin' : 'origins'})`)
    for (const { sources, why } of side.shared ?? [])
      lines.push(`  one origin${why.length ? ` (${clean(why.join(', '))})` : ''}: ${sources.map(clean).join(', ')}`)
    for (const citation of side.citations) lines.push(`  ${where(citation)}`, `    ${inContext(report, citation)}`)
  }
  lines.push('', `Why: ${clean(row.why)}`)
  for (const reason of row.reasons)
    lines.push(`  ${reason.stage} · ${reason.test}${reason.veto ? ' (veto, did not hold)' : ''}: ${clean(reason.text)}`)
  if (row.silent.length) lines.push(`No answer found in: ${row.silent.map(clean).join(', ')}`)
  if (row.flag) lines.push(`Flag: ${flagInWords(row.flag)}`)
  lines.push(`Ask: ${clean(row.ask)}`, `Question key: ${row.questionKey}`)
  return `${lines.join('\n')}\n`
}

interface Place {
  readonly path: string
  readonly line: number
}

/** Why two lines were, or were not, put against each other. The report must list its dropped candidates. */
export function explainPair(report: Report, one: Place, other: Place): string {
  const both = (citations: readonly Citation[]): boolean =>
    [one, other].every((place) => citations.some((citation) => isAt(report, citation, place)))
  const rows = report.disagreements.filter((row) => both(row.sides.flatMap((side) => side.citations)))
  if (rows.length) return rows.map((row) => explainRow(report, row)).join('\n')
  const dropped = (report.dropped ?? []).filter((row) => both(row.sides.flatMap((side) => side.citations)))
  if (dropped.length)
    return dropped
      .map((row) => `Put together as ${row.kind} (${clean(row.question)}) and dropped by ${row.veto}: ${clean(row.why)}\n`)
      .join('')
  return `${[one, other].map((place) => answersAt(report, place)).join('')}No question is answered by both lines: nothing was put against each other.\n`
}

const isAt = (report: Report, citation: Citation, place: Place): boolean =>
  citation.line === place.line && report.sources.some((source) => source.id === citation.source && source.path === place.path)

function answersAt(report: Report, place: Place): string {
  const rows = [
    ...report.disagreements.map((row) => ({ ...row, citations: row.sides.flatMap((side) => side.citations) })),
    ...(report.dropped ?? []).map((row) => ({ ...row, citations: row.sides.flatMap((side) => side.citations) })),
    ...report.coverage.map((row) => ({ ...row, citations: [row.citation] })),
  ].filter((row) => row.citations.some((citation) => isAt(report, citation, place)))
  const answers = rows.map((row) => `  ${row.kind}: ${clean(row.question)}\n`)
  return `${clean(place.path)}:${place.line} answers ${answers.length ? `\n${answers.join('')}` : 'no question that atodds looks for.\n'}`
}

const where = ({ source, line, column, page }: Citation): string =>
  `${clean(source)}:${line}:${column}${page === undefined ? '' : ` (p. ${page})`}`

const inContext = (report: Report, { source, start, end, context }: Citation): string => {
  const text = report.texts[source] ?? ''
  return `${clean(text.slice(context.start, start))} [${clean(text.slice(start, end))}] ${clean(text.slice(end, context.end))}`.trim()
}
