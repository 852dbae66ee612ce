import { resolve } from 'node:path'
import { redact } from '../flags/redact.js'
import { since } from '../flags/since.js'
import type { Report } from '../model/report.js'
import type { ExitCode, Io } from './io.js'
import { forStory, planOutputs, write } from './output.js'
import type { Register } from './register.js'
import { readReport } from './reportFile.js'
import { readSettings, settingOptions, type Settings } from './settings.js'
import { checkStories } from './stories.js'

export const checkCommand: Register = (cli, io, done, later) =>
  cli.command(
    ['check [sources..]', '$0'],
    'Check sources against each other and list where they disagree',
    (y) =>
      settingOptions(y)
        .positional('sources', {
          type: 'string',
          array: true,
          default: [] as string[],
          describe: 'Files, folders, globs, or - for standard input',
        })
        .option('format', {
          alias: 'f',
          type: 'string',
          array: true,
          nargs: 1,
          default: [] as string[],
          describe: 'FORMAT or FORMAT=FILE; repeatable',
        })
        .option('output', { alias: 'o', type: 'string', requiresArg: true, describe: 'File for the one format' })
        .option('draft', {
          type: 'string',
          requiresArg: true,
          describe: 'A draft to check against the sources; the gate fails only on what concerns it',
        })
        .option('since', { type: 'string', requiresArg: true, describe: 'An earlier JSON report: only what is new against it, by id' })
        .option('strict-flags', { type: 'boolean', describe: 'Fail also on decisions that fit nothing any more' })
        .option('redact', { type: 'boolean', default: false, describe: 'Questions, ids and locations only: no text of a source' })
        .option('dropped', { type: 'boolean', default: false, describe: 'List the candidates that were dropped, and why' })
        .option('verbose', { alias: 'v', type: 'boolean', default: false, describe: 'Say why rows were put together, in full' })
        .option('watch', {
          alias: 'w',
          type: 'boolean',
          default: false,
          describe: 'Check again whenever a source, a decision or the configuration changes',
        })
        .option('stdin-name', { type: 'string', requiresArg: true, describe: 'Name for the text on standard input' }),
    (argv) =>
      later(async () => {
        if (!argv.watch) return done(await checkOnce(argv, await readSettings(argv, argv.sources, io), io))
        const { watch } = await import('./watch.js')
        const run = {
          settings: () => readSettings(argv, argv.sources, io),
          check: (settings: Settings) => checkOnce(argv, settings, io),
          written: (settings: Settings) =>
            planOutputs(settings, argv.format, argv.output).flatMap((list) =>
              list.flatMap(({ file }) => (file === undefined ? [] : [resolve(io.cwd, file)])),
            ),
        }
        done(await watch(run, io))
      }),
  )

interface CheckArguments {
  readonly format: readonly string[]
  readonly output?: string | undefined
  readonly since?: string | undefined
  readonly redact: boolean
  readonly dropped: boolean
  readonly verbose: boolean
}

async function checkOnce(argv: CheckArguments, settings: Settings, io: Io): Promise<ExitCode> {
  const plans = planOutputs(settings, argv.format, argv.output)
  const earlier = settings.stories.map(({ name }) => (argv.since === undefined ? undefined : readReport(forStory(argv.since, name), io)))
  let code: ExitCode = 0
  let number = 0
  for await (const checked of checkStories(settings, io, { dropped: argv.dropped })) {
    const before = earlier[number]
    const news = before ? since(checked, before, { strict: settings.strictFlags }) : checked
    const report = argv.redact ? redact(news) : news
    await write(report, plans[number] ?? [], io, argv.verbose)
    sayNotices(report, io)
    code = Math.max(code, exitCode(report)) as ExitCode
    number++
  }
  return code
}

export function sayNotices(report: Report, io: Io): void {
  for (const { level, path, text } of report.notices)
    io.err(`atodds: ${level === 'error' ? '' : `${level}: `}${path === undefined ? '' : `${path}: `}${text}\n`)
}

/** 2 outranks 1: what could not be read or compared is never a pass. */
export const exitCode = (report: Report): ExitCode => (!report.complete ? 2 : report.gate.passes ? 0 : 1)
