import { ReadError } from '../readError.js'

/** Browsers stop at 512; the search for the article takes time by the square of the depth. */
const DEEPEST = 300
/** Tags, start and end: some ten times what a long page of news has. */
const MOST_TAGS = 100_000

/** Tags that stand alone or close each other: they do not nest by being left open. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dd|dt|tr|td|th|option|tbody|thead|path|use|circle|rect)$/i

/**
 * A page without its scripts and styles: they are most of a modern page, hold markup of their own, and none of it is
 * read. JSON-LD stays, which describes the article.
 */
export function withoutScripts(html: string): string {
  let kept = ''
  let at = 0
  const opening = /<(script|style)\b([^>]{0,2000})>/gi
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const closing = new RegExp(`</${match[1] as string}\\s*>`, 'gi')
    closing.lastIndex = opening.lastIndex
    const end = closing.exec(html)
    if (end === null) break
    if (!/ld\+json/i.test(match[2] as string)) {
      kept += html.slice(at, match.index)
      at = closing.lastIndex
    }
    opening.lastIndex = closing.lastIndex
  }
  return kept + html.slice(at)
}

/** Throws a ReadError for a page that would take the parser minutes or its stack: no article needs so much. */
export function refuseExcess(markup: string): void {
  let depth = 0
  let tags = 0
  for (const match of markup.matchAll(/<(?:(\/?)([a-z][\w:-]*))?/gi)) {
    if (++tags > MOST_TAGS) throw new ReadError(`it has more than ${MOST_TAGS} tags: save the article alone, or as text`)
    if (match[2] === undefined || FLAT.test(match[2])) continue
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) throw new ReadError(`its elements are nested more than ${DEEPEST} deep: save the article as text`)
  }
}
