import type { Disagreement, DraftStatement, Notice, Report } from '../../model/report.js'
import type { Findings } from '../report.js'
import { merge } from './merge.js'
import { statements } from './statements.js'

/**
 * Holds a draft against the sources: every claim found in it is supported, in disagreement, at odds among the sources, or found
 * in no source; rows that the draft has no part in are marked. A report without a draft comes back as it is.
 */
export function withDraft<R extends Omit<Report, 'gate'>>(report: R, findings: Findings): R {
  const drafts = new Set(report.sources.filter(({ role }) => role === 'draft').map(({ id }) => id))
  if (drafts.size === 0) return report
  const disagreements = report.disagreements.map((row) => (cites(row, drafts) ? row : { ...row, amongSources: true as const }))
  const draft = merge(statements(findings, report.disagreements, drafts), report.texts)
  const notices = [...report.notices, ...nothingCompared(report, draft)]
  return { ...report, disagreements, draft, notices, complete: report.complete && notices.every(({ level }) => level !== 'error') }
}

const cites = (row: Disagreement, sources: ReadonlySet<string>): boolean => row.sides.some(({ citations }) => citations.some(({ source }) => sources.has(source)))

/** A draft that was held against nothing must not look like one that holds. */
function nothingCompared(report: Omit<Report, 'gate'>, draft: readonly DraftStatement[]): Notice[] {
  const already = report.notices.some(({ level, text }) => level === 'error' && text.startsWith('nothing to compare'))
  if (already || draft.some(({ state }) => state !== 'unsupported')) return []
  return [{ level: 'error', text: 'nothing to compare: no statement of the draft answers a question that a source answers too; is it about the same story?' }]
}
