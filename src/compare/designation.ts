import { groupBy } from '../model/group.js'
import { answerKey, type Claim, type Judgement, type Row } from '../model/claim.js'
import type { Comparer } from './comparer.js'
import { answered } from './sides.js'

/**
 * What a thing is called. Catches one revolver of two calibres. Must not hold the arms of two people against each other: a source that
 * tells of two calibres takes the question away.
 */
export const designation: Comparer = {
  question: ({ topic }) => `What calibre was the ${topic.block[0] ?? 'weapon'}?`,
  judge,
}

function judge({ claims }: Row): Judgement {
  const bySource = [...groupBy(claims, ({ source }) => source).values()]
  const groups = groupBy(claims, (claim: Claim) => answerKey(claim))
  if (groups.size < 2) return { veto: 'same-calibre', why: 'all give the same calibre', agreed: true }
  if (bySource.some((own) => new Set(own.map(answerKey)).size > 1)) return { veto: 'two-weapons', why: 'one source tells of two calibres, so there may be two weapons' }
  const sides = [...groups.keys()].sort().map((key) => answered(groups.get(key) ?? []))
  const said = sides.map(({ value }) => `“${value}”`).join(' and ')
  return { relation: 'contradiction', sides, why: `One weapon cannot be both ${said}.`, reasons: [{ stage: 'compare', test: 'other-calibre', text: `each source gives one calibre: ${said}` }] }
}
