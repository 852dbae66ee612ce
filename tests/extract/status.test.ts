import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('status', ...texts)

describe('stages of an undertaking', () => {
  const lead = 'Nordbank Inc. and Harlan Corp. held talks in Ambria last week.\n\n'
  it('finds what is agreed and what is done', () => {
    expect(rows(`${lead}Nordbank Inc. said on Monday it agreed to buy Harlan Corp. for $3 million.`, `${lead}On Monday, Nordbank Inc. bought Harlan Corp. for $3 million.`)).toEqual([
      'contradiction: agreed to buy Harlan Corp. | bought Harlan Corp.',
    ])
  })
  it('finds a purchase that is complete by its noun', () => {
    expect(rows(`${lead}Nordbank Inc. said on Monday it agreed to buy Harlan Corp. for $3 million.`, `${lead}Nordbank Inc. completed its acquisition of Harlan Corp. on Monday.`)).toEqual([
      'contradiction: agreed to buy Harlan Corp. | completed its acquisition of Harlan Corp.',
    ])
  })
  it('finds what is proposed and what is agreed', () => {
    const end = 'a joint ferry service across the Ambria strait with Corvo.'
    expect(rows(`The two ministers agreed to create ${end}`, `The minister proposed creating ${end}`)).toHaveLength(1)
  })
  it('leaves alone stages of two things, and two words for one stage', () => {
    expect(rows(`${lead}Nordbank Inc. said it agreed to buy Harlan Corp. for $3 million.`, `${lead}On Monday, Nordbank Inc. bought Ostend Corp. for $3 million.`)).toEqual([])
    expect(rows(`${lead}Nordbank Inc. said it agreed to buy Harlan Corp. for $3 million.`, `${lead}Nordbank Inc. signed a deal to acquire Harlan Corp. for $3 million.`)).toEqual([])
  })
  it('takes what a thing is meant to do for no stage of it', () => {
    expect(rows('The council agreed to open a hotline to prevent accidents at the port.', 'The hotline is intended to prevent accidents at the port.')).toEqual([])
  })
})

describe('how far a case has come', () => {
  const crime = 'Two clerks were shot at a bank in Ambria on Monday.\n\n'
  const charged = `${crime}Jan Oduya, 31, has been charged with two counts of murder.`
  it('finds a charge that is still expected, and one that is made', () => {
    expect(rows(`${crime}Jan Oduya was arrested at the harbour. Oduya is expected to be charged on Friday.`, charged)).toEqual(['divergence: has been charged | is expected to be charged'])
  })
  it('finds a suspect at large, and one in custody', () => {
    expect(rows(`${crime}Police named Jan Oduya as the gunman. Jan Oduya remains at large.`, `${crime}Jan Oduya was arrested at the harbour. Jan Oduya is in custody.`)).toHaveLength(1)
  })
  it('takes a suspect who is only described for the one who is accused', () => {
    expect(rows(`${crime}A suspect was being questioned on Tuesday.`, charged, `${crime}Jan Oduya was charged with murder on Friday.`)).toHaveLength(1)
  })
  it('leaves alone two steps that were taken, as the earlier says nothing of the later', () => {
    expect(rows(`${crime}Jan Oduya was arrested at the harbour.`, charged)).toEqual([])
  })
  it('leaves alone verdict and sentence, earlier cases, and crowds', () => {
    expect(rows(`${crime}Jan Oduya was found guilty of murder.`, `${crime}Jan Oduya was sentenced to life in prison.`)).toEqual([])
    expect(rows(charged, `${crime}Jan Oduya was to be sentenced in 1998 in another case. Jan Oduya was charged with murder.`)).toEqual([])
    expect(rows(charged, `${crime}Jan Oduya was charged with murder. Forty protesters were being questioned.`)).toEqual([])
  })
})
