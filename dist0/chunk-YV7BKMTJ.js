import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  decode,
  knownLabel
} from "./chunk-PXCKFNU6.js";

// src/read/mime.ts
var DEEPEST = 20;
var MOST_PARTS = 2e3;
function parseMessage(bytes) {
  return parsePart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").replace(/^From .*\r?\n/, ""), DEEPEST, { left: MOST_PARTS });
}
function parsePart(raw, depth, budget) {
  budget.left--;
  const gap = /\r?\n\r?\n|^\r?\n/.exec(raw);
  const head = gap === null ? raw : raw.slice(0, gap.index);
  const content = gap === null ? "" : raw.slice(gap.index + gap[0].length);
  const headers = parseHeaders(head);
  const { value: type, parameters } = parseValue(headers.get("content-type") ?? "text/plain");
  const boundary = parameters.get("boundary");
  if (type.startsWith("multipart/") && boundary !== void 0 && depth > 0) {
    const parts = [];
    for (const piece of pieces(content, boundary)) if (budget.left > 0) parts.push(parsePart(piece, depth - 1, budget));
    return { headers, type, parameters, body: new Uint8Array(), parts };
  }
  return { headers, type, parameters, body: transferDecoded(content, headers.get("content-transfer-encoding") ?? ""), parts: [] };
}
function parseHeaders(head) {
  const headers = /* @__PURE__ */ new Map();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, decodedWords(line.slice(colon + 1).trim()));
  }
  return headers;
}
function parseValue(value) {
  const [main = "", ...rest] = value.split(";");
  const parameters = /* @__PURE__ */ new Map();
  for (const parameter of rest.join(";").matchAll(/([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;]+))/g)) {
    parameters.set(parameter[1].toLowerCase(), parameter[2] ?? parameter[3] ?? "");
  }
  return { value: main.trim().toLowerCase(), parameters };
}
function pieces(content, boundary) {
  const found = [];
  const mark = `--${boundary}`;
  for (let at = content.startsWith(mark) ? 0 : after(content, mark, 0); at >= 0; ) {
    const start = content.indexOf("\n", at);
    if (start < 0 || content.startsWith("--", at + mark.length)) break;
    const next = after(content, mark, start);
    found.push(content.slice(start + 1, next < 0 ? content.length : next).replace(/\r?\n$/, ""));
    at = next;
  }
  return found;
}
function after(content, mark, from) {
  const at = content.indexOf(`
${mark}`, from);
  return at < 0 ? -1 : at + 1;
}
function transferDecoded(content, encoding) {
  const kind = encoding.trim().toLowerCase();
  if (kind === "base64") return Buffer.from(content, "base64");
  if (kind === "quoted-printable") return Buffer.from(quotedPrintable(content.split("\n").map((line) => line.trimEnd()).join("\n")), "latin1");
  return Buffer.from(content, "latin1");
}
var quotedPrintable = (text) => text.replace(/=\n/g, "").replace(/=([\dA-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
function decodedWords(raw) {
  if (!raw.includes("=?")) return /[\u0080-\u00ff]/.test(raw) ? decode(Buffer.from(raw, "latin1")).text : raw;
  return raw.replace(/\?=\s+=\?/g, "?==?").replace(/=\?([^?\s]+)\?([bq])\?([^?]*)\?=/gi, (whole, charset, kind, data) => {
    const label = knownLabel(charset.replace(/\*.*$/, ""));
    if (label === void 0) return whole;
    const bytes = kind.toLowerCase() === "b" ? Buffer.from(data, "base64") : Buffer.from(quotedPrintable(data.replaceAll("_", " ")), "latin1");
    return new TextDecoder(label).decode(bytes);
  });
}
var leaves = (part) => part.type.startsWith("multipart/") ? part.parts.flatMap(leaves) : [part];
var isAttachment = (part) => /^attachment/i.test(part.headers.get("content-disposition") ?? "") || !/^(text\/(plain|html)|multipart\/)/.test(part.type);

export {
  parseMessage,
  leaves,
  isAttachment
};
