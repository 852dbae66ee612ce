import { predicateClass } from '../../lexicon/synonyms.js'
import type { Clause, Document, Sentence, TimeMention } from '../../model/analysis.js'
import { groupBy } from '../../model/group.js'
import { governor } from './governor.js'
import { isLight } from './light.js'

/** The clause that an answer stands in: the nearest one whose predicate governs it. */
export function clauseOf(document: Document, sentence: Sentence, head: number): Clause | undefined {
  const above = governor(sentence, head)
  return above && clausesIn(document, sentence).find((clause) => clause.predicate === above.index)
}

const bySentence = new WeakMap<Document, Map<number, Clause[]>>()

/** The clauses of a sentence; sorted once for a document, as every claim asks. */
export function clausesIn(document: Document, { index }: Sentence): readonly Clause[] {
  let known = bySentence.get(document)
  if (!known) bySentence.set(document, (known = groupBy(document.clauses, (clause) => clause.sentence)))
  return known.get(index) ?? []
}

const timesBySentence = new WeakMap<Document, Map<number, TimeMention[]>>()

/** The times that a sentence states; sorted once for a document. */
export function timesIn(document: Document, { index }: Sentence): readonly TimeMention[] {
  let known = timesBySentence.get(document)
  if (!known) timesBySentence.set(document, (known = groupBy(document.times, (time) => time.sentence)))
  return known.get(index) ?? []
}

/** Canonical class of the predicate an answer hangs from; undefined where it hangs from none that tells anything. */
export function predicateOf(document: Document, sentence: Sentence, head: number): string | undefined {
  const clause = clauseOf(document, sentence, head)
  const token = governor(sentence, head)
  const found = clause ? clause.lemma.toLowerCase() : token && predicateClass(token.lemma.toLowerCase(), token.upos)
  return found === undefined || isLight(found) ? undefined : found
}
