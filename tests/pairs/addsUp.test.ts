import { describe, expect, it } from 'vitest'
import { rowsOf } from '../extract/rows.js'

describe('a number of people and what it is made of, in one sentence', () => {
  it.each([
    ['Four people were hurt in the crash: Ann Bell, Tom Reyes and Lena Ford.', 'Ann Bell, Tom Reyes and Lena Ford | Four people'],
    ['Police arrested three men: Max Ford, 20, and Carl Holm, 31, of Halden.', 'Max Ford, 20, and Carl Holm | three men'],
    ['The fire killed seven people, three men and five women, police said.', 'seven people | three men and five women'],
    [
      'Nine people died in the crash: four passengers, two drivers and two children.',
      'Nine people | four passengers, two drivers and two children',
    ],
  ])('%s', (text, sides) => {
    expect(rowsOf('quantity', text)).toEqual([`contradiction: ${sides}`])
  })

  it.each([
    'Three people were hurt in the crash: Ann Bell, Tom Reyes and Lena Ford.',
    'Four people were hurt, among them Ann Bell, Tom Reyes and Lena Ford.',
    'Four people were hurt, including Ann Bell and Tom Reyes.',
    'At least four people were hurt: Ann Bell, Tom Reyes and Lena Ford.',
    'The fire killed eight people, three men and five women, police said.',
    'The fire killed eight people, including three men and two women.',
    'The ship carried seven sailors, three cooks and two boys.',
    'Of the nine people aboard, four passengers and two drivers died.',
  ])('leaves alone what adds up, chooses or only lists: %s', (text) => {
    expect(rowsOf('quantity', text)).toEqual([])
  })
})
