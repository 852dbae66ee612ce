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
  question: ({ topic, claims }, story) =>
    topic.slot === 'told'
      ? `To whom did ${nameOf(topic.block[0] ?? '', story)} say so${about(claims, story)}?`
      : topic.slot === 'said' ? `Who said so${about(claims, story)}?` : `Who did it: ${topic.block.join(' ').replace(/[en]:(?:\w+:)?/g, '')}${about(claims, story)}?`,
  relate,
}

const nameOf = (key: string, story: Story): string => story.entities.find((entity) => entity.key === key)?.name ?? key
const keyOf = ({ answer }: Claim): string => (answer.type === 'entity' ? answer.entity : '')

function relate(a: Claim, b: Claim, story: Story): Related {
  const [x, y] = [keyOf(a), keyOf(b)]
  if (x === y) return { relation: 'same', test: 'same-doer', text: `both name ${a.text}` }
  const named = [x, y].filter((key) => key.startsWith('e:')).length
  const places = [x, y].some((key) => key.startsWith('e:place:'))
  // A capital speaks for its government; one name may be a part of the other.
  if (places || sharesWord(a.text, b.text)) return { relation: 'incomparable', test: 'may-be-one', text: `“${a.text}” and “${b.text}” may be one and the same` }
  if (named === 2) return { relation: 'divergence', test: 'other-doer', text: `“${a.text}” and “${b.text}” are not one and the same among the ${story.entities.length} that the sources name` }
  return { relation: 'incomparable', test: 'description', text: `“${a.text}” and “${b.text}”: a description may fit the one who is named` }
}

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().match(/\p{L}{3,}/gu))
  return (b.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => word !== 'the' && words.has(word))
}
