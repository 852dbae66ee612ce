import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findClauses, phraseHeads, phraseSpan } from '../../../src/analyse/clauses/index.js'
import { findQuotations } from '../../../src/analyse/quotations/index.js'
import type { Sentence, Token } from '../../../src/model/analysis.js'

const WORDS = [
  'said',
  'according',
  'to',
  'who',
  'crew',
  'not',
  'no',
  ',',
  '"',
  '?',
  'fled',
  'Ada',
  'of',
  'if',
  'and',
  '7',
  '\u{1F600}',
  '\ud800',
]
const TAGS = [
  ['VERB', 'VBD'],
  ['VERB', 'VBG'],
  ['VERB', 'VB'],
  ['NOUN', 'NN'],
  ['PROPN', 'NNP'],
  ['ADJ', 'JJ'],
  ['ADP', 'IN'],
  ['PUNCT', ','],
  ['PRON', 'WP'],
  ['AUX', 'MD'],
] as const
const RELS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'obl:agent',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'conj',
  'case',
  'mark',
  'cop',
  'parataxis',
  'flat',
  'nmod',
  'appos',
  'punct',
  'cc',
]

const word = fc.record({
  form: fc.constantFrom(...WORDS),
  tag: fc.constantFrom(...TAGS),
  rel: fc.constantFrom(...RELS),
  head: fc.integer({ min: -1, max: 30 }),
})

it('reads any tree, however broken, without leaving the text', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      let at = 0
      const tokens = words.map(({ form, tag, rel, head }, index): Token => {
        const start = at
        at += form.length + 1
        return {
          index,
          form,
          lemma: form.toLowerCase(),
          upos: tag[0],
          xpos: tag[1],
          rel,
          head: Math.min(head, words.length - 1),
          agreed: true,
          start,
          end: start + form.length,
        }
      })
      const text = words.map(({ form }) => form).join(' ')
      const sentence: Sentence = { index: 0, line: 1, kind: 'prose', tokens, start: 0, end: text.length }
      const quotations = findQuotations(text, [sentence], [], [])
      const clauses = findClauses(text, [sentence], [], quotations)
      const spans = [...clauses, ...quotations, ...clauses.flatMap(({ speaker }) => (speaker ? [speaker, speaker.cue] : []))]
      for (const token of tokens) spans.push(phraseSpan(sentence, token.index) as never)
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      for (const { agent, patient, obliques, governor } of clauses) {
        for (const head of [agent, patient, ...obliques.map((each) => each.head)])
          if (head !== undefined) expect(tokens[head]).toBeDefined()
        if (governor !== undefined) expect(clauses[governor]).toBeDefined()
      }
      expect(phraseHeads(sentence, 0)).toContain(0)
    }),
    { numRuns: 300 },
  )
})
