import type { Claim } from '../model/claim.js'
import type { QuantityMention } from '../model/analysis.js'
import { compareAmounts } from './amounts.js'
import type { Comparer } from './comparer.js'
import { about } from './question.js'
import type { Related } from './sides.js'

/**
 * Two amounts. Catches "12 dead" against "at least 14 dead". Must not call it a contradiction where one wording allows the
 * other: "more than 200" and 249, "dozens" and 50, "10 km" and "6 miles".
 */
export const quantity: Comparer = {
  question: ({ topic, claims }) => questionOf(topic.slot, topic.block, claims),
  relate: (a, b) =>
    a.answer.type === 'amount' && b.answer.type === 'amount'
      ? related(a.answer.amount, b.answer.amount)
      : { relation: 'incomparable', test: 'amount', text: 'no two amounts' },
}

/** Counts of one thing differ by a slip, by the hour or by how it is counted, not by orders of magnitude. */
const FAR_APART = 100

function related(a: QuantityMention, b: QuantityMention): Related {
  const found = compareAmounts(a, b)
  const [low, high] = [Math.min(a.max, b.max), Math.max(a.min, b.min)]
  if (found.relation === 'contradiction' && a.type === 'count' && low > 0 && high / low > FAR_APART)
    return { relation: 'incomparable', test: 'magnitude', text: `${found.text}: too far apart to count one thing` }
  return found
}

const HAPPENED: Readonly<Record<string, string>> = {
  kill: 'were killed',
  injure: 'were injured',
  arrest: 'were arrested',
  missing: 'are missing',
  rescue: 'were rescued',
  hold: 'are held',
}

function questionOf(slot: string, block: readonly string[], claims: readonly Claim[]): string {
  const what = block.join(' ')
  const scope = about(claims)
  switch (slot) {
    case 'people':
      return `How many people ${HAPPENED[what] ?? `were affected (${what})`}?`
    case 'age':
      return `How old is ${what.replace(/^\w+:/, '')}?`
    case 'money':
      return `How much money${scope}?`
    case 'ordinal':
      return `Which ${what || 'one'} was it${scope}?`
    default:
      return `How many ${what || slot}${scope}?`
  }
}
