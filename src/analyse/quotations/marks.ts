import type { Span } from '../../model/span.js'

/** Words between quotation marks; `start` and `end` inside the marks, `open` and `close` around them. */
export interface Marked extends Span {
  readonly open: number
  readonly close: number
  readonly single: boolean
}

const CUE = /^(?:[\p{L}.'’-]+ ){0,8}?(?:said|says|told|added|asked|wrote|explained|continued)\b/u

interface Mark {
  readonly at: number
  readonly length: number
  readonly line: number
  /** Shape alone says that it opens or closes; straight marks are told by what stands around them. */
  readonly opens: boolean
  readonly closes: boolean
}

const MARKS_AND_LINES = /\n|``|''|["“”„‟«»＂〝〞]/g
// How far a quotation may run before a missing closing mark is the better explanation.
const REACH = { lines: 12, characters: 5000 }
const SINGLE_REACH = 1000

/** All stretches between quotation marks, in the order of their opening marks. Single marks count only within one line. */
export function findMarked(text: string): Marked[] {
  const doubles = findDoubles(text)
  return [...doubles, ...findSingles(text, doubles)].filter((each) => each.end > each.start).sort((a, b) => a.open - b.open)
}

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character)
const startsWord = (text: string, at: number): boolean => isBlank(text[at - 1]) || /[([{—–\-/“‘"'«]/.test(text[at - 1] ?? '')
const endsWord = (text: string, at: number): boolean => isBlank(text[at]) || /[.,;:!?)\]}…—–\-/”’"'»]/.test(text[at] ?? '')

function markAt(text: string, at: number, form: string, line: number): Mark {
  const after = at + form.length
  if (/[“„«‟〝]|``/.test(form)) return { at, length: form.length, line, opens: true, closes: false }
  if (/[»〞]|''/.test(form)) return { at, length: form.length, line, opens: false, closes: true }
  const opening = startsWord(text, at) && !isBlank(text[after])
  const closing = endsWord(text, after) && !isBlank(text[at - 1])
  // A closing mark by shape opens only where nothing else is possible.
  if (form === '”') return { at, length: 1, line, opens: opening && !closing, closes: !(opening && !closing) }
  // With blanks on both sides, or word characters on both, it may be either.
  return opening === closing
    ? { at, length: form.length, line, opens: true, closes: true }
    : { at, length: form.length, line, opens: opening, closes: closing }
}

function findDoubles(text: string): Marked[] {
  const found: Marked[] = []
  const marks: Mark[] = []
  let line = 0
  for (const match of text.matchAll(MARKS_AND_LINES)) {
    if (match[0] === '\n') line += 1
    else marks.push(markAt(text, match.index, match[0], line))
  }
  const open: Mark[] = []
  marks.forEach((mark, number) => {
    const outer = open.at(-1)
    if (outer && (mark.at - outer.at > REACH.characters || mark.line - outer.line > REACH.lines)) {
      for (const unclosed of open.splice(0)) found.push(...untilEndOfLine(text, unclosed))
    }
    const last = open.at(-1)
    const across = last !== undefined && last.line !== mark.line
    // Straight marks take turns: `the plan is dead, "the minister said` is a closing mark set on the wrong side of a blank.
    const closesHere =
      (text[mark.at] === '“' && text[last?.at ?? 0] === '„') ||
      (text[mark.at] === '"' &&
        /[,.!?][^\S\n]$/.test(text.slice(Math.max(0, mark.at - 2), mark.at)) &&
        (!across || CUE.test(text.slice(mark.at + 1, mark.at + 120))))
    if (last && mark.opens && !mark.closes && !closesHere) {
      if (across && isAtLineStart(text, mark.at) && isNextLine(text, last, mark, marks, number)) return
      // An opening mark inside an open quotation: nested where the shapes say so, else the first was never closed.
      if (across || text[mark.at] === '"') for (const unclosed of open.splice(0)) found.push(...untilEndOfLine(text, unclosed))
      open.push(mark)
    } else if (last && (mark.closes || closesHere)) {
      if (isInches(text, mark, marks[number + 1])) return
      open.pop()
      found.push(trimmed(text, last.at, last.length, mark.at, mark.length, false))
    } else if (mark.opens && !isInches(text, mark, undefined)) {
      open.push(mark)
    }
  })
  for (const unclosed of open) found.push(...untilEndOfLine(text, unclosed))
  return found
}

const isAtLineStart = (text: string, at: number): boolean => /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, at - 40), at))

/**
 * A quotation goes on over a paragraph with a new opening mark, if no whole line without marks lies between; where the
 * shape of the mark leaves no doubt, a paragraph may be a few lines.
 */
function isNextLine(text: string, open: Mark, mark: Mark, marks: readonly Mark[], number: number): boolean {
  const from = Math.max(open.at, marks[number - 1]?.at ?? 0)
  return (
    text
      .slice(from, mark.at)
      .split('\n')
      .filter((line) => line.trim() !== '').length <= (text[mark.at] === '“' && text[open.at] === '“' ? 4 : 1)
  )
}

/** `a 17" screen`: the mark after a number, unless it must close a quotation. */
function isInches(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (!/[\d½¼¾]/.test(text[mark.at - 1] ?? '') || !/["”]/.test(text[mark.at] ?? '')) return false
  if (next === undefined) return !/[“«]/.test(text[mark.at] ?? '')
  return next.closes && !text.slice(mark.at, next.at).includes('\n') && /^\s?\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))
}

/**
 * A quotation that is never closed ends with its line, where a colon or comma before it or the beginning of the line says that
 * it is one.
 */
function untilEndOfLine(text: string, open: Mark): Marked[] {
  const found = text.slice(open.at, open.at + REACH.characters).indexOf('\n')
  const end = found < 0 ? text.length : open.at + found
  const before = text.slice(Math.max(0, open.at - 40), open.at)
  return (/[:,][^\S\n]*$/.test(before) || isAtLineStart(text, open.at)) && end - open.at <= REACH.characters
    ? [trimmed(text, open.at, open.length, end, 0, false)]
    : []
}

function trimmed(text: string, open: number, openLength: number, close: number, closeLength: number, single: boolean): Marked {
  let start = open + openLength
  let end = close
  while (start < end && isBlank(text[start])) start += 1
  while (end > start && isBlank(text[end - 1])) end -= 1
  return { start, end, open, close: close + closeLength, single }
}

// Words that begin with an apostrophe, and years.
const ELIDED = /^(?:\d\ds?\b|(?:em|til|tis|twas|cause|cuz|round|bout|n|s|re|ll|ve|d|t|m)\b)/i

/** Stretches between single marks, which are apostrophes far more often: a closing one must follow in the same line. */
function findSingles(text: string, doubles: readonly Marked[]): Marked[] {
  const found: Marked[] = []
  let reached = 0
  let around = 0
  for (const match of text.matchAll(/(?<![\p{L}\p{N}'’])['‘‚‹](?=[\p{L}\p{N}"“$£€(…])/gu)) {
    const open = match.index
    if (open < reached || ELIDED.test(text.slice(open + 1, open + 8)) || (match[0] === "'" && !startsWord(text, open))) continue
    while ((doubles[around]?.close ?? Infinity) < open) around += 1
    const outer = doubles.slice(around, around + 4).find((each) => each.open < open && open < each.close)
    const lineEnd = text.slice(open, open + SINGLE_REACH).indexOf('\n')
    const limit = Math.min(outer?.end ?? text.length, open + (lineEnd < 0 ? SINGLE_REACH : lineEnd))
    const close = closingSingle(text, open, limit) ?? (outer ? undefined : closingBelow(text, open))
    if (close === undefined) continue
    found.push(trimmed(text, open, 1, close, 1, true))
    reached = close + 1
  }
  return found
}

/** How many lines further down a single mark may close. */
const LINES_BELOW = 6

/**
 * The mark that closes, at the end of a line further down, what a single mark opens at the beginning of a line or behind a
 * colon: a remark of several sentences, each in a line of its own. A line that opens another quotation before is none of it.
 */
function closingBelow(text: string, open: number): number | undefined {
  if (!isAtLineStart(text, open) && !/:[^\S\n]*$/.test(text.slice(Math.max(0, open - 3), open))) return undefined
  const [first = '', ...below] = text.slice(open, open + SINGLE_REACH).split('\n', LINES_BELOW + 1)
  let at = open + first.length + 1
  for (const line of below) {
    if (/^\s*['‘"“]/.test(line)) return undefined
    const end = /[.,!?…] ?['’]\s*$/.exec(line)
    if (end) return at + end.index + end[0].search(/['’]/)
    at += line.length + 1
  }
  return undefined
}

/** The closing single mark: one after a punctuation mark first, then one that is no plural possessive (`the boys' club`). */
function closingSingle(text: string, open: number, limit: number): number | undefined {
  const within = text.slice(open + 1, limit)
  const candidates = [...within.matchAll(/(?<=\S|[,.!?…] )['’›](?![\p{L}\p{N}'’])/gu)].map((match) => open + 1 + match.index)
  const next = within.search(/(?<=[\s(—–])['‘](?=\p{L})/u)
  const before = next < 0 ? candidates : candidates.filter((at) => at < open + 1 + next)
  const usable = before.length > 0 ? before : candidates
  return (
    usable.find((at) => /[.,!?]/.test(text[at - 1] ?? '') || /[.,;:!?]/.test(text[at + 1] ?? '')) ??
    usable.find((at) => text[at - 1] !== 's') ??
    usable[0]
  )
}
