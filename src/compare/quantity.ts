import type { Claim } from '../model/claim.js'
import { compareAmounts } from './amounts.js'
import type { Comparer } from './comparer.js'
import { about } from './question.js'

/**
 * Two amounts. Catches "12 dead" against "at least 14 dead". Must not call it a contradiction where one wording allows the
 * other: "more than 200" and 249, "dozens" and 50, "10 km" and "6 miles".
 */
export const quantity: Comparer = {
  question: ({ topic, claims }) => questionOf(topic.slot, topic.block, claims),
  relate: (a, b) =>
    a.answer.type === 'amount' && b.answer.type === 'amount'
      ? compareAmounts(a.answer.amount, b.answer.amount)
      : { relation: 'incomparable', test: 'amount', text: 'no two amounts' },
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
