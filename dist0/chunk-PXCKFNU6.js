import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  require_dist
} from "./chunk-HOE3FEMI.js";
import {
  __toESM
} from "./chunk-7Y3TKTWQ.js";

// src/read/readError.ts
var ReadError = class extends Error {
  name = "ReadError";
};
function fileSystemMessage(error) {
  const code = error.code;
  if (code === "ENOENT") return "no such file or folder: check the spelling and the working folder";
  if (code === "EACCES" || code === "EPERM") return "no permission to read it: change its permissions or copy it";
  if (code === "ELOOP") return "a symbolic link that leads back to itself: give the path of the real file";
  if (code === "ENOTDIR") return "a part of the path is a file, not a folder: check the path";
  if (code === "ENAMETOOLONG") return "the path is too long for the file system: shorten it";
  return `it cannot be read (${code ?? String(error)}): check the file and try again`;
}

// src/read/encoding.ts
var HIGH_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function decodeAs(bytes, label) {
  const text = new TextDecoder(label).decode(bytes);
  if (label !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => HIGH_1252[char.charCodeAt(0) - 128]);
}
function decode(bytes, declared) {
  const marked = byteOrderMark(bytes);
  if (marked !== void 0) return decoded(bytes, marked, []);
  const wide = unmarkedUtf16(bytes);
  if (wide !== void 0) {
    return decoded(bytes, wide, [`read as ${wide.toUpperCase()}, which it does not say itself: save it as UTF-8 if words look wrong`]);
  }
  if (isBinary(bytes)) throw new ReadError("it holds binary data, not text: give a text, HTML, PDF, DOCX or EML file");
  const shape = utf8Shape(bytes);
  if (shape.invalid === 0) return decoded(bytes, "utf-8", []);
  const label = declared === void 0 ? void 0 : knownLabel(declared);
  if (label !== void 0 && label !== "utf-8") return decoded(bytes, label, []);
  const guess = shape.multibyte > shape.invalid ? "utf-8" : singleByteGuess(bytes);
  if (guess === "utf-8") {
    const many = shape.invalid === 1 ? "One byte is" : `${shape.invalid} bytes are`;
    return decoded(bytes, "utf-8", [`${many} not valid UTF-8 and shown as \uFFFD: save the file again as UTF-8`]);
  }
  return decoded(bytes, guess, [`not valid UTF-8; read as ${displayName(guess)}: save it as UTF-8 if words look wrong`]);
}
function decoded(bytes, label, notices) {
  const text = decodeAs(bytes, label);
  const broken = mojibake(text);
  if (broken === void 0) return { text, encoding: label, notices };
  return { text, encoding: label, notices: [...notices, broken] };
}
function byteOrderMark(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return "utf-8";
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  return void 0;
}
var SAMPLE = 65536;
function unmarkedUtf16(bytes) {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4) return void 0;
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = zeros[at % 2] + 1;
  const [even, odd] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.7 && odd < half * 0.05) return "utf-16be";
  return void 0;
}
function isBinary(bytes) {
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) control++;
  }
  return control > 8 && control > sample.length * 0.02;
}
function utf8Shape(bytes) {
  let multibyte = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at];
    const size = lead < 128 ? 1 : lead >= 194 && lead < 224 ? 2 : lead >= 224 && lead < 240 ? 3 : lead >= 240 && lead < 245 ? 4 : 0;
    if (size === 1) {
      at++;
    } else if (size > 0 && followed(bytes, at, size)) {
      multibyte++;
      at += size;
    } else {
      invalid++;
      at++;
    }
  }
  return { multibyte, invalid };
}
function followed(bytes, at, size) {
  if (at + size > bytes.length) return false;
  for (let next = at + 1; next < at + size; next++) if ((bytes[next] & 192) !== 128) return false;
  const second = bytes[at + 1];
  const lead = bytes[at];
  return !(lead === 224 && second < 160 || lead === 237 && second > 159 || lead === 240 && second < 144 || lead === 244 && second > 143);
}
var PUNCTUATION_1252 = /* @__PURE__ */ new Set([128, 133, 145, 146, 147, 148, 149, 150, 151, 153, 160, 163, 167, 169, 171, 174, 176, 183, 187, 189]);
var isAsciiLetter = (byte) => byte !== void 0 && (byte | 32) >= 97 && (byte | 32) <= 122;
function singleByteGuess(bytes) {
  let plain = 0;
  let low = 0;
  let high = 0;
  let plausible = 0;
  let rest = 0;
  const sample = bytes.subarray(0, SAMPLE * 4);
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at];
    if (isAsciiLetter(byte)) plain++;
    if (byte < 128) continue;
    if (byte >= 192 && byte < 224) low++;
    else if (byte >= 224) high++;
    const letter = byte >= 192 && byte !== 215 && byte !== 247;
    if (PUNCTUATION_1252.has(byte) || letter && (isAsciiLetter(sample[at - 1]) || isAsciiLetter(sample[at + 1]))) plausible++;
    else rest++;
  }
  if (low + high > plain) return low > high ? "koi8-r" : "windows-1251";
  return plausible >= rest * 9 ? "windows-1252" : "utf-8";
}
function knownLabel(declared) {
  try {
    return new TextDecoder(declared.trim().toLowerCase()).encoding;
  } catch {
    return void 0;
  }
}
var displayName = (label) => label === "koi8-r" ? "KOI8-R" : label.replace(/^w/, "W");
var MOJIBAKE = /â€[™œ\u009d“”˜¦\u0080-\u009f]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|ï¿½/gu;
function mojibake(text) {
  let found = 0;
  let first = "";
  for (const match of text.matchAll(MOJIBAKE)) {
    first ||= match[0];
    found++;
  }
  if (found === 0) return void 0;
  const times = found === 1 ? "once" : `${found} times`;
  return `holds text that was decoded wrongly before it came here ("${first}", ${times}): get a clean copy, or quotations will not match`;
}

// src/read/lines.ts
function linesOf(text, from = 0) {
  const lines = [];
  for (const match of text.slice(from).matchAll(/[^\r\n]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === "") continue;
    const start = from + match.index + match[0].indexOf(trimmed);
    lines.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return lines;
}
var isProse = (line) => line.text.length >= 60 && /[.!?…:;]["'”’»)\]]*$/.test(line.text) && new RegExp("\\s\\p{Ll}", "u").test(line.text);

// src/read/furniturePatterns.ts
var CLOSERS = [
  // "LEAVE A REPLY" · not "Leave a reply on my desk, he said."
  /^(leave|post|add|write) (a|your) (reply|comment)( cancel reply)?$/,
  // "Comments (12)", "3 comments" · not "Comments by the minister drew anger."
  /^((\d+|no) comments?( so far| yet)?|comments? ?\(?\d*\)?:?|(view|show|read)( all)?( \d+)? comments|reader comments)$/,
  // "Please enter your comment!" · not "Please enter through the side door."
  /^(please enter your (comment|name)|your email address will not be published|join the (conversation|discussion)[.…!]*$|be the first to comment|comments are closed)/
];
var LIST_HEADINGS = [
  // "Related stories", "Related:" · not "Related charges were dropped on Monday."
  /^related( (articles?|stor(y|ies)|links?|news|content|topics?|coverage|posts?|reading))?:?$/,
  // "Articles you might have missed" · not "You might have missed the eclipse on Monday."
  /^((articles?|stories|news|things) )?you (may|might)( also)?( have)? (like|missed?|enjoy|be interested in)( .{0,20})?[:.…]*$/,
  // "Most read" · not "Most read the notice too late."
  /^(most (read|popular|viewed|shared|commented|recent)( (articles?|stories|news|posts|today|this week))?|trending( now| stories)?|popular (now|posts|articles|this (week|month))|recent (articles?|posts|news|stories)|top stories|latest (news|headlines|stories)|more (\w+ ){0,2}(news|stories|headlines|coverage)|related coverage( .{0,60})?|recommended( (for you|stories|reading))?|editor'?s'? (picks?|choice)|what to read next|read next|more on this( story| topic)?|more from .{2,40}|around the web|from the web|sponsored (content|links|stories)|promoted (content|stories)|in other news|see also|also read|further reading|don'?t miss)[:.…]*$/
];
var SINGLE_LINES = [
  // "Read more: Ferry sinks off the coast" · not "Read more than ten pages and you will know."
  /^(read|see|learn|find out) more(:| ?[»>→.…]*$| (about|at|on|from|in|here)\b.{0,110}$)/,
  // "Related: Dam bursts", "Also read: …" · not "Related to this is the question of pay."
  /^(related( (articles?|stor(y|ies)|links?|news|coverage))?|also read|read also|see also|more on this( story| topic)?|more|read next|recommended|don'?t miss|further reading|watch( (the|this))?( video)?|watch (live|more|now|also)|listen|up next|next( article| story)?|previous( article| story)?): ?\S.{2,160}$/,
  // "Tags: floods, aid" · not "Tags were found on two of the birds."
  /^(tags?|topics?|keywords?|filed under|filed in|categor(y|ies)|categori[sz]ed in|posted in|published in|more in|labels?|section|explore more): ?\S.{0,300}(?<!\.)$/,
  // "Share this article", "Follow us on …" · not "Share prices fell on Friday."
  /^(share( (this|on|via|with))?( (article|story|page|post|facebook|twitter|whatsapp|friends|email|x|linkedin))*|tweet( this)?|e-?mail( this)?( (article|story))?|print( (this|article|story|page))*|save( (this|article|story|for later))*|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|instagram|youtube|copy( this)? link|link copied!?|bookmark|listen|aa|text size.{0,20}|font size.{0,20})[:.…]*$/,
  /^(follow (us|me|him|her|@\w+|\S+( \S+){0,4}) (on|at) (twitter|facebook|x|instagram|google|linkedin|social media).{0,80}|like us on .{0,80}|(find|join) us on .{0,80}|follow @\w+ on .{0,280})$/,
  // "Subscribe to our newsletter" · not "Subscribe numbers rose …"
  /^(subscribe( (now|today|here)| (to|for) .{0,120})?|sign (up|in)( (now|today|here)| (to|for) .{0,120})?|log ?in( to .{0,80})?|register( now| for free)?|(get|receive) (the|our) .{0,80}(newsletter|inbox|alerts|app).{0,60}|(our |daily |the )?newsletters?|download (the|our) .{0,60} app.{0,60}|already a subscriber\?.{0,60}|support (our|independent|quality) journalism.{0,80}|become a (member|subscriber|supporter).{0,80}|donate( now| today)?|click here\b.{0,100})[!.…]*$/,
  // "Advertisement", "Story continues below" · not "Advertisement revenue fell."
  /^(advertisements?|ad|sponsored|promoted|advertise with us|((story|article) )?continues? (reading )?(below|after)?( (the )?(main story|ad(vertisement)?))?|continue reading( (the main story|below))?|skip (to|past).{0,60}|scroll (down )?(to|for) .{0,40}|loading\.*|play( video)?|watch( video| now| live)?|video|photos?|gallery|slideshow|home|menu|search|close|back to top|next|previous|view (gallery|comments|slideshow)|image \d+ of \d+|\d+ (of|\/) \d+|\d+ shares?|captions?|image|enlarge|expand|highlights|\d+ min(ute)?s? read|reading time:? .{1,20}|estimated reading time.{0,20})$/,
  // "© 2019 The Courier" · not "Copyright law was changed in 2019."
  /^(©|\(c\) ?\d|copyright( ©|:? ?\(c\)| \d{4}|,? (the|by) .{0,60}(\d{4}|reserved))|all rights reserved|this (material|content) may not be (published|reproduced)|reproduction without permission)/,
  // "Photo: Jane Roe/Agency" · not "Photo evidence was shown to the jury."
  /^[[(]?((file |stock |handout )?(photo(graph|s)?|image|picture|pic|illustration|graphic|video)( (credit|courtesy|source)s?)?( by| of)?|credits?|photo by|photograph by|source) ?[:|/] ?.{2,140}$/,
  /^[[(]?(photo|photograph|image|picture|illustration|video)s? (by|courtesy( of)?|credit) .{2,100}[\])]?$/,
  /^.{0,80}(\/|\bvia )\s?(getty images|reuters|afp|ap|ap photo|epa|shutterstock|associated press|pool|anadolu|flickr|wikimedia commons)( via getty images)?[\])]?$/,
  /^(ap photo|getty images|afp photo|reuters)\/.{2,80}$/,
  // "In this March 3 file photo, a crane …", a caption · not "In this picture of decline, two figures stand out."
  /^in this .{3,60}\b(file )?(photo|photograph|image)( .{3,80})?, .{10,500}$/,
  // An address alone, or at the end of a pointer: "More on ports: https://…" · not "The data are at https://…, he said."
  /^((more|follow|see|read|visit|follow .{1,40})\b.{0,60}:? )?((https?:\/\/|www\.|twitter\.com\/|facebook\.com\/)\S+( and )?)+$/,
  /^\S+@\S+\.\w{2,}$/,
  // An agency's name alone, as a byline.
  /^(the )?(associated press|reuters|agence france-presse|afp|ap|upi|pti|ani|ians|xinhua|dpa|tass|bloomberg|cnn|bbc( news)?)( staff)?$/,
  // "… Sign up for our free daily newsletter." · not "Voters can sign up until Monday, the newsletter of the party said."
  /^(.{0,160}[.!?] )?(sign up|subscribe) (for|to|now|here|today)\b.{0,160}(newsletter|inbox|alerts?|podcast)\b.{0,80}$/,
  /^.{0,200}\buse (the )?(promo |discount |coupon )?code ["“]?\w{4,}["”]?.{0,200}$/,
  /^(listen|watch|tune in|catch up|download)\b.{0,160}\b(here|podcasts?|iplayer|sounds|app)[.!]$/,
  // "Reporting by A; editing by B", "X contributed to this report." · not "Reporting by the agency was praised in court last week."
  /^\(?(additional )?(reporting|writing|editing|compiled) by [^.]{3,140}(;|$)(.{0,140})\)?$/,
  /^.{3,140} contributed (reporting )?to this (report|story|article)\.?$/,
  /^\(?(with (additional )?(inputs?|reporting|files|material) (from|by) .{2,80}|with (agencies|agency inputs))\.?\)?$/,
  /^(this (story|article|post|report) (has been|was) (first |originally |last )?(updated|published|posted|modified|syndicated)|(first|originally) published (on|in|at|by)|(posted|published|updated|modified) .{1,30} ago\b).{0,140}$/,
  /^(the views expressed|opinions expressed|this is a developing story|check back for updates|have (a|any) (tip|story|news)|got a (tip|story)|contact (us|the (author|reporter|newsroom))|(send|e-?mail) (us|your) .{0,80}|write to .{0,20}@).{0,160}$/
];
var BYLINE = /^(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ss]tory) )?(?:by|By|BY):? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December)\b)([\p{Lu}][\p{L}.'’-]*(?: (?:(?:van|von|de|der|al|bin|la|le|du)|[\p{Lu}][\p{L}.'’-]*)){0,4}(?:(?:,| and| &) [\p{Lu}][\p{L}.'’-]*(?: (?:(?:van|von|de|der|al|bin)|[\p{Lu}][\p{L}.'’-]*)){0,4}){0,4})(.*)$/u;

// src/read/zone.ts
var MINUTES = {
  z: 0,
  gmt: 0,
  utc: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  sast: 120,
  idt: 180,
  msk: 180,
  wib: 420,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  akst: -540,
  akdt: -480,
  hst: -600,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420
};
var PLACES = {
  et: "America/New_York",
  ct: "America/Chicago",
  mt: "America/Denver",
  pt: "America/Los_Angeles",
  uk: "Europe/London"
};
function offsetOf(zone, at) {
  const numeric = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (numeric !== null) return `${numeric[1]}${numeric[2].padStart(2, "0")}:${numeric[3] ?? "00"}`;
  const place = PLACES[zone];
  if (place !== void 0) return placeOffset(place, at);
  const minutes = MINUTES[zone];
  if (minutes === void 0) return void 0;
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
}
function placeOffset(place, at) {
  const name = new Intl.DateTimeFormat("en", { timeZone: place, timeZoneName: "longOffset" }).formatToParts(at).find((part) => part.type === "timeZoneName");
  return name?.value.replace("GMT", "") || "+00:00";
}

// src/read/timestamp.ts
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
var ZONE = "(?:(?:gmt|utc)\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?|[+-]\\d{2}:?\\d{2}|z|gmt|utc|bst|cet|cest|eet|eest|msk|est|edt|et|akst|akdt|hst|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|idt|jst|kst|hkt|sgt|aest|aedt|nzst|nzdt|wib|sast|uk)";
var PARTS = [
  [/^(\d{4})[-./](\d{2})[-./](\d{2})(?=$|[t\s,|])/, (m, stamp) => assign(stamp, Number(m[1]), Number(m[2]), Number(m[3]))],
  [new RegExp(`^(${MONTH})\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s*(\\d{4}))?(?!\\d|:)`), (m, stamp) => assign(stamp, Number(m[3]), month(m[1]), Number(m[2]))],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]*(${MONTH})[\\s,-]*(\\d{4})?(?!\\d|:)`), (m, stamp) => assign(stamp, Number(m[3]), month(m[2]), Number(m[1]))],
  [/^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/, (m, stamp) => assignNumeric(stamp, Number(m[1]), Number(m[2]), Number(m[3]))],
  [/^t?(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap])(?:\.?m)?\b\.?/, (m, stamp) => assignTime(stamp, Number(m[1]), Number(m[2]), m[3])],
  [new RegExp(`^(\\d{1,2})\\.(\\d{2})(?=\\s*(?:${ZONE}|hrs|hours|$))`), (m, stamp) => assignTime(stamp, Number(m[1]), Number(m[2]), void 0)],
  [/^t?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:\s*(?:hrs|hours|h)\b)?(?!\d)/, (m, stamp) => assignTime(stamp, Number(m[1]), Number(m[2]), void 0)],
  [/^(\d{1,2})\s*([ap])\.?m\b\.?/, (m, stamp) => assignTime(stamp, Number(m[1]), 0, m[2])],
  [new RegExp(`^(\\d{2})(\\d{2})(?=\\s*(?:${ZONE}|hrs|hours)\\b)`), (m, stamp) => assignTime(stamp, Number(m[1]), Number(m[2]), void 0)],
  [new RegExp(`^${ZONE}\\b`), (m, stamp) => void (stamp.zone ??= m[0].replaceAll(" ", ""))],
  [/^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/, () => void 0],
  [/^(?:on|at|local time|time|date|hrs|hours|h)\b/, () => void 0],
  [/^(?:afp|ap|reuters|pti|ians|ani|upi|dpa|xinhua|cnn|bbc(?: news)?)\b/, () => void 0],
  [/^[\s,;:|·•@()[\]/–—-]+/, () => void 0]
];
var LABEL = /^(?:for immediate |(?:first|originally|last|date|story|article) )?(published|posted|created|issued|released?|updated?|modified|edited)(?: (?:on|at))?\s*:?/;
function assign(stamp, year, monthNumber, day) {
  if (stamp.day !== void 0 || monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31) return;
  stamp.month = monthNumber;
  stamp.day = day;
  if (!Number.isNaN(year)) stamp.year = year;
}
function assignNumeric(stamp, first, second, year) {
  const full = year < 100 ? 2e3 + year : year;
  if (first > 12 || first === second) assign(stamp, full, second, first);
  else if (second > 12) assign(stamp, full, first, second);
  else Object.assign(stamp, { year: full, month: -first, day: -second });
}
function assignTime(stamp, hour, minute, half) {
  if (stamp.hour !== void 0 || hour > 23 || minute > 59) return;
  stamp.hour = half === void 0 ? hour : hour % 12 + (half === "p" ? 12 : 0);
  stamp.minute = minute;
}
var month = (name) => MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
function parseTimestamp(line) {
  if (line.length > 120 || !/\d/.test(line)) return void 0;
  const segments = line.trim().toLowerCase().split(/(?=\b(?:last )?(?:updated|modified|edited)\b)/);
  const stamps = [];
  for (const segment of segments) {
    if (segment.trim() === "last") continue;
    const label = LABEL.exec(segment.trim());
    const stamp = parseStamp(segment.trim().slice(label?.[0].length ?? 0));
    if (stamp === void 0) return void 0;
    stamps.push({ label: label === null ? "none" : /updat|modif|edit/.test(label[1]) ? "updated" : "published", stamp });
  }
  const [first, second] = stamps;
  if (first !== void 0 && second !== void 0 && first.stamp.hour === void 0 && second.stamp.day === void 0) {
    return finished({ ...second.stamp, ...first.stamp }, "updated");
  }
  const dated = stamps.find(({ stamp }) => stamp.day !== void 0);
  return dated === void 0 ? void 0 : finished(dated.stamp, dated.label);
}
function parseStamp(text) {
  const stamp = {};
  let rest = text;
  while (rest !== "") {
    const part = PARTS.map(([pattern, take]) => ({ match: pattern.exec(rest), take })).find(({ match }) => match !== null);
    if (part?.match == null) return void 0;
    part.take(part.match, stamp);
    rest = rest.slice(part.match[0].length);
  }
  return stamp;
}
function finished(stamp, label) {
  const published = isoOf(stamp);
  return published === void 0 ? { label } : { published, label };
}
var two = (value) => String(value).padStart(2, "0");
function isoOf(stamp) {
  let { month: monthNumber, day } = stamp;
  if (stamp.year === void 0 || monthNumber === void 0 || day === void 0) return void 0;
  if (monthNumber < 0) {
    if (/^(e[sd]?t|c[sd]?t|m[sd]t|p[sd]?t)$/.test(stamp.zone ?? "")) [monthNumber, day] = [-monthNumber, -day];
    else if (/^(bst|uk|cet|cest)$/.test(stamp.zone ?? "")) [monthNumber, day] = [-day, -monthNumber];
    else return void 0;
  }
  if (new Date(Date.UTC(stamp.year, monthNumber - 1, day)).getUTCDate() !== day) return void 0;
  const date = `${stamp.year}-${two(monthNumber)}-${two(day)}`;
  if (stamp.hour === void 0 || stamp.minute === void 0 || stamp.zone === void 0) return date;
  const offset = offsetOf(stamp.zone, /* @__PURE__ */ new Date(`${date}T${two(stamp.hour)}:${two(stamp.minute)}:00Z`));
  return offset === void 0 ? date : `${date}T${two(stamp.hour)}:${two(stamp.minute)}:00${offset}`;
}

// src/read/furniture.ts
var LONGEST = 400;
function furnitureOf(lines) {
  const found = [];
  const top = topOf(lines);
  const allProse = lines.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);
  let prose = 0;
  let inList = false;
  for (const [index, line] of lines.entries()) {
    const plain = plainForm(line.text);
    if (isProse(line)) prose += line.text.length;
    if (prose * 4 > allProse && CLOSERS.some((pattern) => pattern.test(plain))) {
      found.push({ start: line.start, end: lines.at(-1).end });
      break;
    }
    if (isProse(line)) inList = false;
    const heading = LIST_HEADINGS.some((pattern) => pattern.test(plain));
    if (heading || inList || isSingle(line.text, plain) || index < top && isTopLine(lines, index)) found.push({ start: line.start, end: line.end });
    else found.push(...[creditIn(line)].filter((credit) => credit !== void 0));
    inList ||= heading;
  }
  return found;
}
function topOf(lines) {
  const firstProse = lines.findIndex(isProse);
  return Math.max(5, Math.min(firstProse < 0 ? lines.length : firstProse, 12));
}
var plainForm = (text) => text.length > LONGEST ? "" : text.toLowerCase().replaceAll("\u2019", "'").replace(/^[*_#>\s•-]+|[*_\s]+$/g, "");
var isSingle = (text, plain) => plain !== "" && (SINGLE_LINES.some((pattern) => pattern.test(plain)) || isTimestamp(text) || bylineOf(text) !== void 0);
var isTimestamp = (text) => {
  const stamp = parseTimestamp(text);
  return stamp !== void 0 && stamp.label !== "none";
};
function isTopLine(lines, index) {
  const line = lines[index];
  if (parseTimestamp(line.text) !== void 0) return true;
  return index === 0 && wordsIn(line.text) <= 2 && lines.slice(1, 4).some(isHeadline);
}
var wordsIn = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
var isHeadline = (line) => wordsIn(line.text) >= 3 && line.text.length <= 250 && !new RegExp(`(?<!\\b\\p{Lu})[.]["'\u201D\u2019]?$|[:;,]$`, "u").test(line.text) && parseTimestamp(line.text) === void 0;
var CREDIT = /\((?:[\p{Lu}][^()/.!?]{1,60}\/ ?[\p{Lu}][^()/!?]{1,40}|(?:(?:File )?[Pp]hoto|[Ii]mage|[Pp]icture)(?: by|:| courtesy)[^()]{1,60}|[^()]{0,40}(?:Getty Images|AFP Photo|AP Photo)[^()]{0,40})\)$/u;
function creditIn(line) {
  const credit = CREDIT.exec(line.text.slice(-160));
  if (credit === null) return void 0;
  const at = line.text.length - credit[0].length;
  const caption = line.text.slice(0, at).trim();
  const sentence = /[.!?]["'”’]?$/.test(caption) || wordsIn(caption.replace(/\([^)]*\)/g, " ")) > 12;
  return { start: sentence ? line.start + at : line.start, end: line.end };
}
var TITLE_WORDS = /^(?:staff|senior|chief|our|political|foreign|special|associated|the|bbc|cnn|reuters|afp|ap|correspondent|editor|reporter|writer|diplomatic|business|sports?|science|health|media)\b/i;
function bylineOf(text) {
  if (text.length > 160) return void 0;
  const match = BYLINE.exec(text);
  if (match === null) return void 0;
  const rest = match[2].trim();
  if (rest !== "" && !/^(?:[|,•·@—–-]|in [\p{Lu}]|for [\p{Lu}]|at [\p{Lu}]|on \w+,? |special to|\d)/u.test(rest)) return void 0;
  if (/[.!?]$/.test(rest) && !/[ap]\.m\.$/.test(rest)) return void 0;
  const names = match[1].split(/, | and | & /);
  const people = names.filter((name, index) => index === 0 || !TITLE_WORDS.test(name));
  return { author: people.join(", "), rest };
}

// src/model/span.ts
var overlaps = (a, b) => a.start < b.end && b.start < a.end;
var contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
var byPosition = (a, b) => a.start - b.start || a.end - b.end;

// src/read/dateline.ts
var DAY = `(?:${MONTH}\\s*\\d{1,2},?\\s*\\d{4}|\\d{1,2}\\s+${MONTH}\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})`;
var WITH_DAY = new RegExp(`^\\p{Lu}[\\p{L} .,'\u2019-]{1,60}?[\\s,(\u2013\u2014-]+(${DAY})(?=\\s*[)(:\u2013\u2014-]|\\s*$)`, "iu");
var WITH_OUTLET = new RegExp("^\\p{Lu}{3}[^()]{0,60}\\(([\\p{Lu}][\\p{L}\\p{N} .&'\u2019-]{1,30})\\)\\s*(?:[\u2013\u2014:]|-{1,2}(?=\\s))", "u");
function datelineOf(line) {
  const head = line.slice(0, 120);
  if (!new RegExp("^\\p{Lu}{3}", "u").test(head)) return void 0;
  const stated = WITH_DAY.exec(head)?.[1];
  const day = stated === void 0 ? void 0 : parseTimestamp(stated)?.published;
  const outlet = WITH_OUTLET.exec(head)?.[1];
  if (day === void 0 && (outlet === void 0 || parseTimestamp(outlet) !== void 0)) return void 0;
  return { ...day === void 0 ? {} : { day }, ...outlet === void 0 || parseTimestamp(outlet) !== void 0 ? {} : { outlet } };
}

// src/read/sidecar.ts
var import_yaml = __toESM(require_dist(), 1);
import { readFile } from "node:fs/promises";
var FIELDS = {
  publisher: "publisher",
  source: "publisher",
  site: "publisher",
  title: "title",
  headline: "title",
  author: "author",
  authors: "author",
  byline: "author",
  published: "published",
  date: "published",
  tier: "tier"
};
var LONGEST2 = 64e3;
var MOST_BRACKETS = 200;
var DAY_OR_MOMENT = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
function statedMeta(yaml, where) {
  const notices = [];
  if (yaml.length > LONGEST2 || (yaml.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS)
    return { meta: {}, notices: [`${where} is too long or too nested for metadata: it was not used`] };
  let data;
  try {
    data = (0, import_yaml.parse)(yaml, { schema: "core", maxAliasCount: 0, logLevel: "error" });
  } catch (error) {
    const [reason] = error.message.split("\n", 1);
    return { meta: {}, notices: [`${where} is not valid YAML (${reason}): it was not used`] };
  }
  if (data === null || typeof data !== "object" || Array.isArray(data)) {
    return { meta: {}, notices: [`${where} holds no fields such as "publisher: \u2026": it was not used`] };
  }
  const meta = {};
  for (const [key, value] of Object.entries(data)) {
    const field = FIELDS[key.toLowerCase()];
    const text = asText(value);
    if (field === void 0 || text === void 0 || meta[field] !== void 0) continue;
    if (field !== "published") meta[field] = text;
    else if (isDay(text)) meta.published = text.replace(" ", "T");
    else notices.push(`${where}: "${key}: ${text}" is not a date like 2025-01-06 or 2025-01-06T14:30:00+02:00; the date is taken as unknown`);
  }
  return { meta, notices };
}
function asText(value) {
  if (typeof value === "string") return value.trim() === "" ? void 0 : value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return asText(value.map(asText).filter((part) => part !== void 0).join(", "));
  return void 0;
}
var isDay = (text) => DAY_OR_MOMENT.test(text.replace(" ", "T")) && !Number.isNaN(Date.parse(text.replace(" ", "T")));
async function sidecarMeta(path) {
  for (const extension of [".meta.yaml", ".meta.yml"]) {
    const yaml = await readFile(path + extension, "utf8").catch(() => void 0);
    if (yaml !== void 0) return statedMeta(yaml, `the file "${path.replace(/.*[/\\]/, "")}${extension}"`);
  }
  return { meta: {}, notices: [] };
}

// src/read/frontMatter.ts
var BLOCK = /^---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
var LONGEST3 = 2e4;
function frontMatterOf(text) {
  const match = BLOCK.exec(text.slice(0, LONGEST3));
  if (match === null || !/^\s*(?:#|[\w-]+:(?:\s|$))/.test(match[1])) return void 0;
  return { span: { start: 0, end: match[0].trimEnd().length }, ...statedMeta(match[1], "the front matter") };
}

// src/read/markdown.ts
function markdownFurniture(text, lines) {
  const found = [];
  let fence;
  for (const line of lines) {
    const mark = /^(?:```+|~~~+)/.exec(line.text)?.[0];
    const opens = fence === void 0 && mark !== void 0;
    if (fence !== void 0 || opens || isMarkup(line.text)) found.push({ start: line.start, end: line.end });
    if (opens) fence = mark;
    else if (mark !== void 0 && fence !== void 0 && mark.startsWith(fence)) fence = void 0;
  }
  return [...found, ...comments(text)];
}
function comments(text) {
  const found = [];
  for (let start = text.indexOf("<!--"); start >= 0; ) {
    const end = text.indexOf("-->", start + 4);
    if (end < 0) break;
    found.push({ start, end: end + 3 });
    start = text.indexOf("<!--", end + 3);
  }
  return found;
}
var isMarkup = (line) => /^!\[[^\]]*\]\([^)]*\)$/.test(line) || /^(?:[*_-]\s*){3,}$|^=+$/.test(line) || /^\[[^\]]+\]:\s*\S+/.test(line);
function markdownTitle(lines) {
  for (const [index, line] of lines.entries()) {
    const heading = /^#{1,2}\s+(.+?)\s*#*$/.exec(line.text)?.[1];
    if (heading !== void 0) return heading;
    if (/^=+$/.test(lines[index + 1]?.text ?? "")) return line.text;
  }
  return void 0;
}

// src/read/text.ts
function readText(bytes, format) {
  const { text, notices } = decode(bytes);
  const reading = textReading(text, format);
  return { ...reading, notices: [...notices, ...reading.notices] };
}
function textReading(text, format) {
  const front = frontMatterOf(text);
  const lines = linesOf(text, front?.span.end ?? 0);
  const furniture = [...front === void 0 ? [] : [front.span], ...furnitureOf(lines)];
  const markdown = format === "markdown" ? markdownFurniture(text, lines) : [];
  const title = format === "markdown" ? markdownTitle(lines) : void 0;
  return {
    text,
    furniture: merged([...furniture, ...markdown]),
    anchors: [],
    notices: front?.notices ?? [],
    meta: { ...inferredMeta(lines), ...title === void 0 ? {} : { title }, ...front?.meta }
  };
}
function inferredMeta(lines) {
  const firstProse = lines.findIndex(isProse);
  const top = lines.slice(0, topOf(lines));
  const aboveProse = top.slice(0, firstProse < 0 ? top.length : firstProse);
  const skipped = new Set(furnitureOf(lines).map((span) => span.start));
  const title = aboveProse.find((line) => !skipped.has(line.start) && isHeadline(line) && datelineOf(line.text) === void 0)?.text;
  const byline = top.map((line) => bylineOf(line.text)).find((found) => found !== void 0);
  const dateline = lines.slice(0, 12).map((line) => datelineOf(line.text)).find((found) => found !== void 0);
  const published = publishedIn(top, byline?.rest) ?? dateline?.day;
  return {
    ...dateline?.outlet === void 0 ? {} : { publisher: dateline.outlet },
    ...title === void 0 ? {} : { title },
    ...byline === void 0 ? {} : { author: byline.author },
    ...published === void 0 ? {} : { published }
  };
}
function publishedIn(top, behindByline) {
  const texts = [...top.map((line) => line.text), ...behindByline === void 0 ? [] : [behindByline]];
  const stamps = texts.map(parseTimestamp).filter((stamp) => stamp?.published !== void 0);
  return (stamps.find((stamp) => stamp?.label !== "updated") ?? stamps[0])?.published;
}
function merged(spans) {
  const result = [];
  for (const span of [...spans].sort(byPosition)) {
    const last = result.at(-1);
    if (last !== void 0 && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

export {
  overlaps,
  contains,
  byPosition,
  ReadError,
  fileSystemMessage,
  sidecarMeta,
  parseTimestamp,
  decode,
  knownLabel,
  linesOf,
  furnitureOf,
  readText,
  textReading,
  inferredMeta,
  merged
};
