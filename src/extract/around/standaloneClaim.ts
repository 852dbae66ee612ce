import type { Document, Sentence } from '../../model/analysis.js'
import type { Answer, Claim } from '../../model/claim.js'
import type { Kind } from '../../model/kinds.js'
import type { Span } from '../../model/span.js'

export interface Question {
  readonly kind: Kind
  readonly slot: string
  readonly block: readonly string[]
  readonly question?: string
}

/** A claim whose question its block identifies: nothing of what stands around it decides what it is held against. */
export function standaloneClaim(
  { source }: Document,
  sentence: Sentence,
  { start, end }: Span,
  { kind, slot, block, question }: Question,
  answer: Answer,
): Claim {
  return {
    kind,
    source: source.id,
    sentence: sentence.index,
    start,
    end,
    text: source.text.slice(start, end),
    topic: { slot, block, exact: true },
    scope: { places: [], narrowing: [] },
    answer,
    context: { core: [], near: [], far: [] },
    ...(question === undefined ? {} : { question }),
  }
}
