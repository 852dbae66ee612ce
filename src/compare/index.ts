import type { Kind } from '../model/kinds.js'
import type { Claim, Judgement, Row } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { Comparer } from './comparer.js'
import { attribution } from './attribution.js'
import { cause } from './cause.js'
import { designation } from './designation.js'
import { membership } from './membership.js'
import { name } from './name.js'
import { place } from './place.js'
import { polarity } from './polarity.js'
import { quantity } from './quantity.js'
import { quote } from './quote.js'
import type { Findings, Judged, Vetoed } from './report.js'
import { role } from './role.js'
import { sideBySide } from './sides.js'
import { scope } from './scope.js'
import { status } from './status.js'
import { time } from './time.js'

/** One comparer a kind; a new kind is one line here. */
export const COMPARERS: Readonly<Partial<Record<Kind, Comparer>>> = {
  name,
  role,
  place,
  time,
  quantity,
  quote,
  attribution,
  polarity,
  status,
  membership,
  cause,
  designation,
  scope,
}

/** Judges every row: how its answers relate, or which veto says that they do not differ. */
export function compare(rows: readonly Row[], story: Story): Findings {
  const judged: Judged[] = []
  const vetoed: Vetoed[] = []
  const single: { row: Row; question: string }[] = []
  let compared = 0
  for (const { row, comparer } of rows.flatMap((whole) => questionsOf(whole, story))) {
    const sources = new Set(row.claims.map((claim) => claim.source)).size
    if (sources > 1) compared++
    const question = comparer.question(row, story)
    const judgement = judge(row, comparer, story)
    if ('relation' in judgement) judged.push({ row, question, judgement })
    else if (sources > 1) vetoed.push({ row, question, ...judgement })
    else if (comparer.tellsAlone?.(row) ?? true) single.push({ row, question })
  }
  return { story, judged: withoutRepeats(judged), vetoed, single, compared }
}

/**
 * What is denied is told once, whether it is asked of a thing alone or of who did it to the thing. Who says a quotation is asked
 * once, though it is also told on somebody's word; and so is what two who may be one are called, though one of them alone is
 * written in two ways.
 */
function withoutRepeats(judged: readonly Judged[]): readonly Judged[] {
  const place = ({ source, sentence }: Claim): string => `${source}\n${sentence}`
  const quoted = new Set(judged.flatMap(({ row }) => (row.topic.slot === 'spoken' ? row.claims.map(place) : [])))
  const part = (slot: string, key: string): string => `${slot}\n${key}`
  const pairs = judged.filter(({ row: { kind, topic } }) => kind === 'name' && topic.block.length > 1)
  const paired = new Set(pairs.flatMap(({ row: { topic } }) => topic.block.map((key) => part(topic.slot, key))))
  const told = ({ source, start }: Claim): string => `${source}\n${start}`
  const denied = new Set(judged.flatMap(({ row: { topic, claims } }) => (/^(?:so|whether)$/.test(topic.slot) ? claims.map(told) : [])))
  return judged.filter(({ row: { kind, topic, claims } }) => {
    if (topic.slot === 'opposed' || topic.slot === 'having') return !claims.every((claim) => denied.has(told(claim)))
    if (topic.slot === 'said') return claims.filter((claim) => quoted.has(place(claim))).length < 2
    return kind !== 'name' || topic.block.length > 1 || !paired.has(part(topic.slot, topic.block[0] ?? ''))
  })
}

/** How two claims of a row alone relate; undefined for a kind without a comparer. */
export function judgePair(row: Row, a: Claim, b: Claim, story: Story): Judgement | undefined {
  const comparer = COMPARERS[row.kind]
  return comparer && judge({ ...row, claims: [a, b] }, comparer, story)
}

function judge(row: Row, { judge: whole, relate }: Comparer, story: Story): Judgement {
  if (whole) return whole(row, story)
  if (!relate) throw new Error(`the comparer for ${row.kind} can neither judge a row nor relate two answers`)
  return sideBySide(row, (a, b) => relate(a, b, story))
}

function questionsOf(row: Row, story: Story): { row: Row; comparer: Comparer }[] {
  const comparer = COMPARERS[row.kind]
  if (!comparer) throw new Error(`no comparer for ${row.kind}`)
  return (comparer.split?.(row, story) ?? [row]).map((part) => ({ row: part, comparer }))
}
