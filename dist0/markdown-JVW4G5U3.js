import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  excerpt
} from "./chunk-XU62LRP3.js";
import {
  sourceNames
} from "./chunk-ZH64D5QH.js";
import {
  DRAFT_WORDS,
  RELATION_WORDS,
  capital,
  count,
  day,
  gateLine,
  location,
  sideLetter
} from "./chunk-GEIQ7EN7.js";
import {
  flagInWords
} from "./chunk-RFPITMOF.js";
import {
  RELATIONS
} from "./chunk-W2F7JJWD.js";
import "./chunk-MMO3N6PJ.js";
import "./chunk-7Y3TKTWQ.js";

// src/report/markdownText.ts
function prose(text) {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ");
  const escaped = line.replace(/[\\`*_[\]<>|~&$]/g, "\\$&").replace(/[@#](?=[\p{L}\p{N}])/gu, "$&<!-- -->").replace(/\b(https?:|www\.)(?=\S)/gi, (start) => `${start}<!-- -->`);
  return BIDI.test(escaped) ? `\u2068${escaped.replace(BIDI_CONTROLS, "")}\u2069` : escaped;
}
function code(text) {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").replace(BIDI_CONTROLS, "");
  if (!/[`|]/.test(line)) return `\`${line}\``;
  return `<code>${prose(line)}</code>`;
}
var BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu;
var BIDI = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\p{Script=Arabic}\p{Script=Hebrew}]/u;

// src/report/markdown.ts
var ROOM = 6e4;
function renderMarkdown(report) {
  const head = [...opening(report), ...sourceTable(report), ...draftTable(report)].join("\n");
  const parts = [head];
  let used = head.length;
  let left = 0;
  for (const relation of RELATIONS) {
    const rows = report.disagreements.filter((row) => row.relation === relation);
    if (!rows.length) continue;
    const words2 = RELATION_WORDS[relation];
    parts.push(`
### ${capital(words2.many)} (${rows.length})

${words2.gloss}
`);
    for (const row of rows) {
      const full = `
${disagreementMarkdown(row, report)}`;
      const short = `
- ${prose(brief(row.question, 300))} ${row.sides.map((side, index) => `**${sideLetter(index)}** ${prose(brief(side.value, 300))}`).join(" \xB7 ")} ${code(row.id)}
`;
      const part = used + full.length < ROOM * 0.8 ? full : used + short.length < ROOM ? short : void 0;
      if (part === void 0) left++;
      else parts.push(part);
      used += part?.length ?? 0;
    }
  }
  if (left) parts.push(`
${count(left, "more row is", "more rows are")} left out here for length; the HTML and JSON reports hold them all.
`);
  return parts.join("");
}
function disagreementMarkdown(row, report) {
  const names = sourceNames(report);
  const lines = [`#### ${prose(brief(row.question, 300))}`, "", `${capital(row.relation)} \xB7 ${row.kind}${row.internal ? " \xB7 within one source" : ""} \xB7 ${code(row.id)}`, ""];
  lines.push("| | Answer | Said by | In these words |", "|---|---|---|---|");
  for (const [index, side] of row.sides.entries()) {
    for (const [place, citation] of side.citations.entries()) {
      const first = place === 0;
      const answer = first ? `${prose(brief(side.value, 300))}${side.origins > 1 ? ` (${side.origins} independent origins)` : ""}` : "";
      lines.push(`| ${first ? `**${sideLetter(index)}**` : ""} | ${answer} | ${saidBy(citation, names.get(citation.source))} | ${inWords(citation, report, names)} |`);
    }
  }
  lines.push("", `**Why:** ${prose(row.why)}`);
  if (row.superseding) lines.push("", `**In time:** ${prose(row.superseding.text)}`);
  lines.push("", `**Ask:** ${prose(row.ask)}`);
  if (row.silent.length) lines.push("", `Silent: ${row.silent.map((id) => prose(brief(names.get(id)?.name ?? id))).join(", ")}`);
  if (row.flag) lines.push("", `> ${prose(capital(flagInWords(row.flag)))}`);
  return `${lines.join("\n")}
`;
}
var brief = (text, room = 120) => text.length > room ? `${text.slice(0, room)} \u2026` : text;
function saidBy(citation, cited) {
  const published = cited?.source.published;
  return `${prose(brief(cited?.name ?? citation.source))}${published ? `, ${prose(day(published))}` : ""}`;
}
function inWords(citation, report, names) {
  const { before, quote, after } = excerpt(report.texts[citation.source] ?? "", citation, 160);
  const path = names.get(citation.source)?.source.path ?? citation.source;
  return `${prose(before)}**${prose(brief(quote.trim(), 600))}**${prose(after)}<br>${code(location(path, citation))}`;
}
function opening(report) {
  const relations = RELATIONS.map((relation) => {
    const { one, many } = RELATION_WORDS[relation];
    return [report.disagreements.filter((row) => row.relation === relation).length, one, many];
  }).filter(([number]) => number);
  const total = count(report.disagreements.length, "disagreement");
  const lines = [
    `## ${report.story ? prose(report.story) : "Sources held against each other"}`,
    "",
    `**${prose(gateLine(report.gate))}**`,
    "",
    `${count(report.sources.length, "source")}, ${total}${relations.length ? `: ${relations.map(([number, one, many]) => count(number, one, many)).join(", ")}` : ""}.`,
    ""
  ];
  if (!report.complete) lines.push("> [!WARNING]", "> This report is incomplete: not every source could be read, or nothing could be compared.", "");
  for (const notice of report.notices) {
    if (notice.level !== "info") lines.push(`- ${capital(notice.level)}: ${notice.path ? `${code(notice.path)}: ` : ""}${prose(notice.text)}`);
  }
  return lines;
}
function sourceTable(report) {
  const names = [...sourceNames(report).values()];
  const line = ({ name, source, copies }) => `| ${prose(brief(name))}${source.role === "draft" ? " (draft)" : ""}${copies.length ? ` (same text as ${copies.map((copy) => prose(brief(copy))).join(", ")})` : ""} | ${prose(brief(source.title ?? ""))} | ${prose(day(source.published ?? ""))} | ${words(source)} | ${code(source.path)} |`;
  const table = ["| Source | Title | Published | Words | File |", "|---|---|---|--:|---|", ...names.map(line)];
  return names.length > 12 ? ["", "<details><summary>Sources</summary>", "", ...table, "", "</details>", ""] : ["", ...table, ""];
}
var words = (source) => source.words.toLocaleString("en-GB");
function draftTable(report) {
  if (!report.draft?.length) return [];
  const wanting = report.draft.filter((statement) => statement.state !== "supported");
  return [
    "",
    `### The draft: ${report.draft.length - wanting.length} of ${count(report.draft.length, "statement")} supported`,
    "",
    ...wanting.map((statement) => `- line ${statement.citation.line}, ${DRAFT_WORDS[statement.state]}: ${prose(brief(statement.citation.quote, 300))}`),
    ""
  ];
}
export {
  disagreementMarkdown,
  renderMarkdown
};
