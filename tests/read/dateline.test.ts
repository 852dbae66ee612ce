import { describe, expect, it } from 'vitest'
import { datelineOf } from '../../src/read/dateline.js'

describe('datelineOf', () => {
  it.each([
    ['GENEVA, March 3, 2019 (Coast News) — The talks went on.', { day: '2019-03-03', outlet: 'Coast News' }],
    ['VELSUND, Calif. —2/27/2019', { day: '2019-02-27' }],
    ['OSLO, 3 March 2019: The talks went on.', { day: '2019-03-03' }],
    ['PORT ELLERY (CN24) -- The talks went on.', { outlet: 'CN24' }],
    ['PORT ELLERY, March 3 (Coast News) - The talks went on.', { outlet: 'Coast News' }],
  ])('reads "%s"', (line, expected) => expect(datelineOf(line)).toEqual(expected))

  it.each([
    ['GENEVA, March 3 — The talks went on.'],
    ['GENEVA (March 3) — The talks went on.'],
    ['The strike of March 3, 2019 (the second) failed.'],
    ['NATO said on March 3, 2019 that it would.'],
    ['NATO (North Atlantic Treaty Organization) will meet.'],
    ['UNICEF (the children’s fund) — which is short of money — will meet.'],
  ])('finds none in "%s"', (line) => expect(datelineOf(line)).toBeUndefined())
})
