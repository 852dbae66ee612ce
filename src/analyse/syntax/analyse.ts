import type { Token } from '../../model/analysis.js'
import { lemmaOf } from './lemmas.js'
import { combine, turned } from './combine.js'
import { agreedArcs } from './agreement.js'
import { models, type Models } from './models.js'
import { parse } from './parser.js'
import { type Doubts, tag } from './tagger.js'
import type { Tree } from './tree.js'
import { tagConjunctions } from './conjunctions.js'
import { commonMargins, sameArc, weighed } from './trust.js'
import { asRead } from './reading.js'
import { type ParserInput, parserInput } from './transitions.js'
import { casingOf, wordFeatures } from './words.js'

/** What tagger and parsers make of a sentence: the words as features see them, their tags, and a tree of each parser. */
export interface Parsed {
  readonly input: ParserInput
  readonly tags: Uint8Array
  readonly doubts: Doubts
  /** Of the parser that reads from left to right, and of the other. */
  readonly trees: readonly [Tree, Tree]
}

/** Tags sentences and parses them from both sides: one model after the other, so that each finds its weights in the processor's cache. */
export function bothTrees(
  sentences: readonly (readonly string[])[],
  { tagger, upos, xpos, coarseOf, mark, vocabulary, forward, backward, labels }: Models,
): Parsed[] {
  const tagged = sentences.map((forms) => {
    const read = asRead(forms)
    const casing = casingOf(read)
    const words = read.map((form) => wordFeatures(form, casing, vocabulary))
    const doubts = { next: new Uint8Array(words.length), margins: new Int32Array(words.length) }
    const tags = tag(words, tagger, doubts)
    tagConjunctions(forms, tags, upos, xpos)
    return { words, doubts, tags }
  })
  const others = tagged.map(({ words, tags }) => turned(parse(parserInput(words, tags, coarseOf, true), backward, labels, mark)))
  return tagged.map(({ words, tags, doubts }, number) => {
    const input = parserInput(words, tags, coarseOf, false)
    return { input, tags, doubts, trees: [parse(input, forward, labels, mark), others[number] as Tree] }
  })
}

/**
 * Tags, lemmas and dependencies of the words of sentences, whose forms are given; without offsets. The trees are made of those of
 * both parsers; an arc is `agreed` where it is likely enough to be right, see `trust.ts` and `agreement.ts`.
 */
export function analyseWords(sentences: readonly (readonly string[])[], used: Models = models()): Omit<Token, 'start' | 'end'>[][] {
  return bothTrees(sentences, used).map((parsed, number) => wordsOf(sentences[number] as readonly string[], parsed, used))
}

function wordsOf(
  forms: readonly string[],
  { input, tags, doubts, trees }: Parsed,
  { upos, xpos, labels, lemmaRules, trust }: Models,
): Omit<Token, 'start' | 'end'>[] {
  const built = combine(...trees)
  const odds = weighed(input, doubts, ...trees, trust)
  const tree = { ...built, margins: built.margins.map((_, at) => odds[sameArc(built, trees[0], at) ? 0 : 1].margins[at] as number) }
  const agreed = agreedArcs(tree, commonMargins(trees), labels)
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
