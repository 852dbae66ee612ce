import { containedIn } from '../lexicon/places.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { Comparer } from './comparer.js'
import { about } from './question.js'
import type { Related } from './sides.js'

/**
 * Two places of one event, two directions from one place. Catches "north of Ambria" against "east of Ambria". Must not call
 * it a contradiction where one place lies in the other.
 */
export const place: Comparer = {
  question: ({ topic, claims }, story) =>
    topic.slot === 'direction'
      ? `In which direction from ${nameOf(topic.block[0] ?? '', story)}?`
      : `Where did it happen: ${topic.block.join(' ')}${about(claims, story)}?`,
  relate: (a, b, story) => (a.topic.slot === 'direction' ? directions(a, b) : places(a, b, story)),
}

const keyOf = ({ answer }: Claim): string => (answer.type === 'entity' ? answer.entity : '')
const nameOf = (key: string, story: Story): string => story.entities.find((entity) => entity.key === key)?.name ?? key

function directions(a: Claim, b: Claim): Related {
  const [x, y] = [keyOf(a), keyOf(b)]
  if (x === y) return { relation: 'same', test: 'same-direction', text: `both say ${x}` }
  // "North-east" is a more exact north, and a more exact east.
  if (x.includes(y) || y.includes(x)) return { relation: 'granularity', test: 'finer-direction', text: `${x} and ${y} go together` }
  return { relation: 'contradiction', test: 'direction', text: `${x} and ${y} are different directions` }
}

function places(a: Claim, b: Claim, story: Story): Related {
  const [x, y] = [keyOf(a), keyOf(b)]
  const [first, second] = [nameOf(x, story), nameOf(y, story)]
  if (x === y) return { relation: 'same', test: 'same-place', text: `both say ${first}` }
  if (containedIn(first, second) || containedIn(second, first)) return { relation: 'granularity', test: 'containment', text: `${first} and ${second}: one lies in the other` }
  // Of a place that nobody has mapped, nobody can say that it does not lie in the other.
  if (containedIn(first, second) === undefined || containedIn(second, first) === undefined)
    return { relation: 'incomparable', test: 'unknown-place', text: `whether ${first} and ${second} lie in one another is not known` }
  return { relation: 'divergence', test: 'other-place', text: `${first} and ${second} are two places, and neither lies in the other` }
}
