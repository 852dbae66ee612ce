import { readFileSync, statSync } from 'node:fs'
import { UsageError } from '../model/usageError.js'
import { type Block, type Blocks, cut, join } from './blocks.js'
import { entryKey, type FlagEntry, readEntry, renderEntry } from './entry.js'
import { fail, type Place, readList, readMap, readText, type YamlNode } from './node.js'
import { readPlainItem } from './plain.js'

/** Far above what a desk decides in years (ten thousand flags are 4 MB), far below what would exhaust memory. */
const MAX_BYTES = 8 * 1024 * 1024
/** Entries in a form that needs the full parser, all together, in UTF-16 code units. */
const MAX_BY_HAND = 512 * 1024

const EMPTY = 'version: 1\nflags: []\n'

/**
 * The entries of a flags file that may not be there yet (then none); `shown` is its path in messages. Throws UsageError, with
 * line and column where it can.
 */
export async function loadFlags(path: string, shown = path): Promise<FlagEntry[]> {
  const text = readFlagsText(path, shown)
  return text === undefined ? [] : parseFlags(text, shown)
}

/** The text of a flags file; undefined where there is none. Throws UsageError. */
export const readFlagsText = (path: string, shown = path): string | undefined => readWhole(path, MAX_BYTES, shown)

/** The entries of a flags file's text, in the order they stand; `path` is for messages. Throws UsageError with line and column. */
export async function parseFlags(text: string, path: string): Promise<FlagEntry[]> {
  const nodes = await itemNodes(text, path)
  const seen = new Map<string, Place>()
  return nodes.map((node) => {
    const entry = readEntry(node)
    const before = seen.get(entryKey(entry))
    if (before) fail(node.at, `the id ${entry.id} is already on line ${before.line}; a row is decided once`)
    seen.set(entryKey(entry), node.at)
    return entry
  })
}

/**
 * The text of a flags file after `entries` were put in and `removed` (by `entryKey`) taken out. An entry replaces one of the
 * same key. Entries come sorted; whatever else stands in the file, comments above all, is kept. Throws UsageError.
 */
export async function editFlags(
  text: string | undefined,
  path: string,
  entries: readonly FlagEntry[],
  removed: ReadonlySet<string>,
): Promise<string> {
  const before = text === undefined || text.trim() === '' ? EMPTY : text
  const old = await parseFlags(before, path)
  const blocks = cut(before) ?? cut(await asBlockList(before))
  if (!blocks || blocks.items.length !== old.length)
    throw new UsageError(`${path}: cannot be edited as it is laid out; write its flags as a list under “flags:”`)
  const items = new Map<string, Block>()
  for (const [number, entry] of old.entries()) if (!removed.has(entryKey(entry))) items.set(entryKey(entry), blocks.items[number] as Block)
  for (const entry of entries) {
    const replaced = items.get(entryKey(entry))
    items.set(entryKey(entry), {
      above: [...(replaced?.above ?? []), ...commentsIn(replaced, blocks.indent)],
      lines: renderEntry(entry, blocks.indent),
      line: 0,
    })
  }
  const sorted = [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => block)
  return join({ ...blocks, items: sorted }, before.includes('\r\n') ? '\r\n' : '\n')
}

/** Comments between the lines of an entry that is about to be replaced: they move above it. */
const commentsIn = (block: Block | undefined, indent: number): string[] =>
  (block?.lines ?? []).filter((line) => /^ *#/.test(line)).map((line) => ' '.repeat(indent) + line.trim())

async function itemNodes(text: string, path: string): Promise<readonly YamlNode[]> {
  const blocks = cut(text)
  if (!blocks || !hasVersion(blocks)) return wholeFile(text, path)
  let byHand = 0
  const nodes: YamlNode[] = []
  for (const { lines, line } of blocks.items) {
    const node = readPlainItem(lines, path, line)
    if (node) nodes.push(node)
    else {
      const item = lines.join('\n')
      byHand += item.length
      if (byHand > MAX_BY_HAND)
        fail(
          { path, line, column: 1 },
          `more than ${MAX_BY_HAND / 1024} KB of flags in a form of their own; write them with one line a value`,
        )
      const { parseYaml } = await import('./yaml.js')
      nodes.push(...readList(parseYaml(item, path, line), 'this'))
    }
  }
  return nodes
}

const hasVersion = ({ head }: Blocks): boolean => head.filter((line) => /^version: *"?1"? *(?:#.*)?$/.test(line)).length === 1

async function wholeFile(text: string, path: string): Promise<readonly YamlNode[]> {
  if (text.trim() === '') return []
  const { parseYaml } = await import('./yaml.js')
  const root = parseYaml(text.replace(/^\ufeff/, ''), path)
  if (root.type === 'text' && root.value === '') return []
  const pairs = readMap(root, 'a flags file', ['version', 'flags'])
  const version = pairs.get('version') ?? fail(root.at, 'a flags file begins with “version: 1”')
  if (readText(version.value, '“version”') !== '1') fail(version.value.at, 'this version of atodds reads flags files of version 1 only')
  const flags = pairs.get('flags')
  return flags ? readList(flags.value, '“flags”') : []
}

/** A file written as JSON, or with its list in brackets, laid out anew with its comments. It has been read without error before. */
async function asBlockList(text: string): Promise<string> {
  const { isCollection, isMap, isScalar, parseDocument, visit } = await import('yaml')
  const document = parseDocument(text.replace(/^\ufeff/, ''), { schema: 'failsafe' })
  visit(document, (key, node) => {
    if (isCollection(node)) node.flow = false
    if (key === 'key' && isScalar(node)) node.type = 'PLAIN'
  })
  if (!document.has('version')) document.set('version', 1)
  if (!document.get('flags')) document.set('flags', [])
  if (isMap(document.contents))
    document.contents.items.sort((a, b) => Number(String(a.key) === 'flags') - Number(String(b.key) === 'flags'))
  return document.toString({ lineWidth: 0 })
}

/** The text of a file; undefined where there is none. Throws UsageError where it is too large, no file, or not UTF-8. */
export function readWhole(path: string, maxBytes: number, shown = path): string | undefined {
  try {
    const found = statSync(path)
    if (!found.isFile()) throw new UsageError(`${shown}: not a file`)
    if (found.size > maxBytes)
      throw new UsageError(`${shown}: ${Math.ceil(found.size / 1024 / 1024)} MB; at most ${maxBytes / 1024 / 1024} MB are read`)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (error instanceof TypeError) throw new UsageError(`${shown}: not UTF-8 text; save it as UTF-8`)
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`${shown}: cannot be read: ${(error as Error).message}`)
  }
}
