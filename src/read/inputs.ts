import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Notice } from '../model/report.js'
import type { Source, SourceMeta } from '../model/source.js'
import type { Cache } from './cache.js'
import { DEFAULT_MAX_BYTES, readFileBytes, tooLarge } from './file.js'
import { leftOut, listFolder, type FolderListing } from './folder.js'
import { formatByName } from './format.js'
import { languageName } from './language.js'
import { ReadError } from './readError.js'
import { sidecarMeta } from './sidecar.js'
import { isForeign, readSource } from './source.js'
import { byCodeUnits } from '../model/order.js'

export interface ReadOptions {
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Delivers standard input, for the path `-`. */
  readonly stdin?: () => Promise<Uint8Array>
  /** What to call standard input in the report; its ending may tell the format. */
  readonly stdinName?: string
  /** Largest file that is read, and largest text that a packed format may unpack to; in bytes. */
  readonly maxBytes?: number
  /** What the configuration states of a source; goes before what the source states itself. */
  readonly meta?: (path: string) => Partial<SourceMeta>
  /** A path that is the draft to be checked: it need not be among the paths. */
  readonly draft?: string
  /** Where readings of pages and documents are kept between runs. */
  readonly cache?: Cache
}

export interface Inputs {
  /** Sorted by path. */
  readonly sources: readonly Source[]
  /** Errors, counts of what was left out, and the notices of the sources with their paths. */
  readonly notices: readonly Notice[]
  /** False where something that was asked for could not be read. */
  readonly complete: boolean
}

/**
 * Reads files, folders, globs and `-` into sources. What cannot be read becomes a notice of level `error`; the rest is
 * still read. The result does not depend on the order of the paths. Throws for faults of its own only.
 */
export async function readInputs(args: readonly string[], options: ReadOptions): Promise<Inputs> {
  const notices: Notice[] = []
  const paths = new Set<string>()
  const wanted = options.draft === undefined ? args : [...args, options.draft]
  for (const arg of [...new Set(wanted)].sort()) for (const path of await expand(arg, options.cwd, notices)) paths.add(path)
  for (const arg of twice(args)) notices.push(sameFile(arg, arg))
  const unique = await withoutDoubles([...paths], options, notices)
  const sources: Source[] = []
  const shown = (path: string): string => shownPath(path, options)
  for (const path of unique.sort((a, b) => byCodeUnits(shown(a), shown(b)) || byCodeUnits(a, b))) {
    try {
      sources.push(await readOne(path, options))
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      notices.push({ level: 'error', text: error.message, path: shown(path) })
    }
  }
  const named = withUniqueIds(sources)
  for (const source of named) notices.push(...noticesOf(source))
  notices.sort((a, b) => byCodeUnits(a.path ?? '', b.path ?? '') || byCodeUnits(a.level, b.level) || byCodeUnits(a.text, b.text))
  return { sources: named, notices, complete: !notices.some((notice) => notice.level === 'error') }
}

function noticesOf(source: Source): Notice[] {
  const found: Notice[] = source.notices.map((text) => ({ level: 'warning', text, path: source.path }))
  if (!isForeign(source.language)) return found
  const name = languageName(source.language ?? 'und')
  const text = `it seems to be in ${name}: only English is compared, so nothing was taken from it; give an English text or leave it out`
  return [...found, { level: 'error', text, path: source.path }]
}

const twice = (args: readonly string[]): string[] => [...new Set(args.filter((arg, index) => args.indexOf(arg) !== index))]
const shownPath = (path: string, options: ReadOptions): string => (path === '-' ? (options.stdinName ?? '-') : path)
const sameFile = (path: string, other: string): Notice => ({
  level: 'info',
  text: path === other ? 'given more than once: read as one source' : `the same file as ${other}: read as one source`,
  path,
})

/** The paths that one argument stands for. A name that exists is taken as it is, even with `*` or `[` in it. */
async function expand(arg: string, cwd: string, notices: Notice[]): Promise<readonly string[]> {
  if (arg === '-') return [arg]
  const found = await stat(resolve(cwd, arg)).catch((): undefined => undefined)
  if (found?.isDirectory() === true) {
    const listing = await listFolder(arg, cwd)
    report(arg, listing, notices)
    return listing.files
  }
  if (found !== undefined || !/[*?[\]{}]/.test(arg)) return [arg]
  return expandGlob(arg, cwd, notices)
}

function report(folder: string, listing: FolderListing, notices: Notice[]): void {
  for (const { path, text } of listing.failures) notices.push({ level: 'error', text, path })
  const skipped = leftOut(listing)
  if (listing.files.length === 0) {
    const but = skipped === undefined ? 'it is empty' : `its files are ${skipped}`
    notices.push({
      level: 'error',
      text: `a folder without a readable file (${but}): give text, Markdown, HTML, PDF, DOCX or EML files`,
      path: folder,
    })
  } else if (skipped !== undefined) {
    notices.push({ level: 'info', text: `files not read: ${skipped}`, path: folder })
  }
}

async function expandGlob(pattern: string, cwd: string, notices: Notice[]): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  const matches = await glob(pattern, { cwd, expandDirectories: false, followSymbolicLinks: false })
  const readable = matches.filter((path) => formatByName(path) !== undefined)
  if (readable.length === 0) {
    const what = matches.length === 0 ? 'no file matches it' : `the ${matches.length} files it matches are of unknown formats`
    notices.push({ level: 'error', text: `${what}: check the pattern and the working folder`, path: pattern })
  } else if (readable.length < matches.length) {
    notices.push({ level: 'info', text: `files not read: ${matches.length - readable.length} of an unknown format`, path: pattern })
  }
  return readable
}

/** One path for each file: of several that lead to it, the first in order, so that the order of arguments is nothing. */
async function withoutDoubles(paths: readonly string[], options: ReadOptions, notices: Notice[]): Promise<string[]> {
  const byFile = new Map<string, string>()
  for (const path of [...paths].sort()) {
    const real = path === '-' ? '-' : await realpath(resolve(options.cwd, path)).catch(() => resolve(options.cwd, path))
    const other = byFile.get(real)
    if (other === undefined) byFile.set(real, path)
    else notices.push(sameFile(path, other))
  }
  return [...byFile.values()]
}

async function readOne(path: string, options: ReadOptions): Promise<Source> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES
  const full = resolve(options.cwd, path)
  const bytes = path === '-' ? await standardInput(options, maxBytes) : await readFileBytes(full, maxBytes)
  const sidecar = path === '-' ? { meta: {}, notices: [] } : await sidecarMeta(full)
  const shown = shownPath(path, options)
  const source = await readSource(bytes, shown, {
    maxBytes,
    meta: { ...sidecar.meta, ...options.meta?.(shown) },
    ...(options.cache === undefined ? {} : { cache: options.cache }),
  })
  const draft = options.draft !== undefined && (path === options.draft || full === resolve(options.cwd, options.draft))
  return { ...source, role: draft ? 'draft' : 'source', notices: [...sidecar.notices, ...source.notices] }
}

async function standardInput(options: ReadOptions, maxBytes: number): Promise<Uint8Array> {
  if (options.stdin === undefined) throw new ReadError('standard input is not to be had here: give a file')
  const bytes = await options.stdin()
  if (bytes.length > maxBytes) throw tooLarge(bytes.length, maxBytes)
  return bytes
}

/** Ids are paths; only a name given to standard input can be that of a file as well. */
function withUniqueIds(sources: readonly Source[]): Source[] {
  const taken = new Set<string>()
  return sources.map((source) => {
    let id = source.path
    for (let number = 2; taken.has(id); number++) id = `${source.path}#${number}`
    taken.add(id)
    return { ...source, id }
  })
}
