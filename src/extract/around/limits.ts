import type { Clause, Document, Sentence, TimeMention } from '../../model/analysis.js'
import type { Scope } from '../../model/claim.js'
import type { Story } from '../../model/story.js'
import { argument } from './argument.js'
import { clauseOf, timesIn } from './clauseOf.js'
import { scopeOf } from './context.js'

/**
 * What limits a statement to one day and to one thing of its sort: "closed on Friday" is not "opened on Sunday", and "the fire at the
 * mill" not "the fire at the school". Must not take the day on which somebody said it.
 */
export function limitsOf(document: Document, story: Story, sentence: Sentence, clause: Clause, thing: number | undefined): Scope {
  const day = dayOf(document, sentence, clause)
  const of = thing === undefined ? [] : narrowersOf(document, story, sentence, thing)
  return { ...scopeOf(document, sentence), ...(day ? { day } : {}), ...(of.length ? { of } : {}) }
}

const dayOf = (document: Document, sentence: Sentence, clause: Clause): TimeMention | undefined =>
  timesIn(document, sentence).find(
    ({ type, head, certain }) =>
      (type === 'date' || type === 'relative') &&
      (certain.weekday ?? certain.day ?? certain.month) !== undefined &&
      clauseOf(document, sentence, head)?.predicate === clause.predicate,
  )

/** What hangs from a noun and tells it from others of its sort: `mill` of `the fire at the mill`, `murder` of `the charge of murder`. */
export function narrowersOf(document: Document, story: Story, sentence: Sentence, index: number): string[] {
  // "Rejected the offer from the bank": what is right behind it may hang from the verb for the parser.
  const behind = sentence.tokens.find((token) => token.index === index + 1 && token.rel === 'case')?.head
  return sentence.tokens
    .filter(
      ({ index: own, head, rel, upos }) =>
        /^(?:NOUN|PROPN)$/.test(upos) && ((head === index && /^(?:nmod|compound$)/.test(rel)) || (own === behind && own > index)),
    )
    .flatMap((token) => argument(document, story, sentence, token.index) ?? [])
}
