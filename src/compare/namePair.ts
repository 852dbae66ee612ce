import { foldName } from '../lexicon/nameParts.js'
import { editDistance } from '../lexicon/editDistance.js'
import { groupBy } from '../model/group.js'
import type { Judgement, Row } from '../model/claim.js'
import { canonical, judgeForms } from './nameForms.js'

/** Two people who may be one. */
export const isPair = ({ topic }: Row): boolean => topic.block.length > 1

/** The differing part of the names of two who may be one. */
export function judgePair(row: Row): Judgement {
  if (row.topic.slot === 'body') return judgeKindred(row)
  const spelled = groupBy(row.claims, canonical)
  const judged = judgeForms([...spelled.keys()].sort(), spelled)
  if (!('relation' in judged)) return judged
  if (row.topic.slot === 'name')
    return {
      ...judged,
      reasons: [
        {
          stage: 'compare',
          test: 'namesakes',
          text: 'their surnames sound alike, their given names begin and end alike, and no source names both',
        },
      ],
    }
  const said = judged.sides.map(({ value }) => `“${value}”`).join(' and ')
  const [shared, other] = row.topic.slot === 'surname' ? ['given name', 'surname'] : ['surname', 'given name']
  const why = `Different sources give one ${shared} different ${other}s: ${said}, in the same post, beside the same name, or much alike.`
  const [one = '', two = ''] = [...spelled.keys()].map(foldName)
  const relation = row.topic.slot === 'surname' && editDistance(one, two) > 1 ? ('contradiction' as const) : judged.relation
  return {
    ...judged,
    relation,
    why,
    reasons: [{ stage: 'compare', test: 'namesakes', text: `no source names both, and nobody else bears the ${shared}` }],
  }
}

/** Names of one body that differ in their last word, or in a space; its legal form tells nothing. */
function judgeKindred(row: Row): Judgement {
  const spelled = groupBy(row.claims, ({ text }) =>
    foldName(text).replace(/^the | (?:inc|llc|ltd|limited|corp|corporation|co|company|plc)$/g, ''),
  )
  const judged = judgeForms([...spelled.keys()].sort(), spelled)
  if (!('relation' in judged)) return judged
  const why = `What is likely one is called ${judged.sides.map(({ value }) => `“${value}”`).join(' and ')}.`
  return {
    ...judged,
    why,
    reasons: [{ stage: 'compare', test: 'kindred-names', text: 'the names begin alike, end in kindred words, and no source uses both' }],
  }
}
