import { describe, expect, it } from 'vitest'
import { rowsOf } from '../extract/rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('role', ...texts)

describe('what a person is', () => {
  it('finds two posts and two trades, but no trade beside a post', () => {
    expect(rows('She was met by publicist Jan Oduya in Ambria.', 'She was met by spokesman Jan Oduya in Ambria.')).toEqual([
      'divergence: publicist | spokesman',
    ])
    expect(rows('Nurse Jan Oduya died on Monday.', 'Mechanic Jan Oduya died on Monday.')).toEqual(['divergence: Mechanic | Nurse'])
    expect(rows('Mayor Jan Oduya died on Monday.', 'Jan Oduya, a family doctor, died on Monday.')).toEqual([])
    expect(rows('Filmmaker Jan Oduya spoke.', 'Mayor Jan Oduya spoke.')).toEqual([])
  })
  it('takes an art beside another for no other trade', () => {
    expect(rows('Actress Lena Brandt died on Monday.', 'Singer Lena Brandt died on Monday.')).toEqual([])
    expect(rows('Disco queen Lena Brandt died on Monday.', 'Former model Lena Brandt died on Monday.')).toEqual([])
  })
  it('sees that one who is both agrees with either', () => {
    expect(rows('She met singer and actress Lena Brandt.', 'She met actress Lena Brandt.')).toEqual([])
    const both = 'Harbour Committee Chairman Rep. Jan Oduya spoke.'
    expect(rows('Rep. Jan Oduya spoke.', 'Port Committee Chairman Jan Oduya spoke.', 'Rep. Jan Oduya left.', both)).toEqual([])
  })
  it('finds who holds two posts, where some give only one of them', () => {
    expect(rows('Jan Oduya, president and CEO of Nordline, spoke.', 'Nordline CEO Jan Oduya spoke.')).toEqual([
      'granularity: CEO | president and CEO of Nordline',
    ])
    expect(rows('Jan Oduya, co-founder and CEO of Nordline, spoke.', 'Nordline CEO Jan Oduya spoke.')).toEqual([])
    expect(rows('Jan Oduya, president and CEO of Nordline, spoke.', 'Nordline president and CEO Jan Oduya spoke.')).toEqual([])
  })
  it('finds a post that is qualified in one source alone', () => {
    expect(rows('The acting harbour director, Jan Oduya, spoke.', 'Harbour director Jan Oduya spoke.')).toHaveLength(1)
    expect(rows('The mayor met a former envoy, and then harbour director Jan Oduya spoke.', 'Harbour director Jan Oduya spoke.')).toEqual(
      [],
    )
  })
  it('takes whoever is outgoing for a holder still, and "one-time" for former', () => {
    expect(rows('Outgoing mayor Jan Oduya spoke.', 'Mayor Jan Oduya spoke.')).toEqual([])
    expect(rows('One-time mayor Jan Oduya spoke.', 'Former mayor Jan Oduya spoke.')).toEqual([])
    expect(
      rows('She met Jan Oduya, the one-time mayor of Velbury, in May.', 'She met Jan Oduya, the mayor of Velbury, in May.'),
    ).toHaveLength(1)
  })
  it('finds two posts at the head of one firm, and takes letters for the words', () => {
    expect(rows('Nordline COO Jan Oduya spoke.', 'Nordline CEO Jan Oduya spoke.')).toEqual(['divergence: CEO | COO'])
    expect(rows('Nordline chief executive Jan Oduya spoke.', 'Nordline CEO Jan Oduya spoke.')).toEqual([])
    expect(rows('Her lawyer Jan Oduya spoke.', 'Her attorney Jan Oduya spoke.')).toEqual([])
  })
  it('takes "boss" and a rank for what fits any post, and still tells the posts apart', () => {
    expect(rows('Harbour boss Jan Oduya spoke.', 'Harbour Minister Jan Oduya spoke.')).toEqual([])
    expect(rows('Colonel Jan Oduya spoke.', 'Ministry spokesman Jan Oduya spoke.')).toEqual([])
    expect(rows('Rovers coach Jan Oduya spoke.', 'Rovers manager Jan Oduya spoke.')).toEqual([])
    expect(rows('Former CTO Jan Oduya spoke.', 'Jan Oduya, once the chief technology officer, spoke.')).toEqual([])
    expect(rows('Union president Jan Oduya spoke.', 'Union boss Jan Oduya left.', 'Union secretary general Jan Oduya spoke.')).toEqual([
      'divergence: president | secretary general',
    ])
  })
  it('tells the courts of one state apart', () => {
    expect(rows('U.S. District Judge Jan Oduya spoke.', 'The case went to state District Judge Jan Oduya.')).toEqual([
      'contradiction: U.S. District Judge | state District Judge',
    ])
    expect(rows('U.S. District Judge Jan Oduya spoke.', 'The case went to District Judge Jan Oduya.')).toEqual([])
  })
  it('tells a brother from a half-brother, but not from a son', () => {
    expect(rows('Her brother, Jan Oduya, spoke.', 'Her half-brother, Jan Oduya, spoke.')).toEqual(['contradiction: brother | half-brother'])
    expect(rows('Her brother, Jan Oduya, spoke.', 'Their son, Jan Oduya, spoke.')).toEqual([])
  })
  it('leaves an office beside one that is held for another or for a day, and two names of one ministry', () => {
    expect(rows('Council president Jan Oduya spoke.', 'The acting mayor, Jan Oduya, spoke.')).toEqual([])
    expect(rows('Fisheries minister Jan Oduya spoke.', 'Jan Oduya, chairman of the Ambria summit, spoke.')).toEqual([])
    expect(rows('Foreign Minister Jan Oduya spoke.', 'Foreign Secretary Jan Oduya spoke.')).toEqual([])
    expect(rows('The former minister Jan Oduya died.', 'Jan Oduya, minister for fisheries in the 1970s, died.')).toEqual([])
    expect(rows('Fisheries minister Jan Oduya spoke.', 'Council president Jan Oduya spoke.')).toHaveLength(1)
  })
  it('holds what somebody was against nothing else that he is', () => {
    expect(rows('Governor Jan Oduya spoke.', 'She met the former ambassador Jan Oduya.')).toEqual([])
    expect(rows('Captain Jan Oduya spoke.', 'She met the new governor, Jan Oduya.')).toEqual([])
    expect(rows('The former president Jan Oduya was there.', 'The board fired president Jan Oduya in May.')).toEqual([])
    expect(rows('The presidential candidate Jan Oduya spoke.', 'The former presidential candidate Jan Oduya spoke.')).toEqual([])
  })
})
