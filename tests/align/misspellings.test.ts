import { describe, expect, it } from 'vitest'
import { isSlipOf, misspelled, type Named } from '../../src/align/misspellings.js'

const named = (type: Named['type'], source: string, names: readonly string[], uses = 1): Named => ({
  type,
  names,
  sources: new Set(source),
  uses,
})

describe('a slip of the pen', () => {
  it('in a surname that stands alone is the one person whose surname it nearly is, also within one source', () => {
    const people = named('person', 'ab', ['Dana Grodzinski', 'Grodzinski'], 5)
    expect(misspelled([people, named('thing', 'b', ['Grodzniski'])])).toEqual([[0, 1]])
    expect(misspelled([people, named('place', 'c', ['Grodzinksi']), named('thing', 'd', ['Grozdinski'])]).slice(0, 2)).toEqual([
      [0, 1],
      [0, 2],
    ])
  })
  it('is not assumed where two people are as near, or where the name comes again', () => {
    const dana = named('person', 'a', ['Dana Grodzinski'], 5)
    expect(misspelled([dana, named('person', 'a', ['Karl Grodzinsky'], 5), named('thing', 'b', ['Grodzniski'])])).toEqual([])
    expect(misspelled([dana, named('thing', 'b', ['Grodzniski'], 2)])).toEqual([])
  })
  it('makes no other name of a short one, an ordinary word, a plural, or a city', () => {
    const dana = named('person', 'a', ['Dana Weller', 'Weller'], 5)
    expect(misspelled([dana, named('thing', 'b', ['Waller'])])).toEqual([])
    expect(isSlipOf('Harbour', 'Harbourside')).toBe(false)
    expect(isSlipOf('Niger', 'Nigeria')).toBe(false)
    expect(isSlipOf('Velbury', 'Velburry')).toBe(true)
  })
})
