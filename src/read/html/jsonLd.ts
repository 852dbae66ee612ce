import type { PageDocument } from './dom.js'

export type Json = Readonly<Record<string, unknown>>

const ARTICLE = /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|TechArticle|ScholarlyArticle)$/
/** How deep nodes are looked for, and how many of a list. */
const DEEPEST = 5
const MOST = 50

/**
 * The description of the article among all that the page says in JSON-LD; pages often hold broken JSON too. Where it only
 * points at its publisher or author (`{ "@id": … }`), they are put in from wherever the page describes them.
 */
export function articleNode(document: PageDocument): Json | undefined {
  const graphs = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return [JSON.parse(script.textContent.replace(/\p{Cc}+/gu, ' ').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')) as unknown]
    } catch {
      return []
    }
  })
  const article = find(graphs, isArticle, DEEPEST + 1)
  if (article === undefined) return undefined
  const whole = (value: unknown): unknown => {
    const id = isNode(value) && value.name === undefined ? value['@id'] : undefined
    return typeof id === 'string' ? (find(graphs, (node) => node['@id'] === id && node.name !== undefined, DEEPEST + 1) ?? value) : value
  }
  return {
    ...article,
    publisher: whole(article.publisher),
    author: Array.isArray(article.author) ? article.author.slice(0, MOST).map(whole) : whole(article.author),
  }
}

const isNode = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value)

const isArticle = (node: Json): boolean => [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))

/** The first node that is wanted, in the order of the page. */
function find(from: unknown, wanted: (node: Json) => boolean, depth: number): Json | undefined {
  if (from === null || typeof from !== 'object' || depth === 0) return undefined
  if (isNode(from) && wanted(from)) return from
  const children = isNode(from) ? [from['@graph'], from.mainEntity, from.mainEntityOfPage, from.publisher] : (from as readonly unknown[])
  for (const child of children.slice(0, MOST)) {
    const found = find(child, wanted, depth - 1)
    if (found !== undefined) return found
  }
  return undefined
}
