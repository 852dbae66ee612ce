import { decode, knownLabel } from './encoding.js'

/** A message or a part of one. */
export interface Part {
  /** Names in lower case; folded lines joined; the first of several headers of a name. */
  readonly headers: ReadonlyMap<string, string>
  /** `text/plain`, in lower case. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  /** Decoded from its transfer encoding; empty for a multipart. */
  readonly body: Uint8Array
  readonly parts: readonly Part[]
}

const DEEPEST = 20
const MOST_PARTS = 2_000

/** Parses a message (RFC 5322, 2045–2047). Broken ones are read as far as they go; nothing throws. */
export function parseMessage(bytes: Uint8Array): Part {
  // One character a byte, so that the parts can be cut as text and still be decoded by their own encodings.
  return parsePart(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('latin1')
      .replace(/^From .*\r?\n/, ''),
    DEEPEST,
    { left: MOST_PARTS },
  )
}

function parsePart(raw: string, depth: number, budget: { left: number }): Part {
  budget.left--
  const gap = /\r?\n\r?\n|^\r?\n/.exec(raw)
  const head = gap === null ? raw : raw.slice(0, gap.index)
  const content = gap === null ? '' : raw.slice(gap.index + gap[0].length)
  const headers = parseHeaders(head)
  const { value: type, parameters } = parseValue(headers.get('content-type') ?? 'text/plain')
  const boundary = parameters.get('boundary')
  if (type.startsWith('multipart/') && boundary !== undefined && depth > 0) {
    const parts: Part[] = []
    for (const piece of pieces(content, boundary)) if (budget.left > 0) parts.push(parsePart(piece, depth - 1, budget))
    return { headers, type, parameters, body: new Uint8Array(), parts }
  }
  return { headers, type, parameters, body: transferDecoded(content, headers.get('content-transfer-encoding') ?? ''), parts: [] }
}

function parseHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, decodedWords(line.slice(colon + 1).trim()))
  }
  return headers
}

function parseValue(value: string): { value: string; parameters: Map<string, string> } {
  const [main = '', ...rest] = value.split(';')
  const parameters = new Map<string, string>()
  for (const parameter of rest.join(';').matchAll(/([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;]+))/g)) {
    parameters.set((parameter[1] as string).toLowerCase(), parameter[2] ?? parameter[3] ?? '')
  }
  return { value: main.trim().toLowerCase(), parameters }
}

function pieces(content: string, boundary: string): string[] {
  const found: string[] = []
  const mark = `--${boundary}`
  for (let at = content.startsWith(mark) ? 0 : after(content, mark, 0); at >= 0;) {
    const start = content.indexOf('\n', at)
    if (start < 0 || content.startsWith('--', at + mark.length)) break
    const next = after(content, mark, start)
    found.push(content.slice(start + 1, next < 0 ? content.length : next).replace(/\r?\n$/, ''))
    at = next
  }
  return found
}

/** Where the mark next stands at the start of a line. */
function after(content: string, mark: string, from: number): number {
  const at = content.indexOf(`\n${mark}`, from)
  return at < 0 ? -1 : at + 1
}

function transferDecoded(content: string, encoding: string): Uint8Array {
  const kind = encoding.trim().toLowerCase()
  if (kind === 'base64') return Buffer.from(content, 'base64')
  if (kind === 'quoted-printable')
    return Buffer.from(
      quotedPrintable(
        content
          .split('\n')
          .map((line) => line.trimEnd())
          .join('\n'),
      ),
      'latin1',
    )
  return Buffer.from(content, 'latin1')
}

const quotedPrintable = (text: string): string =>
  text.replace(/=\n/g, '').replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** `=?utf-8?B?…?=` and `=?iso-8859-1?Q?…?=`; headers without them may hold raw bytes in any encoding. */
function decodedWords(raw: string): string {
  if (!raw.includes('=?')) return /[\u0080-\u00ff]/.test(raw) ? decode(Buffer.from(raw, 'latin1')).text : raw
  return raw
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([^?\s]+)\?([bq])\?([^?]*)\?=/gi, (whole, charset: string, kind: string, data: string) => {
      const label = knownLabel(charset.replace(/\*.*$/, ''))
      if (label === undefined) return whole
      const bytes =
        kind.toLowerCase() === 'b' ? Buffer.from(data, 'base64') : Buffer.from(quotedPrintable(data.replaceAll('_', ' ')), 'latin1')
      return new TextDecoder(label).decode(bytes)
    })
}

/** The leaves of a message, in order. */
export const leaves = (part: Part): Part[] => (part.type.startsWith('multipart/') ? part.parts.flatMap(leaves) : [part])

export const isAttachment = (part: Part): boolean =>
  /^attachment/i.test(part.headers.get('content-disposition') ?? '') || !/^(text\/(plain|html)|multipart\/)/.test(part.type)
