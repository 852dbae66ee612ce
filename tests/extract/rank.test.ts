import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('role', ...texts)
const sole = 'The fire burned Tarn, the country’s largest port, on Monday.'

describe('how high something ranks', () => {
  it('finds what is alone at the top for one and among others for another', () => {
    expect(rows(sole, 'The fire burned Tarn, one of the country’s largest ports, on Monday.')).toEqual([
      'granularity: one of the country’s largest ports | the country’s largest port',
    ])
  })
  it.each([
    ['the same rank', 'The fire burned Tarn, the largest port of the country, on Monday.'],
    ['a lower rank', 'The fire burned Tarn, the country’s second largest port, on Monday.'],
    ['another sort of thing', 'The fire burned one of the country’s largest forests on Monday.'],
    ['another quality', 'The fire burned Tarn, one of the country’s oldest ports, on Monday.'],
  ])('leaves alone %s', (_, text) => expect(rows(sole, text)).toEqual([]))
})
