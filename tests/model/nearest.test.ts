import { describe, expect, it } from 'vitest'
import { didYouMean, nearest } from '../../src/model/nearest.js'

describe('nearest', () => {
  const known = ['sources', 'stories', 'fail-on', 'flags', 'formats']
  it.each([
    ['source', 'sources'],
    ['failon', 'fail-on'],
    ['Flags', 'flags'],
    ['flgas', 'flags'],
    ['storeis', 'stories'],
  ])('takes %s for %s', (given, meant) => expect(nearest(given, known)).toBe(meant))
  it.each(['publisher', '', 'x', '__proto__', 'a'.repeat(100_000)])('knows nothing near %j', (given) =>
    expect(nearest(given, known)).toBeUndefined(),
  )
  it('asks only where there is something to ask', () => {
    expect(didYouMean('sorces', known)).toBe('; did you mean “sources”?')
    expect(didYouMean('weather', known)).toBe('')
  })
})
