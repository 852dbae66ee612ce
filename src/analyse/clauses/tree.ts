import type { Sentence, Token } from '../../model/analysis.js'

/** A sentence with the dependents of every token, in text order. */
export interface Tree {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
}

const TREES = new WeakMap<Sentence, Tree>()

/** The tree of a sentence; made once for each sentence. */
export function treeOf(sentence: Sentence): Tree {
  const known = TREES.get(sentence)
  if (known) return known
  const children: number[][] = sentence.tokens.map(() => [])
  for (const token of sentence.tokens) if (token.head >= 0) children[token.head]?.push(token.index)
  const tree = { sentence, tokens: sentence.tokens, children }
  TREES.set(sentence, tree)
  return tree
}

/** A relation without its subtype: `nsubj` for `nsubj:pass`. */
export const baseRel = (rel: string): string => {
  const colon = rel.indexOf(':')
  return colon < 0 ? rel : rel.slice(0, colon)
}

export const tokenAt = (tree: Tree, index: number): Token => tree.tokens[index] as Token

export const childrenOf = (tree: Tree, index: number): readonly Token[] =>
  (tree.children[index] ?? []).map((child) => tree.tokens[child] as Token)

/** First dependent with one of the relations; `obl` also finds `obl:agent`, `obl:agent` only itself. */
export const childWith = (tree: Tree, index: number, ...rels: readonly string[]): Token | undefined =>
  childrenOf(tree, index).find((child) => rels.includes(child.rel) || rels.includes(baseRel(child.rel)))

/** The preposition or subordinator before a token, with its fixed parts: `because of`, `in order`; empty where it has none. */
export function markerOf(tree: Tree, index: number, rel: 'case' | 'mark'): string {
  const words = childrenOf(tree, index).filter((child) => child.rel === rel && child.index < index)
  return words
    .flatMap((word) => [word, ...childrenOf(tree, word.index).filter((child) => child.rel === 'fixed')])
    .map((word) => word.form.toLowerCase())
    .join(' ')
}

const RELATIVE = new Set(['who', 'whom', 'which', 'that'])

/** A relative pronoun, which stands for the noun its clause hangs from. */
export const isRelative = (token: Token): boolean =>
  RELATIVE.has(token.form.toLowerCase()) && (token.upos === 'PRON' || token.xpos === 'WP' || token.xpos === 'WDT')
