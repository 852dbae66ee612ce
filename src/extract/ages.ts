import { roleNoun } from '../lexicon/roles.js'
import type { Document, QuantityMention, Sentence, Token } from '../model/analysis.js'
import type { Story } from '../model/story.js'
import { clauseOf } from './clauseOf.js'
import { isPerson } from './people.js'
import { namedAfter, namedBefore, personAt, personsIn, subjectBefore } from './whose.js'

/** Predicates that happen at the age one has from then on. */
const LAST = new Set(['die', 'pass', 'kill', 'succumb', 'drown', 'murder'])

/**
 * Whose age it is, where that is somebody named. Catches `Ann Lee, 22,`, `Ann Lee, a 22-year-old nurse`, `22-year-old nurse Ann Lee`, `Ann Lee died.
 * She was 22.` and `Lee died at the age of 22`. Must not catch the age of a relative (`Lee's 12-year-old daughter`), nor an age at another
 * time of life (`Lee married at the age of 22`, `since he was nine`, `turns 29 in May`).
 */
export function bearerOfAge(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): string | undefined {
  const text = document.source.text.slice(amount.start, amount.end)
  const before = sentence.tokens.filter((token) => token.end <= amount.start)
  const [last, one, two] = [before.at(-1), before.at(-2), before.at(-3)]
  // `Then-15-year-old Ann Lee`: at the time of something else.
  if (/\bthen\s*-?\s*$/i.test(document.source.text.slice(sentence.start, amount.start))) return undefined
  if (/(?:year|month|week|day)/.test(text)) {
    const beside = namedAfter(document, story, sentence, amount) ?? (isOtherwiseHeld(before) ? undefined : namedBefore(document, story, sentence, amount))
    if (beside) return beside
    if (/^(?:is|was)$/i.test(last?.form ?? '')) return personAt(document, story, sentence, one?.index)
    return /^the$/i.test(last?.form ?? '') ? goneOnAbout(document, story, sentence, amount) : undefined
  }
  if (/^(?:is|was|turned)$/i.test(last?.form ?? '') && !/^(?:when|since|until|while|if)$/i.test(two?.form ?? '')) return personAt(document, story, sentence, one?.index)
  if (/^(?:aged?|of)$/i.test(last?.form ?? '')) return dyingAt(document, story, sentence, amount) ?? (/^aged$/i.test(last?.form ?? '') ? namedBefore(document, story, sentence, amount) : undefined)
  return namedBefore(document, story, sentence, amount)
}

/** `Her 12-year-old daughter`, `Lee's 12-year-old son`: it is the relative's age. */
const isOtherwiseHeld = (before: readonly Token[]): boolean => /^(?:his|her|their|its|my|our|your|['’]s?)$/i.test(before.at(-1)?.form ?? '')

/** `died at the age of 22`: of the one who dies. */
function dyingAt(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): string | undefined {
  const clause = clauseOf(document, sentence, amount.head)
  if (!clause || !LAST.has(clause.lemma.toLowerCase())) return undefined
  const who = clause.patient ?? clause.subject
  const token = who === undefined ? undefined : sentence.tokens[who]
  return personAt(document, story, sentence, who) ?? (/^(?:he|she)$/i.test(token?.form ?? '') ? subjectBefore(document, story, sentence) : undefined)
}

/** `The 22-year-old said`, `The 22-year-old nurse`, of whom a sentence is: the only person that the sentence before says something of. */
function goneOnAbout(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): string | undefined {
  const before = document.sentences[sentence.index - 1]
  const noun = amount.counted === undefined ? undefined : sentence.tokens[amount.counted]
  const opens = sentence.tokens.findIndex((token) => token.start >= amount.start) <= 1
  if (!before || !opens || (noun && (YOUNG.test(noun.form) || (!isPerson(noun.lemma.toLowerCase()) && roleNoun(noun.form.toLowerCase()) === undefined)))) return undefined
  const keys = new Set([...personsIn(document, before)].filter(({ form }) => form === 'name').map(({ entity }) => story.entityOf(document.source.id, entity)?.key))
  const [only] = keys
  return keys.size === 1 && only === subjectBefore(document, story, sentence) ? only : undefined
}

/** `The 12-year-old girl` is a child told of without a name. */
const YOUNG = /^(?:girl|boy|child|teen|teenager|baby|infant|toddler|victim)s?$/i
