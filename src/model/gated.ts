import { RELATIONS, type Relation } from './kinds.js'
import type { Disagreement } from './report.js'

/**
 * Whether a row is at or above a threshold (`gate.failOn` of a report), flagged or not. A relation stands for itself and the
 * graver ones, a kind for all its rows, `kind:relation` for both conditions. Where a draft is checked, rows that it has no part
 * in are at no threshold.
 */
export const isGated = (row: Pick<Disagreement, 'kind' | 'relation' | 'amongSources'>, threshold: readonly string[]): boolean =>
  !row.amongSources &&
  threshold.some((word) => {
    const [first = '', second] = word.split(':')
    if (second !== undefined) return first === row.kind && isAtLeast(row.relation, second)
    return first === row.kind || isAtLeast(row.relation, first)
  })

/** Whether a row is what makes the gate fail: at the threshold and not covered by an active flag. */
export const isOpen = (row: Pick<Disagreement, 'kind' | 'relation' | 'amongSources' | 'flag'>, threshold: readonly string[]): boolean =>
  isGated(row, threshold) && row.flag?.state !== 'active'

const isAtLeast = (relation: Relation, least: string): boolean => {
  const at = (RELATIONS as readonly string[]).indexOf(least)
  return at >= 0 && RELATIONS.indexOf(relation) <= at
}
