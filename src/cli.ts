#!/usr/bin/env node
import { realpathSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { userFolder } from './commands/userFolder.js'

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function lines(): AsyncIterator<string> {
  return createInterface({ input: process.stdin, crlfDelay: Infinity })[Symbol.asyncIterator]()
}

function onInterrupt(stop: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, stop)
  return () => signals.forEach((signal) => process.off(signal, stop))
}

/**
 * Lets Node keep the program as compiled, for which a run takes a tenth less; Node can from 22.8 on. Always in the user's own folder:
 * compiled code is run as it is, and in a folder for all somebody else could put it there. Before the command line is understood, so
 * that what understands it is kept too.
 */
function keepCompiled(): void {
  const folder = process.argv.some((arg) => /^--no-cache(?:=|$)/.test(arg)) ? undefined : userFolder(process.env)
  if (folder !== undefined) (module as { enableCompileCache?: (folder: string) => unknown }).enableCompileCache?.(join(folder, 'compiled'))
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // A reader that stops early (`| head`) is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  keepCompiled()
  const { main } = await import('./commands/index.js')
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: standardInput,
    lines,
    onInterrupt,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    ...(process.stderr.isTTY
      ? { progress: (text: string) => void process.stderr.write(`\r\x1b[K${text.slice(0, (process.stderr.columns || 80) - 1)}`) }
      : {}),
    ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
    colour: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  })
}
