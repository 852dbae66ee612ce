import { type Tree, type TreeElement, isElement } from './tree.js'

/** Markup that is safe to put into a page as it is: made by `html`, or from text of this package's own. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Content = Markup | Exclude<Tree, readonly Tree[]> | readonly Content[]

/** Markup from a template; whatever is put in is escaped, unless it is markup itself. Lists are joined, nothing is nothing. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = parts[0] as string
  for (let index = 0; index < contents.length; index++) text += rendered(contents[index]) + (parts[index + 1] as string)
  return new Markup(text)
}

function rendered(content: Content): string {
  if (content === undefined || content === false) return ''
  if (content instanceof Markup) return content.text
  if (typeof content !== 'object') return escaped(String(content))
  return isElement(content as Tree) ? element(content as TreeElement) : (content as readonly Content[]).map(rendered).join('')
}

function element({ tag, attributes, children }: TreeElement): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}=${/^[\w-]+$/.test(value) ? value : `"${escaped(value)}"`}`)
  return `<${tag}${given.join('')}>${children.map(rendered).join('')}</${tag}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for an element or a quoted attribute. Characters that HTML cannot hold (NUL, lone surrogates) become U+FFFD. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string).replace(/[\0\p{Cs}]/gu, '\uFFFD')

/** A value as JSON for a data block in a page: no end of script or comment, and no line separators. */
export const json = (value: unknown): Markup =>
  new Markup(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))
