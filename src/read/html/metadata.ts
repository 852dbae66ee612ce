import type { SourceMeta } from '../../model/source.js'
import { parseTimestamp } from '../timestamp.js'
import { hostOf } from './clean.js'
import { textOf, type PageDocument } from './dom.js'
import { articleNode, type Json } from './jsonLd.js'

/**
 * What a page states of itself: JSON-LD first, which is written for machines, then Open Graph and meta tags, then
 * `<time>` and microdata. Take it before the page is cleaned. Fields that the page leaves open are absent.
 */
export function pageMeta(document: PageDocument): SourceMeta {
  const article = articleNode(document)
  const meta = metaTags(document)
  const site = first([meta('og:site_name'), meta('application-name')])
  const stated = first([
    siteOver(nameOf(article?.publisher), site, document.title),
    site,
    nameOf(article?.isPartOf),
    meta('dc.publisher'),
    meta('twitter:site')?.replace(/^@/, ''),
    pageHost(document),
  ])
  const publisher = stated?.replace(/\s+\|.*$/, '')
  const title = first([stringOf(article?.headline), meta('og:title'), meta('twitter:title'), heading(document), document.title])
  const author = first([
    nameOf(article?.author),
    meta('author'),
    meta('parsely-author'),
    meta('sailthru.author'),
    meta('dc.creator'),
    profile(meta('article:author')),
    authorElement(document),
  ])
  const published = first(
    [
      stringOf(article?.datePublished),
      ...[
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dc.date',
        'dcterms.date',
        'date',
        'pubdate',
        'publishdate',
        'publish-date',
        'article.published',
        'article:post_date',
        'cxenseparse:recs:publishtime',
      ].map(meta),
      ...times(document),
    ].map((text) => isoDate(text)),
  )
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(title === undefined ? {} : { title: withoutSite(title, publisher) }),
    ...(author === undefined ? {} : { author: author.replace(/^by /i, '') }),
    ...(published === undefined ? {} : { published }),
  }
}

/**
 * The name in the description of the article, unless the site's own name, which the title of the page closes with, is another:
 * then the description names the agency or the desk that the text came from.
 */
function siteOver(described: string | undefined, site: string | undefined, title: string): string | undefined {
  if (described === undefined || site === undefined || !letters(title).endsWith(letters(site))) return described
  return letters(described).includes(letters(site)) || letters(site).includes(letters(described)) ? described : site
}

const first = (found: readonly (string | undefined)[]): string | undefined => found.find((text) => text !== undefined && text !== '')

const tidy = (text: string | null | undefined): string | undefined => {
  const plain = text?.replace(/\s+/g, ' ').trim()
  return plain === '' || plain === undefined ? undefined : plain.slice(0, 400)
}

function metaTags(document: PageDocument): (name: string) => string | undefined {
  const found = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop'))?.toLowerCase()
    const content = tidy(tag.getAttribute('content'))
    if (name !== undefined && content !== undefined && !found.has(name)) found.set(name, content)
  }
  return (name) => found.get(name)
}

/** The article's text where the page states it for machines. */
export const statedBody = (document: PageDocument): string | undefined => {
  const body = articleNode(document)?.articleBody
  return typeof body === 'string' && !/<\w+[^>]*>/.test(body) ? decodeEntities(body) : undefined
}

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? tidy(decodeEntities(value)) : undefined)

/** JSON-LD is often filled with text meant for HTML. */
const decodeEntities = (text: string): string =>
  text
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(quot|apos|amp|nbsp|rsquo|lsquo|ldquo|rdquo);/g, (_, name: string) => ENTITIES[name] as string)
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
}

/** A name, an object with a name, or a list of either. */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value))
    return tidy(
      value
        .map(nameOf)
        .filter((name) => name !== undefined)
        .join(', '),
    )
  if (value !== null && typeof value === 'object') return nameOf((value as Json).name)
  const name = stringOf(value)
  return name === undefined || /^https?:/.test(name) ? undefined : name
}

/** Facebook wants the address of a profile here; some pages give the name. */
const profile = (text: string | undefined): string | undefined => (text === undefined || /^https?:|\//.test(text) ? undefined : text)

const heading = (document: PageDocument): string | undefined => {
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text !== '')
  return headings.length === 1 ? tidy(headings[0]) : undefined
}

function authorElement(document: PageDocument): string | undefined {
  const element = document.querySelector(
    '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], a[href*="/author/"], .byline-name',
  )
  const name = element === null ? undefined : tidy(textOf(element))
  return name === undefined || name.length > 80 ? undefined : name
}

/** The host that a page says it is at: saved pages do not tell where they were loaded from. */
export function pageHost(document: PageDocument): string | undefined {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    ''
  const found = hostOf(address)
  return found?.includes('.') === true ? found : undefined
}

function times(document: PageDocument): (string | undefined)[] {
  const marked = [
    ...document.querySelectorAll(
      '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, .published time, article time, main time, time',
    ),
  ]
  return marked
    .slice(0, 8)
    .flatMap((element) => [tidy(element.getAttribute('datetime') ?? element.getAttribute('content')), tidy(textOf(element))])
}

/** A stated time as ISO 8601, no more precise than it was stated. */
export function isoDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text)
  if (iso === null) return parseTimestamp(text.replace(/\s*\([A-Z][\w ]+\)$/, ''))?.published
  const [, day, minute, second, zone] = iso
  if (Number.isNaN(Date.parse(day as string))) return undefined
  if (minute === undefined || zone === undefined) return day
  const offset = /^z$/i.test(zone) ? '+00:00' : zone.replace(/^(...):?(..)$/, '$1:$2')
  return `${day}T${minute}:${second ?? '00'}${offset}`
}

/** `Crane falls into basin - The Courier`: the name of the site is no part of the headline. */
function withoutSite(title: string, publisher: string | undefined): string {
  const parts = /^(.{10,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(title)
  if (parts === null) return title
  const [, headline, site] = parts as unknown as [string, string, string]
  const same =
    publisher !== undefined &&
    letters(site).length > 2 &&
    (letters(publisher).includes(letters(site)) || letters(site).includes(letters(publisher)))
  return same || /\|/.test(title.slice(headline.length, headline.length + 3)) ? headline : title
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
