import type { Citation, DraftStatement } from '../../model/report.js'
import { overlaps } from '../../model/span.js'
import { DRAFT_WORDS, count } from '../wording.js'
import { type Markup, html } from './markup.js'
import { type Page, foreign, place, rowAnchor } from './parts.js'

/** The draft as it reads, with a mark in the margin at every statement that was held against the sources. */
export function draft(page: Page): Markup | undefined {
  const { report, names } = page
  if (!report.draft) return undefined
  const drafts = [...names.values()].filter(({ source }) => source.role === 'draft')
  const number = (state: DraftStatement['state']): number => report.draft?.filter((statement) => statement.state === state).length ?? 0
  const states = (Object.keys(DRAFT_WORDS) as DraftStatement['state'][]).map(
    (state) => html`<li>${stateMark(state)} ${number(state)} ${DRAFT_WORDS[state]}</li>`,
  )
  return html`<section class="view draft" id="draft" aria-labelledby="draft-title">
<h1 id="draft-title">The draft</h1>
<p class="lead">${count(report.draft.length, 'statement')} held against ${count(report.sources.length - drafts.length, 'source')}.</p>
<ul class="states">${states}</ul>
${drafts.map(({ name, source }) => html`<article><h2>${foreign(source.title ?? name)}</h2>${paragraphs(page, source.id)}</article>`)}
</section>`
}

/** Signs, not colours alone: they also stand in the text, before the words they are about. */
const SIGNS: Readonly<Record<DraftStatement['state'], string>> = {
  supported: '✓',
  disagreement: '≠',
  'at-odds-among-sources': '≶',
  unsupported: '?',
}

const stateMark = (state: DraftStatement['state']): Markup => html`<i class="state ${state}" aria-hidden="true">${SIGNS[state]}</i>`

function paragraphs(page: Page, source: string): Markup[] {
  const text = page.report.texts[source] ?? ''
  const statements = (page.report.draft ?? []).filter((statement) => statement.citation.source === source)
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => {
    const start = line.index
    const end = start + line[0].length
    const here = statements
      .filter(({ citation }) => citation.start >= start && citation.start < end)
      .sort((a, b) => a.citation.start - b.citation.start)
    return html`<div class="paragraph"><p dir="auto">${marked(text, start, end, here)}</p>${here.length ? html`<ul class="margin">${here.map((statement) => marginNote(page, statement))}</ul>` : undefined}</div>`
  })
}

/** Of statements that overlap, the words of the earlier one are marked up to where the next begins. */
function marked(text: string, start: number, end: number, statements: readonly DraftStatement[]): Markup[] {
  const parts: Markup[] = []
  let at = start
  for (const [index, { citation, state }] of statements.entries()) {
    const next = statements[index + 1]?.citation.start ?? end
    const stop = Math.min(citation.end, Math.max(next, citation.start), end)
    parts.push(
      html`${text.slice(at, citation.start)}`,
      html`<span class="statement ${state}">${stateMark(state)}${text.slice(citation.start, stop)}</span>`,
    )
    at = stop
  }
  return [...parts, html`${text.slice(at, end)}`]
}

function marginNote(page: Page, { citation, state, disagreements, support, question }: DraftStatement): Markup {
  const rows = disagreements.map((id) => rowLink(page, id, citation))
  const by = support.map((at) => html`<li>${foreign(page.names.get(at.source)?.name ?? at.source)} ${place(page, at)}</li>`)
  return html`<li><p>${stateMark(state)} <strong>${DRAFT_WORDS[state]}</strong> <q>${foreign(citation.quote.length > 60 ? `${citation.quote.slice(0, 59)}…` : citation.quote)}</q></p>${question !== undefined && !rows.length ? html`<p class="quiet">${foreign(question)}</p>` : undefined}${rows.length || by.length ? html`<ul>${rows}${by}</ul>` : undefined}</li>`
}

/** The row that a statement takes part in, and what stands there against it, cited. */
function rowLink({ report, names }: Page, id: string, statement: Citation): Markup | undefined {
  const row = report.disagreements.find((candidate) => candidate.id === id)
  const others =
    row?.sides.filter(({ citations }) => !citations.some((cited) => cited.source === statement.source && overlaps(cited, statement))) ?? []
  const against = others.flatMap((side) =>
    side.citations.map(
      (at) =>
        html`<li>≠ <q>${foreign(side.value)}</q> ${foreign(names.get(at.source)?.name ?? at.source)} ${place({ report, names }, at)}</li>`,
    ),
  )
  return row && html`<li><a href="#${rowAnchor(id)}">${foreign(row.question)}</a></li>${against}`
}
