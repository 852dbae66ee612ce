import { describe, expect, it } from 'vitest'
import { link } from '../../src/align/story.js'
import { analyse } from '../../src/analyse/index.js'
import { extract } from '../../src/extract/index.js'
import { textSource } from '../../src/read/index.js'
import { rowsOf } from './rows.js'

/** What each figure of a text is said to count: `slot block: words`. */
const counted = (text: string): string[] => {
  const document = analyse(textSource({ path: 'a.txt', text }))
  return extract(document, link([document]))
    .filter(({ kind }) => kind === 'quantity')
    .map((claim) => `${[claim.topic.slot, ...claim.topic.block].join(' ')}: ${claim.text}`)
}

describe('a figure that stands apart from what it counts', () => {
  it.each([
    ['The death toll rose to 31 on Sunday.', ['people kill: rose to 31']],
    ['The number of missing stood at 12.', ['people missing: stood at 12']],
    ['Attendance was 9,400 at the Ambria ground.', ['count person attend: 9,400']],
    ['A committee of seven will look into the fire.', ['count member committee: committee of seven']],
    ['A seven-member committee will look into the fire.', ['count member committee: seven-member']],
    ['Nine people are feared dead.', ['people kill: Nine people']],
    ['Nine people were reported missing.', ['people missing: Nine people']],
    ['Nine people are believed to have been killed.', ['people kill: Nine people']],
    ['The bus was carrying 44 people.', ['count person aboard: 44 people']],
    ['The bus had 44 people on board.', ['count person aboard: 44 people']],
  ])('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected)
  })

  it.each(['The death toll rose by 31 on Sunday.', 'Nine people were on the hill.'])('is none: %s', (text) => {
    expect(counted(text)).toEqual([])
  })

  it('is held against a figure that stands beside it', () => {
    const flood = 'Floods hit the town of Bellmere on Monday.'
    expect(
      rowsOf('quantity', `${flood} The death toll in Bellmere rose to 31.`, `${flood} The floods killed 24 people in Bellmere.`),
    ).toEqual(['contradiction: 24 people | rose to 31'])
  })

  it('is not held against those to whom something else happened', () => {
    const flood = 'Floods hit the town of Bellmere on Monday.'
    expect(
      rowsOf('quantity', `${flood} The floods trapped 31 people in Bellmere.`, `${flood} The floods killed 24 people in Bellmere.`),
    ).toEqual([])
  })
})

describe('what a sum or a share is of', () => {
  const of = (text: string): unknown => {
    const document = analyse(textSource({ path: 'a.txt', text }))
    return extract(document, link([document]))
      .filter(({ kind }) => kind === 'quantity')
      .map(({ topic }) => topic.counted)
  }

  it.each([
    ['Police put the damage at $2 million.', 'damage'],
    ['A fine of $75,000 was imposed.', 'fine'],
    ['The turnout was 68.9 percent.', 'turnout'],
    ['Unemployment rose to 7 percent in May.', 'unemployment'],
    ['It holds an 18 percent stake.', 'stake'],
  ])('%s', (text, noun) => {
    expect(of(text)).toEqual([noun])
  })

  it('is not what moved by it', () => {
    expect(of('The price rose by 28 percent.')).toEqual([undefined])
  })

  it('puts together the one figure of its sort that either source gives', () => {
    const poll = 'Ambria elected a new parliament on Sunday.'
    expect(rowsOf('quantity', `${poll} The turnout was 68.9 percent.`, `${poll} It had a turnout of 71 percent.`)).toEqual([
      'contradiction: 68.9 percent | 71 percent',
    ])
  })
})

describe('the year of a figure', () => {
  const of = (text: string): unknown => {
    const document = analyse(textSource({ path: 'a.txt', text }))
    return extract(document, link([document]))
      .filter(({ kind }) => kind === 'quantity')
      .map(({ scope }) => [scope.year, ...scope.narrowing])
  }

  it('is not that of the predicate before it', () => {
    expect(of('The firm was founded in 1904 and employs 3,600 people.')).toEqual([[undefined]])
    expect(of('In 1904 the flood killed nine people and destroyed 30 homes.')).toEqual([[1904], [1904]])
  })

  it('is another one where the text says last year', () => {
    expect(of('Mines killed 39 people in Ambria last year.')).toEqual([[undefined, 'another year']])
  })
})

describe('figures of play', () => {
  const match = 'Ambria beat Bellmere on Sunday.'

  it('are held against each other for one player', () => {
    expect(
      rowsOf('quantity', `${match} Carl Oduya scored 23 points for Ambria.`, `${match} Carl Oduya scored 24 points for Ambria.`),
    ).toEqual(['contradiction: 23 points | 24 points'])
  })

  it('are not where they say what sort they are', () => {
    expect(rowsOf('quantity', `${match} Carl Oduya had 176 receiving yards.`, `${match} Carl Oduya had 189 rushing yards.`)).toEqual([])
  })

  it('are not for two', () => {
    expect(
      rowsOf('quantity', `${match} Carl Oduya scored 23 points for Ambria.`, `${match} Ben Lindqvist scored 24 points for Ambria.`),
    ).toEqual([])
  })
})
