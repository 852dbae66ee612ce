import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('attribution', ...texts)
const lead = 'The sailor vanished on Monday.\n\n'

describe('who did what only one did', () => {
  it.each([
    ['one and several', 'A fisherman found the body.', 'The body was found by two painters.', 'A fisherman | two painters'],
    [
      'two sorts of people, one of them in a cleft sentence',
      'It was a fisherman, on his way home, who found the body.',
      'A nurse found the body.',
      'A nurse | a fisherman',
    ],
    ['a man and a woman', 'The alarm was raised by a woman.', 'A man phoned the police.', 'A man | a woman'],
    ['two who are named', 'Peter Holm overpowered the gunman.', 'The gunman was overpowered by Ida Vega.', 'Ida Vega | Peter Holm'],
  ])('finds %s', (_, a, b, sides) => expect(rows(lead + a, lead + b)).toEqual([`contradiction: ${sides}`]))

  it.each([
    ['somebody who may be the other', 'A man found the body.', 'A fisherman found the body.'],
    ['one sort of person', 'A local fisherman found the body.', 'The body was found by fisherman Peter Holm.'],
    ['who finds by office', 'Police found the body.', 'A fisherman found the body.'],
    ['what was not done', 'A fisherman did not find the body.', 'A nurse found the body.'],
    ['another thing', 'A fisherman found the rope.', 'A nurse found the body.'],
    ['somebody else, who is named', 'A fisherman found Peter Holm.', 'A nurse found Ida Vega.'],
  ])('leaves alone %s', (_, a, b) => expect(rows(lead + a, lead + b)).toEqual([]))
})
