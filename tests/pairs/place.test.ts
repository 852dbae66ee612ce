import { describe, expect, it } from 'vitest'
import { rowsOf } from './pairs.js'

describe('places of one deed', () => {
  it.each([
    [
      'The mechanism will be based in Amman, Jordan.',
      'The mechanism will be based in a third country.',
      'divergence: in Amman, Jordan | in a third country',
    ],
    [
      'Joan Pell is being held in Halden jail.',
      'Joan Pell is being held at an undisclosed location.',
      'divergence: at an undisclosed location | in Halden jail',
    ],
    [
      'The talks were held in Geneva on Friday.',
      'The talks were held at an undisclosed location on Friday.',
      'divergence: at an undisclosed location | in Geneva',
    ],
    ['The plane crashed near Oslo, killing three.', 'The plane crashed in Oslo, killing three.', 'divergence: in Oslo | near Oslo'],
    [
      'The bomb went off outside the courthouse.',
      'The bomb went off inside the courthouse.',
      'contradiction: inside the courthouse | outside the courthouse',
    ],
    [
      'The body was found in the kitchen on Friday.',
      'The body was found in the garage on Friday.',
      'divergence: in the garage | in the kitchen',
    ],
    ['Joan Pell fled to Norway after the trial.', 'Joan Pell fled to Sweden after the trial.', 'divergence: to Norway | to Sweden'],
    [
      'Joan Pell was taken to Saint Mary Hospital.',
      'Joan Pell was rushed to Saint Martin Hospital.',
      'divergence: to Saint Martin Hospital | to Saint Mary Hospital',
    ],
    ['The shooting took place on Elm Street.', 'The shooting took place on Oak Street.', 'divergence: on Elm Street | on Oak Street'],
    ['The plane was flying from Oslo to Lyon.', 'The plane was flying from Geneva to Lyon.', 'divergence: from Geneva | from Oslo'],
    ['The guard was shot in the leg.', 'The guard was shot in the chest.', 'divergence: the chest | the leg'],
  ])('%s / %s', (a, b, row) => expect(rowsOf(a, b)).toEqual([`place/${row}`]))

  it.each([
    ['places that may be one', 'The plane crashed near Oslo, killing three.', 'The plane crashed in a forest, killing three.'],
    ['near and outside', 'The plane crashed near Oslo, killing three.', 'The plane crashed outside Oslo, killing three.'],
    ['meetings of two days', 'The ministers met in Lyon on Monday.', 'The ministers will meet in Geneva on Friday.'],
    ['a room and its town', 'The body was found in the kitchen on Friday.', 'The body was found in Halden on Friday.'],
    ['two bodies of two texts', 'The body of a man was found in the kitchen.', 'The knife was found in the garage.'],
  ])('finds no row in %s', (_, a, b) => expect(rowsOf(a, b)).toEqual([]))
})
