// "he" and "she" where only one person can be meant; everything else is left open.
import type { Mention, Sentence } from '../../model/analysis.js'
import type { Group } from './link.js'

const GENDER: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
}

/**
 * Resolves third-person pronouns to the only person of fitting gender who was mentioned in the same sentence before it, or
 * else in the sentence before. Inside quotation marks nothing is resolved: there another one speaks.
 */
export function findPronouns(sentences: readonly Sentence[], groups: readonly Group[], named: readonly Mention[]): Mention[] {
  const bySentence = new Map<number, Mention[]>()
  for (const mention of named)
    if (mention.type === 'person') bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention])
  const found: Mention[] = []
  let previous: Mention[] = []
  let line = -1
  let quoted = false
  for (const sentence of sentences) {
    if (sentence.kind === 'furniture') continue
    const own = [...(bySentence.get(sentence.index) ?? [])]
    // A new line may be a new paragraph: an open quotation mark does not outlive it.
    if (sentence.line !== line) quoted = false
    line = sentence.line
    sentence.tokens.forEach((token, index) => {
      if (/^["“”]$/.test(token.form)) quoted = token.form === '“' || (token.form === '"' && !quoted)
      const gender = GENDER[token.form.toLowerCase()]
      if (!gender || quoted) return
      const entity = meant(
        gender,
        own.filter((mention) => mention.start < token.start),
        previous,
        groups,
      )
      if (entity === undefined) return
      const mention: Mention = {
        sentence: sentence.index,
        start: token.start,
        end: token.end,
        head: index,
        type: 'person',
        form: 'pronoun',
        entity,
      }
      found.push(mention)
      own.push(mention)
    })
    if (own.length > 0 || sentence.kind === 'prose') previous = own
  }
  return found
}

function meant(
  gender: 'male' | 'female',
  here: readonly Mention[],
  previous: readonly Mention[],
  groups: readonly Group[],
): number | undefined {
  const can = (mention: Mention): boolean => (groups[mention.entity]?.gender ?? gender) === gender
  const persons = (mentions: readonly Mention[]): number[] => [...new Set(mentions.filter(can).map((mention) => mention.entity))]
  const own = persons(here)
  // Somebody of the same sentence and somebody of the last one can both be meant.
  const all = [...new Set([...own, ...persons(previous)])]
  if (all.length === 1) return all[0]
  // The pronoun of the same clause chain: "she said she": what was already resolved here goes on.
  const pronouns = [...new Set(here.filter((mention) => mention.form === 'pronoun' && can(mention)).map((mention) => mention.entity))]
  return pronouns.length === 1 && own.length === 1 ? pronouns[0] : undefined
}
