import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  fail
} from "./chunk-OOAFG4Q3.js";
import "./chunk-E4WFU7G3.js";
import {
  require_dist
} from "./chunk-HOE3FEMI.js";
import {
  lineStarts,
  positionAt
} from "./chunk-B4HL5AZA.js";
import {
  __toESM
} from "./chunk-7Y3TKTWQ.js";

// src/flags/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_LENGTH = 128 * 1024;
var MAX_DEPTH = 20;
function parseYaml(text, path, firstLine = 1) {
  if (text.length > MAX_LENGTH)
    fail({ path, line: firstLine, column: 1 }, `${Math.round(text.length / 1024)} KB in a form that people write by hand; at most ${MAX_LENGTH / 1024} KB are read`);
  const starts = lineStarts(text);
  const place = (offset) => {
    const { line, column } = positionAt(starts, offset);
    return { path, line: line + firstLine - 1, column };
  };
  refuseHostile(text, place);
  const document = (0, import_yaml.parseDocument)(text, { schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const error = document.errors[0];
  if (error) fail(place(error.pos[0]), `this is not YAML: ${error.message}`);
  return convert(document.contents, place);
}
function refuseHostile(text, place) {
  let offset = 0;
  let depth = 0;
  let indicators = 0;
  let documents = 0;
  for (const token of new import_yaml.Lexer().lex(text)) {
    const type = import_yaml.CST.tokenType(token);
    if (type === "flow-map-start" || type === "flow-seq-start") depth++;
    if (type === "flow-map-end" || type === "flow-seq-end") depth--;
    if (depth < 0) fail(place(offset), `\u201C${token}\u201D closes nothing`);
    if (type === "newline") indicators = 0;
    if (type === "seq-item-ind" || type === "explicit-key-ind") indicators++;
    if (depth > MAX_DEPTH || indicators > MAX_DEPTH) fail(place(offset), "nested too deeply");
    if (type === "anchor" || type === "alias") fail(place(offset), "anchors and aliases are not understood here: write the value out");
    if (type === "tag") fail(place(offset), "tags are not understood here");
    if (type === "directive-line") fail(place(offset), "directives are not understood here");
    if (type === "doc-start" && ++documents > 1) fail(place(offset), "a second document begins here; only one can stand in the file");
    if (token.length > 1 || !"".includes(token)) offset += token.length;
  }
}
function convert(node, place, depth = 0, start = 0) {
  const at = place(node?.range[0] ?? start);
  if (depth > MAX_DEPTH) fail(at, "nested too deeply");
  if (node === null) return { type: "text", value: "", at };
  if ((0, import_yaml.isScalar)(node)) return { type: "text", value: String(node.value ?? ""), at };
  if ((0, import_yaml.isSeq)(node)) return { type: "list", items: node.items.map((item) => convert(item, place, depth + 1, node.range[0])), at };
  if (!(0, import_yaml.isMap)(node)) return fail(at, "anchors and aliases are not understood here: write the value out");
  const pairs = node.items.map(({ key, value }) => {
    const keyAt = place(key.range[0]);
    if (!(0, import_yaml.isScalar)(key)) return fail(keyAt, "a key should be a word");
    return { key: String(key.value ?? ""), at: keyAt, value: convert(value, place, depth + 1, key.range[0]) };
  });
  return { type: "map", pairs, at };
}
export {
  parseYaml
};
