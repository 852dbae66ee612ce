import { predicateClass } from '../../lexicon/synonyms.js'
import type { Story } from '../../model/story.js'
import { namedArgument } from '../around/argument.js'
import { surname } from '../around/surname.js'

const found = new WeakMap<Story, string>()

/** Last name of the one person whose death a story tells; empty where it tells of none or of several. */
export function mostKilled(story: Story): string {
  let name = found.get(story)
  if (name === undefined) found.set(story, (name = count(story)))
  return name
}

function count(story: Story): string {
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
}
