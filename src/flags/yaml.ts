import { CST, isMap, isScalar, isSeq, Lexer, parseDocument, type ParsedNode } from 'yaml'
import { lineStarts, positionAt } from '../model/position.js'
import { fail, type Place, type YamlNode, type YamlPair } from './node.js'

/** The parser's time and memory grow faster than the text on hostile input; what people write by hand is far below these. */
const MAX_LENGTH = 128 * 1024
const MAX_DEPTH = 20

/**
 * Parses YAML of any form: `path` and `firstLine` are for messages only. Anchors, aliases, tags, merge keys and several
 * documents are refused, so no bomb and no cycle can be written. Throws UsageError with line and column.
 */
export function parseYaml(text: string, path: string, firstLine = 1): YamlNode {
  if (text.length > MAX_LENGTH)
    fail(
      { path, line: firstLine, column: 1 },
      `${Math.round(text.length / 1024)} KB in a form that people write by hand; at most ${MAX_LENGTH / 1024} KB are read`,
    )
  const starts = lineStarts(text)
  const place = (offset: number): Place => {
    const { line, column } = positionAt(starts, offset)
    return { path, line: line + firstLine - 1, column }
  }
  refuseHostile(text, place)
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  const error = document.errors[0]
  if (error) fail(place(error.pos[0]), `this is not YAML: ${error.message}`)
  return convert(document.contents, place)
}

/** Walks the tokens before anything is built from them: a hundred thousand brackets must never reach the parser. */
function refuseHostile(text: string, place: (offset: number) => Place): void {
  let offset = 0
  let depth = 0
  let indicators = 0
  let documents = 0
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token)
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth++
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth--
    if (depth < 0) fail(place(offset), `“${token}” closes nothing`)
    if (type === 'newline') indicators = 0
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') indicators++
    if (depth > MAX_DEPTH || indicators > MAX_DEPTH) fail(place(offset), 'nested too deeply')
    if (type === 'anchor' || type === 'alias') fail(place(offset), 'anchors and aliases are not understood here: write the value out')
    if (type === 'tag') fail(place(offset), 'tags are not understood here')
    if (type === 'directive-line') fail(place(offset), 'directives are not understood here')
    if (type === 'doc-start' && ++documents > 1) fail(place(offset), 'a second document begins here; only one can stand in the file')
    if (token.length > 1 || !'\x02\x18\x1f'.includes(token)) offset += token.length
  }
}

function convert(node: ParsedNode | null, place: (offset: number) => Place, depth = 0, start = 0): YamlNode {
  const at = place(node?.range[0] ?? start)
  if (depth > MAX_DEPTH) fail(at, 'nested too deeply')
  if (node === null) return { type: 'text', value: '', at }
  if (isScalar(node)) return { type: 'text', value: String(node.value ?? ''), at }
  if (isSeq(node)) return { type: 'list', items: node.items.map((item) => convert(item, place, depth + 1, node.range[0])), at }
  if (!isMap(node)) return fail(at, 'anchors and aliases are not understood here: write the value out')
  const pairs = node.items.map(({ key, value }): YamlPair => {
    const keyAt = place(key.range[0])
    if (!isScalar(key)) return fail(keyAt, 'a key should be a word')
    return { key: String(key.value ?? ''), at: keyAt, value: convert(value, place, depth + 1, key.range[0]) }
  })
  return { type: 'map', pairs, at }
}
