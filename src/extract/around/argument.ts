import { nounClass } from '../../lexicon/synonyms.js'
import type { Document, Sentence } from '../../model/analysis.js'
import type { Story } from '../../model/story.js'
import { mentionsIn } from './whose.js'

/**
 * Who or what an argument of a clause is: `e:` with the key of the story's entity, or `n:` with the class of its noun. Pronouns that
 * stand for nobody known are nothing.
 */
export function argument(document: Document, story: Story, sentence: Sentence, index: number): string | undefined {
  const token = sentence.tokens[index]
  if (!token) return undefined
  const mention = mentionsIn(document, sentence).find(({ start, end }) => start <= token.start && token.end <= end)
  const entity = mention && story.entityOf(document.source.id, mention.entity)
  if (entity) return `e:${entity.key}`
  if (token.upos === 'PRON' || token.upos === 'DET') return undefined
  return `n:${nounClass(token.lemma.toLowerCase())}`
}

/** The same, looking past what somebody is to the name that hangs from it: "the deputy Karl Oduya", "Sgt. Oduya". */
export function namedArgument(document: Document, story: Story, sentence: Sentence, index: number): string | undefined {
  const found = argument(document, story, sentence, index)
  if (found?.startsWith('e:')) return found
  const name = sentence.tokens.find((token) => token.head === index && /^(?:flat|appos)/.test(token.rel) && token.upos === 'PROPN')
  return (name && argument(document, story, sentence, name.index)) ?? found
}
