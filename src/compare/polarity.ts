import { readable, type Claim } from '../model/claim.js'
import type { Comparer } from './comparer.js'

/** Said to be so, and said not to be so. Must not catch two statements that are both negated, or both not. */
export const polarity: Comparer = {
  // Every statement says that something is so; only a denial that no other source has is worth a word.
  tellsAlone: ({ topic, claims }) =>
    topic.slot !== 'opposed' && topic.slot !== 'having' && claims.some((claim) => canonical(claim) === 'no'),
  question: ({ topic, claims }, story) =>
    plainest(claims) ?? `Is it so: ${topic.block.map((part) => readable(part, story.entities)).join(' ')}?`,
  relate: (a, b) => {
    const [x, y] = [canonical(a), canonical(b)]
    const [who, other] = [doer(a), doer(b)]
    if (who !== other && who?.startsWith('e:') && other?.startsWith('e:'))
      return { relation: 'incomparable', test: 'other-doer', text: `“${a.text}” and “${b.text}” are said of two` }
    if (a.topic.slot === 'opposed' && who !== undefined && other !== undefined && who !== other)
      return { relation: 'incomparable', test: 'other-doer', text: `nothing says that “${a.text}” and “${b.text}” are said of one` }
    if (x === y) return { relation: 'same', test: 'same-polarity', text: `both say ${x}` }
    return { relation: 'contradiction', test: 'negation', text: `“${a.text}” says ${x}, “${b.text}” says ${y}` }
  },
}

const canonical = ({ answer }: Claim): string => (answer.type === 'text' ? answer.canonical : '')
const doer = ({ answer }: Claim): string | undefined => (answer.type === 'text' ? answer.head : undefined)

/**
 * Of the questions that the claims put: one that names the doer, then one that a statement rather than a denial puts, then the
 * shortest.
 */
const plainest = (claims: readonly Claim[]): string | undefined =>
  claims
    .filter(({ question }) => question)
    .sort(
      (a, b) =>
        Number(doer(b)?.startsWith('e:') ?? false) - Number(doer(a)?.startsWith('e:') ?? false) ||
        (canonical(b) < canonical(a) ? -1 : canonical(b) > canonical(a) ? 1 : 0) ||
        (a.question ?? '').length - (b.question ?? '').length ||
        ((a.question ?? '') < (b.question ?? '') ? -1 : 1),
    )[0]?.question
