import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  isAttachment,
  leaves,
  parseMessage
} from "./chunk-YV7BKMTJ.js";
import {
  htmlReading
} from "./chunk-G2T7JINX.js";
import {
  joined
} from "./chunk-YTV2QQHQ.js";
import {
  ReadError,
  decode,
  furnitureOf,
  inferredMeta,
  linesOf,
  merged
} from "./chunk-PXCKFNU6.js";
import "./chunk-HOE3FEMI.js";
import "./chunk-7Y3TKTWQ.js";

// src/read/eml.ts
function readMail(bytes) {
  const message = parseMessage(bytes);
  const parts = leaves(message);
  const bodies = parts.filter((part) => !isAttachment(part));
  const plain = bodies.find((part) => part.type === "text/plain" && /\S/.test(Buffer.from(part.body).toString("latin1")));
  const html = bodies.find((part) => part.type === "text/html");
  const body = plain ?? html;
  if (body === void 0) throw new ReadError("a message without text: save what is attached to it and give that");
  const { text: words, notices } = decode(body.body, body.parameters.get("charset"));
  const meta = mailMeta(message);
  const paragraphs = body === plain ? plainParagraphs(words, body) : htmlReading(words).text.split("\n\n");
  const { text, anchors } = joined(meta.title === void 0 ? paragraphs : [meta.title, ...paragraphs]);
  const lines = linesOf(text);
  const attached = parts.filter(isAttachment).length;
  return {
    text,
    anchors,
    furniture: merged([...furnitureOf(lines), ...answers(lines)]),
    notices: attached === 0 ? notices : [...notices, `${attached === 1 ? "one attachment was" : `${attached} attachments were`} not read: save and give them as files if they matter`],
    meta: { ...inferredMeta(lines), ...meta }
  };
}
function plainParagraphs(words, part) {
  const flowed = part.parameters.get("format")?.toLowerCase() === "flowed";
  const text = flowed ? words.replace(/ \r?\n(?![>\s]|--)/g, " ") : words;
  return text.replace(/\r\n?/g, "\n").split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== "");
}
function mailMeta(message) {
  const title = message.headers.get("subject")?.replace(/^((re|fwd?|aw|wg):\s*)+/i, "").trim();
  const author = message.headers.get("from")?.replace(/\s*<[^>]*>|"/g, "").trim();
  const date = new Date(message.headers.get("date") ?? "");
  return {
    ...title === void 0 || title === "" ? {} : { title },
    ...author === void 0 || author === "" ? {} : { author },
    ...Number.isNaN(date.getTime()) ? {} : { published: `${date.toISOString().slice(0, 19)}+00:00` }
  };
}
function answers(lines) {
  const signature = lines.findIndex((line) => /^--$/.test(line.text));
  return lines.filter((line, index) => line.text.startsWith(">") || /^On .{6,120} wrote:$/.test(line.text) || signature >= 0 && index >= signature).map(({ start, end }) => ({ start, end }));
}
export {
  readMail
};
