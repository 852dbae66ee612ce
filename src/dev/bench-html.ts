import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { renderHtml } from '../report/html.js'
import { manyRows } from '../../tests/report/manyRows.js'
import { launchChromium } from './chromium.js'

/**
 * `npx tsx src/dev/bench-html.ts`: how long the HTML report of generated stories takes to render, to be readable, to filter
 * and to scroll in Chromium. Each figure is the best of five, since other work on the machine only ever adds to it.
 */
const RUNS = 5
const FILTERS = ['#relation=divergence', '#kind=quote', '#q=bridge+crowns', '#q=zzz', '#']

/** Milliseconds from a change of the hash until the frame that shows it. */
const FILTERED = `(hash) => new Promise((done) => {
  const start = performance.now()
  location.hash = hash
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))))
})`
/** Milliseconds between frames while scrolling by 90 pixels a frame: the median and the 95th percentile. */
const SCROLLED = `new Promise((done) => {
  const frames = []
  let last = performance.now()
  const step = () => {
    const now = performance.now()
    frames.push(now - last)
    last = now
    scrollBy(0, 90)
    if (frames.length < 240) requestAnimationFrame(step)
    else done([0.5, 0.95].map((share) => frames.sort((a, b) => a - b)[Math.floor(frames.length * share)]))
  }
  requestAnimationFrame(step)
})`

const folder = mkdtempSync(join(tmpdir(), 'atodds-bench-'))
const browser = await launchChromium()
try {
  for (const [sources, rows] of [
    [5, 15],
    [12, 150],
    [100, 2000],
  ] as const)
    await measure(sources, rows)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

async function measure(sources: number, rows: number): Promise<void> {
  const report = manyRows(sources, rows)
  const start = performance.now()
  const html = renderHtml(report)
  const rendered = performance.now() - start
  const file = join(folder, `${sources}-${rows}.html`)
  writeFileSync(file, html)
  const text = Object.values(report.texts).join('').length
  const runs: Record<string, number>[] = []
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(pathToFileURL(file).href)
    runs.push(await figures(page))
    await page.close()
  }
  const best = Object.keys(runs[0] ?? {}).map((name) => `${name} ${Math.round(Math.min(...runs.map((run) => run[name] ?? Infinity)))}`)
  console.log(
    `${sources} sources, ${rows} rows: file ${kilobytes(html.length)}, texts ${kilobytes(text)}, JSON report ${kilobytes(JSON.stringify(report).length)}; rendered in ${Math.round(rendered)} ms`,
  )
  console.log(`  ms: ${best.join(' · ')}`)
}

async function figures(page: Page): Promise<Record<string, number>> {
  await page.waitForTimeout(200)
  const found: Record<string, number> = {}
  found['readable'] = await page.evaluate('performance.getEntriesByName("first-contentful-paint")[0].startTime')
  found['script ready'] = await page.evaluate('performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd')
  for (const hash of FILTERS) found[`filter ${hash}`] = await page.evaluate(`(${FILTERED})(${JSON.stringify(hash)})`)
  const [median = 0, slow = 0] = (await page.evaluate(SCROLLED)) as number[]
  return { ...found, 'scroll frame median': median, 'scroll frame 95%': slow }
}

function kilobytes(length: number): string {
  return `${(length / 1000).toFixed(0)} kB`
}
