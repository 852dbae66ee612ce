import type { Disagreement } from '../model/report.js'
import type { Kind } from '../model/kinds.js'
import type { Findings } from './report.js'

/** What a fact-checker looks at first, other things being equal. */
const WEIGHT: Readonly<Record<Kind, number>> = {
  quantity: 6,
  polarity: 6,
  status: 5,
  quote: 5,
  time: 5,
  place: 4,
  attribution: 4,
  role: 3,
  membership: 3,
  cause: 3,
  name: 2,
  designation: 2,
  scope: 1,
}

/** How much a row matters: how many sources speak, how early in their texts, and about what. */
export function importance({ story }: Findings): (row: Disagreement) => number {
  const lengths = new Map(story.documents.map(({ source }) => [source.id, Math.max(1, source.text.length)]))
  return ({ sides, kind }) => {
    const citations = sides.flatMap((side) => side.citations)
    const sources = new Set(citations.map(({ source }) => source)).size
    const earliest = Math.min(...citations.map(({ source, start }) => start / (lengths.get(source) ?? 1)))
    return sources * 2 + WEIGHT[kind] + (1 - earliest) * 4
  }
}
