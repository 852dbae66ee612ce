import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Claim } from '../../model/claim.js'
import type { Kind } from '../../model/kinds.js'

/** A story's list of disagreements, as the scorer reads it. */
export interface GoldList {
  readonly rows: readonly {
    readonly id: string
    readonly kind: Kind
    readonly weight: 'must' | 'may'
    readonly sides: readonly { readonly evidence: readonly { readonly source: string; readonly quote: string; readonly value: string }[] }[]
  }[]
}

export const goldList = (file: string): GoldList => JSON.parse(readFileSync(file, 'utf8')) as GoldList

/**
 * Tells which rows of a list a claim bears on, by number, and on which side of each: the claim is of the row's kind, and the words of
 * claim and evidence overlap by half of the shorter. `texts` are the sources by file name.
 */
export function sidesTouched({ rows }: GoldList, texts: ReadonlyMap<string, string>): (claim: Claim) => ReadonlyMap<number, number> {
  const spans = rows.flatMap(({ kind, sides }, row) =>
    sides.flatMap(({ evidence }, side) =>
      evidence.map(({ source, quote, value }) => {
        const start = (texts.get(source) ?? '').indexOf(quote) + quote.indexOf(value)
        return { row, side, kind, source, start, end: start + value.length }
      }),
    ),
  )
  return (claim) => {
    const touched = spans.filter((span) => {
      const shared = Math.min(claim.end, span.end) - Math.max(claim.start, span.start)
      const half = shared > 0 && shared * 2 >= Math.min(span.end - span.start, claim.end - claim.start)
      return span.kind === claim.kind && span.source === basename(claim.source) && half
    })
    return new Map(touched.map(({ row, side }) => [row, side]))
  }
}
