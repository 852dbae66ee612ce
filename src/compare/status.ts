import { compareStages } from '../lexicon/verbs.js'
import type { Stage } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Comparer } from './comparer.js'
import { about } from './question.js'
import type { Related } from './sides.js'

/** Stages of one thing. Catches "agreed" against "proposed". Must not catch two stages of two kinds ("agreed", "charged"). */
export const status: Comparer = {
  // Every plain statement tells of something done.
  tellsAlone: ({ topic }) => topic.slot !== 'progress',
  question: ({ claims }, story) => shortest(claims) ?? `How far has it come${about(claims, story)}?`,
  relate,
}

function relate(a: Claim, b: Claim): Related {
  const [x, y] = [stage(a), stage(b)]
  if (x === y) return { relation: 'same', test: 'same-stage', text: `both say ${x}` }
  // What is done has begun.
  if ([x, y].every((each) => each === 'begun' || each === 'done')) return { relation: 'same', test: 'under-way', text: `${x} and ${y} both say that it is under way` }
  // Words that state a stage are held against each other wherever they stand; here only against the deed as done.
  if (a.topic.slot === 'progress' && x !== 'done' && y !== 'done') return { relation: 'incomparable', test: 'both-announced', text: `neither “${a.text}” nor “${b.text}” says that it is done` }
  if (compareStages(x as Stage, y as Stage) === undefined) return { relation: 'incomparable', test: 'other-course', text: `${x} and ${y} are no stages of one course` }
  return { relation: PROGRESS.has(x) ? 'contradiction' : 'divergence', test: 'stage', text: `“${a.text}” says ${x}, “${b.text}” says ${y}` }
}

const PROGRESS = new Set(['proposed', 'planned', 'agreed', 'begun', 'done'])

const stage = ({ answer }: Claim): string => (answer.type === 'text' ? answer.canonical : '')

const shortest = (claims: readonly Claim[]): string | undefined =>
  claims.flatMap(({ question }) => question ?? []).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
