import { clean } from '../report/clean.js'
import type { Io } from './io.js'

/** A run that is over before this says nothing; in milliseconds. */
const PATIENCE = 1000

export interface Progress {
  /** What is being done now. */
  readonly say: (text: string) => void
  /** Takes the line away, before anything else is written. */
  readonly clear: () => void
}

/** One line on standard error that is written over, where that is a terminal and the run takes long. `now` is in milliseconds. */
export function progressOf(io: Pick<Io, 'progress'>, now: () => number = () => performance.now()): Progress {
  const started = now()
  let shown = false
  const write = (text: string): void => {
    shown = text !== ''
    io.progress?.(text)
  }
  return {
    say: (text) => {
      if (now() - started >= PATIENCE) write(`atodds: ${clean(text)} …`)
    },
    clear: () => {
      if (shown) write('')
    },
  }
}
