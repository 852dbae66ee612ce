import { phraseHeads, phraseSpan } from '../analyse/clauses/index.js'
import type { Clause, Document, Sentence } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import { argument } from './argument.js'
import { contextOf, scopeOf } from './context.js'
import type { Extractor } from './extractor.js'

/** Verbs that list members; the closed ones list all of them. */
const OPEN = new Set(['include', 'feature', 'involve'])
const CLOSED = new Set(['comprise', 'consist', 'be compose', 'be make up'])

/**
 * Who or what belongs to a group: a list of two or more after a verb that lists members.
 *
 * Catches "the team included Vega and Oduya" against "the team included Vega and Brandt". Must not catch "plans include
 * cuts" (one thing is no list), nor two lists of two groups.
 */
export const membership: Extractor = (document, story) =>
  document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || clause.hypothetical || clause.negated || !(OPEN.has(clause.lemma) || CLOSED.has(clause.lemma))) return []
    return listed(document, story, sentence, clause)
  })

function listed(document: Document, story: Story, sentence: Sentence, clause: Clause): Claim[] {
  const group = clause.agent ?? clause.subject
  const first = clause.patient !== undefined && clause.patient !== group ? clause.patient : clause.obliques.find(({ marker }) => marker === 'of')?.head
  const whole = group === undefined ? undefined : argument(document, story, sentence, group)
  if (first === undefined || !whole) return []
  const heads = phraseHeads(sentence, first)
  const items = heads.flatMap((head) => argument(document, story, sentence, head) ?? [])
  const spans = heads.map((head) => phraseSpan(sentence, head))
  if (items.length < 2) return []
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  return [
    {
      kind: 'membership',
      source: document.source.id,
      sentence: sentence.index,
      ...span,
      text: document.source.text.slice(span.start, span.end),
      topic: { slot: 'members', block: [whole], exact: false },
      scope: scopeOf(document, sentence),
      answer: { type: 'list', items: [...new Set(items)].sort(), closed: CLOSED.has(clause.lemma) },
      context: contextOf(document, story, sentence, span),
    },
  ]
}
