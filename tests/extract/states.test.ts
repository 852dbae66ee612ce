import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const lead = 'A bus left the road near Ambria on Monday.\n\n'

describe('how things stand', () => {
  it('finds who is still sought in one text and caught in another, by name or by what he is', () => {
    expect(rowsOf('status', `${lead}The driver has not been seen since.`, `${lead}The driver was arrested at a motel.`)).toEqual(['divergence: has not been seen since | was arrested'])
    expect(rowsOf('status', `${lead}Jan Oduya was treated and released, a nurse said.`, `${lead}Jan Oduya remains in hospital, his wife said.`)).toHaveLength(1)
  })
  it('leaves alone two people, and what might be', () => {
    expect(rowsOf('status', `${lead}Jan Oduya was treated and released.`, `${lead}Mira Stanek remains in hospital.`)).toEqual([])
    expect(rowsOf('status', `${lead}The driver is on the run.`, `${lead}Police said the driver could be arrested within days.`)).toEqual([])
  })
  it('finds a denial and a statement of one state', () => {
    expect(rowsOf('polarity', `${lead}The bus had a valid licence, its owner said.`, `${lead}The licence of the bus had expired.`)).toHaveLength(1)
  })
  it('finds two causes of what the texts open with, and none where they open with nothing of the sort', () => {
    expect(rowsOf('cause', 'The ferry sank off Ambria on Monday after a collision with a tug.', 'The ferry sank off Ambria on Monday in a heavy gale.')).toHaveLength(1)
    expect(rowsOf('cause', 'The mayor of Ambria spoke on Monday after a collision with a tug.', 'The mayor of Ambria spoke on Monday. Its owner cited engine trouble.')).toEqual([])
  })
  it('takes an arrest and a release for two steps, and no answers to one question', () => {
    expect(rowsOf('status', `${lead}The driver was arrested at a motel.`, `${lead}The driver was released on bail.`)).toEqual([])
  })
  it('leaves alone a source that tells two states', () => {
    expect(rowsOf('polarity', `${lead}The bridge was closed at noon.`, `${lead}The bridge was closed at noon. The bridge has reopened.`)).toEqual([])
  })
})

describe('whether there was such a thing', () => {
  it('finds a plea that another text says was not entered', () => {
    expect(rowsOf('polarity', `${lead}Jan Oduya did not enter a plea.`, `${lead}Jan Oduya pleaded not guilty on Tuesday.`)).toContain('contradiction: enter a plea | pleaded')
    expect(rowsOf('polarity', `${lead}There was no ransom, the ministry said.`, `${lead}The family paid the ransom on Sunday.`)).toHaveLength(1)
  })
  it('leaves alone what the denying text tells of too, and things of which there are many', () => {
    expect(rowsOf('polarity', `${lead}There was no ransom at first. The ransom came on Sunday.`, `${lead}The family paid the ransom on Sunday.`)).toEqual([])
    expect(rowsOf('polarity', `${lead}The school has no library.`, `${lead}The library of the town is open.`)).toEqual([])
  })
})
