import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  clean
} from "./chunk-MMO3N6PJ.js";

// src/report/cells.ts
var place = (citation, folder) => `${clean(strip(citation.source, folder))}:${citation.line}:${citation.column}${citation.page === void 0 ? "" : ` (p. ${citation.page})`}`;
var strip = (path, folder) => folder && path.startsWith(folder) ? path.slice(folder.length) : path;
function commonFolder(paths) {
  const first = paths[0];
  if (first === void 0 || paths.length < 2) return "";
  let folder = first.slice(0, first.lastIndexOf("/") + 1);
  while (folder && !paths.every((path) => path.startsWith(folder))) folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
  return folder.length > 3 ? folder : "";
}
var PLURALS = { granularity: "granularities" };
var plural = (n, word) => `${n} ${n === 1 ? word : PLURALS[word] ?? `${word}s`}`;
var fold = (text, width) => text.replace(new RegExp(`[^\\s\\x1b]{${width},}`, "g"), (word) => word.match(new RegExp(`.{1,${width - 1}}`, "gu"))?.join("\n") ?? word);

// src/report/wording.ts
var RELATION_WORDS = {
  contradiction: { one: "contradiction", many: "contradictions", gloss: "Both cannot be true." },
  divergence: { one: "divergence", many: "divergences", gloss: "Different answers that could both be true, and want explaining." },
  granularity: { one: "granularity difference", many: "granularity differences", gloss: "Compatible; one side is more specific or more complete." },
  variant: { one: "variant", many: "variants", gloss: "The same thing, spelled or worded differently where the wording matters." }
};
var DRAFT_WORDS = {
  supported: "supported",
  disagreement: "in disagreement",
  "at-odds-among-sources": "at odds among the sources",
  unsupported: "found in no source"
};
function sideLetter(index) {
  const last = String.fromCharCode(65 + index % 26);
  return index < 26 ? last : sideLetter(Math.floor(index / 26) - 1) + last;
}
var thousands = (number) => number.toLocaleString("en-GB");
var count = (number, one, many = `${one}s`) => `${thousands(number)} ${number === 1 ? one : many}`;
var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function gateLine(gate) {
  if (gate.failOn.includes("never")) return "The gate is off: no row fails it.";
  const [only] = gate.failOn;
  const what = gate.failOn.length === 1 && only === "contradiction" ? "contradiction" : "row";
  const threshold = what === "row" ? ` (fails on ${gate.failOn.join(", ")})` : "";
  const flagged = gate.flagged ? `, ${gate.flagged} flagged` : "";
  const stale = gate.stale ? `, ${count(gate.stale, "stale flag")}` : "";
  return `The gate ${gate.passes ? "passes" : "does not pass"}: ${gate.open ? count(gate.open, `open ${what}`) : `no open ${what}`}${flagged}${stale}${threshold}.`;
}
var day = (published) => published.replace(/^(\d{4}-\d{2}-\d{2})T.*$/s, "$1");
function location(path, citation) {
  const page = citation.page === void 0 ? "" : `, page ${citation.page}`;
  const paragraph = citation.paragraph === void 0 ? "" : `, paragraph ${citation.paragraph}`;
  return `${path}:${citation.line}:${citation.column}${page}${paragraph}`;
}

export {
  place,
  strip,
  commonFolder,
  plural,
  fold,
  RELATION_WORDS,
  DRAFT_WORDS,
  sideLetter,
  thousands,
  count,
  capital,
  gateLine,
  day,
  location
};
