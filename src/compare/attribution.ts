import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { Comparer } from './comparer.js'
import { about } from './question.js'
import type { Related } from './sides.js'

/**
 * Who did or said it. Catches two names for one deed. Must not call it a disagreement where one is a description that may
 * fit the other ("officials" and "the governor"): that is no more than a more exact answer.
 */
export const attribution: Comparer = {
  question: ({ topic, claims }) =>
    topic.slot === 'said' ? `Who said so${about(claims)}?` : `Who did it: ${topic.block.join(' ').replace(/[en]:(?:\w+:)?/g, '')}${about(claims)}?`,
  relate,
}

const keyOf = ({ answer }: Claim): string => (answer.type === 'entity' ? answer.entity : '')

function relate(a: Claim, b: Claim, story: Story): Related {
  const [x, y] = [keyOf(a), keyOf(b)]
  if (x === y) return { relation: 'same', test: 'same-doer', text: `both name ${a.text}` }
  const named = [x, y].filter((key) => key.startsWith('e:')).length
  if (named === 2) return { relation: 'divergence', test: 'other-doer', text: `“${a.text}” and “${b.text}” are not one and the same among the ${story.entities.length} that the sources name` }
  if (named === 1 && a.topic.slot === 'said') return { relation: 'granularity', test: 'named-or-not', text: `one of “${a.text}” and “${b.text}” is named, the other described` }
  return { relation: 'incomparable', test: 'two-descriptions', text: `“${a.text}” and “${b.text}” may be the same` }
}
