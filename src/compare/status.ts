import { compareStages } from '../lexicon/verbs.js'
import type { Stage } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Comparer } from './comparer.js'
import { about } from './question.js'

/** Stages of one thing. Catches "agreed" against "proposed". Must not catch two stages of two kinds ("agreed", "charged"). */
export const status: Comparer = {
  question: ({ claims }, story) => `How far has it come${about(claims, story)}?`,
  relate: (a, b) => {
    const [x, y] = [stage(a), stage(b)]
    if (x === y) return { relation: 'same', test: 'same-stage', text: `both say ${x}` }
    if (compareStages(x as Stage, y as Stage) === undefined) return { relation: 'incomparable', test: 'other-course', text: `${x} and ${y} are no stages of one course` }
    return { relation: PROGRESS.has(x) ? 'contradiction' : 'divergence', test: 'stage', text: `“${a.text}” says ${x}, “${b.text}” says ${y}` }
  },
}

const PROGRESS = new Set(['proposed', 'planned', 'agreed', 'begun', 'done'])

const stage = ({ answer }: Claim): string => (answer.type === 'text' ? answer.canonical : '')
