import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  sourceNames
} from "./chunk-ZH64D5QH.js";
import {
  sideLetter
} from "./chunk-GEIQ7EN7.js";
import "./chunk-MMO3N6PJ.js";
import "./chunk-7Y3TKTWQ.js";

// src/report/csv.ts
var COLUMNS = {
  row: ({ number }) => number,
  relation: ({ row }) => row.relation,
  kind: ({ row }) => row.kind,
  question: ({ row }) => row.question,
  side: ({ letter }) => letter,
  answer: ({ side }) => side.value,
  origins: ({ side }) => side.origins,
  source: ({ citation, cited }) => cited?.source.path ?? citation.source,
  publisher: ({ cited }) => cited?.source.publisher,
  title: ({ cited }) => cited?.source.title,
  published: ({ cited }) => cited?.source.published,
  quote: ({ citation }) => citation.quote,
  sentence: ({ citation, report }) => report.texts[citation.source]?.slice(citation.context.start, citation.context.end),
  line: ({ citation }) => citation.line,
  column: ({ citation }) => citation.column,
  page: ({ citation }) => citation.page,
  paragraph: ({ citation }) => citation.paragraph,
  start: ({ citation }) => citation.start,
  end: ({ citation }) => citation.end,
  why: ({ row }) => row.why,
  ask: ({ row }) => row.ask,
  internal: ({ row }) => row.internal,
  superseding: ({ row }) => row.superseding?.text,
  flag: ({ row }) => row.flag?.state,
  verdict: ({ row }) => row.flag?.verdict,
  reason: ({ row }) => row.flag?.reason,
  by: ({ row }) => row.flag?.by,
  on: ({ row }) => row.flag?.on,
  until: ({ row }) => row.flag?.until,
  id: ({ row }) => row.id,
  question_key: ({ row }) => row.questionKey
};
function renderCsv(report) {
  const names = sourceNames(report);
  const lines = report.disagreements.flatMap(
    (row, index) => row.sides.flatMap(
      (side, position) => side.citations.map((citation) => {
        return { row, number: index + 1, side, letter: sideLetter(position), citation, cited: names.get(citation.source), report };
      })
    )
  );
  const records = [Object.keys(COLUMNS), ...lines.map((line) => Object.values(COLUMNS).map((cell) => cell(line)))];
  return `\uFEFF${records.map((cells) => `${cells.map(field).join(",")}\r
`).join("")}`;
}
var FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]/u;
function field(value) {
  if (typeof value !== "string") return value === void 0 ? "" : String(value);
  const text = value.replaceAll("\0", "\uFFFD");
  const safe = FORMULA.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
export {
  renderCsv
};
