import type { Span } from '../model/span.js'
import { BYLINE, CLOSERS, LIST_HEADINGS, SINGLE_LINES } from './furniturePatterns.js'
import { isProse, type Line } from './lines.js'
import { parseTimestamp } from './timestamp.js'

export interface Byline {
  readonly author: string
  /** What stands behind the names: an outlet, a place, a date. */
  readonly rest: string
}

const LONGEST = 400

/**
 * The lines that are not the article: what stands around it on a page. Spans are whole lines, or a photographer's
 * credit at the end of one; sorted, not overlapping. The headline and the dateline belong to the article.
 */
export function furnitureOf(lines: readonly Line[]): Span[] {
  const found: Span[] = []
  const top = topOf(lines)
  const allProse = lines.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0)
  let prose = 0
  let inList = false
  for (const [index, line] of lines.entries()) {
    const plain = plainForm(line.text)
    if (isProse(line)) prose += line.text.length
    // At the top, "12 comments" is a link to them.
    if (prose * 4 > allProse && CLOSERS.some((pattern) => pattern.test(plain))) {
      found.push({ start: line.start, end: (lines.at(-1) as Line).end })
      break
    }
    if (isProse(line)) inList = false
    const heading = LIST_HEADINGS.some((pattern) => pattern.test(plain))
    if (heading || inList || isSingle(line.text, plain) || (index < top && isTopLine(lines, index)))
      found.push({ start: line.start, end: line.end })
    else found.push(...[creditIn(line)].filter((credit) => credit !== undefined))
    inList ||= heading
  }
  return found
}

/** How many lines at the top can hold stamps and bylines: those above the prose, and below a lead in bold or two. */
export function topOf(lines: readonly Line[]): number {
  const firstProse = lines.findIndex(isProse)
  return Math.max(5, Math.min(firstProse < 0 ? lines.length : firstProse, 12))
}

const plainForm = (text: string): string =>
  text.length > LONGEST
    ? ''
    : text
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/^[*_#>\s•-]+|[*_\s]+$/g, '')

const isSingle = (text: string, plain: string): boolean =>
  plain !== '' && (SINGLE_LINES.some((pattern) => pattern.test(plain)) || isTimestamp(text) || bylineOf(text) !== undefined)

/** A timestamp somewhere in the text needs its label; at the top a bare date is one too (see isTopLine). */
const isTimestamp = (text: string): boolean => {
  const stamp = parseTimestamp(text)
  return stamp !== undefined && stamp.label !== 'none'
}

/** Above the article: bare dates, and the name of the section over the headline. */
function isTopLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line
  if (parseTimestamp(line.text) !== undefined) return true
  return index === 0 && wordsIn(line.text) <= 2 && lines.slice(1, 4).some(isHeadline)
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** A line that can be the title of an article: several words, not closed like a sentence (`in D.C.` is no close). */
export const isHeadline = (line: Line): boolean =>
  wordsIn(line.text) >= 3 &&
  line.text.length <= 250 &&
  !/(?<!\b\p{Lu})[.]["'”’]?$|[:;,]$/u.test(line.text) &&
  parseTimestamp(line.text) === undefined

/** `(Jane Roe/Coast Press)`, `(AP Photo/J. Roe)`, `(Photo by Jane Roe)` at the end of a line · not `(and/or)`, `(3/4)`. */
const CREDIT =
  /\((?:[\p{Lu}][^()/.!?]{1,60}\/ ?[\p{Lu}][^()/!?]{1,40}|(?:(?:File )?[Pp]hoto|[Ii]mage|[Pp]icture)(?: by|:| courtesy)[^()]{1,60}|[^()]{0,40}(?:Getty Images|AFP Photo|AP Photo)[^()]{0,40})\)$/u

/** A caption of a few words goes with its credit; one that is a full sentence keeps its claims, the credit has none. */
function creditIn(line: Line): Span | undefined {
  const credit = CREDIT.exec(line.text.slice(-160))
  if (credit === null) return undefined
  const at = line.text.length - credit[0].length
  const caption = line.text.slice(0, at).trim()
  const sentence = /[.!?]["'”’]?$/.test(caption) || wordsIn(caption.replace(/\([^)]*\)/g, ' ')) > 12
  return { start: sentence ? line.start + at : line.start, end: line.end }
}

const TITLE_WORDS =
  /^(?:staff|senior|chief|our|political|foreign|special|associated|the|bbc|cnn|reuters|afp|ap|correspondent|editor|reporter|writer|diplomatic|business|sports?|science|health|media)\b/i

/** The names in a byline, and what stands behind them; undefined for a line that is none. */
export function bylineOf(text: string): Byline | undefined {
  if (text.length > 160) return undefined
  const match = BYLINE.exec(text)
  if (match === null) return undefined
  const rest = (match[2] as string).trim()
  if (rest !== '' && !/^(?:[|,•·@—–-]|in [\p{Lu}]|for [\p{Lu}]|at [\p{Lu}]|on \w+,? |special to|\d)/u.test(rest)) return undefined
  if (/[.!?]$/.test(rest) && !/[ap]\.m\.$/.test(rest)) return undefined
  const names = (match[1] as string).split(/, | and | & /)
  const people = names.filter((name, index) => index === 0 || !TITLE_WORDS.test(name))
  return { author: people.join(', '), rest }
}
