import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../../src/analyse/syntax/index.js'
import type { Token } from '../../../src/model/analysis.js'

/** The only sentence of a text. */
function words(text: string): readonly Token[] {
  const sentences = parseText(text)
  expect(sentences).toHaveLength(1)
  return sentences[0]?.tokens ?? []
}

/** `relation(head, dependent)` for every arc, in the order of the dependents. */
const arcs = (text: string): string[] => words(text).map((token, _, all) => `${token.rel}(${all[token.head]?.form ?? ''}, ${token.form})`)

describe('trees', () => {
  it('link verbs to subjects and objects', () => {
    expect(arcs('The minister met three farmers in the village.')).toEqual(
      expect.arrayContaining(['nsubj(met, minister)', 'obj(met, farmers)', 'nummod(farmers, three)', 'root(, met)', 'case(village, in)']),
    )
  })

  it('tell the passive subject and the negation', () => {
    expect(arcs('The bridge was not destroyed by the storm.')).toEqual(
      expect.arrayContaining(['nsubj:pass(destroyed, bridge)', 'advmod(destroyed, not)', 'aux:pass(destroyed, was)']),
    )
  })

  it('hang what is said from who says it', () => {
    expect(arcs('The mayor said that the school had been closed.')).toEqual(
      expect.arrayContaining(['nsubj(said, mayor)', 'ccomp(said, closed)']),
    )
  })

  it('give lemmas, and names their form', () => {
    expect(words('The children’s mothers were singing; Haldane hasn’t gone.').map((token) => token.lemma)).toEqual([
      'the',
      'child',
      "'s",
      'mother',
      'be',
      'sing',
      ';',
      'Haldane',
      'have',
      'not',
      'go',
      '.',
    ])
  })

  it('find the verb of a headline in title case', () => {
    expect(arcs('Police Arrest Three Men After Robbery')).toEqual(
      expect.arrayContaining(['nsubj(Arrest, Police)', 'obj(Arrest, Men)', 'nummod(Men, Three)']),
    )
  })

  it('read capitals as words', () => {
    const tags = words('THE COURT FREED TWO PRISONERS ON MONDAY.').map((token) => token.upos)
    expect([tags[0], tags[2], tags[3], tags[5]]).toEqual(['DET', 'VERB', 'NUM', 'ADP'])
  })

  it('agree on plain sentences', () => {
    expect(words('The minister met three farmers.').every((token) => token.agreed)).toBe(true)
  })

  it('have one root and no cycles, whatever the words', () => {
    const vocabulary = fc.constantFrom(
      'the',
      'said',
      'Mr.',
      'Lund',
      ',',
      '"',
      'and',
      'not',
      '12',
      '%',
      'of',
      'killed',
      'was',
      'that',
      '—',
      '\ufffd',
      'WHO',
      '(',
      ')',
      'to',
    )
    fc.assert(
      fc.property(fc.array(vocabulary, { minLength: 1, maxLength: 40 }), (forms) => {
        for (const sentence of parseText(forms.join(' '))) {
          expect(sentence.tokens.filter((token) => token.head < 0)).toHaveLength(1)
          for (const token of sentence.tokens) {
            expect(token.rel === 'root').toBe(token.head < 0)
            let steps = 0
            for (let at = token.index; at >= 0; at = sentence.tokens[at]?.head ?? -1) steps++
            expect(steps).toBeLessThanOrEqual(sentence.tokens.length)
          }
        }
      }),
      { numRuns: 100, seed: 11 },
    )
  })

  it('are the same on every run, alone or in a text', () => {
    const text = 'Rescuers pulled 14 people from the river late on Friday, the fire service said.'
    expect(arcs(text)).toEqual(arcs(text))
    const [, second] = parseText(`It rained.\n${text}`)
    expect(second?.tokens.map(({ head, rel, upos }) => [head, rel, upos])).toEqual(
      words(text).map(({ head, rel, upos }) => [head, rel, upos]),
    )
  })
})

describe('hostile input', () => {
  const expectWhole = (text: string): void => {
    let letters = 0
    for (const sentence of parseText(text)) for (const token of sentence.tokens) letters += token.end - token.start
    expect(letters).toBe(text.replace(/[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/gu, '').length)
  }

  it.each([
    ['a long line without a full stop', 'the boat and '.repeat(5000)],
    ['one endless word', 'a'.repeat(200_000)],
    ['digits and points', `${'1.'.repeat(50_000)}x`],
    ['marks alone', '?!.'.repeat(30_000)],
    ['quotation marks alone', '" '.repeat(20_000)],
    ['full stops and closing marks', '.")'.repeat(20_000)],
    ['an address without an end', `http://${'a.'.repeat(50_000)}`],
    ['lone surrogates', '\ud83d \ude00'.repeat(5000)],
    ['combining marks', `e${'\u0301'.repeat(50_000)}`],
    ['controls and direction marks', 'a\u0000b\u202ec\u0007 '.repeat(5000)],
    ['lost characters', '\ufffd\ufffd\ufffds '.repeat(5000)],
    ['a table', 'Team\tPlayed\tWon\n1. Rovers\t10\t7\n'.repeat(300)],
    ['capitals', 'THE SHIP SANK NEAR THE PORT '.repeat(500)],
    ['blank lines', '\n\r\n\r'.repeat(50_000)],
    ['apostrophes', "'s".repeat(30_000)],
    ['hyphens', 're-'.repeat(30_000)],
    ['initials', 'A.B.'.repeat(20_000)],
  ])('%s is read whole', (_, text) => expectWhole(text))
})
