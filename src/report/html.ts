import { createHash } from 'node:crypto'
import type { Report } from '../model/report.js'
import { coverage, dropped, staleFlags } from './html/coverage.js'
import { draft } from './html/draft.js'
import { Markup, html, json } from './html/markup.js'
import { matrix, silentCells } from './html/matrix.js'
import { pageData } from './html/pageData.js'
import { script, style } from './html/page.generated.js'
import type { Page } from './html/parts.js'
import { summary } from './html/summary.js'
import { sourceNames } from './sourceNames.js'
import { count, thousands } from './wording.js'

/**
 * The report as one HTML file that asks nothing of any network: rows and matrix are markup and can be read without the
 * script, which adds filters, texts side by side, keys and decisions. The same report gives the same bytes.
 */
export function renderHtml(report: Report): string {
  const page: Page = { report, names: sourceNames(report) }
  const ownStyle = style + columnStyle(page.names.size)
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(ownStyle)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const title = `${report.story ?? count(report.sources.length, 'source')} · atodds`
  const texts = report.sources.map((source) => report.texts[source.id] ?? '')
  return html`<!doctype html>
<html lang="en" data-cells="${page.names.size <= 6 ? 'answers' : 'marks'}" data-many="${String(page.names.size > 20)}" data-silent="${silentCells(page)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="atodds ${report.tool.version}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(ownStyle)}</style>
</head>
<body>
<a class="skip" href="#questions">Skip to the questions</a>
${banner(page)}
<main>
<div class="view" id="questions">
${summary(page)}
<section class="table" aria-labelledby="questions-title"><h2 id="questions-title">Where the sources disagree</h2>${matrix(page)}${staleFlags(report.stale)}</section>
</div>
${draft(page)}
<section class="view scripted" id="texts" aria-labelledby="texts-title" hidden><h1 id="texts-title">The sources side by side</h1></section>
${coverage(page)}
${dropped(page)}
<section class="view scripted" id="decisions" aria-labelledby="decisions-title" hidden><h1 id="decisions-title">Decisions</h1></section>
</main>
<footer><p>Made by atodds ${report.tool.version}${report.today ? html`, held against ${report.today}` : undefined}. Nothing in this file leaves your machine.</p></footer>
<script type="application/json" id="data">${json(pageData(page))}</script>
<script type="application/json" id="source-texts">${json(texts)}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`.text
}

function banner(page: Page): Markup {
  const { report } = page
  const views: [string, string, number | undefined, boolean][] = [
    ['questions', 'Disagreements', report.disagreements.length, true],
    ['draft', 'Draft', report.draft?.length, report.draft !== undefined],
    ['texts', 'Sources', report.sources.length, true],
    ['coverage', 'Coverage', report.coverage.length, true],
    ['dropped', 'Dropped', report.dropped?.length, (report.dropped?.length ?? 0) > 0],
    ['decisions', 'Decisions', undefined, true],
  ]
  const links = views
    .filter(([, , , there]) => there)
    .map(([id, title, number]) => {
      const scripted = id === 'texts' || id === 'decisions' ? ' class="scripted"' : ''
      return html`<li${new Markup(scripted)}><a href="#${id}">${title}${number === undefined ? undefined : html` <span class="number">${thousands(number)}</span>`}</a></li>`
    })
  return html`<header class="banner"><p class="wordmark">atodds</p><nav aria-label="Views"><ul>${links}</ul></nav><div class="tools scripted"></div></header>`
}

/** Where every column stands: cells are placed by their class, since a strict policy forbids style attributes. */
function columnStyle(columns: number): string {
  return `:root{--n:${columns}}${Array.from({ length: columns }, (_, index) => `.c${index}{grid-column:${index + 2}}`).join('')}`
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
