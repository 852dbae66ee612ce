import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { DAY, dropOld } from './cacheAge.js'

/**
 * Results kept between runs. It may be deleted at any time, shared by runs at once, damaged and unwritable: a miss costs
 * time and nothing else.
 */
export interface Cache {
  /** What was put under this key; undefined where nothing whole is there. Not to be changed by who gets it. */
  get(kind: string, key: string): unknown
  put(kind: string, key: string, value: unknown): void
}

/** The key of something that follows from these bytes and words alone. */
export function contentKey(bytes: Uint8Array, ...words: readonly string[]): string {
  // As JSON the words have an end that no content can imitate.
  return createHash('sha256').update(JSON.stringify(words)).update(bytes).digest('hex')
}

/**
 * Opens the cache in a folder, which is made at the first `put`. `tool` names what the results follow from besides the
 * input (see `toolKey`): another one sees nothing of them. Nothing in the folder is touched but what stands below its own name.
 */
export function openCache(folder: string, tool: string): Cache {
  const own = join(folder, tool)
  const path = (kind: string, key: string): string => join(own, kind, key.slice(0, 2), key)
  let writable = true
  return {
    get(kind, key) {
      const file = path(kind, key)
      try {
        const value = opened(readFileSync(file), kind, key)
        markUsed(file)
        return value
      } catch {
        return undefined
      }
    },
    put(kind, key, value) {
      if (!writable) return
      const file = path(kind, key)
      const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`
      try {
        // Results hold the words of sources: they are for the eyes of the user alone, and not for a repository.
        makeFolder(dirname(file))
        writeFileSync(join(own, '.gitignore'), '*\n')
        dropOld(folder)
        writeFileSync(draft, sealed(serialize(value), kind, key), { mode: 0o600 })
        // In one step, so that another run never reads half a file.
        renameSync(draft, file)
      } catch {
        writable = false
        discard(draft)
      }
    },
  }
}

/** Not by `recursive`: in places such as /proc, Node 20 then tries for ever. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || path === dirname(path)) throw error
    makeFolder(dirname(path))
    mkdirSync(path, { mode: 0o700 })
  }
}

const SEAL = 32

const sealOf = (payload: Uint8Array, kind: string, key: string): Buffer =>
  createHash('sha256').update(`${kind}\n${key}\n`).update(payload).digest()

/** The checksum goes over the key too: a file that was damaged, cut off or put in another's place is no result. */
const sealed = (payload: Uint8Array, kind: string, key: string): Buffer => Buffer.concat([sealOf(payload, kind, key), payload])

function opened(file: Buffer, kind: string, key: string): unknown {
  const payload = file.subarray(SEAL)
  return sealOf(payload, kind, key).equals(file.subarray(0, SEAL)) ? (deserialize(payload) as unknown) : undefined
}

/** What is used is not old. Where the folder cannot be written, nothing is dropped from it either. */
function markUsed(file: string): void {
  const now = Date.now()
  if (now - statSync(file).mtimeMs < DAY) return
  try {
    utimesSync(file, now / 1000, now / 1000)
  } catch {
    // It is found all the same.
  }
}

function discard(draft: string): void {
  try {
    rmSync(draft, { force: true })
  } catch {
    // The folder that it would stand in is not to be had.
  }
}
