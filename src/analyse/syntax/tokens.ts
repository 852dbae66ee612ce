import type { Span } from '../../model/span.js'
import { ANYWHERE, BEFORE_FIGURES, TITLES } from './abbreviations.js'
import { isBlankAt, skipBlanks } from './characters.js'

// Tokens follow the English treebanks: "do" + "n't", "Ames" + "'s", "well" + "-" + "known", but "re-elected", "U.S.", "12:30",
// "$" + "2.5" + "m".
const APOSTROPHE = "['’‘ʼ′`\\ufffd]"
const ADDRESS =
  /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|co\.uk)(?:\/\S*)?)$/i
const LONGEST_ADDRESS = 400
const AFFIX =
  '(?:re|non|anti|pre|co|ex|mid|multi|pro|semi|cross|un|de|mini|post|sub|inter|intra|e|neo|pseudo|quasi|counter|bi|tri|trans|ultra)'
const UNIT = '(?:am|pm|a\\.m\\.|p\\.m\\.|m|mn|bn|tn|k|km|cm|mm|kg|lb|lbs|ft|mph|kph|km/h|mw|gw|kw|gb|mb|ghz|mhz|kb|hz|hrs?|mins?|secs?)'

// One alternative a kind of token, longest first. Every alternative reads each character a bounded number of times.
const TOKEN = new RegExp(
  [
    '(?<date>\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}(?![\\p{L}\\p{N}]))',
    `(?<number>${APOSTROPHE}?\\p{Nd}+(?:[.,:/]\\p{Nd}+)*(?:(?:st|nd|rd|th|s)(?![\\p{L}\\p{N}])|(?=${UNIT}(?![\\p{L}\\p{N}]))|(?![\\p{L}\\p{M}\\p{N}]))|#\\p{Nd}+)`,
    `(?<unit>(?<=\\p{Nd})${UNIT}(?![\\p{L}\\p{N}]))`,
    '(?<acronym>(?:\\p{L}\\.){2,8}(?:\\p{L}(?![\\p{L}\\p{N}]))?)',
    '(?<money>[A-Z]{1,3}[$£€])',
    '(?<tag>[#@][\\p{L}\\p{N}_]+)',
    `(?<prefixed>${AFFIX}-(?=[\\p{L}\\p{N}]))`,
    '(?<ampersand>\\p{Lu}{1,3}&\\p{Lu}{1,3}(?![\\p{L}\\p{N}]))',
    '(?<word>[\\p{L}\\p{M}\\p{N}_\\u00ad\\u200c\\u200d]+)',
    '(?<run>\\.{2,}|-{2,}|!{2,}|\\?{2,}|={2,}|_{2,}|\\*{2,}|~{2,}|[!?]{2,})',
    "(?<quote>``|'')",
    '(?<mark>\\p{Extended_Pictographic}(?:[\\p{M}\\p{Emoji_Modifier}]|\\u200d\\p{Extended_Pictographic})*|.[\\p{M}]*)',
  ].join('|'),
  'suy',
)
const CLITIC = new RegExp(`^${APOSTROPHE}(?:s|S|m|M|d|D|re|RE|ve|VE|ll|LL)(?![\\p{L}\\p{N}])`, 'u')
const NOT = new RegExp(`^${APOSTROPHE}[tT](?![\\p{L}\\p{N}])`, 'u')
// "O'Brien", "d'Or", "ma'am": an apostrophe with a letter on both sides that is no clitic.
const INNER = /^['’ʼ`](?=\p{L})/u
const INNER_LOST = /^\ufffd(?=\p{L}{2})/u
const WORD = /[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]+/uy
// Abbreviations that keep their stop at the end of a sentence: no word is spelled like them.
const ENDING: ReadonlySet<string> = new Set(['inc', 'corp', 'ltd', 'jr', 'sr', 'etc', 'bros'])
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
])

/**
 * Tokens of a stretch of text, in order: half-open UTF-16 offsets into `text`. They cover every character that is not blank,
 * once; a lone surrogate is a token. Linear in the length.
 */
export function tokenise(text: string, start = 0, end = text.length): Span[] {
  const tokens: Span[] = []
  let at = start
  while (at < end) {
    if (isBlankAt(text, at)) {
      at++
      continue
    }
    let stop = at
    while (stop < end && !isBlankAt(text, stop)) stop++
    chunk(text, at, stop, end, tokens)
    at = stop
  }
  return tokens
}

function chunk(text: string, start: number, stop: number, end: number, tokens: Span[]): void {
  let at = start
  if (stop - start > 4 && stop - start < LONGEST_ADDRESS && /[.@/]/.test(text.slice(start, stop))) {
    const bare = text.slice(start, stop).replace(/[.,;:!?)\]"'’”]+$/, '')
    if (ADDRESS.test(bare)) {
      tokens.push({ start, end: start + bare.length })
      at = start + bare.length
    }
  }
  while (at < stop) at = next(text, at, stop, end, tokens)
}

// The token at `at`, with what its word is made of; returns where it ends.
function next(text: string, at: number, stop: number, end: number, tokens: Span[]): number {
  TOKEN.lastIndex = at
  const match = TOKEN.exec(text)
  const groups = match?.groups ?? {}
  const length = Math.min(match?.[0].length ?? 1, stop - at)
  if (groups.prefixed !== undefined || groups.word !== undefined) return word(text, at, at + length, stop, end, tokens)
  tokens.push({ start: at, end: at + length })
  return groups.acronym === undefined ? at + length : clitic(text, at + length, stop, tokens)
}

function word(text: string, start: number, matched: number, stop: number, end: number, tokens: Span[]): number {
  let at = matched
  for (;;) {
    WORD.lastIndex = at
    const more = WORD.exec(text)
    if (more !== null) at = Math.min(stop, at + more[0].length)
    const ahead = text.slice(at, Math.min(stop, at + 4))
    if (CLITIC.test(ahead) || NOT.test(ahead)) break
    if (!INNER.test(ahead) && !(at - start <= 2 && INNER_LOST.test(ahead))) break
    at++
  }
  const form = text.slice(start, Math.min(at, start + 16))
  if (NOT.test(text.slice(at, Math.min(stop, at + 3))) && /n$/i.test(form) && at - start > 1 && at - start < 16) {
    tokens.push({ start, end: at - 1 }, { start: at - 1, end: at + 2 })
    return at + 2
  }
  const fused = at - start < 16 ? FUSED.get(form.toLowerCase()) : undefined
  if (fused !== undefined) {
    tokens.push({ start, end: start + fused }, { start: start + fused, end: at })
    return at
  }
  if (text[at] === '.' && at < stop && keepsStop(text, form, at, stop, end)) at++
  tokens.push({ start, end: at })
  return clitic(text, at, stop, tokens)
}

function clitic(text: string, at: number, stop: number, tokens: Span[]): number {
  const match = CLITIC.exec(text.slice(at, Math.min(stop, at + 4)))
  if (match === null) return at
  tokens.push({ start: at, end: at + match[0].length })
  return at + match[0].length
}

// A full stop that belongs to the word: inside the sentence after an abbreviation or an initial; at its end only where no word is meant.
function keepsStop(text: string, form: string, at: number, stop: number, end: number): boolean {
  const lower = form.toLowerCase()
  const last = skipBlanks(text, at + 1, end) === end || (at + 1 < stop && !/^[-,;:'’)\p{L}]/u.test(text.slice(at + 1, stop)))
  if (last) return ENDING.has(lower)
  return TITLES.has(lower) || BEFORE_FIGURES.has(lower) || ANYWHERE.has(lower) || /^\p{Lu}$/u.test(form)
}
