import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { SourceMeta } from '../../model/source.js'
import { decode } from '../encoding.js'
import { furnitureOf } from '../furniture.js'
import { linesOf } from '../lines.js'
import { ReadError } from '../readError.js'
import type { Reading } from '../source.js'
import { inferredMeta, merged } from '../text.js'
import { cleanArticle, cleanPage } from './clean.js'
import type { PageDocument, PageElement } from './dom.js'
import { refuseExcess, withoutScripts } from './markup.js'
import { pageHost, pageMeta, statedBody } from './metadata.js'
import { joined, paragraphsOf } from './render.js'

/** A saved page: its article as paragraphs, below its headline. Nothing that the page refers to is fetched. */
export function readHtml(bytes: Uint8Array): Reading {
  const { text, notices } = decode(bytes, declaredCharset(bytes))
  const reading = htmlReading(text)
  return { ...reading, notices: [...notices, ...reading.notices] }
}

/** `<meta charset>` and its older form, which have to stand at the top. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
}

/** The same for a page that is decoded already. Throws a ReadError for one that is nested or filled beyond use. */
export function htmlReading(html: string): Reading {
  const markup = withoutScripts(html)
  refuseExcess(markup)
  const { meta, paragraphs, whole } = bounded(() => articleIn(markup))
  const headline = meta.title
  const body = headline !== undefined && same(paragraphs[0], headline) ? paragraphs.slice(1) : paragraphs
  const { text, anchors } = joined(headline === undefined ? body : [headline, ...body])
  const lines = linesOf(text)
  const inferred = inferredMeta(lines)
  return {
    text,
    anchors,
    furniture: merged(furnitureOf(lines)),
    notices: whole ? ['no article was found on the page, so all its text was taken: check it with "atodds read"'] : [],
    meta: { ...(inferred.published === undefined ? {} : { published: inferred.published }), ...meta },
  }
}

function bounded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('its markup is too broken or too deep to be read: save the article as text')
    throw error
  }
}

interface PageArticle {
  readonly meta: SourceMeta
  /** The article, perhaps below its headline. */
  readonly paragraphs: readonly string[]
  /** No article stood out, and everything was taken. */
  readonly whole: boolean
}

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)

/** The first way that yields an article: a strict search, a lenient one, the text the page states, everything. */
function articleIn(html: string): PageArticle {
  const page = parsed(html)
  const meta = pageMeta(page)
  const stated =
    statedBody(page)
      ?.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '') ?? []
  const enough = Math.max(FEWEST, lengthOf(stated) / 2)
  for (const byName of [true, false]) {
    const paragraphs = search(byName ? page : parsed(html), byName)
    if (lengthOf(paragraphs) >= enough) return { meta, paragraphs, whole: false }
  }
  if (lengthOf(stated) >= FEWEST) return { meta, paragraphs: stated, whole: false }
  const { body } = parsed(html)
  if (body === null) return { meta, paragraphs: [], whole: true }
  for (const element of body.querySelectorAll('script, style, template, noscript')) element.remove()
  return { meta, paragraphs: paragraphsOf(body), whole: true }
}

/** Shorter finds are doubted: a notice about cookies is long too. */
const FEWEST = 250

function parsed(html: string): PageDocument {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document as unknown as PageDocument
}

function search(page: PageDocument, byName: boolean): readonly string[] {
  const host = pageHost(page)
  cleanPage(page, byName)
  const options = { keepClasses: true, serializer: (node: unknown) => node as PageElement }
  const article = new Readability(page as never, options).parse()?.content as PageElement | null | undefined
  if (article == null) return []
  cleanArticle(article, host)
  return paragraphsOf(article)
}

const same = (a: string | undefined, b: string): boolean => a !== undefined && plain(a) === plain(b)
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
