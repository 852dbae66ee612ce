import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from '../model/usageError.js'
import { writeFault } from '../model/writeFault.js'
import { entryKey, type FlagEntry } from './entry.js'
import { editFlags, parseFlags, readFlagsText } from './file.js'
import { withLock } from './lock.js'

export interface FlagsChange {
  readonly add?: readonly FlagEntry[]
  readonly remove?: readonly FlagEntry[]
}

/**
 * Changes a flags file that others may be changing at the same moment: `change` is given the entries that stand there under
 * the lock. The file is written whole or not at all. Returns the change made; `shown` is the path in messages. Throws
 * UsageError.
 */
export async function updateFlags(
  path: string,
  change: (entries: readonly FlagEntry[]) => FlagsChange,
  shown = path,
): Promise<FlagsChange> {
  const target = followed(path)
  try {
    mkdirSync(dirname(target), { recursive: true })
  } catch (error) {
    throw new UsageError(`cannot write ${shown}: ${writeFault(error)}`)
  }
  return withLock(target, async () => {
    const before = readFlagsText(target, shown)
    const made = change(before === undefined ? [] : await parseFlags(before, shown))
    if (!made.add?.length && !made.remove?.length) return made
    const after = await editFlags(before, shown, made.add ?? [], new Set(made.remove?.map(entryKey)))
    // An editor saves without asking for our lock.
    if (readFlagsText(target) !== before)
      throw new UsageError(`${shown} was changed by another program just now; nothing is lost, try again`)
    if (after !== before) replace(target, after)
    return made
  })
}

/** Through a temporary file in the same folder: a kill at any moment leaves the old file or the new one. */
function replace(path: string, text: string): void {
  // Only the holder of the lock writes here, so what a killed process left is simply written over.
  const temporary = `${path}.tmp`
  try {
    const file = openSync(temporary, 'w')
    writeFileSync(file, text)
    fsyncSync(file)
    closeSync(file)
    const mode = statSync(path, { throwIfNoEntry: false })?.mode
    if (mode !== undefined) chmodSync(temporary, mode)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new UsageError(`cannot write ${path}: ${writeFault(error)}`)
  }
}

/** Where a link points, so that the file behind it is replaced and not the link. */
function followed(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
