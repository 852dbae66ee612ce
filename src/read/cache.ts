import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Results kept between runs. It may be deleted at any time, shared by runs at once, and unwritable: a miss costs time
 * and nothing else.
 */
export interface Cache {
  /** What was put under this key, as parsed JSON; undefined where nothing whole is there. */
  get(kind: string, key: string): unknown
  put(kind: string, key: string, value: unknown): void
}

/** The key of something that follows from these bytes and words alone. */
export function contentKey(bytes: Uint8Array, ...words: readonly string[]): string {
  // As JSON the words have an end that no content can imitate.
  return createHash('sha256').update(JSON.stringify(words)).update(bytes).digest('hex')
}

/** Opens the cache in a folder, which is made at the first `put`. Another version of the tool sees nothing of it. */
export function openCache(folder: string, version: string): Cache {
  const path = (kind: string, key: string): string => join(folder, version, kind, key.slice(0, 2), `${key}.json`)
  let writable = true
  return {
    get(kind, key) {
      try {
        return JSON.parse(readFileSync(path(kind, key), 'utf8')) as unknown
      } catch {
        return undefined
      }
    },
    put(kind, key, value) {
      if (!writable) return
      const target = path(kind, key)
      const draft = `${target}.${process.pid}`
      try {
        mkdirSync(join(target, '..'), { recursive: true })
        // Results hold the words of sources: they do not belong into a repository by accident.
        writeFileSync(join(folder, '.gitignore'), '*\n')
        writeFileSync(draft, JSON.stringify(value))
        // In one step, so that another run never reads half a file.
        renameSync(draft, target)
      } catch {
        writable = false
      }
    },
  }
}
