import { describe, expect, it } from 'vitest'
import { indefiniteCount } from '../../../src/analyse/quantities/index.js'
import { parseText } from '../../../src/analyse/syntax/index.js'
import { compareAmounts } from '../../../src/compare/amounts.js'
import type { QuantityMention } from '../../../src/model/analysis.js'

/** How many of a noun a sentence speaks of, with the words that say so. */
function countOf(text: string, noun: string): (QuantityMention & { quote: string }) | undefined {
  for (const sentence of parseText(text, [])) {
    const token = sentence.tokens.find(({ form }) => form === noun)
    const found = token && indefiniteCount(sentence, token.index)
    if (found) return { ...found, quote: text.slice(found.start, found.end) }
  }
  return undefined
}

describe('how many a noun without a number means', () => {
  it.each([
    ['They found a rusty rifle.', 'rifle', 1, 1, 'a rusty rifle'],
    ['They found rusty rifles.', 'rifles', 2, Infinity, 'rusty rifles'],
    ['They saw another man there.', 'man', 1, 1, 'another man'],
    ['There were no casualties.', 'casualties', 0, 0, 'no casualties'],
    ['He boarded the boats.', 'boats', 2, Infinity, 'the boats'],
    ['A group of workers sat there.', 'group', 2, Infinity, 'A group'],
  ])('%s', (text, noun, min, max, quote) => expect(countOf(text, noun)).toMatchObject({ min, max, quote }))

  it('leaves nouns with a number, names and masses alone', () => {
    expect(countOf('They saw 24 people.', 'people')).toBeUndefined()
    expect(countOf('They met Anna there.', 'Anna')).toBeUndefined()
    expect(countOf('They came under fire.', 'fire')).toBeUndefined()
  })

  it('can be held against a number', () => {
    const one = countOf('They found a rusty rifle.', 'rifle') as QuantityMention
    const many = countOf('They found rusty rifles.', 'rifles') as QuantityMention
    expect(compareAmounts(one, many).relation).toBe('contradiction')
    expect(compareAmounts(many, many).relation).toBe('same')
  })
})
