import { RELATIONS, type Relation } from '../../model/kinds.js'
import type { Disagreement } from '../../model/report.js'
import { RELATION_WORDS, capital } from '../wording.js'
import { type Markup, html } from './markup.js'
import { openedRow } from './openedRow.js'
import { type Page, foreign, relationMark, rowAnchor, sideMark } from './parts.js'
import { type TreeElement, h } from './tree.js'

/** Rows that are laid out together; all others, out of sight, are not. */
const CHUNK = 20

/** Past this many cells a page is large. */
const LARGE = 20_000

/**
 * Rows out of sight must cost nothing. In a large page silent cells, which are most of them, are drawn as a background
 * instead of being elements, cells hold their mark alone, and the script makes an opened row when it is opened (without
 * script it stands there).
 */
export const silentCells = ({ report, names }: Page): 'told' | 'drawn' =>
  names.size * report.disagreements.length <= LARGE ? 'told' : 'drawn'

/** Questions by sources. Every row can be opened, without any script too. */
export function matrix(page: Page): Markup {
  const { report } = page
  if (!report.disagreements.length) return html`<p class="nothing">No two sources disagree on a question that both answer.</p>`
  const parts = partsOf(page)
  const columns = [...page.names.values()].map(
    ({ name, source, index }) =>
      html`<div class="source c${index}" role="columnheader"><span>${foreign(name)}${source.role === 'draft' ? ' (draft)' : ''}</span></div>`,
  )
  return html`<div class="matrix" role="table" aria-label="Questions and the answer of every source" aria-colcount="${columns.length + 1}">
<div class="columns" role="rowgroup"><div class="line" role="row"><div class="question" role="columnheader">Question</div>${columns}</div></div>
${parts.map(({ title, rows }) => html`${title ? html`<div role="rowgroup"><div role="row"><div class="part" role="cell"><h3>${title}</h3></div></div></div>` : undefined}${RELATIONS.map((relation) => group(page, relation, rows))}`)}
</div>`
}

interface Part {
  readonly title?: string
  readonly rows: readonly Disagreement[]
}

/** With a draft, its own disagreements come first and those among the sources alone apart. */
function partsOf({ report }: Page): Part[] {
  if (!report.draft && !report.disagreements.some((row) => row.amongSources)) return [{ rows: report.disagreements }]
  const parts = [
    { title: 'The draft against its sources', rows: report.disagreements.filter((row) => !row.amongSources) },
    { title: 'Among the sources alone', rows: report.disagreements.filter((row) => row.amongSources) },
  ]
  return parts.filter((part) => part.rows.length)
}

function group(page: Page, relation: Relation, all: readonly Disagreement[]): Markup | undefined {
  const rows = all.filter((row) => row.relation === relation)
  if (!rows.length) return undefined
  const { many, gloss } = RELATION_WORDS[relation]
  const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) => rows.slice(index * CHUNK, (index + 1) * CHUNK))
  return html`<div class="group">
<div role="rowgroup"><div role="row"><div class="relation" role="cell"><h3>${relationMark(relation)} ${capital(many)} <span class="number">${rows.length}</span></h3><p>${gloss}</p></div></div></div>
${chunks.map((chunk) => html`<div class=chunk>${chunk.map((row) => entry(page, row))}</div>`)}
</div>`
}

function entry(page: Page, row: Disagreement): Markup {
  const opened = html`${openedRow(page, row)}`
  return html`<div class=entry role=rowgroup id="${rowAnchor(row.id)}">
<div class=line role=row><div class=question role=rowheader><h4><a class=open href="#${rowAnchor(row.id)}">${row.question}</a></h4>${tags(row)}${legend(page, row)}</div>${cells(page, row)}</div>
<div class=full role=row><div role=cell aria-colspan=${page.names.size + 1}><details><summary>All sides in full</summary>${
    silentCells(page) === 'told' ? opened : html`<noscript>${opened}</noscript>`
  }</details></div></div>
</div>`
}

function tags({ kind, internal, flag }: Disagreement): TreeElement {
  return h(
    'p.tags',
    {},
    kind,
    internal && [' ', h('span.tag', {}, 'within one source')],
    flag && [' ', h('span.tag.flag', {}, flag.state === 'active' ? 'flagged' : `flag ${flag.state}`)],
  )
}

/** The sides in words, for where there is no room for columns, and as the key to their marks. */
function legend({ names }: Page, row: Disagreement): TreeElement {
  const sides = row.sides.map((side, index) => {
    const who = [...new Set(side.citations.map((citation) => names.get(citation.source)?.name ?? citation.source))]
    const some = who.length > 4 ? `${who.slice(0, 3).join(', ')} and ${who.length - 3} more` : who.join(', ')
    return h('li', {}, sideMark(index), ' ', h('span.value', {}, short(side.value)), ' ', h('span.who', {}, some))
  })
  return h('ul.legend', {}, sides)
}

function cells(page: Page, row: Disagreement): TreeElement[] {
  const answers = new Map<number, Set<number>>()
  for (const [index, side] of row.sides.entries()) {
    for (const { source } of side.citations) {
      const column = page.names.get(source)?.index
      if (column !== undefined) answers.set(column, (answers.get(column) ?? new Set()).add(index))
    }
  }
  if (silentCells(page) === 'drawn') {
    const columns = [...answers].sort(([a], [b]) => a - b)
    return columns.map(([column, given]) =>
      h(`div.cell.c${column}`, { role: 'cell', 'aria-colindex': String(column + 2) }, [...given].map(sideMark)),
    )
  }
  return [...page.names.values()].map(({ index: column }) => {
    const given = answers.get(column)
    if (!given) return h(`div.cell.silent.c${column}`, { role: 'cell' }, h('span', {}, 'none found'))
    return h(
      `div.cell.c${column}`,
      { role: 'cell' },
      [...given].map((index) => h('span.answer', {}, sideMark(index), ' ', h('span.value', {}, short(row.sides[index]?.value ?? '')))),
    )
  })
}

/** A cell is for a glance; the opened row has the answer in full. */
const short = (value: string): string => (value.length > 120 ? `${value.slice(0, 119)}…` : value)
