import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { chromiumPath } from '../../src/dev/chromium.js'
import type { Report } from '../../src/model/report.js'
import { parseFlags } from '../../src/flags/file.js'
import { Reader } from './browser.js'
import { ferryReport } from './ferryStory.js'
import { manyRows } from './manyRows.js'

const reader = new Reader()
const hashOf = (page: Page): string => page.url().replace(/^[^#]*/, '')
/**
 * Asks until it is so. The page forbids evaluated code, so that the browser driver's own waiting, which evaluates later, would
 * be a fault.
 */
async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await page.evaluate(expression)) return
    await page.waitForTimeout(25)
  }
  throw new Error(`never came true: ${expression}`)
}
const settled = (page: Page): Promise<void> => until(page, '!document.querySelector(".forget")')
const shown = async (page: Page): Promise<number> => {
  await settled(page)
  return page.locator('.entry:visible').count()
}
const focusedRow = 'document.activeElement.closest(".entry")?.id'
const entry = (report: Report, index: number): string => `[id="r-${report.disagreements[index]?.id}"]`

describe.skipIf(!chromiumPath)('the report in a browser', () => {
  let urls: Record<'ferry' | 'works', string>
  const reports = { ferry: ferryReport(), works: manyRows(12, 150) }
  beforeAll(async () => {
    await reader.start()
    urls = { ferry: reader.write(reports.ferry), works: reader.write(reports.works) }
  })
  afterEach(async () => {
    await reader.rest()
    expect(reader.faults.splice(0)).toEqual([])
  })
  afterAll(() => reader.stop())

  describe.each(['ferry', 'works'] as const)('%s', (name) => {
    const report = reports[name]
    const number = (test: (row: Report['disagreements'][number]) => boolean): number => report.disagreements.filter(test).length

    it('counts at the top what it shows below', async () => {
      const page = await reader.open(urls[name])
      expect(await page.locator('#story').textContent()).toBe(report.story)
      expect(await page.locator('.gate').textContent()).toContain('does not pass')
      expect(await page.locator('.relations strong').allTextContents()).toEqual(
        ['contradiction', 'divergence', 'granularity', 'variant'].map((relation) => String(number((row) => row.relation === relation))),
      )
      expect(await page.locator('.sources tbody tr').count()).toBe(report.sources.length)
      expect(await page.locator('.columns .source').count()).toBe(report.sources.length)
      expect(await page.locator('.entry').count()).toBe(report.disagreements.length)
      expect(await page.locator('#shown').textContent()).toBe(`${report.disagreements.length} questions`)
    })

    it('filters by relation, kind, source and flag, and keeps it all in the address', async () => {
      const page = await reader.open(urls[name])
      await page.click('.chip:has-text("Divergence")')
      expect(await shown(page)).toBe(number((row) => row.relation === 'divergence'))
      await page.click('.chip:has-text("Contradiction")')
      expect(await shown(page)).toBe(number((row) => row.relation === 'divergence' || row.relation === 'contradiction'))
      await page.selectOption('select[aria-label=Kind]', 'quantity')
      const source = report.sources[1]?.id ?? ''
      await page.selectOption('select[aria-label=Source]', source)
      await page.selectOption('select[aria-label=Flag]', 'open')
      const expected = number(
        (row) =>
          ['divergence', 'contradiction'].includes(row.relation) &&
          row.kind === 'quantity' &&
          row.flag?.state !== 'active' &&
          row.sides.some((side) => side.citations.some((citation) => citation.source === source)),
      )
      expect(await shown(page)).toBe(expected)
      const again = await reader.open(urls[name], { hash: hashOf(page) })
      expect(await shown(again)).toBe(expected)
      expect(await again.locator('.chip[aria-pressed=true]').count()).toBe(2)
      await again.click('text=Clear')
      expect(await shown(again)).toBe(report.disagreements.length)
    })

    it('searches questions, answers and sentences, without regard to case and accents', async () => {
      const page = await reader.open(urls[name])
      const word = name === 'ferry' ? 'BREAKWÄTER' : 'kelderby'
      await page.fill('#search', word)
      const plain = word.toLowerCase().replace('ä', 'a')
      const text = (row: Report['disagreements'][number]): string =>
        [
          row.question,
          row.why,
          row.ask,
          ...row.sides.flatMap((side) => [
            side.value,
            ...side.citations.flatMap(({ source, context }) => [
              report.texts[source]?.slice(context.start, context.end),
              report.sources.find(({ id }) => id === source)?.publisher,
            ]),
          ]),
        ]
          .join(' ')
          .toLowerCase()
      expect(await shown(page)).toBe(number((row) => text(row).includes(plain)))
      await page.fill('#search', 'no such words anywhere')
      expect(await page.locator('text=No question fits these filters.').isVisible()).toBe(true)
    })

    it('opens a row with every side, its sentences and places, why and what to ask', async () => {
      const page = await reader.open(urls[name])
      const row = report.disagreements[1]
      await page.click(`${entry(report, 1)} .open`)
      const full = page.locator(`${entry(report, 1)} .opened`)
      expect(await full.locator('.side h5 > span').allTextContents()).toEqual(row?.sides.map((side) => side.value))
      const citations = row?.sides.flatMap((side) => side.citations) ?? []
      expect(await full.locator('.side mark').allTextContents()).toEqual(citations.map((citation) => citation.quote))
      expect(await full.locator('.side .place').allTextContents()).toEqual(
        citations.map(({ source, line, column }) => `${source.replace(/^\w+\//, '')}:${line}:${column}`),
      )
      expect(await full.innerText()).toContain(row?.why)
      expect(await full.innerText()).toContain(row?.ask)
      const again = await reader.open(urls[name], { hash: hashOf(page) })
      expect(await again.locator(`${entry(report, 1)} .opened`).isVisible()).toBe(true)
      await page.click(`${entry(report, 1)} .open`)
      expect(await full.isVisible()).toBe(false)
    })

    it('goes from a place to the text of its source, and from there to the row and back', async () => {
      const page = await reader.open(urls[name], { hash: `#r-${report.disagreements[0]?.id}` })
      await page.click(`${entry(report, 0)} .place`)
      const citation = report.disagreements[0]?.sides[0]?.citations[0]
      const marked = page.locator(`.pane >> nth=0 >> .cited.current`)
      expect((await marked.allTextContents()).join('')).toContain(citation?.quote)
      expect(await page.locator('.pane').count()).toBe(2)
      await marked.first().click()
      if (await page.locator('dialog').isVisible()) await page.locator('dialog a').first().click()
      expect(await page.locator('#questions').isVisible()).toBe(true)
      expect(await page.locator(`${entry(report, 0)} .opened`).isVisible()).toBe(true)
      await page.goBack()
      expect(await page.locator('#texts').isVisible()).toBe(true)
      await page.click('.back a')
      await until(page, `${focusedRow} === ${JSON.stringify(`r-${report.disagreements[0]?.id}`)}`)
    })

    it('shows any two sources or all, whole, with a tick beside every passage that a row cites', async () => {
      const page = await reader.open(urls[name], { hash: '#texts' })
      await page.selectOption('select[aria-label="Right text"]', '3')
      await page.selectOption('select[aria-label="Left text"]', '1')
      const texts = await page.locator('.pane .text').allTextContents()
      expect(texts).toEqual([report.texts[report.sources[1]?.id ?? ''], report.texts[report.sources[3]?.id ?? '']])
      await page.click('text=All side by side')
      expect(await page.locator('.pane').count()).toBe(report.sources.length)
      expect(await page.locator('.pane .cited').count()).toBe(await page.locator('.overview rect').count())
    })
  })

  it('copies a row as Markdown and its flag command', async () => {
    const page = await reader.open(urls.ferry, { hash: `#r-${reports.ferry.disagreements[0]?.id}` })
    await page.click('text=Copy as Markdown')
    await page.click('text=Copy flag command')
    await page.click('text=Copy link')
    const [markdown, command, link] = (await page.evaluate('copied')) as string[]
    expect(markdown).toContain('#### How many people were aboard the Solvind?')
    expect(markdown).toContain('All **214 people** aboard')
    expect(command).toBe(`atodds flag ${reports.ferry.disagreements[0]?.id} --reason REASON --by NAME`)
    expect(link).toBe(`${urls.ferry}#row=${reports.ferry.disagreements[0]?.id}`)
  })

  it('keeps decisions in the browser and hands them on as a flags file', async () => {
    const [first, second] = reports.ferry.disagreements
    const page = await reader.open(urls.ferry, { hash: `#r-${second?.id}` })
    await page.click('text=Decide…')
    await page.click('text=Keep decision')
    expect(await page.locator('.decision-form').isVisible(), 'no decision without reason and name').toBe(true)
    await page.fill('.decision-form textarea', `It's "settled": the log\nsays so \u2028 \\ # no`)
    await page.fill('.decision-form input[autocomplete=name]', 'R. Vik')
    await page.click('text=Not a disagreement')
    await page.fill('.decision-form input[type=date]', '2031-06-01')
    await page.click('text=Keep decision')
    expect(await page.locator(`${entry(reports.ferry, 1)} .decided`).textContent()).toBe('decided: not a disagreement')
    await page.reload()
    expect(await page.locator(`${entry(reports.ferry, 1)} .decided`).count()).toBe(1)
    await page.click('text=Copy flag command')
    expect(((await page.evaluate('copied')) as string[])[0]).toContain(
      `--verdict not-a-disagreement --reason 'It'\\''s "settled": the log\n`,
    )
    await page.click('nav >> text=Decisions')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Export atodds.flags.yaml')])
    expect(download.suggestedFilename()).toBe('atodds.flags.yaml')
    const text = readFileSync((await download.path()) as string, 'utf8')
    const file = parse(text) as { version: number; flags: Record<string, unknown>[] }
    expect(file.version).toBe(1)
    const flag = file.flags.find(({ id }) => id === second?.id)
    expect(await parseFlags(text, 'atodds.flags.yaml')).toEqual(file.flags)
    expect(flag).toEqual({
      id: second?.id,
      questionKey: second?.questionKey,
      kind: 'polarity',
      question: second?.question,
      sides: second?.sides.map((side) => side.value),
      verdict: 'not-a-disagreement',
      reason: `It's "settled": the log\nsays so \u2028 \\ # no`,
      by: 'R. Vik',
      on: new Date().toISOString().slice(0, 10),
      until: '2031-06-01',
      story: reports.ferry.story,
    })
    expect(Object.keys(flag ?? {})).toEqual([
      'id',
      'questionKey',
      'kind',
      'question',
      'sides',
      'verdict',
      'reason',
      'by',
      'on',
      'until',
      'story',
    ])
    // Those that the report brought stay as they were made, also where the answers have changed since.
    expect(file.flags).toHaveLength(3)
    expect(file.flags.find(({ id }) => id === '1f03a2b49c77')).toMatchObject({
      sides: ['9 years', '7 years'],
      reason: 'We count from her first season.',
    })
    expect(file.flags.some(({ id }) => id === first?.id)).toBe(false)
  })

  it('takes a decision back', async () => {
    const page = await reader.open(urls.ferry, { hash: `#r-${reports.ferry.disagreements[0]?.id}` })
    await page.keyboard.press('d')
    await page.keyboard.type('Known.')
    await page.fill('.decision-form input[autocomplete=name]', 'R. Vik')
    await page.click('text=Keep decision')
    await page.click('text=Decide…')
    await page.click('text=Take back')
    expect(await page.locator('.decided').count()).toBe(0)
  })

  it('can be used by keys alone', async () => {
    const page = await reader.open(urls.ferry)
    const focused = (): Promise<string> => page.evaluate(focusedRow)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focused()).toBe(`r-${reports.ferry.disagreements[1]?.id}`)
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')
    await page.keyboard.press('Enter')
    expect(await page.locator(`${entry(reports.ferry, 1)} .opened`).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('.opened:visible').count()).toBe(0)
    await page.keyboard.press('k')
    expect(await focused()).toBe(`r-${reports.ferry.disagreements[0]?.id}`)
    await page.keyboard.press('/')
    await page.keyboard.type('pilot j')
    expect(await page.inputValue('#search')).toBe('pilot j')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await page.locator('dialog').innerText()).toContain('Next row')
    await page.keyboard.press('Escape')
    await page.keyboard.press('f')
    expect(await page.evaluate('document.activeElement.className')).toBe('chip')
    await page.keyboard.press('3')
    expect(await page.locator('#coverage').isVisible()).toBe(true)
  })

  it('keeps what only one source says apart', async () => {
    const page = await reader.open(urls.ferry, { hash: '#coverage' })
    expect(await page.locator('.entry:visible').count()).toBe(0)
    expect(await page.locator('#coverage li').count()).toBe(reports.ferry.coverage.length)
    await page.click('#coverage .place >> nth=0')
    expect(await page.locator('.pane').count()).toBe(2)
  })

  it('prints a summary, or all rows with all sentences, and puts the page back', async () => {
    const page = await reader.open(urls.ferry)
    await page.evaluate(
      'window.print = () => { window.printed = document.querySelectorAll("details[open]").length; dispatchEvent(new Event("afterprint")) }',
    )
    for (const [choice, open] of [
      ['Summary', 0],
      ['Everything', reports.ferry.disagreements.length],
    ] as const) {
      await page.click('.tools >> text=Print')
      await page.click(`dialog >> text=${choice}`)
      await until(page, 'window.printed !== undefined')
      expect(await page.evaluate('printed')).toBe(open)
      await page.evaluate('delete window.printed')
      expect(await page.locator('details[open]').count()).toBe(0)
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.toolbar, .banner, .cell').locator('visible=true').count()).toBe(0)
    expect(await page.locator('.legend:visible').count()).toBe(reports.ferry.disagreements.length)
  })

  it('is all there without JavaScript', async () => {
    const page = await reader.open(urls.ferry, { javaScriptEnabled: false })
    expect(await page.locator('.entry:visible').count()).toBe(reports.ferry.disagreements.length)
    expect(await page.locator(`${entry(reports.ferry, 1)} .cell`).allInnerTexts()).toEqual([
      expect.stringMatching(/^A\s*yes$/),
      expect.stringMatching(/^B\s*no$/),
      'none found',
      'none found',
      'none found',
    ])
    await page.click(`${entry(reports.ferry, 0)} summary`)
    expect(await page.locator(`${entry(reports.ferry, 0)} blockquote >> nth=0`).innerText()).toBe(
      'All 214 people aboard were taken off in lifeboats by 9:40 p.m.',
    )
    expect(await page.locator('.scripted:visible').count()).toBe(0)
  })
})
