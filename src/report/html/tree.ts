/** A piece of the page that both sides can make: the renderer writes it as text, the page's script as elements. */
export interface TreeElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Tree[]
}
export type Tree = string | number | TreeElement | undefined | false | readonly Tree[]

/** An element from `tag.class.class`; attributes that are undefined are left out. */
export function h(name: string, attributes: Readonly<Record<string, string | undefined>>, ...children: readonly Tree[]): TreeElement {
  const [tag = '', ...classes] = name.split('.')
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { tag, attributes: { ...(classes.length ? { class: classes.join(' ') } : {}), ...Object.fromEntries(given) }, children }
}

export const isElement = (tree: Tree): tree is TreeElement => typeof tree === 'object' && 'tag' in tree
