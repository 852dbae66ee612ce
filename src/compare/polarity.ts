import type { Claim } from '../model/claim.js'
import type { Comparer } from './comparer.js'
import { about } from './question.js'

/** Said to be so, and said not to be so. Must not catch two statements that are both negated, or both not. */
export const polarity: Comparer = {
  question: ({ topic, claims }, story) => `Is it so: ${topic.block.join(' ')}${about(claims, story)}?`,
  relate: (a, b) => {
    const [x, y] = [canonical(a), canonical(b)]
    if (x === y) return { relation: 'same', test: 'same-polarity', text: `both say ${x}` }
    return { relation: 'contradiction', test: 'negation', text: `“${a.text}” says ${x}, “${b.text}” says ${y}` }
  },
}

const canonical = ({ answer }: Claim): string => (answer.type === 'text' ? answer.canonical : '')
