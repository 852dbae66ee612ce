import { describe, expect, it } from 'vitest'
import { goldStories, quoteOf } from '../../src/dev/eval/goldStory.js'

const TEXT = 'Nine crates were lost. Later nine crates were lost. In the end nine crates were found, nine crates in all.'

describe('a gold list kept as offsets', () => {
  it('quotes a span so that a search finds it and nothing else', () => {
    for (let at = TEXT.indexOf('crates'); at >= 0; at = TEXT.indexOf('crates', at + 1)) {
      const { quote, value } = quoteOf(TEXT, { start: at, end: at + 6 })
      expect(value).toBe('crates')
      expect(TEXT.split(quote)).toHaveLength(2)
      expect(TEXT.indexOf(quote) + quote.indexOf(value)).toBe(at)
    }
  })

  it('knows its sources, and has sides with evidence in them', () => {
    for (const { story, sources, rows } of goldStories())
      for (const { id, sides } of rows) {
        expect(sides.length, `${story} ${id}`).toBeGreaterThanOrEqual(2)
        for (const { evidence } of sides) {
          expect(evidence.length, `${story} ${id}`).toBeGreaterThan(0)
          for (const { source, start, end } of evidence) expect(sources.includes(source) && start < end, `${story} ${id}`).toBe(true)
        }
      }
  })
})
