import { describe, expect, it } from 'vitest'
import { rowsOf } from '../extract/rows.js'

describe('figures of one thing, told in another build', () => {
  it.each([
    [
      'quantity',
      'It was the third robbery at the Corner Bank this year.',
      'Police spoke of the fourth robbery at the Corner Bank this year.',
      'fourth robbery | third robbery',
    ],
    ['quantity', 'The tunnel is 14 kilometres long.', 'The 17-kilometre tunnel opens in May.', '14 kilometres | 17-kilometre'],
    ['time', 'Brasco Industries was founded in 1984 in Halden.', 'Founded in 1986, Brasco Industries employs 300.', '1984 | 1986'],
    ['time', 'Brasco Industries, established in 1984, makes pumps.', 'Tom Reyes founded Brasco Industries in 1986.', '1984 | 1986'],
  ])('%s: %s · %s', (kind, a, b, sides) => {
    expect(rowsOf(kind, a, b)).toEqual([`contradiction: ${sides}`])
  })

  it.each([
    ['quantity', 'It was the third robbery at the Corner Bank this year.', 'It was the fourth robbery in Halden since 2001.'],
    ['quantity', 'The tunnel is 14 kilometres long.', 'The 17-kilometre road opens in May.'],
    ['quantity', 'His second marriage, to Ann Bell, failed. His third marriage, to Ann Bell again, lasted.', 'The wedding was in Halden.'],
    ['time', 'Tom Reyes founded Moss Industries in 1984.', 'Tom Reyes founded Brasco Industries in 1986.'],
  ])('leaves alone what is of another thing: %s: %s · %s', (kind, a, b) => {
    expect(rowsOf(kind, a, b)).toEqual([])
  })
})
