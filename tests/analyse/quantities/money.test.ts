import { describe, expect, it } from 'vitest'
import { quotes, read } from './reading.js'

describe('sums between two', () => {
  it('are one', () =>
    expect(read('They offered between $140 million and $150 million.').map(({ min, max }) => [min, max])).toEqual([[1.4e8, 1.5e8]]))
  it('are two without the word', () => expect(read('They offered $140 million and $150 million.')).toHaveLength(2))
})

describe('money', () => {
  it.each([
    ['The firm paid $334 million.', '$334 million', 334e6, 'USD'],
    ['He won £1.2m at cards.', '£1.2m', 1.2e6, 'GBP'],
    ['Costs of $281M were named.', '$281M', 281e6, 'USD'],
    ['It lost 2m euros.', '2m euros', 2e6, 'EUR'],
    ['A $2.6-million yacht sank.', '$2.6-million', 2.6e6, 'USD'],
    ['It was a two million-euro mistake.', 'two million-euro', 2e6, 'EUR'],
    ['The prize is R26 million.', 'R26 million', 26e6, 'ZAR'],
    ['They owe 20 million Canadian dollars.', '20 million Canadian dollars', 20e6, 'CAD'],
    ['Bread costs 80 cents.', '80 cents', 0.8, 'USD'],
    ['It sold for A$40.', 'A$40', 40, 'AUD'],
  ])('%s', (text, quote, value, unit) => expect(read(text)).toMatchObject([{ type: 'money', quote, value, unit }]))

  it('reads modifiers and rates into the span', () => {
    expect(read('Oil rose to more than $90 a barrel.')).toMatchObject([
      { quote: 'more than $90 a barrel', min: 90, max: Infinity, open: 'min', modifier: 'more than', per: 'barrel' },
    ])
  })

  it('reads ranges with one scale word', () => {
    expect(read('Damage is put at $2-3 million.')).toMatchObject([{ quote: '$2-3 million', min: 2e6, max: 3e6 }])
  })

  it('joins amounts given in two and three currencies', () => {
    const [euros, dollars] = read('Rings worth €3 million ($3.9 million) are gone.')
    expect(euros).toMatchObject({ quote: '€3 million', equivalent: 1, restated: [{ unit: 'USD', min: 3.9e6 }] })
    expect(dollars).toMatchObject({ quote: '$3.9 million', equivalent: 0, restated: [{ unit: 'EUR', min: 3e6 }] })
    const three = read('A ring worth 3m euros (£2.6m; $3.9m) is gone.')
    expect(three.map((amount) => amount.restated?.map(({ unit }) => unit))).toEqual([
      ['GBP', 'USD'],
      ['EUR', 'USD'],
      ['EUR', 'GBP'],
    ])
  })

  it('joins no amounts that merely stand side by side', () => {
    expect(read('He paid $3 million and £2 million.').some((amount) => amount.equivalent !== undefined)).toBe(false)
  })

  it('takes pounds that weigh for a weight', () => {
    expect(read('He found 12 pounds of flour.')).toMatchObject([{ type: 'measure', unit: 'kg' }])
    expect(read('She paid a 200-pound fine.')).toMatchObject([{ type: 'money', unit: 'GBP' }])
  })

  it('sees no money in a letter', () => expect(quotes('Plan R is ready.')).toEqual([]))
})
