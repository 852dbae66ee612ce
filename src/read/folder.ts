import { readFile, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { extensionOf, formatByName } from './format.js'
import { fileSystemMessage } from './readError.js'

export interface FolderListing {
  /** Paths of the files to read, starting with the folder as given, in no particular order. */
  readonly files: readonly string[]
  readonly ignored: number
  readonly unknown: number
  readonly hidden: number
  /** Parts of the folder that could not be searched, with the reason. */
  readonly failures: readonly { readonly path: string; readonly text: string }[]
}

interface Rules {
  readonly base: string
  readonly matcher: Ignore
}

interface Walk {
  readonly files: string[]
  readonly failures: { path: string; text: string }[]
  ignored: number
  unknown: number
  hidden: number
  /** Real paths of the folders already searched: links may lead to one twice. */
  readonly seen: Set<string>
}

/**
 * The readable files of a folder and the folders in it. `.gitignore` files are respected, those of the folders above
 * up to the repository included; what they leave out is counted, as are hidden files and files of other formats.
 * `given` is the path as the user wrote it; it stays in front of the found paths.
 */
export async function listFolder(given: string, cwd: string): Promise<FolderListing> {
  const walk: Walk = { files: [], failures: [], ignored: 0, unknown: 0, hidden: 0, seen: new Set() }
  const root = resolve(cwd, given)
  const rules = await rulesAbove(root)
  await search(given === '.' ? '' : given.replace(/[/\\]+$/, ''), root, [], rules, walk)
  return walk
}

async function search(shown: string, folder: string, above: readonly string[], outer: readonly Rules[], walk: Walk): Promise<void> {
  try {
    const real = await realpath(folder)
    if (above.includes(real)) {
      walk.failures.push({
        path: shown,
        text: 'a symbolic link that leads back to a folder above it: remove the link or give the files one by one',
      })
      return
    }
    if (walk.seen.has(real)) return
    walk.seen.add(real)
    const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
    const own = entries.some((entry) => entry.name === '.gitignore') ? [await rulesOf(folder)] : []
    const rules = [...outer, ...own]
    for (const entry of entries) {
      const path = join(folder, entry.name)
      const name = shown === '' ? entry.name : `${shown}/${entry.name}`
      if (entry.name === '.gitignore' || entry.name === '.git') continue
      const target = entry.isSymbolicLink() ? await linkTarget(path, name, walk) : entry
      if (target === undefined) continue
      if (isIgnored(path, target.isDirectory(), rules)) walk.ignored++
      else if (entry.name.startsWith('.')) walk.hidden++
      else if (target.isDirectory()) await search(name, path, [...above, real], rules, walk)
      else if (isCompanion(entry.name)) continue
      else if (target.isFile() && (formatByName(name) !== undefined || extensionOf(name) === '')) walk.files.push(name)
      else walk.unknown++
    }
  } catch (error) {
    walk.failures.push({ path: shown, text: fileSystemMessage(error) })
  }
}

/** Whether a file at this path below a folder (its names in order) can be one of its sources, or decide or describe one. */
export function mayMatter(path: readonly string[]): boolean {
  const name = path.at(-1) ?? ''
  if (name === '.gitignore') return true
  return (
    !path.some((part) => part.startsWith('.')) &&
    (/\.meta\.ya?ml$/.test(name) || extensionOf(name) === '' || formatByName(name) !== undefined)
  )
}

/** Files that belong to the tool or to a source beside them. */
const isCompanion = (name: string): boolean => /\.meta\.ya?ml$|^atodds\.[\w.-]*(ya?ml|json)$|^stories\.ya?ml$/.test(name)

async function linkTarget(path: string, name: string, walk: Walk): Promise<{ isFile(): boolean; isDirectory(): boolean } | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    walk.failures.push({ path: name, text: fileSystemMessage(error) })
    return undefined
  }
}

async function rulesOf(folder: string): Promise<Rules> {
  return { base: folder, matcher: ignore().add(await readFile(join(folder, '.gitignore'), 'utf8')) }
}

/** Rules from the folders above, up to the one that holds `.git`; none where the folder is in no repository. */
async function rulesAbove(root: string): Promise<Rules[]> {
  const rules: Rules[] = []
  if ((await readdir(root).catch((): string[] => [])).includes('.git')) return []
  for (let folder = dirname(root); ; folder = dirname(folder)) {
    const names = await readdir(folder).catch((): string[] => [])
    if (names.includes('.gitignore')) rules.unshift(await rulesOf(folder))
    if (names.includes('.git')) break
    if (folder === dirname(folder)) return []
  }
  // A folder that the user names is wanted, whatever the rules above say of it.
  return rules.filter((rule) => !isIgnored(root, true, [rule]))
}

function isIgnored(path: string, folder: boolean, rules: readonly Rules[]): boolean {
  let ignored = false
  for (const { base, matcher } of rules) {
    const inside = relative(base, path).split(sep).join('/')
    if (inside === '' || inside.startsWith('..')) continue
    const result = matcher.test(folder ? `${inside}/` : inside)
    if (result.ignored) ignored = true
    else if (result.unignored) ignored = false
  }
  return ignored
}

/** For messages: `2 of an unknown format, 1 left out by .gitignore`; undefined where nothing was left out. */
export function leftOut(listing: Pick<FolderListing, 'ignored' | 'unknown' | 'hidden'>): string | undefined {
  const parts = [
    [listing.unknown, 'of an unknown format'],
    [listing.ignored, 'left out by .gitignore'],
    [listing.hidden, 'hidden'],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]))
  return parts.length === 0 ? undefined : parts.join(', ')
}
