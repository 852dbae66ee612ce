import { describe, expect, it } from 'vitest'
import { claimsOf, rowsOf } from './rows.js'

const QUAKE = 'A strong earthquake struck the town of Bellmere on Monday.'

describe('what a count leaves out', () => {
  it('is not what another predicate took before: the rest of the hurt are all the hurt', () => {
    expect(
      rowsOf(
        'quantity',
        `${QUAKE} The quake killed three people and injured 14 others in Bellmere.`,
        `${QUAKE} The quake injured 20 people in Bellmere.`,
      ),
    ).toEqual(['contradiction: 14 others | 20 people'])
  })

  it('is a part where nothing else befell those before', () => {
    expect(
      rowsOf('quantity', `${QUAKE} Another 14 people were injured in Bellmere.`, `${QUAKE} The quake injured 20 people in Bellmere.`),
    ).toEqual([])
  })
})

describe('counts told of two things', () => {
  it.each([
    ['a stretch of a series', 'Lee missed the last two games with a bad knee.', 'Lee missed five games with a bad knee.'],
    ['the whole that a part is of', 'Ann Lee sold 6 of her first 11 paintings in Marlow.', 'Ann Lee sold 30 paintings in Marlow.'],
    ['an average', 'Ann Lee averaged 20 points for Marlow.', 'Ann Lee scored 31 points for Marlow.'],
    [
      'those who do it and those who suffer it',
      'Four people attacked the guard of the Marlow bank.',
      'Seven people were attacked by the guard of the Marlow bank.',
    ],
    [
      'another sort',
      'Ann Lee faces two counts of murder in the Marlow trial.',
      'Ann Lee faces three counts of assault in the Marlow trial.',
    ],
    ['two nouns for deeds', 'Lee had nine attempts in the Marlow match.', 'Lee had four assists in the Marlow match.'],
    [
      'a parent',
      `${QUAKE} The quake killed a widower, the father of 8, in Bellmere.`,
      `${QUAKE} Three people were killed in the quake in Bellmere.`,
    ],
  ])('are not held against each other: %s', (_, a, b) => {
    expect(rowsOf('quantity', a, b)).toEqual([])
  })

  it('are one where a word is a sort of the other', () => {
    expect(
      rowsOf(
        'quantity',
        `${QUAKE} The quake destroyed two speedboats in the harbour of Bellmere.`,
        `${QUAKE} The quake destroyed three boats in the harbour of Bellmere.`,
      ),
    ).toEqual(['contradiction: three boats | two speedboats'])
  })
})

describe('the year of a figure', () => {
  it('is not that of something told beside it', () => {
    expect(
      rowsOf(
        'quantity',
        'The judge gave Carl Oduya four life sentences for the 2004 murders.',
        'The judge gave Carl Oduya seven life sentences.',
      ),
    ).toEqual(['contradiction: four life sentences | seven life sentences'])
  })

  it('holds for what happened in it', () => {
    expect(
      rowsOf('quantity', `${QUAKE} The 2004 quake destroyed 40 homes in Bellmere.`, `${QUAKE} The quake destroyed 55 homes in Bellmere.`),
    ).toEqual([])
  })
})

describe('measures', () => {
  it('of two dimensions are not held against each other', () => {
    expect(rowsOf('quantity', 'The Vega phone is 11 mm thick.', 'The Vega phone is 60 mm wide.')).toEqual([])
  })

  it('of one dimension are', () => {
    expect(rowsOf('quantity', 'The new Vega phone is just 11 mm thick.', 'The new Vega phone is 14 mm thick.')).toEqual([
      'contradiction: 14 mm | just 11 mm',
    ])
  })
})

describe('figures that state none', () => {
  it('leave room for one: several', () => {
    expect(
      rowsOf('quantity', `${QUAKE} The quake destroyed several homes in Bellmere.`, `${QUAKE} The quake destroyed 15 homes in Bellmere.`),
    ).toEqual(['granularity: 15 homes | several homes'])
  })

  it.each([
    ['many', `${QUAKE} The quake destroyed many homes in Bellmere.`, `${QUAKE} The quake destroyed 15 homes in Bellmere.`],
    [
      'a few beside what a few is not reckoned to be',
      `${QUAKE} The quake destroyed a few homes in Bellmere.`,
      `${QUAKE} The quake destroyed 15 homes in Bellmere.`,
    ],
    ['a size that tells which', 'The Vega phone has a 13-inch screen.', 'The Vega phone has a 15-inch screen.'],
    ['the height of nobody named', 'The match had a 6-foot-9 centre.', 'The match had a 7-foot-1 centre.'],
  ])('are held against none: %s', (_, a, b) => expect(rowsOf('quantity', a, b)).toEqual([]))
})

describe('two figures of one sentence', () => {
  it('are two counts', () => {
    expect(
      rowsOf(
        'quantity',
        'Lee faces two counts for the Marlow fire and one count for the theft.',
        'Lee faces two counts for the Marlow fire.',
      ),
    ).toEqual([])
  })
})

describe('what befell those counted', () => {
  it('is what stands next to them', () => {
    expect(
      rowsOf(
        'quantity',
        `${QUAKE} The quake left two nurses dead and 14 residents wounded in Bellmere.`,
        `${QUAKE} The quake killed two people and injured 20 people in Bellmere.`,
      ),
    ).toEqual(['contradiction: 14 residents | 20 people'])
  })
})

describe('a bare number', () => {
  it('is cited with what happened to those it counts', () => {
    expect(
      rowsOf('quantity', `${QUAKE} The quake struck Bellmere, injuring 40.`, `${QUAKE} The quake injured 55 people in Bellmere.`),
    ).toEqual(['contradiction: 55 people | injuring 40'])
  })
})

describe('counts of another lot', () => {
  const [news, died] = [`${QUAKE} The quake killed nine people in Bellmere.`, 'killed 14 people in Bellmere']
  it.each([
    ['of a month', `${QUAKE} In February, a quake ${died}.`],
    ['since a month', `${QUAKE} Quakes have ${died} since February.`],
    ['counted back to', `${QUAKE} Earlier this year, a quake ${died}.`],
    ['only feared', `${QUAKE} The next quake could have ${died}.`],
  ])('are not held against the news: %s', (_, other) => expect(rowsOf('quantity', news, other)).toEqual([]))

  it('are where the day of the news stands beside them', () => {
    expect(rowsOf('quantity', news, `${QUAKE} The quake ${died} on Monday.`)).toEqual(['contradiction: 14 people | nine people'])
    expect(rowsOf('quantity', news, `${QUAKE} On 9 February the quake ${died}.`)).toEqual(['contradiction: 14 people | nine people'])
  })

  it('are none where a list counts them together', () => {
    const list = `${QUAKE} The quake injured nine residents and a guard in Bellmere.`
    expect(rowsOf('quantity', list, `${QUAKE} The quake injured 10 people in Bellmere.`)).toEqual([])
    expect(rowsOf('quantity', list, `${QUAKE} The quake injured 14 residents in Bellmere.`)).toEqual([
      'contradiction: 14 residents | nine residents',
    ])
  })
})

describe('what counts nothing', () => {
  const claims = (text: string): string[] => claimsOf('quantity', text)
  it.each([
    ['one of several', 'The bank lost one of its clerks.'],
    ['one of the dead', 'One of the dead was Ann Lee.'],
    ['those who tell', 'Three sources told the Gazette of the sale.'],
    ['the version of a report', 'UPDATE 2-Ferry sinks off Marlow'],
    ['a length', 'Ann Lee sang for an hour and three-quarters.'],
  ])('is no figure: %s', (_, text) => expect(claims(text)).toEqual([]))

  it.each([
    ['One of them died.', ['One of them died']],
    ['Three sources of light told them apart.', ['Three sources']],
    ['The shaft is 18 km (11 miles) deep.', ['18 km']],
    ['Ann Lee sang for three-quarters of the evening.', ['three-quarters']],
  ])('is one: %s', (text, found) => expect(claims(text)).toEqual(found))
})

describe('one, said by an article', () => {
  it('is not the first of a list', () => {
    const two = `${QUAKE} The quake killed two people in Bellmere.`
    expect(rowsOf('quantity', two, `${QUAKE} The quake killed a guard in Bellmere.`)).toEqual(['contradiction: a guard | two people'])
    expect(rowsOf('quantity', two, `${QUAKE} The quake killed a guard, a clerk and a nurse in Bellmere.`)).toEqual([])
  })
})

describe('those who undergo it', () => {
  it('do not do it where their verb has no object: two clauses share one auxiliary', () => {
    expect(
      rowsOf(
        'quantity',
        'Police said 64 people were held and 23 officers hurt in Bellmere on Friday.',
        'In Bellmere 31 officers were injured on Friday.',
      ),
    ).toEqual(['contradiction: 23 officers | 31 officers'])
  })

  it('are not those who were called because of it', () => {
    expect(
      rowsOf(
        'quantity',
        `${QUAKE} The fire after the quake injured 50 residents in Bellmere.`,
        `${QUAKE} The fire after the quake injured 23 firefighters in Bellmere.`,
      ),
    ).toEqual([])
  })
})
