import type { QuantityMention } from '../model/analysis.js'
import { sameNoun } from '../lexicon/synonyms.js'
import type { Claim } from '../model/claim.js'

/** How close two figures are, and whether they count the same: slips and roundings differ by little, other questions by any amount. */
export type AmountMeasure = 'alike' | 'nearby' | 'within' | 'orders' | 'sameQuestion' | 'sameNoun' | 'otherNoun' | 'large' | 'small'

export function amountMeasures(a: Claim, b: Claim): Partial<Record<AmountMeasure, number>> {
  if (a.answer.type !== 'amount' || b.answer.type !== 'amount') return {}
  const [x, y] = [figure(a.answer.amount), figure(b.answer.amount)]
  const ratio = a.answer.amount.unit === b.answer.amount.unit && x > 0 && y > 0 ? Math.abs(Math.log((x + 0.01) / (y + 0.01))) : 3
  const sameQuestion = JSON.stringify([a.topic.slot, ...a.topic.block]) === JSON.stringify([b.topic.slot, ...b.topic.block])
  const [one, other] = [a.topic.counted ?? '', b.topic.counted ?? '']
  return {
    alike: Number(ratio < 0.06),
    nearby: Number(ratio >= 0.06 && ratio < 0.25),
    within: Number(ratio >= 0.25 && ratio < 0.8),
    orders: Number(ratio > 2.5),
    sameQuestion: Number(sameQuestion),
    sameNoun: Number(one !== '' && other !== '' && sameNoun(one, other)),
    otherNoun: Number(!sameNoun(one, other) && !sameQuestion),
    large: Number(Math.min(x, y) >= 10),
    small: Number(Math.min(x, y) <= 2),
  }
}

/** The figure stated, or the middle of what the words allow. */
const figure = ({ value, min, max }: QuantityMention): number => value ?? (min + Math.min(max, 10 * min + 1)) / 2
