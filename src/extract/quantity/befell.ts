import { predicateClass } from '../../lexicon/synonyms.js'
import type { Document, QuantityMention, Sentence } from '../../model/analysis.js'
import { BEFALLS, isHurt } from '../around/befall.js'
import { clauseOf } from '../around/clauseOf.js'
import { governor } from '../around/governor.js'

/** Verbs over the deed that only say how it is known: `feared dead`, `reported missing`, `believed to have been killed`, `left dead`. */
const HELD = new Set(
  'fear believe think presume report say know confirm declare pronounce find leave list fall become get make take'.split(' '),
)

/** The predicate by which the counted people were befallen: `killed`, `dead`, `missing`. */
export function befell(document: Document, sentence: Sentence, amount: QuantityMention): string | undefined {
  // `A father of eight died` counts his children.
  if (amount.counted === undefined && /^(?:nmod|obl)/.test(sentence.tokens[amount.head]?.rel ?? '')) return undefined
  const clause = clauseOf(document, sentence, amount.counted ?? amount.head)
  if (clause && clause.subject === (amount.counted ?? amount.head) && isHurt(sentence, clause)) return 'injure'
  const deed = clause && predicateClass(clause.lemma.toLowerCase(), 'VERB')
  const inside = sentence.tokens.filter((token) => token.start >= amount.start && token.end <= amount.end)
  // `Two dead` counts them by a word that is a noun there.
  if (inside.some(({ index, lemma }) => index === amount.counted && BEFALLS.has(predicateClass(lemma, 'ADJ'))))
    return predicateClass(sentence.tokens[amount.counted ?? 0]?.lemma ?? '', 'ADJ')
  const above = governor(sentence, amount.counted ?? amount.head)
  const held =
    above && HELD.has(above.lemma.toLowerCase()) ? sentence.tokens.filter(({ head, rel }) => head === above.index && rel === 'xcomp') : []
  const below = sentence.tokens.filter((token) => token.head === (amount.counted ?? amount.head))
  // "Two dead and three employees |wounded|", "|killed| eleven people" say it whatever the tree makes of it.
  const before = sentence.tokens.findLast((token) => token.end <= amount.start)
  const next = sentence.tokens.find((token) => token.start >= amount.end)
  for (const token of [
    ...inside,
    ...(next && /^(?:ADJ|VERB)$/.test(next.upos) ? [next] : []),
    ...(before?.upos === 'VERB' ? [before] : []),
    ...(above ? [above] : []),
    ...held,
    ...below,
  ]) {
    const found = [token.upos, ...(held.includes(token) ? ['ADJ'] : [])]
      .map((upos) => predicateClass(upos === 'ADJ' ? token.form.toLowerCase() : token.lemma.toLowerCase(), upos))
      .find((name) => BEFALLS.has(name))
    if (found) return found
  }
  // `Lost their lives`, `fell ill`: a verb with what hangs from it.
  return deed !== undefined && clause?.lemma.includes(' ') && BEFALLS.has(deed) ? deed : undefined
}
