import { didYouMean } from '../model/nearest.js'
import { UsageError } from '../model/usageError.js'

/** Where something stands in a file that a person wrote: line and column 1-based, columns in UTF-16 code units. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

/**
 * What a file of ours can hold: text, lists, and maps in the order they are written. Maps are lists of pairs, never
 * objects, so that no key (`__proto__`) means anything to the language. Numbers and dates stay the text they are.
 */
export type YamlNode =
  | { readonly type: 'text'; readonly value: string; readonly at: Place }
  | { readonly type: 'list'; readonly items: readonly YamlNode[]; readonly at: Place }
  | { readonly type: 'map'; readonly pairs: readonly YamlPair[]; readonly at: Place }

export interface YamlPair {
  readonly key: string
  readonly at: Place
  readonly value: YamlNode
}

/** Throws a UsageError that names the place: `atodds.flags.yaml:12:5: …`. */
export function fail(at: Place, message: string): never {
  throw new UsageError(`${at.path}:${at.line}:${at.column}: ${message}`)
}

/** The pairs of a map by key. Throws UsageError where it is no map, or on a key that is not among `known` or stands twice. */
export function readMap(node: YamlNode, what: string, known: readonly string[]): ReadonlyMap<string, YamlPair> {
  if (node.type !== 'map') return fail(node.at, `${what} should be keys with values`)
  const found = new Map<string, YamlPair>()
  for (const pair of node.pairs) {
    if (!known.includes(pair.key))
      fail(pair.at, `${what} has no key “${quoted(pair.key)}”${didYouMean(pair.key, known) || ` (it takes ${known.join(', ')})`}`)
    const before = found.get(pair.key)
    if (before) fail(pair.at, `${what} has “${pair.key}” twice; the first is on line ${before.at.line}`)
    found.set(pair.key, pair)
  }
  return found
}

/** The text of a scalar that is not empty. Throws UsageError. */
export function readText(node: YamlNode, what: string): string {
  if (node.type !== 'text') return fail(node.at, `${what} should be a text`)
  if (node.value.trim() === '') return fail(node.at, `${what} is empty`)
  return node.value
}

/** The items of a list. An empty value counts as an empty list. Throws UsageError. */
export function readList(node: YamlNode, what: string): readonly YamlNode[] {
  if (node.type === 'list') return node.items
  if (node.type === 'text' && node.value === '') return []
  return fail(node.at, `${what} should be a list`)
}

/** A word out of a fixed set. Throws UsageError, suggesting the nearest. */
export function readWord<T extends string>(node: YamlNode, what: string, words: readonly T[]): T {
  const given = readText(node, what)
  const word = words.find((known) => known === given)
  return word ?? fail(node.at, `${what} cannot be “${quoted(given)}”${didYouMean(given, words) || `; use one of ${words.join(', ')}`}`)
}

/** A piece of the file fit for a message: short, on one line, without control characters. */
export const quoted = (text: string): string => {
  const line = text.replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
