import { indefiniteCount } from '../../analyse/quantities/index.js'
import { nounClass, predicateClass } from '../../lexicon/synonyms.js'
import type { Document, QuantityMention, Sentence, Token } from '../../model/analysis.js'
import type { Topic } from '../../model/claim.js'
import { remembered } from '../../model/remembered.js'
import type { Story } from '../../model/story.js'
import { BEFALLS, isHurt } from '../around/befall.js'
import { clauseOf } from '../around/clauseOf.js'
import { isPerson } from '../around/people.js'

/** A noun phrase that counts without a number. */
export interface Single {
  readonly sentence: Sentence
  readonly amount: QuantityMention
  readonly topic: Topic
}

/**
 * One, said by an article, where another source counts the same by a number: `he has a prior conviction` against
 * `three prior convictions`, `a man was killed` against `two people were killed`. Must not catch `a car` where nobody counts
 * cars, nor `the car`.
 */
export function singles(document: Document, story: Story): Single[] {
  const counted = countedElsewhere(document, story)
  if (counted.size === 0) return []
  return document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || sentence.kind === 'furniture' || clause.hypothetical || clause.negated) return []
    const hurt = isHurt(sentence, clause)
    const noun = sentence.tokens[(hurt ? clause.subject : clause.patient) ?? -1]
    const amount = noun && indefiniteCount(sentence, noun.index)
    if (!amount || amount.value !== 1 || !/^an?$/i.test(sentence.tokens[amount.head]?.form ?? '') || isListed(sentence, noun)) return []
    const what = nounClass(noun.lemma.toLowerCase())
    const doing = hurt ? 'injure' : predicateClass(clause.lemma.toLowerCase(), 'VERB')
    if (!counted.has(key(what, doing))) return []
    const person = isPerson(noun.lemma.toLowerCase())
    const block =
      person && BEFALLS.has(doing) ? { slot: 'people', block: [doing] } : { slot: 'count', block: person ? [what, doing] : [what] }
    return [{ sentence, amount, topic: { ...block, exact: false, counted: what } }]
  })
}

/** `Killed |a guard|, a clerk and a customer`: the first of several. */
const isListed = ({ tokens }: Sentence, { index }: Token): boolean => {
  const joined = (to: number): boolean => tokens.some(({ head, rel, upos }) => head === to && rel === 'conj' && upos === 'NOUN')
  const second = tokens.find(({ head, rel, upos }) => head === index && rel === 'appos' && upos === 'NOUN')
  return joined(index) || (second !== undefined && joined(second.index))
}

const key = (what: string, doing: string): string => `${isPerson(what) ? 'person' : what} ${doing}`

const countedBySource = remembered((story: Story) =>
  story.documents.map((document) => ({ id: document.source.id, keys: countedIn(document) })),
)

/** What the other documents count by a number above one, with the predicate it stands by. */
function countedElsewhere({ source }: Document, story: Story): Set<string> {
  return new Set(countedBySource(story).flatMap(({ id, keys }) => (id === source.id ? [] : [...keys])))
}

function countedIn(document: Document): Set<string> {
  return new Set(
    document.quantities.flatMap((amount) => {
      const sentence = document.sentences[amount.sentence]
      if (!sentence || amount.type !== 'count' || amount.counted === undefined || (amount.value ?? amount.min) < 2 || amount.vague)
        return []
      const noun = sentence.tokens[amount.counted]
      const clause = clauseOf(document, sentence, amount.counted)
      return noun && clause
        ? [
            key(
              nounClass(noun.lemma.toLowerCase()),
              isHurt(sentence, clause) ? 'injure' : predicateClass(clause.lemma.toLowerCase(), 'VERB'),
            ),
          ]
        : []
    }),
  )
}
