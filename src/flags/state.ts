import type { Disagreement, FlagState } from '../model/report.js'
import type { Day } from './day.js'
import type { FlagEntry } from './entry.js'

/** A decision and what has become of it. */
export interface JudgedFlag {
  readonly entry: FlagEntry
  readonly state: FlagState
  /** The row it bears on; absent where it is stale. */
  readonly row?: Disagreement
}

/**
 * Holds decisions against the rows of one story: *active* (same id), *expired* (same id, past its last day), *changed* (same
 * question with other answers) or *stale* (neither). A row that has a decision of its own is never a changed one; where
 * several older decisions fit one row, the latest counts and the others are stale.
 *
 * Result in the order of `entries`.
 */
export function judgeFlags(entries: readonly FlagEntry[], rows: readonly Disagreement[], today: Day): JudgedFlag[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const decided = new Set(entries.filter(({ id }) => byId.has(id)).map(({ id }) => id))
  const latest = new Map<string, FlagEntry>()
  for (const entry of entries) {
    const other = latest.get(entry.questionKey)
    if (!byId.has(entry.id) && (!other || isLater(entry, other))) latest.set(entry.questionKey, entry)
  }
  const reopened = new Map<string, Disagreement>()
  for (const row of rows) if (!decided.has(row.id) && !reopened.has(row.questionKey)) reopened.set(row.questionKey, row)
  return entries.map((entry) => {
    const row = byId.get(entry.id)
    if (row) return { entry, row, state: entry.until !== undefined && entry.until < today ? 'expired' : 'active' }
    const changed = latest.get(entry.questionKey) === entry ? reopened.get(entry.questionKey) : undefined
    return changed ? { entry, row: changed, state: 'changed' } : { entry, state: 'stale' }
  })
}

/**
 * Holds decisions against several stories: each against the one that it names, or against all where it names none. Of what
 * it is in several, the first of active, expired and changed counts; stale is what fits none.
 */
export function judgeStories(
  entries: readonly FlagEntry[],
  stories: readonly { readonly story?: string | undefined; readonly disagreements: readonly Disagreement[] }[],
  today: Day,
): JudgedFlag[] {
  const order: readonly FlagState[] = ['active', 'expired', 'changed', 'stale']
  const best = new Map(entries.map((entry): [FlagEntry, JudgedFlag] => [entry, { entry, state: 'stale' }]))
  for (const { story, disagreements } of stories) {
    const own = entries.filter((entry) => entry.story === undefined || entry.story === story)
    for (const judged of judgeFlags(own, disagreements, today)) {
      const before = best.get(judged.entry)?.state ?? 'stale'
      if (order.indexOf(judged.state) < order.indexOf(before)) best.set(judged.entry, judged)
    }
  }
  return [...best.values()]
}

const isLater = (a: FlagEntry, b: FlagEntry): boolean => (a.on === b.on ? a.id > b.id : a.on > b.on)
