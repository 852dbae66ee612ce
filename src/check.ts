import { align } from './align/index.js'
import { link } from './align/story.js'
import { analyse } from './analyse/index.js'
import { compare } from './compare/index.js'
import { withDraft } from './compare/draft/index.js'
import { buildReport, type ReportOptions } from './compare/report.js'
import { extract } from './extract/index.js'
import { DEFAULT_FAIL_ON, gate } from './flags/gate.js'
import type { Document } from './model/analysis.js'
import type { Report } from './model/report.js'
import type { Source } from './model/source.js'

export interface CheckOptions extends ReportOptions {
  /** Relations, kinds or `kind:relation` at which the gate fails; `contradiction` where not given. */
  readonly failOn?: readonly string[]
  /** Told before each source is analysed, which is most of the work: its id, its number from 0, and how many there are. */
  readonly progress?: (source: string, number: number, total: number) => void
  /** Delivers the analysis of a source; for those who keep analyses between runs. What it gives has to be what `analyse` gives. */
  readonly analyse?: (source: Source) => Document
}

/**
 * Checks sources against each other: read → analyse → extract → align → compare → report.
 *
 * The order of `sources` changes nothing. Offsets in the report are UTF-16 code units into the `text` of each source.
 */
export function check(sources: readonly Source[], options: CheckOptions = {}): Report {
  const documents = [...sources]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((source, number) => {
      options.progress?.(source.id, number, sources.length)
      return (options.analyse ?? analyse)(source)
    })
  const story = link(documents)
  const claims = documents.flatMap((document) => extract(document, story))
  const rows = align(claims, story)
  const findings = compare(rows, story)
  const report = withDraft(buildReport(findings, options), findings)
  return { ...report, gate: gate(report, options.failOn ?? DEFAULT_FAIL_ON) }
}
