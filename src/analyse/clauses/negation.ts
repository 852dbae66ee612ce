import type { Token } from '../../model/analysis.js'
import { remembered } from '../../model/remembered.js'
import type { Frame } from './frames.js'
import { baseRel, childrenOf, childWith, markerOf, tokenAt, type Tree } from './tree.js'

const ADVERBS = new Set(['not', "n't", 'n’t', 'nt', 'never', 'nowhere', 'neither', 'nor'])
const PRONOUNS = new Set(['nobody', 'nothing', 'none', 'neither'])

/** Whether a predicate is negated by its own words: `not`, `never`, `no longer`, `nobody`, `no shots were fired`, `lacks`. */
export const isNegated = remembered((frame: Frame, tree: Tree): boolean => {
  const { index } = frame.token
  const children = childrenOf(tree, index)
  const adverbs = children.filter((child) => isNegator(tree, child, index)).length
  const longer = children.some(
    (child) => /^(?:longer|more)$/i.test(child.form) && childrenOf(tree, child.index).some((token) => /^no$/i.test(token.form)),
  )
  const complements = children.filter((child) => ['nsubj', 'obj', 'obl'].includes(baseRel(child.rel)) && isOwnArgument(tree, child))
  const empty = complements.filter((child) => nounNegated(tree, child.index)).length
  const nominal = frame.nominal && nounNegated(tree, index) ? 1 : 0
  const lacks = frame.token.upos === 'VERB' && frame.token.lemma === 'lack' ? 1 : 0
  return (Math.min(1, adverbs + (longer ? 1 : 0)) + Math.min(1, empty + nominal) + lacks) % 2 === 1
})

/** Obliques count only with a bare `no` of their own: `under no circumstances`, but not `with no warning`. */
const isOwnArgument = (tree: Tree, child: Token): boolean =>
  baseRel(child.rel) !== 'obl' || ['in', 'under', 'at'].includes(markerOf(tree, child.index, 'case'))

function isNegator(tree: Tree, child: Token, head: number): boolean {
  const form = child.form.toLowerCase()
  if (child.rel === 'cc' || child.rel === 'cc:preconj') return form === 'nor' || form === 'neither'
  if (child.rel !== 'advmod' || !ADVERBS.has(form)) return false
  // `not only`, `not just`, `not until`: something else than the predicate is denied.
  const next = tree.tokens[child.index + 1]?.form.toLowerCase() ?? ''
  return (
    !['only', 'just', 'merely', 'simply', 'until', 'least', 'all', 'every', 'necessarily', 'surprisingly', 'long', 'far'].includes(next) ||
    child.index + 1 === head
  )
}

/** `no`, `neither` or `none` in a noun phrase; `no more than ten` and `no fewer than` speak of the number alone. */
export function nounNegated(tree: Tree, noun: number): boolean {
  const form = tokenAt(tree, noun).form.toLowerCase()
  if (PRONOUNS.has(form)) return true
  const determiner = childWith(tree, noun, 'det', 'cc:preconj')
  if (!determiner || !/^(?:no|neither)$/i.test(determiner.form)) return false
  return !/^(?:more|less|fewer|later|matter|doubt)$/i.test(tree.tokens[determiner.index + 1]?.form ?? '')
}

/** `Not all the shops closed`: neither that they did nor that they did not. */
export function isPartial(tree: Tree, frame: Frame): boolean {
  const subject = childWith(tree, frame.token.index, 'nsubj')
  if (!subject) return false
  const words = [subject, ...childrenOf(tree, subject.index)]
  const denied = words.some(
    (word) => word.form.toLowerCase() === 'not' || childrenOf(tree, word.index).some((child) => child.form.toLowerCase() === 'not'),
  )
  return denied && words.some((word) => /^(?:all|every|everyone|everybody|everything|many|much|both)$/i.test(word.form))
}
