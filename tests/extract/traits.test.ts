import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

describe('the age of somebody named', () => {
  it.each([
    ['Ann Lee, 22, left the harbour.', '22'],
    ['Ann Lee, a 22-year-old nurse, left the harbour.', '22-year-old'],
    ['Police found the 22-year-old nurse Ann Lee at the harbour.', '22-year-old'],
    ['Police found a 22-year-old woman, Ann Lee, at the harbour.', '22-year-old'],
    ['Ann Lee died at the harbour. She was 22.', '22'],
    ['Ann Lee died at the harbour on Monday at the age of 22.', '22'],
  ])('is told by: %s', (text, age) => {
    expect(rowsOf('quantity', text, 'Ann Lee, 25, left the harbour.')).toEqual([`contradiction: ${[age, '25'].sort().join(' | ')}`])
  })

  it.each([
    "Ann Lee's 22-year-old son left the harbour.",
    'Ann Lee left her village at the age of 22.',
    'Ann Lee turns 22 in May.',
    'Ann Lee has sailed since she was 22.',
  ])('is not told by: %s', (text) => {
    expect(rowsOf('quantity', text, 'Ann Lee, 25, left the harbour.')).toEqual([])
  })

  it('is told of another time of life where many years lie between', () => {
    expect(rowsOf('quantity', 'The 31-year-old Ann Lee left the harbour.', 'Ann Lee, 77, left the harbour.')).toEqual([])
  })
})

describe('figures that belong to one person or team', () => {
  it.each([
    [
      'Ann Lee, 34, a mother of three, was found at the harbour.',
      'Ann Lee was the mother of four children.',
      'contradiction: four children | mother of three',
    ],
    [
      'Ann Lee was killed on Monday. The shots hit the mother of three at the harbour.',
      'Ann Lee was the mother of four children.',
      'contradiction: four children | mother of three',
    ],
    ['Ann Lee is 5-foot-8, 135 pounds, with a scar.', 'Ann Lee is tall and weighs 145 pounds.', 'contradiction: 135 pounds | 145 pounds'],
    ['The Bellmere Rovers (21-8) won on Sunday.', 'The Bellmere Rovers (20-8) won on Sunday.', 'contradiction: 20-8 | 21-8'],
    ['The Rovers improved to 26-3 on Monday.', 'The Rovers (24-3) won on Monday.', 'contradiction: 24-3 | 26-3'],
    [
      'Gary Bohm, who owns 18.4% of Marlow Glass, said no.',
      'Bohm, the investor with a 16.4% stake, said no.',
      'contradiction: 16.4% | 18.4%',
    ],
    ["Ann Lee's overall record stands at 17-6.", 'Ann Lee, 18-6, won on Monday.', 'contradiction: 17-6 | 18-6'],
  ])('%s — %s', (a, b, row) => expect(rowsOf('quantity', a, b)).toEqual([row]))

  it.each([
    ['the score of a match', 'The Corvo Pirates shocked the Bellmere Rovers, 20-8, at home.', 'The Bellmere Rovers (21-8) won on Sunday.'],
    ['what is bought', 'Gary Bohm bought 40 percent of Marlow Glass.', 'Gary Bohm owns 55 percent of Marlow Glass.'],
  ])('are not: %s', (_, a, b) => expect(rowsOf('quantity', a, b)).toEqual([]))

  it('are not those of another stretch of time', () => {
    expect(rowsOf('quantity', 'Ann Lee compiled a 212-77 record.', 'Ann Lee (31-14) won on Monday.')).toEqual([])
    expect(rowsOf('quantity', 'The trial of then-15-year-old Ann Lee went on.', 'Ann Lee, 16, left the harbour.')).toEqual([])
  })

  it('are not those of two people, nor a part', () => {
    expect(rowsOf('quantity', 'Ann Lee was the mother of two sons and a daughter.', 'Ann Lee was the mother of three children.')).toEqual(
      [],
    )
    expect(rowsOf('quantity', 'The Rovers won at home (21-8).', 'The Bellmere Rovers (20-8) won on Sunday.')).toEqual([])
  })
})

describe('one without a number', () => {
  it('is held against a number of the same', () => {
    const rows = rowsOf('quantity', 'Carl Oduya has a prior conviction for theft.', 'Carl Oduya has three prior convictions for theft.')
    expect(rows).toEqual(['contradiction: a prior conviction | three prior convictions'])
  })

  it('is no figure where nobody counts the same', () => {
    expect(rowsOf('quantity', 'Carl Oduya bought a boat.', 'Carl Oduya sold three boats.')).toEqual([])
    expect(rowsOf('quantity', 'Carl Oduya has the prior conviction on his record.', 'Carl Oduya has three prior convictions.')).toEqual([])
  })
})
