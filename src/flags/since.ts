import type { Disagreement, Report } from '../model/report.js'
import { gate } from './gate.js'

/**
 * What is new in a report against an earlier one, by id: a row whose answers have changed is new, however many there are.
 * Flags are to be applied before, so that none looks stale because its row is left out.
 */
export function since(
  report: Report,
  earlier: Pick<Report, 'disagreements' | 'idVersion'>,
  options: { readonly strict?: boolean } = {},
): Report {
  const known = new Set(earlier.disagreements.map(({ id }) => id))
  const next = keepRows(report, ({ id }) => !known.has(id), options)
  const left = report.disagreements.length - next.disagreements.length
  const text = `${left === 1 ? '1 disagreement was' : `${left} disagreements were`} in the earlier report already and ${left === 1 ? 'is' : 'are'} left out`
  return {
    ...next,
    known: left,
    notices: [
      ...next.notices,
      ...(earlier.idVersion === report.idVersion
        ? []
        : [{ level: 'warning' as const, text: 'the earlier report makes its ids by other rules: what it holds may count as new' }]),
      { level: 'info', text },
    ],
  }
}

/** The report without rows of these kinds; the gate decided anew. */
export function leaveOut(report: Report, kinds: readonly string[], options: { readonly strict?: boolean } = {}): Report {
  if (kinds.length === 0) return report
  const next = keepRows(report, ({ kind }) => !kinds.includes(kind), options)
  const draft = next.draft?.filter(({ kind }) => kind === undefined || !kinds.includes(kind))
  return { ...next, coverage: report.coverage.filter(({ kind }) => !kinds.includes(kind)), ...(draft ? { draft } : {}) }
}

function keepRows(report: Report, keep: (row: Disagreement) => boolean, options: { readonly strict?: boolean }): Report {
  const disagreements = report.disagreements.filter(keep)
  const kept = new Set(disagreements.map(({ id }) => id))
  const draft = report.draft?.map((statement) => ({ ...statement, disagreements: statement.disagreements.filter((id) => kept.has(id)) }))
  const next = { ...report, disagreements, ...(draft ? { draft } : {}) }
  return { ...next, gate: gate(next, report.gate.failOn, options) }
}
