import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  UsageError,
  didYouMean
} from "./chunk-E4WFU7G3.js";

// src/flags/node.ts
function fail(at, message) {
  throw new UsageError(`${at.path}:${at.line}:${at.column}: ${message}`);
}
function readMap(node, what, known) {
  if (node.type !== "map") return fail(node.at, `${what} should be keys with values`);
  const found = /* @__PURE__ */ new Map();
  for (const pair of node.pairs) {
    if (!known.includes(pair.key))
      fail(pair.at, `${what} has no key \u201C${quoted(pair.key)}\u201D${didYouMean(pair.key, known) || ` (it takes ${known.join(", ")})`}`);
    const before = found.get(pair.key);
    if (before) fail(pair.at, `${what} has \u201C${pair.key}\u201D twice; the first is on line ${before.at.line}`);
    found.set(pair.key, pair);
  }
  return found;
}
function readText(node, what) {
  if (node.type !== "text") return fail(node.at, `${what} should be a text`);
  if (node.value.trim() === "") return fail(node.at, `${what} is empty`);
  return node.value;
}
function readList(node, what) {
  if (node.type === "list") return node.items;
  if (node.type === "text" && node.value === "") return [];
  return fail(node.at, `${what} should be a list`);
}
function readWord(node, what, words) {
  const given = readText(node, what);
  const word = words.find((known) => known === given);
  return word ?? fail(node.at, `${what} cannot be \u201C${quoted(given)}\u201D${didYouMean(given, words) || `; use one of ${words.join(", ")}`}`);
}
var quoted = (text) => {
  const line = text.replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ");
  return line.length > 60 ? `${line.slice(0, 60)}\u2026` : line;
};

export {
  fail,
  readMap,
  readText,
  readList,
  readWord,
  quoted
};
