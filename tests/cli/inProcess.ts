import { main } from '../../src/commands/index.js'
import type { Ran } from './run.js'

/** Runs the command line without a process of its own, as quick as that is: what `run.ts` does, but for the process itself. */
export async function inProcess(args: readonly string[], { cwd, input = '' }: { cwd: string; input?: string }): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await main(args, {
    cwd,
    env: {},
    stdin: () => Promise.resolve(Buffer.from(input)),
    lines: () => linesOf(input),
    onInterrupt: () => () => undefined,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
  })
  return { code, out, err }
}

async function* linesOf(input: string): AsyncGenerator<string> {
  const lines = input.split('\n')
  if (lines.at(-1) === '') lines.pop()
  yield* lines
}
