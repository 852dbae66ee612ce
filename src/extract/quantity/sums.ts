import type { Document, QuantityMention, Sentence, Token } from '../../model/analysis.js'
import { isPerson } from '../around/people.js'

/**
 * How many people a list counts together: 14 of `nine residents and five tourists`, 3 of `two guards and a clerk`. Must not
 * catch lists of things, nor one in which somebody stands whom no figure or article counts (`nine residents and Ann Lee`).
 */
export function sumOf(document: Document, { index, tokens }: Sentence, { type, counted }: QuantityMention): number | undefined {
  const own = counted === undefined ? undefined : tokens[counted]
  if (type !== 'count' || !own) return undefined
  const first = own.rel === 'conj' ? tokens[own.head] : own
  const listed = first ? [first, ...tokens.filter(({ head, rel }) => head === first.index && rel === 'conj')] : []
  if (listed.length < 2 || !listed.every(({ lemma }) => isPerson(lemma.toLowerCase()))) return undefined
  const numbers = listed.map((noun) => numberOf(document, index, noun, tokens))
  return numbers.every((number) => number !== undefined) ? numbers.reduce((sum, number) => sum + number, 0) : undefined
}

function numberOf(document: Document, sentence: number, noun: Token, tokens: readonly Token[]): number | undefined {
  const amount = document.quantities.find((each) => each.sentence === sentence && each.counted === noun.index)
  if (amount) return amount.value
  return tokens.some(({ head, form }) => head === noun.index && /^an?$/i.test(form)) ? 1 : undefined
}
