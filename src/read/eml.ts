import type { SourceMeta } from '../model/source.js'
import type { Span } from '../model/span.js'
import { decode } from './encoding.js'
import { furnitureOf } from './furniture.js'
import { htmlReading } from './html/index.js'
import { joined } from './html/render.js'
import { linesOf, type Line } from './lines.js'
import { isAttachment, leaves, parseMessage, type Part } from './mime.js'
import { ReadError } from './readError.js'
import type { Reading } from './source.js'
import { inferredMeta, merged } from './text.js'

/** A saved message, as agencies and press offices send them: its subject as headline, its words, without attachments. */
export function readMail(bytes: Uint8Array): Reading {
  const message = parseMessage(bytes)
  const parts = leaves(message)
  const bodies = parts.filter((part) => !isAttachment(part))
  const plain = bodies.find((part) => part.type === 'text/plain' && /\S/.test(Buffer.from(part.body).toString('latin1')))
  const html = bodies.find((part) => part.type === 'text/html')
  const body = plain ?? html
  if (body === undefined) throw new ReadError('a message without text: save what is attached to it and give that')
  const { text: words, notices } = decode(body.body, body.parameters.get('charset'))
  const meta = mailMeta(message)
  const paragraphs = body === plain ? plainParagraphs(words, body) : htmlReading(words).text.split('\n\n')
  const { text, anchors } = joined(meta.title === undefined ? paragraphs : [meta.title, ...paragraphs])
  const lines = linesOf(text)
  const attached = parts.filter(isAttachment).length
  return {
    text,
    anchors,
    furniture: merged([...furnitureOf(lines), ...answers(lines)]),
    notices:
      attached === 0
        ? notices
        : [
            ...notices,
            `${attached === 1 ? 'one attachment was' : `${attached} attachments were`} not read: save and give them as files if they matter`,
          ],
    meta: { ...inferredMeta(lines), ...meta },
  }
}

/** `format=flowed` text breaks lines after a space where a paragraph goes on (RFC 3676). */
function plainParagraphs(words: string, part: Part): string[] {
  const flowed = part.parameters.get('format')?.toLowerCase() === 'flowed'
  const text = flowed ? words.replace(/ \r?\n(?![>\s]|--)/g, ' ') : words
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

function mailMeta(message: Part): SourceMeta {
  const title = message.headers
    .get('subject')
    ?.replace(/^((re|fwd?|aw|wg):\s*)+/i, '')
    .trim()
  const author = message.headers
    .get('from')
    ?.replace(/\s*<[^>]*>|"/g, '')
    .trim()
  const date = new Date(message.headers.get('date') ?? '')
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(author === undefined || author === '' ? {} : { author }),
    ...(Number.isNaN(date.getTime()) ? {} : { published: `${date.toISOString().slice(0, 19)}+00:00` }),
  }
}

/** What an answer quotes, its line of introduction, and all from the mark of the signature on. */
function answers(lines: readonly Line[]): Span[] {
  const signature = lines.findIndex((line) => /^--$/.test(line.text))
  return lines
    .filter((line, index) => line.text.startsWith('>') || /^On .{6,120} wrote:$/.test(line.text) || (signature >= 0 && index >= signature))
    .map(({ start, end }) => ({ start, end }))
}
