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

// src/report/junit.ts
function renderJunit(report) {
  const place = filePlaces(report);
  const cases = [...report.disagreements.map((row) => rowCase(row, report, place)), ...otherCases(report)];
  const count = (outcome) => cases.filter((found) => found.outcome === outcome).length;
  const counts = `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
  const name = escape(report.story === void 0 ? "atodds" : `atodds: ${report.story}`);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="atodds" ${counts}>`,
    `  <testsuite name="${name}" ${counts}>`,
    ...cases.flatMap(element),
    "  </testsuite>",
    "</testsuites>"
  ];
  return `${lines.join("\n")}
`;
}
function rowCase(row, report, place) {
  const { id, kind, relation, question, sides, why, flag } = row;
  const open = isOpen(row, report.gate.failOn);
  const places = sides.flatMap(({ value, citations }) => [clean(value), ...citations.map((citation) => `  ${inWords(place(citation))}`)]);
  return {
    name: `${clean(question)} [${id}]`,
    classname: `atodds.${kind}`,
    outcome: open ? "failure" : flag?.state === "active" ? "skipped" : "passed",
    message: !open && flag?.state === "active" ? flagInWords(flag) : `${relation}: ${sides.map(({ value }) => clean(value)).join(" \xB7 ")}`,
    body: [...places, clean(why), ...flag ? [flagInWords(flag)] : []].join("\n")
  };
}
function otherCases(report) {
  const { strict } = report.gate;
  const stale = (report.stale ?? []).map((flag) => ({
    name: `${clean(flag.question)} [${flag.id}]`,
    classname: "atodds.flags",
    outcome: strict ? "failure" : "passed",
    message: "this flag fits nothing any more",
    body: flagInWords(flag)
  }));
  const errors = report.notices.filter(({ level }) => level === "error").map(({ text, path }) => ({ name: clean(path ?? "sources"), classname: "atodds.sources", outcome: "error", message: clean(text), body: clean(text) }));
  const nothing = report.disagreements.length + stale.length + errors.length === 0;
  return nothing ? [{ name: "no disagreement found", classname: "atodds", outcome: "passed", message: "", body: "" }] : [...stale, ...errors];
}
function element({ name, classname, outcome, message, body }) {
  const opening = `    <testcase name="${escape(name)}" classname="${escape(classname)}"`;
  if (outcome === "skipped") return [`${opening}>`, `      <skipped message="${escape(message)}"/>`, `      <system-out>${escape(body)}</system-out>`, "    </testcase>"];
  if (outcome !== "passed") return [`${opening}>`, `      <${outcome} message="${escape(message)}">${escape(body)}</${outcome}>`, "    </testcase>"];
  return body === "" ? [`${opening}/>`] : [`${opening}>`, `      <system-out>${escape(`${message}
${body}`)}</system-out>`, "    </testcase>"];
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
var escape = (text) => text.replace(new RegExp("(?![\\t\\n\\r])\\p{Cc}|[\\ufffe\\uffff]|\\p{Cs}", "gu"), "\uFFFD").replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
export {
  renderJunit
};
