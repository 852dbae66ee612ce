import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { pageAssets } from '../../src/dev/pageAssets.js'
import { renderHtml } from '../../src/report/html.js'
import { html, json } from '../../src/report/html/markup.js'
import { type PageData, unpackedRow } from '../../src/report/html/pageData.js'
import { ferryDraftReport, ferryReport } from './ferryStory.js'
import { hostileReport } from './hostileReport.js'
import { manyRows } from './manyRows.js'

const block = (page: string, id: string): unknown =>
  JSON.parse(new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's').exec(page)?.[1] ?? '')

describe('renderHtml', () => {
  it('gives the same bytes for the same report', () => {
    expect(renderHtml(ferryReport())).toBe(renderHtml(ferryReport()))
  })

  it('carries a policy that allows its own script and style and nothing else', () => {
    for (const report of [ferryReport(), hostileReport(), manyRows(12, 40)]) {
      const page = renderHtml(report)
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? ''
      const hash = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain(`script-src ${hash(/<script>(.*?)<\/script>/s.exec(page)?.[1])};`)
      expect(policy).toContain(`style-src ${hash(/<style>(.*?)<\/style>/s.exec(page)?.[1])};`)
      expect(policy).not.toContain('unsafe')
    }
  })

  it('holds the rows again, exactly, for its script', () => {
    for (const report of [ferryReport(), ferryDraftReport()]) {
      const page = renderHtml(report)
      const data = block(page, 'data') as PageData
      const texts = block(page, 'source-texts') as string[]
      expect(texts).toEqual(report.sources.map((source) => report.texts[source.id]))
      expect(data.rows.map((row) => unpackedRow(data, row, texts))).toEqual(report.disagreements)
    }
  })

  it('keeps hostile texts exact in its data and out of its markup', () => {
    const report = hostileReport()
    const page = renderHtml(report)
    const texts = block(page, 'source-texts') as string[]
    expect(texts).toEqual(report.sources.map((source) => report.texts[source.id]))
    const { document } = parseHTML(page)
    expect(document.querySelectorAll('script')).toHaveLength(3)
    expect(document.querySelectorAll('img, iframe, object, embed, base')).toHaveLength(0)
    expect(document.querySelectorAll('style')).toHaveLength(1)
    expect(document.querySelectorAll('[onerror], [onload], [style]')).toHaveLength(0)
    expect([...document.querySelectorAll('a')].every((link) => link.getAttribute('href')?.startsWith('#'))).toBe(true)
    expect(page.includes('\0')).toBe(false)
    expect([...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].some(([, script = '']) => /[\u2028\u2029]|<!--/.test(script))).toBe(false)
  })

  it('says of every source and question what was answered, or that nothing was', () => {
    const report = ferryReport()
    const { document } = parseHTML(renderHtml(report))
    const entries = [...document.querySelectorAll('.entry')]
    expect(entries).toHaveLength(report.disagreements.length)
    for (const [index, row] of report.disagreements.entries()) {
      const cells = [...(entries[index]?.querySelectorAll('.cell') ?? [])]
      expect(cells).toHaveLength(report.sources.length)
      for (const [column, source] of report.sources.entries()) {
        const answers = row.sides
          .filter((side) => side.citations.some((citation) => citation.source === source.id))
          .map((side) => side.value)
        const shown = [...(cells[column]?.querySelectorAll('.value') ?? [])].map((value) => value.textContent)
        expect(shown).toEqual(answers)
        expect(cells[column]?.textContent === 'none found').toBe(answers.length === 0)
      }
    }
  })

  it('compares wordings where the wording is the matter', () => {
    const { document } = parseHTML(renderHtml(ferryReport()))
    const pairs = [...document.querySelectorAll('.pair')].map((pair) =>
      [...pair.querySelectorAll('p')].map((line) => [...line.querySelectorAll('em')].map((word) => word.textContent)),
    )
    expect(pairs).toContainEqual([
      ['never lost', 'ship'],
      ['did not lose', 'vessel'],
    ])
    expect(pairs).toContainEqual([['e'], ['o']])
  })

  it('shows citations of one origin once where they read the same', () => {
    const { document } = parseHTML(renderHtml(ferryReport()))
    const figure = [...document.querySelectorAll('figure')].find((candidate) => candidate.textContent?.includes('also Island Herald'))
    expect(figure?.querySelectorAll('figcaption')).toHaveLength(2)
  })

  it('says when the report is incomplete or was redacted', () => {
    expect(renderHtml({ ...ferryReport(), complete: false })).toContain('This report is incomplete')
    const redacted = ferryReport()
    const bare = {
      ...redacted,
      texts: {},
      redacted: true as const,
      disagreements: redacted.disagreements.map((row) => ({ ...row, sides: row.sides.map((side) => ({ ...side, value: '' })) })),
    }
    expect(renderHtml(bare)).toContain('Texts were taken out')
  })

  it('stays in proportion to the text', () => {
    const [small, large] = [manyRows(20, 200), manyRows(20, 800)].map((report) => renderHtml(report).length) as [number, number]
    expect(large / small).toBeLessThan(4.4)
  })
})

describe('the script and style of the page', () => {
  it('are those that `npm run build:page` makes', async () => {
    const written = readFileSync(new URL('../../src/report/html/page.generated.ts', import.meta.url), 'utf8')
    expect(written === (await pageAssets()), 'run npm run build:page').toBe(true)
  })
})

describe('markup', () => {
  it('escapes whatever is put in', () => {
    expect(html`<p title="${`"'>`}">${'<b>&'}${['a', html`<i>b</i>`, undefined, false]}${0}</p>`.text).toBe(
      '<p title="&quot;&#39;&gt;">&lt;b&gt;&amp;a<i>b</i>0</p>',
    )
  })

  it('writes JSON that can close no script and open no comment', () => {
    const value = { a: '</script><!--\u2028', b: '\uD800' }
    expect(json(value).text).not.toMatch(/[<>\u2028]/)
    expect(JSON.parse(json(value).text)).toEqual(value)
  })
})
