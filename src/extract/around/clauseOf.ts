import { predicateClass } from '../../lexicon/synonyms.js'
import type { Clause, Document, Sentence, TimeMention } from '../../model/analysis.js'
import { groupBy } from '../../model/group.js'
import { remembered } from '../../model/remembered.js'
import { governor } from './governor.js'
import { isLight } from './light.js'

/** The clause that an answer stands in: the nearest one whose predicate governs it. */
export function clauseOf(document: Document, sentence: Sentence, head: number): Clause | undefined {
  const above = governor(sentence, head)
  return above && clausesIn(document, sentence).find((clause) => clause.predicate === above.index)
}

const clausesBySentence = remembered((document: Document) => groupBy(document.clauses, (clause) => clause.sentence))

/** The clauses of a sentence; sorted once for a document, as every claim asks. */
export const clausesIn = (document: Document, { index }: Sentence): readonly Clause[] => clausesBySentence(document).get(index) ?? []

const timesBySentence = remembered((document: Document) => groupBy(document.times, (time) => time.sentence))

/** The times that a sentence states; sorted once for a document. */
export const timesIn = (document: Document, { index }: Sentence): readonly TimeMention[] => timesBySentence(document).get(index) ?? []

/** Canonical class of the predicate an answer hangs from; undefined where it hangs from none that tells anything. */
export function predicateOf(document: Document, sentence: Sentence, head: number): string | undefined {
  const clause = clauseOf(document, sentence, head)
  const token = governor(sentence, head)
  const found = clause ? clause.lemma.toLowerCase() : token && predicateClass(token.lemma.toLowerCase(), token.upos)
  return found === undefined || isLight(found) ? undefined : found
}
