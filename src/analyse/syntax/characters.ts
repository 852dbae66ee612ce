// Character classes that sentences and tokens share. U+FFFD stands where a quotation mark or an apostrophe was lost in decoding.

/** What separates tokens: white space, controls and invisible direction marks. Nothing else may stand between two tokens. */
const BLANK = /[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/u

const blankBelow256 = Uint8Array.from({ length: 256 }, (_, code) => (BLANK.test(String.fromCharCode(code)) ? 1 : 0))

/** Whether the code unit at `offset` is blank; every blank is a single code unit. */
export function isBlankAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (code < 256) return blankBelow256[code] === 1
  return code >= 0x1680 && code <= 0xfeff && (code < 0x3400 || code === 0xfeff) && BLANK.test(text[offset] as string)
}

/** First offset at or after `from` that is not blank, at most `end`. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlankAt(text, at)) at++
  return at
}

/** Offset after the last character before `end` that is not blank, at least `start`. */
export function trimBlanks(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlankAt(text, at - 1)) at--
  return at
}

export const CLOSING = /["'”’»›)\]}\u{fffd}″]/u
export const OPENING = /["'“‘„‚«‹([{¿¡\u{fffd}″]/u
export const BULLET = /[•●■▪▸►◆◦‣⁃∙·]/u
export const UPPER = /[\p{Lu}\p{Lt}]/u
export const LOWER = /\p{Ll}/u
export const LETTER = /\p{L}/u
export const DIGIT = /\p{Nd}/u
