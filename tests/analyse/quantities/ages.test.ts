import { describe, expect, it } from 'vitest'
import { quotes, read } from './reading.js'

describe('ages', () => {
  it.each([
    ['The 43-year-old sailor waved.', '43-year-old', 43, 43],
    ['He is 43 years old.', '43 years old', 43, 43],
    ['Ann Wilson, 47, waved.', '47', 47, 47],
    ['Ann Wilson, 47; her son; and a dog waved.', '47', 47, 47],
    ['A sailor aged 43 waved.', '43', 43, 43],
    ['He left at the age of 61.', '61', 61, 61],
    ['She was 91.', '91', 91, 91],
    ['A man in his 40s waved.', '40s', 40, 49],
    ['A man in his late 40s waved.', 'late 40s', 46, 49],
    ['The driver, 47, waved.', '47', 47, 47],
    ['Ann Wilson (47) waved.', '47', 47, 47],
    ['Ann W. (47) waved.', '47', 47, 47],
    ['The singer died at 47.', '47', 47, 47],
    ['A six-month-old girl smiled.', 'six-month-old', 0.5, 0.5],
  ])('%s', (text, quote, min, max) => expect(read(text)).toMatchObject([{ type: 'age', quote, min, max, unit: 'year' }]))

  it.each([
    'On May 24, he left.',
    'It was a 10-year-long war.',
    'He was 10 points behind.',
    'Wilson (47) scored.',
    'She died at 47 Elm Street.',
    'The bill, 47, was paid.',
    'In Austin, 12, 14 and 16 are lucky.',
  ])('sees no age in: %s', (text) => expect(read(text).some(({ type }) => type === 'age')).toBe(false))
})

describe('scores and records', () => {
  it.each([
    ['They won 20-13 at home.', '20-13', [20, 13]],
    ['They won 20 - 13 at home.', '20 - 13', [20, 13]],
    ['It was a 9-5-1 season.', '9-5-1', [9, 5, 1]],
    ['It ended 1-nil.', '1-nil', [1, 0]],
  ])('%s', (text, quote, pair) => expect(read(text)).toMatchObject([{ type: 'score', quote, pair }]))

  it('reads a rising pair before a plural as a range', () => {
    expect(read('They saw 10-15 people.')).toMatchObject([{ type: 'count', min: 10, max: 15 }])
  })

  it.each(['Ring 555-0142 now.', 'The 2008-09 season ended.', 'Adults aged 18-49 watched.'])('sees no score in: %s', (text) =>
    expect(read(text).some(({ type }) => type === 'score')).toBe(false),
  )
})

describe('ranks', () => {
  it.each([
    ['It was the fifth round of talks.', 'fifth round', 5],
    ['It was the 100th attack.', '100th attack', 100],
    ['It is the third-largest bank.', 'third-largest bank', 3],
  ])('%s', (text, quote, value) => expect(read(text)).toMatchObject([{ type: 'ordinal', quote, value }]))

  it('reads one more of those counted', () => {
    expect(read('Two men died and a third was hurt.')).toMatchObject([
      { value: 2 },
      { type: 'ordinal', quote: 'a third', value: 3, additional: true },
    ])
  })

  it.each(['They tied in the third quarter.', 'He lives on Fifth Avenue.', 'The first lady spoke.', 'A second later it fell.'])(
    'sees no rank in: %s',
    (text) => expect(quotes(text).filter((quote) => /first|second|third|fifth/i.test(quote))).toEqual([]),
  )
})
