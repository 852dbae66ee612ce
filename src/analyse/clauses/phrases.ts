import type { Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import { baseRel, childrenOf, markerOf, tokenAt, treeOf, type Tree } from './tree.js'

export interface PhraseOptions {
  /** Keep a leading article or demonstrative; yes unless told otherwise. */
  readonly article?: boolean
  /** Keep the preposition before it: `in Oslo`; no unless told otherwise. */
  readonly preposition?: boolean
  /** Prepositions whose phrases belong to it: `minister of defence`; `of` and `for` unless told otherwise. */
  readonly linked?: readonly string[]
}

const LINKED = ['of', 'for']

/**
 * The narrow phrase around a head token, for citing it: `at least 31 guests`, `prime minister of Peru`, `Tulsa, Oklahoma`;
 * without relative clauses, trailing appositions and further members of a list.
 */
export function phraseSpan(sentence: Sentence, head: number, options: PhraseOptions = {}): Span {
  const tree = treeOf(sentence)
  let [first, last] = extent(tree, head, options.linked ?? LINKED)
  if (options.article === false) {
    while (first < head && /^(?:the|a|an|this|that|these|those)$/i.test(tokenAt(tree, first).form)) first += 1
  }
  if (options.preposition) {
    const marks = childrenOf(tree, head).filter((child) => child.rel === 'case' && child.index < first)
    if (marks[0]) first = marks[0].index
  }
  return { start: tokenAt(tree, first).start, end: tokenAt(tree, last).end }
}

/** First and last token of the narrow phrase. */
function extent(tree: Tree, head: number, linked: readonly string[]): [number, number] {
  // Every token is taken at most once, so that a broken tree cannot make this run for ever.
  const taken = new Set<number>([head])
  const pending = [head]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const child of childrenOf(tree, at)) {
      if (taken.has(child.index) || !belongs(tree, head, at, child, linked)) continue
      taken.add(child.index)
      pending.push(child.index)
    }
  }
  // Only what stands next to the head without a gap: a gap is a parenthesis or a clause, after which the phrase is over.
  let first = head
  let last = head
  while (taken.has(first - 1) || (isJoiner(tree, first - 1) && taken.has(first - 2))) first -= 1
  while (taken.has(last + 1) || (isJoiner(tree, last + 1) && taken.has(last + 2))) last += 1
  return balanced(tree, first, last)
}

/** Takes in the mark at the edge where the phrase holds only one of a pair of quotation marks. */
function balanced(tree: Tree, first: number, last: number): [number, number] {
  let marks = 0
  for (let at = first; at <= last; at += 1) if (isQuotationMark(tree, at)) marks += 1
  if (marks % 2 === 0) return [first, last]
  if (isQuotationMark(tree, last + 1)) return [first, last + 1]
  return isQuotationMark(tree, first - 1) ? [first - 1, last] : [first, last]
}

const isQuotationMark = (tree: Tree, index: number): boolean => /^(?:["“”„]|``|'')$/.test(tree.tokens[index]?.form ?? '')

/** Marks that may stand inside a narrow phrase: hyphens, the commas of places and of adjectives, quotation marks. */
const isJoiner = (tree: Tree, index: number): boolean => /^[-–,.'"“”‘’/]$/.test(tree.tokens[index]?.form ?? '')

const LEFT = new Set(['det', 'det:predet', 'amod', 'nummod', 'compound', 'flat', 'nmod:poss', 'nmod:desc', 'goeswith', 'fixed'])
const RIGHT = new Set(['flat', 'compound', 'compound:prt', 'fixed', 'goeswith', 'nummod', 'nmod:desc'])
const AMOUNTS = /^(?:about|around|nearly|almost|some|over|more|less|least|most|up|approximately|roughly|fewer|exactly|close|well)$/

function belongs(tree: Tree, root: number, at: number, child: Token, linked: readonly string[]): boolean {
  const governor = tokenAt(tree, at)
  if (child.rel === 'case') return child.xpos === 'POS' || (at !== root && child.index < at)
  // Coordination only among the words before the head: `an iron and steel plant`.
  if (child.rel === 'conj' || child.rel === 'cc') return at !== root && child.index < root && at < root
  if (child.rel === 'punct') return /^[-–]$/.test(child.form)
  const word = child.lemma.toLowerCase()
  if (child.index < at) {
    if (LEFT.has(child.rel) || child.upos === 'NUM' || child.upos === 'SYM') return true
    return (
      AMOUNTS.test(word) ||
      (child.rel === 'advmod' && (['NUM', 'ADJ', 'ADV', 'SYM'].includes(governor.upos) || governor.rel === 'amod')) ||
      (at !== root && governor.upos === 'ADJ' && baseRel(child.rel) === 'obl')
    )
  }
  if (RIGHT.has(child.rel)) return true
  // `the actor Ann Lee`: a name right after its description, with no comma between.
  if (child.rel === 'appos' && child.upos === 'PROPN' && tree.tokens[at + 1]?.upos === 'PROPN') return true
  const marker = markerOf(tree, child.index, 'case')
  if (baseRel(child.rel) === 'nmod' && marker !== '') return linked.includes(marker)
  return isWiderPlace(tree, at, child)
}

/** `Tulsa, Oklahoma`: the wider place hangs from the narrower one. */
function isWiderPlace(tree: Tree, at: number, child: Token): boolean {
  const bare = childrenOf(tree, child.index).every((token) => ['punct', 'compound', 'flat', 'amod'].includes(token.rel))
  return (
    ['appos', 'nmod', 'nmod:unmarked', 'list'].includes(child.rel) &&
    tree.tokens[at + 1]?.form === ',' &&
    bare &&
    tokenAt(tree, at).upos === 'PROPN' &&
    child.upos === 'PROPN' &&
    child.index - at <= 4
  )
}

/** The members of a list, by their head tokens: `X, Y and Z`; the token itself where it is no list. */
export function phraseHeads(sentence: Sentence, head: number): number[] {
  const tree = treeOf(sentence)
  const heads = [head]
  for (let at = 0; at < heads.length; at += 1) {
    for (const child of childrenOf(tree, heads[at] as number)) {
      if (child.rel === 'conj' && !heads.includes(child.index)) heads.push(child.index)
    }
  }
  return heads.sort((a, b) => a - b)
}
