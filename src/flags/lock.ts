import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { UsageError } from '../model/usageError.js'
import { writeFault } from '../model/writeFault.js'

/** Nobody holds the lock for longer than it takes to rewrite one file. */
const STALE_MS = 60_000
const PATIENCE_MS = 120_000

/**
 * Runs `work` while no other process holds the lock beside `path`, waiting for it if need be. The lock of a process that was
 * killed is taken over. Throws UsageError where the lock cannot be made or is not given up.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`
  const end = Date.now() + PATIENCE_MS
  while (!take(lock)) {
    if (isStale(lock)) removeStale(lock)
    else if (Date.now() > end) throw new UsageError(`${lock} is held by another process; if no atodds is running, delete that file`)
    else await setTimeout(5 + Math.random() * 20)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Creating a file that must not exist yet is atomic on every file system. */
function take(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, JSON.stringify({ pid: process.pid, host: hostname() }))
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new UsageError(`cannot write beside ${lock.slice(0, -'.lock'.length)}: ${writeFault(error)}`)
  }
}

function isStale(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > STALE_MS) return true
    const holder = JSON.parse(readFileSync(lock, 'utf8')) as { pid?: unknown; host?: unknown }
    return typeof holder.pid === 'number' && holder.host === hostname() && !isAlive(holder.pid)
  } catch {
    // Gone in the meantime, or made a moment ago and not yet written.
    return false
  }
}

/**
 * Two processes may find the same stale lock. If both simply deleted it, the slower one could delete the lock that the
 * quicker one has taken since; so deleting needs a lock of its own, and a second look.
 */
function removeStale(lock: string): void {
  const breaking = `${lock}.break`
  if (!take(breaking)) {
    if (isStale(breaking)) rmSync(breaking, { force: true })
    return
  }
  try {
    if (isStale(lock)) rmSync(lock, { force: true })
  } finally {
    rmSync(breaking, { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
