import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findQuantities } from '../../../src/analyse/quantities/index.js'
import { parseText } from '../../../src/analyse/syntax/index.js'
import { findTimes } from '../../../src/analyse/times/index.js'
import { compareAmounts } from '../../../src/compare/amounts.js'
import { compareMoments } from '../../../src/compare/moments.js'

const PIECES = [
  '24',
  '1,500',
  '2.6',
  '$',
  '£',
  '€',
  'million',
  'm',
  'a',
  'dozen',
  'two',
  'third',
  '-',
  '(',
  ')',
  '%',
  'percent',
  'people',
  'more than',
  'at least',
  'about',
  'June',
  'Monday',
  '2004',
  ':',
  '30',
  'p.m.',
  'GMT',
  'years',
  'ago',
  'later',
  'old',
  'since',
  'by',
  'the',
  'end',
  'of',
  'and',
  'half',
  'km',
  ',',
  '.',
  'in',
  'with',
  'left',
  'quarter',
  'every',
  '0',
  '\ud83d',
  '\u0301',
  '12/19/2005',
  'between',
  'to',
  '43-year-old',
  's',
  "'",
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('times and quantities in any text', () => {
  it('lie in order inside their sentences, do not overlap, and state an order of bounds', () => {
    fc.assert(
      fc.property(text, (input) => {
        const sentences = parseText(input, [])
        for (const found of [findQuantities(input, sentences), findTimes(input, sentences, '2025-01-06')]) {
          let end = 0
          for (const mention of found) {
            const sentence = sentences[mention.sentence]
            expect(mention.start).toBeGreaterThanOrEqual(Math.max(end, sentence?.start ?? 0))
            expect(mention.end).toBeGreaterThan(mention.start)
            expect(mention.end).toBeLessThanOrEqual(sentence?.end ?? 0)
            end = mention.end
          }
        }
        for (const { min, max } of findQuantities(input, sentences)) expect(min).toBeLessThanOrEqual(max)
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  it.each([
    'by ',
    'since ',
    '2 days, ',
    'one ',
    'a ',
    '- ',
    '1-',
    'at least ',
    'one million ',
    '4:',
    'two of the ',
    '$1 (',
    'Monday, ',
    '24 ',
  ])('survive %j ten thousand times over', (piece) => {
    const input = piece.repeat(10_000)
    // One long sentence, whatever the splitter would make of it.
    const sentences = [{ start: 0, end: input.length, index: 0, line: 1, kind: 'prose' as const, tokens: [] }]
    expect(() => [findQuantities(input, sentences), findTimes(input, sentences, '2025-01-06')]).not.toThrow()
  })

  it('compare the same from both sides', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [one, other].map((input) => findQuantities(input, parseText(input, [])))
        for (const left of a ?? [])
          for (const right of b ?? []) expect(compareAmounts(left, right).relation).toBe(compareAmounts(right, left).relation)
        const [c, d] = [one, other].map((input) => findTimes(input, parseText(input, []), '2025-01-06'))
        for (const left of c ?? [])
          for (const right of d ?? []) expect(compareMoments(left, right).relation).toBe(compareMoments(right, left).relation)
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it('agree with themselves', () => {
    fc.assert(
      fc.property(text, (input) => {
        const sentences = parseText(input, [])
        for (const amount of findQuantities(input, sentences)) expect(compareAmounts(amount, amount).relation).toBe('same')
        for (const time of findTimes(input, sentences, '2025-01-06'))
          expect(compareMoments(time, time).relation).toMatch(/^(?:same|incomparable)$/)
      }),
      { numRuns: 200, seed: 13 },
    )
  })
})
