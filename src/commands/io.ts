/** All of the outside world that a command may touch. `cli.ts` hands in the real one, tests another. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: () => Promise<Uint8Array>
  /** Standard input line by line, for a conversation; to be returned when it is over. */
  readonly lines: () => AsyncIterator<string>
  /** Standard output: the one report that was asked for, nothing else. */
  readonly out: (text: string) => void
  /** Standard error: messages. */
  readonly err: (text: string) => void
  /** A line on standard error that the next one is written over; an empty one takes it away. Absent where that is no terminal. */
  readonly progress?: (text: string) => void
  /** Calls `stop` when the user wants to end (Ctrl-C), instead of ending the process; what it returns undoes that. */
  readonly onInterrupt: (stop: () => void) => () => void
  /** Width of the terminal; absent where standard output is none. */
  readonly columns?: number
  readonly colour: boolean
}

/** 0 nothing at the threshold, 1 something, 2 could not run or not completely, 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3

export { UsageError } from '../model/usageError.js'
