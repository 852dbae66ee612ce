import { describe, expect, it } from 'vitest'
import { quotes, read } from './reading.js'

const MINUTE = 60
const DAY = 86_400
const MONTH = 2_629_800

describe('lengths of time', () => {
  it.each([
    ['It lasted 15 seconds.', '15 seconds', 15, 15],
    ['It lasted less than ten minutes.', 'less than ten minutes', 0, 10 * MINUTE],
    ['It lasted more than two months.', 'more than two months', 2 * MONTH, Infinity],
    ['It lasted for months.', 'months', 2 * MONTH, 30 * MONTH],
    ['It lasted half an hour.', 'half an hour', 30 * MINUTE, 30 * MINUTE],
    ['It lasted an hour and a half.', 'an hour and a half', 90 * MINUTE, 90 * MINUTE],
    ['It lasted two hours and ten minutes.', 'two hours and ten minutes', 130 * MINUTE, 130 * MINUTE],
    ['It was a 10-day strike.', '10-day', 10 * DAY, 10 * DAY],
    ['It lasted between two and three days.', 'between two and three days', 2 * DAY, 3 * DAY],
    ['It lasted two and a half days.', 'two and a half days', 2.5 * DAY, 2.5 * DAY],
    ['It ended within an hour.', 'within an hour', 0, 60 * MINUTE],
  ])('%s', (text, quote, min, max) => expect(read(text)).toMatchObject([{ type: 'duration', quote, seconds: { min, max } }]))
})

describe('times that lie a length off', () => {
  it.each([
    ['Ten minutes later he was back.', 'Ten minutes later', 'after'],
    ['A few minutes after the shot he ran.', 'A few minutes', 'after'],
    ['Moments later he ran.', 'Moments later', 'after'],
    ['He ran three weeks ago.', 'three weeks ago', 'ago'],
    ['Two days earlier he ran.', 'Two days earlier', 'before'],
  ])('%s', (text, quote, direction) => expect(read(text)).toMatchObject([{ type: 'relative', quote, direction }]))
})

describe('what is no length', () => {
  it.each([
    'He is 43 years old.',
    'The 43-year-old ran.',
    'It costs $9 a day.',
    'One day he ran.',
    'The second man ran.',
    'A month-old calf ran.',
  ])('%s', (text) => expect(quotes(text)).toEqual([]))
})

describe('bad input', () => {
  it.each([
    '',
    ' ',
    '\ud800',
    '::::',
    '99:99',
    '4:',
    'since',
    'by the end of',
    'with 4:08',
    'June 99',
    '0000-00-00',
    'the 0th century',
    `${'9'.repeat(400)} years ago`,
  ])('%j', (text) => {
    expect(() => read(text, '2025-01-06')).not.toThrow()
    expect(() => read(text, 'no date')).not.toThrow()
  })
})
