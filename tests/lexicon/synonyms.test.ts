import { describe, expect, it } from 'vitest'
import { nounClass, predicateClass, sameNoun, undergoes } from '../../src/lexicon/synonyms.js'
import { compareStages, stageOf } from '../../src/lexicon/verbs.js'
import { PREDICATE_CLASSES } from '../../src/lexicon/synonymClasses.js'

describe('predicate classes', () => {
  it('bring together words for one event across parts of speech', () => {
    expect(predicateClass('die', 'VERB')).toBe(predicateClass('kill', 'VERB'))
    expect(predicateClass('dead', 'ADJ')).toBe(predicateClass('death', 'NOUN'))
    expect(predicateClass('make off with', 'VERB')).toBe(predicateClass('steal', 'VERB'))
    expect(predicateClass('take into custody', 'VERB')).toBe(predicateClass('apprehend', 'VERB'))
  })

  it('keep apart what answers different questions', () => {
    expect(predicateClass('injure', 'VERB')).not.toBe(predicateClass('kill', 'VERB'))
    expect(predicateClass('charge', 'VERB')).not.toBe(predicateClass('convict', 'VERB'))
    expect(predicateClass('propose', 'VERB')).not.toBe(predicateClass('agree', 'VERB'))
    expect(predicateClass('steal', 'VERB')).not.toBe(predicateClass('rob', 'VERB'))
  })

  it('give the lemma itself for words in no class', () => {
    expect(predicateClass('Juggle', 'VERB')).toBe('juggle')
    expect(predicateClass('dead', 'VERB')).toBe('dead')
  })

  it('put no word of one part of speech into two classes', () => {
    for (const upos of ['VERB', 'NOUN', 'ADJ'] as const) {
      const words = Object.values(PREDICATE_CLASSES).flatMap((members) => (members[upos] ?? '').split(',').map((word) => word.trim()))
      const twice = words.filter((word, at) => word !== '' && words.indexOf(word) !== at)
      expect(twice).toEqual([])
    }
  })
})

describe('nouns', () => {
  it('know the words of news for one thing', () => {
    expect(sameNoun('temblor', 'earthquake')).toBe(true)
    expect(sameNoun('lawyer', 'Attorney')).toBe(true)
    expect(sameNoun('ship', 'vessel')).toBe(true)
    expect(sameNoun('speedboat', 'boat')).toBe(true)
  })

  it('have one class each to be looked up by', () => {
    expect(nounClass('Temblor')).toBe(nounClass('earthquake'))
    expect(nounClass('gadget')).toBe('gadget')
    expect(nounClass('pistol')).not.toBe(nounClass('rifle'))
  })

  it('do not go through a word with two senses', () => {
    for (const [one, other] of [
      ['male', 'female'],
      ['report', 'port'],
      ['championship', 'ship'],
      ['grandchild', 'child'],
      ['weekend', 'end'],
    ] as const)
      expect(sameNoun(one, other)).toBe(false)
    expect(sameNoun('victory', 'loss')).toBe(false)
    expect(sameNoun('pistol', 'rifle')).toBe(false)
    expect(sameNoun('child', 'adult')).toBe(false)
    expect(sameNoun('turnover', 'turnover')).toBe(true)
    expect(sameNoun('fumble', 'revenue')).toBe(false)
  })
})

describe('stages', () => {
  it('are ordered on their scale and only there', () => {
    expect(stageOf('propose')).toBe('proposed')
    expect(compareStages('proposed', 'agreed')).toBeLessThan(0)
    expect(compareStages('convicted', 'alleged')).toBeGreaterThan(0)
    expect(compareStages('planned', 'charged')).toBeUndefined()
    expect(stageOf('walk')).toBeUndefined()
  })

  it('know verbs that open and close a process', () => {
    expect(stageOf('commence')).toBe('begun')
    expect(stageOf('finalize')).toBe('done')
  })
})

describe('lone subjects', () => {
  it('undergo what happens, unless they act', () => {
    expect(undergoes('die')).toBe(true)
    expect(undergoes('run')).toBe(false)
  })
})
