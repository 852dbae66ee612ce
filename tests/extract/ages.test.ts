import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const named = 'The boat sank on Monday.\n\nAnn Lee, 25, left the harbour.'
const ages = (text: string): string[] => rowsOf('quantity', text, named)

describe('whose age it is', () => {
  it.each([
    ['in brackets', 'The boat sank.\n\nAnn Lee (24), a nurse, left the harbour.', '24'],
    ['turned', 'The boat sank.\n\nAnn Lee, who turned 24 on Friday, left the harbour.', '24'],
    ['was', 'The boat sank.\n\nAnn Lee left the harbour. Lee was 24.', '24'],
    ['was, of whom more is told first', 'The boat sank.\n\nAnn Lee, who lived near the harbour until Monday, was 24.', '24'],
    ['aged', 'The boat sank.\n\nAnn Lee, aged 24, left the harbour.', 'aged 24'],
    ['before the name', 'A 24-year-old nurse was saved on Monday when the boat sank.\n\nAnn Lee had called for help.', '24-year-old'],
    ['after the name', 'Ann Lee called for help on Monday.\n\nThe boat sank within minutes, and the 24-year-old swam.', '24-year-old'],
  ])('%s', (_, text, age) => expect(ages(text)).toEqual([`contradiction: ${[age, '25'].sort().join(' | ')}`]))

  it('with digits that changed places, but not of a man for a woman', () => {
    const other = 'The boat sank on Monday.\n\nMargaret Lee, 34, left the harbour.'
    expect(
      rowsOf('quantity', 'Margaret Lee called for help on Monday.\n\nThe boat sank within minutes, and the 43-year-old swam.', other),
    ).toEqual(['contradiction: 34 | 43-year-old'])
    expect(
      rowsOf(
        'quantity',
        'Margaret Lee called for help on Monday.\n\nThe boat sank within minutes, and a 33-year-old man was saved.',
        other,
      ),
    ).toEqual([])
  })

  it('of who has died', () => {
    expect(rowsOf('quantity', 'The singer Ann Lee has died at 78 after a fall.', 'The singer Ann Lee died at the age of 79.')).toEqual([
      'contradiction: 78 | 79',
    ])
  })

  it.each([
    ['of a girl of the same family', 'Ann Lee called for help on Monday.\n\nThe boat sank, and her 24-year-old sister swam.'],
    ['of a relative told behind a comma', 'Ann Lee called for help on Monday.\n\nThe boat sank. My sister, who is 24, liked Lee.'],
    ['of a relative', 'Ann Lee called for help on Monday.\n\nThe boat sank, and her 24-year-old friend swam.'],
    ['far from hers', 'Ann Lee called for help on Monday.\n\nThe boat sank, and a 44-year-old nurse swam.'],
    ['of another time', 'Ann Lee called for help on Monday.\n\nShe had lived there since she was 24.'],
    ['beside her own', 'Ann Lee, 25, called for help on Monday.\n\nThe boat sank, and a 24-year-old nurse swam.'],
    ['of somebody whom the other text names', 'Ann Lee called for help on Monday.\n\nJan Weber, 24, swam.'],
  ])('leaves alone the age %s', (_, text) => expect(ages(text)).toEqual([]))

  it('is no figure of a table, no hour and no number of a house', () => {
    expect(rowsOf('quantity', 'Ann Lee (3) scored.', 'Ann Lee (4) scored.')).toEqual([])
    expect(rowsOf('quantity', 'Ann Lee died at 78 Elm Street.', 'Ann Lee died at 79 Elm Street.')).toEqual([])
  })
})

describe('the age of somebody without a name', () => {
  const lone = 'The flood reached the town at night. The woman, 84, lived alone by the river.'
  it('is held against that of the only other one', () => {
    expect(rowsOf('quantity', lone, 'One person is known to have drowned. The victim is an 86-year-old grandmother.')).toEqual([
      'contradiction: 84 | 86-year-old',
    ])
  })
  it.each([
    ['of a man', 'One person is known to have drowned. The victim is an 86-year-old man.'],
    ['far from it', 'One person is known to have drowned. The victim is a 30-year-old woman.'],
    ['one of two', 'An 86-year-old woman drowned, and a 34-year-old woman was saved.'],
    ['beside one who is as old', 'The victim is an 86-year-old woman. Ann Lee, 84, was saved.'],
  ])('is left alone: %s', (_, text) => expect(rowsOf('quantity', lone, text)).toEqual([]))
})
