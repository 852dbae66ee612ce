import Table from 'cli-table3'
import type { Citation, Disagreement, DraftStatement } from '../model/report.js'
import { overlaps } from '../model/span.js'
import { fold, place, plural, strip } from './cells.js'
import { clean } from './clean.js'
import type { Style } from './table.js'
import { DRAFT_WORDS } from './wording.js'

/** Every statement of the draft in its order, with its state, and who says so or otherwise. */
export function draftTable(draft: readonly DraftStatement[], style: Style): string {
  const { width, paint } = style
  const inner = Math.max(40, Math.min(width, 160)) - 10
  const state = 13
  const left = Math.floor((inner - state) * 0.45)
  const right = inner - state - left
  const table = new Table({
    colWidths: [left + 2, state + 2, right + 2],
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: [], border: [] },
  })
  for (const statement of draft) {
    const where = `${place(statement.citation, style.folder)}${statement.kind ? ` · ${statement.kind}` : ''}`
    table.push([
      fold(`${clean(statement.citation.quote)}\n${where}`, left),
      fold(tint(statement.state, paint)(DRAFT_WORDS[statement.state]), state),
      fold([...sayingSo(statement, style), ...sayingOtherwise(statement, style)].join('\n'), right),
    ])
  }
  const counts = (Object.keys(DRAFT_WORDS) as DraftStatement['state'][]).map(
    (key) => `${draft.filter((statement) => statement.state === key).length} ${DRAFT_WORDS[key]}`,
  )
  const head = paint.bold(`The draft: ${plural(draft.length, 'statement')}, ${counts.join(', ')}`)
  return draft.length ? `${head}\n${table.toString()}` : head
}

function tint(state: DraftStatement['state'], paint: Style['paint']): (text: string) => string {
  if (state === 'disagreement') return paint.red
  return state === 'supported' ? paint.green : paint.yellow
}

const sayingSo = ({ support }: DraftStatement, { folder }: Style): string[] => support.map((citation) => `✓ ${place(citation, folder)}`)

/** The rows that the statement takes part in, with the sides that it does not stand on. */
function sayingOtherwise({ citation, disagreements }: DraftStatement, style: Style): string[] {
  return disagreements.flatMap((id) => {
    const row = style.report.disagreements.find((known) => known.id === id)
    return row ? [`≠ ${row.relation} ${id}${row.flag?.state === 'active' ? ' (flagged)' : ''}`, ...otherSides(row, citation, style)] : []
  })
}

const otherSides = (row: Disagreement, statement: Citation, { folder }: Style): string[] =>
  row.sides
    .filter(({ citations }) => !citations.some((cited) => cited.source === statement.source && overlaps(cited, statement)))
    .map(
      ({ value, citations }) =>
        `${clean(value)}: ${citations.map((cited) => clean(strip(`${cited.source}:${cited.line}`, folder))).join(', ')}`,
    )
