import { LETTER, LOWER, skipBlanks, UPPER } from './characters.js'

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DAY = `(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?)`
// Over lines with all letters in ASCII (see `plain`): classes of all the letters there are, twenty times over, take longer to compile
// than an article takes to be read.
const CAPITALS = "[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,4}"
const PLACE = "[A-Z][A-Za-zª.'’-]+(?: [A-Za-zª][A-Za-zª.'’-]+){0,3}"
const AGENCY = '\\([^()\\n]{2,40}\\)'
const DASH = '(?:[—–―]|--?|‒)'
// Longest dateline looked for, in code units.
const REACH = 140

// "PARIS (AFP) —", "BANDA ACEH, Indonesia, July 2 -", "Geneva (AP) –", "LONDON: ". Near misses: "NATO — the alliance — said",
// "US - led", "(AP) said".
const WITH_EVIDENCE = new RegExp(
  `^(?:(?:${CAPITALS}|${PLACE})(?:, ${PLACE})?(?:, ${DAY})? ?${AGENCY}(?: ?,? ?${DAY})?|${CAPITALS}(?:, ${PLACE})?, ${DAY}) ?(?:${DASH}|:)(?=[\\s"“]|[A-Z][a-z])`,
)
const CAPITALS_ONLY = new RegExp(`^(?=[A-Z][A-Z ]{3})${CAPITALS}(?:, ${PLACE})? ?(?:[—–―]|--|(?<= )-|:)(?=\\s*["“‘']?[A-Z])`)

// No month has a Q.
const plain = (line: string): string =>
  line.replace(/[\u0080-\uffff]/g, (unit) => (UPPER.test(unit) ? 'Q' : LOWER.test(unit) ? 'q' : LETTER.test(unit) ? 'ª' : unit))

/** Where the sentence after a dateline begins; `start` where there is no dateline. */
export function datelineEnd(text: string, start: number, end: number): number {
  const opening = plain(text.slice(start, Math.min(end, start + REACH)))
  // Most lines are told to be none at a glance; the patterns try many ways to read a line that is.
  if (!/^[A-Z]/.test(opening) || !/[—–―‒:-]/.test(opening)) return start
  const match = (/[(\d]/.test(opening) ? WITH_EVIDENCE.exec(opening) : null) ?? CAPITALS_ONLY.exec(opening)
  if (match === null) return start
  const body = skipBlanks(text, start + match[0].length, end)
  return body < end ? body : start
}

const CLOCK = '(?:(?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?|(?:at )?\\d{1,2} ?[ap]\\.?m\\.?)'
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?'
const STAMP = `(?:(?:First |Last )?(?:published|updated|posted|modified)(?: (?:at|on))?:?|${WEEKDAY}|${DAY}|${MONTH} \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|${CLOCK}|GMT|UTC|BST|E[SD]?T|P[SD]?T|C[SDE]?S?T|IST|[|,•·—–-])`
const STAMPED = new RegExp(`^(?=.*\\d)${STAMP}(?:\\s*${STAMP})*$`, 'iu')

/** What comes before the time of publication in a line of its own: the paper, the author. */
const BY = /^[^|·•.!?]{2,60} [|·•] (?=.*\d)/u

/**
 * A line that is a time of publication and nothing else, but for whose: "4 March 2019 Last updated at 10:20 GMT", "Valley Post
 * | 4 March 2019". Near miss: "March 2013 was cold".
 */
export function isDateline(text: string, start: number, end: number): boolean {
  if (end - start > REACH) return false
  const line = text.slice(start, end).replace(BY, '')
  return /\d/.test(line) && !/[a-z]{10}/i.test(line) && STAMPED.test(line)
}

/** A line of one sentence that ends without a mark: titles, cross-heads. Near misses: a bullet item, a line cut in mid-sentence. */
export function isHeadline(text: string, start: number, end: number): boolean {
  if (end - start > 220 || /[.!?…:;,]["'”’»)\]]*$/.test(text.slice(Math.max(start, end - 6), end))) {
    // A question or an exclamation may be a headline, but then it cannot be told from prose.
    return false
  }
  return /^["'“‘]?[\p{Lu}\p{N}]/u.test(text.slice(start, start + 4)) && /\p{L}/u.test(text.slice(start, end))
}
