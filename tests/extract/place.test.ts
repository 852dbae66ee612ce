import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('place', ...texts)

describe('where it happened', () => {
  const lead = 'The freight train with 40 wagons of coal left on Monday evening.'
  it('finds two places that no map knows for one event', () => {
    expect(rows(`${lead} The train derailed in Tarnholt after a tree fell on the line.`, `${lead} The train derailed in Velmark after a tree fell on the line.`)).toEqual([
      'divergence: in Tarnholt | in Velmark',
    ])
  })
  it('keeps two events apart', () => {
    expect(rows(`${lead} The train derailed in Tarnholt.`, `${lead} The mayor of Ambria spoke in Velmark about the election of the council.`)).toEqual([])
  })
})

describe('addresses', () => {
  it('finds two blocks of one street', () => {
    expect(rows('The man was found in the 1200 block of East Harbour Street.', 'Police found him in the 1400 block of Harbour Street.')).toEqual([
      'contradiction: 1200 block of East Harbour Street | 1400 block of Harbour Street',
    ])
  })
  it('finds two houses of one road, and a house in its block', () => {
    expect(rows('The fire broke out at 14 Mill Road.', 'The fire broke out at 41 Mill Rd.')).toHaveLength(1)
    expect(rows('The fire broke out at 1214 Mill Road.', 'The fire broke out in the 1200 block of Mill Road.')).toEqual([])
  })
  it('leaves alone what may be two houses, and people counted on a street', () => {
    expect(rows('Shots were fired at 14 Mill Road. The gun lay at 20 Mill Road.', 'Shots were fired at 16 Mill Road.')).toEqual([])
    expect(rows('The council moved 14 Mill Road residents to Corvo.', 'The council moved 16 Mill Road residents to Corvo.')).toEqual([])
  })
})

describe('parts of the body', () => {
  it('finds where two sources say that one man was shot', () => {
    expect(rows('Karl Oduya was shot in the chest on Monday, police said.', 'Karl Oduya was shot in the back on Monday, police said.')).toEqual(['divergence: the back | the chest'])
    expect(rows('Karl Oduya was shot in the neck and shoulder.', 'Karl Oduya was shot in the neck.')).toEqual(['granularity: the neck | the neck and shoulder'])
  })
  it('takes the face for a part of the head', () => {
    expect(rows('Karl Oduya was shot in the head.', 'Karl Oduya was hit in the face.')).toEqual(['granularity: the face | the head'])
  })
  it('keeps two people apart, and what is held in a hand', () => {
    expect(rows('Karl Oduya was shot in the chest.', 'Lena Brandt was shot in the back.')).toEqual([])
    expect(rows('Karl Oduya was shot in the chest.', 'Karl Oduya had a gun in his hand. He was shot in the back yard.')).toEqual([])
  })
})

describe('where somebody belongs', () => {
  it('finds two birthplaces and two seats', () => {
    expect(rows('The painter Karl Oduya was born in Dallas in 1931.', 'Karl Oduya, the painter, was born in Houston in 1931.')).toEqual(['divergence: in Dallas | in Houston'])
  })
  it('takes a city and its state for one answer', () => {
    expect(rows('The painter Karl Oduya was born in Dallas in 1931.', 'Karl Oduya, the painter, was born in Texas in 1931.')).toEqual([])
  })
  it('leaves alone where two people were born', () => {
    expect(rows('Karl Oduya was born in Dallas. Lena Brandt was born in Houston.', 'Karl Oduya was born in Dallas. Lena Brandt was born in Houston.')).toEqual([])
  })
})

describe('bearings', () => {
  it('finds two parts of the country for one province', () => {
    expect(rows('The flood reached the northern province of Ambria.', 'The flood reached the eastern province of Ambria.')).toEqual(['contradiction: eastern province | northern province'])
  })
  it('takes the tip of a place for a part of it', () => {
    expect(rows('The flood reached the northern tip of Ambria.', 'The flood reached the eastern tip of Ambria.')).toEqual([])
  })
})

describe('doors away', () => {
  it('finds two counts of houses', () => {
    expect(rows('The suspect was arrested three doors away.', 'The suspect was arrested five houses from the scene.')).toHaveLength(1)
    expect(rows('They restored two houses from 1850.', 'They restored three houses from 1850.')).toEqual([])
  })
})
