import type { Disagreement, DraftStatement, Notice, Report, Side } from '../../model/report.js'
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
  const disagreements = report.disagreements.map((row) =>
    cites(row.sides, drafts) ? { ...row, ask: askOfDraft(row, drafts) } : amongSources(row, drafts),
  )
  const draft = merge(statements(findings, report.disagreements, drafts), report.texts)
  const notices = [...report.notices, ...nothingCompared(report, draft)]
  return { ...report, disagreements, draft, notices, complete: report.complete && notices.every(({ level }) => level !== 'error') }
}

const cites = (sides: readonly Side[], sources: ReadonlySet<string>): boolean =>
  sides.some(({ citations }) => citations.some(({ source }) => sources.has(source)))

/** A draft that has no part in a row is not silent on it. */
const amongSources = (row: Disagreement, drafts: ReadonlySet<string>): Disagreement => ({
  ...row,
  silent: row.silent.filter((id) => !drafts.has(id)),
  amongSources: true,
})

/** The draft is what is checked: nobody asks it, its author asks what he has it from. */
function askOfDraft({ question, sides }: Disagreement, drafts: ReadonlySet<string>): string {
  const [own, others] = [sides.filter((side) => cites([side], drafts)), sides.filter((side) => !cites([side], drafts))]
  const from = (side: Side): string => [...new Set(side.citations.map(({ source }) => source))].filter((id) => !drafts.has(id)).join(', ')
  const said = own.map((side) => `“${side.value}”${from(side) ? ` (as in ${from(side)})` : ''}`).join(' and ')
  if (!others.length) return `${question} The draft says both ${said}.`
  return `${question} Check what ${said} in the draft rests on: ${others.map((side) => `“${side.value}” stands in ${from(side)}`).join(', ')}.`
}

/** A draft that was held against nothing must not look like one that holds. */
function nothingCompared(report: Omit<Report, 'gate'>, draft: readonly DraftStatement[]): Notice[] {
  const already = report.notices.some(({ level, text }) => level === 'error' && text.startsWith('nothing to compare'))
  if (already || draft.some(({ state }) => state !== 'unsupported')) return []
  return [
    {
      level: 'error',
      text: 'nothing to compare: no statement of the draft answers a question that a source answers too; is it about the same story?',
    },
  ]
}
