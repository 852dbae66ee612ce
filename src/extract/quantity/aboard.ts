import { CRAFT } from '../../lexicon/things.js'
import type { QuantityMention, Sentence, Token } from '../../model/analysis.js'

const BOARD = /^(?:aboard|board)$/i

/**
 * Whether people are counted as those who were in a vehicle: `52 people |aboard|`, `a train |carrying| 52 people`, `52 people were on the
 * |ferry|`. Must not catch people who did something near one (`52 people waited for the ferry`).
 */
export function isAboard({ tokens }: Sentence, { counted, head, end }: QuantityMention): boolean {
  const above = tokens[tokens[counted ?? head]?.head ?? -1]
  const carried = tokens[counted ?? head]?.rel === 'obj' && above?.lemma === 'carry'
  if (carried && tokens.some((token) => token.head === above.index && token.rel === 'nsubj' && isCraft(token))) return true
  const after = tokens.filter((token) => token.start >= end).slice(0, 5)
  const board = after.find(({ form }) => BOARD.test(form))
  const place = board ?? after.find((token) => token.upos === 'NOUN' && isCraft(token))
  // Who does something was not merely there.
  if (!place || (!board && above?.upos === 'VERB' && above.lemma !== 'have')) return false
  const first = (tokens.findLast((token) => token.start < end)?.index ?? 0) + 1
  return tokens.slice(first, place.index).every(({ form, upos }) => /^(?:AUX|DET|ADP|ADV)$/.test(upos) || BOARD.test(form))
}

const isCraft = ({ lemma }: Token): boolean => CRAFT.has(lemma.toLowerCase())
