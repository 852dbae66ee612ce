// The links that claims rest on, read off a tree: gold or parsed.

/** A word of a tree, as links need it. */
export interface TreeWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly head: number
  readonly rel: string
}

export const LINKS = ['verb–subject', 'verb–object', 'number–noun', 'speaker', 'negation', 'passive agent'] as const
export type Link = (typeof LINKS)[number]

const REPORTING = new Set(
  'say tell add announce state report claim deny confirm warn note argue explain insist suggest believe think write declare admit acknowledge ask reply promise stress'.split(
    ' ',
  ),
)
const NEGATORS = new Set(['not', "n't", 'never', 'no'])
const NOUNS = new Set(['NOUN', 'PROPN', 'PRON', 'SYM'])

/** Links of one kind as `head-dependent` pairs of indices; `trusted` tells which arcs count. */
export function linksOf(kind: Link, words: readonly TreeWord[], trusted: (index: number) => boolean = () => true): Set<string> {
  const links = new Set<string>()
  for (const [index, word] of words.entries()) {
    const head = words[word.head]
    if (head !== undefined && trusted(index) && holds(kind, word, head, index)) links.add(`${word.head}-${index}`)
  }
  return links
}

/**
 * By word, the word that stands for the name it is part of, or itself: the treebanks differ in which word of "Pope Francis" and of
 * "14 Mill Lane" is the head, and to a claim, which goes by the whole name, it is all the same.
 */
export function namesWhole(words: readonly TreeWord[]): number[] {
  return words.map((_, index) => {
    let at = index
    for (let word = words[at]; word !== undefined && isPartOfName(word, words[word.head]); word = words[at]) at = word.head
    return at
  })
}

const isPartOfName = (word: TreeWord, head: TreeWord | undefined): boolean =>
  head !== undefined && /^(?:flat|compound)/.test(word.rel) && (word.upos === 'PROPN' || head.upos === 'PROPN')

/** The same links between names taken whole. */
export const betweenNames = (links: ReadonlySet<string>, names: readonly number[]): Set<string> =>
  new Set(
    [...links].map((link) =>
      link
        .split('-')
        .map((index) => names[Number(index)])
        .join('-'),
    ),
  )

function holds(kind: Link, word: TreeWord, head: TreeWord, index: number): boolean {
  switch (kind) {
    case 'verb–subject':
      return head.upos === 'VERB' && word.rel.startsWith('nsubj')
    case 'verb–object':
      return head.upos === 'VERB' && word.rel === 'obj'
    case 'number–noun':
      return word.upos === 'NUM' && word.rel === 'nummod' && NOUNS.has(head.upos) && index < word.head
    case 'speaker':
      return head.upos === 'VERB' && REPORTING.has(head.lemma) && word.rel === 'nsubj'
    case 'negation':
      return NEGATORS.has(word.form.toLowerCase().replace('’', "'")) && (word.rel === 'advmod' || word.rel === 'det')
    case 'passive agent':
      return word.rel === 'obl:agent'
  }
}
