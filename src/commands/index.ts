import yargs, { type Argv } from 'yargs'
import { VERSION } from '../model/version.js'
import { checkCommand } from './check.js'
import { explainCommand } from './explain.js'
import { flagCommand } from './flag.js'
import { flagsCommand } from './flags.js'
import { initCommand } from './init.js'
import { type ExitCode, type Io, UsageError } from './io.js'
import { misread } from './misread.js'
import { readCommand } from './read.js'
import { schemaCommand } from './schema.js'

/** Runs the command line. Everything it says goes through `io`; the exit code is the result. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  let work: (() => Promise<void>) | undefined
  const done = (result: ExitCode): void => void (code = result)
  const later = (given: () => Promise<void>): void => void (work = given)
  const safe = args.map((arg) => (arg === '-' ? DASH : arg))
  const cli = yargs(safe)
    .scriptName('atodds')
    .usage('Checks sources against each other and lists where they disagree.')
    .version(VERSION)
    .strict()
    .parserConfiguration({ 'boolean-negation': false })
    .exitProcess(false)
    .wrap(Math.min(100, io.columns ?? 100))
    .epilogue('Exit codes: 0 nothing at the threshold, 1 something, 2 could not run or not completely, 3 a fault of atodds.')
    .middleware(restoreDashes)
    .check(refuseRepeats)
    .fail((message: string | undefined, error: Error | undefined, usage) => {
      // The types speak of the parser itself, which hands over its usage texts.
      const options = Object.keys((usage as unknown as { getDescriptions(): object }).getDescriptions())
      if (error && error.name !== 'YError') throw error
      throw new UsageError(misread(message ?? error?.message ?? 'the command line could not be understood', args, options))
    })
  for (const command of [checkCommand, explainCommand, readCommand, flagCommand, flagsCommand, initCommand, schemaCommand])
    command(cli, io, done, later)
  neverCacheHelp(cli)
  try {
    await cli.parseAsync(safe, {}, (_error, _argv, output) => {
      if (output) io.out(`${output}\n`)
    })
    await work?.()
    return code
  } catch (error) {
    return report(error, io)
  }
}

/** After a command yargs sets its help text, which takes as long as reading the sources: here nobody reads it unless asked for. */
function neverCacheHelp(cli: Argv): void {
  const { getUsageInstance } = (
    cli as unknown as { getInternalMethods(): { getUsageInstance(): { cacheHelpMessage: () => void } } }
  ).getInternalMethods()
  getUsageInstance().cacheHelpMessage = () => undefined
}

/** Stands for `-` while yargs parses: it loses a bare dash among several arguments. */
const DASH = '\u0001-'

function restoreDashes(argv: Record<string, unknown>): void {
  const restored = (value: unknown): unknown => (value === DASH ? '-' : Array.isArray(value) ? value.map(restored) : value)
  for (const [name, value] of Object.entries(argv)) argv[name] = restored(value)
}

/** Options and arguments that may be given several times. */
const LISTS: ReadonlySet<string> = new Set(['_', 'sources', 'what', 'ids', 'format', 'f', 'failOn', 'fail-on'])

/** An option that takes one value and is given twice would otherwise reach the command as a list. */
function refuseRepeats(argv: Readonly<Record<string, unknown>>): true {
  const repeated = Object.keys(argv).find((name) => Array.isArray(argv[name]) && !LISTS.has(name))
  if (repeated !== undefined) throw new UsageError(`--${repeated} is given more than once; it takes one value`)
  return true
}

/** Says what went wrong: what the user can mend in a sentence, a fault of ours with its stack. */
function report(error: unknown, io: Io): ExitCode {
  if (error instanceof UsageError || (error instanceof Error && error.name === 'YError')) {
    io.err(`atodds: ${error.message}\n`)
    return 2
  }
  io.err(
    `atodds: a fault in atodds, not in your input. Please report it with this text:\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  return 3
}
