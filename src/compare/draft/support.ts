import { apart } from '../../align/vetoes.js'
import type { Claim, Row } from '../../model/claim.js'
import { groupBy } from '../../model/group.js'
import { judgePair } from '../index.js'
import type { Findings } from '../report.js'

/** Finds the claims of sources that say the same as a claim of the draft. */
export type FindSupport = (row: Row, claim: Claim) => Claim[]

/**
 * Where sources give the answer of a claim: in its own row, or else, in the same words, to a question of the same sort that
 * is alike enough. Catches "at least 40 others were damaged" against "sinking two barges and damaging at least 40
 * others", too little alike for one row; must not catch "nine ships" sold where a source has nine ships built.
 */
export function supportIn({ story, judged, vetoed, single }: Findings, drafts: ReadonlySet<string>): FindSupport {
  const claims = [...judged, ...vetoed, ...single].flatMap(({ row }) => row.claims).filter(({ source }) => !drafts.has(source))
  const bySort = groupBy(claims, sort)
  const says =
    (row: Row, claim: Claim) =>
    (other: Claim): boolean => {
      const judgement = judgePair(row, claim, other, story)
      if (!judgement || !('veto' in judgement)) return false
      return judgement.agreed ?? (sameWords(claim, other) && !(resolved(claim) && resolved(other)))
    }
  return (row, claim) => {
    const here = row.claims.filter(({ source }) => !drafts.has(source)).filter(says(row, claim))
    if (here.length || claim.topic.exact) return here
    return (bySort.get(sort(claim)) ?? []).filter(
      (other) => sameWords(claim, other) && says(row, claim)(other) && !apart(claim, other) && alike(claim, other),
    )
  }
}

const sort = ({ kind, topic }: Claim): string => JSON.stringify([kind, topic.slot, ...topic.block])
const sameWords = (a: Claim, b: Claim): boolean => plain(a.text) === plain(b.text)
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

/** "Last year" in two texts is the same unless both are dated and their dates tell them apart. */
const resolved = ({ answer }: Claim): boolean => answer.type === 'moment' && answer.moment.days !== undefined

/** The same predicate, or two features in common around the answers, however common these are: the answer itself is already the same. */
function alike({ context: a }: Claim, { context: b }: Claim): boolean {
  if (a.predicate !== undefined && a.predicate === b.predicate) return true
  const around = new Set([...b.core, ...b.near, ...b.far])
  return new Set([...a.core, ...a.near, ...a.far].filter((feature) => around.has(feature))).size >= 2
}
