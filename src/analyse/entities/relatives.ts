// Pronouns whose place in the sentence says whom they mean: "Ada Nyberg, who", "Oster Ferries said it".
import type { Mention, Sentence, Token } from '../../model/analysis.js'

const RELATIVE = /^(?:who|whom|whose|which)$/i
const NEUTER = /^(?:it|its|itself)$/i
const STEPS = 6

/**
 * Resolves relative pronouns to the name or description that their clause hangs from, and "it" to the body that is the subject of the
 * clause it stands in or that tells it. Must not catch "a fire in Tarnwood, which", where the clause hangs from the fire, nor "Oster
 * Ferries said the storm lost its force", where another could be meant.
 */
export function findRelatives(sentences: readonly Sentence[], named: readonly Mention[]): Mention[] {
  const bySentence = new Map<number, Mention[]>()
  for (const mention of named) bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention])
  return sentences.flatMap((sentence) => {
    const own = bySentence.get(sentence.index)
    if (!own || sentence.kind === 'furniture') return []
    let quoted = false
    return sentence.tokens.flatMap((token): Mention[] => {
      if (/^["“”]$/.test(token.form)) quoted = token.form === '“' || (token.form === '"' && !quoted)
      const meant = RELATIVE.test(token.form)
        ? (antecedent(sentence, token, own) ?? personBefore(sentence, token, own))
        : NEUTER.test(token.form) && !quoted
          ? subjectAbove(sentence, token, own)
          : undefined
      return meant
        ? [
            {
              sentence: sentence.index,
              start: token.start,
              end: token.end,
              head: token.index,
              type: meant.type,
              form: 'pronoun',
              entity: meant.entity,
            },
          ]
        : []
    })
  })
}

const holding = (mentions: readonly Mention[], token: Token | undefined): Mention | undefined =>
  token && mentions.find(({ start, end }) => start <= token.start && token.end <= end)

/** What the clause of a relative pronoun hangs from. */
function antecedent({ tokens }: Sentence, pronoun: Token, named: readonly Mention[]): Mention | undefined {
  let at: Token | undefined = pronoun
  for (let steps = 0; at && steps < STEPS; steps++, at = tokens[at.head]) {
    if (!at.rel.startsWith('acl:relcl')) continue
    const found = at.agreed ? holding(named, tokens[at.head]) : undefined
    return found && (/^who/i.test(pronoun.form) ? found.type === 'person' || /^whose$/i.test(pronoun.form) : found.type !== 'person')
      ? found
      : undefined
  }
  return undefined
}

/**
 * The person whose name stands right before "who", where the parsers differ; not "a lawyer of Ada Nyberg, who", where either
 * can be meant.
 */
function personBefore({ tokens }: Sentence, { form, index }: Token, named: readonly Mention[]): Mention | undefined {
  const before = tokens[index - 1]
  const found = /^who/i.test(form) ? holding(named, before?.form === ',' ? tokens[index - 2] : before) : undefined
  return found?.type === 'person' && !tokens[found.head]?.rel.startsWith('nmod') ? found : undefined
}

/** The nearest subject above "it" or "its", where that is a body. */
function subjectAbove({ tokens }: Sentence, pronoun: Token, named: readonly Mention[]): Mention | undefined {
  let at = tokens[pronoun.head]
  for (let steps = 0; at && steps < STEPS; steps++, at = tokens[at.head]) {
    const subject = tokens.find(({ head, rel, index }) => head === at?.index && rel.startsWith('nsubj') && index !== pronoun.index)
    if (!subject) continue
    const found = subject.agreed && subject.start < pronoun.start ? holding(named, subject) : undefined
    return found?.type === 'body' ? found : undefined
  }
  return undefined
}
