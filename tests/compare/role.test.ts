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
})
