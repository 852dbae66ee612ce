import { describe, expect, it } from 'vitest'
import { rowsOf } from './pairs.js'

describe('roles of one person that differ in one thing', () => {
  it.each([
    [
      'Dan Hume (finance minister) met the envoy.',
      'Dan Hume (foreign minister) met the envoy.',
      'role/divergence: finance minister | foreign minister',
    ],
    [
      'The envoy met Dan Hume, the finance minister, on Friday.',
      'On Friday the envoy met the foreign minister, Dan Hume.',
      'role/divergence: finance minister | foreign minister',
    ],
    [
      'Joan Pell was appointed finance director on Friday.',
      'Joan Pell was appointed sales director on Friday.',
      'role/divergence: finance director | sales director',
    ],
    ['The board named Joan Pell treasurer.', 'The board named Joan Pell president.', 'role/divergence: president | treasurer'],
    [
      'Joan Pell works as a nurse at the hospital.',
      'Joan Pell works as a doctor at the hospital.',
      'role/divergence: doctor at the hospital | nurse at the hospital',
    ],
    [
      'Dan Hume, a professor at Halden University, wrote the report.',
      'Dan Hume, a professor at Moss College, wrote the report.',
      'role/divergence: professor at Halden University | professor at Moss College',
    ],
    [
      'Dan Hume, head of the Water Board, resigned.',
      'Dan Hume, head of the Harbour Board, resigned.',
      'role/divergence: head of the Harbour Board | head of the Water Board',
    ],
    [
      'Dan Hume, a Canadian journalist, was freed on Friday.',
      'Dan Hume, an Australian journalist, was freed on Friday.',
      'role/divergence: Australian journalist | Canadian journalist',
    ],
    [
      'Joan Pell, the mother of the victim, wept in court.',
      'Joan Pell, the sister of the victim, wept in court.',
      'role/contradiction: mother of the victim | sister of the victim',
    ],
    [
      'Senator Mary Colt, a Democrat, opposed the bill.',
      'Senator Mary Colt, a Republican, opposed the bill.',
      'role/contradiction: Democrat | Republican',
    ],
    ['Sen. Mary Colt (D) opposed the bill.', 'Republican Senator Mary Colt opposed the bill.', 'role/contradiction: D | Republican'],
    ['Sen. Mary Colt, R-Ohio, opposed the bill.', 'Sen. Mary Colt, D-Ohio, opposed the bill.', 'role/contradiction: D | R'],
    [
      'Mary Colt of the Labour Party opposed the bill.',
      'Mary Colt of the Conservative Party opposed the bill.',
      'role/contradiction: Conservative Party | Labour Party',
    ],
  ])('%s / %s', (a, b, row) => expect(rowsOf(a, b)).toEqual([row]))

  it.each([
    ['the same post in other words', 'Dan Hume (finance minister) met the envoy.', 'Dan Hume, the minister of finance, met the envoy.'],
    ['a post told more fully', 'Minister Dan Hume met the envoy.', 'Finance Minister Dan Hume met the envoy.'],
    ['a former post', 'Dan Hume, the foreign minister, met the envoy.', 'Dan Hume, a former finance minister, met the envoy.'],
    [
      'both posts in one text',
      'Dan Hume, the finance minister, spoke. Dan Hume is the foreign minister as well.',
      'Dan Hume, the foreign minister, met the envoy.',
    ],
    ['a letter for a party', 'Senator Mary Colt, a Democrat, opposed the bill.', 'Sen. Mary Colt (D) opposed the bill.'],
    ['a former party', 'Senator Mary Colt, a Democrat, opposed the bill.', 'Senator Mary Colt, a former Republican, opposed the bill.'],
    ['another person', 'Senator Mary Colt, a Democrat, opposed the bill.', 'Senator John Vane, a Republican, opposed the bill.'],
    ['kin of two people', 'Joan Pell, the mother of the victim, wept.', 'Joan Pell, the sister of the suspect, wept.'],
    ['what one can be at once', 'Joan Pell, a mother of two, was hurt in the crash.', 'Joan Pell, a nurse, was hurt in the crash.'],
    ['what is taught', 'Dan Hume, a French teacher, was freed.', 'Dan Hume, a Spanish teacher, was freed.'],
  ])('finds no row in %s', (_, a, b) => expect(rowsOf(a, b)).toEqual([]))
})
