import { type Day, dayAt, isDay } from '../flags/day.js'
import { entryFor, type FlagEntry, VERDICTS } from '../flags/entry.js'
import { judgeStories } from '../flags/state.js'
import { updateFlags } from '../flags/update.js'
import { isOpen } from '../model/gated.js'
import type { Disagreement, Report, Verdict } from '../model/report.js'
import { clean } from '../report/clean.js'
import { sayNotices } from './check.js'
import { walk } from './interactive.js'
import { type Io, UsageError } from './io.js'
import type { Register } from './register.js'
import { findRow } from './reportFile.js'
import { knownRows } from './rows.js'
import { settingOptions, type Settings, shownPath } from './settings.js'

/** A row and the report that it stands in. */
export interface RowOf {
  readonly row: Disagreement
  readonly report: Report
}

/** What is decided, whatever it is decided on. */
export interface Decision {
  readonly verdict: Verdict
  readonly reason: string
  readonly by: string
  readonly until?: string
  readonly note?: string
}

export const flagCommand: Register = (cli, io, done) =>
  cli.command(
    'flag [ids..]',
    'Write down a decision on rows, so that they no longer fail the gate',
    (y) =>
      settingOptions(y)
        .positional('ids', { type: 'string', array: true, default: [] as string[], describe: 'Ids of rows, or enough of their beginning' })
        .option('reason', { type: 'string', requiresArg: true, describe: 'Why the disagreement is in order as it stands' })
        .option('by', { type: 'string', requiresArg: true, describe: 'Name of who decides' })
        .option('until', { type: 'string', requiresArg: true, describe: 'Last day on which the decision counts, as 2026-03-01' })
        .option('note', { type: 'string', requiresArg: true, describe: 'Anything else worth keeping' })
        .option('verdict', { choices: VERDICTS, default: 'acknowledged' as Verdict, describe: 'Whether it is a disagreement at all' })
        .option('story', { type: 'string', requiresArg: true, describe: 'Only rows of this story' })
        .option('report', {
          type: 'string',
          requiresArg: true,
          describe: 'A JSON report to take the rows from, instead of checking sources',
        })
        .option('all', {
          type: 'boolean',
          default: false,
          describe: 'Every row without a decision (with --fail-on: at that threshold): adopts an archive',
        })
        .option('interactive', { alias: 'i', type: 'boolean', default: false, describe: 'Go through the open rows one by one' }),
    async (argv) => {
      if (argv.interactive && argv.ids.length) throw new UsageError('--interactive goes through all open rows: give no ids')
      if (!argv.interactive && argv.all === argv.ids.length > 0) throw new UsageError('say what to flag: ids, --all, or --interactive')
      const decision = argv.interactive ? undefined : decisionOf(argv, argv.today ?? dayAt(Date.now()))
      const { settings, reports } = await knownRows(argv, io)
      for (const report of reports) sayNotices({ ...report, notices: report.notices.filter(({ level }) => level === 'error') }, io)
      const rows = reports
        .filter(({ story }) => argv.story === undefined || story === argv.story)
        .flatMap((report) => report.disagreements.map((row): RowOf => ({ row, report })))
      if (argv.story !== undefined && !reports.some(({ story }) => story === argv.story))
        throw new UsageError(`there is no story “${argv.story}”`)
      const open = rows.filter(({ row }) => (argv.all && !argv.failOn ? row.flag?.state !== 'active' : isOpen(row, settings.failOn)))
      if (decision) {
        const chosen = argv.all ? open : argv.ids.map((id) => choose(rows, id))
        await decide(chosen, decision, settings, io)
        for (const { row } of chosen) io.out(`flagged ${row.id} ${clean(row.question)}\n`)
        if (chosen.length === 0) io.out('nothing to flag: every row has its decision\n')
      } else await walk(open, io, { by: argv.by, today: settings.today, decide: (chosen, made) => decide([chosen], made, settings, io) })
      done(reports.every(({ complete }) => complete) ? 0 : 2)
    },
  )

function decisionOf(
  argv: { reason?: string | undefined; by?: string | undefined; until?: string | undefined; note?: string | undefined; verdict: Verdict },
  today: Day,
): Decision {
  const { reason = '', by = '', until, note, verdict } = argv
  if (reason.trim() === '') throw new UsageError('--reason is missing: why is the disagreement in order as it stands?')
  if (by.trim() === '') throw new UsageError('--by is missing: who decides?')
  if (until !== undefined && !isDay(until)) throw new UsageError(`--until should be a day such as 2026-03-01, not “${until}”`)
  if (until !== undefined && until < today) throw new UsageError(`--until ${until} has passed already`)
  return {
    verdict,
    reason: reason.trim(),
    by: by.trim(),
    ...(until === undefined ? {} : { until }),
    ...(note === undefined ? {} : { note }),
  }
}

/** The row of an id; one id in two stories is two decisions. */
function choose(rows: readonly RowOf[], id: string): RowOf {
  const row = findRow([...new Map(rows.map((one) => [one.row.id, one.row])).values()], id)
  const [first, other] = rows.filter((one) => one.row.id === row.id)
  if (!first) throw new UsageError(`no row has the id ${id}`)
  if (other)
    throw new UsageError(
      `the id ${id} is in ${first.report.story ?? 'one story'} and in ${other.report.story ?? 'another'}: say which with --story`,
    )
  return first
}

/** Writes the decisions; an older one on the same question that fits nothing else gives way. */
async function decide(chosen: readonly RowOf[], decision: Decision, settings: Settings, io: Io): Promise<void> {
  const add = chosen.map(({ row, report }): FlagEntry =>
    entryFor(row, { ...decision, on: settings.today, ...(report.story === undefined ? {} : { story: report.story }) }),
  )
  const reports = [...new Set(chosen.map(({ report }) => report))]
  const decided = new Set(chosen.map(({ row }) => row.id))
  const outdated = (entries: readonly FlagEntry[]): FlagEntry[] =>
    judgeStories(entries, reports, settings.today)
      .filter(({ state, row }) => state === 'changed' && row !== undefined && decided.has(row.id))
      .map(({ entry }) => entry)
  await updateFlags(settings.flags, (entries) => ({ add, remove: outdated(entries) }), shownPath(settings.flags, io))
}
