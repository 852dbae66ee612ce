import { describe, expect, it } from 'vitest'
import { disagreementMarkdown, renderMarkdown } from '../../src/report/markdown.js'
import { code, prose } from '../../src/report/markdownText.js'
import { ferryDraftReport, ferryReport } from './ferryStory.js'
import { hostileReport } from './hostileReport.js'
import { manyRows } from './manyRows.js'

describe('renderMarkdown', () => {
  it('says first how the gate stands, then every row under its relation, contradictions first', () => {
    const report = ferryReport()
    const text = renderMarkdown(report)
    const headings = text.split('\n').filter((line) => line.startsWith('##'))
    expect(headings[0]).toBe('## The grounding of the Solvind')
    expect(text).toContain('**The gate does not pass: 4 open contradictions, 1 flagged.**')
    expect(headings.filter((line) => line.startsWith('### '))).toEqual([
      '### Contradictions (5)',
      '### Divergences (6)',
      '### Granularity differences (2)',
      '### Variants (2)',
    ])
    expect(headings.filter((line) => line.startsWith('#### '))).toHaveLength(report.disagreements.length)
  })

  it('shows the answering words in their sentence, with the place', () => {
    const [row] = ferryReport().disagreements
    if (!row) throw new Error('no row')
    const text = disagreementMarkdown(row, ferryReport())
    expect(text).toContain('| **A** | 214 (2 independent origins) | Coast Gazette, 2031-03-04 | All **214 people** aboard were taken off')
    expect(text).toContain('`ferry/coast-gazette.txt:5:5` |')
    expect(text).toContain('**Ask:** Ask Blue Line for the passenger list')
  })

  it('keeps flagged rows, with reason and name', () => {
    expect(renderMarkdown(ferryReport())).toContain(
      '> Flagged: acknowledged by M. Dahl on 2031-03-05: The twelfth patient was admitted on Tuesday morning; our text says so. (until 2031-04-01)',
    )
  })

  it('tells what of a draft is not supported', () => {
    const text = renderMarkdown(ferryDraftReport())
    expect(text).toContain('### The draft: 2 of 6 statements supported')
    expect(text).toContain('- line 5, found in no source: can carry 600 passengers')
  })

  it('fits a comment, and says what it left out', () => {
    const report = manyRows(20, 900)
    const text = renderMarkdown(report)
    expect(text.length).toBeLessThan(65_536)
    const full = text.match(/^#### /gm)?.length ?? 0
    const short = text.match(/^- How much .* `\w+`$/gm)?.length ?? 0
    const left = Number(/^(\S+) more rows are left out/m.exec(text)?.[1])
    expect(full).toBeGreaterThan(10)
    expect(full + short + left).toBe(report.disagreements.length)
  })

  it('lets nothing of a source act: no markup, no image, no mention, no link, no break of the table', () => {
    const text = renderMarkdown(hostileReport())
    const inert = text.replace(/`[^`\n|]*`/g, 'code').replace(/\\[\\`*_[\]<>|~&$]/g, '')
    const marked = inert.replace(/<!-- -->|<\/?(?:br|code|details|summary)>/g, '')
    expect(marked.match(/[<>].{0,40}/)?.[0]).toBeUndefined()
    expect(inert.match(/!\[|\]\(|@[a-z]|#\d|https?:\/\//)?.[0]).toBeUndefined()
    for (const row of inert.split('\n').filter((line) => line.startsWith('| '))) expect(row.match(/\|/g)?.length).toBeGreaterThanOrEqual(5)
    for (const table of inert.split('\n\n').filter((part) => part.startsWith('|'))) {
      expect(
        new Set(
          table
            .trim()
            .split('\n')
            .map((line) => line.match(/\|/g)?.length),
        ).size,
      ).toBe(1)
    }
  })
})

describe('prose and code', () => {
  it('turn any text into one line', () => {
    expect(prose('a\r\n\n# b\u2028c')).toBe('a # b c')
    expect(code('a\nb')).toBe('`a b`')
  })

  it('keep a code span whole in a table cell, whatever it holds', () => {
    expect(code('a|b')).toBe('<code>a\\|b</code>')
    expect(code('`x`')).toBe('<code>\\`x\\`</code>')
  })

  it('leave plain text as it is', () => {
    expect(prose('It rose 3% (from 12 to 15), she said - at last.')).toBe('It rose 3% (from 12 to 15), she said - at last.')
    expect(prose('a @ b # c')).toBe('a @ b # c')
  })
})
