/** The part of the DOM that reading a page needs; the packages' own types want a browser's type library. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string
  readonly parentElement: PageElement | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly id: string
  readonly childNodes: Iterable<PageNode>
  readonly children: ArrayLike<PageElement>
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  contains(node: PageNode): boolean
  remove(): void
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  readonly title: string
}

const ELEMENT = 1
export const TEXT = 3
export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

/** The text of an element with white space collapsed. */
export const textOf = (node: PageNode): string => node.textContent.replace(/\s+/g, ' ').trim()
