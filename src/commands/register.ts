import type { Argv } from 'yargs'
import type { ExitCode, Io } from './io.js'

/** Adds a command to the command line; it calls `done` with its exit code. */
export type Register = (cli: Argv, io: Io, done: (code: ExitCode) => void) => unknown
