import { check } from '../check.js'
import type { Report } from '../model/report.js'
import { readInputs } from '../read/index.js'
import { type ExitCode, UsageError } from './io.js'
import { outputs, write } from './output.js'
import type { Register } from './register.js'

export const checkCommand: Register = (cli, io, done) =>
  cli.command(
    ['check [sources..]', '$0'],
    'Check sources against each other and list where they disagree',
    (y) =>
      y
        .positional('sources', { type: 'string', array: true, default: [] as string[], describe: 'Files, folders, globs, or - for standard input' })
        .option('format', { alias: 'f', type: 'string', array: true, nargs: 1, default: [] as string[], describe: 'FORMAT or FORMAT=FILE; repeatable' })
        .option('output', { alias: 'o', type: 'string', requiresArg: true, describe: 'File for the one format' })
        .option('fail-on', { type: 'string', requiresArg: true, describe: 'Relations, kinds or kind:relation at which the exit code is 1; or never' })
        .option('dropped', { type: 'boolean', default: false, describe: 'List the candidates that were dropped, and why' })
        .option('verbose', { alias: 'v', type: 'boolean', default: false, describe: 'Say why rows were put together, in full' })
        .option('stdin-name', { type: 'string', requiresArg: true, describe: 'Name for the text on standard input' })
        .option('max-bytes', { type: 'number', requiresArg: true, describe: 'Largest input that is read' }),
    async (argv) => {
      const list = outputs(argv.format, argv.output)
      if (argv.sources.length === 0) throw new UsageError('no sources given: name at least two files, or a folder that holds them')
      const inputs = await readInputs(argv.sources, {
        cwd: io.cwd,
        stdin: io.stdin,
        ...(argv.stdinName === undefined ? {} : { stdinName: argv.stdinName }),
        ...(argv.maxBytes === undefined ? {} : { maxBytes: argv.maxBytes }),
      })
      const report = check(inputs.sources, {
        ...(argv.failOn === undefined ? {} : { failOn: argv.failOn.split(',') }),
        dropped: argv.dropped,
        notices: inputs.notices,
        complete: inputs.complete,
      })
      await write(report, list, io, argv.verbose)
      for (const notice of report.notices) io.err(`atodds: ${notice.level === 'error' ? '' : `${notice.level}: `}${notice.text}\n`)
      done(exitCode(report))
    },
  )

/** 2 outranks 1: what could not be read or compared is never a pass. */
export const exitCode = (report: Report): ExitCode => (!report.complete ? 2 : report.gate.passes ? 0 : 1)
