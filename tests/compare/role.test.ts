import { describe, expect, it } from 'vitest'
import { rowsOf } from '../extract/rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('role', ...texts)

describe('what a person is', () => {
  it('finds two trades, and an agent whom another source takes for an author', () => {
    expect(rows('She was met by publicist Jan Oduya in Ambria.', 'She was met by spokesman Jan Oduya in Ambria.')).toEqual(['divergence: publicist | spokesman'])
    expect(rows('She signed with agent Jan Oduya.', 'Jan Oduya, co-author of "The Tide," spoke of her.')).toEqual(['divergence: agent | co-author'])
  })
  it('takes an art beside another for no other trade', () => {
    expect(rows('Actress Lena Brandt died on Monday.', 'Singer Lena Brandt died on Monday.')).toEqual([])
    expect(rows('Disco queen Lena Brandt died on Monday.', 'Former model Lena Brandt died on Monday.')).toEqual([])
  })
  it('sees that one who is both agrees with either', () => {
    expect(rows('She met police officer and photographer Jan Oduya.', 'She met police officer Jan Oduya.')).toEqual([])
    expect(rows('An amateur photographer named Jan Oduya met her.', 'She met police officer Jan Oduya.')).toEqual(['divergence: amateur photographer | police officer'])
  })
  it('finds a post that is qualified in one source alone', () => {
    expect(rows('The acting harbour director, Jan Oduya, spoke.', 'Harbour director Jan Oduya spoke.')).toHaveLength(1)
    expect(rows('The mayor met a former envoy, and then harbour director Jan Oduya spoke.', 'Harbour director Jan Oduya spoke.')).toEqual([])
  })
  it('finds two posts at the head of one firm, and takes letters for the words', () => {
    expect(rows('Nordline COO Jan Oduya spoke.', 'Nordline CEO Jan Oduya spoke.')).toEqual(['divergence: CEO | COO'])
    expect(rows('Nordline chief executive Jan Oduya spoke.', 'Nordline CEO Jan Oduya spoke.')).toEqual([])
    expect(rows('Her lawyer Jan Oduya spoke.', 'Her attorney Jan Oduya spoke.')).toEqual([])
  })
  it('tells the courts of one state apart', () => {
    expect(rows('U.S. District Judge Jan Oduya spoke.', 'The case went to state District Judge Jan Oduya.')).toEqual(['contradiction: U.S. District Judge | state District Judge'])
    expect(rows('U.S. District Judge Jan Oduya spoke.', 'The case went to District Judge Jan Oduya.')).toEqual([])
  })
  it('tells a brother from a half-brother, but not from a son', () => {
    expect(rows('Her brother, Jan Oduya, spoke.', 'Her half-brother, Jan Oduya, spoke.')).toEqual(['contradiction: brother | half-brother'])
    expect(rows('Her brother, Jan Oduya, spoke.', 'Their son, Jan Oduya, spoke.')).toEqual([])
  })
  it('holds what somebody was against nothing else that he is', () => {
    expect(rows('Governor Jan Oduya spoke.', 'She met the former ambassador Jan Oduya.')).toEqual([])
    expect(rows('The presidential candidate Jan Oduya spoke.', 'The former presidential candidate Jan Oduya spoke.')).toEqual([])
  })
})
