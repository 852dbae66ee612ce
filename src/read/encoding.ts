import { ReadError } from './readError.js'

export interface Decoded {
  /** Without a leading byte-order mark; line ends as they were. */
  readonly text: string
  /** WHATWG label of the encoding that was used. */
  readonly encoding: string
  readonly notices: readonly string[]
}

/** What Windows-1252 has at 80–9F. */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeAs(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder(label).decode(bytes)
  // Some versions of Node decode Windows-1252 as ISO-8859-1, which has control characters at these places.
  if (label !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/g, (char) => HIGH_1252[char.charCodeAt(0) - 0x80] as string)
}

/**
 * Bytes to text: a byte-order mark decides, then valid UTF-8, then what the document declares, then a guess that is
 * said. Valid UTF-8 goes before the declaration because pages are often saved as UTF-8 by a browser while their
 * `<meta charset>` stays. Throws a ReadError for bytes that are no text at all.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked !== undefined) return decoded(bytes, marked, [])
  const wide = unmarkedUtf16(bytes)
  if (wide !== undefined) {
    return decoded(bytes, wide, [`read as ${wide.toUpperCase()}, which it does not say itself: save it as UTF-8 if words look wrong`])
  }
  if (isBinary(bytes)) throw new ReadError('it holds binary data, not text: give a text, HTML, PDF, DOCX or EML file')
  const shape = utf8Shape(bytes)
  if (shape.invalid === 0) return decoded(bytes, 'utf-8', [])
  const label = declared === undefined ? undefined : knownLabel(declared)
  if (label !== undefined && label !== 'utf-8') return decoded(bytes, label, [])
  const guess = shape.multibyte > shape.invalid ? 'utf-8' : singleByteGuess(bytes)
  if (guess === 'utf-8') {
    const many = shape.invalid === 1 ? 'One byte is' : `${shape.invalid} bytes are`
    return decoded(bytes, 'utf-8', [`${many} not valid UTF-8 and shown as �: save the file again as UTF-8`])
  }
  return decoded(bytes, guess, [`not valid UTF-8; read as ${displayName(guess)}: save it as UTF-8 if words look wrong`])
}

function decoded(bytes: Uint8Array, label: string, notices: readonly string[]): Decoded {
  const text = decodeAs(bytes, label)
  const broken = mojibake(text)
  if (broken === undefined) return { text, encoding: label, notices }
  return { text, encoding: label, notices: [...notices, broken] }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

const SAMPLE = 65_536

/** UTF-16 without a mark: nearly every second byte of Latin text is zero, all on one side. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.length < 4) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1
  const [even, odd] = zeros as [number, number]
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be'
  return undefined
}

/** Zero bytes, or more control characters than a text with odd line ends and form feeds has. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let control = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control++
  }
  return control > 8 && control > sample.length * 0.02
}

/** How many well-formed sequences of several bytes there are, and how many bytes fit no sequence. */
function utf8Shape(bytes: Uint8Array): { multibyte: number; invalid: number } {
  let multibyte = 0
  let invalid = 0
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] as number
    const size = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
    if (size === 1) {
      at++
    } else if (size > 0 && followed(bytes, at, size)) {
      multibyte++
      at += size
    } else {
      invalid++
      at++
    }
  }
  return { multibyte, invalid }
}

function followed(bytes: Uint8Array, at: number, size: number): boolean {
  if (at + size > bytes.length) return false
  for (let next = at + 1; next < at + size; next++) if (((bytes[next] as number) & 0xc0) !== 0x80) return false
  const second = bytes[at + 1] as number
  const lead = bytes[at] as number
  // Overlong forms and surrogates are not UTF-8 either; the decoder replaces them.
  return !(
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f)
  )
}

/** Bytes of Windows-1252 that Latin texts use outside words: €, …, quotation marks, dashes, ™, £, §, °, «, », ½. */
const PUNCTUATION_1252 = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb7, 0xbb, 0xbd,
])

const isAsciiLetter = (byte: number | undefined): boolean => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

/**
 * Which single-byte encoding it is. Cyrillic text is mostly high bytes; in KOI8-R the small letters, which are the
 * many, stand at C0–DF, in Windows-1251 at E0–FF. Windows-1252 shows as single accented letters beside plain ones.
 */
function singleByteGuess(bytes: Uint8Array): string {
  let plain = 0
  let low = 0
  let high = 0
  let plausible = 0
  let rest = 0
  const sample = bytes.subarray(0, SAMPLE * 4)
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number
    if (isAsciiLetter(byte)) plain++
    if (byte < 0x80) continue
    if (byte >= 0xc0 && byte < 0xe0) low++
    else if (byte >= 0xe0) high++
    const letter = byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7
    if (PUNCTUATION_1252.has(byte) || (letter && (isAsciiLetter(sample[at - 1]) || isAsciiLetter(sample[at + 1])))) plausible++
    else rest++
  }
  if (low + high > plain) return low > high ? 'koi8-r' : 'windows-1251'
  return plausible >= rest * 9 ? 'windows-1252' : 'utf-8'
}

/** The WHATWG name of a declared encoding; undefined for one that nobody knows. */
export function knownLabel(declared: string): string | undefined {
  try {
    return new TextDecoder(declared.trim().toLowerCase()).encoding
  } catch {
    return undefined
  }
}

const displayName = (label: string): string => (label === 'koi8-r' ? 'KOI8-R' : label.replace(/^w/, 'W'))

/** UTF-8 that was once decoded as Windows-1252: `â€™` for an apostrophe, `Ã©` for é, `Â£` for £. */
const MOJIBAKE = /â€[™œ\u009d“”˜¦\u0080-\u009f]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|ï¿½/gu

function mojibake(text: string): string | undefined {
  let found = 0
  let first = ''
  for (const match of text.matchAll(MOJIBAKE)) {
    first ||= match[0]
    found++
  }
  if (found === 0) return undefined
  const times = found === 1 ? 'once' : `${found} times`
  return `holds text that was decoded wrongly before it came here ("${first}", ${times}): get a clean copy, or quotations will not match`
}
