import { describe, expect, it } from 'vitest'
import { read } from '../analyse/quantities/reading.js'
import { compareAmounts } from '../../src/compare/amounts.js'
import { exchangeRates } from '../../src/compare/rates.js'
import type { QuantityMention } from '../../src/model/analysis.js'

/** The first quantity of a sentence made around a phrase. */
function amount(phrase: string): QuantityMention {
  const [found] = read(`They spoke of ${phrase}.`)
  if (found === undefined) throw new Error(`no quantity in "${phrase}"`)
  return found
}
const relation = (a: string, b: string): string => compareAmounts(amount(a), amount(b)).relation

describe('amounts that cannot both be true', () => {
  it.each([
    ['two boats', 'three boats'],
    ['nearly 300 sailors', 'more than 300 sailors'],
    ['about a dozen ships', 'at least 14 ships'],
    ['20 dead', '24 dead'],
    ['up to 40 boats', 'at least 50 boats'],
    ['less than 30 boats', '30 boats'],
    ['dozens of boats', '9 boats'],
    ['$2.5 million', '$1.9 million'],
    ['6.1-magnitude', '6.4-magnitude'],
    ['10 miles', '10 kilometres'],
    ['the fifth round', 'the sixth round'],
    ['20-13', '20-17'],
    ['40 percent', 'a third of it'],
    ['43-year-old', '44-year-old'],
  ])('%s · %s', (a, b) => {
    expect(relation(a, b)).toBe('contradiction')
    expect(relation(b, a)).toBe('contradiction')
  })
})

describe('amounts of which one allows the other', () => {
  it.each([
    ['at least 50 people', '70 people'],
    ['at least two boats', 'three boats'],
    ['more than 200 people', '249 people'],
    ['dozens of people', '140 people'],
    ['several houses', '10 houses'],
    ['about 20 boats', '24 boats'],
    ['nearly 100 raids', 'around 100 raids'],
    ['$9', '$9.21'],
    ['more than $2.6 million', '$2.6 million'],
    ['249 boats', '250 boats'],
    ['a third of it', '33 percent'],
    ['up to 40 boats', '35 boats'],
    ['hundreds of people', 'more than 300 people'],
    ['$1.64 billion', '$1.6 billion'],
  ])('%s · %s', (a, b) => {
    expect(relation(a, b)).toBe('granularity')
    expect(relation(b, a)).toBe('granularity')
  })
})

describe('amounts that are the same', () => {
  it.each([
    ['24 people', 'twenty-four people'],
    ['more than 300 boats', 'over 300 boats'],
    ['10 kilometres', 'six miles'],
    ['55 kilometres', '34 miles'],
    ['$2 million', 'two million dollars'],
    ['20-13', '13-20'],
    ['80%', '80 percent'],
    ['some 230,000 people', '230,000 people'],
    ['an estimated $2 million', '$2 million'],
    ['about 135 kilometres', 'about 84 miles'],
    ['nearly $80 million', '$80 million'],
    ['as many as 40 boats', 'about 40 boats'],
    ['just over three boats', 'three-plus boats'],
  ])('%s · %s', (a, b) => expect(relation(a, b)).toBe('same'))
})

describe('amounts that answer different questions', () => {
  it.each([
    ['24 people', '24 percent'],
    ['24 people', '$24'],
    ['the third round', 'three rounds'],
    ['$9 a share', '$9'],
    ['€2 million', '$2.6 million'],
    ['12 kilograms', '12 miles'],
  ])('%s · %s', (a, b) => expect(relation(a, b)).toBe('incomparable'))
})

describe('currencies', () => {
  const [euros] = read('Rings worth €2 million ($2.6 million) are gone.')

  it('compares through an amount given in both', () => {
    expect(compareAmounts(euros as QuantityMention, amount('$2.6 million'))).toMatchObject({
      relation: 'same',
      test: 'equivalent',
    })
    expect(compareAmounts(amount('$4 million'), euros as QuantityMention)).toMatchObject({
      relation: 'contradiction',
      test: 'equivalent',
    })
  })

  it('uses the rates of the texts, and no others', () => {
    const rates = exchangeRates(read('Rings worth €2 million ($2.6 million) are gone.'))
    expect(compareAmounts(amount('€10 million'), amount('$13 million'), rates).relation).toBe('same')
    expect(compareAmounts(amount('€10 million'), amount('$20 million'), rates).relation).toBe('contradiction')
    expect(compareAmounts(amount('£10 million'), amount('$13 million'), rates).relation).toBe('incomparable')
  })
})

it('says why, with the figures', () => {
  expect(compareAmounts(amount('at least 50 people'), amount('70 people')).text).toBe('"at least 50" allows "70"')
})

describe('a bound that the count has left far behind', () => {
  it.each([
    ['at least 50 people', '249 people'],
    ['at least one boat', 'three boats'],
    ['more than 200 people', 'more than 400 people'],
  ])('is true of it, and wants explaining: %s — %s', (a, b) => expect(relation(a, b)).toBe('divergence'))
  it.each([
    ['at least 50 people', 'about 249 people'],
    ['at least $50', '$249'],
  ])('is a count: %s — %s', (a, b) => expect(relation(a, b)).toBe('granularity'))
})

describe('parts of a whole', () => {
  it('differ where only the whole does', () => {
    expect(relation('24 of 38 passes', '24 of 36 passes')).toBe('contradiction')
    expect(relation('24 of 38 passes', '24-for-38')).toBe('same')
  })
})

describe('a figure that says it is rounded', () => {
  it.each([
    ['about 400 boats', '402 boats'],
    ['more than 300 boats', '310 boats'],
    ['just over 52 percent', '52.4 percent'],
  ])('is the exact one close by: %s — %s', (a, b) => expect(relation(a, b)).toBe('same'))
  it.each([
    ['more than 500 boats', '640 boats'],
    ['at least 94 boats', '97 boats'],
  ])('is no other: %s — %s', (a, b) => expect(relation(a, b)).toBe('granularity'))
})
