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
