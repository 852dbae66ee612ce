import type { Claim } from '../model/claim.js'
import type { Comparer } from './comparer.js'
import { plainest } from './question.js'
import type { Related } from './sides.js'

/** How much of a group is meant. Catches "all" against "some" and "only"; must not catch "most" against "many", which go together. */
export const scope: Comparer = {
  tellsAlone: () => false,
  question: ({ claims }) => plainest(claims) ?? 'How much of it?',
  relate: (a, b) => {
    const [x, y] = [a, b].map(({ answer }) => (answer.type === 'text' ? answer.canonical : '')) as [string, string]
    const [who, other] = [doer(a), doer(b)]
    if (who !== undefined && other !== undefined && who !== other)
      return { relation: 'incomparable', test: 'other-doer', text: `“${a.text}” and “${b.text}” are said of two` }
    const relation = relationOf(x, y)
    return { relation, test: relation === 'same' ? 'same-extent' : 'extent', text: `“${a.text}” says ${x}, “${b.text}” says ${y}` }
  },
}

const doer = ({ answer }: Claim): string | undefined => (answer.type === 'text' ? answer.head : undefined)

/** What each extent leaves no room for. Some and many may be all, and who says so would be asked why he did not say it. */
const EXCLUDED: Readonly<Record<string, readonly string[]>> = {
  all: ['most', 'half', 'part', 'only', 'none'],
  most: ['all', 'only', 'none'],
  half: ['all', 'none'],
  many: ['none'],
  some: ['none'],
  part: ['all', 'none'],
  only: ['all', 'most', 'wide', 'none'],
  wide: ['only'],
}

function relationOf(x: string, y: string): Related['relation'] {
  if (x === y) return 'same'
  if (EXCLUDED[x]?.includes(y) || EXCLUDED[y]?.includes(x)) return 'contradiction'
  return [x, y].includes('all') && [x, y].some((each) => each === 'some' || each === 'many') ? 'divergence' : 'same'
}
