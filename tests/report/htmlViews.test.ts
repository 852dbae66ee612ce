import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from '../../src/dev/chromium.js'
import { Reader } from './browser.js'
import { ferryDraftReport, ferryReport } from './ferryStory.js'
import { hostileReport } from './hostileReport.js'
import { manyRows } from './manyRows.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const reader = new Reader()
const reports = {
  ferry: ferryReport(),
  draft: ferryDraftReport(),
  hostile: hostileReport(),
  works: manyRows(12, 150),
  large: manyRows(100, 400),
}
const opened = (name: keyof typeof reports): string => `#r-${reports[name].disagreements[0]?.id}`

const phone = { viewport: { width: 390, height: 844 } }
const desk = { viewport: { width: 1280, height: 900 } }
const wide = { viewport: { width: 1920, height: 1080 } }

describe.skipIf(!chromiumPath)('every view of the report', () => {
  const urls = {} as Record<keyof typeof reports, string>
  beforeAll(async () => {
    await reader.start()
    for (const name of Object.keys(reports) as (keyof typeof reports)[]) urls[name] = reader.write(reports[name])
  })
  afterEach(async () => {
    await reader.rest()
    expect(reader.faults.splice(0)).toEqual([])
  })
  afterAll(() => reader.stop())

  const views: [keyof typeof reports, string, string][] = [
    ['ferry', '', 'the table'],
    ['ferry', '#cells=marks', 'the table with marks'],
    ['ferry', opened('ferry'), 'an opened row'],
    ['ferry', '#texts', 'two sources'],
    ['ferry', '#show=all', 'all sources'],
    ['ferry', '#coverage', 'coverage'],
    ['ferry', '#decisions', 'decisions'],
    ['draft', '#draft', 'a draft'],
    ['draft', '', 'the table of a draft'],
    ['works', opened('works'), 'an opened row of many'],
    ['hostile', opened('hostile'), 'an opened row of hostile sources'],
    ['hostile', '#show=all', 'hostile sources'],
  ]

  // Further rows are made as the first five are; with 150 of them axe takes a minute.
  it.each(views)('%s%s (%s): axe finds nothing, dark or light', async (name, hash) => {
    for (const options of [
      { ...desk, colorScheme: 'light' },
      { ...phone, colorScheme: 'dark' },
    ] satisfies BrowserContextOptions[]) {
      const page = await reader.open(urls[name], { ...options, hash, bypassCSP: true })
      await page.waitForTimeout(150)
      await page.evaluate(axe)
      const result = (await page.evaluate(
        'axe.run({ exclude: [[".group ~ .group"], [".entry:nth-child(n + 6)"]] }, { resultTypes: ["violations"] })',
      )) as { violations: { id: string; impact: string; nodes: { html: string }[] }[] }
      expect(
        result.violations.map(
          ({ id, impact, nodes }) =>
            `${impact} ${id}: ${nodes
              .map((node) => node.html.slice(0, 120))
              .slice(0, 3)
              .join(' | ')}`,
        ),
      ).toEqual([])
    }
  })

  it('a form and a dialog, too', async () => {
    const page = await reader.open(urls.ferry, { hash: opened('ferry'), bypassCSP: true })
    await page.click('text=Decide…')
    await page.click('.tools >> text=?')
    await page.evaluate(axe)
    const result = (await page.evaluate('axe.run(document)')) as { violations: { id: string }[] }
    expect(result.violations.map(({ id }) => id)).toEqual([])
  })

  it.each(views)('%s%s (%s): nothing is cut or stands over the edge at 390, 1280 and 1920 pixels', async (name, hash) => {
    for (const options of [phone, desk, wide]) {
      const page = await reader.open(urls[name], { ...options, hash })
      expect(await overhang(page), `${name}${hash} at ${options.viewport.width}`).toEqual([])
    }
  })

  it('hostile text does nothing, in any view', async () => {
    for (const hash of [
      '',
      opened('hostile'),
      `#r-${reports.hostile.disagreements[1]?.id}`,
      '#show=all',
      '#coverage',
      '#decisions',
      '#q=<script>window.pwned=1</script>',
      '#r-"><img src=x onerror=window.pwned=1>',
    ]) {
      const page = await reader.open(urls.hostile, { hash })
      await page.waitForTimeout(50)
      expect(await page.evaluate('window.pwned')).toBeUndefined()
      expect(await page.locator('img, iframe, script:not([type]) >> nth=1').count()).toBe(0)
    }
  })

  it('hostile text does nothing when it is copied, decided on and handed on', async () => {
    const page = await reader.open(urls.hostile, { hash: opened('hostile') })
    await page.click('text=Copy flag command')
    await page.click('text=Copy as Markdown')
    const [command, markdown] = (await page.evaluate('copied')) as string[]
    expect(command).toMatch(/^atodds flag [0-9a-f]+ --reason REASON --by NAME$/)
    expect(markdown?.replace(/`[^`]*`/g, '').replace(/\\[<>]|<!-- -->|<\/?(?:br|code)>/g, '')).not.toMatch(/[<>]/)
    expect(await page.evaluate('window.pwned')).toBeUndefined()
  })

  it('the policy of the page forbids markup from text, even to its own script', async () => {
    const page = await reader.open(urls.ferry)
    expect(await page.evaluate('try { document.body.innerHTML = "<p>"; "done" } catch (error) { error.name }')).toBe('TypeError')
    expect(await page.evaluate('fetch("https://example.invalid/").then(() => "done", (error) => error.name)')).toBe('TypeError')
    reader.faults.length = 0
  })

  it('a draft is shown with marks in its margin, each with what it rests on', async () => {
    const page = await reader.open(urls.draft, { hash: '#draft' })
    expect(await page.locator('.statement').count()).toBe(reports.draft.draft?.length)
    expect(await page.locator('.states li').allInnerTexts()).toEqual(
      ['✓ 2 supported', '≠ 1 in disagreement', '≶ 2 at odds among the sources', '? 1 found in no source'].map((text) =>
        expect.stringContaining(text.slice(2)),
      ),
    )
    const prose = (await page.locator('.paragraph > p').allInnerTexts()).join('\n').replace(/[✓≠≶?]/g, '')
    expect(prose).toContain('ran aground off Nordholm on Monday evening with 241 people aboard.')
    await page.click('.margin >> text=How many people were aboard the Solvind?')
    expect(await page.locator(`[id="r-${reports.draft.disagreements[0]?.id}"] .opened`).isVisible()).toBe(true)
    expect(await page.locator('.part h3').allInnerTexts()).toEqual(['The draft against its sources', 'Among the sources alone'])
  })

  describe('of a hundred sources', () => {
    it('rows out of sight are not laid out, and are found all the same', async () => {
      const page = await reader.open(urls.large)
      expect(await page.locator('.entry').count()).toBe(400)
      const laidOut = await page.evaluate(
        '[...document.querySelectorAll(".entry")].filter((entry) => entry.checkVisibility({ contentVisibilityAuto: true })).length',
      )
      expect(laidOut).toBeLessThan(100)
      const last = reports.large.disagreements.at(-1)
      await page.evaluate(`location.hash = "#row=${last?.id}"`)
      const opened = page.locator(`[id="r-${last?.id}"] .opened`)
      await opened.waitFor()
      expect(await opened.locator('mark').allTextContents()).toEqual(
        last?.sides.flatMap((side) => side.citations.map((citation) => citation.quote)),
      )
    })

    it('silent sources are drawn, and answers told when asked for', async () => {
      const page = await reader.open(urls.large)
      const row = reports.large.disagreements[0]
      const cells = page.locator(`[id="r-${row?.id}"] .cell`)
      const answers =
        row?.sides
          .flatMap((side) =>
            side.citations.map(
              (citation) => [reports.large.sources.findIndex(({ id }) => id === citation.source) + 2, side.value] as const,
            ),
          )
          .sort((a, b) => a[0] - b[0]) ?? []
      expect(await cells.count()).toBe(answers.length)
      await page.click('text=Show answers')
      expect(await cells.locator('.value').allTextContents()).toEqual(answers.map(([, value]) => value))
      for (const [index, [column]] of answers.entries()) expect(await cells.nth(index).getAttribute('aria-colindex')).toBe(String(column))
    })

    it('an opened row reads the same as without a script', async () => {
      const hash = opened('large')
      const scripted = await reader.open(urls.large, { hash })
      const plain = await reader.open(urls.large, { hash, javaScriptEnabled: false })
      await plain.click(`[id="${hash.slice(1)}"] summary`)
      const text = async (page: Page): Promise<string> => (await page.locator(`[id="${hash.slice(1)}"] .opened .sides`).innerText()).trim()
      await scripted.locator(`[id="${hash.slice(1)}"] .opened`).waitFor()
      expect(await text(scripted)).toBe(await text(plain))
    })
  })
})

/** What stands over the right edge of the window, or over the edge of a box that does not scroll. */
const overhang = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    const scrolls = (element) => { for (let at = element; at && at !== document.body; at = at.parentElement) if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true; return false }
    return [...document.querySelectorAll('body *')].filter((element) => {
      if (!element.checkVisibility({ contentVisibilityAuto: true }) || scrolls(element) || element.closest('.skip, svg')) return false
      const box = element.getBoundingClientRect()
      return box.width > 0 && box.right > document.documentElement.clientWidth + 1
    }).map((element) => element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 40)).slice(0, 5)
  })()`)
