import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlankAt } from '../../../src/analyse/syntax/characters.js'
import { parseText } from '../../../src/analyse/syntax/index.js'
import { lineStarts, positionAt } from '../../../src/model/position.js'
import type { Span } from '../../../src/model/span.js'

const blank = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (!isBlankAt(text, at)) return false
  return true
}

/** Everything that is not blank belongs to one token of one sentence, in order. */
function expectTiling(text: string, furniture: readonly Span[] = []): void {
  const sentences = parseText(text, furniture)
  const starts = lineStarts(text)
  let at = 0
  for (const [index, sentence] of sentences.entries()) {
    expect(sentence.index).toBe(index)
    expect(sentence.start).toBe(sentence.tokens[0]?.start)
    expect(sentence.end).toBe(sentence.tokens.at(-1)?.end)
    expect(sentence.line).toBe(positionAt(starts, sentence.start).line)
    expect(sentence.line).toBe(positionAt(starts, sentence.end).line)
    for (const [number, token] of sentence.tokens.entries()) {
      expect(blank(text, at, token.start)).toBe(true)
      expect(token.start).toBeGreaterThanOrEqual(at)
      expect(token.end).toBeGreaterThan(token.start)
      expect(token.form).toBe(text.slice(token.start, token.end))
      expect(blank(text, token.start, token.end)).toBe(false)
      expect(token.index).toBe(number)
      at = token.end
    }
    const inside = furniture.some((span) => span.start <= sentence.start && sentence.end <= span.end)
    const outside = furniture.every((span) => sentence.end <= span.start || span.end <= sentence.start)
    expect(inside || outside).toBe(true)
    expect(sentence.kind === 'furniture').toBe(inside)
  }
  expect(blank(text, at, text.length)).toBe(true)
}

const scraps = fc.constantFrom(
  'The envoy',
  ' said',
  '. ',
  '.',
  '"',
  '“',
  '”',
  "'s",
  "n't",
  'don’t',
  'U.S.',
  'Dr. ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '-',
  ' - ',
  '—',
  '$2.5m',
  '€103',
  '12:30',
  '20-13',
  '\ufffd',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ud83d',
  '\ude00',
  '😀',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  '•',
  '(',
  ')',
  '...',
  '?!',
  'MAYOR',
  'a',
  '1',
  '1.',
  'http://a.example/b',
  'x@y.org',
  'cannot',
  'LONDON (AP) —',
)
// A fixed seed: the same texts on every run.
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
)

describe('sentences and tokens', () => {
  it('tile any text, and say what stands at their offsets', () => {
    fc.assert(
      fc.property(text, (sample) => expectTiling(sample)),
      { numRuns: 400, seed: 3 },
    )
  })

  it('never cross the border of furniture', () => {
    const cuts = fc.tuple(text, fc.array(fc.nat(80), { maxLength: 6 }))
    fc.assert(
      fc.property(cuts, ([sample, offsets]) => {
        const sorted = [...new Set(offsets.map((offset) => Math.min(offset, sample.length)))].sort((a, b) => a - b)
        const furniture: Span[] = []
        for (let at = 0; at + 1 < sorted.length; at += 2) furniture.push({ start: sorted[at] as number, end: sorted[at + 1] as number })
        expectTiling(sample, furniture)
      }),
      { numRuns: 400, seed: 3 },
    )
  })
})
