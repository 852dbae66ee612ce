import { describe, expect, it } from 'vitest'
import { rowsOf } from '../extract/rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('quantity', ...texts)

describe('counts of one noun with nothing else in common', () => {
  it('are one question', () => {
    expect(
      rows(
        'The grocer said on Monday that the recall covers 14 products.',
        'A list was put on a web page late at night. Sixteen products stand on it.',
      ),
    ).toEqual(['contradiction: 14 products | Sixteen products'])
  })
  it('are not where they count different things', () => {
    expect(
      rows(
        'The grocer said on Monday that the recall covers 14 products.',
        'A list was put on a web page late at night. Sixteen shops stand on it.',
      ),
    ).toEqual([])
  })
})

describe('what is fired', () => {
  it('is no shot on goal', () => {
    expect(
      rows(
        'One shot was fired inside the Marlow branch, into the ceiling.',
        'The robbers fired two shots into the ceiling of the Marlow branch.',
      ),
    ).toEqual(['contradiction: One shot | two shots'])
    expect(rows('Karl Oduya had one shot in the Marlow match.', 'Ann Lee had two shots in the Marlow match.')).toEqual([])
  })
})

describe('the dead', () => {
  it('are not those of whom something else is told', () => {
    expect(
      rows(
        'A gunman killed one person at a party in Marlow on Friday, police said.',
        'Police said a gunman entered a party of at least a dozen people in Marlow on Friday.',
      ),
    ).toEqual([])
    expect(
      rows(
        'A gunman killed one person at a party in Marlow on Friday, police said.',
        'Police said a gunman killed two people at a party in Marlow on Friday.',
      ),
    ).toHaveLength(1)
  })
})
