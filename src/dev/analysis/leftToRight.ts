import { models } from '../../analyse/syntax/models.js'
import { parse } from '../../analyse/syntax/parser.js'
import { asRead } from '../../analyse/syntax/reading.js'
import { tag } from '../../analyse/syntax/tagger.js'
import { parserInput } from '../../analyse/syntax/transitions.js'
import { casingOf, wordFeatures } from '../../analyse/syntax/words.js'

/** Heads (-1 for the root) and relations as the parser that reads from left to right finds them alone. */
export function leftToRight(forms: readonly string[]): { head: number; rel: string }[] {
  const { tagger, vocabulary, coarseOf, mark, forward, labels } = models()
  const read = asRead(forms)
  const casing = casingOf(read)
  const words = read.map((form) => wordFeatures(form, casing, vocabulary))
  const tree = parse(parserInput(words, tag(words, tagger), coarseOf, false), forward, labels, mark)
  return forms.map((_, at) => ({
    head: tree.heads[at] as number,
    rel: (tree.heads[at] as number) < 0 ? 'root' : (labels[tree.labels[at] as number] as string),
  }))
}
