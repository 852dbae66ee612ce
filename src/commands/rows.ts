import { applyFlags } from '../flags/apply.js'
import { loadFlags } from '../flags/file.js'
import type { Report } from '../model/report.js'
import { type Io, UsageError } from './io.js'
import { readReport } from './reportFile.js'
import { readSettings, type SettingArguments, type Settings, shownPath } from './settings.js'
import { checkStories } from './stories.js'

export interface KnownRows {
  readonly settings: Settings
  /** One a story, decisions applied as the flags file holds them now, every kind in it. */
  readonly reports: readonly Report[]
}

/** The rows that decisions are made on: of a report that was written before, or of a check of the configured sources. */
export async function knownRows(argv: SettingArguments & { readonly report?: string | undefined }, io: Io): Promise<KnownRows> {
  const settings = await readSettings(argv, [], io)
  if (argv.report !== undefined) {
    const report = readReport(argv.report, io)
    if (report.redacted) throw new UsageError(`${argv.report} holds no texts; make it anew without --redact`)
    const { today } = settings
    return { settings, reports: [applyFlags(report, await loadFlags(settings.flags, shownPath(settings.flags, io)), { today })] }
  }
  const reports: Report[] = []
  // A kind that is left out of reports keeps its decisions, and a flags file may not be there yet.
  for await (const report of checkStories({ ...settings, leaveOut: [], flagsGiven: false }, io)) reports.push(report)
  return { settings, reports }
}
