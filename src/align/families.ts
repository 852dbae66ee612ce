import type { Claim } from '../model/claim.js'

/** The model that tells whether two claims answer one question. */
export type Model = 'count' | 'amount' | 'time' | 'other'

const MODELS: Readonly<Record<string, Model>> = {
  people: 'count',
  count: 'count',
  measure: 'amount',
  money: 'amount',
  score: 'amount',
  ratio: 'amount',
  share: 'amount',
  when: 'time',
  'how long': 'time',
  match: 'time',
}

export const modelOf = ({ topic }: Claim): Model => MODELS[topic.slot] ?? 'other'

/**
 * What claims must have in common to be held against each other at all. Counts are told of "people" here and of "residents"
 * there, so what they count is weighed and not required; amounts share their unit.
 */
export function familyOf({ kind, topic }: Claim): readonly string[] {
  switch (topic.slot) {
    case 'people':
    case 'count':
      return [kind, 'count']
    case 'measure':
      return [kind, 'measure', topic.block[0] ?? '']
    case 'ratio':
    case 'share':
    case 'score':
      return [kind, topic.slot]
    default:
      return [kind, topic.slot, ...topic.block]
  }
}
