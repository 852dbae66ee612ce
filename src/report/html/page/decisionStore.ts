import type { Verdict } from '../../../model/report.js'

/** A decision made in the page; kept by row id, so that a report made anew still knows it. */
export interface Decision {
  readonly verdict: Verdict
  readonly reason: string
  readonly by: string
  readonly on: string
  readonly until?: string
  readonly note?: string
}

const KEY = 'atodds.decisions'
const NAME = 'atodds.name'

let decisions: Record<string, Decision> = Object.create(null) as Record<string, Decision>
/** False where the browser keeps nothing for this page: then decisions last as long as it is open. */
export let kept = true

function load(): void {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (stored && typeof stored === 'object') decisions = Object.assign(Object.create(null), stored)
  } catch {
    kept = false
  }
}
load()

export const decisionOn = (row: string): Decision | undefined => decisions[row]

/** Keeps a decision, or takes it back where there is none. Another window may have decided meanwhile: read before writing. */
export function decide(row: string, decision: Decision | undefined): void {
  if (kept) load()
  if (decision) decisions[row] = decision
  else delete decisions[row]
  try {
    localStorage.setItem(KEY, JSON.stringify(decisions))
    if (decision) localStorage.setItem(NAME, decision.by)
  } catch {
    kept = false
  }
}

/** The name that the last decision was made under. */
export function lastName(): string {
  try {
    return localStorage.getItem(NAME) ?? ''
  } catch {
    return ''
  }
}
