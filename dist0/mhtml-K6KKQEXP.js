import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  leaves,
  parseMessage
} from "./chunk-YV7BKMTJ.js";
import {
  htmlReading
} from "./chunk-G2T7JINX.js";
import "./chunk-YTV2QQHQ.js";
import {
  ReadError,
  decode
} from "./chunk-PXCKFNU6.js";
import "./chunk-HOE3FEMI.js";
import "./chunk-7Y3TKTWQ.js";

// src/read/mhtml.ts
function readMhtml(bytes) {
  const message = parseMessage(bytes);
  const page = leaves(message).find((part) => /^(text\/html|application\/xhtml\+xml)$/.test(part.type));
  if (page === void 0) throw new ReadError("a web archive without a page in it: save the page again as HTML");
  const { text, notices } = decode(page.body, page.parameters.get("charset"));
  const reading = htmlReading(text);
  const host = /^https?:\/\/(?:www\.)?([\w.-]+)/i.exec(message.headers.get("snapshot-content-location") ?? page.headers.get("content-location") ?? "")?.[1];
  return {
    ...reading,
    notices: [...notices, ...reading.notices],
    // Only where the page comes from is the archive's to say: its date is that of the saving.
    meta: { ...host === void 0 ? {} : { publisher: host.toLowerCase() }, ...reading.meta }
  };
}
export {
  readMhtml
};
