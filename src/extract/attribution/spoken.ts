import { parsePersonName } from '../../lexicon/personNames.js'
import { givenNameGender } from '../../lexicon/words.js'
import type { Document } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import { overlaps } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { isNested } from '../around/nested.js'
import { isContentWord, isWord } from '../around/words.js'

/** Shorter quotations are said by many. */
const LEAST_WORDS = 4
const LEAST_CONTENT = 2
/** How many sentences before his pronoun somebody may be named. */
const BACK = 3
/** Words of a question. */
const SHOWN = 8

/**
 * Who says what stands between quotation marks: `"We were thrown about like dolls," said Ann Lee` against the same words from
 * Jan Weber. Who is meant by a pronoun is cited by name. Must not catch offices, papers and firms, which pass on what somebody
 * said.
 */
export function spoken(document: Document, story: Story): Claim[] {
  return document.quotations.flatMap((quotation) => {
    const by = quotation.speaker
    const who = by?.entity === undefined ? undefined : story.entityOf(document.source.id, by.entity)
    const name =
      by &&
      document.mentions.findLast(
        (mention) =>
          mention.form === 'name' && mention.entity === by.entity && mention.start < by.end && mention.sentence >= by.sentence - BACK,
      )
    if (!by || by.via || who?.type !== 'person' || !name) return []
    // Whom a title names ("Uncle Lee") says nothing.
    if (isNested(document, quotation) || document.quotations.some((other) => overlaps(other, name))) return []
    const pronoun = document.source.text.slice(by.start, by.end).toLowerCase()
    const gender = givenNameGender(parsePersonName(who.name).givens[0] ?? '')
    if ((pronoun === 'he' && gender === 'female') || (pronoun === 'she' && gender === 'male')) return []
    const { sentence: at, start, end } = overlaps(name, by) ? by : name
    return document.sentences.slice(quotation.sentences.first, quotation.sentences.last + 1).flatMap((sentence): Claim[] => {
      // A line of its own after the quotation may go on about somebody else.
      if (sentence.line !== document.sentences[by.sentence]?.line) return []
      const words = sentence.tokens.filter((token) => isWord(token) && overlaps(token, quotation))
      const content = words.filter(isContentWord)
      const [first] = words
      if (!first || words.length < LEAST_WORDS || content.length < LEAST_CONTENT) return []
      const shown = document.source.text.slice(first.start, words[Math.min(words.length, SHOWN) - 1]?.end).replace(/\s+/g, ' ')
      const features = [...new Set(words.map(({ lemma }) => `w:${lemma.toLowerCase()}`))].sort()
      return [
        {
          kind: 'attribution',
          source: document.source.id,
          sentence: at,
          start,
          end,
          text: document.source.text.slice(start, end),
          topic: { slot: 'spoken', block: [], exact: false },
          scope: { places: [], narrowing: [] },
          answer: { type: 'entity', entity: `e:${who.key}`, canonical: `e:${who.key}` },
          context: { core: [...new Set(content.map(({ lemma }) => `w:${lemma.toLowerCase()}`))].sort(), near: features, far: [] },
          question: `Who said “${shown}${words.length > SHOWN ? '…' : ''}”?`,
        },
      ]
    })
  })
}
