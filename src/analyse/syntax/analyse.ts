import type { Token } from '../../model/analysis.js'
import { lemmaOf } from './lemmas.js'
import { models, type Models } from './models.js'
import { parse } from './parser.js'
import { tag } from './tagger.js'
import { parserInput } from './transitions.js'
import { casingOf, wordFeatures } from './words.js'

/** Tags, lemmas and dependencies of the words of one sentence, whose forms are given; without offsets. */
export function analyseWords(forms: readonly string[], { tagger, upos, xpos, coarseOf, vocabulary, forward, labels, lemmaRules }: Models = models()): Omit<Token, 'start' | 'end'>[] {
  const casing = casingOf(forms)
  const words = forms.map((form) => wordFeatures(form, casing, vocabulary))
  const tags = tag(words, tagger)
  const tree = parse(parserInput(words, tags, coarseOf, false), forward, labels.indexOf('case'))
  return forms.map((form, index) => {
    const number = tags[index] as number
    const fine = xpos[number] as string
    const head = tree.heads[index] as number
    return {
      index,
      form,
      lemma: lemmaOf(form, fine, lemmaRules),
      upos: upos[number] as string,
      xpos: fine,
      head,
      rel: head < 0 ? 'root' : (labels[tree.labels[index] as number] as string),
      agreed: true,
    }
  })
}
