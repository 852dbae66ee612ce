import type { Clause } from '../../model/analysis.js'
import type { Frame } from './frames.js'
import { baseRel, childrenOf, type Tree } from './tree.js'

type Tense = Clause['tense']

const FUTURE = new Set(['will', 'shall', "'ll", '’ll', 'wo'])

/** Tense by the finite word of the clause; participles take that of the clause they hang from, infinitives have none. */
export function tenseOf(tree: Tree, frame: Frame, above: Tense | undefined): Tense {
  const { token } = frame
  const auxiliaries = childrenOf(tree, token.index).filter((child) => ['aux', 'cop'].includes(baseRel(child.rel)))
  if (auxiliaries.some((word) => FUTURE.has(word.form.toLowerCase()))) return 'future'
  if (auxiliaries.some((word) => word.xpos === 'VBD')) return 'past'
  // `has arrived`: done by now.
  if (auxiliaries.some((word) => word.lemma === 'have')) return 'past'
  if (auxiliaries.some((word) => word.xpos === 'VBZ' || word.xpos === 'VBP' || word.xpos === 'MD'))
    return isGoingTo(tree, frame) ? 'future' : 'present'
  if (frame.relation === 'xcomp' && frame.governor && isGoingTo(tree, frame.governor)) return 'future'
  if (token.xpos === 'VBD') return 'past'
  if (token.xpos === 'VBZ' || token.xpos === 'VBP') return 'present'
  if (frame.relation === 'conj' && above) return above
  if (token.xpos === 'VBN') return 'past'
  if (token.xpos === 'VBG' || frame.nominal) return above ?? 'none'
  if (isAnnounced(tree, frame)) return 'future'
  return 'none'
}

/** `Court to hear appeal`: in a headline the infinitive alone says what is to come. */
const isAnnounced = (tree: Tree, frame: Frame): boolean =>
  frame.governor === undefined &&
  frame.subject !== undefined &&
  tree.tokens[frame.token.index - 1]?.xpos === 'TO' &&
  tree.tokens[frame.token.index - 2]?.upos !== 'PUNCT'

const isGoingTo = (tree: Tree, frame: Frame): boolean =>
  frame.token.form.toLowerCase() === 'going' &&
  childrenOf(tree, frame.token.index).some((child) => child.rel === 'xcomp' && child.index > frame.token.index)
