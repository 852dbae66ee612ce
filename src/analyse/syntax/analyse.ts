import type { Token } from '../../model/analysis.js'
import { lemmaOf } from './lemmas.js'
import { combine } from './combine.js'
import { agreedArcs } from './agreement.js'
import { models, type Models } from './models.js'
import { parse } from './parser.js'
import { tag } from './tagger.js'
import { asRead } from './reading.js'
import { parserInput } from './transitions.js'
import { casingOf, wordFeatures } from './words.js'

/**
 * Tags, lemmas and dependencies of the words of one sentence, whose forms are given; without offsets. The tree is that of the parser
 * that reads from left to right, mended where the one that reads from right to left is surer; an arc is `agreed` where both found it
 * and were sure enough, see `agreement.ts`.
 */
export function analyseWords(forms: readonly string[], { tagger, upos, xpos, coarseOf, mark, vocabulary, forward, backward, labels, lemmaRules }: Models = models()): Omit<Token, 'start' | 'end'>[] {
  const read = asRead(forms)
  const casing = casingOf(read)
  const words = read.map((form) => wordFeatures(form, casing, vocabulary))
  const tags = tag(words, tagger)
  const tree = combine(parse(parserInput(words, tags, coarseOf, false), forward, labels, mark), parse(parserInput(words, tags, coarseOf, true), backward, labels, mark))
  const agreed = agreedArcs(tree, labels)
  return forms.map((form, index) => {
    const number = tags[index] as number
    const fine = xpos[number] as string
    const head = tree.heads[index] as number
    const label = tree.labels[index] as number
    return {
      index,
      form,
      lemma: lemmaOf(form, fine, lemmaRules),
      upos: upos[number] as string,
      xpos: fine,
      head,
      rel: head < 0 ? 'root' : (labels[label] as string),
      agreed: agreed[index] === 1,
    }
  })
}
