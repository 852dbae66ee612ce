import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  filePlaces,
  inWords
} from "./chunk-DYGYMPYS.js";
import "./chunk-B4HL5AZA.js";
import {
  flagInWords
} from "./chunk-RFPITMOF.js";
import {
  RELATIONS
} from "./chunk-W2F7JJWD.js";
import {
  clean
} from "./chunk-MMO3N6PJ.js";
import "./chunk-7Y3TKTWQ.js";

// src/report/sarif.ts
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
var LEVELS = { contradiction: "error", divergence: "warning", granularity: "note", variant: "note" };
var MEANINGS = {
  contradiction: "statements about the same thing of which not all can be true",
  divergence: "different answers to one question that could all be true",
  granularity: "answers that fit together, one of them more exact or more complete",
  variant: "one thing, spelled or worded differently where the wording matters"
};
function renderSarif(report) {
  const rules = [...new Map(report.disagreements.map((row) => [ruleId(row), rule(row)])).values()].sort((a, b) => a.id < b.id ? -1 : 1);
  const place = filePlaces(report);
  const run = {
    tool: { driver: { name: report.tool.name, version: report.tool.version, semanticVersion: report.tool.version, rules } },
    ...report.story === void 0 ? {} : { automationDetails: { id: `atodds/${report.story}/` } },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: report.complete, toolExecutionNotifications: report.notices.map(notification) }],
    results: report.disagreements.map((row) => result(row, rules, report, place))
  };
  const log = { $schema: SCHEMA, version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}
`;
}
var ruleId = ({ kind, relation }) => `${kind}/${relation}`;
var rule = ({ kind, relation }) => ({
  id: ruleId({ kind, relation }),
  shortDescription: { text: `Sources differ (${kind}, ${relation}): ${MEANINGS[relation]}.` },
  defaultConfiguration: { level: LEVELS[relation], rank: 100 - 25 * RELATIONS.indexOf(relation) }
});
function result(row, rules, report, place) {
  const cited = row.sides.flatMap((side, number) => side.citations.map((citation) => ({ citation, number: number + 1, value: side.value })));
  const locations = cited.map(({ citation, number, value }, id) => location(citation, place(citation), `side ${number}: ${clean(value)}`, id, report));
  const [first, ...others] = locations;
  const flag = row.flag;
  return {
    ruleId: ruleId(row),
    ruleIndex: rules.findIndex(({ id }) => id === ruleId(row)),
    level: LEVELS[row.relation],
    message: { text: message(row) },
    locations: first ? [first] : [],
    relatedLocations: others,
    partialFingerprints: { "atoddsRow/v1": row.id, "atoddsQuestion/v1": row.questionKey },
    // Where one result has suppressions all should, or the others count as unknown.
    suppressions: flag?.state === "active" ? [{ kind: "external", status: "accepted", justification: flagInWords(flag) }] : [],
    properties: { kind: row.kind, relation: row.relation, id: row.id, why: clean(row.why), ask: clean(row.ask), ...flag ? { flag: { ...flag } } : {} }
  };
}
var message = ({ question, sides, why, flag }) => [clean(question), ...sides.map(({ value }, number) => `${number + 1}. ${clean(value)}`), clean(why), ...flag ? [flagInWords(flag)] : []].join("\n").replaceAll("](", "] (");
function location(citation, place, text, id, report) {
  const { region } = place;
  const { start, end, quote } = citation;
  return {
    id,
    message: { text: (region ? text : `${text} (${inWords(place)})`).replaceAll("](", "] (") },
    physicalLocation: {
      artifactLocation: artifact(place.path),
      ...region ? {
        region: {
          startLine: region.line,
          startColumn: region.column,
          endLine: region.endLine,
          endColumn: region.endColumn,
          charOffset: start,
          charLength: end - start,
          ...report.redacted ? {} : { snippet: { text: quote } }
        }
      } : {}
    },
    ...region ? {} : { properties: { start, end, ...report.redacted ? {} : { quote } } }
  };
}
function artifact(path) {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf("/"))}` };
  if (path.startsWith("/")) return { uri: `file://${encoded}` };
  return path.startsWith("../") ? { uri: encoded } : { uri: encoded.replace(/^(?:\.\/)+/, ""), uriBaseId: "%SRCROOT%" };
}
var notification = ({ level, text, path }) => ({
  level: level === "info" ? "note" : level,
  message: { text: clean(text) },
  ...path === void 0 ? {} : { locations: [{ physicalLocation: { artifactLocation: artifact(path.replaceAll("\\", "/")) } }] }
});
export {
  renderSarif
};
