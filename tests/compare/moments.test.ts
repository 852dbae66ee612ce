import { describe, expect, it } from 'vitest'
import { read } from '../analyse/times/reading.js'
import { compareMoments } from '../../src/compare/moments.js'
import type { TimeMention } from '../../src/model/analysis.js'

/** The first time of a sentence made around a phrase, in a text published on Wednesday, 12 March 2025. */
function moment(phrase: string, published: string | undefined = '2025-03-12'): TimeMention {
  const [found] = read(`They did it ${phrase}.`, published)
  if (found === undefined) throw new Error(`no time in "${phrase}"`)
  return found
}
const relation = (a: string, b: string): string => compareMoments(moment(a), moment(b)).relation

describe('times that cannot both be true', () => {
  it.each([
    ['on Monday', 'on Tuesday'],
    ['on 23 October', 'in November'],
    ['in 2004', 'in 2005'],
    ['on Monday', 'on 11 March'],
    ['yesterday', 'on Monday'],
    ['around 11 a.m. there', 'around noon'],
    ['at 4.30am', 'in the afternoon'],
    ['for less than ten minutes', 'for ten minutes'],
    ['moments later', '10 minutes later'],
    ['for around 15 seconds', 'for around one minute'],
    ['for two weeks', 'for ten days'],
    ['with 6:00 left in the third quarter', 'with 10:03 to play in the third quarter'],
    ['early in the fourth quarter', 'late in the fourth quarter'],
    ['in the first half', 'early in the third quarter'],
    ['since Friday', 'for three weeks'],
    ['at about 3 p.m.', 'at about 3:30 p.m.'],
    ['shortly after 2 a.m.', 'just after 2:30 a.m.'],
    ['for 2 years', 'for 2 1/2 years'],
    ['within the next few days', 'within the next 24 hours'],
    ['44 seconds into the seventh round', 'two minutes into the seventh round'],
  ])('%s · %s', (a, b) => {
    expect(relation(a, b)).toBe('contradiction')
    expect(relation(b, a)).toBe('contradiction')
  })
})

describe('times of which one contains the other', () => {
  it.each([
    ['in December 2024', 'on December 8, 2024'],
    ['at 4.30am', 'in the early hours'],
    ['last month', 'on 19 February'],
    ['earlier this year', 'in February'],
    ['on Monday', 'this week'],
    ['minutes later', '10 minutes later'],
    ['for about 15 years', 'for 15 years'],
    ['in the second half of 2012', 'by the end of 2012'],
    ['in the first half', 'midway through the second quarter'],
    ['with 4:08 to go', 'with just over four minutes to play'],
    ['late in the fourth quarter', 'with 4:08 left in the fourth quarter'],
    ['at 9 a.m. on Monday', 'on Monday'],
    ['since January', 'for months'],
  ])('%s · %s', (a, b) => {
    expect(relation(a, b)).toMatch(/^(?:granularity|incomparable)$/)
    expect(relation(b, a)).toBe(relation(a, b))
  })
})

describe('times that are the same', () => {
  it.each([
    ['on Monday', 'on 10 March'],
    ['yesterday', 'on Tuesday'],
    ['at 4.30am', 'at 4:30 a.m.'],
    ['at noon', 'at 12 p.m.'],
    ["at 8 o'clock", 'at 8 p.m.'],
    ['at 0737 GMT', 'at 7:37 a.m. UTC'],
    ['at 9 a.m. GMT', 'at 10 a.m. CET'],
    ['for two weeks', 'for a fortnight'],
    ['for three months', 'for 90 days'],
    ['for a week', 'for eight days'],
  ])('%s · %s', (a, b) => expect(relation(a, b)).toBe('same'))
})

describe('times that say different things', () => {
  it.each([
    ['since Monday', 'until Monday'],
    ['twice a week', 'on Monday'],
    ['at 4:30 a.m.', 'at 10:30 p.m. ET'],
    ['for two hours', 'two hours later'],
  ])('%s · %s', (a, b) => expect(relation(a, b)).toMatch(/^(?:incomparable|same|granularity)$/))
})

it('calls a length a divergence that nobody would put so', () => {
  expect(relation('for more than two months', 'for four months')).toBe('divergence')
  expect(relation('for more than two months', 'for ten weeks')).toBe('granularity')
})

it('compares only what both state', () => {
  expect(compareMoments(moment('in September', '2024-12-01'), moment('in September', '2023-12-01')).relation).toBe('incomparable')
})

describe('hours spent over days', () => {
  it('are no other length of time', () => {
    expect(relation('for 30 hours', 'for four days')).toBe('incomparable')
    expect(relation('for 30 hours', 'for 40 hours')).toBe('contradiction')
  })
})
