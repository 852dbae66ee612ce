import { describe, expect, it } from 'vitest'
import { rowsOf } from '../extract/rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('quantity', ...texts)

describe('averages', () => {
  const lee = 'Ann Lee averaged 20 points for Marlow.'
  it('of one and the same are held against each other', () => {
    expect(rows(lee, 'Ann Lee averaged 24 points for Marlow.')).toEqual(['contradiction: 20 points | 24 points'])
  })
  it('of two people are not', () => {
    expect(rows(lee, 'Karl Oduya averaged 24 points for Marlow.')).toEqual([])
  })
})

describe('ranks', () => {
  const lee = 'Ann Lee became the second coach of Marlow.'
  it('of one and the same that lie close together are held against each other', () => {
    expect(rows(lee, 'Ann Lee became the third coach of Marlow.')).toEqual(['contradiction: second coach | third coach'])
  })
  it.each([
    ['of two people', 'Karl Oduya became the third coach of Marlow.'],
    ['farther apart than a slip, which count two series', 'Ann Lee became the ninth coach of Marlow.'],
  ])('are left alone: %s', (_, text) => expect(rows(lee, text)).toEqual([]))
})
