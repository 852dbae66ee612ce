import { textOf, type PageDocument, type PageElement } from './dom.js'

/** Elements that never hold the article's own words. */
const NEVER = [
  'script, style, template, noscript, iframe, object, embed, svg, canvas, audio, video, button, input, select, textarea, dialog',
  'nav, figcaption, [role="navigation"], [role="complementary"], [role="search"], [role="dialog"], [role="menu"], [role="toolbar"]',
].join(', ')

/** Words in a class or id that say what an element is for, where it is small beside the page. */
const JUNK = new Set(
  `nav navbar topnav subnav menu submenu breadcrumb breadcrumbs toolbar related recommend recommended recommendations recirc newsletter newsletters
  signup subscribe subscription share sharing shares social follow promo promos promoted promotion sponsor sponsored advert advertisement ads adslot
  caption captions credit credits copyright disclaimer comments comment disqus trending popular mostread taboola outbrain tags taglist
  gallery slideshow carousel player overlay byline bylines dateline timestamp pubdate author authors bio widget sidebar paywall
  cookie consent modal popup tooltip skip readmore readnext more cta affiliate`.split(/\s+/),
)

const SMALL = 700

/**
 * Takes out of a page what is not the article, before the article is looked for in it. `byName` says whether elements
 * go by their class and id too, which is right for nearly all pages and takes the article from a few.
 */
export function cleanPage(document: PageDocument, byName: boolean): void {
  for (const element of document.querySelectorAll(NEVER)) element.remove()
  // Some sites put their whole page into a form.
  for (const form of document.querySelectorAll('form')) if (textOf(form).length < SMALL) form.remove()
  if (byName) for (const element of document.querySelectorAll('[class], [id]')) if (isJunk(element)) element.remove()
}

/** By its name, and small: a whole article can stand in a `<div class="content-with-sidebar">`. */
function isJunk(element: PageElement): boolean {
  if (/^(html|body|main|article|h1|table|thead|tbody|tr|td|th)$/.test(element.localName)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
  if (!names.some((name) => JUNK.has(name))) return false
  const text = element.textContent
  return text.length < SMALL * 20 && textOf(element).length < SMALL
}

/** Takes out of the article what the search for it left in: lists of links, teasers of other articles, link paragraphs. */
export function cleanArticle(article: PageElement, host: string | undefined): void {
  for (const list of article.querySelectorAll('ul, ol')) if (isLinkList(list)) list.remove()
  for (const heading of article.querySelectorAll('h1, h2, h3, h4')) teaserOf(heading, article)?.remove()
  for (const block of article.querySelectorAll('p, div, section, header')) if (isLinkBlock(block, host)) block.remove()
}

const linkText = (element: PageElement): number => [...element.querySelectorAll('a')].reduce((sum, link) => sum + textOf(link).length, 0)

/** Every item a link, none of them a sentence: a menu, or other articles. */
function isLinkList(list: PageElement): boolean {
  const items = Array.from(list.children).filter((item) => textOf(item) !== '')
  return items.length > 0 && items.every((item) => linkText(item) >= textOf(item).length * 0.9 && !/[.!?]["'”’]?$/.test(textOf(item)))
}

/** The small box around a heading that is all link: what it announces is another article. */
function teaserOf(heading: PageElement, article: PageElement): PageElement | undefined {
  const length = textOf(heading).length
  if (length === 0 || linkText(heading) < length * 0.9) return undefined
  let box = heading.parentElement
  if (box !== null && box.localName === 'header') box = box.parentElement
  if (box === null || box === article || !article.contains(box) || !/^(article|section|li|div|aside)$/.test(box.localName)) return undefined
  return textOf(box).length < SMALL ? box : undefined
}

/**
 * A paragraph that is a link to another page of the site and no sentence: `<p><b><a>How the crane fell</a></b></p>`.
 * Links to other sites stay: lists of products or documents are made of them.
 */
function isLinkBlock(block: PageElement, host: string | undefined): boolean {
  const text = textOf(block)
  if (text === '' || text.length > 300 || linkText(block) < text.length * 0.9 || /[.!?]["'”’]?$/.test(text)) return false
  const links = [...block.querySelectorAll('a[href]')].map((link) => hostOf(link.getAttribute('href') ?? ''))
  return links.every((target) => target === undefined || host === undefined || siteOf(target) === siteOf(host))
}

/** The host that an address names; undefined for an address within the page's own site. */
export const hostOf = (address: string): string | undefined => /^(?:https?:)?\/\/(?:www\.)?([\w.-]+)/i.exec(address)?.[1]?.toLowerCase()

/** `sport.courier.example` and `courier.example` are one site. */
const siteOf = (host: string): string =>
  host
    .split('.')
    .slice(/\.(?:co|com|org|net|gov|ac)\.\w\w$/.test(host) ? -3 : -2)
    .join('.')
