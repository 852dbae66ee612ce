import type { Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import { overlaps } from '../../model/span.js'

/** Relations that open a clause of its own: what stands below them is further from the answer than their governor. */
export const CLAUSAL = /^(?:root|ccomp|xcomp|advcl|acl|parataxis|csubj|conj)/

/** The verb, noun or adjective whose clause the token at `index` stands in. */
export function governor(sentence: Sentence, index: number): Token | undefined {
  let at = sentence.tokens[index]
  for (let steps = 0; at && at.head >= 0 && steps < 200; steps++) {
    if (at.upos === 'VERB' || (at.index !== index && CLAUSAL.test(at.rel))) return at
    at = sentence.tokens[at.head]
  }
  return at
}

/** The token of a span that governs its others. */
export function topOf(sentence: Sentence, span: Span): Token | undefined {
  const inside = sentence.tokens.filter((token) => overlaps(token, span))
  return inside.find((token) => !inside.some((other) => other.index === token.head)) ?? inside[0]
}
