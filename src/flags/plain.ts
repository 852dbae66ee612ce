import type { Place, YamlNode, YamlPair } from './node.js'

/** Text that YAML reads as itself without quotes, whatever version and schema: no indicator, number, date or truth value. */
const PLAIN = /^(?!(?:y|n|yes|no|on|off|true|false|null|nan|inf)$)\p{L}(?:[\p{L}\p{M}\p{N} ,.;!?'’‘“”"()/%&+_–—-]|:(?=[^\s])|#(?<=\S#))*$/iu
const DAY = /^\d{4}-\d\d-\d\d$/

/** A text as a YAML scalar on one line: as it is where that is safe, otherwise in double quotes. */
export const scalar = (text: string): string =>
  (PLAIN.test(text) || DAY.test(text)) && !text.endsWith(' ')
    ? text
    : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * Reads the lines of one list item in the form that atodds writes: `- key: text`, lists of texts, comments. It is a part of
 * YAML, read as YAML reads it; undefined for anything beyond it. The full parser takes half a second for a thousand flags.
 *
 * `lines` start with the dash; `firstLine` is the 1-based number of the first.
 */
export function readPlainItem(lines: readonly string[], path: string, firstLine: number): YamlNode | undefined {
  const opening = /^( *)-( +)(?=\S)/.exec(lines[0] ?? '')
  if (!opening) return undefined
  const indent = opening[0].length
  const pairs: YamlPair[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = i === 0 ? ' '.repeat(indent) + (lines[0] ?? '').slice(indent) : (lines[i] ?? '')
    if (isBlank(line)) continue
    const match = /^( *)([A-Za-z]+):(?: (.*))?$/.exec(line)
    if (!match || match[1]?.length !== indent) return undefined
    const [, , key = '', rest = ''] = match
    const at = { path, line: firstLine + i, column: indent + 1 }
    const value =
      rest === '' ? readItems(lines, i + 1, indent, path, firstLine) : readScalar(rest, { ...at, column: line.length - rest.length + 1 })
    if (!value) return undefined
    pairs.push({ key, at, value })
    if (value.type === 'list') i = Math.max(i, (value.items.at(-1)?.at.line ?? 0) - firstLine)
  }
  return { type: 'map', pairs, at: { path, line: firstLine, column: indent + 1 } }
}

/** The texts of a list under a key: `- text`, deeper than the key. */
function readItems(lines: readonly string[], from: number, indent: number, path: string, firstLine: number): YamlNode | undefined {
  const items: YamlNode[] = []
  let dash: number | undefined
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (isBlank(line)) continue
    const match = /^( *)- (\S.*)$/.exec(line)
    if (!match) break
    const [, space = '', rest = ''] = match
    dash ??= space.length
    if (space.length !== dash || dash <= indent) return undefined
    const item = readScalar(rest, { path, line: firstLine + i, column: dash + 3 })
    if (!item) return undefined
    items.push(item)
  }
  return items.length ? { type: 'list', items, at: { path, line: firstLine + from, column: indent + 1 } } : undefined
}

function readScalar(text: string, at: Place): YamlNode | undefined {
  if (text.startsWith('"')) {
    try {
      return { type: 'text', value: JSON.parse(text) as string, at }
    } catch {
      return undefined
    }
  }
  return (PLAIN.test(text) || DAY.test(text)) && !text.endsWith(' ') ? { type: 'text', value: text, at } : undefined
}

const isBlank = (line: string): boolean => /^ *(?:#.*)?$/.test(line)
