import { compareStages } from '../lexicon/verbs.js'
import type { Stage } from '../model/analysis.js'
import type { Claim, Row } from '../model/claim.js'
import type { Comparer } from './comparer.js'
import { about, plainest } from './question.js'
import { sideBySide, type Related } from './sides.js'

/** Stages of one thing. Catches "agreed" against "proposed". Must not catch two stages of two kinds ("agreed", "charged"). */
export const status: Comparer = {
  // Every plain statement tells of something done.
  tellsAlone: ({ topic }) =>
    topic.slot !== 'progress' && topic.slot !== 'firm' && topic.slot !== 'realized' && topic.slot !== 'case' && topic.slot !== 'outcome',
  question: ({ claims }, story) => plainest(claims) ?? `How far has it come${about(claims, story)}?`,
  relate,
  judge: (row) => {
    if (row.topic.slot === 'case' && !row.claims.some((claim) => PENDING.has(stage(claim))))
      return { veto: 'lower-bound', why: 'each tells of a step that was taken, and none says that the next had not been', agreed: true }
    if (row.topic.slot === 'outcome' && goTogether(row))
      return { veto: 'lower-bound', why: 'one text tells both, one after the other', agreed: true }
    return sideBySide(row.topic.slot === 'deal' ? settledOf(row) : row, relate)
  },
}

/** Steps that say what has not come yet: who is to be charged is not charged. Who was arrested may be charged by now. */
const PENDING = new Set([
  'sought',
  'questioned',
  'charges weighed',
  'to be charged',
  'to face the court',
  'to be tried',
  'tried',
  'to be sentenced',
  'acquitted',
])

function relate(a: Claim, b: Claim): Related {
  const [x, y] = [stage(a), stage(b)]
  if (x === y) return { relation: 'same', test: 'same-stage', text: `both say ${x}` }
  if (a.topic.slot === 'case') return relateSteps(a, b, x, y)
  if (a.topic.slot === 'deal') return relateDeals(a, b, x, y)
  if (a.topic.slot === 'outcome') return { relation: 'contradiction', test: 'state', text: `“${a.text}” says ${x}, “${b.text}” says ${y}` }
  if (a.topic.slot === 'firm' || a.topic.slot === 'realized') return relateFirmness(a, b, x, y)
  if (STATES.has(a.topic.slot))
    return {
      relation: a.topic.slot === 'hurt' || [x, y].some((each) => each.includes(' but ')) ? 'granularity' : 'divergence',
      test: 'state',
      text: `“${a.text}” says ${x}, “${b.text}” says ${y}`,
    }
  if (a.topic.slot === 'stage' && deed(a) !== deed(b))
    return { relation: 'incomparable', test: 'other-deed', text: `“${a.text}” and “${b.text}” are stages of two things` }
  // What is done has begun.
  if ([x, y].every((each) => each === 'begun' || each === 'done'))
    return { relation: 'same', test: 'under-way', text: `${x} and ${y} both say that it is under way` }
  // Words that state a stage are held against each other wherever they stand; here only against the deed as done.
  if (a.topic.slot === 'progress' && x !== 'done' && y !== 'done')
    return { relation: 'incomparable', test: 'both-announced', text: `neither “${a.text}” nor “${b.text}” says that it is done` }
  if (compareStages(x as Stage, y as Stage) === undefined)
    return { relation: 'incomparable', test: 'other-course', text: `${x} and ${y} are no stages of one course` }
  return { relation: PROGRESS.has(x) ? 'contradiction' : 'divergence', test: 'stage', text: `“${a.text}” says ${x}, “${b.text}” says ${y}` }
}

/** What is done is not planned any more, and what will be is more than what may be; a plan says no more than either. */
function relateFirmness(a: Claim, b: Claim, x: string, y: string): Related {
  const [who, other] = [deed(a), deed(b)]
  if (who && other && who !== other)
    return { relation: 'incomparable', test: 'other-doer', text: `“${a.text}” and “${b.text}” are said of two` }
  const said = `“${a.text}” says ${x}, “${b.text}” says ${y}`
  if (x === 'done' || y === 'done') return { relation: 'contradiction', test: 'stage', text: said }
  if (a.topic.slot === 'realized')
    return { relation: 'incomparable', test: 'both-announced', text: `neither “${a.text}” nor “${b.text}” says that it is done` }
  return { relation: 'divergence', test: 'firmness', text: said }
}

/** What is negotiated, meant or called off is not settled; what is agreed, to come or done is, each in its way. */
function relateDeals(a: Claim, b: Claim, x: string, y: string): Related {
  const [job, other] = [deed(a), deed(b)]
  if (job && other && job !== other)
    return { relation: 'incomparable', test: 'other-deed', text: `“${a.text}” and “${b.text}” tell of two jobs` }
  const open = [x, y].filter((each) => /^(?:negotiated|intended|called off|withdrawn)$/.test(each))
  if (open.length === 0) return { relation: 'same', test: 'settled', text: `“${a.text}” and “${b.text}” both say that it is settled` }
  return {
    relation: open.some((each) => /intended|withdrawn/.test(each)) ? 'divergence' : 'contradiction',
    test: 'stage',
    text: `“${a.text}” says ${x}, “${b.text}” says ${y}`,
  }
}

/** `Will buy` says no more than `intends to buy` and no less than `agreed to buy`: beside these it is left out. */
function settledOf(row: Row): Row {
  const firm = row.claims.filter((claim) => stage(claim) !== 'to come')
  return firm.some((claim) => /^(?:negotiated|called off)$/.test(stage(claim))) || firm.length === 0 ? row : { ...row, claims: firm }
}

/** Suspended first and dismissed then: a text that tells both has the others agree with it. */
const goTogether = ({ claims }: Row): boolean => claims.some((a) => claims.some((b) => a.source === b.source && stage(a) !== stage(b)))

/** States of one thing, of which each text gives one. */
const STATES = new Set(['damage', 'fire', 'hurt', 'condition'])

/** Steps of the law. Who is convicted is sentenced in the same breath; who is sought again was convicted of something else. */
function relateSteps(a: Claim, b: Claim, x: string, y: string): Related {
  const both = (...steps: readonly string[]): boolean => steps.includes(x) && steps.includes(y)
  if (both('convicted', 'sentenced') || both('convicted', 'to be sentenced'))
    return { relation: 'same', test: 'same-verdict', text: `${x} and ${y} tell of one verdict` }
  if ([x, y].includes('sought') && ![x, y].includes('arrested'))
    return { relation: 'incomparable', test: 'other-course', text: `“${a.text}” and “${b.text}” may tell of two cases` }
  return {
    relation: x === 'acquitted' || y === 'acquitted' ? 'contradiction' : 'divergence',
    test: 'step',
    text: `“${a.text}” says ${x}, “${b.text}” says ${y}`,
  }
}

const PROGRESS = new Set(['proposed', 'planned', 'agreed', 'begun', 'done'])

const deed = ({ answer }: Claim): string | undefined => (answer.type === 'text' ? answer.head : undefined)
const stage = ({ answer }: Claim): string => (answer.type === 'text' ? answer.canonical : '')
