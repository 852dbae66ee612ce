import { describe, expect, it } from 'vitest'
import { quotes, read } from './reading.js'

describe('what a date states itself', () => {
  it.each([
    ['It sank on June 3, 2010.', 'June 3, 2010', { year: 2010, month: 6, day: 3 }],
    ['It sank on 3 June 2010.', '3 June 2010', { year: 2010, month: 6, day: 3 }],
    ['It sank on the 23rd of October.', '23rd of October', { month: 10, day: 23 }],
    ['It sank on Nov. 19 at sea.', 'Nov. 19', { month: 11, day: 19 }],
    ['It sank in December 2024.', 'December 2024', { year: 2024, month: 12 }],
    ['It sank in September.', 'September', { month: 9 }],
    ['It sank on Saturday, 10 June.', 'Saturday, 10 June', { month: 6, day: 10, weekday: 6 }],
    ['It sank on Tuesday.', 'Tuesday', { weekday: 2 }],
    ['It sank in 1974.', '1974', { year: 1974 }],
    ['The 1974 agreement held.', '1974', { year: 1974 }],
  ])('%s', (text, quote, certain) => expect(read(text)).toMatchObject([{ type: 'date', quote, certain, implied: expect.anything() }]))

  it('adds nothing that the text does not say', () => {
    const [time] = read('It sank in September.', '2025-01-06')
    expect(time?.certain).toEqual({ month: 9 })
    expect(time?.implied).toEqual({ year: 2024 })
    expect(read('It sank in September.')[0]?.days).toBeUndefined()
  })
})

describe('days that follow from the publication date', () => {
  it.each([
    ['They met on Monday.', '2025-03-12', '2025-03-10', '2025-03-10'],
    ['They will meet on Monday.', '2025-03-12', '2025-03-17', '2025-03-17'],
    ['They met last Wednesday.', '2025-03-12', '2025-03-05', '2025-03-05'],
    ['They met yesterday.', '2025-03-01', '2025-02-28', '2025-02-28'],
    ['They met last month.', '2025-01-10', '2024-12-01', '2024-12-31'],
    ['They met earlier this year.', '2025-03-12', '2025-01-01', '2025-03-12'],
    ['They met on 23 October.', '2025-03-12', '2024-10-23', '2024-10-23'],
    ['They met at the end of July.', '2025-09-01', '2025-07-19', '2025-07-31'],
    ['They met at November-end.', '2025-12-10', '2025-11-19', '2025-11-30'],
    ['They met a fortnight ago.', '2025-03-15', '2025-02-22', '2025-03-08'],
    ['They met three days ago.', '2025-03-15', '2025-03-12', '2025-03-12'],
    ['Deliveries begin in the second half of 2012.', '2012-03-01', '2012-07-01', '2012-12-31'],
    ['Deliveries begin by the end of the year.', '2012-03-01', '2012-03-01', '2012-12-31'],
    ['Deliveries began in the 1990s.', '2012-03-01', '1990-01-01', '1999-12-31'],
  ])('%s (%s)', (text, published, first, last) => expect(read(text, published)).toMatchObject([{ days: { first, last } }]))
})

describe('beginnings and ends', () => {
  it('reads since and until into the span', () => {
    expect(read('The talks have stalled since September.', '2025-01-06')).toMatchObject([
      { quote: 'since September', type: 'since', certain: { month: 9 }, days: { first: '2024-09-01', last: '2024-09-30' } },
    ])
    expect(read('The road is shut until Friday.')).toMatchObject([{ quote: 'until Friday', type: 'until' }])
  })

  it('says how long a beginning had lasted at publication', () => {
    const [since] = read('He has been missing since 1 March.', '2025-03-11')
    expect(since?.elapsed).toEqual({ min: 10 * 86_400, max: 11 * 86_400 })
  })
})

describe('what is no date', () => {
  it.each([
    'She may 3 times refuse.',
    'They march on.',
    'About 2000 people came.',
    'He reads the Sunday Times.',
    'On Black Friday shops are full of mark-downs.',
    'The 31 June meeting never was.',
  ])('%s', (text) => expect(quotes(text)).toEqual([]))
})
