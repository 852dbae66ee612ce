import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** In milliseconds. */
export const DAY = 86_400_000
const KEPT = 30 * DAY

/** Folders that caches of this tool make: its version and a fingerprint. Nothing else below a cache folder is looked at. */
const OWN = /^\d+\.\d+\.\d+[\w.-]*-[0-9a-f]{12}$/
const ENTRY = /^[0-9a-f]{64}(\.[0-9a-f]{12}\.tmp)?$/

/**
 * Drops what no run has used for 30 days, of every version of the tool, and what runs left half-written; once a day at most.
 * Throws where the folder cannot be read or written.
 */
export function dropOld(folder: string, now = Date.now()): void {
  const versions = readdirSync(folder)
    .filter((name) => OWN.test(name))
    .sort()
  const marker = join(folder, versions[0] ?? '', 'swept')
  if (versions.length === 0 || now - (statSync(marker, { throwIfNoEntry: false })?.mtimeMs ?? 0) < DAY) return
  writeFileSync(marker, '')
  for (const version of versions) {
    for (const entry of readdirSync(join(folder, version), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      // Another run may sweep at the same time.
      const found = entry.isFile() && ENTRY.test(entry.name) ? statSync(path, { throwIfNoEntry: false }) : undefined
      if (found && now - found.mtimeMs > KEPT) rmSync(path, { force: true })
    }
  }
}
