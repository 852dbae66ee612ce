import { describe, expect, it } from 'vitest'
import { quotes, read } from './reading.js'

describe('times of day', () => {
  it.each([
    ['It began at 4.30am.', '4.30am', 4.5, 4.5],
    ['It began at 4:30 a.m. sharp.', '4:30 a.m.', 4.5, 4.5],
    ['It began at 11 p.m. sharp.', '11 p.m.', 23, 23],
    ['It began at 1100 hours.', '1100 hours', 11, 11],
    ['It began around noon.', 'around noon', 11.75, 12.25],
    ['It began around 11 a.m. sharp.', 'around 11 a.m.', 10.75, 11.25],
    ['It began at 17:06 in town.', '17:06', 17.1, 17.1],
    ['It began shortly after 9pm.', 'shortly after 9pm', 21, 21.4],
  ])('%s', (text, quote, from, to) => {
    const [time] = read(text)
    expect(time).toMatchObject({ type: 'clock', quote })
    expect(time?.hours?.from).toBeCloseTo(from)
    expect(time?.hours?.to).toBeCloseTo(to)
  })

  it('reads zones', () => {
    expect(read('It began at 0737 GMT.')).toMatchObject([{ quote: '0737 GMT', zone: 'gmt' }])
    expect(read('It began around 11 am (IST) at sea.')).toMatchObject([{ quote: 'around 11 am (IST)', zone: 'ist' }])
    expect(read('It began at 5:11 p.m. local time.')).toMatchObject([{ quote: '5:11 p.m. local time', zone: 'local' }])
    expect(read('It began at 11.30 p.m. ET.')).toMatchObject([{ quote: '11.30 p.m. ET', zone: 'et' }])
  })

  it('joins one moment given in two zones', () => {
    const [first, second] = read('It began at 7:37 a.m. UTC (3:37 a.m. EDT).')
    expect(first?.restated).toMatchObject([{ zone: 'edt' }])
    expect(second?.restated).toMatchObject([{ zone: 'utc' }])
  })

  it('reads clocks in words, and no ranges', () => {
    expect(read('It began at half past two.')).toMatchObject([{ hours: { from: 2.5 } }])
    expect(read('It was 10 minutes past one when they came.')).toMatchObject([{ hours: { from: 1 + 1 / 6 } }])
    expect(read('They called at twenty to eight.')).toMatchObject([{ hours: { from: 7 + 2 / 3 } }])
    expect(read('It takes five to eight men.')).toEqual([])
    expect(read('They won by 20 to eight.')).toEqual([])
  })
  it('leaves open what o’clock does', () => {
    expect(read("It began at 8 o'clock.")).toMatchObject([{ certain: {}, hours: { from: 8 }, restated: [{ from: 20 }] }])
  })

  it('lends a clock time the day beside it, not its span', () => {
    expect(read('It began at 9 a.m. on Monday.', '2025-03-12').map(({ quote, days }) => [quote, days?.first])).toEqual([
      ['9 a.m.', '2025-03-10'],
      ['Monday', '2025-03-10'],
    ])
  })

  it.each(['It is 4.30 metres long.', 'The score was 2:1 then.', 'All 1100 homes are dark.', 'It costs $4.30 now.'])('%s', (text) =>
    expect(read(text).filter(({ type }) => type === 'clock')).toEqual([]),
  )
})

describe('parts of the day', () => {
  it.each([
    ['It began early Monday.', 'early Monday', 0, 10],
    ['It began in the early hours of Monday.', 'early hours of Monday', 0, 7],
    ['It began yesterday afternoon.', 'yesterday afternoon', 12, 18.5],
    ['It began at dawn.', 'dawn', 4, 8],
    ['It began on Sunday night.', 'Sunday night', 17, 30],
  ])('%s', (text, quote, from, to) => expect(read(text)).toMatchObject([{ quote, hours: { from, to } }]))

  it('takes no name for one', () => expect(quotes('She is a morning person.')).toEqual([]))
})

describe('moments of a match', () => {
  it.each([
    [
      'They tied it with 4:08 left in the third quarter.',
      '4:08 left in the third quarter',
      { unit: 'quarter', number: 3, left: { min: 248, max: 248 } },
    ],
    ['They tied it with 4:08 to go.', '4:08 to go', { left: { min: 248, max: 248 } }],
    ['They tied it late in the fourth quarter.', 'late in the fourth quarter', { unit: 'quarter', number: 4, left: { min: 0, max: 360 } }],
    ['They tied it in the first half.', 'first half', { unit: 'half', number: 1 }],
    ['They tied it in the 67th minute.', '67th minute', { unit: 'minute', number: 67 }],
    ['They tied it with just over two minutes to play.', 'just over two minutes to play', { left: { min: 120 } }],
  ])('%s', (text, quote, match) => expect(read(text)).toMatchObject([{ quote, match }]))

  it('leaves quarters of a year alone', () => {
    expect(read('Profit fell in the third quarter.').some(({ match }) => match !== undefined)).toBe(false)
    expect(read('Sales start in the second half of 2012.').some(({ match }) => match !== undefined)).toBe(false)
  })
})
