import { describe, expect, it } from 'vitest'
import { check, textSource } from '../../src/index.js'
import { rowsOf } from '../extract/rows.js'

describe('a weekday beside a date', () => {
  it.each([
    ['The council met on Monday, 3 March 2009, in Halden.', 'contradiction: 3 March 2009 | Monday'],
    ['The trial starts on Wednesday, June 10, 2010.', 'contradiction: June 10, 2010 | Wednesday'],
  ])('is at odds with it where the date falls on another: %s', (text, row) => {
    expect(rowsOf('time', text)).toEqual([row])
  })

  it.each([
    'The fire broke out on Friday, May 6, 2011.',
    'He was born on Tuesday 5 July 2011 in Halden.',
    'The council met on Monday, 3 March.',
  ])('is left alone where it fits, or where the year is not known: %s', (text) => {
    expect(rowsOf('time', text)).toEqual([])
  })

  it('says on which day the date falls', () => {
    const [row] = check([textSource({ path: 'a.txt', text: 'The council met on Monday, 3 March 2009, in Halden.' })]).disagreements
    expect(row?.question).toBe('On which day of the week was 3 March 2009?')
    expect(row?.internal).toBe(true)
    expect(row?.why).toContain('Tuesday')
  })
})

describe('which of two deeds came first', () => {
  it.each([
    ['Ann Bell sold the shares before the merger was announced.', 'Ann Bell sold the shares after the merger was announced.'],
    ['Holm left the house before the fire broke out.', 'Neighbours saw it. Holm left the house after the fire broke out, they said.'],
    ['The guard phoned the police before the explosion.', 'The guard phoned the police after the explosion.'],
    ['The arrest came before the vote.', 'The arrest came after the vote.'],
  ])('%s · %s', (a, b) => {
    expect(rowsOf('time', a, b)).toEqual([expect.stringMatching(/^contradiction: after .* \| before /)])
  })

  it.each([
    ['another did it', 'The nurse phoned the police before the explosion.', 'The guard phoned the police after the explosion.'],
    ['it is only planned', 'Holm will leave the house before the auction starts.', 'Holm left the house after the auction started.'],
    [
      'the order is the same, told from the other end',
      'Ann Bell sold the shares before the merger was announced.',
      'The merger was announced after Ann Bell sold the shares.',
    ],
  ])('is not asked where %s', (_, a, b) => {
    expect(rowsOf('time', a, b)).toEqual([])
  })
})
