import { type Tree, isElement } from '../tree.js'

type Properties<K extends keyof HTMLElementTagNameMap> = Partial<Omit<HTMLElementTagNameMap[K], 'style'>> & {
  readonly aria?: Readonly<Record<string, string>>
}

/** An element with its properties and children; text only ever becomes text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { aria, ...properties }: Properties<K> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties)
  for (const [name, value] of Object.entries(aria ?? {})) element.setAttribute(`aria-${name}`, value)
  element.append(...children)
  return element
}

/** The elements of a tree; text only ever becomes text. */
export function grown(tree: Tree): (Node | string)[] {
  if (tree === undefined || tree === false) return []
  if (typeof tree !== 'object') return [String(tree)]
  if (!isElement(tree)) return tree.flatMap(grown)
  const element = document.createElement(tree.tag)
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value)
  element.append(...tree.children.flatMap(grown))
  return [element]
}

/** An element that the page was rendered with. Throws where it is missing. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the page has no element ${id}`)
  return element
}

export function button(text: string, press: () => void, className = ''): HTMLButtonElement {
  const element = make('button', { type: 'button', className }, text)
  element.addEventListener('click', press)
  return element
}

/** A modal dialog with a title and a way out. It is removed when it closes; focus returns to where it was. */
export function dialog(title: string, ...children: readonly (Node | string)[]): HTMLDialogElement {
  const heading = make('h2', { id: 'dialog-title' }, title)
  const element = make('dialog', { aria: { labelledby: 'dialog-title' } }, heading, ...children)
  element.append(button('Close', () => element.close(), 'close'))
  element.addEventListener('close', () => element.remove())
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close()
  })
  document.body.append(element)
  element.showModal()
  return element
}

/** Says something in a corner for a moment, also to screen readers. */
export function say(text: string): void {
  const region = document.getElementById('said') ?? make('div', { id: 'said', role: 'status' })
  document.body.append(region)
  region.textContent = text
  clearTimeout(silence)
  silence = setTimeout(() => (region.textContent = ''), 4000)
}
let silence: ReturnType<typeof setTimeout> | undefined

/** Puts text on the clipboard; a page opened from disk may have to do it the old way. */
export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(`${what} copied`)
  } catch {
    const area = make('textarea', { value: text, readOnly: true, rows: 8, aria: { label: what } })
    dialog(`Copy ${what.toLowerCase()}`, area)
    area.select()
  }
}
