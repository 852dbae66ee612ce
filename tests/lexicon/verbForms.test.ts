import { describe, expect, it } from 'vitest'
import { verbBase } from '../../src/lexicon/verbForms.js'

describe('base forms of verbs', () => {
  it('come from a list where no ending tells them', () => {
    expect(verbBase('fled', 'VBD', 'fl')).toBe('flee')
    expect(verbBase('sunk', 'VBN', 'sunk')).toBe('sink')
    expect(verbBase('dying', 'VBG', 'dy')).toBe('die')
  })

  it('are mended where the ending alone misleads', () => {
    expect(verbBase('rammed', 'VBD', 'ramm')).toBe('ram')
    expect(verbBase('declined', 'VBD', 'declin')).toBe('decline')
    expect(verbBase('jabbed', 'VBD', 'jabb')).toBe('jab')
  })

  it('are left alone where the guess is a word, or the word no verb form', () => {
    expect(verbBase('killing', 'VBG', 'kill')).toBe('kill')
    expect(verbBase('added', 'VBD', 'add')).toBe('add')
    expect(verbBase('saw', 'NN', 'saw')).toBe('saw')
    expect(verbBase('bed', 'VBD', 'bed')).toBe('bed')
  })
})
