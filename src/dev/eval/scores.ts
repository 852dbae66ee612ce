import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { packageFile } from '../../lexicon/packageFile.js'

/** What the scorer counts; its own file says how. */
export interface Counts {
  readonly mustRows: number
  readonly mustHit: number
  readonly goldRows: number
  readonly hit: number
  readonly reported: number
  readonly kindHits: number
  readonly relationHits: number
  readonly sidesFound: number
  readonly goldSides: number
  readonly rowSides: number
  readonly inexact: number
}

export type Pooled = Counts & { readonly stories: number; readonly failed: number }

export interface Scores {
  readonly pooled: Pooled
  readonly byKind: Readonly<
    Record<string, { must: number; mustHit: number; rows: number; hit: number; reported: number; credited: number }>
  >
  readonly stories: readonly (Counts & { readonly story: string })[]
}

/** Runs the built tool over every story of a folder and scores it with `scorer`, the folder of `all.mjs`. */
export function scoresOf(scorer: string, folder: string): Scores {
  const command = [
    join(scorer, 'all.mjs'),
    folder,
    '--json',
    '--',
    process.execPath,
    packageFile('dist/cli.js'),
    'check',
    '--format',
    'json',
  ]
  const run = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (!run.stdout) throw new Error(`the scorer gave nothing: ${run.stderr}`)
  if (run.stderr) console.error(run.stderr.trimEnd())
  return JSON.parse(run.stdout) as Scores
}
