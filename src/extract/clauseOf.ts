import { predicateClass } from '../lexicon/synonyms.js'
import type { Clause, Document, Sentence } from '../model/analysis.js'
import { governor } from './context.js'
import { isLight } from './light.js'

/** The clause that an answer stands in: the nearest one whose predicate governs it. */
export function clauseOf(document: Document, sentence: Sentence, head: number): Clause | undefined {
  const above = governor(sentence, head)
  return above && document.clauses.find((clause) => clause.sentence === sentence.index && clause.predicate === above.index)
}

/** Canonical class of the predicate an answer hangs from; undefined where it hangs from none that tells anything. */
export function predicateOf(document: Document, sentence: Sentence, head: number): string | undefined {
  const clause = clauseOf(document, sentence, head)
  const token = governor(sentence, head)
  const found = clause ? clause.lemma.toLowerCase() : token && predicateClass(token.lemma.toLowerCase(), token.upos)
  return found === undefined || isLight(found) ? undefined : found
}
