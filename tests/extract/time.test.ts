import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('time', ...texts)

describe('when it happened', () => {
  const lead = 'The ferry with 40 people on board lay in the harbour of Ambria for repairs.'
  it('finds two years of one deed', () => {
    expect(rows(`${lead} Voters approved the harbour bond in 2009.`, `${lead} Ambria voters approved the harbour bond in 2010.`)).toEqual([
      'contradiction: 2009 | 2010',
    ])
  })
  it('knows the deed by its noun', () => {
    expect(
      rows(`${lead} Karl Oduya was arrested in Corvo in 1969.`, `${lead} The arrest of Karl Oduya in 1970 made him famous.`),
    ).toHaveLength(1)
  })
  it('finds the day on which somebody died, with its part and in other words', () => {
    const [a, b] = [
      'The singer Ann Lee died on Wednesday night at her home.',
      'The singer Ann Lee, who passed away in Corvo on Thursday morning, was ill.',
    ]
    expect(rows(a, b)).toEqual(['contradiction: Thursday morning | Wednesday night'])
    expect(rows(a, 'The singer Ann Lee sang in Corvo on Thursday morning.')).toEqual([])
  })
  it('finds two lengths of one thing where each source tells but one', () => {
    expect(
      rows(
        'The trial of Karl Oduya lasted three weeks and cost the town of Corvo much.',
        'Jurors in Corvo slept badly. It was a four-week trial, and nobody was glad.',
      ),
    ).toHaveLength(1)
    expect(
      rows(
        'The trial of Karl Oduya lasted three weeks and cost the town of Corvo much.',
        'Buses stood still in Marlow during a four-week strike.',
      ),
    ).toEqual([])
  })
  it('tells three weeks ago from three weeks long', () => {
    expect(
      rows(
        'Ann Lee died in Corvo of a heart attack suffered almost three weeks ago.',
        'Ann Lee lay in Corvo for four weeks after a heart attack.',
      ),
    ).toEqual([])
    expect(
      rows(
        'Ann Lee died in Corvo of a heart attack suffered three weeks ago.',
        'Ann Lee died in Corvo of a heart attack suffered five weeks ago.',
      ),
    ).toHaveLength(1)
  })
  it('takes no date of the page for one of the story', () => {
    expect(
      rows(
        `${lead}\nMarlow Post | Monday 1 April 2019, 09:12\n\nThe ferry sank.`,
        `${lead}\nMarlow Times | Monday 1 April 2019, 10:40\n\nThe ferry sank.`,
      ),
    ).toEqual([])
  })
  it('finds a slip of one minute of a match, and keeps two goals apart', () => {
    const goal = (minute: string): string => `${lead} Ann Lee scored for Marlow against Corvo in the ${minute} minute.`
    expect(rows(goal('81st'), goal('82nd'))).toHaveLength(1)
    expect(rows(goal('81st'), goal('12th'))).toEqual([])
  })
  it('keeps the times of two deeds apart', () => {
    expect(rows(`${lead} Karl Oduya was arrested in Corvo in 1969.`, `${lead} Karl Oduya bought a vineyard in 1994.`)).toEqual([])
  })
  it('keeps the hours of two days apart', () => {
    expect(
      rows(
        `${lead} The march set off from the square at 8 p.m. on Monday.`,
        `${lead} The march set off from the square at 8:30 p.m. on Wednesday.`,
      ),
    ).not.toContain('contradiction: 8 p.m. | 8:30 p.m.')
  })
  it('finds two figures for one hour, and leaves one figure in two wordings alone', () => {
    expect(rows(`${lead} The organ concert began at 5:13 p.m.`, `${lead} The organ concert began at about 5:05 p.m.`)).toEqual([
      'divergence: 5:13 p.m. | about 5:05 p.m.',
    ])
    expect(rows(`${lead} The organ concert began at 5:05 p.m.`, `${lead} The organ concert began at about 5:05 p.m.`)).toEqual([])
  })
  it('keeps two full dates of two deeds apart', () => {
    expect(
      rows(
        `${lead} The harbour museum of Ambria was opened on 15 March 2011.`,
        `${lead} The harbour museum of Ambria was painted on 2 May 2011.`,
      ),
    ).toEqual([])
  })
  it('keeps a beginning and an end apart', () => {
    expect(rows(`${lead} The vote began at 8 a.m. in Ambria.`, `${lead} The vote ended at 6 p.m. in Ambria.`)).toEqual([])
  })
})

describe('how long', () => {
  const lead = 'The Marlow bank was robbed on Monday.'
  it('is told of a lease, and not of a girl, whose years are her age', () => {
    expect(rows(`${lead} A 15-year lease was signed in the bank.`, `${lead} A 17-year lease was signed in the bank.`)).toEqual([
      'contradiction: 15-year | 17-year',
    ])
    expect(rows(`${lead} A 15-year girl was held in the bank.`, `${lead} A 17-year girl was held in the bank.`)).toEqual([])
  })
})

describe('in a match', () => {
  it('takes a clock without its quarter for the one with it', () => {
    expect(
      rows('Vega tied the game on a jumper with 6:10 left in the first half.', 'Vega tied the game on a jumper with 6:10 left.'),
    ).toEqual([])
  })
  it('keeps plays of two quarters apart', () => {
    expect(
      rows(
        'Vega tied the game with a field goal early in the second quarter.',
        'Vega tied the game with a field goal early in the fourth quarter.',
      ),
    ).toEqual([])
  })
})

describe('what a piece of news has one of', () => {
  const lead = 'The singer Ann Lee was known in all of Corvo.'
  it('finds two days of one funeral, in whatever words', () => {
    expect(
      rows(`${lead} The funeral is on Tuesday in Marlow.`, `${lead} A burial service took place. The burial is set for Wednesday.`),
    ).toEqual(['contradiction: Tuesday | Wednesday'])
    expect(rows(`${lead} The funeral is on Tuesday in Marlow.`, `${lead} Friends flew home on Wednesday for the wedding.`)).toEqual([])
  })
  it('finds two dates for one inauguration', () => {
    expect(rows('The inauguration is set for Dec. 12.', 'The winner will take the oath on 10 December in the stadium.')).toEqual([
      'contradiction: 10 December | Dec. 12',
    ])
  })
  it('finds two dates for the closing of a deal, not for that of a factory', () => {
    const [may, june] = ['The deal is expected to close in May 2014.', 'Completion is foreseen in July 2014, the buyer said.']
    expect(rows(may, june)).toEqual(['contradiction: July 2014 | May 2014'])
    expect(rows('The buyer praised the deal, which is expected to close in May 2014.', june)).toHaveLength(1)
    expect(rows(may, 'The old factory is expected to close in July 2014.')).toEqual([])
  })
  it('reads the quarter in which something is expected as one of a year', () => {
    const [a, b] = [
      'CORVO, April 16, 2012 - The deal is expected to close in the third quarter.',
      'CORVO, April 16, 2012 - Closing is scheduled for November 2012.',
    ]
    expect(rows(a, b)).toEqual(['contradiction: November 2012 | third quarter'])
  })
  it('finds how long a jury deliberated', () => {
    expect(
      rows('Jurors deliberated nine hours before they found Jan Oduya guilty.', 'It took the jury 14 hours to convict Jan Oduya.'),
    ).toEqual(['contradiction: 14 hours | nine hours'])
    expect(
      rows('Jurors deliberated nine hours before they found Jan Oduya guilty.', 'The jury saw a video of two hours about Jan Oduya.'),
    ).toEqual([])
  })
})

describe('the only hour that each source tells', () => {
  it('is of one event', () => {
    expect(
      rows(
        'The wall in Corvo fell at 4:30 p.m. and buried two cars.',
        'The stones came down on the street at about 5:15 p.m., a driver said.',
      ),
    ).toEqual(['contradiction: 4:30 p.m. | about 5:15 p.m.'])
  })
  it('is not where either source tells another hour, nor a minute later', () => {
    expect(
      rows(
        'The wall in Corvo fell at 4:30 p.m. and buried two cars.',
        'A concert ended at 5:15 p.m. on the square. The mayor arrived at 9 p.m. and said nothing.',
      ),
    ).toEqual([])
    expect(
      rows('The wall in Corvo fell at 4:30 p.m. and buried two cars.', 'The stones came down on the street at 4:31 p.m., a driver said.'),
    ).toEqual([])
  })
})

describe('the day somebody died', () => {
  it('is not the day told of somebody else behind it', () => {
    expect(
      rows('The singer Ann Lee died on Monday in Corvo.', 'The singer Ann Lee died in Corvo, and on Wednesday we lost the poet Jan Oduya.'),
    ).toEqual([])
  })
})
