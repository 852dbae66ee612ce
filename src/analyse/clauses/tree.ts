import type { Sentence, Token } from '../../model/analysis.js'
import { remembered } from '../../model/remembered.js'
import { repair } from './repair.js'

/** A sentence with the dependents of every token, in text order. */
export interface Tree {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly Token[])[]
  /** First and last token of the subtree of every token. */
  readonly extents: readonly (readonly [number, number])[]
}

/** The tree of a sentence, mended where marks tell better; made once for each sentence. */
export const treeOf = remembered((sentence: Sentence): Tree => {
  const tokens = repair(sentence.tokens)
  const children: Token[][] = tokens.map(() => [])
  for (const token of tokens) if (token.head >= 0 && token.head !== token.index) children[token.head]?.push(token)
  return { sentence, tokens, children, extents: extentsOf(tokens, children) }
})

function extentsOf(tokens: readonly Token[], children: readonly (readonly Token[])[]): [number, number][] {
  const extents = tokens.map((token): [number, number] => [token.index, token.index])
  const order = tokens.filter((token) => token.head < 0 || token.head === token.index).map((token) => token.index)
  for (let at = 0; at < order.length; at += 1) for (const child of children[order[at] as number] ?? []) order.push(child.index)
  for (const index of order.reverse()) {
    const own = extents[index] as [number, number]
    const above = extents[(tokens[index] as Token).head]
    if (!above) continue
    above[0] = Math.min(above[0], own[0])
    above[1] = Math.max(above[1], own[1])
  }
  return extents
}

/** A relation without its subtype: `nsubj` for `nsubj:pass`. */
export const baseRel = (rel: string): string => {
  const colon = rel.indexOf(':')
  return colon < 0 ? rel : rel.slice(0, colon)
}

export const tokenAt = (tree: Tree, index: number): Token => tree.tokens[index] as Token

export const childrenOf = (tree: Tree, index: number): readonly Token[] => tree.children[index] ?? []

/** Tokens that lie between two offsets, found without reading the whole sentence. */
export function tokensBetween(tree: Tree, from: number, to: number): Token[] {
  let low = 0
  let high = tree.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenAt(tree, middle).start < from) low = middle + 1
    else high = middle
  }
  const found: Token[] = []
  for (let token = tree.tokens[low]; token && token.end <= to; token = tree.tokens[token.index + 1]) found.push(token)
  return found
}

const MANY = 24

/** The first of some dependents by relation, with and without its subtype. */
const firstsOf = remembered((children: readonly Token[]) => {
  const firsts = new Map<string, Token>()
  for (const child of children) for (const rel of [child.rel, baseRel(child.rel)]) if (!firsts.has(rel)) firsts.set(rel, child)
  return firsts
})

/** First dependent with one of the relations; `obl` also finds `obl:agent`, `obl:agent` only itself. */
export function childWith(tree: Tree, index: number, ...rels: readonly string[]): Token | undefined {
  const children = childrenOf(tree, index)
  if (children.length < MANY) return children.find((child) => rels.includes(child.rel) || rels.includes(baseRel(child.rel)))
  // Lists pasted as one sentence hang thousands of words from one, which asks for them again from each.
  const firsts = firstsOf(children)
  return rels.map((rel) => firsts.get(rel)).reduce((a, b) => (a && b ? (a.index < b.index ? a : b) : (a ?? b)), undefined)
}

// Prepositions of two words that trees do not always hold together.
const PAIRS = new Set([
  'out of',
  'up to',
  'as of',
  'away from',
  'close to',
  'next to',
  'prior to',
  'along with',
  'apart from',
  'as for',
  'from within',
  'off of',
  'rather than',
  'other than',
  'such as',
  'as to',
  'on to',
  'from behind',
  'from under',
  'as if',
  'as though',
  'even if',
  'so that',
  'in order',
])

/**
 * The preposition or subordinator before a token, with its fixed parts: `because of`, `in order to`; empty where it has
 * none. Of two that do not belong together (`took it in on Monday`) the nearer one counts.
 */
export function markerOf(tree: Tree, index: number, rel: 'case' | 'mark'): string {
  const all = childrenOf(tree, index).filter((child) => child.rel === rel && child.index < index)
  const [first, second] = all.slice(-2)
  const apart =
    rel === 'case' && first && second && (second.index !== first.index + 1 || !PAIRS.has(`${first.form} ${second.form}`.toLowerCase()))
  const words = apart ? [second] : all
  return words
    .flatMap((word) => [word, ...childrenOf(tree, word.index).filter((child) => child.rel === 'fixed')])
    .map((word) => word.form.toLowerCase())
    .join(' ')
}

const RELATIVE = new Set(['who', 'whom', 'which', 'that'])

/** A relative pronoun, which stands for the noun its clause hangs from. */
export const isRelative = (token: Token): boolean =>
  RELATIVE.has(token.form.toLowerCase()) && (token.upos === 'PRON' || token.xpos === 'WP' || token.xpos === 'WDT')
