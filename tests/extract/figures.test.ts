import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const QUAKE = 'A strong earthquake struck the town of Bellmere on Monday.'

describe('counts of one thing in different words', () => {
  it('are held against each other whatever the people are called', () => {
    const rows = rowsOf(
      'quantity',
      `${QUAKE} The quake injured 14 residents of Bellmere.`,
      `${QUAKE} At least 20 people were hurt in the quake in Bellmere.`,
    )
    expect(rows).toEqual(['contradiction: 14 residents | At least 20 people'])
  })

  it('do not exclude each other where only one of them says that there were more', () => {
    const rows = rowsOf(
      'quantity',
      `${QUAKE} The quake injured more than 14 people in Bellmere.`,
      `${QUAKE} The quake injured 14 people in Bellmere.`,
    )
    expect(rows).toEqual(['granularity: 14 people | more than 14 people'])
  })

  it('are not held against those of another thing', () => {
    const rows = rowsOf('quantity', `${QUAKE} The quake injured 14 people.`, `${QUAKE} The quake left 20 boats on the shore.`)
    expect(rows).toEqual([])
  })
})

describe('figures with nothing alike around them', () => {
  it('answer no one question', () => {
    expect(rowsOf('quantity', 'Nearly three quarters of the pupils walk to school.', 'Most shops in the old harbour close early.')).toEqual(
      [],
    )
  })

  it('of one sort are no slip where one is thousands of times the other', () => {
    expect(
      rowsOf('quantity', 'The Vega clinic won a prize of $500,000 for its patients.', 'A patient of the Vega clinic gave it $20.'),
    ).toEqual([])
  })
})

describe('times', () => {
  it('differ where two days are given for one event', () => {
    const rows = rowsOf(
      'time',
      'The Bellmere ferry sank in the harbour on 3 May 2019.',
      'The Bellmere ferry sank in the harbour on 5 May 2019.',
    )
    expect(rows).toEqual(['contradiction: 3 May 2019 | 5 May 2019'])
  })

  it('agree where one only says more', () => {
    expect(
      rowsOf('time', 'The Bellmere ferry sank in the harbour in 2019.', 'The Bellmere ferry sank in the harbour on 5 May 2019.'),
    ).toEqual([])
    expect(rowsOf('time', 'The ferry sank in the harbour on Monday night.', 'The ferry sank in the harbour on Monday evening.')).toEqual([])
  })

  it('of telling are no times of the event', () => {
    expect(rowsOf('time', 'The Bellmere ferry sank, officials said Monday.', 'The Bellmere ferry sank, officials said Tuesday.')).toEqual(
      [],
    )
  })

  it('counted from what was told before are not looked up', () => {
    expect(rowsOf('time', 'The Bellmere ferry sank the next night.', 'The Bellmere ferry sank on Monday.')).toEqual([])
  })

  it('of a birth or a death are held against each other whatever else the sources tell', () => {
    expect(
      rowsOf(
        'time',
        'The painter Ada Night was born in 1931 in a village by the sea.',
        'Critics praised her last show. Ada Night, who was born in 1934, had lived abroad for years.',
      ),
    ).toEqual(['contradiction: 1931 | 1934'])
    expect(rowsOf('time', 'The 1950s star Ada Night has died.', 'Ada Night died on 5 May 2019.')).toEqual([])
  })
})
