import { RELATIONS } from '../model/kinds.js'
import type { Citation, Disagreement, Report, ReportSource } from '../model/report.js'
import { excerpt } from './excerpt.js'
import { flagInWords } from './flagged.js'
import { code, prose } from './markdownText.js'
import { type SourceName, sourceNames } from './sourceNames.js'
import { DRAFT_WORDS, RELATION_WORDS, capital, count, day, gateLine, location, sideLetter } from './wording.js'

/** GitHub takes comments of up to 65,536 characters; what is beyond this is told in fewer words, and says so. */
const ROOM = 60_000

/** The report as GitHub-flavoured Markdown, fit for a comment on a pull request. Ends with a line feed. */
export function renderMarkdown(report: Report): string {
  const head = [...opening(report), ...sourceTable(report), ...draftTable(report)].join('\n')
  const parts = [head]
  let used = head.length
  let left = 0
  for (const relation of RELATIONS) {
    const rows = report.disagreements.filter((row) => row.relation === relation)
    if (!rows.length) continue
    const words = RELATION_WORDS[relation]
    parts.push(`\n### ${capital(words.many)} (${rows.length})\n\n${words.gloss}\n`)
    for (const row of rows) {
      const full = `\n${disagreementMarkdown(row, report)}`
      const short = `\n- ${prose(brief(row.question, 300))} ${row.sides.map((side, index) => `**${sideLetter(index)}** ${prose(brief(side.value, 300))}`).join(' · ')} ${code(row.id)}\n`
      const part = used + full.length < ROOM * 0.8 ? full : used + short.length < ROOM ? short : undefined
      if (part === undefined) left++
      else parts.push(part)
      used += part?.length ?? 0
    }
  }
  if (left)
    parts.push(`\n${count(left, 'more row is', 'more rows are')} left out here for length; the HTML and JSON reports hold them all.\n`)
  return parts.join('')
}

/** One row as Markdown, from a heading to what to ask. Ends with a line feed. */
export function disagreementMarkdown(row: Disagreement, report: Pick<Report, 'sources' | 'texts'>): string {
  const names = sourceNames(report)
  const lines = [
    `#### ${prose(brief(row.question, 300))}`,
    '',
    `${capital(row.relation)} · ${row.kind}${row.internal ? ' · within one source' : ''} · ${code(row.id)}`,
    '',
  ]
  lines.push('| | Answer | Said by | In these words |', '|---|---|---|---|')
  for (const [index, side] of row.sides.entries()) {
    for (const [place, citation] of side.citations.entries()) {
      const first = place === 0
      const answer = first ? `${prose(brief(side.value, 300))}${side.origins > 1 ? ` (${side.origins} independent origins)` : ''}` : ''
      lines.push(
        `| ${first ? `**${sideLetter(index)}**` : ''} | ${answer} | ${saidBy(citation, names.get(citation.source))} | ${inWords(citation, report, names)} |`,
      )
    }
  }
  lines.push('', `**Why:** ${prose(row.why)}`)
  if (row.superseding) lines.push('', `**In time:** ${prose(row.superseding.text)}`)
  lines.push('', `**Ask:** ${prose(row.ask)}`)
  if (row.silent.length) lines.push('', `No answer found in: ${row.silent.map((id) => prose(brief(names.get(id)?.name ?? id))).join(', ')}`)
  if (row.flag) lines.push('', `> ${prose(capital(flagInWords(row.flag)))}`)
  return `${lines.join('\n')}\n`
}

/** Nobody reads past some length in a comment; the place stands beside what is cut. */
const brief = (text: string, room = 120): string => (text.length > room ? `${text.slice(0, room)} …` : text)

function saidBy(citation: Citation, cited: SourceName | undefined): string {
  const published = cited?.source.published
  return `${prose(brief(cited?.name ?? citation.source))}${published ? `, ${prose(day(published))}` : ''}`
}

function inWords(citation: Citation, report: Pick<Report, 'texts'>, names: ReadonlyMap<string, SourceName>): string {
  const { before, quote, after } = excerpt(report.texts[citation.source] ?? '', citation, 160)
  const path = names.get(citation.source)?.source.path ?? citation.source
  return `${prose(before)}**${prose(brief(quote.trim(), 600))}**${prose(after)}<br>${code(location(path, citation))}`
}

function opening(report: Report): string[] {
  const relations = RELATIONS.map((relation) => {
    const { one, many } = RELATION_WORDS[relation]
    return [report.disagreements.filter((row) => row.relation === relation).length, one, many] as const
  }).filter(([number]) => number)
  const total = count(report.disagreements.length, 'disagreement')
  const lines = [
    `## ${report.story ? prose(report.story) : 'Sources held against each other'}`,
    '',
    `**${prose(gateLine(report))}**`,
    '',
    `${count(report.sources.length, 'source')}, ${total}${relations.length ? `: ${relations.map(([number, one, many]) => count(number, one, many)).join(', ')}` : ''}.`,
    '',
  ]
  if (!report.complete)
    lines.push('> [!WARNING]', '> This report is incomplete: not every source could be read, or nothing could be compared.', '')
  for (const notice of report.notices) {
    if (notice.level !== 'info')
      lines.push(`- ${capital(notice.level)}: ${notice.path ? `${code(notice.path)}: ` : ''}${prose(notice.text)}`)
  }
  return lines
}

function sourceTable(report: Report): string[] {
  const names = [...sourceNames(report).values()]
  const line = ({ name, source, copies }: SourceName): string =>
    `| ${prose(brief(name))}${source.role === 'draft' ? ' (draft)' : ''}${copies.length ? ` (same text as ${copies.map((copy) => prose(brief(copy))).join(', ')})` : ''} | ${prose(brief(source.title ?? ''))} | ${prose(day(source.published ?? ''))} | ${words(source)} | ${code(source.path)} |`
  const table = ['| Source | Title | Published | Words | File |', '|---|---|---|--:|---|', ...names.map(line)]
  return names.length > 12 ? ['', '<details><summary>Sources</summary>', '', ...table, '', '</details>', ''] : ['', ...table, '']
}

const words = (source: ReportSource): string => source.words.toLocaleString('en-GB')

function draftTable(report: Report): string[] {
  if (!report.draft?.length) return []
  const wanting = report.draft.filter((statement) => statement.state !== 'supported')
  return [
    '',
    `### The draft: ${report.draft.length - wanting.length} of ${count(report.draft.length, 'statement')} supported`,
    '',
    ...wanting.map(
      (statement) => `- line ${statement.citation.line}, ${DRAFT_WORDS[statement.state]}: ${prose(brief(statement.citation.quote, 300))}`,
    ),
    '',
  ]
}
