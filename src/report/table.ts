import Table from 'cli-table3'
import pc from 'picocolors'
import type { Disagreement, Report, Side } from '../model/report.js'
import { RELATIONS } from '../model/kinds.js'
import { commonFolder, fold, place, plural, strip } from './cells.js'
import { clean } from './clean.js'
import { draftTable } from './draftTable.js'
import { flagInWords } from './flagged.js'
import type { RenderOptions } from './render.js'

/** What a fact-checker reads in a terminal: one block a question, contradictions first, a summary line at the end. */
export function renderTable(report: Report, { width, colour, verbose }: RenderOptions): string {
  const paint = pc.createColors(colour)
  const folder = commonFolder(report.sources.map((source) => source.path))
  const lines: string[] = []
  if (folder) lines.push(paint.dim(`Sources in ${clean(folder)}`))
  const style = { folder, width, paint, verbose, report }
  if (report.draft) lines.push(draftTable(report.draft, style))
  for (const row of report.disagreements.filter(({ amongSources }) => !amongSources)) lines.push(block(row, style))
  const apart = report.disagreements.filter(({ amongSources }) => amongSources)
  if (apart.length)
    lines.push(paint.bold('Among the sources alone; the draft has no part in these:'), ...apart.map((row) => block(row, style)))
  for (const dropped of report.dropped ?? [])
    lines.push(
      wrap(`dropped (${dropped.veto}): ${dropped.question} ${dropped.sides.map((side) => side.value).join(' · ')} — ${dropped.why}`, width),
    )
  for (const flag of report.stale ?? []) lines.push(wrap(`stale flag ${flag.id}: ${flag.question} ${flagInWords(flag)}`, width))
  lines.push(summary(report))
  return `${lines.join('\n')}\n`
}

/** How the blocks of one table are drawn. */
export interface Style {
  readonly folder: string
  readonly width: number
  readonly paint: ReturnType<typeof pc.createColors>
  readonly verbose: boolean
  readonly report: Report
}

function block(row: Disagreement, { folder, width, paint, verbose, report }: Style): string {
  const inner = Math.max(40, Math.min(width, 160)) - 7
  const left = Math.floor(inner * 0.45)
  const where = inner - left
  const table = new Table({ colWidths: [left + 2, where + 2], wordWrap: true, wrapOnWordBoundary: true, style: { head: [], border: [] } })
  const tint = row.relation === 'contradiction' ? paint.red : row.relation === 'divergence' ? paint.yellow : paint.cyan
  const flag = row.flag ? ` · flag ${row.flag.state}` : ''
  const head = `${tint(row.relation.toUpperCase())} · ${row.kind}${row.internal ? ' · within one source' : ''} · ${row.id}${flag}`
  table.push([{ colSpan: 2, content: fold(`${head}\n${paint.bold(clean(row.question))}`, inner + 1) }])
  for (const side of row.sides)
    table.push([
      fold(clean(side.value), left),
      fold([...side.citations.map((citation) => place(citation, folder)), ...oneOrigin(side, folder)].join('\n'), where),
    ])
  const was = row.flag?.was
  if (was)
    table.push([
      fold(`Decided on: ${was.sides.map(clean).join(' · ')}`, left),
      fold(`Now: ${row.sides.map((side) => clean(side.value)).join(' · ')}`, where),
    ])
  const why = [`Why: ${clean(row.why)}`]
  if (row.flag) why.push(`Flag: ${flagInWords(row.flag)}`)
  if (row.silent.length) why.push(`No answer found in: ${row.silent.map((id) => clean(strip(id, folder))).join(', ')}`)
  if (row.superseding) why.push(`In time: ${clean(row.superseding.text)}`)
  if (verbose) {
    for (const side of row.sides)
      for (const c of side.citations)
        why.push(`${place(c, folder)} ${clean(report.texts[c.source]?.slice(c.context.start, c.context.end) ?? '')}`)
    for (const reason of row.reasons)
      why.push(`${reason.stage}/${reason.test}${reason.veto ? ' (veto that did not hold)' : ''}: ${clean(reason.text)}`)
    why.push(`Ask: ${clean(row.ask)}`)
  }
  table.push([{ colSpan: 2, content: fold(why.join('\n'), inner + 1) }])
  return table.toString()
}

/** Sources of a side that count once, and why. */
const oneOrigin = ({ shared }: Side, folder: string): string[] =>
  (shared ?? []).map(
    ({ sources, why }) =>
      `One origin${why.length ? ` (${clean(why.join(', '))})` : ''}: ${sources.map((id) => clean(strip(id, folder))).join(', ')}`,
  )

function summary(report: Report): string {
  const counts = RELATIONS.map((relation) => ({ relation, n: report.disagreements.filter((row) => row.relation === relation).length }))
  const found = counts.filter(({ n }) => n > 0).map(({ relation, n }) => plural(n, relation))
  const { gate } = report
  const state = gate.failOn.includes('never')
    ? 'gate off'
    : gate.passes
      ? report.complete
        ? 'gate passes'
        : 'gate cannot pass'
      : `gate fails: ${gate.open} open at ${gate.failOn.join(', ')}`
  const flagged = gate.flagged ? `, ${gate.flagged} flagged` : ''
  const drafts = report.sources.filter(({ role }) => role === 'draft').length
  const read = `${drafts ? 'a draft and ' : ''}${plural(report.sources.length - drafts, 'source')}`
  return `${read}: ${found.length ? found.join(', ') : report.known === undefined ? 'no disagreement found' : 'nothing new'}${report.known === undefined ? '' : ` (${report.known} known before)`} · ${state}${flagged}${report.complete ? '' : ' · INCOMPLETE'}`
}

const wrap = (text: string, width: number): string =>
  clean(text)
    .replace(new RegExp(`(.{1,${Math.max(20, width - 2)}})(?:\\s+|$)`, 'gu'), '$1\n')
    .trimEnd()
