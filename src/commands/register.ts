import type { Argv } from 'yargs'
import type { ExitCode, Io } from './io.js'

/**
 * Adds a command to the command line; it calls `done` with its exit code. Work that it gives to `later` is begun when yargs has done
 * its own: to a handler that returns a promise yargs adds a help text that nobody reads, which takes longer than reading the sources.
 */
export type Register = (cli: Argv, io: Io, done: (code: ExitCode) => void, later: (work: () => Promise<void>) => void) => unknown
