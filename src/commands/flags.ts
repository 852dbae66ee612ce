import { applied, type FlagEntry } from '../flags/entry.js'
import { loadFlags } from '../flags/file.js'
import { type JudgedFlag, judgeStories } from '../flags/state.js'
import { statistics } from '../flags/stats.js'
import { updateFlags } from '../flags/update.js'
import type { FlagState, Report } from '../model/report.js'
import { clean } from '../report/clean.js'
import { flagInWords } from '../report/flagged.js'
import { sayNotices } from './check.js'
import { type Io, UsageError } from './io.js'
import type { Register } from './register.js'
import { type KnownRows, knownRows } from './rows.js'
import { readSettings, settingOptions, shownPath } from './settings.js'

/** What needs a person comes first. */
const ORDER: readonly FlagState[] = ['changed', 'expired', 'stale', 'active']

export const flagsCommand: Register = (cli, io, done) =>
  cli.command(
    'flags [action]',
    'List the decisions and what has become of them; prune those that fit nothing any more',
    (y) =>
      settingOptions(y)
        .positional('action', { choices: ['list', 'prune'] as const, default: 'list' as const, describe: 'What to do' })
        .option('stats', { type: 'boolean', default: false, describe: 'How many were disagreements and how many not, by kind' })
        .option('report', {
          type: 'string',
          requiresArg: true,
          describe: 'A JSON report to hold them against, instead of checking sources',
        })
        .option('dry-run', { type: 'boolean', default: false, describe: 'Say what prune would take out, and leave it' }),
    async (argv) => {
      if (argv.stats) {
        const { flags } = await readSettings(argv, [], io)
        io.out(statistics(await loadFlags(flags, shownPath(flags, io))))
        return done(0)
      }
      const known = await knownRows(argv, io)
      const complete = known.reports.every((report) => report.complete)
      for (const report of known.reports) sayNotices({ ...report, notices: report.notices.filter(({ level }) => level === 'error') }, io)
      if (argv.action === 'list') await list(known, io)
      else if (complete) await prune(known, argv.report !== undefined, argv.dryRun, io)
      else throw new UsageError('nothing was taken out: not every source could be read, so a flag may only seem to fit nothing')
      done(complete ? 0 : 2)
    },
  )

async function list({ settings, reports }: KnownRows, io: Io): Promise<void> {
  const judged = judgeStories(await loadFlags(settings.flags, shownPath(settings.flags, io)), reports, settings.today)
  const sorted = ORDER.flatMap((state) => judged.filter((flag) => flag.state === state))
  for (const flag of sorted) io.out(inLines(flag))
  const counts = ORDER.map((state) => ({ state, n: sorted.filter((flag) => flag.state === state).length })).filter(({ n }) => n > 0)
  io.out(
    `${sorted.length} ${sorted.length === 1 ? 'flag' : 'flags'}${counts.length ? ': ' : ''}${counts.map(({ state, n }) => `${n} ${state}`).join(', ')}\n`,
  )
}

function inLines({ entry, state, row }: JudgedFlag): string {
  const mark = applied(entry, state)
  const flag = state === 'changed' ? { ...mark, was: { id: entry.id, sides: entry.sides } } : mark
  const lines = [
    `${state.padEnd(8)} ${entry.id}${entry.story === undefined ? '' : ` · ${clean(entry.story)}`}`,
    `  ${clean(entry.question)}`,
    `  ${(row ? row.sides.map(({ value }) => value) : entry.sides).map(clean).join(' · ')}${state === 'changed' && row ? `  (now ${row.id})` : ''}`,
    `  ${flagInWords(flag)}`,
  ]
  return `${lines.join('\n')}\n\n`
}

async function prune({ settings, reports }: KnownRows, fromFile: boolean, dryRun: boolean, io: Io): Promise<void> {
  const shown = shownPath(settings.flags, io)
  const stale = (entries: readonly FlagEntry[]): FlagEntry[] =>
    judgeStories(entries, reports, settings.today)
      .filter(({ entry, state }) => state === 'stale' && !(fromFile && isOfOther(entry, reports)))
      .map(({ entry }) => entry)
  const gone = dryRun
    ? stale(await loadFlags(settings.flags, shown))
    : ((await updateFlags(settings.flags, (entries) => ({ remove: stale(entries) }), shown)).remove ?? [])
  for (const { id, question } of gone) io.out(`${dryRun ? 'would take out' : 'took out'} ${id} ${clean(question)}\n`)
  io.out(`${gone.length} of them ${dryRun ? 'would be' : 'were'} taken out of ${shown}\n`)
}

/** A single report says nothing about decisions on other stories. */
const isOfOther = (entry: FlagEntry, reports: readonly Report[]): boolean => reports.every(({ story }) => story !== entry.story)
