import type { Anchor } from '../../model/source.js'
import { isElement, TEXT, type PageElement, type PageNode } from './dom.js'

export interface Rendered {
  /** Paragraphs with an empty line between them. */
  readonly text: string
  /** The paragraphs, numbered from 1. */
  readonly anchors: readonly Anchor[]
}

const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/** The paragraphs of a page as a reader sees them: white space collapsed, blocks apart, `<br>` as a line end. */
export function paragraphsOf(root: PageElement): string[] {
  const paragraphs: string[] = []
  let current = ''
  const flush = (): void => {
    const lines = current.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
    // Two line ends in a row are how old pages part paragraphs.
    for (const paragraph of lines.join('\n').split(/\n{2,}/)) if (/\S/.test(paragraph)) paragraphs.push(paragraph.trim())
    current = ''
  }
  // By hand and not by recursion: the depth of a page is whatever its maker wants.
  const stack: (PageNode | (() => void))[] = [root]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'function') next()
    else if (next.nodeType === TEXT) current += next.textContent.replace(/[\r\n]+/g, ' ')
    else if (isElement(next)) {
      if (next.localName === 'br') current += '\n'
      if (next.localName === 'td' || next.localName === 'th') current += ' '
      const block = BLOCKS.has(next.localName)
      if (block) flush()
      if (block) stack.push(flush)
      for (const child of [...next.childNodes].reverse()) stack.push(child)
    }
  }
  flush()
  return paragraphs
}

/** Joins paragraphs to the text that offsets refer to. */
export function joined(paragraphs: readonly string[]): Rendered {
  const anchors: Anchor[] = []
  let text = ''
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) text += '\n\n'
    anchors.push({ start: text.length, end: text.length + paragraph.length, paragraph: index + 1 })
    text += paragraph
  }
  return { text, anchors }
}
