import { KINDS, RELATIONS } from '../../model/kinds.js'
import type { Notice } from '../../model/report.js'
import { commonFolder } from '../cells.js'
import type { SourceName } from '../sourceNames.js'
import { RELATION_WORDS, count, gateLine } from '../wording.js'
import { type Markup, html } from './markup.js'
import { type Page, foreign, longDay, relationMark } from './parts.js'

/** What a reader sees first: the story, whether the gate passes, how much was found, and in which sources. */
export function summary(page: Page): Markup {
  const { report } = page
  const folder = commonFolder(report.sources.map(({ path }) => path))
  const passes = report.gate.passes && report.complete
  return html`<section class="summary" aria-labelledby="story">
<div class="findings">
<h1 id="story">${foreign(report.story ?? storyless(page))}</h1>
<p class="gate ${passes ? 'passes' : 'fails'}"><i aria-hidden="true">${passes ? '✓' : '✕'}</i> ${gateLine(report)}</p>
${report.complete ? undefined : html`<p class="notice error"><strong>This report is incomplete.</strong> Not every source could be read, or nothing could be compared.</p>`}
${report.redacted ? html`<p class="notice warning">Texts were taken out of this report; places stand.</p>` : undefined}
${notices(report.notices.filter((notice) => notice.level !== 'info'))}
${relationCounts(page)}${kindCounts(page)}
${notices(report.notices.filter((notice) => notice.level === 'info'))}
</div>
<div>${sources(page)}${folder ? html`<p class="folder quiet">Files in <code>${foreign(folder)}</code></p>` : undefined}</div>
</section>`
}

const storyless = ({ report }: Page): string => `${count(report.sources.length, 'source')} held against each other`

function relationCounts({ report }: Page): Markup {
  const counts = RELATIONS.map((relation) => {
    const number = report.disagreements.filter((row) => row.relation === relation).length
    const { one, many } = RELATION_WORDS[relation]
    return html`<li><a href="#relation=${relation}"><strong>${number}</strong> <span>${relationMark(relation)} ${number === 1 ? one : many}</span></a></li>`
  })
  return html`<ul class="relations">${counts}</ul>`
}

function kindCounts({ report }: Page): Markup {
  const counts = KINDS.map((kind) => [kind, report.disagreements.filter((row) => row.kind === kind).length] as const).filter(
    ([, number]) => number,
  )
  const flagged = report.disagreements.filter((row) => row.flag).length
  const kinds = counts
    .sort((a, b) => b[1] - a[1])
    .map(([kind, number]) => html`<li><a href="#kind=${kind}">${kind} <span>${number}</span></a></li>`)
  return html`<ul class="kinds" aria-label="By kind">${kinds}</ul>
<p class="quiet">${flagged ? html`<a href="#flag=flagged">${count(flagged, 'row')} flagged</a>` : 'No row is flagged'}${report.stale?.length ? `, ${count(report.stale.length, 'stale flag')}` : ''}.</p>`
}

function sources(page: Page): Markup {
  const lines = [...page.names.values()].map(sourceLine)
  const table = html`<table class="sources${lines.length > 7 ? ' many' : ''}"><thead><tr><th scope="col">Source</th><th scope="col">Published</th><th scope="col" class="number">Words</th></tr></thead><tbody>${lines}</tbody></table>`
  if (lines.length <= 16) return table
  return html`<details class="more"><summary>${lines.length} sources</summary>${table}</details>`
}

function sourceLine({ name, source, copies }: SourceName): Markup {
  const copied = copies.length > 3 ? `${copies.slice(0, 3).join(', ')} and ${copies.length - 3} more` : copies.join(', ')
  return html`<tr><th scope="row">${foreign(name)}${source.role === 'draft' ? html` <span class="tag">draft</span>` : undefined}${copies.length ? html` <span class="tag">wire copy</span>` : undefined}
${source.title && source.title !== name ? html`<span class="title">${source.title}</span>` : undefined}
${copies.length ? html`<span class="quiet">Same text as ${foreign(copied)}: one origin</span>` : undefined}
${source.notices.map((notice) => html`<span class="quiet">${foreign(notice)}</span>`)}</th><td>${source.published === undefined ? html`<span class="quiet">no date</span>` : longDay(source.published)}</td><td class="number">${source.words.toLocaleString('en-GB')}</td></tr>`
}

function notices(list: readonly Notice[]): Markup | undefined {
  if (!list.length) return undefined
  return html`<ul class="notices">${list.map(({ level, text, path }) => html`<li class="notice ${level}"><strong>${level === 'info' ? 'Note' : level}:</strong> ${path ? html`<code>${foreign(path)}</code> ` : undefined}${foreign(text)}</li>`)}</ul>`
}
