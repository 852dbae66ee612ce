import { statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { SourceMeta } from '../model/source.js'
import type { SourceConfig } from './config.js'

/**
 * What the configuration states of a source, by its path from `folder`. Where several entries fit a file, what the later
 * one states goes before what the earlier one states.
 */
export async function sourceMeta(sources: readonly SourceConfig[], folder: string): Promise<(path: string) => SourceMeta> {
  const stated = sources.filter(({ meta }) => Object.keys(meta).length > 0)
  const fitting = await Promise.all(stated.map(async ({ files, meta }) => ({ meta, fits: await matcher(files, folder) })))
  return (path) => Object.assign({}, ...fitting.filter(({ fits }) => fits(resolve(folder, path))).map(({ meta }) => meta)) as SourceMeta
}

/** Finds files as the reader of sources does: a name that exists is taken as it is, also with `*` or `[` in it. */
async function matcher(files: string, folder: string): Promise<(absolute: string) => boolean> {
  const whole = resolve(folder, files)
  const found = statSync(whole, { throwIfNoEntry: false })
  if (found?.isDirectory()) return (path) => path.startsWith(whole.endsWith(sep) ? whole : whole + sep)
  if (found) return (path) => path === whole
  const { glob } = await import('tinyglobby')
  const matches = new Set(
    (await glob(files, { cwd: folder, expandDirectories: false, followSymbolicLinks: false })).map((path) => resolve(folder, path)),
  )
  return (path) => matches.has(path)
}
