import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const BIN = resolve(import.meta.dirname, '../../dist/cli.js')

/** Not the cache of whoever runs the tests. */
const CACHE = join(tmpdir(), 'atodds-tests-cache')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the tool as a user does: a process of its own, in this folder. */
export function atodds(
  args: readonly string[],
  { cwd = process.cwd(), input, env = {} }: { cwd?: string; input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Ran {
  const run = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input: input ?? '',
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: CACHE, ...env },
    maxBuffer: 1 << 28,
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** A folder of its own with these files; `remove` takes it away. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'atodds-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Two reports of one fire that differ in how many died. */
export const HARBOUR_A = `Warehouse fire in Port Ellery kills three

PORT ELLERY, March 4 (Coast News) - A fire in a warehouse at the harbour of Port Ellery killed three people on Tuesday night, the fire service said.

The fire broke out in a store of paint. Fire chief Marta Kovacs said that 40 firefighters fought the flames until dawn.
`
export const HARBOUR_B = `Five dead in harbour fire

A fire in a harbour warehouse in Port Ellery killed five people on Tuesday night, officials said.

The fire started among tins of paint. Marta Kovacs, the fire chief, said 40 firefighters were at work until the morning.
`
export const ORCHARD = `Growers expect a poor apple harvest

Late frost in April has damaged the blossom in most orchards of the Lower Valley, the growers' union reported. Prices may rise in autumn.
`
