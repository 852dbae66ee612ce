import { predicateClass } from '../../lexicon/synonyms.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import { remembered } from '../../model/remembered.js'
import type { Story } from '../../model/story.js'
import { namedArgument } from './argument.js'
import { clausesIn } from './clauseOf.js'
import { surname } from './surname.js'
import { personsIn } from './whose.js'

/** Whether a word tells of a death: `died`, `dead`, `passed away`. */
export const isDying = ({ tokens }: Sentence, { lemma, form, upos, index }: Token): boolean =>
  /^(?:die|succumb)$/.test(lemma.toLowerCase()) ||
  (upos === 'ADJ' && form.toLowerCase() === 'dead') ||
  (form.toLowerCase() === 'away' && tokens[index - 1]?.lemma === 'pass')

/** Who died by the clause; the one that the texts tell most of for a pronoun or "the singer"; nobody where somebody else is named. */
export function whoDied(document: Document, story: Story, sentence: Sentence, dying: Token): string | undefined {
  // "The boss Karl Oduya died": the name right before, whatever the parser takes for the subject.
  const name = personsIn(document, sentence).find(
    ({ form, end }) => form === 'name' && end < dying.start && /^\s*(?:has |had )?$/.test(document.source.text.slice(end, dying.start)),
  )
  const before = name && story.entityOf(document.source.id, name.entity)?.key
  if (before !== undefined) return surname(story, before)
  const clause = clausesIn(document, sentence).find(({ predicate }) => predicate === dying.index)
  const index = clause?.patient ?? clause?.subject ?? clause?.agent
  const noun =
    index ?? sentence.tokens.findLast(({ index: at, upos }) => at < dying.index && at >= dying.index - 3 && upos === 'NOUN')?.index
  // "His wife died of cancer", "a rival boss died" tell of others.
  if (
    noun !== undefined &&
    sentence.tokens
      .slice(Math.max(0, noun - 3), noun)
      .some(
        ({ form, head }) => head === noun && /^(?:an?|another|his|her|their|my|whose|unidentified|unnamed|other|second|third)$/i.test(form),
      )
  )
    return undefined
  const found = index === undefined ? undefined : namedArgument(document, story, sentence, index)
  return found?.startsWith('e:person:') ? surname(story, found.slice(2)) : mostKilled(story)
}

/** Last name of the one person whose death a story tells; empty where it tells of none or of several. */
export const mostKilled = remembered((story: Story): string => {
  const counts = new Map<string, number>()
  for (const document of story.documents)
    for (const clause of document.clauses) {
      const sentence = document.sentences[clause.sentence]
      const index = clause.patient ?? clause.subject
      if (!sentence || index === undefined || clause.negated || clause.hypothetical || predicateClass(clause.lemma, 'VERB') !== 'kill')
        continue
      const key = namedArgument(document, story, sentence, index)
      const who = key?.startsWith('e:person:') ? surname(story, key.slice(2)) : undefined
      if (who !== undefined) counts.set(who, (counts.get(who) ?? 0) + 1)
    }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : ''
})
