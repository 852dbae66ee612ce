import { nounClass, predicateClass } from '../lexicon/synonyms.js'
import type { Document, QuantityMention, Sentence } from '../model/analysis.js'
import type { Claim, Topic } from '../model/claim.js'
import type { Story } from '../model/story.js'
import { contextOf, governor, scopeOf } from './context.js'
import type { Extractor } from './extractor.js'
import { isPerson } from './people.js'

/** What can befall people: counts of those it befell are comparable by the predicate, whatever the people are called. */
const BEFALLS = new Set(['kill', 'injure', 'missing', 'arrest', 'rescue', 'displace', 'evacuate', 'kidnap', 'hold', 'trap', 'hospitalize', 'charge'])

/**
 * How many, how much, how old, which one.
 *
 * Catches "killing three people" against "two dead". Must not catch "killed in 2013", "three more", or two counts of
 * different things ("three boats", "three men").
 */
export const quantity: Extractor = (document, story) =>
  document.quantities.flatMap((amount) => {
    const sentence = document.sentences[amount.sentence]
    return sentence ? [claim(document, story, sentence, amount)] : []
  })

function claim(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): Claim {
  return {
    kind: 'quantity',
    source: document.source.id,
    sentence: sentence.index,
    start: amount.start,
    end: amount.end,
    text: document.source.text.slice(amount.start, amount.end),
    topic: topicOf(document, story, sentence, amount),
    scope: scopeOf(document, sentence, narrowingOf(sentence, amount)),
    answer: { type: 'amount', amount },
    context: contextOf(document, story, sentence, amount),
  }
}

function topicOf(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): Topic {
  const counted = amount.counted === undefined ? undefined : sentence.tokens[amount.counted]
  const noun = counted ? nounClass(counted.lemma.toLowerCase()) : ''
  switch (amount.type) {
    case 'count': {
      const befallen = befell(sentence, amount)
      if (befallen && (!counted || isPerson(counted.lemma.toLowerCase()))) return { slot: 'people', block: [befallen], need: 0.5 }
      return { slot: 'count', block: [noun || befallen || 'number'], need: noun ? 1 : 1.5 }
    }
    case 'age': {
      const whose = ageOf(document, story, amount)
      return whose ? { slot: 'age', block: [whose], need: 0 } : { slot: 'age', block: [noun], need: 1.5 }
    }
    case 'money':
      return { slot: 'money', block: [], need: 1.5 }
    case 'ordinal':
      return { slot: 'ordinal', block: [noun], need: 1.2 }
    default:
      return { slot: amount.type, block: [amount.unit ?? '', noun].filter(Boolean), need: 1.2 }
  }
}

/** The predicate by which the counted people were befallen: `killed`, `dead`, `missing`. */
function befell(sentence: Sentence, amount: QuantityMention): string | undefined {
  const inside = sentence.tokens.filter((token) => token.start >= amount.start && token.end <= amount.end)
  const above = governor(sentence, amount.counted ?? amount.head)
  const below = sentence.tokens.filter((token) => token.head === (amount.counted ?? amount.head))
  for (const token of [...inside, ...(above ? [above] : []), ...below]) {
    const found = predicateClass(token.lemma.toLowerCase(), token.upos)
    if (BEFALLS.has(found)) return found
  }
  return undefined
}

/** Whose age it is: the person named next to it. */
function ageOf(document: Document, story: Story, amount: QuantityMention): string | undefined {
  const near = document.mentions
    .filter((mention) => mention.sentence === amount.sentence && mention.type === 'person')
    .map((mention) => ({ mention, gap: Math.max(amount.start - mention.end, mention.start - amount.end) }))
    .filter(({ gap }) => gap <= 30)
    .sort((a, b) => a.gap - b.gap)[0]
  return near && story.entityOf(document.source.id, near.mention.entity)?.key
}

/** Words that make the counted group another one: "two others", "three more", "five women". */
function narrowingOf(sentence: Sentence, amount: QuantityMention): string[] {
  const group = sentence.tokens.filter((token) => token.start >= amount.start && token.end <= amount.end)
  return [...new Set(group.map((token) => token.lemma.toLowerCase()).filter((lemma) => NARROWING.has(lemma)))].sort()
}

const NARROWING = new Set('other another more further additional woman man child boy girl'.split(' '))
