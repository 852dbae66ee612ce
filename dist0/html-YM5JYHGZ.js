import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  diffChars,
  diffWordsWithSpace
} from "./chunk-24VIW77U.js";
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
  commonFolder,
  count,
  day,
  gateLine,
  location,
  sideLetter,
  thousands
} from "./chunk-GEIQ7EN7.js";
import {
  flagInWords
} from "./chunk-RFPITMOF.js";
import {
  KINDS,
  RELATIONS
} from "./chunk-W2F7JJWD.js";
import "./chunk-MMO3N6PJ.js";
import "./chunk-7Y3TKTWQ.js";

// src/report/html.ts
import { createHash } from "node:crypto";

// src/report/html/tree.ts
function h(name, attributes, ...children) {
  const [tag = "", ...classes] = name.split(".");
  const given = Object.entries(attributes).filter((entry2) => entry2[1] !== void 0);
  return { tag, attributes: { ...classes.length ? { class: classes.join(" ") } : {}, ...Object.fromEntries(given) }, children };
}
var isElement = (tree) => typeof tree === "object" && "tag" in tree;

// src/report/html/markup.ts
var Markup = class {
  constructor(text) {
    this.text = text;
  }
  text;
};
function html(parts, ...contents) {
  let text = parts[0];
  for (let index = 0; index < contents.length; index++) text += rendered(contents[index]) + parts[index + 1];
  return new Markup(text);
}
function rendered(content) {
  if (content === void 0 || content === false) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content !== "object") return escaped(String(content));
  return isElement(content) ? element(content) : content.map(rendered).join("");
}
function element({ tag, attributes, children }) {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}=${/^[\w-]+$/.test(value) ? value : `"${escaped(value)}"`}`);
  return `<${tag}${given.join("")}>${children.map(rendered).join("")}</${tag}>`;
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var escaped = (text) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]).replace(/[\0\p{Cs}]/gu, "\uFFFD");
var json = (value) => new Markup(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`));

// src/report/html/parts.ts
var foreign = (text) => h("bdi", {}, text);
var rowAnchor = (id) => `r-${encodeURIComponent(id)}`;
var relationMark = (relation) => h(`i.disc.${relation}`, { "aria-hidden": "true" });
var sideMark = (index) => h(`b.mark.m${index % 6}`, {}, sideLetter(index));
function place({ names }, citation) {
  const cited = names.get(citation.source);
  const words = location(cited?.path ?? citation.source, citation);
  return h("a.place", { href: `#at=${cited?.index ?? 0}:${citation.start}-${citation.end}` }, words);
}
function longDay(text) {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day(text)) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(date)} ${name} ${year}` : text;
}
var MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
function sentence({ report }, citation, room) {
  const { before, quote, after } = excerpt(report.texts[citation.source] ?? "", citation, room);
  return quote ? [before, h("mark", {}, quote), after] : h("span.quiet", {}, "Text taken out");
}

// src/report/html/coverage.ts
function coverage(page) {
  const bySource = /* @__PURE__ */ new Map();
  for (const item of page.report.coverage) bySource.set(item.citation.source, [...bySource.get(item.citation.source) ?? [], item]);
  const sources2 = [...page.names].filter(([id]) => bySource.has(id));
  return html`<section class="view coverage" id="coverage" aria-labelledby="coverage-title">
<h1 id="coverage-title">Said by one source only</h1>
<p class="lead">Questions that a single source answers. Silence is no disagreement: nothing here counts at the gate.</p>
${sources2.length ? void 0 : html`<p class="nothing">There are none.</p>`}
${sources2.map(([id, { name }]) => html`<div class="alone"><h2>${foreign(name)} <span class="number">${bySource.get(id)?.length ?? 0}</span></h2><ul>${bySource.get(id)?.map((item) => alone(page, item))}</ul></div>`)}
</section>`;
}
var alone = (page, { kind, question, value, citation }) => html`<li><p>${foreign(question)} <strong>${foreign(value)}</strong> <span class="tags">${kind}</span></p><p class="passage" dir="auto">${sentence(page, citation, 120)} ${place(page, citation)}</p></li>`;
function dropped(page) {
  const list = page.report.dropped;
  if (!list?.length) return void 0;
  return html`<section class="view coverage" id="dropped" aria-labelledby="dropped-title">
<h1 id="dropped-title">Considered and dropped</h1>
<p class="lead">${count(list.length, "candidate")} that a veto kept out of the table.</p>
<ul>${list.map((item) => candidate(page, item))}</ul>
</section>`;
}
var candidate = (page, { kind, question, sides, veto, why }) => html`<li><p>${foreign(question)} <span class="tags">${kind}</span></p><p>${sides.map((side, index) => html`${sideMark(index)} ${foreign(side.value)} ${side.citations.map((citation) => place(page, citation))} `)}</p><p class="quiet"><code>${foreign(veto)}</code> ${foreign(why)}</p></li>`;
function staleFlags(list) {
  if (!list?.length) return void 0;
  return html`<div class="stale"><h3>Stale flags <span class="number">${list.length}</span></h3><p class="lead">Decisions on questions that these sources do not raise any more.</p><ul>${list.map((flag) => html`<li>${foreign(flag.question)} <span class="quiet">${foreign(capital(flagInWords(flag)))}</span></li>`)}</ul></div>`;
}

// src/report/html/draft.ts
function draft(page) {
  const { report, names } = page;
  if (!report.draft) return void 0;
  const drafts = [...names.values()].filter(({ source }) => source.role === "draft");
  const number = (state) => report.draft?.filter((statement) => statement.state === state).length ?? 0;
  const states = Object.keys(DRAFT_WORDS).map((state) => html`<li>${stateMark(state)} ${number(state)} ${DRAFT_WORDS[state]}</li>`);
  return html`<section class="view draft" id="draft" aria-labelledby="draft-title">
<h1 id="draft-title">The draft</h1>
<p class="lead">${count(report.draft.length, "statement")} held against ${count(report.sources.length - drafts.length, "source")}.</p>
<ul class="states">${states}</ul>
${drafts.map(({ name, source }) => html`<article><h2>${foreign(source.title ?? name)}</h2>${paragraphs(page, source.id)}</article>`)}
</section>`;
}
var SIGNS = { supported: "\u2713", disagreement: "\u2260", "at-odds-among-sources": "\u2276", unsupported: "?" };
var stateMark = (state) => html`<i class="state ${state}" aria-hidden="true">${SIGNS[state]}</i>`;
function paragraphs(page, source) {
  const text = page.report.texts[source] ?? "";
  const statements = (page.report.draft ?? []).filter((statement) => statement.citation.source === source);
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => {
    const start = line.index;
    const end = start + line[0].length;
    const here = statements.filter(({ citation }) => citation.start >= start && citation.start < end).sort((a, b) => a.citation.start - b.citation.start);
    return html`<div class="paragraph"><p dir="auto">${marked(text, start, end, here)}</p>${here.length ? html`<ul class="margin">${here.map((statement) => marginNote(page, statement))}</ul>` : void 0}</div>`;
  });
}
function marked(text, start, end, statements) {
  const parts = [];
  let at = start;
  for (const [index, { citation, state }] of statements.entries()) {
    const next = statements[index + 1]?.citation.start ?? end;
    const stop = Math.min(citation.end, Math.max(next, citation.start), end);
    parts.push(html`${text.slice(at, citation.start)}`, html`<span class="statement ${state}">${stateMark(state)}${text.slice(citation.start, stop)}</span>`);
    at = stop;
  }
  return [...parts, html`${text.slice(at, end)}`];
}
function marginNote(page, { citation, state, disagreements, support, question }) {
  const rows = disagreements.map((id) => rowLink(page.report, id));
  const by = support.map((at) => html`<li>${foreign(page.names.get(at.source)?.name ?? at.source)} ${place(page, at)}</li>`);
  return html`<li><p>${stateMark(state)} <strong>${DRAFT_WORDS[state]}</strong> <q>${foreign(citation.quote.length > 60 ? `${citation.quote.slice(0, 59)}\u2026` : citation.quote)}</q></p>${question !== void 0 && !rows.length ? html`<p class="quiet">${foreign(question)}</p>` : void 0}${rows.length || by.length ? html`<ul>${rows}${by}</ul>` : void 0}</li>`;
}
function rowLink(report, id) {
  const row = report.disagreements.find((candidate2) => candidate2.id === id);
  return row && html`<li><a href="#${rowAnchor(id)}">${foreign(row.question)}</a></li>`;
}

// src/report/html/wordings.ts
var LONGEST = 2e3;
var MOST_EDITS = 400;
function wordings({ report }, row) {
  if (!["quote", "name", "designation"].includes(row.kind) && row.relation !== "variant") return void 0;
  const texts = differing(row.sides.map((side) => side.citations[0]?.quote ?? "")) ?? differing(row.sides.map((side) => side.value));
  const [base, ...others] = texts ?? [];
  if (base === void 0 || report.redacted) return void 0;
  const compared = others.flatMap((other, index) => {
    const changes = other === base ? void 0 : difference(base, other);
    return changes ? [h("div.pair", {}, wording(0, changes, "removed"), wording(index + 1, changes, "added"))] : [];
  });
  return compared.length ? h("div.wordings", {}, h("h5", {}, "Word for word"), compared) : void 0;
}
function differing(texts) {
  const plain = texts.map((text) => text.replace(/\s+/g, " ").trim());
  return new Set(plain).size > 1 && plain.every((text) => text && text.length <= LONGEST) ? plain : void 0;
}
function difference(a, b) {
  const single = !/\s/.test(a) && !/\s/.test(b);
  return single ? diffChars(a, b, { maxEditLength: MOST_EDITS }) : diffWordsWithSpace(a, b, { maxEditLength: MOST_EDITS });
}
function wording(side, changes, own) {
  const parts = [];
  for (const change of changes) {
    if ((change.added || change.removed) && !change[own]) continue;
    const last = parts.at(-1);
    if (last?.changed === change[own]) last.text += change.value;
    else parts.push({ text: change.value, changed: change[own] });
  }
  const marked2 = parts.reduce((joined, part, index) => {
    const [before, next] = [joined.at(-1), parts[index + 1]];
    if (before?.changed && (part.changed || next?.changed && /^\s+$/.test(part.text))) before.text += part.text;
    else joined.push({ ...part });
    return joined;
  }, []).map(({ text, changed }) => changed ? emphasised(text) : text);
  return h("p", {}, sideMark(side), " ", h("span", { dir: "auto" }, marked2));
}
function emphasised(text) {
  const [, before, words = "", after] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words ? [before, h("em", {}, words), after] : text;
}

// src/report/html/openedRow.ts
function openedRow(sources2, row) {
  return h(
    "div.opened",
    {},
    decision(row),
    h("div.sides", {}, row.sides.map((side, index) => sideInFull(sources2, side, index))),
    wordings(sources2, row),
    h(
      "dl.reasoning",
      {},
      point("Why it is here", foreign(row.why)),
      row.superseding && point("In time", foreign(row.superseding.text)),
      point("What to ask", foreign(row.ask)),
      reasons(row, false, "What was found"),
      reasons(row, true, "What could have excused it, and did not"),
      row.silent.length > 0 && point("Silent", silent(sources2, row))
    )
  );
}
var point = (title, ...text) => h("div", {}, h("dt", {}, title), h("dd", {}, ...text));
var decision = ({ flag }) => flag && h("p.decision", {}, foreign(capital(flagInWords(flag))), flag.note !== void 0 && h("span.quiet", {}, " ", foreign(flag.note)));
function sideInFull(sources2, side, index) {
  const support = side.origins === 1 ? "one origin" : `${side.origins} independent origins`;
  const citing = new Set(side.citations.map((citation) => citation.source)).size;
  const shared = citing > side.origins ? `, ${count(citing, "source")}` : "";
  return h(
    "div.side",
    {},
    h("h5", {}, sideMark(index), " ", h("span", {}, side.value)),
    h("p.support", {}, support, shared),
    passages(sources2, side).map((citations) => passage(sources2, citations))
  );
}
function passages({ report, names }, side) {
  const groups = /* @__PURE__ */ new Map();
  for (const citation of side.citations) {
    const text = report.texts[citation.source]?.slice(citation.context.start, citation.context.end) ?? citation.quote;
    const key = `${names.get(citation.source)?.source.origin}\0${text}\0${citation.quote}`;
    groups.set(key, [...groups.get(key) ?? [], citation]);
  }
  return [...groups.values()];
}
function passage(sources2, citations) {
  const [first] = citations;
  return h(
    "figure",
    {},
    h("blockquote", { dir: "auto" }, first && sentence(sources2, first)),
    citations.map((citation, index) => {
      const cited = sources2.names.get(citation.source);
      const date = cited?.source.published;
      const said = `${cited?.name ?? citation.source}${date === void 0 ? "" : `, ${longDay(date)}`}`;
      return h("figcaption", {}, index > 0 && "also ", foreign(said), " ", place(sources2, citation));
    })
  );
}
function reasons(row, veto, title) {
  const list = row.reasons.filter((reason) => (reason.veto ?? false) === veto);
  if (!list.length) return void 0;
  return point(title, h("ul", {}, list.map((reason) => h("li", {}, foreign(capital(reason.text)), " ", h("code", {}, reason.test)))));
}
function silent({ names }, row) {
  if (row.silent.length > 12) return `${row.silent.length} of ${names.size} sources`;
  return foreign(row.silent.map((id) => names.get(id)?.name ?? id).join(", "));
}

// src/report/html/matrix.ts
var CHUNK = 20;
var LARGE = 2e4;
var silentCells = ({ report, names }) => names.size * report.disagreements.length <= LARGE ? "told" : "drawn";
function matrix(page) {
  const { report } = page;
  if (!report.disagreements.length) return html`<p class="nothing">No two sources disagree on a question that both answer.</p>`;
  const parts = partsOf(page);
  const columns = [...page.names.values()].map(
    ({ name, source, index }) => html`<div class="source c${index}" role="columnheader"><span>${foreign(name)}${source.role === "draft" ? " (draft)" : ""}</span></div>`
  );
  return html`<div class="matrix" role="table" aria-label="Questions and the answer of every source" aria-colcount="${columns.length + 1}">
<div class="columns" role="rowgroup"><div class="line" role="row"><div class="question" role="columnheader">Question</div>${columns}</div></div>
${parts.map(({ title, rows }) => html`${title ? html`<div role="rowgroup"><div role="row"><div class="part" role="cell"><h3>${title}</h3></div></div></div>` : void 0}${RELATIONS.map((relation) => group(page, relation, rows))}`)}
</div>`;
}
function partsOf({ report }) {
  if (!report.draft && !report.disagreements.some((row) => row.amongSources)) return [{ rows: report.disagreements }];
  const parts = [
    { title: "The draft against its sources", rows: report.disagreements.filter((row) => !row.amongSources) },
    { title: "Among the sources alone", rows: report.disagreements.filter((row) => row.amongSources) }
  ];
  return parts.filter((part) => part.rows.length);
}
function group(page, relation, all) {
  const rows = all.filter((row) => row.relation === relation);
  if (!rows.length) return void 0;
  const { many, gloss } = RELATION_WORDS[relation];
  const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) => rows.slice(index * CHUNK, (index + 1) * CHUNK));
  return html`<div class="group">
<div role="rowgroup"><div role="row"><div class="relation" role="cell"><h3>${relationMark(relation)} ${capital(many)} <span class="number">${rows.length}</span></h3><p>${gloss}</p></div></div></div>
${chunks.map((chunk) => html`<div class=chunk>${chunk.map((row) => entry(page, row))}</div>`)}
</div>`;
}
function entry(page, row) {
  const opened = html`${openedRow(page, row)}`;
  return html`<div class=entry role=rowgroup id="${rowAnchor(row.id)}">
<div class=line role=row><div class=question role=rowheader><h4><a class=open href="#${rowAnchor(row.id)}">${row.question}</a></h4>${tags(row)}${legend(page, row)}</div>${cells(page, row)}</div>
<div class=full role=row><div role=cell aria-colspan=${page.names.size + 1}><details><summary>All sides in full</summary>${silentCells(page) === "told" ? opened : html`<noscript>${opened}</noscript>`}</details></div></div>
</div>`;
}
function tags({ kind, internal, flag }) {
  return h(
    "p.tags",
    {},
    kind,
    internal && [" ", h("span.tag", {}, "within one source")],
    flag && [" ", h("span.tag.flag", {}, flag.state === "active" ? "flagged" : `flag ${flag.state}`)]
  );
}
function legend({ names }, row) {
  const sides = row.sides.map((side, index) => {
    const who = [...new Set(side.citations.map((citation) => names.get(citation.source)?.name ?? citation.source))];
    const some = who.length > 4 ? `${who.slice(0, 3).join(", ")} and ${who.length - 3} more` : who.join(", ");
    return h("li", {}, sideMark(index), " ", h("span.value", {}, short(side.value)), " ", h("span.who", {}, some));
  });
  return h("ul.legend", {}, sides);
}
function cells(page, row) {
  const answers = /* @__PURE__ */ new Map();
  for (const [index, side] of row.sides.entries()) {
    for (const { source } of side.citations) {
      const column = page.names.get(source)?.index;
      if (column !== void 0) answers.set(column, (answers.get(column) ?? /* @__PURE__ */ new Set()).add(index));
    }
  }
  if (silentCells(page) === "drawn") {
    const columns = [...answers].sort(([a], [b]) => a - b);
    return columns.map(([column, given]) => h(`div.cell.c${column}`, { role: "cell", "aria-colindex": String(column + 2) }, [...given].map(sideMark)));
  }
  return [...page.names.values()].map(({ index: column }) => {
    const given = answers.get(column);
    if (!given) return h(`div.cell.silent.c${column}`, { role: "cell" }, h("span", {}, "silent"));
    return h(`div.cell.c${column}`, { role: "cell" }, [...given].map((index) => h("span.answer", {}, sideMark(index), " ", h("span.value", {}, short(row.sides[index]?.value ?? "")))));
  });
}
var short = (value) => value.length > 120 ? `${value.slice(0, 119)}\u2026` : value;

// src/report/html/pageData.ts
function pageData({ report, names }) {
  return {
    ...report.story === void 0 ? {} : { story: report.story },
    ...report.redacted ? { redacted: true } : {},
    sources: report.sources,
    rows: report.disagreements.map((row) => {
      return { ...row, silent: void 0, sides: row.sides.map((side) => ({ ...side, citations: side.citations.map(packed) })) };
    }),
    ...report.stale ? { stale: report.stale } : {}
  };
  function packed({ source, start, end, line, column, context, page, paragraph }) {
    const place2 = [names.get(source)?.index ?? 0, start, end, line, column, context.start, context.end];
    return page === void 0 && paragraph === void 0 ? place2 : [...place2, page ?? -1, paragraph ?? -1];
  }
}

// src/report/html/page.generated.ts
var script = '"use strict";(()=>{var ht="atodds.decisions",yt="atodds.name",Y=Object.create(null),X=!0;function vt(){try{let e=JSON.parse(localStorage.getItem(ht)??"{}");e&&typeof e=="object"&&(Y=Object.assign(Object.create(null),e))}catch{X=!1}}vt();var x=e=>Y[e];function wt(e,t){X&&vt(),t?Y[e]=t:delete Y[e];try{localStorage.setItem(ht,JSON.stringify(Y)),t&&localStorage.setItem(yt,t.by)}catch{X=!1}}function xt(){try{return localStorage.getItem(yt)??""}catch{return""}}function p(e,t,...n){let[o="",...r]=e.split("."),s=Object.entries(t).filter(i=>i[1]!==void 0);return{tag:o,attributes:{...r.length?{class:r.join(" ")}:{},...Object.fromEntries(s)},children:n}}var St=e=>typeof e=="object"&&"tag"in e;function a(e,{aria:t,...n}={},...o){let r=Object.assign(document.createElement(e),n);for(let[s,i]of Object.entries(t??{}))r.setAttribute(`aria-${s}`,i);return r.append(...o),r}function ce(e){if(e===void 0||e===!1)return[];if(typeof e!="object")return[String(e)];if(!St(e))return e.flatMap(ce);let t=document.createElement(e.tag);for(let[n,o]of Object.entries(e.attributes))t.setAttribute(n,o);return t.append(...e.children.flatMap(ce)),[t]}function E(e){let t=document.getElementById(e);if(!t)throw new Error(`the page has no element ${e}`);return t}function y(e,t,n=""){let o=a("button",{type:"button",className:n},e);return o.addEventListener("click",t),o}function I(e,...t){let n=a("h2",{id:"dialog-title"},e),o=a("dialog",{aria:{labelledby:"dialog-title"}},n,...t);return o.append(y("Close",()=>o.close(),"close")),o.addEventListener("close",()=>o.remove()),o.addEventListener("click",r=>{r.target===o&&o.close()}),document.body.append(o),o.showModal(),o}function je(e){let t=document.getElementById("said")??a("div",{id:"said",role:"status"});document.body.append(t),t.textContent=e,clearTimeout(bt),bt=setTimeout(()=>t.textContent="",4e3)}var bt;async function q(e,t){try{await navigator.clipboard.writeText(e),je(`${t} copied`)}catch{let n=a("textarea",{value:e,readOnly:!0,rows:8,aria:{label:t}});I(`Copy ${t.toLowerCase()}`,n),n.select()}}function Rt(e,t){let n=[...e.stale??[]];for(let r of e.rows){let s=t(r.id);s?n.push({...Et(r),...s}):r.flag&&n.push({...Et(r),...Ln(r.flag),...r.flag})}let o=[...new Map(n.map(r=>[r.id,r])).values()].sort((r,s)=>r.id<s.id?-1:1);return`version: 1\nflags:${o.length?`\n${o.map(r=>Cn(r,e.story)).join("")}`:` []\n`}`}var Et=e=>({id:e.id,questionKey:e.questionKey,kind:e.kind,question:e.question,sides:e.sides.map(t=>t.value)}),Ln=e=>e.was?{id:e.was.id,sides:e.was.sides}:{};function Cn(e,t){let{id:n,questionKey:o,kind:r,question:s,verdict:i,reason:l,by:c,on:d,until:f,note:u}=e;return[...$t({id:n,questionKey:o,kind:r,question:s}),`    sides:\n`,...e.sides.map(h=>`      - ${kt(h)}\n`),...$t({verdict:i,reason:l,by:c,on:d,until:f,note:u,story:t})].join("").replace(/^ {4}/,"  - ")}var $t=e=>Object.entries(e).flatMap(([t,n])=>n===void 0?[]:[`    ${t}: ${kt(n)}\n`]),kt=e=>JSON.stringify(e).replace(/[\\u007F-\\u009F\\u2028\\u2029\\uFEFF]/g,t=>`\\\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);function ue(e,t){let n=t?.reason??"REASON",o=t?.by??"NAME",r=t?.until?` --until ${de(t.until)}`:"",s=t?.verdict==="not-a-disagreement"?" --verdict not-a-disagreement":"";return`atodds flag ${de(e.id)}${s} --reason ${de(n)} --by ${de(o)}${r}`}var de=e=>/^[\\w.-]+$/.test(e)&&!e.startsWith("-")?e:`\'${e.replaceAll("\'","\'\\\\\'\'")}\'`;var P={view:"questions",relations:[],kind:"",source:"",flag:"",query:"",cells:"",row:"",at:"",show:""},Tt={view:"view",kind:"kind",source:"source",flag:"flag",query:"q",cells:"cells",row:"row",at:"at",show:"show"};function Z(e){let t=e.replace(/^#/,"");if(t.startsWith("r-"))return{...P,row:Mn(t.slice(2))};if(/^[a-z]+$/.test(t))return{...P,view:t};let n=new URLSearchParams(t),o={...P,relations:n.get("relation")?.split(",").filter(Boolean)??[]};for(let[r,s]of Object.entries(Tt))o[r]=n.get(s)??P[r];return(o.at||o.show)&&(o.view="texts"),o}function Q(e){let t=new URLSearchParams;e.relations.length&&t.set("relation",e.relations.join(","));for(let[n,o]of Object.entries(Tt)){let r=e[n];r!==P[n]&&t.set(o,r)}return`#${t.toString().replaceAll("%2C",",").replaceAll("%3A",":")}`}function Mn(e){try{return decodeURIComponent(e)}catch{return e}}var Lt=[],F=Z(location.hash),Pt,$=()=>F,R=e=>{Lt.push(e)};function fe(){F=Z(location.hash);let e=Pt;Pt=F;for(let t of Lt)t(F,e)}function w(e,t){let n=Q({...F,...e});if(n!==Q(F)){try{history[t==="step"?"pushState":"replaceState"](null,"",n)}catch{location.hash=n;return}fe()}}var ee=e=>e.replace(/\\s+/g," ").replace(/[\\p{Cc}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]/gu,t=>`<${(t.codePointAt(0)??0).toString(16).padStart(2,"0")}>`).trim();function Ct(e){let t=e[0];if(t===void 0||e.length<2)return"";let n=t.slice(0,t.lastIndexOf("/")+1);for(;n&&!e.every(o=>o.startsWith(n));)n=n.slice(0,n.lastIndexOf("/",n.length-2)+1);return n.length>3?n:""}function me(e){let t=new Map,n=e.sources.map(s=>{let i=s.publisher?.trim()||Nn(s.path),l=(t.get(i)??0)+1;return t.set(i,l),l===1?i:`${i} (${l})`}),o=Ct(e.sources.map(({path:s})=>s)),r=new Map;for(let[s,{origin:i}]of e.sources.entries())r.set(i,[...r.get(i)??[],s]);return new Map(e.sources.map((s,i)=>{let l=(r.get(s.origin)??[]).filter(d=>d!==i),c=s.path.slice(o.length);return[s.id,{index:i,name:n[i],source:s,path:c,copies:l.map(d=>n[d])}]}))}function Nn(e){return(e.split(/[\\\\/]/).filter(Boolean).at(-1)??e).replace(/(?<=.)\\.[a-z0-9]{1,8}$/i,"")}function pe(e,t,n){let o=new Set,r=([i=0,l=0,c=0,d=1,f=1,u=0,g=0,h=-1,b=-1])=>(o.add(i),{source:e.sources[i]?.id??"",start:l,end:c,quote:n[i]?.slice(l,c)??"",line:d,column:f,...h<0?{}:{page:h},...b<0?{}:{paragraph:b},context:{start:u,end:g}}),s=t.sides.map(i=>({...i,citations:i.citations.map(r)}));return{...t,sides:s,silent:e.sources.filter((i,l)=>!o.has(l)).map(i=>i.id)}}function Mt(e,t){return{sources:e.sources,texts:Object.fromEntries(e.sources.map((n,o)=>[n.id,t[o]??""])),...e.redacted?{redacted:!0}:{}}}var m=JSON.parse(E("data").textContent??""),On,L=()=>On??=JSON.parse(E("source-texts").textContent??""),Dn,ge=()=>Dn??={report:Mt(m,L()),names:Nt},Nt=me(m),k=e=>Nt.get(m.sources[e]?.id??"")?.name??"",qn=new Map(m.rows.map(e=>[e.id,e])),he=e=>e===void 0?void 0:qn.get(e),C=e=>E(`r-${encodeURIComponent(e.id)}`),M=e=>C(e).querySelector("details"),B=e=>C(e).querySelector("a.open");var Dt=[],qt=e=>{Dt.push(e)};function At(e){jt(e),It();for(let t of Dt)t();$().view==="decisions"&&Wt()}function jt(e){let t=C(e).querySelector(".tags");t?.querySelector(".decided")?.remove();let n=x(e.id);if(!n)return;let o=n.verdict==="acknowledged"?"acknowledged":"not a disagreement";t?.append(a("span",{className:"tag flag decided"},`decided: ${o}`))}var ye=()=>m.rows.filter(e=>x(e.id));function It(){let e=document.querySelector(\'nav a[href="#decisions"]\');e?.querySelector(".number")?.remove(),ye().length&&e?.append(a("span",{className:"number"},String(ye().length)))}function Wt(){let e=ye(),t=m.rows.filter(s=>s.flag&&!x(s.id)),n=()=>Rt(m,x),r=[E("decisions-title"),a("p",{className:"lead"},"Decisions made here stay in this browser until you export them. The flags file goes beside the sources, where the command line reads it; the flags that this report came with are in it too.")];X||r.push(a("p",{className:"notice warning"},"This browser keeps nothing for this page: export before you close it.")),r.push(a("div",{className:"actions"},y("Export atodds.flags.yaml",()=>An(n()),"main"),y("Copy the file",()=>{q(n(),"Flags file")})),Ot("Made here",e,"None yet. Open a row and press \\u201CDecide\\u2026\\u201D.")),t.length&&r.push(Ot("From the flags file",t,"")),E("decisions").replaceChildren(...r)}function Ot(e,t,n){let o=t.map(s=>{let i=x(s.id)??s.flag,l=i?.verdict==="acknowledged"?"Acknowledged":"Not a disagreement",c=i?.until?`, until ${i.until}`:"",d=!x(s.id)&&s.flag&&s.flag.state!=="active"?` (${s.flag.state})`:"";return a("li",{},a("a",{href:`#r-${encodeURIComponent(s.id)}`},a("bdi",{},s.question)),a("p",{},a("strong",{},l+d)," ",a("bdi",{},i?.reason??"")),a("p",{className:"quiet"},a("bdi",{},i?.by??""),`, ${i?.on??""}${c}`))}),r=o.length?a("ul",{},...o):a("p",{className:"nothing"},n);return a("div",{className:"alone"},a("h2",{},e," ",a("span",{className:"number"},String(o.length))),r)}function An(e){let t=URL.createObjectURL(new Blob([e],{type:"text/yaml"}));a("a",{href:t,download:"atodds.flags.yaml"}).click(),setTimeout(()=>URL.revokeObjectURL(t),1e4)}function Ht(){for(let e of ye())jt(e);It(),R(({view:e})=>{e==="decisions"&&Wt()})}var Ft=["name","role","place","time","quantity","quote","attribution","membership","status","polarity","designation","cause","scope"],W=["contradiction","divergence","granularity","variant"];function ve(e,t,n=320){let o=e.slice(Math.min(t.context.start,t.start),t.start),r=e.slice(t.end,Math.max(t.context.end,t.end));return{before:o.length>n?`\\u2026 ${o.slice(-n).replace(/^\\S{0,40}\\s+/,"")}`:o,quote:e.slice(t.start,t.end),after:r.length>n?`${r.slice(0,n).replace(/\\s+\\S{0,40}$/,"")} \\u2026`:r}}function we(e){let{state:t,verdict:n,reason:o,by:r,on:s,until:i,was:l}=e,c=`${n==="acknowledged"?"acknowledged":"not a disagreement"} by ${ee(r)} on ${s}: ${ee(o)}`;switch(t){case"active":return`flagged: ${c}${i===void 0?"":` (until ${i})`}`;case"changed":return`changed since it was flagged (then: ${(l?.sides??[]).map(ee).join(" \\xB7 ")}); it was ${c}`;case"expired":return`ran out on ${i??""}; it was ${c}`;case"stale":return`fits nothing any more; it was ${c}`}}function S(e){let n=e.replace(/[\\s\\p{Cc}]+/gu," ").replace(/[\\\\`*_[\\]<>|~&$]/g,"\\\\$&").replace(/[@#](?=[\\p{L}\\p{N}])/gu,"$&\\x3C!-- -->").replace(/\\b(https?:|www\\.)(?=\\S)/gi,o=>`${o}\\x3C!-- -->`);return jn.test(n)?`\\u2068${n.replace(Bt,"")}\\u2069`:n}function Ie(e){let t=e.replace(/[\\s\\p{Cc}]+/gu," ").replace(Bt,"");return/[`|]/.test(t)?`<code>${S(t)}</code>`:`\\`${t}\\``}var Bt=/[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]/gu,jn=/[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C\\p{Script=Arabic}\\p{Script=Hebrew}]/u;var xe={contradiction:{one:"contradiction",many:"contradictions",gloss:"Both cannot be true."},divergence:{one:"divergence",many:"divergences",gloss:"Different answers that could both be true, and want explaining."},granularity:{one:"granularity difference",many:"granularity differences",gloss:"Compatible; one side is more specific or more complete."},variant:{one:"variant",many:"variants",gloss:"The same thing, spelled or worded differently where the wording matters."}};function te(e){let t=String.fromCharCode(65+e%26);return e<26?t:te(Math.floor(e/26)-1)+t}var We=e=>e.toLocaleString("en-GB"),_=(e,t,n=`${t}s`)=>`${We(e)} ${e===1?t:n}`,N=e=>e.charAt(0).toUpperCase()+e.slice(1);var Se=e=>e.replace(/^(\\d{4}-\\d{2}-\\d{2})T.*$/s,"$1");function be(e,t){let n=t.page===void 0?"":`, page ${t.page}`,o=t.paragraph===void 0?"":`, paragraph ${t.paragraph}`;return`${e}:${t.line}:${t.column}${n}${o}`}function _t(e,t){let n=me(t),o=[`#### ${S(ne(e.question,300))}`,"",`${N(e.relation)} \\xB7 ${e.kind}${e.internal?" \\xB7 within one source":""} \\xB7 ${Ie(e.id)}`,""];o.push("| | Answer | Said by | In these words |","|---|---|---|---|");for(let[r,s]of e.sides.entries())for(let[i,l]of s.citations.entries()){let c=i===0,d=c?`${S(ne(s.value,300))}${s.origins>1?` (${s.origins} independent origins)`:""}`:"";o.push(`| ${c?`**${te(r)}**`:""} | ${d} | ${In(l,n.get(l.source))} | ${Wn(l,t,n)} |`)}return o.push("",`**Why:** ${S(e.why)}`),e.superseding&&o.push("",`**In time:** ${S(e.superseding.text)}`),o.push("",`**Ask:** ${S(e.ask)}`),e.silent.length&&o.push("",`Silent: ${e.silent.map(r=>S(ne(n.get(r)?.name??r))).join(", ")}`),e.flag&&o.push("",`> ${S(N(we(e.flag)))}`),`${o.join(`\n`)}\n`}var ne=(e,t=120)=>e.length>t?`${e.slice(0,t)} \\u2026`:e;function In(e,t){let n=t?.source.published;return`${S(ne(t?.name??e.source))}${n?`, ${S(Se(n))}`:""}`}function Wn(e,t,n){let{before:o,quote:r,after:s}=ve(t.texts[e.source]??"",e,160),i=n.get(e.source)?.source.path??e.source;return`${S(o)}**${S(ne(r.trim(),600))}**${S(s)}<br>${Ie(be(i,e))}`}var Hn=[["acknowledged","Acknowledged","The sources do disagree, and we know."],["not-a-disagreement","Not a disagreement","The row should not be here."]];function Vt(e,t){let n=x(e.id)??e.flag,o=a("textarea",{required:!0,rows:2,value:n?.reason??""}),r=a("input",{required:!0,autocomplete:"name",value:n?.by??xt()}),s=a("input",{type:"date",value:n?.until??""}),i=a("input",{value:n?.note??""}),l=Hn.map(([u,g,h])=>{let b=a("input",{type:"radio",name:"verdict",value:u,checked:(n?.verdict??"acknowledged")===u});return a("label",{className:"verdict"},b,a("span",{},a("strong",{},g)," ",a("span",{className:"quiet"},h)))}),c=a("form",{className:"decision-form"},a("fieldset",{},a("legend",{},"Decision"),...l),Ee("Reason",o,"wide"),Ee("Your name",r),Ee("Until (optional)",s),Ee("Note (optional)",i),a("div",{className:"buttons"},a("button",{type:"submit",className:"main"},"Keep decision"))),d=c.querySelector(".buttons");d.append(y("Cancel",t)),x(e.id)&&d.append(y("Take back",()=>f(void 0))),c.addEventListener("submit",u=>{u.preventDefault();let g=c.querySelector("input[name=verdict]:checked")?.value;for(let h of[o,r])h.setCustomValidity(h.value.trim()?"":"Please say.");c.reportValidity()&&f({verdict:g,reason:o.value.trim(),by:r.value.trim(),on:new Date().toISOString().slice(0,10),...s.value?{until:s.value}:{},...i.value.trim()?{note:i.value.trim()}:{}})});for(let u of[o,r])u.addEventListener("input",()=>u.setCustomValidity(""));return c;function f(u){wt(e.id,u),At(e),je(u?"Decision kept in this browser; export the flags file to hand it on":"Decision taken back"),t()}}var Ee=(e,t,n="")=>a("label",{className:`field ${n}`},a("span",{},e),t);var He=e=>q(_t(pe(m,e,L()),ge().report),"Row as Markdown");function Ut(e){let t=a("div",{className:"form"}),n=y("Decide\\u2026",()=>{t.firstChild?t.replaceChildren():t.append(Vt(e,()=>t.replaceChildren())),n.setAttribute("aria-expanded",String(t.firstChild!==null)),t.querySelector("textarea")?.focus()},"decide main");return n.setAttribute("aria-expanded","false"),a("div",{className:"actions"},n,y("Show in the texts",()=>Fn(e)),y("Copy as Markdown",()=>{He(e)}),y("Copy flag command",()=>{q(ue(e,x(e.id)),"Flag command")}),y("Copy link",()=>{q(location.href.replace(/#.*$/s,"")+Q({...P,row:e.id}),"Link")}),t)}function Fn(e){let[t,n,o]=e.sides[0]?.citations[0]??[];w({view:"texts",at:`${t}:${n}-${o}`,row:e.id,show:""},"step")}var O=e=>p("bdi",{},e);var $e=e=>p(`b.mark.m${e%6}`,{},te(e));function zt({names:e},t){let n=e.get(t.source),o=be(n?.path??t.source,t);return p("a.place",{href:`#at=${n?.index??0}:${t.start}-${t.end}`},o)}function Re(e){let[,t,n,o]=/^(\\d{4})-(\\d{2})-(\\d{2})$/.exec(Se(e))??[],r=Bn[Number(n)-1];return r?`${Number(o)} ${r} ${t}`:e}var Bn=["January","February","March","April","May","June","July","August","September","October","November","December"];function Kt({report:e},t,n){let{before:o,quote:r,after:s}=ve(e.texts[t.source]??"",t,n);return r?[o,p("mark",{},r),s]:p("span.quiet",{},"Text taken out")}var A=class{diff(t,n,o={}){let r;typeof o=="function"?(r=o,o={}):"callback"in o&&(r=o.callback);let s=this.castInput(t,o),i=this.castInput(n,o),l=this.removeEmpty(this.tokenize(s,o)),c=this.removeEmpty(this.tokenize(i,o));return this.diffWithOptionsObj(l,c,o,r)}diffWithOptionsObj(t,n,o,r){var s;let i=v=>{if(v=this.postProcess(v,o),r){setTimeout(function(){r(v)},0);return}else return v},l=n.length,c=t.length,d=1,f=l+c;o.maxEditLength!=null&&(f=Math.min(f,o.maxEditLength));let u=(s=o.timeout)!==null&&s!==void 0?s:1/0,g=Date.now()+u,h=[{oldPos:-1,lastComponent:void 0}],b=this.extractCommon(h[0],n,t,0,o);if(h[0].oldPos+1>=c&&b+1>=l)return i(this.buildValues(h[0].lastComponent,n,t));let De=-1/0,qe=1/0,mt=()=>{for(let v=Math.max(De,-d);v<=Math.min(qe,d);v+=2){let j,J=h[v-1],G=h[v+1];J&&(h[v-1]=void 0);let Ae=!1;if(G){let gt=G.oldPos-v;Ae=G&&0<=gt&&gt<l}let pt=J&&J.oldPos+1<c;if(!Ae&&!pt){h[v]=void 0;continue}if(!pt||Ae&&J.oldPos<G.oldPos?j=this.addToPath(G,!0,!1,0,o):j=this.addToPath(J,!1,!0,1,o),b=this.extractCommon(j,n,t,v,o),j.oldPos+1>=c&&b+1>=l)return i(this.buildValues(j.lastComponent,n,t))||!0;h[v]=j,j.oldPos+1>=c&&(qe=Math.min(qe,v-1)),b+1>=l&&(De=Math.max(De,v+1))}d++};if(r)(function v(){setTimeout(function(){if(d>f||Date.now()>g)return r(void 0);mt()||v()},0)})();else for(;d<=f&&Date.now()<=g;){let v=mt();if(v)return v}}addToPath(t,n,o,r,s){let i=t.lastComponent;return i&&!s.oneChangePerToken&&i.added===n&&i.removed===o?{oldPos:t.oldPos+r,lastComponent:{count:i.count+1,added:n,removed:o,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+r,lastComponent:{count:1,added:n,removed:o,previousComponent:i}}}extractCommon(t,n,o,r,s){let i=n.length,l=o.length,c=t.oldPos,d=c-r,f=0;for(;d+1<i&&c+1<l&&this.equals(o[c+1],n[d+1],s);)d++,c++,f++,s.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return f&&!s.oneChangePerToken&&(t.lastComponent={count:f,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,d}equals(t,n,o){return o.comparator?o.comparator(t,n):t===n||!!o.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let o=0;o<t.length;o++)t[o]&&n.push(t[o]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){return!1}buildValues(t,n,o){let r=[],s;for(;t;)r.push(t),s=t.previousComponent,delete t.previousComponent,t=s;r.reverse();let i=r.length,l=0,c=0,d=0;for(;l<i;l++){let f=r[l];if(f.removed)f.value=this.join(o.slice(d,d+f.count)),d+=f.count;else{if(!f.added&&this.useLongestToken){let u=n.slice(c,c+f.count);u=u.map(function(g,h){let b=o[d+h];return b.length>g.length?b:g}),f.value=this.join(u)}else f.value=this.join(n.slice(c,c+f.count));c+=f.count,f.added||(d+=f.count)}}return r}};var Fe=class extends A{},Jt=new Fe;function Be(e,t,n){return Jt.diff(e,t,n)}function _e(e,t){let n;for(n=0;n<e.length&&n<t.length;n++)if(e[n]!=t[n])return e.slice(0,n);return e.slice(0,n)}function Ve(e,t){let n;if(!e||!t||e[e.length-1]!=t[t.length-1])return"";for(n=0;n<e.length&&n<t.length;n++)if(e[e.length-(n+1)]!=t[t.length-(n+1)])return e.slice(-n);return e.slice(-n)}function ke(e,t,n){if(e.slice(0,t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn\'t start with prefix ${JSON.stringify(t)}; this is a bug`);return n+e.slice(t.length)}function Te(e,t,n){if(!t)return e+n;if(e.slice(-t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn\'t end with suffix ${JSON.stringify(t)}; this is a bug`);return e.slice(0,-t.length)+n}function V(e,t){return ke(e,t,"")}function oe(e,t){return Te(e,t,"")}function Ue(e,t){return t.slice(0,_n(e,t))}function _n(e,t){let n=0;e.length>t.length&&(n=e.length-t.length);let o=t.length;e.length<t.length&&(o=e.length);let r=Array(o),s=0;r[0]=0;for(let i=1;i<o;i++){for(t[i]==t[s]?r[i]=r[s]:r[i]=s;s>0&&t[i]!=t[s];)s=r[s];t[i]==t[s]&&s++}s=0;for(let i=n;i<e.length;i++){for(;s>0&&e[i]!=t[s];)s=r[s];e[i]==t[s]&&s++}return s}function ze(e,t){let n=[];for(let o of Array.from(t.segment(e))){let r=o.segment;n.length&&/\\s/.test(n[n.length-1])&&/\\s/.test(r)?n[n.length-1]+=r:n.push(r)}return n}function Pe(e,t){if(t)return U(e,t)[1];let n;for(n=e.length-1;n>=0&&e[n].match(/\\s/);n--);return e.substring(n+1)}function H(e,t){if(t)return U(e,t)[0];let n=e.match(/^\\s*/);return n?n[0]:""}function U(e,t){if(!t)return[H(e),Pe(e)];if(t.resolvedOptions().granularity!="word")throw new Error(\'The segmenter passed must have a granularity of "word"\');let n=ze(e,t),o=n[0],r=n[n.length-1],s=/\\s/.test(o)?o:"",i=/\\s/.test(r)?r:"";return[s,i]}var Le="a-zA-Z0-9_\\\\u{AD}\\\\u{C0}-\\\\u{D6}\\\\u{D8}-\\\\u{F6}\\\\u{F8}-\\\\u{2C6}\\\\u{2C8}-\\\\u{2D7}\\\\u{2DE}-\\\\u{2FF}\\\\u{1E00}-\\\\u{1EFF}",Vn=new RegExp(`[${Le}]+|\\\\s+|[^${Le}]`,"ug"),Ke=class extends A{equals(t,n,o){return o.ignoreCase&&(t=t.toLowerCase(),n=n.toLowerCase()),t.trim()===n.trim()}tokenize(t,n={}){let o;if(n.intlSegmenter){let i=n.intlSegmenter;if(i.resolvedOptions().granularity!="word")throw new Error(\'The segmenter passed must have a granularity of "word"\');o=ze(t,i)}else o=t.match(Vn)||[];let r=[],s=null;return o.forEach(i=>{/\\s/.test(i)?s==null?r.push(i):r.push(r.pop()+i):s!=null&&/\\s/.test(s)?r[r.length-1]==s?r.push(r.pop()+i):r.push(s+i):r.push(i),s=i}),r}join(t){return t.map((n,o)=>o==0?n:n.replace(/^\\s+/,"")).join("")}postProcess(t,n){if(!t||n.oneChangePerToken)return t;let o=null,r=null,s=null;return t.forEach(i=>{i.added?r=i:i.removed?s=i:((r||s)&&Gt(o,s,r,i,n.intlSegmenter),o=i,r=null,s=null)}),(r||s)&&Gt(o,s,r,null,n.intlSegmenter),t}},Un=new Ke;function Gt(e,t,n,o,r){if(t&&n){let[s,i]=U(t.value,r),[l,c]=U(n.value,r);if(e){let d=_e(s,l);e.value=Te(e.value,l,d),t.value=V(t.value,d),n.value=V(n.value,d)}if(o){let d=Ve(i,c);o.value=ke(o.value,c,d),t.value=oe(t.value,d),n.value=oe(n.value,d)}}else if(n){if(e){let s=H(n.value,r);n.value=n.value.substring(s.length)}if(o){let s=H(o.value,r);o.value=o.value.substring(s.length)}}else if(e&&o){let s=H(o.value,r),[i,l]=U(t.value,r),c=_e(s,i);t.value=V(t.value,c);let d=Ve(V(s,c),l);t.value=oe(t.value,d),o.value=ke(o.value,s,d),e.value=Te(e.value,s,s.slice(0,s.length-d.length))}else if(o){let s=H(o.value,r),i=Pe(t.value,r),l=Ue(i,s);t.value=oe(t.value,l)}else if(e){let s=Pe(e.value,r),i=H(t.value,r),l=Ue(s,i);t.value=V(t.value,l)}}var Je=class extends A{tokenize(t){let n=new RegExp(`(\\\\r?\\\\n)|[${Le}]+|[^\\\\S\\\\n\\\\r]+|[^${Le}]`,"ug");return t.match(n)||[]}},Yt=new Je;function Ge(e,t,n){return Yt.diff(e,t,n)}var zn=2e3,Xt=400;function en({report:e},t){if(!["quote","name","designation"].includes(t.kind)&&t.relation!=="variant")return;let n=Zt(t.sides.map(i=>i.citations[0]?.quote??""))??Zt(t.sides.map(i=>i.value)),[o,...r]=n??[];if(o===void 0||e.redacted)return;let s=r.flatMap((i,l)=>{let c=i===o?void 0:Kn(o,i);return c?[p("div.pair",{},Qt(0,c,"removed"),Qt(l+1,c,"added"))]:[]});return s.length?p("div.wordings",{},p("h5",{},"Word for word"),s):void 0}function Zt(e){let t=e.map(n=>n.replace(/\\s+/g," ").trim());return new Set(t).size>1&&t.every(n=>n&&n.length<=zn)?t:void 0}function Kn(e,t){return!/\\s/.test(e)&&!/\\s/.test(t)?Be(e,t,{maxEditLength:Xt}):Ge(e,t,{maxEditLength:Xt})}function Qt(e,t,n){let o=[];for(let s of t){if((s.added||s.removed)&&!s[n])continue;let i=o.at(-1);i?.changed===s[n]?i.text+=s.value:o.push({text:s.value,changed:s[n]})}let r=o.reduce((s,i,l)=>{let[c,d]=[s.at(-1),o[l+1]];return c?.changed&&(i.changed||d?.changed&&/^\\s+$/.test(i.text))?c.text+=i.text:s.push({...i}),s},[]).map(({text:s,changed:i})=>i?Jn(s):s);return p("p",{},$e(e)," ",p("span",{dir:"auto"},r))}function Jn(e){let[,t,n="",o]=/^(\\s*)(.*?)(\\s*)$/s.exec(e)??[];return n?[t,p("em",{},n),o]:e}function nn(e,t){return p("div.opened",{},Gn(t),p("div.sides",{},t.sides.map((n,o)=>Yn(e,n,o))),en(e,t),p("dl.reasoning",{},re("Why it is here",O(t.why)),t.superseding&&re("In time",O(t.superseding.text)),re("What to ask",O(t.ask)),tn(t,!1,"What was found"),tn(t,!0,"What could have excused it, and did not"),t.silent.length>0&&re("Silent",Qn(e,t))))}var re=(e,...t)=>p("div",{},p("dt",{},e),p("dd",{},...t)),Gn=({flag:e})=>e&&p("p.decision",{},O(N(we(e))),e.note!==void 0&&p("span.quiet",{}," ",O(e.note)));function Yn(e,t,n){let o=t.origins===1?"one origin":`${t.origins} independent origins`,r=new Set(t.citations.map(i=>i.source)).size,s=r>t.origins?`, ${_(r,"source")}`:"";return p("div.side",{},p("h5",{},$e(n)," ",p("span",{},t.value)),p("p.support",{},o,s),Xn(e,t).map(i=>Zn(e,i)))}function Xn({report:e,names:t},n){let o=new Map;for(let r of n.citations){let s=e.texts[r.source]?.slice(r.context.start,r.context.end)??r.quote,i=`${t.get(r.source)?.source.origin}\\0${s}\\0${r.quote}`;o.set(i,[...o.get(i)??[],r])}return[...o.values()]}function Zn(e,t){let[n]=t;return p("figure",{},p("blockquote",{dir:"auto"},n&&Kt(e,n)),t.map((o,r)=>{let s=e.names.get(o.source),i=s?.source.published,l=`${s?.name??o.source}${i===void 0?"":`, ${Re(i)}`}`;return p("figcaption",{},r>0&&"also ",O(l)," ",zt(e,o))}))}function tn(e,t,n){let o=e.reasons.filter(r=>(r.veto??!1)===t);if(o.length)return re(n,p("ul",{},o.map(r=>p("li",{},O(N(r.text))," ",p("code",{},r.test)))))}function Qn({names:e},t){return t.silent.length>12?`${t.silent.length} of ${e.size} sources`:O(t.silent.map(n=>e.get(n)?.name??n).join(", "))}function rn(e,t){if(t.relations.length&&!t.relations.includes(e.relation)||t.kind&&e.kind!==t.kind||t.flag&&!Ye(e).includes(t.flag))return!1;if(t.source){let r=m.sources.findIndex(s=>s.id===t.source);if(!e.sides.some(s=>s.citations.some(([i])=>i===r)))return!1}let n=sn(t.query).split(/\\s+/).filter(Boolean);if(!n.length)return!0;let o=eo(e);return n.every(r=>o.includes(r))}function Ye(e){return[e.flag?.state==="active"||x(e.id)!==void 0?"flagged":"open",...e.flag?[e.flag.state]:[]]}var on=new Map;function eo(e){let t=on.get(e);if(t!==void 0)return t;let n=e.sides.flatMap(r=>[r.value,...r.citations.map(([s=0,,,,,i=0,l=0])=>`${k(s)} ${L()[s]?.slice(i,l)}`)]),o=sn([e.question,e.id,e.why,e.ask,...n].join(`\n`));return on.set(e,o),o}var sn=e=>e.normalize("NFD").replace(new RegExp("\\\\p{Mn}","gu"),"").toLowerCase();var z=document.documentElement,to=z.dataset.cells??"",Xe=new Map(m.rows.map(e=>[e,C(e)])),no=new Map([...Xe].map(([e,t])=>[t,e])),Ce=document.querySelector(".matrix"),oo=[...document.querySelectorAll(".group")],an=[...document.querySelectorAll(".chunk")].map(e=>({chunk:e,own:[...e.children]})),ln=a("p",{className:"nothing",hidden:!0},"No question fits these filters."),T=m.rows,Me,Ze=()=>T,Qe=e=>no.get(e?.closest(".entry")),Ne=()=>Qe(document.activeElement)??Me,cn=e=>B(e).closest(".question")??C(e);function et(e){Me=e,B(e).focus({preventScroll:!0}),cn(e).scrollIntoView({block:"nearest"})}function tt(e){let t=T.indexOf(Ne()),n=T[t<0?0:Math.min(T.length-1,Math.max(0,t+e))];n&&et(n)}function D(e,t){let n=M(e);B(e).setAttribute("aria-expanded",String(t)),n.open=t,t&&(n.querySelector(".opened")||n.append(...ce(nn(ge(),pe(m,e,L())))),n.querySelector(".actions")||n.querySelector(".opened")?.append(Ut(e)))}function nt(e){let t=!M(e).open;Me=e,D(e,t),w({row:t?e.id:""},"in place")}function ro(e,t){if(e.view!=="questions")return;dn(e);let n=e.cells||to;z.dataset.cells!==n&&(z.dataset.cells=n),n==="answers"&&so();let o=he(e.row);if(!o||e.row===t?.row&&t.view==="questions")return;let r=M(o).open;D(o,!0),(!r||t?.view!=="questions")&&io(o)}function so(){if(!(z.dataset.silent!=="drawn"||z.dataset.answers==="told")){z.dataset.answers="told";for(let[e,t]of Xe){let n=new Map([...t.querySelectorAll(".legend li")].map((o,r)=>[o.querySelector(".mark")?.textContent,e.sides[r]?.value]));for(let o of t.querySelectorAll(".cell > .mark")){let r=a("span",{className:"answer"});o.replaceWith(r),r.append(o,a("span",{className:"value"},n.get(o.textContent)??""))}}}}function io(e){Me=e;let t=B(e),n=()=>{document.activeElement!==t&&document.activeElement!==document.body||(t.focus({preventScroll:!0}),cn(e).scrollIntoView({block:"start"}))};document.activeElement?.blur();for(let o of Ce?.classList.contains("forget")?[3,5]:[1,4])ot(o,n)}function ot(e,t){requestAnimationFrame(()=>e>1?ot(e-1,t):t())}function dn(e){T=m.rows.filter(r=>rn(r,e));let t=new Set(T);for(let[r,s]of Xe)s.hidden===t.has(r)&&(s.hidden=!t.has(r));ao();for(let r of oo)r.hidden=!r.querySelector(".chunk:not([hidden])");let n=T.length===m.rows.length?_(T.length,"question"):`${We(T.length)} of ${_(m.rows.length,"question")}`,o=document.getElementById("shown");o&&o.textContent!==n&&(o.textContent=n),ln.hidden=T.length>0}function ao(){let e=an.flatMap(({chunk:t,own:n})=>{let o=String(n.filter(r=>!r.hidden).length);return o===t.dataset.rows?[]:[{chunk:t,rows:o}]});if(e.length){Ce?.classList.add("forget");for(let{chunk:t,rows:n}of e)un(t,n);ot(2,()=>Ce?.classList.remove("forget"))}}function un(e,t){e.dataset.rows=t,e.hidden=t==="0",e.style.setProperty("--rows",t)}var fn=()=>dn($());function mn(){if(m.rows.length){Ce?.after(ln);for(let e of m.rows)B(e).setAttribute("aria-expanded","false");for(let{chunk:e,own:t}of an)un(e,String(t.length));E("questions").addEventListener("click",lo),E("questions").addEventListener("toggle",({target:e})=>{let t=e instanceof HTMLDetailsElement?Qe(e):void 0;t&&D(t,M(t).open)},!0),R(ro)}}function lo(e){let t=e.target,n=Qe(t);if(!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let o=t.closest("a.place");o?(e.preventDefault(),w({view:"texts",at:Z(o.hash).at,row:n.id,show:""},"step")):t.closest(".line")&&!String(getSelection())&&(e.preventDefault(),nt(n))}var pn=[{keys:["j","n"],does:"Next row",press:()=>Oe(()=>tt(1))},{keys:["k","p"],does:"Previous row",press:()=>Oe(()=>tt(-1))},{keys:["o"],does:"Open or close the row (also Enter)",press:()=>se(e=>nt(e))},{keys:["t"],does:"Show the row in the texts",press:()=>se(e=>{let[t,n,o]=e.sides[0]?.citations[0]??[];w({view:"texts",at:`${t}:${n}-${o}`,row:e.id,show:""},"step")})},{keys:["d"],does:"Decide on the row",press:()=>se(e=>{D(e,!0),C(e).querySelector(".decide")?.click()})},{keys:["c"],does:"Copy the row as Markdown",press:()=>se(e=>{He(e)})},{keys:["x"],does:"Copy the flag command",press:()=>se(e=>{q(ue(e,x(e.id)),"Flag command")})},{keys:["/"],does:"Search",press:()=>Oe(()=>document.getElementById("search")?.focus())},{keys:["f"],does:"Filter",press:()=>Oe(()=>document.querySelector(".chip:not(:disabled)")?.focus())},{keys:["Escape"],does:"Leave search, close the row",press:co},{keys:["?"],does:"This help",press:st}];function Oe(e){$().view!=="questions"&&w({view:"questions",at:"",show:""},"step"),e()}function se(e){let t=Ne();t&&$().view==="questions"&&e(t)}function co(){let e=document.activeElement;if(e?.matches("input, textarea, select")&&!e.closest(".entry"))return e.blur();let t=Ne();!t||$().view!=="questions"||!M(t).open||(D(t,!1),et(t),w({row:""},"in place"))}var rt=e=>a("kbd",{},e==="Escape"?"Esc":e),gn=()=>document.querySelectorAll(".banner nav a");function st(){let e=pn.map(({keys:t,does:n})=>a("div",{},a("dt",{},...t.flatMap(o=>[rt(o)," "])),a("dd",{},n)));e.push(a("div",{},a("dt",{},rt("1")," \\u2026 ",rt(String(gn().length))),a("dd",{},"Views, from left to right"))),I("Keys",a("dl",{className:"keys"},...e))}function hn(){document.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented||document.querySelector("dialog[open]")||e.target.closest("input, textarea, select")&&e.key!=="Escape")return;let n=gn()[Number(e.key)-1],o=pn.find(({keys:r})=>r.includes(e.key));!n&&!o||(e.preventDefault(),n?n.click():o?.press())})}function yn(e,t,n){let o=[],r=[];for(let d of e.rows)for(let f of d.sides)for(let[u,g=0,h=0]of f.citations)u!==t||g>=h||(o.push({at:g,row:d}),r.push({at:h,row:d}));o.sort((d,f)=>d.at-f.at),r.sort((d,f)=>d.at-f.at);let s=[...new Set([0,...o.map(({at:d})=>d),...r.map(({at:d})=>d),n])].sort((d,f)=>d-f),i=[],l=0,c=0;return s.slice(0,-1).map((d,f)=>{for(;(r[c]?.at??1/0)<=d;c++)i.splice(i.indexOf(r[c]?.row),1);for(;(o[l]?.at??1/0)<=d;l++)i.push(o[l]?.row);return{start:d,end:s[f+1],rows:[...new Set(i)]}})}function vn(e){let t=m.sources[e],n=L()[e]??"",o=yn(m,e,n.length),r=a("div",{className:"text",tabIndex:0,dir:"auto",role:"region",aria:{label:`Text of ${k(e)}`}}),s=new Map;for(let c of o){let d=n.slice(c.start,c.end);if(!c.rows.length)r.append(d);else{let f=uo(c,d);s.set(c,f),r.append(f)}}let i=a("header",{},a("h2",{},a("bdi",{},k(e))),a("p",{className:"quiet"},a("bdi",{},[t?.published&&Re(t.published),t?.title].filter(Boolean).join(" \\xB7 "))),a("p",{className:"place"},a("bdi",{},t?.path??""))),l=a("section",{className:"pane",aria:{label:k(e)}},i,a("div",{className:"scroll"},r));return l.dataset.source=String(e),l.querySelector(".scroll")?.append(fo(s,n.length,r)),l}var it=e=>W.find(t=>e.some(n=>n.relation===t))??"";function uo({rows:e,start:t,end:n},o){let[r]=e,s=a("a",{className:`cited ${it(e)}`,href:`#row=${encodeURIComponent(r?.id??"")}`,title:e.map(i=>i.question).join(`\n`)},o);return s.dataset.start=String(t),s.dataset.end=String(n),e.length>1&&s.addEventListener("click",i=>{i.preventDefault();let l=I("These words stand in several rows",a("ul",{className:"choices"},...e.map(c=>a("li",{},a("a",{href:`#row=${encodeURIComponent(c.id)}`},a("bdi",{},c.question))))));l.addEventListener("click",({target:c})=>{c.closest("a")&&l.close()})}),s}function fo(e,t,n){let o="http://www.w3.org/2000/svg",r=document.createElementNS(o,"svg");for(let[s,i]of Object.entries({class:"overview",viewBox:"0 0 8 1000",preserveAspectRatio:"none","aria-hidden":"true"}))r.setAttribute(s,i);for(let{start:s,rows:i}of e.keys()){let l=document.createElementNS(o,"rect"),c=8-2*W.findIndex(f=>f===it(i)),d={x:8-c,y:1e3*s/Math.max(1,t),width:c,height:6,class:it(i)};for(let[f,u]of Object.entries(d))l.setAttribute(f,String(u));r.append(l)}return r.addEventListener("click",s=>{let i=r.getBoundingClientRect(),l=(s.clientY-i.top)/i.height*t,[c]=[...e].sort(([d],[f])=>Math.abs(d.start-l)-Math.abs(f.start-l));c&&at(n,c[1])}),r}function at(e,t){e.scrollTop+=t.getBoundingClientRect().top-e.getBoundingClientRect().top-e.clientHeight/3}var lt=new Map,ie=a("div",{className:"panes"}),wn=a("p",{className:"back"}),dt=xn("Left"),ut=xn("Right"),ct=y("All side by side",()=>w({view:"texts",show:K.length>2?"":"all",at:""},"in place")),K=[];function xn(e){let t=a("select",{aria:{label:`${e} text`}},...m.sources.map((n,o)=>a("option",{value:String(o)},k(o))));return t.addEventListener("change",()=>w({view:"texts",show:[...new Set([dt.value,ut.value])].join(","),at:""},"in place")),t}function Sn(){E("texts").append(a("div",{className:"text-tools"},dt,a("span",{className:"quiet"},"beside"),ut,ct),wn,ie),R(e=>{e.view==="texts"&&mo(e)})}function mo(e){let t=/^(\\d+):(\\d+)-(\\d+)$/.exec(e.at)?.slice(1).map(Number),n=he(e.row)??(t&&m.rows.find(i=>bn(i).some(([l,c])=>l===t[0]&&c===t[1])));K=po(e,n,t?.[0]);let[o=0,r=o]=K;dt.value=String(o),ut.value=String(r),ct.textContent=K.length>2?"Two side by side":"All side by side",ct.hidden=m.sources.length<3;let s=K.map(i=>{let l=lt.get(i)??vn(i);return lt.set(i,l),l});(s.length!==ie.children.length||s.some((i,l)=>ie.children[l]!==i))&&ie.replaceChildren(...s),wn.replaceChildren(...n?[a("a",{href:`#row=${encodeURIComponent(n.id)}`},"\\u2190 ",a("bdi",{},n.question))]:[]),go(n,t)}var bn=e=>e.sides.flatMap(t=>t.citations);function po(e,t,n){if(e.show==="all")return m.sources.map((i,l)=>l);let o=e.show.split(",").filter(Boolean).map(Number).filter(i=>m.sources[i]);if(o.length)return o;if(t&&n!==void 0){let i=t.sides.findIndex(c=>c.citations.some(([d])=>d===n)),l=[...t.sides.filter((c,d)=>d!==i),...t.sides].flatMap(c=>c.citations.map(([d=0])=>d));return[...new Set([n,...l])].slice(0,2)}let r=n??0,s=m.sources.findIndex((i,l)=>l!==r&&i.origin!==m.sources[r]?.origin);return s<0?[r]:[r,s]}function go(e,t){for(let n of ie.querySelectorAll(".current"))n.classList.remove("current");for(let n of K){let o=lt.get(n)?.querySelector(".text"),r=e?bn(e).filter(([l])=>l===n):t&&t[0]===n?[t]:[];if(!o||!r.length)continue;let s=[...o.querySelectorAll("a.cited")].filter(l=>r.some(([,c=0,d=0])=>Number(l.dataset.start)>=c&&Number(l.dataset.end)<=d));for(let l of s)l.classList.add("current");let i=s.find(l=>t?.[0]===n&&Number(l.dataset.start)>=(t[1]??0))??s[0];i&&at(o,i)}}function En(){if(!m.rows.length)return;let e=a("input",{type:"search",id:"search",placeholder:"Search",aria:{label:"Search questions, answers and sentences",keyshortcuts:"/"}});e.addEventListener("input",()=>w({query:e.value,row:""},"in place"));let t=W.map(u=>yo(u)),n=Ft.filter(u=>m.rows.some(g=>g.kind===u)),o=ft("Kind","All kinds",n.map(u=>[u,N(u)]),u=>w({kind:u,row:""},"in place")),r=ft("Source","All sources",m.sources.map(({id:u},g)=>[u,k(g)]),u=>w({source:u,row:""},"in place")),s=["open","flagged","changed","expired"].filter(u=>u==="flagged"||u==="open"||m.rows.some(g=>Ye(g).includes(u))),i=ft("Flag","Any flag",s.map(u=>[u,{open:"Not flagged",flagged:"Flagged",changed:"Flag changed",expired:"Flag expired"}[u]??u]),u=>w({flag:u,row:""},"in place")),l=y("",()=>w({cells:document.documentElement.dataset.cells==="marks"?"answers":"marks"},"in place")),c=y("Clear",()=>w({...P,cells:$().cells},"in place"),"clear"),d=a("div",{className:"toolbar",role:"search",aria:{label:"Filter the questions"}},e,a("div",{className:"chips",role:"group",aria:{label:"Relation"}},...t.map(([u])=>u)),o,r,i,c);document.querySelector(".matrix")?.before(d);let f=document.querySelector(".columns");f?.querySelector(".question")?.replaceChildren(a("span",{id:"shown",role:"status"}),l),R(u=>{if(u.view==="questions"){e.value!==u.query&&(e.value=u.query);for(let[g,h]of t)g.setAttribute("aria-pressed",String(u.relations.includes(h)));for(let[g,h]of[[o,u.kind],[r,u.source],[i,u.flag]])vo(g,h);l.textContent=document.documentElement.dataset.cells==="marks"?"Show answers":"Show marks",c.hidden=!ho(u)}}),qt(fn);for(let[u,g]of[["--toolbar",d],["--columns",f]])g&&new ResizeObserver(()=>document.documentElement.style.setProperty(u,`${g.offsetHeight}px`)).observe(g)}var ho=e=>!!(e.relations.length||e.kind||e.source||e.flag||e.query);function yo(e){let t=m.rows.filter(o=>o.relation===e).length,n=y("",()=>{let{relations:o}=$(),r=o.includes(e)?o.filter(s=>s!==e):[...o,e];w({relations:W.filter(s=>r.includes(s)),row:""},"in place")},"chip");return n.append(a("i",{className:`disc ${e}`,aria:{hidden:"true"}}),a("span",{className:"name"},N(t===1?xe[e].one:e==="granularity"?"granularity":xe[e].many)),a("span",{className:"number"},String(t))),n.disabled=t===0,[n,e]}function ft(e,t,n,o){let r=a("select",{aria:{label:e}},a("option",{value:""},t),...n.map(([s,i])=>a("option",{value:s},i)));return r.addEventListener("change",()=>o(r.value)),r}function vo(e,t){e.value!==t&&(e.value=t),e.classList.toggle("chosen",t!=="")}var ae=["","dark","light"],$n="atodds.theme";function kn(){let e=y("",()=>t(ae[(ae.indexOf(wo())+1)%ae.length]??"")),t=o=>{document.documentElement.dataset.theme=o,e.textContent=o===""?"Auto":o==="dark"?"Dark":"Light",e.setAttribute("aria-label",`Colours: ${e.textContent}`),Rn(o)};t(ae.find(o=>o===Rn())??"");let n=y("?",st);n.setAttribute("aria-label","Keys"),document.querySelector(".tools")?.append(e,y("Print",xo),n)}var wo=()=>ae.find(e=>e===document.documentElement.dataset.theme)??"";function Rn(e){try{return e!==void 0&&localStorage.setItem($n,e),localStorage.getItem($n)}catch{return null}}function xo(){let e=n=>()=>{t.close(),So(n)},t=I("Print",a("p",{},`Of the ${Ze().length} questions that are shown:`),a("div",{className:"actions"},y("Summary",e(!1),"main"),y("Everything, with all sentences",e(!0))))}function So(e){let t=Ze().map(n=>[n,M(n).open]);for(let[n]of t)D(n,e);addEventListener("afterprint",()=>t.forEach(([n,o])=>D(n,o)),{once:!0}),requestAnimationFrame(()=>window.print())}var le=document.documentElement;le.classList.add("scripted");var Tn=[...document.querySelectorAll(".view")],bo=[...document.querySelectorAll(".banner nav a")];R(({view:e},t)=>{let n=Tn.some(({id:o})=>o===e)?e:"questions";le.dataset.view=n;for(let o of Tn)o.hidden=o.id!==n;for(let o of bo)o.hash===`#${n}`?o.setAttribute("aria-current","page"):o.removeAttribute("aria-current");t&&t.view!==e&&scrollTo(0,0)});mn();En();Sn();Ht();kn();hn();var Pn=()=>le.style.setProperty("--window",`${le.clientWidth}px`);new ResizeObserver(Pn).observe(le);Pn();addEventListener("hashchange",fe);fe();})();';
var style = ':root{color-scheme:light dark;--paper: light-dark(#fcfbf9, #16171b);--raised: light-dark(#ffffff, #1e2026);--ink: light-dark(#1e1d1b, #e9e7e2);--quiet: light-dark(#68645d, #a5a19a);--line: light-dark(#e6e2da, #30333b);--accent: light-dark(#2a45c0, #aab9ff);--on-accent: light-dark(#ffffff, #16171b);--tint: light-dark(#e3e8fc, #2c3561);--sans: Inter, ui-sans-serif, -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;--serif: "Source Serif 4", "Iowan Old Style", Charter, "Palatino Linotype", Palatino, "Book Antiqua", P052, "Noto Serif", Georgia, serif;--mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", monospace;--gutter: clamp(1rem, 3.2vw, 3.5rem);--window: 100%;--banner: 3.25rem;--toolbar: 0px;--columns: 2.5rem}:root[data-theme=dark]{color-scheme:dark}:root[data-theme=light]{color-scheme:light}*,:before,:after{box-sizing:border-box}html{font-size:100%;scroll-padding-top:calc(var(--banner) + var(--toolbar) + var(--columns) + .5rem);text-size-adjust:100%;-webkit-text-size-adjust:100%}body{margin:0;background:var(--paper);color:var(--ink);font:400 .9375rem/1.55 var(--sans);font-feature-settings:"cv11","ss03";-webkit-font-smoothing:antialiased}h1,h2,h3,h4,h5,p,ul,dl,dd,figure,blockquote{margin:0;padding:0;font-size:inherit;font-weight:inherit}ul{list-style:none}a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}bdi,h1,h3,h4,h5,p,li,dd,td,th,blockquote{overflow-wrap:anywhere}code{display:inline-block;max-width:100%;overflow-wrap:anywhere;font:.8125em var(--mono);color:var(--quiet)}.open,.tags,.value,.who,.place,.title,.side h5>span,.source>span,code{unicode-bidi:plaintext}[hidden]{display:none!important}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}:root:not(.scripted) .scripted{display:none}.quiet{color:var(--quiet)}.number{color:var(--quiet);font-variant-numeric:tabular-nums;font-weight:400}.tag{display:inline-block;padding:0 .45em;border:1px solid var(--line);border-radius:1em;font-size:.75rem;line-height:1.5;font-weight:400;color:var(--quiet);white-space:nowrap}.tag.flag{border-color:var(--accent);color:var(--accent)}.nothing{padding:2.5rem 0;color:var(--quiet)}.lead{max-width:44rem;color:var(--quiet)}.place{display:inline-block;max-width:100%;font:.75rem/1.5 var(--mono);color:var(--quiet);text-decoration-color:var(--line);overflow-wrap:anywhere}.place:hover{color:var(--accent)}mark{background:var(--tint);color:inherit;padding:.08em .14em;border-radius:2px;box-decoration-break:clone;-webkit-box-decoration-break:clone}.disc{display:inline-block;width:.72em;height:.72em;border:1.5px solid var(--accent);border-radius:50%}.disc.contradiction{background:var(--accent)}.disc.divergence{background:linear-gradient(90deg,var(--accent) 50%,transparent 50%)}.disc.granularity{background:conic-gradient(var(--accent) 25%,transparent 25%)}.mark{display:inline-grid;place-content:center;min-width:1.5em;height:1.5em;padding:0 .3em;border:1.5px solid var(--ink);border-radius:4px;font:600 .75rem/1 var(--sans);vertical-align:.08em;background:var(--paper);color:var(--ink)}.mark.m0{background:var(--ink);color:var(--paper)}.mark.m2{border-style:dashed}.mark.m3{border-color:var(--tint);background:var(--tint)}.mark.m4{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}.mark.m5{border:3px double var(--ink)}button{font:500 .8125rem/1.2 var(--sans);color:var(--ink);background:transparent;border:1px solid var(--line);border-radius:6px;padding:.5rem .8rem;cursor:pointer}button:hover:not(:disabled){border-color:var(--quiet)}button:disabled{color:var(--quiet);cursor:default}button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}input,select,textarea{font:.875rem/1.4 var(--sans);color:var(--ink);background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:.42rem .6rem;max-width:100%}.skip{position:absolute;left:-100vw;z-index:9;padding:.75rem 1rem;background:var(--raised)}.skip:focus{left:0}footer{position:sticky;left:0;width:var(--window);padding:2rem var(--gutter) 3rem;color:var(--quiet);font-size:.8125rem}dialog{width:min(34rem,calc(100vw - 2rem));max-height:85dvh;padding:1.75rem;border:1px solid var(--line);border-radius:12px;background:var(--raised);color:var(--ink);box-shadow:0 24px 60px #0003}dialog::backdrop{background:#0006}dialog h2{font:600 1.25rem/1.3 var(--serif);margin-bottom:1rem}dialog .close{margin-top:1.5rem}dialog textarea{width:100%}.keys div{display:flex;gap:1rem;padding:.3rem 0}.keys dt{flex:0 0 8.5rem}kbd{font:.8125rem var(--mono);padding:.1em .45em;border:1px solid var(--line);border-bottom-width:2px;border-radius:4px}.choices li+li{margin-top:.5rem}#said{position:fixed;inset:auto 1.25rem 1.25rem auto;z-index:8;max-width:calc(100vw - 2.5rem);padding:.7rem 1rem;border-radius:8px;background:var(--ink);color:var(--paper);font-size:.875rem}#said:empty{visibility:hidden}.banner{position:sticky;top:0;left:0;z-index:6;display:flex;align-items:center;gap:2rem;width:var(--window);height:var(--banner);padding:0 var(--gutter);background:var(--paper);border-bottom:1px solid var(--line)}.wordmark{font:600 1.0625rem/1 var(--serif);letter-spacing:-.01em}.wordmark:before{content:"\\2260";margin-right:.4em;color:var(--accent)}.banner nav{flex:1;min-width:0;align-self:stretch;overflow-x:auto;scrollbar-width:none}.banner ul{display:flex;gap:1.5rem;height:100%}.banner nav a{display:flex;align-items:center;gap:.4rem;height:100%;color:var(--quiet);text-decoration:none;white-space:nowrap;border-block:2px solid transparent;font-size:.875rem}.banner nav a:hover{color:var(--ink)}.banner nav a:focus-visible{outline-offset:-3px}.banner nav a[aria-current]{color:var(--ink);font-weight:550;border-bottom-color:var(--accent)}.banner .number{font-size:.75rem}.tools{display:flex;gap:.25rem}.tools button{border-color:transparent;color:var(--quiet);padding:.5rem .6rem}.tools button:hover{color:var(--ink)}@media(max-width:40rem){.banner{gap:1rem}.banner .wordmark{font-size:0}.banner .wordmark:before{font-size:1.25rem;margin:0}.banner ul{gap:1.1rem}.banner nav{mask-image:linear-gradient(90deg,#000 calc(100% - 1.5rem),#0000);-webkit-mask-image:linear-gradient(90deg,#000 calc(100% - 1.5rem),#0000)}.banner ul{padding-right:1.5rem}.tools button:not(:first-child){display:none}}.summary{position:sticky;left:0;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2.5rem clamp(2.5rem,7vw,8rem);align-items:start;width:var(--window);padding:clamp(2rem,3.5vw,3.25rem) var(--gutter) 2rem}.summary h1{margin:0 0 .9rem;font:600 clamp(1.9rem,1.35rem + 1.8vw,2.75rem)/1.14 var(--serif);letter-spacing:-.015em;text-wrap:balance}.summary h1 bdi{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:6;overflow:hidden}.gate{display:flex;align-items:baseline;gap:.65rem;font-size:1.0625rem}.gate i{display:inline-grid;place-content:center;flex:none;width:1.45rem;height:1.45rem;border-radius:50%;font:600 .75rem/1 var(--sans);border:1.5px solid var(--accent);color:var(--accent)}.gate.fails{font-weight:550}.gate.fails i{background:var(--accent);color:var(--on-accent)}.relations{display:grid;grid-template-columns:repeat(4,auto);justify-content:space-between;gap:1.25rem;margin-top:2.25rem}.relations a{display:block;color:inherit;text-decoration:none}.relations strong{display:block;font:500 2.25rem/1 var(--serif);font-variant-numeric:lining-nums;letter-spacing:-.02em}.relations span{display:block;margin-top:.35rem;color:var(--quiet);font-size:.875rem}.relations a:hover span{color:var(--accent)}.kinds{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:1.75rem 0 .5rem;font-size:.875rem}.kinds a{color:inherit;text-decoration:none}.kinds a:hover{color:var(--accent)}.kinds span{color:var(--quiet);font-variant-numeric:tabular-nums}.summary .quiet{font-size:.875rem}.sources{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.875rem}.sources th,.sources td{padding:.55rem 0 .55rem 1.25rem;text-align:left;vertical-align:baseline;border-top:1px solid var(--line)}.sources th:first-child{padding-left:0}.sources thead th{padding-top:0;border:0;font-weight:400;font-size:.8125rem;color:var(--quiet)}.sources tbody th{font-weight:550}.sources td{font-variant-numeric:tabular-nums}.sources thead th:nth-child(2){width:10rem}.sources thead th:last-child{width:5rem}.sources .number{text-align:right}.sources .title,.sources th .quiet{display:block;font-weight:400;font-size:.8125rem;line-height:1.45}.sources .title{color:var(--quiet)}.sources th bdi{display:-webkit-inline-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;vertical-align:top}.folder{margin-top:.9rem}.more>summary{cursor:pointer;padding:.5rem 0;font-size:.875rem}.notices{margin-top:1.75rem;font-size:.875rem}.notice{max-width:60rem;padding:.25rem 0;color:var(--quiet)}.notice strong{font-weight:550;text-transform:capitalize}.notice.warning,.notice.error{margin-top:.75rem;padding:.6rem .9rem;border-left:3px solid var(--accent);background:var(--raised);color:var(--ink)}.sources.many tbody th,.sources.many tbody td{padding-block:.32rem;border:0}.sources.many .title{display:none}@media(max-width:64rem){.summary{grid-template-columns:minmax(0,1fr)}}@media(max-width:40rem){.relations{grid-template-columns:1fr 1fr;justify-content:stretch}.sources td:last-child,.sources thead th:last-child{display:none}.sources td,.sources thead th:nth-child(2){padding-left:.75rem;width:6.5rem}}.chunk{margin-inline:-6px;padding-inline:6px;content-visibility:auto;contain-intrinsic-block-size:auto calc(var(--rows, 20) * var(--row, 5.5rem))}.forget .chunk{content-visibility:hidden;contain-intrinsic-block-size:calc(var(--rows, 20) * var(--row, 5.5rem))}:root{--column: 9.5rem;--asked: 17rem }:root[data-cells=marks]{--column: 2.6rem;--asked: 24rem }:root[data-many=true][data-cells=marks]{--column: 1.4rem }.table{padding:0 var(--gutter) 2rem;overflow-x:auto}:root.scripted .table{overflow-x:visible}:root[data-view=questions] body{min-width:calc(var(--asked) + var(--n) * var(--column) + 2 * var(--gutter))}.table>h2{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.matrix{min-width:calc(var(--asked) + var(--n) * var(--column))}.line{display:grid;grid-template-columns:minmax(var(--asked),1fr) repeat(var(--n),var(--column));align-items:start}:root[data-cells=answers][data-many=false] .line{grid-template-columns:minmax(var(--asked),1.6fr) repeat(var(--n),minmax(var(--column),1fr))}.columns{position:sticky;top:calc(var(--banner) + var(--toolbar));z-index:4;background:var(--paper);border-bottom:1px solid var(--line);font-size:.8125rem;color:var(--quiet)}:root:not(.scripted) .columns{position:static}.columns .line{align-items:end}.columns .line>.question,.source{padding-block:.6rem;line-height:1.3}.columns .question{display:flex;flex-wrap:wrap;gap:0 1rem;align-self:stretch;align-content:end;align-items:baseline}.columns button{padding:0;border:0;color:var(--accent);font-weight:450}.source{padding-inline:.5rem;color:var(--ink);font-weight:550}.source span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}:root[data-cells=marks] .source{display:flex;align-items:center;padding:.6rem 0;writing-mode:vertical-rl;rotate:180deg;max-height:9rem}:root[data-cells=marks] .source span{display:block;max-height:8rem;white-space:nowrap;text-overflow:ellipsis;overflow:hidden;font-weight:450}:root[data-many=true] .source{font-size:.6875rem}.group+.group,.group+div{margin-top:2rem}.relation,.part{position:sticky;left:var(--gutter);max-width:calc(100vw - 2 * var(--gutter))}.relation{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem 1rem;padding:2rem 0 .8rem}.relation h3{font:600 1.25rem/1.3 var(--serif)}.relation h3 .disc{margin-right:.3rem}.relation p{color:var(--quiet);font-size:.875rem}.part h3{padding-top:2.5rem;font:600 1.5rem/1.3 var(--serif)}.entry{border-top:1px solid var(--line)}.entry .line{cursor:pointer}:root:not(.scripted) .entry .line{cursor:auto}.entry .line:hover .open{color:var(--accent)}.line>.question{position:sticky;left:var(--gutter);z-index:2;box-shadow:calc(-1 * var(--gutter)) 0 var(--paper);padding:.95rem 2rem .95rem 0;background:var(--paper)}h4{font-weight:550;font-size:1rem;line-height:1.4;text-wrap:pretty}.open{color:inherit;text-decoration:none}.tags{margin-top:.15rem;font-size:.8125rem;color:var(--quiet)}.cell{align-self:stretch;padding:.95rem .5rem;font-size:.875rem;line-height:1.45;background:var(--paper)}.cell.silent{color:var(--quiet);font-size:.8125rem}.cell.silent span:before{content:"\\2013  "}.answer{display:flex;gap:.5rem;align-items:baseline}.answer+.answer{margin-top:.4rem}.answer .mark{flex:none}.answer .value,.legend .value{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:5;overflow:hidden;overflow-wrap:anywhere;min-width:0}.legend{display:none;margin-top:.5rem;font-size:.875rem}.legend li{display:flex;gap:.55rem;align-items:baseline;padding-top:.2rem}.legend .mark{flex:none}.legend .who{color:var(--quiet);display:none}:root[data-cells=marks] .cell{display:flex;flex-direction:column;align-items:center;gap:.25rem;padding-inline:0}:root[data-cells=marks] .answer+.answer{margin:0}:root[data-cells=marks] .answer .value,:root[data-cells=marks] .silent span{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}:root[data-cells=marks] .silent:before{content:"";width:4px;height:4px;margin-top:.55rem;border-radius:50%;background:color-mix(in srgb,var(--quiet) 55%,transparent)}:root[data-cells=marks] .legend{display:block}:root[data-many=true][data-cells=marks] .cell .mark{min-width:1.15rem;height:1.3rem;padding:0;font-size:.625rem}:root[data-silent=drawn] .entry .line{background:radial-gradient(circle at 50% 1.6rem,color-mix(in srgb,var(--quiet) 55%,transparent) 1.6px,transparent 2.2px) right top / var(--column) 100% repeat-x}@media(max-width:64rem){:root{--columns: 0px !important}:root[data-view=questions] body{min-width:0}.columns .source,.columns button,.line>.cell{display:none}.columns{position:static}.matrix{min-width:0}.line,:root[data-cells=answers][data-many=false] .line{display:block;background:none!important}.line>.question{position:static;padding-right:0;box-shadow:none}.legend{display:block}.legend .who{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.legend li{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem}.legend .who{grid-column:2;font-size:.8125rem}}.toolbar{position:sticky;top:var(--banner);left:var(--gutter);z-index:5;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .6rem;width:calc(var(--window) - 2 * var(--gutter));padding:.7rem 0;background:var(--paper);box-shadow:calc(-1 * var(--gutter)) 0 var(--paper),var(--gutter) 0 var(--paper)}.toolbar input[type=search]{flex:1 1 7rem;max-width:18rem}.chips{display:flex;flex-wrap:wrap;gap:.35rem}.chip{display:inline-flex;align-items:center;gap:.45rem;border-radius:2em;padding:.42rem .7rem;font-weight:450}.chip[aria-pressed=true]{border-color:var(--accent);background:var(--tint)}.chip[aria-pressed=true] .number{color:inherit}.chip:disabled .disc{opacity:.4}.toolbar select{max-width:8.5rem;padding-block:.35rem;font-size:.8125rem}.toolbar select.chosen{border-color:var(--accent);background:var(--tint)}.toolbar .clear{border-color:transparent;color:var(--accent);padding-inline:.5rem}#shown{font-variant-numeric:tabular-nums}@media(max-width:40rem){:root{--toolbar: 0px !important}.toolbar{position:static;width:auto}.toolbar input[type=search]{flex:1 0 100%;max-width:none}.chips{width:100%}.chip{padding:.38rem .65rem}.toolbar select{flex:1 1 28%;min-width:0;max-width:none;padding-inline:.3rem}}.full>div{position:sticky;left:var(--gutter);width:calc(var(--window) - 2 * var(--gutter))}:root:not(.scripted) .full>div{position:static;width:auto}.full summary{padding-bottom:.8rem;color:var(--accent);font-size:.8125rem;cursor:pointer}:root.scripted .full summary{display:none}.opened{max-width:84rem;padding:.75rem 0 2.5rem}.entry:has(details[open]) .open{color:var(--accent)}.decision{margin-bottom:1.5rem;padding:.6rem .9rem;border-left:3px solid var(--accent);background:var(--raised);font-size:.875rem}.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:1rem;align-items:start}.side{padding:1.25rem 1.4rem 1.4rem;background:var(--raised);border:1px solid var(--line);border-radius:10px;min-width:0}.side h5{display:flex;gap:.65rem;align-items:baseline;font-weight:600;font-size:1rem;line-height:1.35}.side h5 .mark{flex:none}.side h5 span{min-width:0}.support{margin:.2rem 0 0;color:var(--quiet);font-size:.8125rem}.side figure{margin-top:1.15rem}blockquote{font:1.0625rem/1.55 var(--serif);text-wrap:pretty;overflow-wrap:anywhere}figcaption{margin-top:.4rem;font-size:.8125rem;color:var(--quiet)}figcaption .place{display:block}.wordings{margin-top:1.75rem}.wordings h5,.reasoning dt{margin-bottom:.3rem;font-weight:400;font-size:.8125rem;color:var(--quiet)}.pair{display:grid;gap:.3rem;font:1.0625rem/1.5 var(--serif)}.pair+.pair{margin-top:.75rem}.pair p{display:grid;grid-template-columns:auto 1fr;gap:.65rem;align-items:baseline}.pair em{font-style:normal;background:var(--tint);border-bottom:2px solid var(--accent);white-space:pre-wrap}.reasoning{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:1.25rem 3rem;margin-top:1.75rem}.reasoning dd{max-width:40rem}.reasoning li+li{margin-top:.3rem}.actions{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:1.75rem}.form{flex:1 0 100%;min-width:0;max-width:100%}.view:not(#questions){position:sticky;left:0;width:var(--window);padding:clamp(1.75rem,3.5vw,3rem) var(--gutter) 3rem}.view>h1{margin-bottom:.4rem;font:600 1.75rem/1.2 var(--serif);letter-spacing:-.01em}.stale{padding-top:2.5rem}.stale li+li{margin-top:.5rem}.alone{margin-top:2.5rem}.alone>h2,.stale>h3{padding-bottom:.5rem;font:600 1.125rem/1.3 var(--serif)}.alone li,.coverage>ul>li{max-width:62rem;padding:.8rem 0;border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto none auto 4.5rem}.alone li>p>strong{font-weight:550}.alone .tags{margin-left:.4rem}.passage{margin-top:.2rem;font:.9375rem/1.5 var(--serif);color:var(--quiet)}.passage mark{color:var(--ink)}.states{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;margin:1rem 0 0;font-size:.875rem}.state{display:inline-grid;place-content:center;width:1.35em;height:1.35em;margin-right:.25em;border:1.5px solid var(--quiet);border-radius:50%;font:600 .6875rem/1 var(--sans);color:var(--quiet);vertical-align:.12em}.state.disagreement{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.state.at-odds-among-sources{border-color:var(--accent);color:var(--accent)}.state.unsupported{border-style:dashed}.draft article{max-width:78rem;margin-top:2.5rem}.draft article>h2{margin-bottom:1rem;font:600 1.375rem/1.3 var(--serif)}.paragraph{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 clamp(2rem,5vw,4.5rem);padding-bottom:1.25rem}.paragraph>p{font:1.125rem/1.65 var(--serif);overflow-wrap:anywhere}.statement{text-decoration:underline 1px var(--line);text-underline-offset:.25em}.statement.disagreement{background:var(--tint);text-decoration:underline 2px var(--accent)}.statement.at-odds-among-sources{text-decoration:underline 2px var(--accent)}.statement.unsupported{text-decoration:underline 1.5px dashed var(--quiet)}.margin{padding-left:1.25rem;border-left:1px solid var(--line);font-size:.8125rem;line-height:1.5}.margin>li+li{margin-top:.9rem}.margin q{color:var(--quiet)}.margin ul{margin:.15rem 0 0 1.6em}@media(max-width:48rem){.paragraph{grid-template-columns:1fr}.margin{margin-top:.75rem}}#texts{padding-bottom:1.5rem}.text-tools{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem;margin-top:.8rem}.text-tools select{max-width:15rem}.back{min-height:1.5em;margin:.8rem 0;font-size:.875rem}.panes{display:flex;gap:1.25rem;overflow-x:auto;scroll-snap-type:x proximity;padding-bottom:.5rem}.pane{flex:1 0 min(24rem,88%);min-width:0;max-width:60rem;display:flex;flex-direction:column;height:max(26rem,calc(100dvh - 16.5rem));scroll-snap-align:start;background:var(--raised);border:1px solid var(--line);border-radius:10px;content-visibility:auto;contain-intrinsic-size:24rem 40rem}.pane header{padding:1rem 1.5rem .8rem;border-bottom:1px solid var(--line)}.pane h2{font:600 1.0625rem/1.3 var(--serif)}.pane header p{font-size:.8125rem;line-height:1.45}.pane header p,.pane header .place,.pane h2{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden}.scroll{flex:1;min-height:0;display:flex}.text{flex:1;min-width:0;padding:1.4rem 1.5rem 3rem;overflow:auto;overscroll-behavior:contain;white-space:pre-wrap;overflow-wrap:anywhere;font:1.0625rem/1.65 var(--serif)}.text:focus-visible{outline-offset:-3px}.overview{flex:none;width:14px;height:100%;padding:4px 0;border-left:1px solid var(--line);cursor:pointer;fill:var(--accent)}.overview .granularity,.overview .variant{fill:color-mix(in srgb,var(--accent) 60%,var(--raised))}.cited{color:inherit;text-decoration:none;border-bottom:2px solid var(--accent);border-radius:2px 2px 0 0}.cited.contradiction{background:var(--tint)}.cited.divergence{border-bottom-width:1.5px}.cited.granularity{border-bottom:2px dashed var(--accent)}.cited.variant{border-bottom:2px dotted var(--accent)}.cited:hover{background:var(--tint)}.cited.current{background:var(--accent);color:var(--on-accent)}@media(max-width:40rem){.text-tools select{flex:1 1 40%;min-width:0}.pane{height:max(24rem,calc(100dvh - 15rem))}.pane header{padding-inline:1.1rem}.text{padding:1.1rem 1.1rem 2.5rem}}.decision-form{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));gap:1rem 1.25rem;max-width:54rem;margin-top:.75rem;padding:1.4rem;background:var(--raised);border:1px solid var(--line);border-radius:10px}.decision-form fieldset{grid-column:1 / -1;margin:0;padding:0;border:0}.decision-form legend{padding:0;margin-bottom:.35rem;font-size:.8125rem;color:var(--quiet)}.verdict{display:flex;gap:.6rem;align-items:baseline;padding:.15rem 0}.verdict strong{font-weight:550}.verdict input{accent-color:var(--accent)}.field{display:grid;grid-template-columns:minmax(0,1fr);gap:.25rem;min-width:0;align-content:start;font-size:.8125rem;color:var(--quiet)}.field.wide{grid-column:1 / -1}.field textarea{resize:vertical}.decision-form .buttons{grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:.5rem}@media print{@page{margin:16mm 14mm}:root,:root[data-theme=dark]{color-scheme:light;--gutter: 0px;--window: 100% !important;font-size:80%}:root[data-view=questions] body{min-width:0}.banner,.toolbar,.tools,.skip,.actions,#said,dialog,.full summary{display:none!important}.summary,.view:not(#questions),.full>div,footer,.relation,.part,.line>.question{position:static;width:auto}.summary{padding-top:0}.columns,.line>.cell{display:none!important}.table{overflow:visible}.matrix{min-width:0}.line,:root[data-cells=answers][data-many=false] .line{display:block;background:none!important}.legend{display:block}.legend .who{display:inline}.legend li{display:flex;gap:.6rem}.chunk,.alone li,.coverage>ul>li{content-visibility:visible}.line,.side,figure,.relation,.reasoning>div,.sources tr{break-inside:avoid}.relation,h3,h4{break-after:avoid}.line>.question{padding:.6rem 0}.mark,.disc,mark,.gate i,.pair em,.statement{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit;text-decoration:none}}';

// src/report/html/summary.ts
function summary(page) {
  const { report } = page;
  const folder = commonFolder(report.sources.map(({ path }) => path));
  return html`<section class="summary" aria-labelledby="story">
<div class="findings">
<h1 id="story">${foreign(report.story ?? storyless(page))}</h1>
<p class="gate ${report.gate.passes ? "passes" : "fails"}"><i aria-hidden="true">${report.gate.passes ? "\u2713" : "\u2715"}</i> ${gateLine(report.gate)}</p>
${report.complete ? void 0 : html`<p class="notice error"><strong>This report is incomplete.</strong> Not every source could be read, or nothing could be compared.</p>`}
${report.redacted ? html`<p class="notice warning">Texts were taken out of this report; places stand.</p>` : void 0}
${notices(report.notices.filter((notice) => notice.level !== "info"))}
${relationCounts(page)}${kindCounts(page)}
${notices(report.notices.filter((notice) => notice.level === "info"))}
</div>
<div>${sources(page)}${folder ? html`<p class="folder quiet">Files in <code>${foreign(folder)}</code></p>` : void 0}</div>
</section>`;
}
var storyless = ({ report }) => `${count(report.sources.length, "source")} held against each other`;
function relationCounts({ report }) {
  const counts = RELATIONS.map((relation) => {
    const number = report.disagreements.filter((row) => row.relation === relation).length;
    const { one, many } = RELATION_WORDS[relation];
    return html`<li><a href="#relation=${relation}"><strong>${number}</strong> <span>${relationMark(relation)} ${number === 1 ? one : many}</span></a></li>`;
  });
  return html`<ul class="relations">${counts}</ul>`;
}
function kindCounts({ report }) {
  const counts = KINDS.map((kind) => [kind, report.disagreements.filter((row) => row.kind === kind).length]).filter(([, number]) => number);
  const flagged = report.disagreements.filter((row) => row.flag).length;
  const kinds = counts.sort((a, b) => b[1] - a[1]).map(([kind, number]) => html`<li><a href="#kind=${kind}">${kind} <span>${number}</span></a></li>`);
  return html`<ul class="kinds" aria-label="By kind">${kinds}</ul>
<p class="quiet">${flagged ? html`<a href="#flag=flagged">${count(flagged, "row")} flagged</a>` : "No row is flagged"}${report.stale?.length ? `, ${count(report.stale.length, "stale flag")}` : ""}.</p>`;
}
function sources(page) {
  const lines = [...page.names.values()].map(sourceLine);
  const table = html`<table class="sources${lines.length > 7 ? " many" : ""}"><thead><tr><th scope="col">Source</th><th scope="col">Published</th><th scope="col" class="number">Words</th></tr></thead><tbody>${lines}</tbody></table>`;
  if (lines.length <= 16) return table;
  return html`<details class="more"><summary>${lines.length} sources</summary>${table}</details>`;
}
function sourceLine({ name, source, copies }) {
  const copied = copies.length > 3 ? `${copies.slice(0, 3).join(", ")} and ${copies.length - 3} more` : copies.join(", ");
  return html`<tr><th scope="row">${foreign(name)}${source.role === "draft" ? html` <span class="tag">draft</span>` : void 0}${copies.length ? html` <span class="tag">wire copy</span>` : void 0}
${source.title && source.title !== name ? html`<span class="title">${source.title}</span>` : void 0}
${copies.length ? html`<span class="quiet">Same text as ${foreign(copied)}: one origin</span>` : void 0}
${source.notices.map((notice) => html`<span class="quiet">${foreign(notice)}</span>`)}</th><td>${source.published === void 0 ? html`<span class="quiet">no date</span>` : longDay(source.published)}</td><td class="number">${source.words.toLocaleString("en-GB")}</td></tr>`;
}
function notices(list) {
  if (!list.length) return void 0;
  return html`<ul class="notices">${list.map(({ level, text, path }) => html`<li class="notice ${level}"><strong>${level === "info" ? "Note" : level}:</strong> ${path ? html`<code>${foreign(path)}</code> ` : void 0}${foreign(text)}</li>`)}</ul>`;
}

// src/report/html.ts
function renderHtml(report) {
  const page = { report, names: sourceNames(report) };
  const ownStyle = style + columnStyle(page.names.size);
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(ownStyle)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join("; ");
  const title = `${report.story ?? count(report.sources.length, "source")} \xB7 atodds`;
  const texts = report.sources.map((source) => report.texts[source.id] ?? "");
  return html`<!doctype html>
<html lang="en" data-cells="${page.names.size <= 6 ? "answers" : "marks"}" data-many="${String(page.names.size > 20)}" data-silent="${silentCells(page)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="atodds ${report.tool.version}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(ownStyle)}</style>
</head>
<body>
<a class="skip" href="#questions">Skip to the questions</a>
${banner(page)}
<main>
<div class="view" id="questions">
${summary(page)}
<section class="table" aria-labelledby="questions-title"><h2 id="questions-title">Where the sources disagree</h2>${matrix(page)}${staleFlags(report.stale)}</section>
</div>
${draft(page)}
<section class="view scripted" id="texts" aria-labelledby="texts-title" hidden><h1 id="texts-title">The sources side by side</h1></section>
${coverage(page)}
${dropped(page)}
<section class="view scripted" id="decisions" aria-labelledby="decisions-title" hidden><h1 id="decisions-title">Decisions</h1></section>
</main>
<footer><p>Made by atodds ${report.tool.version}${report.today ? html`, held against ${report.today}` : void 0}. Nothing in this file leaves your machine.</p></footer>
<script type="application/json" id="data">${json(pageData(page))}</script>
<script type="application/json" id="source-texts">${json(texts)}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}
function banner(page) {
  const { report } = page;
  const views = [
    ["questions", "Disagreements", report.disagreements.length, true],
    ["draft", "Draft", report.draft?.length, report.draft !== void 0],
    ["texts", "Sources", report.sources.length, true],
    ["coverage", "Coverage", report.coverage.length, true],
    ["dropped", "Dropped", report.dropped?.length, (report.dropped?.length ?? 0) > 0],
    ["decisions", "Decisions", void 0, true]
  ];
  const links = views.filter(([, , , there]) => there).map(([id, title, number]) => {
    const scripted = id === "texts" || id === "decisions" ? ' class="scripted"' : "";
    return html`<li${new Markup(scripted)}><a href="#${id}">${title}${number === void 0 ? void 0 : html` <span class="number">${thousands(number)}</span>`}</a></li>`;
  });
  return html`<header class="banner"><p class="wordmark">atodds</p><nav aria-label="Views"><ul>${links}</ul></nav><div class="tools scripted"></div></header>`;
}
function columnStyle(columns) {
  return `:root{--n:${columns}}${Array.from({ length: columns }, (_, index) => `.c${index}{grid-column:${index + 2}}`).join("")}`;
}
var hash = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
export {
  renderHtml
};
