import { readable, type Claim } from '../model/claim.js'
import type { Comparer } from './comparer.js'
import { about } from './question.js'

/**
 * Two lists of one group. Catches lists that share members and each name one that the other lacks. Must not catch a list
 * that is a part of the other: what it leaves out it is silent about, unless both claim to be complete.
 */
export const membership: Comparer = {
  question: ({ topic, claims }, story) => `Who or what belongs to it: ${topic.block.map((key) => readable(key, story.entities)).join(' ')}${about(claims, story)}?`,
  relate: (a, b) => {
    const [x, y] = [list(a), list(b)]
    const [onlyX, onlyY] = [x.items.filter((item) => !y.items.includes(item)), y.items.filter((item) => !x.items.includes(item))]
    if (onlyX.length === 0 && onlyY.length === 0) return { relation: 'same', test: 'same-members', text: 'both list the same' }
    if (onlyX.length === x.items.length) return { relation: 'incomparable', test: 'no-shared-member', text: `“${a.text}” and “${b.text}” share no member: they may list two groups` }
    const missing = `“${a.text}” and “${b.text}” do not list the same`
    if (x.closed && y.closed) return { relation: 'contradiction', test: 'complete-lists', text: missing }
    if (onlyX.length === 0 || onlyY.length === 0) return { relation: 'same', test: 'part-of-list', text: 'one lists a part of what the other lists' }
    return { relation: 'divergence', test: 'other-members', text: missing }
  },
}

const list = ({ answer }: Claim): { items: readonly string[]; closed: boolean } => (answer.type === 'list' ? answer : { items: [], closed: false })
