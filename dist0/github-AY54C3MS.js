import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  isOpen
} from "./chunk-4ZAVYJTL.js";
import {
  filePlaces,
  inWords
} from "./chunk-DYGYMPYS.js";
import "./chunk-B4HL5AZA.js";
import {
  flagInWords
} from "./chunk-RFPITMOF.js";
import "./chunk-W2F7JJWD.js";
import {
  clean
} from "./chunk-MMO3N6PJ.js";
import "./chunk-7Y3TKTWQ.js";

// src/report/github.ts
var SHOWN = 10;
function renderGithub(report) {
  const place = filePlaces(report);
  const all = [...report.disagreements.map((row) => annotation(row, report, place)), ...others(report)];
  const levels = ["error", "warning", "notice"];
  const lines = levels.flatMap((level) => capped(all.filter((found) => found.level === level)));
  const { open, flagged, passes } = report.gate;
  const end = `atodds: ${passes ? "the gate passes" : "the gate fails"} (${open} open, ${flagged} flagged)${report.complete ? "" : "; not everything could be checked"}`;
  return `${[...lines.map(command), end].join("\n")}
`;
}
function annotation(row, report, place) {
  const { kind, relation, question, sides, flag, id } = row;
  const open = isOpen(row, report.gate.failOn);
  const graver = relation === "contradiction" || relation === "divergence";
  const lines = sides.map(({ value, citations }) => `${clean(value)} \u2014 ${citations.map((citation) => inWords(place(citation))).join(", ")}`);
  const first = sides[0]?.citations[0];
  return {
    level: open ? "error" : graver && flag?.state !== "active" ? "warning" : "notice",
    title: `${relation} (${kind})`,
    text: [`${clean(question)} [${id}]`, ...lines, ...flag ? [flagInWords(flag)] : []].join("\n"),
    ...first ? { place: place(first) } : {}
  };
}
function others(report) {
  const notices = report.notices.filter(({ level }) => level !== "info").map(({ level, text, path }) => ({
    level: level === "error" ? "error" : "warning",
    title: "atodds",
    text: clean(text),
    ...path === void 0 ? {} : { place: { path } }
  }));
  const stale = report.gate.strict ? report.stale ?? [] : [];
  return [...notices, ...stale.map((flag) => ({ level: "error", title: "stale flag", text: `${clean(flag.question)} [${flag.id}]
${flagInWords(flag)}` }))];
}
function capped(all) {
  const [first] = all;
  if (!first || all.length <= SHOWN) return all;
  const left = all.length - SHOWN + 1;
  return [...all.slice(0, SHOWN - 1), { level: first.level, title: "atodds", text: `${left} more of this level are not shown here: GitHub shows ${SHOWN}; see the report` }];
}
function command({ level, title, text, place }) {
  const { path, region } = place ?? {};
  const oneLine = region && region.line === region.endLine;
  const properties = Object.entries({
    file: path,
    line: region?.line,
    endLine: region?.endLine,
    // GitHub takes columns only where they are of one line.
    col: oneLine ? region.column : void 0,
    endColumn: oneLine ? region.endColumn : void 0,
    title
  }).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${property(String(value))}`]);
  return `::${level} ${properties.join(",")}::${data(text)}`;
}
var data = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
export {
  renderGithub
};
