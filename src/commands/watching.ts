import { createHash } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { createReadStream, lstatSync, realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import { DEFAULT_MAX_BYTES, mayMatter } from '../read/index.js'
import { UsageError } from './io.js'

/** A file to watch, or with `whole` a folder with everything in it that can be a source. `path` is absolute. */
export interface Target {
  readonly path: string
  readonly whole: boolean
}

export interface Change {
  readonly what: 'changed' | 'added' | 'removed'
  /** Absolute. */
  readonly path: string
}

export interface Watching {
  /**
   * Waits until contents are others than at the last call (at first: than when the watch was opened) and nothing more happens
   * for a moment; undefined once the signal says stop. Throws UsageError where the system cannot watch any more.
   */
  next(signal: AbortSignal): Promise<readonly Change[] | undefined>
  close(): Promise<void>
}

/** Editors and synchronisers write in several steps; in milliseconds. */
const QUIET = 150

/** Opens a watch on what stands there now. Nothing is heard of the files in `not`, which the tool itself writes. */
export async function openWatch(targets: readonly Target[], not: readonly string[]): Promise<Watching> {
  const { watch } = await import('chokidar')
  const dirty = new Set<string>()
  const known = new Map<string, string>()
  const heard = new EventEmitter()
  let last = 0
  let failure: Error | undefined
  const wanted = wantedAmong(targets)
  // The folders above: a file or folder that is deleted and comes back is noticed by the one that holds it.
  const watcher = watch([...new Set(targets.map(({ path }) => dirname(path)))], {
    ignored: (path) => !wanted(path) || leadsBack(path),
    ignorePermissionErrors: true,
  })
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir' || not.includes(path)) return
    dirty.add(path)
    last = performance.now()
    heard.emit('news')
  })
  watcher.on('error', (error) => {
    // A link to itself: the check names it.
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return
    failure = error as Error
    heard.emit('news')
  })
  await new Promise<void>((resolve) => watcher.once('ready', resolve).once('error', () => resolve()))
  await compare(dirty, known)
  return {
    async next(signal) {
      for (;;) {
        try {
          if (dirty.size === 0 && failure === undefined) await once(heard, 'news', { signal })
          do await setTimeout(QUIET, undefined, { signal })
          while (performance.now() - last < QUIET)
        } catch (error) {
          if (signal.aborted) return undefined
          throw error
        }
        if (failure !== undefined) throw new UsageError(`changes cannot be watched (${failure.message}): check again without --watch`)
        const changes = await compare(dirty, known)
        if (changes.length) return changes
      }
    },
    close: () => watcher.close(),
  }
}

/** Whether a path is a target, stands in one and can be a source or say something of one, or is a folder above or in one. */
function wantedAmong(targets: readonly Target[]): (path: string) => boolean {
  const exact = new Set(targets.flatMap(({ path }) => [path, dirname(path)]))
  const whole = targets.filter((target) => target.whole).map(({ path }) => path)
  return (path) =>
    exact.has(path) ||
    whole.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep) && mayMatter(relative(folder, path).split(sep)))
}

/** A symbolic link to a folder that it stands in, by whatever path, would be followed for ever. */
function leadsBack(path: string): boolean {
  try {
    if (!lstatSync(path).isSymbolicLink()) return false
    const real = realpathSync(path)
    for (let above = dirname(path); above !== dirname(above); above = dirname(above)) if (realpathSync(above) === real) return true
    return false
  } catch {
    return false
  }
}

/** Holds the contents of these paths against what is known of them, and remembers them. Empties `dirty`. */
async function compare(dirty: Set<string>, known: Map<string, string>): Promise<Change[]> {
  const paths = [...dirty].sort()
  dirty.clear()
  const changes: Change[] = []
  for (const path of paths) {
    const [before, now] = [known.get(path), await contentOf(path)]
    if (before === now) continue
    if (now === undefined) known.delete(path)
    else known.set(path, now)
    changes.push({ what: before === undefined ? 'added' : now === undefined ? 'removed' : 'changed', path })
  }
  return changes
}

/** Tells contents apart; undefined where there is no such file. What is not a file of a readable size is not read for it. */
async function contentOf(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path)
    if (!found.isFile() || found.size > DEFAULT_MAX_BYTES) return `${found.size} ${found.mtimeMs}`
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : `unreadable ${basename(path)}`
  }
}
