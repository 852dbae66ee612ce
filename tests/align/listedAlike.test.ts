import { expect, it } from 'vitest'
import { listedAlike } from '../../src/align/listedAlike.js'
import type { Named } from '../../src/align/misspellings.js'

const named = (source: string, name: string, type: Named['type'] = 'thing'): Named => ({
  type,
  names: [name],
  sources: new Set(source),
  uses: 1,
})

it('takes two names for one where the rest of the list is the same and they begin and end alike', () => {
  expect(
    listedAlike(
      [named('ab', 'Velbury'), named('a', 'Kohri'), named('b', 'Kavohri')],
      [
        [0, 1],
        [2, 0],
      ],
    ),
  ).toEqual([[1, 2]])
})
it.each([
  ['other beginnings', 'Kohri', 'Tavohri', 'thing'],
  ['people', 'Kohri', 'Kavohri', 'person'],
  ['known places', 'Nice', 'Nantes', 'place'],
] as const)('leaves %s alone', (_, a, b, type) => {
  expect(
    listedAlike(
      [named('ab', 'Velbury'), named('a', a, type), named('b', b, type)],
      [
        [0, 1],
        [0, 2],
      ],
    ),
  ).toEqual([])
})
it('leaves alone lists with another company, and names that one source has both', () => {
  expect(
    listedAlike(
      [named('ab', 'Velbury'), named('a', 'Kohri'), named('b', 'Kavohri'), named('b', 'Tarn')],
      [
        [0, 1],
        [2, 3],
      ],
    ),
  ).toEqual([])
  expect(
    listedAlike(
      [named('ab', 'Velbury'), named('a', 'Kohri'), named('a', 'Kavohri')],
      [
        [0, 1],
        [0, 2],
      ],
    ),
  ).toEqual([])
})
