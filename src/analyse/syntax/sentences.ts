import type { Span } from '../../model/span.js'
import { AFTER_CLOCK, ANYWHERE, BEFORE_FIGURES, STARTERS, TITLES } from './abbreviations.js'
import { BULLET, CLOSING, DIGIT, isBlankAt, LETTER, LOWER, OPENING, skipBlanks, trimBlanks, UPPER } from './characters.js'

// How far back and ahead a boundary is looked at: longer than any word worth knowing, and the guard against quadratic time.
const REACH = 40
const REPORTED = /^\p{Lu}[^\s"“”]*(?:\s\p{L}[^\s"“”]*){0,4}?\s(?:said|says|asked|asks|told|added|wrote|replied|cried|shouted|wondered)\b/u

/**
 * Sentences of one line (`start` to `end` hold no line break), in order, blanks around them left out. Half-open UTF-16 offsets.
 * Everything that is not blank belongs to exactly one sentence. Linear in the length.
 */
export function splitSentences(text: string, start = 0, end = text.length): Span[] {
  const sentences: Span[] = []
  let from = skipBlanks(text, start, end)
  const cut = (at: number): void => {
    const stop = trimBlanks(text, from, at)
    if (stop > from) sentences.push({ start: from, end: stop })
    from = skipBlanks(text, at, end)
  }
  for (let at = from; at < end; at++) {
    const mark = text[at] as string
    if (mark === '.' || mark === '!' || mark === '?' || mark === '…' || mark === '。') {
      let stop = at + 1
      while (stop < end && '.!?…'.includes(text[stop] as string)) stop++
      const closed = afterClosers(text, stop, end)
      if (closed < end && isBoundary(text, from, at, stop, closed, end)) cut(closed)
      at = closed - 1
    } else if (BULLET.test(mark) && at > from && isBlankAt(text, at - 1) && at + 1 < end && isBlankAt(text, at + 1)) {
      cut(at)
    }
  }
  cut(end)
  return sentences
}

// Closing marks belong to the sentence they close; a straight mark after a blank only where a blank or the end follows it ('gone. " He').
function afterClosers(text: string, stop: number, end: number): number {
  let at = stop
  while (at < end && at < stop + 6 && CLOSING.test(text[at] as string)) at++
  if (at + 1 < end && isBlankAt(text, at) && /["”’»)]/.test(text[at + 1] as string) && (at + 2 === end || isBlankAt(text, at + 2))) {
    // A free-standing straight mark opens as often as it closes: it closes where a mark is open before it.
    if (text[at + 1] !== '"' || openBefore(text, stop)) return at + 2
  }
  return at
}

function openBefore(text: string, at: number): boolean {
  let open = false
  for (let back = at - 1; back >= 0 && back > at - 1000 && text[back] !== '\n'; back--) if (text[back] === '"') open = !open
  return open
}

function isBoundary(text: string, from: number, at: number, stop: number, closed: number, end: number): boolean {
  const spaced = isBlankAt(text, closed)
  let next = skipBlanks(text, closed, Math.min(end, closed + REACH))
  while (next < end && next < closed + REACH && (OPENING.test(text[next] as string) || isBlankAt(text, next))) next++
  if (next >= end) return true
  const after = text[next] as string
  if (LOWER.test(after)) return false
  const only = text[at] === '.' && stop === at + 1
  // A blank was lost: "on Monday.Officials". Near misses: "3.5", "U.S.", "J.K. Rowling", "example.Com".
  if (!spaced)
    return (
      only &&
      closed === next &&
      /\p{Ll}{3}$/u.test(text.slice(Math.max(from, at - 3), at)) &&
      /^\p{Lu}\p{Ll}+[ ,]/u.test(text.slice(next, next + REACH))
    )
  if (text[at] !== '.' && closed > stop && REPORTED.test(text.slice(next, next + 2 * REACH))) return false
  if (!only || closed > stop) return true
  return endsHere(text, from, at, next, after, end)
}

// A single full stop with a blank after it: does it end the sentence, or only an abbreviation?
function endsHere(text: string, from: number, at: number, next: number, after: string, end: number): boolean {
  let begin = at
  while (begin > from && begin > at - REACH && !isBlankAt(text, begin - 1) && !/["“‘([—–/-]/.test(text[begin - 1] as string)) begin--
  const word = text.slice(begin, at)
  const lower = word.toLowerCase()
  const follower = /^[\p{L}\p{N}]*/u.exec(text.slice(next, Math.min(end, next + REACH)))?.[0] ?? ''
  const starts = UPPER.test(after) && STARTERS.has(follower.toLowerCase())
  if (begin === from && /^\p{N}{1,3}$/u.test(word)) return false
  if (/^\p{Lu}$/u.test(word)) return starts && follower.length > 1
  if (lower === 'a.m' || lower === 'p.m') return LETTER.test(after) && !AFTER_CLOCK.has(follower.toLowerCase())
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return starts
  if (TITLES.has(lower)) return starts && (lower === 'st' || lower === 'sr' || lower === 'dept')
  if (BEFORE_FIGURES.has(lower)) return !DIGIT.test(after) && (starts || !/^\p{Lu}/u.test(word))
  if (ANYWHERE.has(lower)) return starts || (lower === 'etc' && UPPER.test(after))
  return true
}
