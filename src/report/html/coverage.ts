import type { Coverage, Dropped, StaleFlag } from '../../model/report.js'
import { flagInWords } from '../flagged.js'
import { capital, count } from '../wording.js'
import { type Markup, html } from './markup.js'
import { type Page, foreign, place, sentence, sideMark } from './parts.js'

/** What only one source says, by source. Quiet, and never among the disagreements. */
export function coverage(page: Page): Markup {
  const bySource = new Map<string, Coverage[]>()
  for (const item of page.report.coverage) bySource.set(item.citation.source, [...(bySource.get(item.citation.source) ?? []), item])
  const sources = [...page.names].filter(([id]) => bySource.has(id))
  return html`<section class="view coverage" id="coverage" aria-labelledby="coverage-title">
<h1 id="coverage-title">Said by one source only</h1>
<p class="lead">Questions that a single source answers. Silence is no disagreement: nothing here counts at the gate.</p>
${sources.length ? undefined : html`<p class="nothing">There are none.</p>`}
${sources.map(([id, { name }]) => html`<div class="alone"><h2>${foreign(name)} <span class="number">${bySource.get(id)?.length ?? 0}</span></h2><ul>${bySource.get(id)?.map((item) => alone(page, item))}</ul></div>`)}
</section>`
}

const alone = (page: Page, { kind, question, value, citation }: Coverage): Markup =>
  html`<li><p>${foreign(question)} <strong>${foreign(value)}</strong> <span class="tags">${kind}</span></p><p class="passage" dir="auto">${sentence(page, citation, 120)} ${place(page, citation)}</p></li>`

/** Candidates that a veto dropped, where the report holds them. */
export function dropped(page: Page): Markup | undefined {
  const list = page.report.dropped
  if (!list?.length) return undefined
  return html`<section class="view coverage" id="dropped" aria-labelledby="dropped-title">
<h1 id="dropped-title">Considered and dropped</h1>
<p class="lead">${count(list.length, 'candidate')} that a veto kept out of the table.</p>
<ul>${list.map((item) => candidate(page, item))}</ul>
</section>`
}

const candidate = (page: Page, { kind, question, sides, veto, why }: Dropped): Markup =>
  html`<li><p>${foreign(question)} <span class="tags">${kind}</span></p><p>${sides.map((side, index) => html`${sideMark(index)} ${foreign(side.value)} ${side.citations.map((citation) => place(page, citation))} `)}</p><p class="quiet"><code>${foreign(veto)}</code> ${foreign(why)}</p></li>`

/** Decisions whose question the sources do not raise any more. */
export function staleFlags(list: readonly StaleFlag[] | undefined): Markup | undefined {
  if (!list?.length) return undefined
  return html`<div class="stale"><h3>Stale flags <span class="number">${list.length}</span></h3><p class="lead">Decisions on questions that these sources do not raise any more.</p><ul>${list.map((flag) => html`<li>${foreign(flag.question)} <span class="quiet">${foreign(capital(flagInWords(flag)))}</span></li>`)}</ul></div>`
}
