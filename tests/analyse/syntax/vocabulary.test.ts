import { describe, expect, it } from 'vitest'
import { models } from '../../../src/analyse/syntax/models.js'
import { readClusters, Vocabulary } from '../../../src/analyse/syntax/vocabulary.js'
import { wordFeatures, wordHash } from '../../../src/analyse/syntax/words.js'

const vocabulary = new Vocabulary(new Set(), readClusters())
const groupOf = (form: string): number => wordFeatures(form, 'normal', vocabulary).group

describe('groups of words', () => {
  it('hold words that are used alike, however they are capitalised', () => {
    expect(groupOf('Wednesday')).toBe(groupOf('thursday'))
    expect(groupOf('whispered')).not.toBe(groupOf('harbour'))
  })

  it('know a compound by its last part, and nothing of words they do not list', () => {
    expect(groupOf('ore-bearing')).toBe(groupOf('bearing'))
    expect(groupOf('zzgrblx')).toBe(0)
  })

  it('are found by the models, and lie in wider groups', () => {
    const known = models().vocabulary
    const group = known.groupOf(wordHash('ministers'))
    expect(group).toBeGreaterThan(0)
    expect(known.widerGroup(group)).toBeGreaterThan(0)
    expect(known.widerGroup(0)).toBe(0)
  })
})
