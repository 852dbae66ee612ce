import type { Document } from '../model/analysis.js'
import type { Extractor } from './extractor.js'
import { contextOf, scopeOf } from './context.js'
import { isLight } from './light.js'

/**
 * Whether something is so at all: every plain statement with a predicate of its own answers yes or no.
 *
 * Catches "the board approved the plan" against "the board did not approve the plan". Must not catch "may approve" (no
 * statement of fact), a condition, nor a negation of something else in the sentence.
 */
export const polarity: Extractor = (document, story) =>
  document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    const predicate = sentence?.tokens[clause.predicate]
    if (!sentence || !predicate || clause.hypothetical || clause.doubtful || clause.modality.length || isLight(clause.lemma)) return []
    const { start, end } = predicate
    return [
      {
        kind: 'polarity' as const,
        source: document.source.id,
        sentence: sentence.index,
        ...predicateSpan(document, clause, start, end),
        topic: { slot: 'whether', block: [clause.lemma], exact: false },
        scope: scopeOf(document, sentence),
        answer: { type: 'text' as const, canonical: clause.negated ? 'no' : 'yes' },
        context: contextOf(document, story, sentence, predicate),
      },
    ]
  })

/** The predicate with what negates it before it: `did not approve`. */
function predicateSpan(document: Document, clause: Document['clauses'][number], start: number, end: number): { start: number; end: number; text: string } {
  const tokens = document.sentences[clause.sentence]?.tokens ?? []
  let first = clause.predicate
  for (let i = clause.predicate - 1; clause.negated && i >= 0 && /^(?:AUX|PART|ADV|VERB)$/.test(tokens[i]?.upos ?? ''); i--) first = i
  const from = tokens[first]?.start ?? start
  return { start: from, end, text: document.source.text.slice(from, end) }
}

