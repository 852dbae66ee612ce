import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('place', ...texts)

describe('where it happened', () => {
  const lead = 'The freight train with 40 wagons of coal left on Monday evening.'
  it('finds two places that no map knows for one event', () => {
    expect(
      rows(
        `${lead} The train derailed in Tarnholt after a tree fell on the line.`,
        `${lead} The train derailed in Velmark after a tree fell on the line.`,
      ),
    ).toEqual(['divergence: in Tarnholt | in Velmark'])
  })
  it('leaves alone a town and a country', () => {
    expect(
      rows(
        `${lead} The train derailed in Geneva after a tree fell on the line.`,
        `${lead} The train derailed in Peru after a tree fell on the line.`,
      ),
    ).toEqual([])
  })
  it('keeps two events apart', () => {
    expect(
      rows(`${lead} The train derailed in Tarnholt.`, `${lead} The mayor of Ambria spoke in Velmark about the election of the council.`),
    ).toEqual([])
  })
})

describe('addresses', () => {
  it('finds two blocks of one street', () => {
    expect(
      rows('The man was found in the 1200 block of East Harbour Street.', 'Police found him in the 1400 block of Harbour Street.'),
    ).toEqual(['contradiction: 1200 block of East Harbour Street | 1400 block of Harbour Street'])
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
    expect(
      rows('Karl Oduya was shot in the chest on Monday, police said.', 'Karl Oduya was shot in the back on Monday, police said.'),
    ).toEqual(['divergence: the back | the chest'])
    expect(rows('Karl Oduya was shot in the neck and shoulder.', 'Karl Oduya was shot in the neck.')).toEqual([
      'granularity: the neck | the neck and shoulder',
    ])
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
    expect(rows('The painter Karl Oduya was born in Dallas in 1931.', 'Karl Oduya, the painter, was born in Houston in 1931.')).toEqual([
      'divergence: in Dallas | in Houston',
    ])
  })
  it('takes a city and its state for one answer', () => {
    expect(rows('The painter Karl Oduya was born in Dallas in 1931.', 'Karl Oduya, the painter, was born in Texas in 1931.')).toEqual([])
  })
  it('leaves alone where two people were born', () => {
    expect(
      rows(
        'Karl Oduya was born in Dallas. Lena Brandt was born in Houston.',
        'Karl Oduya was born in Dallas. Lena Brandt was born in Houston.',
      ),
    ).toEqual([])
  })
})

describe('where somebody died', () => {
  const lead = 'The painter Karl Oduya has died at 80.'
  it('tells the home from a hospital and one hospital from another', () => {
    expect(rows(`${lead} Oduya died peacefully at his home on Monday.`, `${lead} Oduya passed away in hospital on Monday.`)).toEqual([
      'contradiction: his home | hospital',
    ])
    expect(rows(`${lead} Oduya died in Linden Hospital on Monday.`, `${lead} Oduya died at Corvo Clinic on Monday.`)).toHaveLength(1)
    expect(rows(`${lead} His death at a hospice followed a stroke.`, `${lead} Oduya died at his cottage on Monday.`)).toEqual([
      'contradiction: a hospice | his cottage',
    ])
  })
  it.each([
    ['a hospital and its name', 'Oduya died in hospital on Monday.', 'Oduya died in Linden Hospital on Monday.'],
    ['where he came from', 'Oduya died at his home on Monday.', 'Oduya died hours after he had left the hospital.'],
    ['the scene', 'Oduya died at the scene on Monday.', 'Oduya died in hospital on Monday.'],
    ['another death', 'Oduya died at his home on Monday.', 'An unidentified woman died in hospital on Monday.'],
  ])('leaves alone %s', (_, a, b) => expect(rows(`${lead} ${a}`, `${lead} ${b}`)).toEqual([]))
})

describe('parts of a town', () => {
  const found = (where: string): string => `The man was found on Monday. Police said it was a shop in ${where}.`
  it('finds two parts of one town, and a quarter beside another of its name', () => {
    expect(rows(found('north Houston'), found('northeast Houston'))).toEqual(['divergence: north Houston | northeast Houston'])
    expect(rows(found('Quarry Hill'), found('South Quarry Hill'))).toEqual(['divergence: Quarry Hill | South Quarry Hill'])
  })
  it.each([
    ['the town alone', 'Houston', 'north Houston'],
    ['one part in two words', 'downtown Houston', 'central Houston'],
    ['a street', 'Quarry Hill Road', 'South Quarry Hill Road'],
  ])('leaves alone %s', (_, a, b) => expect(rows(found(a), found(b))).toEqual([]))
  it('takes lands with names of their own for no parts', () => {
    expect(rows(found('Sudan'), found('South Sudan'))).toEqual(['divergence: in South Sudan | in Sudan'])
  })
  it('leaves alone a source that tells of two parts', () => {
    expect(rows(`${found('north Houston')} He lived in east Houston.`, found('south Houston'))).toEqual([])
  })
})

describe('bearings', () => {
  it('finds two parts of the country for one province', () => {
    expect(rows('The flood reached the northern province of Ambria.', 'The flood reached the eastern province of Ambria.')).toEqual([
      'contradiction: eastern province | northern province',
    ])
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

describe('how far, and in which direction', () => {
  it('finds two directions and two distances from one town', () => {
    expect(rows('The quake struck 34 miles west of the town of Belmar.', 'The quake struck 30 miles south of Belmar.')).toEqual([
      'contradiction: 30 miles south of Belmar | 34 miles west of the town of Belmar',
    ])
    expect(rows('The quake struck 34 miles west of the town of Belmar.', 'The quake struck 12 miles west of Belmar.')).toEqual([
      'contradiction: 12 miles west of Belmar | 34 miles west of the town of Belmar',
    ])
  })
  it('takes a finer wind for a more exact one', () => {
    expect(rows('The quake struck 14 miles north-northeast of Belmar.', 'The quake struck 14 miles northeast of Belmar.')).toEqual([
      'granularity: 14 miles north-northeast of Belmar | 14 miles northeast of Belmar',
    ])
    expect(rows('The quake struck south-east of Belmar.', 'The quake struck 14 miles southeast of Belmar.')).toEqual([])
  })
  it('keeps apart where two things lie, and the end of a stretch', () => {
    expect(rows('He was jailed in Harrow County, northwest of Belmar.', 'He was caught 25 miles east of Belmar.')).toEqual([])
    expect(rows('The quake was felt from Ambria to north of Belmar.', 'The quake was felt 12 miles west of Belmar.')).toEqual([])
  })
})

describe('homes and houses', () => {
  it('finds two homes of one person and two towns of one house', () => {
    expect(rows('Karl Oduya, 36, of Dallas, was charged on Monday.', 'Karl Oduya, 36, of Houston, was charged on Monday.')).toEqual([
      'divergence: Dallas | Houston',
    ])
    expect(rows('She went to the Linden Hospital in Dallas.', 'She is in the Linden Hospital in Houston.')).toEqual([
      'divergence: Dallas | Houston',
    ])
  })
  it('takes a church for a house, and a street of that name for none', () => {
    expect(rows('She went to the Linden Church in Tarnholt.', 'She is in the Linden Church in Houston.')).toEqual([
      'divergence: Houston | Tarnholt',
    ])
    expect(rows('The shop on Church Avenue in Tarnholt closed.', 'The shop on Church Avenue in Houston closed.')).toEqual([])
  })
  it('takes a town and its state for one answer, and keeps two people apart', () => {
    expect(rows('Karl Oduya, 36, of Dallas, was charged on Monday.', 'Karl Oduya, 36, of Texas, was charged on Monday.')).toEqual([])
    expect(rows('Karl Oduya, 36, of Dallas, was charged on Monday.', 'Lena Brandt, 36, of Houston, was charged on Monday.')).toEqual([])
  })
})

describe('grounds', () => {
  const lead = 'The teacher Karl Oduya was wanted for fraud.'
  it('finds where one person was arrested by two accounts', () => {
    expect(rows(`${lead} Oduya was arrested in a hotel on Monday.`, `${lead} Oduya was arrested in a restaurant on Monday.`)).toEqual([
      'divergence: in a hotel | in a restaurant',
    ])
    expect(rows(`${lead} Oduya was arrested outside a bank on Monday.`, `${lead} Oduya was arrested inside the bank on Monday.`)).toEqual([
      'contradiction: inside the bank | outside a bank',
    ])
  })
  it('leaves alone what may be one place, and two people', () => {
    expect(rows(`${lead} Oduya was arrested in his apartment on Monday.`, `${lead} Oduya was arrested at his home on Monday.`)).toEqual([])
    expect(rows(`${lead} Oduya was arrested at a hotel on Monday.`, `${lead} Oduya was arrested in a parking lot on Monday.`)).toEqual([])
    expect(
      rows(`${lead} Oduya was arrested in a hotel on Monday.`, `${lead} The lawyer Lena Brandt was arrested in a bank on Monday.`),
    ).toEqual([])
  })
})

describe('distances', () => {
  it('finds two distances where one source names the town and another counts from a list of towns', () => {
    const wreck = 'Divers found a wreck with a cargo of tin last summer.'
    expect(
      rows(`${wreck} It lies 3 km south of Brest, 12 km east of Cherbourg.`, `${wreck} The wreck lies about 30 km east of Cherbourg.`),
    ).toEqual(['contradiction: 12 km east of Cherbourg | about 30 km east of Cherbourg'])
    expect(
      rows(`${wreck} The wreck lies near Brest, about 50 km east of Cherbourg.`, `${wreck} The wreck lies about 70 km east of Cherbourg.`),
    ).toHaveLength(1)
  })
})
