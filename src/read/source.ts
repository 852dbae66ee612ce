import type { Source, SourceMeta } from '../model/source.js'
import { contentKey, type Cache } from './cache.js'
import { DEFAULT_MAX_BYTES, tooLarge } from './file.js'
import { formatOf, type Format } from './format.js'
import { languageOf } from './language.js'
import { ReadError } from './readError.js'
import { readText } from './text.js'

export interface SourceOptions {
  /** Largest input, and largest text that a packed format may unpack to; in bytes. */
  readonly maxBytes?: number
  /** Goes before what the source states itself. */
  readonly meta?: Partial<SourceMeta>
  /** Where readings of pages and documents are kept. */
  readonly cache?: Cache
}

/** What a reader of one format makes of the bytes. */
export type Reading = Pick<Source, 'text' | 'furniture' | 'anchors' | 'notices'> & { readonly meta: SourceMeta }

/** A reader of one format; throws a ReadError for what it cannot read. */
export type Reader = (bytes: Uint8Array, limits: { readonly path: string; readonly maxBytes: number }) => Reading | Promise<Reading>

/** The readers with heavy parsers are loaded only when such a file comes, to keep the start quick. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (bytes) => readText(bytes, 'text'),
  markdown: async () => (bytes) => readText(bytes, 'markdown'),
  html: async () => (await import('./html/index.js')).readHtml,
  mhtml: async () => (await import('./mhtml.js')).readMhtml,
  pdf: async () => (await import('./pdf/index.js')).readPdf,
  docx: async () => (await import('./docx.js')).readDocx,
  eml: async () => (await import('./eml.js')).readMail,
}

/**
 * Reads one source from its bytes; `path` names it and tells Markdown from text. Throws a ReadError whose message
 * says what to do. The role is `source`, the id the path.
 */
export async function readSource(bytes: Uint8Array, path: string, options: SourceOptions = {}): Promise<Source> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES
  if (bytes.length > maxBytes) throw tooLarge(bytes.length, maxBytes)
  if (bytes.length === 0) throw new ReadError('it is empty: give a file with text')
  const format = formatOf(bytes, path)
  return sourceOf(await kept(bytes, format, { path, maxBytes }, options.cache), path, format, options.meta)
}

/** Text is read faster than it is looked up; for the other formats a parser has to be loaded first. */
async function kept(bytes: Uint8Array, format: Format, limits: Parameters<Reader>[1], cache: Cache | undefined): Promise<Reading> {
  const read = async (): Promise<Reading> => (await READERS[format]())(bytes, limits)
  if (cache === undefined || format === 'text' || format === 'markdown') return read()
  const key = contentKey(bytes, format, String(limits.maxBytes))
  const found = cache.get('reading', key) as Reading | undefined
  if (found !== undefined) return found
  const reading = await read()
  cache.put('reading', key, reading)
  return reading
}

/** What all formats have in common: a reading becomes a source. Throws a ReadError where there is no text in it. */
export function sourceOf(reading: Reading, path: string, format: Format, meta: Partial<SourceMeta> = {}): Source {
  if (!/[\p{L}\p{N}]/u.test(reading.text)) throw new ReadError(nothingIn(format))
  const language = languageOf(articleOf(reading))
  return {
    ...reading.meta,
    ...meta,
    id: path,
    path,
    role: 'source',
    format,
    language,
    text: reading.text,
    furniture: isForeign(language) ? [{ start: 0, end: reading.text.length }] : reading.furniture,
    anchors: reading.anchors,
    notices: reading.notices,
  }
}

/** Only English is analysed; a text too short to tell is taken for English. */
export const isForeign = (language: string | undefined): boolean => language !== undefined && language !== 'en' && language !== 'und'

const nothingIn = (format: Format): string =>
  format === 'pdf'
    ? 'a PDF without text, perhaps a scan: run text recognition on it and give the text'
    : 'there is no text in it: give a file with text'

/** The text without its furniture: a page in English may stand around an article in another language. */
function articleOf({ text, furniture }: Reading): string {
  let article = ''
  let at = 0
  for (const span of furniture) {
    article += text.slice(at, span.start)
    at = span.end
  }
  return article + text.slice(at)
}
