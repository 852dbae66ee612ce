import { stageOf } from '../lexicon/verbs.js'
import type { Clause, Document, Sentence } from '../model/analysis.js'
import type { Span } from '../model/span.js'
import { contextOf, scopeOf } from './context.js'
import type { Extractor } from './extractor.js'

/**
 * How far a thing has come: proposed, planned, agreed, begun, done; alleged, charged, convicted.
 *
 * Catches "agreed to open talks" against "are opening talks". Must not catch a stage of something else ("agreed to meet" and
 * "proposed a budget"), nor a condition.
 */
export const status: Extractor = (document, story) =>
  document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || clause.stage === undefined || clause.hypothetical || clause.doubtful) return []
    const span = stageSpan(document, sentence, clause)
    if (!span) return []
    return [
      {
        kind: 'status' as const,
        source: document.source.id,
        sentence: sentence.index,
        ...span,
        text: document.source.text.slice(span.start, span.end),
        topic: { slot: 'stage', block: [], exact: false },
        scope: scopeOf(document, sentence),
        answer: { type: 'text' as const, canonical: clause.negated ? `not ${clause.stage}` : clause.stage },
        context: contextOf(document, story, sentence, span),
      },
    ]
  })

/** From the word that states the stage to the predicate it governs: `agreed to open`; none where the stage is only inherited. */
function stageSpan(document: Document, sentence: Sentence, clause: Clause): Span | undefined {
  const predicate = sentence.tokens[clause.predicate]
  const governor = clause.governor === undefined ? undefined : document.clauses[clause.governor]
  const above = governor && governor.sentence === clause.sentence ? sentence.tokens[governor.predicate] : undefined
  if (!predicate || !above || !governor || stageOf(governor.lemma) !== clause.stage) return undefined
  return above.end <= predicate.start && predicate.start - above.end < 40 ? { start: above.start, end: predicate.end } : undefined
}
