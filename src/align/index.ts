import { readable, type Claim, type Row } from '../model/claim.js'
import type { Reason } from '../model/report.js'
import type { Story } from '../model/story.js'
import { groupBy } from '../model/group.js'
import { affinityOf } from './affinity.js'
import { cluster } from './cluster.js'
import { commonness } from './commonness.js'
import { familyOf } from './families.js'

/**
 * Puts claims that answer the same question in one row: same kind and family, and, where the block does not identify the
 * question, enough in common around the answers and nothing that tells them apart. Whether the answers differ is not asked here.
 */
export function align(claims: readonly Claim[], story: Story): Row[] {
  const weigh = commonness(story)
  const affinity = affinityOf(story, weigh, claims)
  const blocks = groupBy(claims, (claim) =>
    JSON.stringify(claim.topic.exact ? [claim.kind, claim.topic.slot, ...claim.topic.block] : familyOf(claim)),
  )
  return [...blocks.keys()].sort().flatMap((key) => {
    const block = blocks.get(key) ?? []
    const topic = block[0]?.topic
    if (!topic) return []
    return topic.exact ? [exactRow(block, story)] : cluster(block, { entities: story.entities, weigh, affinity })
  })
}

function exactRow(claims: readonly Claim[], story: Story): Row {
  const { kind, topic } = claims[0] as Claim
  const reason: Reason = {
    stage: 'align',
    test: 'same-referent',
    text: `all are about ${topic.block.map((key) => readable(`e:${key}`, story.entities)).join(', ')} (${topic.slot})`,
  }
  return { kind, topic, key: [topic.slot, ...topic.block], claims, reasons: [reason] }
}
