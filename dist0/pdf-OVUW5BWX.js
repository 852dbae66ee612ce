import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  tooLarge
} from "./chunk-CRFMYA5T.js";
import {
  ReadError,
  furnitureOf,
  inferredMeta,
  linesOf,
  merged
} from "./chunk-PXCKFNU6.js";
import "./chunk-HOE3FEMI.js";
import "./chunk-7Y3TKTWQ.js";

// ../../main/node_modules/unpdf/dist/index.mjs
function polyfillDOMMatrix() {
  if (typeof globalThis.DOMMatrix !== "undefined")
    return;
  globalThis.DOMMatrix = class DOMMatrix {
    a;
    b;
    c;
    d;
    e;
    f;
    constructor(init) {
      if (Array.isArray(init) && init.length === 6) {
        this.a = init[0];
        this.b = init[1];
        this.c = init[2];
        this.d = init[3];
        this.e = init[4];
        this.f = init[5];
      } else {
        this.a = 1;
        this.b = 0;
        this.c = 0;
        this.d = 1;
        this.e = 0;
        this.f = 0;
      }
    }
    translateSelf(tx, ty = 0) {
      this.e = this.a * tx + this.c * ty + this.e;
      this.f = this.b * tx + this.d * ty + this.f;
      return this;
    }
    scaleSelf(sx, sy = sx) {
      this.a *= sx;
      this.b *= sx;
      this.c *= sy;
      this.d *= sy;
      return this;
    }
  };
}
function stubBrowserGlobals() {
  polyfillDOMMatrix();
}
var resolvedModule;
var isNode = globalThis.process?.release?.name === "node";
async function getDocumentProxy(data, options = {}) {
  const { getDocument } = await getResolvedPDFJS();
  let nodeDefaults = {};
  if (isNode) {
    try {
      const base = import.meta.resolve("pdfjs-dist/package.json");
      nodeDefaults = {
        disableFontFace: true,
        standardFontDataUrl: new URL("./standard_fonts/", base).href,
        cMapUrl: new URL("./cmaps/", base).href,
        cMapPacked: true
      };
    } catch {
    }
  }
  const pdf = await getDocument({
    data,
    isEvalSupported: false,
    // See: https://github.com/mozilla/pdf.js/issues/4244#issuecomment-1479534301
    useSystemFonts: true,
    ...nodeDefaults,
    ...options
  }).promise;
  return pdf;
}
async function getResolvedPDFJS() {
  if (!resolvedModule) {
    await resolvePDFJSImport();
  }
  return resolvedModule;
}
async function resolvePDFJSImport(pdfjsResolver, { reload = false } = {}) {
  if (resolvedModule && !reload) {
    return;
  }
  stubBrowserGlobals();
  if (pdfjsResolver) {
    try {
      resolvedModule = await interopDefault(pdfjsResolver());
      return;
    } catch (error) {
      throw new Error(`PDF.js could not be resolved: ${error}`);
    }
  }
  try {
    resolvedModule = await import("./pdfjs-SBLZ7DRX.js");
  } catch (error) {
    throw new Error(`Serverless PDF.js bundle could not be resolved: ${error}`);
  }
}
async function interopDefault(m) {
  const resolved = await m;
  return resolved.default || resolved;
}

// src/read/pdf/items.ts
var FARTHEST = 2e4;
function runsOf(items) {
  const runs = [];
  for (const { str, transform, width } of items) {
    if (str === void 0 || transform === void 0 || str.trim() === "") continue;
    const [, skew = 0, , scale = 0, left = 0, base = 0] = transform;
    const size = Math.abs(scale);
    const right = left + (width ?? 0);
    if (Math.abs(skew) > size * 0.1 || !(size >= 1)) continue;
    if (!(left > -FARTHEST && right < FARTHEST && Math.abs(base) < FARTHEST)) continue;
    runs.push({ text: str, left, right, base, size });
  }
  return runs;
}
var GAP = 1.1;
function segmentsOf(runs) {
  const rows = [];
  for (const run of [...runs].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== void 0 && first !== void 0 && first.base - run.base < Math.min(first.size, run.size) * 0.45) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    const segments = [];
    for (const run of row.sort((a, b) => a.left - b.left)) {
      const segment = segments.at(-1);
      const last = segment?.at(-1);
      if (segment !== void 0 && last !== void 0 && run.left - last.right < Math.max(last.size, run.size) * GAP) segment.push(run);
      else segments.push([run]);
    }
    return segments.map(joinRuns);
  });
}
function joinRuns(runs) {
  let text = "";
  let last;
  let largest;
  for (const run of runs) {
    const gap = last !== void 0 && run.left - last.right > Math.min(last.size, run.size) * 0.12;
    text += gap && !/\s$/.test(text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text;
    if (largest === void 0 || run.text.length > largest.text.length) largest = run;
    last = run;
  }
  const { size, base } = largest;
  return { text: text.replace(/\s+/g, " ").trim(), left: runs[0].left, right: runs.reduce((most, run) => Math.max(most, run.right), Number.NEGATIVE_INFINITY), base, size };
}

// src/read/pdf/columns.ts
function readingOrder(segments, depth = 4) {
  const strip = depth > 0 ? gutter(segments) : void 0;
  if (strip === void 0) return [rowsOf(segments)];
  const blocks = [];
  let left = [];
  let right = [];
  let across = [];
  const flush = () => {
    for (const part of [left, right]) if (part.length > 0) blocks.push(...readingOrder(part, depth - 1));
    left = [];
    right = [];
  };
  for (const segment of [...segments].sort((a, b) => b.base - a.base || a.left - b.left)) {
    if (segment.left < strip.at && segment.right > strip.at) {
      flush();
      across.push(segment);
      continue;
    }
    if (across.length > 0) blocks.push(rowsOf(across));
    across = [];
    if (segment.right <= strip.at) left.push(segment);
    else right.push(segment);
  }
  flush();
  if (across.length > 0) blocks.push(rowsOf(across));
  return blocks;
}
function rowsOf(segments) {
  const rows = [];
  for (const segment of [...segments].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== void 0 && first !== void 0 && first.base - segment.base < Math.min(first.size, segment.size) * 0.45) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => joinRuns(row.sort((a, b) => a.left - b.left)));
}
var FEWEST_LINES = 4;
function gutter(segments) {
  if (segments.length < FEWEST_LINES * 2) return void 0;
  const size = median(segments.map((segment) => segment.size));
  const { left: from, right: to } = extentOf(segments);
  const counts = new Uint32Array(Math.ceil(to - from) + 1);
  for (const segment of segments) {
    for (let x = Math.floor(segment.left - from); x < segment.right - from; x++) counts[x] = (counts[x] ?? 0) + 1;
  }
  let best;
  let start = -1;
  for (let x = 0; x <= counts.length; x++) {
    const open = x < counts.length && counts[x] <= segments.length * 0.12;
    if (open && start < 0) start = x;
    if (open || start < 0) continue;
    const strip = { at: from + (start + x) / 2, width: x - start };
    if (strip.width >= size * 0.7 && (best === void 0 || strip.width > best.width) && parts(segments, strip.at)) best = strip;
    start = -1;
  }
  return best;
}
function parts(segments, at) {
  const sides = [segments.filter((segment) => segment.right <= at), segments.filter((segment) => segment.left >= at)];
  return sides.every((side) => {
    if (side.length < FEWEST_LINES) return false;
    const { left, right } = extentOf(side);
    const width = right - left;
    const characters = median(side.map((segment) => segment.text.length));
    return characters >= 28 || characters >= 14 && median(side.map((segment) => segment.right - segment.left)) > width * 0.55;
  });
}
var extentOf = (segments) => ({
  left: segments.reduce((least, segment) => Math.min(least, segment.left), Number.POSITIVE_INFINITY),
  right: segments.reduce((most, segment) => Math.max(most, segment.right), Number.NEGATIVE_INFINITY)
});
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

// src/read/pdf/paragraphs.ts
function piecesOf(blocks, page) {
  return blocks.flatMap((block) => {
    const { left, right } = extentOf(block);
    const leading = median(block.slice(1).map((line, index) => block[index].base - line.base));
    const pieces = [];
    for (const [index, line] of block.entries()) {
      const before = block[index - 1];
      if (before === void 0 || startsParagraph(before, line, { left, right, leading })) pieces.push([line]);
      else pieces.at(-1)?.push(line);
    }
    return pieces.map((lines) => {
      const last = lines.at(-1);
      return { page, lines: lines.map((line) => line.text), open: !/[.!?:]["'”’)\]]*$/.test(last.text), size: last.size };
    });
  });
}
function startsParagraph(before, line, { left, right, leading }) {
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > size * 0.12) return true;
  if (before.base - line.base > Math.max(leading * 1.3, size * 1.05) && before.base - line.base > size * 1.45) return true;
  if (/^([•‣▪●◦–—-]|\(?\d{1,2}[.)]) /.test(line.text)) return true;
  const indented = line.left - left > size * 0.8 && before.left - left < size * 0.5;
  const short = right - before.right > (right - left) * 0.12;
  const ended = /[.!?:]["'”’)\]]*$/.test(before.text);
  return ended && (indented || short);
}
function joinPieces(pieces) {
  const words = knownWords(pieces);
  const anchors = [];
  let text = "";
  let previous;
  for (const piece of pieces) {
    const goesOn = previous !== void 0 && previous.open && Math.abs(previous.size - piece.size) < 0.5 && /^[\p{Ll}\d"“‘'(]/u.test(piece.lines[0] ?? "") && text !== "";
    if (!goesOn && text !== "") text += "\n\n";
    let start = text.length;
    for (const [index, line] of piece.lines.entries()) {
      if (index === 0 && !goesOn) text += line;
      else {
        const joint = jointOf(text, line, words);
        text = text.slice(0, text.length - joint.cut) + joint.between;
        if (index === 0) start = text.length;
        text += line;
      }
    }
    const last = anchors.at(-1);
    if (last?.page === piece.page) last.end = text.length;
    else anchors.push({ start: Math.min(start, text.length), end: text.length, page: piece.page });
    previous = piece;
  }
  return { text, anchors };
}
function knownWords(pieces) {
  const words = /* @__PURE__ */ new Set();
  for (const piece of pieces) {
    for (const line of piece.lines) for (const match of line.matchAll(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*(?![-‐\u00ad]?$)/gu)) words.add(match[0].toLowerCase().replaceAll("\u2010", "-"));
  }
  return words;
}
function jointOf(text, line, words) {
  const broken = /([\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*)([-‐\u00ad])$/u.exec(text.slice(-80));
  const next = /^[\p{L}\p{N}]+/u.exec(line)?.[0];
  if (broken === null || next === void 0) return { cut: 0, between: /[–—/]$/.test(text) ? "" : " " };
  if (broken[2] === "\xAD") return { cut: 1, between: "" };
  const first = broken[1].toLowerCase().replaceAll("\u2010", "-");
  if (!new RegExp("^\\p{Ll}", "u").test(next)) return { cut: 0, between: "" };
  const whole = words.has(first + next.toLowerCase());
  const compound = words.has(`${first}-${next.toLowerCase()}`);
  return compound && !whole ? { cut: 0, between: "" } : { cut: 1, between: "" };
}

// src/read/pdf/runningHeads.ts
var MOST_ROWS = 3;
function withoutRunningHeads(pages) {
  const rows = pages.map(rowsOf2);
  const seen = /* @__PURE__ */ new Map();
  for (const page of rows) for (const key of new Set(edges(page).flatMap((row) => row.map(keyOf)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length * 0.4));
  const isRunning = (row) => isPageNumber(row) || row.every((line) => (seen.get(keyOf(line)) ?? 0) >= often);
  return rows.map((page) => {
    let from = 0;
    let to = page.length;
    while (from < MOST_ROWS && from < to && isRunning(page[from])) from++;
    while (page.length - to < MOST_ROWS && from < to && isRunning(page[to - 1])) to--;
    return page.slice(from, to).flat();
  });
}
function rowsOf2(page) {
  const rows = [];
  for (const line of [...page].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1);
    if (row !== void 0 && row[0].base - line.base < line.size * 0.5) row.push(line);
    else rows.push([line]);
  }
  return rows;
}
var edges = (page) => [...page.slice(0, MOST_ROWS), ...page.slice(-MOST_ROWS)];
var keyOf = (line) => `${line.text.toLowerCase().replace(/\d+/g, "#")}@${Math.round(line.base / 4)}`;
var isPageNumber = (row) => row.length === 1 && /^\W{0,3}(page |p\. ?)?\d{1,4}( ?(\/|of) ?\d{1,4})?\W{0,3}$/i.test(row[0].text);

// src/read/pdf/index.ts
async function readPdf(bytes, { maxBytes }) {
  if (!isWhole(bytes)) throw new ReadError("the PDF is cut off: its end is missing; get it again");
  const pages = withoutRunningHeads(await pagesOf(bytes, maxBytes));
  const { text, anchors } = joinPieces(pages.flatMap((page, index) => piecesOf(readingOrder(page), index + 1)));
  const lines = linesOf(text);
  const empty = pages.flatMap((page, index) => page.length === 0 ? [index + 1] : []);
  const scanned = `page${empty.length === 1 ? "" : "s"} ${empty.join(", ")} of the PDF hold${empty.length === 1 ? "s" : ""} no text, perhaps a scan: nothing was taken from there`;
  return { text, anchors, furniture: merged(furnitureOf(lines)), notices: empty.length > 0 && text !== "" ? [scanned] : [], meta: inferredMeta(lines) };
}
var isWhole = (bytes) => Buffer.from(bytes.subarray(-2048)).toString("latin1").includes("%%EOF");
var MOST_PAGES = 2e3;
async function pagesOf(bytes, maxBytes) {
  try {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false });
    if (pdf.numPages > MOST_PAGES) throw new ReadError(`it has ${pdf.numPages} pages, more than ${MOST_PAGES}: give the pages that matter`);
    const pages = [];
    let size = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const runs = runsOf(items);
      size += runs.reduce((sum, run) => sum + run.text.length, 0);
      if (size > maxBytes) throw tooLarge(size, maxBytes);
      pages.push(segmentsOf(runs));
      page.cleanup();
    }
    await pdf.destroy();
    return pages;
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(reasonOf(error));
  }
}
function reasonOf(error) {
  const { name, message } = error;
  if (name === "PasswordException") return "the PDF is encrypted: save it without a password";
  return `the PDF is damaged (${message.split("\n", 1)[0]}): get it again, or save its text`;
}
export {
  readPdf
};
