import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  lineStarts,
  positionAt
} from "./chunk-B4HL5AZA.js";

// src/report/filePlace.ts
var IS_THE_FILE = /* @__PURE__ */ new Set(["text", "markdown"]);
function filePlaces(report) {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const starts = new Map(Object.entries(report.texts).map(([id, text]) => [id, lineStarts(text)]));
  return (citation) => {
    const { source: id, end, line, column, page, paragraph } = citation;
    const source = sources.get(id);
    const anchor = page === void 0 ? paragraph === void 0 ? void 0 : `paragraph ${paragraph}` : `page ${page}`;
    const lines = starts.get(id);
    const last = lines ? positionAt(lines, end) : { line, column: column + end - citation.start };
    return {
      path: (source?.path ?? id).replaceAll("\\", "/"),
      ...source && IS_THE_FILE.has(source.format) ? { region: { line, column, endLine: last.line, endColumn: last.column } } : {},
      ...anchor === void 0 ? {} : { anchor }
    };
  };
}
var inWords = ({ path, region, anchor }) => `${path}${region ? `:${region.line}:${region.column}` : ""}${anchor === void 0 ? "" : ` (${anchor})`}`;

export {
  filePlaces,
  inWords
};
