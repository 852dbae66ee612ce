import { phraseSpan } from '../../analyse/clauses/index.js'
import { nounClass, predicateClass } from '../../lexicon/synonyms.js'
import type { Sentence } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'

/** Longer citations tell more than the reason. */
const LONGEST = 80

/** The narrow phrase with what hangs behind it ("damage to a cable off the coast"), where that is short. */
export function whole(sentence: Sentence, head: number): Span {
  const narrow = phraseSpan(sentence, head)
  const wide = phraseSpan(sentence, head, { linked: ['of', 'for', 'to', 'in', 'on', 'at', 'with', 'by', 'off', 'near', 'between'] })
  const next = sentence.tokens.findIndex(({ start }) => start >= wide.end)
  // "Downtime experienced by the firm": a participle right behind, up to the next mark.
  if (sentence.tokens[next]?.xpos !== 'VBN') return wide.end - wide.start <= LONGEST ? wide : narrow
  const stop = sentence.tokens.find(({ index, upos }) => index > next && /^(?:PUNCT|CCONJ|SCONJ)$/.test(upos))
  const last = sentence.tokens[(stop?.index ?? sentence.tokens.length) - 1]
  return last && last.end - narrow.start <= LONGEST ? { start: narrow.start, end: last.end } : narrow
}

/** Words of a reason that tell what it was; those that bring it in, such as "hear" and "report", tell nothing. */
export function wordsOf({ tokens }: Sentence, span: Span): string[] {
  const inside = tokens.filter(({ start, end, upos }) => start >= span.start && end <= span.end && /^(?:NOUN|PROPN|VERB)$/.test(upos))
  const told = inside.map(({ lemma, upos }) => (upos === 'VERB' ? predicateClass(lemma, upos) : nounClass(lemma.toLowerCase())))
  return told.filter((word) => !/^(?:hear|report|receive|get|call|say|see|be|have|make|report|number|series)$/.test(word))
}
