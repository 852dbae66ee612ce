import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Occasion } from '../../model/claim.js'
import type { Span } from '../../model/span.js'
import { clauseOf } from './clauseOf.js'
import { topOf } from './governor.js'

const JURY = /^(?:jury|juror|panel)$/
const VERDICT = /^(?:verdict|decision)$/

/**
 * Whether a length is how long a jury deliberated, of which a trial has one: `deliberated nine hours`, `after nine hours of
 * deliberation`, `it took the jury nine hours`, `reached its verdict in nine hours`. Must not catch `over two days` beside the hours, nor
 * how long jurors watched something.
 */
export function deliberationAt(document: Document, sentence: Sentence, span: Span): Occasion | undefined {
  const { tokens } = sentence
  const top = topOf(sentence, span)
  const text = document.source.text.slice(span.start, span.end)
  if (!top || !/\b(?:minutes?|hours?|days?)$/i.test(text) || /^over\b.*days?$/i.test(text)) return undefined
  const below = (index: number): Token[] => tokens.filter((token) => token.head === index)
  if (below(top.index).some(({ rel, form }) => rel === 'case' && /^over$/i.test(form))) return undefined
  const found = { name: 'deliberation' }
  // `Nine hours of deliberation`, `nine hours' deliberation`.
  if ([tokens[top.head], ...below(top.index)].some((token) => token?.upos === 'NOUN' && token.lemma.toLowerCase() === 'deliberation'))
    return found
  const clause = clauseOf(document, sentence, top.index)
  if (!clause || clause.hypothetical || clause.negated) return undefined
  if (clause.lemma === 'deliberate') return found
  // A subject that the parser has lost stands right before its verb.
  const sides = [clause.predicate - 1, clause.subject, clause.patient, clause.agent].map((index) => tokens[index ?? -1])
  const all = [...sides, ...below(clause.predicate).filter(({ rel }) => /^(?:i?obj|obl)/.test(rel))].map(
    (token) => token?.lemma.toLowerCase() ?? '',
  )
  if (!all.some((lemma) => JURY.test(lemma))) return undefined
  const decides = /^(?:reach|return|consider)$/.test(clause.lemma) && all.some((lemma) => VERDICT.test(lemma))
  return decides || /^(?:take|need|require|spend)$/.test(clause.lemma) ? found : undefined
}
