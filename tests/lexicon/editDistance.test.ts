import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/lexicon/editDistance.js'

describe('edit distance', () => {
  it('counts slips of the pen, a swap of neighbours as one', () => {
    expect(editDistance('kelso', 'kesol')).toBe(2)
    expect(editDistance('marlow', 'malrow')).toBe(1)
    expect(editDistance('', 'tarn')).toBe(4)
    expect(editDistance('brandt', 'brant')).toBe(1)
    expect(editDistance('keller', 'kettler')).toBe(2)
  })

  it('changes no letter twice', () => {
    expect(editDistance('ca', 'abc')).toBe(3)
  })
})
