import type { Document, Quotation, Sentence, Token } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import { overlaps } from '../model/span.js'
import type { Story } from '../model/story.js'
import { echoes, quotedWords, spelled } from './quote/echo.js'
import type { Extractor } from './extractor.js'
import { isContentWord, isWord } from './around/words.js'

/** Fewer words than this are a term or a scare quote, and stand for no wording of their own. */
const LEAST_WORDS = 3

/**
 * The wording of what somebody said: one claim for every sentence, or part of one, between quotation marks; and what the reporter
 * calls something within such marks, in two or three words.
 *
 * Catches "we will not negotiate" against "we won't negotiate now", and a "ghost ship" against a "ghost vessel". Must not catch
 * one long quotation cut short by another source, nor two remarks of one speaker that happen to share a phrase.
 */
export const quote: Extractor = (document, story) => [
  ...document.quotations.flatMap((quotation) => [
    ...document.sentences
      .slice(quotation.sentences.first, quotation.sentences.last + 1)
      .flatMap((sentence) => wordings(document, story, sentence, quotation)),
    ...terms(document, quotation),
  ]),
  ...echoes(document, story).map(({ sentence, words }) => claim(document, sentence, words, 'wording')),
]

function wordings(document: Document, story: Story, sentence: Sentence, quotation: Quotation): Claim[] {
  // What stands in brackets is the reporter's: "[The police] have no time" renders "They have no time", "(he) left" is "left".
  const words = sentence.tokens.filter(
    (token) => overlaps(token, quotation) && isWord(token) && !inBrackets(document.source.text.slice(quotation.start - 1, token.start)),
  )
  if (words.length < LEAST_WORDS) return []
  const speaker = quotation.speaker?.entity === undefined ? undefined : story.entityOf(document.source.id, quotation.speaker.entity)
  const found = claim(document, sentence, words, 'wording')
  const [start, end] = [Math.max(found.start, quotation.start), Math.min(found.end, quotation.end)]
  return [
    {
      ...found,
      start,
      end,
      text: document.source.text.slice(start, end),
      answer: { ...found.answer, ...(speaker ? { head: speaker.key } : {}) },
    },
  ]
}

const inBrackets = (before: string): boolean =>
  before.lastIndexOf('[') > before.lastIndexOf(']') || before.lastIndexOf('(') > before.lastIndexOf(')')

/** `a "ghost ship"`: words for a thing, not a name ("Velvet Killer") nor a title. */
function terms(document: Document, quotation: Quotation): Claim[] {
  const words = quotedWords(document, quotation).filter(({ form }) => !/^['’]s?$/.test(form))
  const sentence = document.sentences[quotation.sentences.first]
  const content = words.filter(isContentWord)
  if (!sentence || !quotation.fragment || words.length < 2 || words.length > 3 || content.length < 2) return []
  if (content.every(({ form }) => /^\p{Lu}/u.test(form))) return []
  return [claim(document, sentence, quotedWords(document, quotation), 'term')]
}

function claim(document: Document, sentence: Sentence, words: readonly Token[], slot: 'wording' | 'term'): Claim {
  const span = { start: words[0]?.start ?? sentence.start, end: words.at(-1)?.end ?? sentence.end }
  const features = (tokens: readonly Token[]): string[] =>
    [...new Set(tokens.filter(isContentWord).map((token) => `w:${token.lemma.toLowerCase()}`))].sort()
  return {
    kind: 'quote',
    source: document.source.id,
    sentence: sentence.index,
    ...span,
    text: document.source.text.slice(span.start, span.end),
    topic: { slot, block: [], exact: false },
    scope: { places: [], narrowing: [] },
    answer: { type: 'text', canonical: words.map(spelled).join(' ') },
    // Names are left out of the core: they stand in many remarks.
    context: {
      core: features(words.filter(({ form, upos }, i) => upos !== 'PROPN' && (i === 0 || !/^\p{Lu}/u.test(form)))),
      near: features(words),
      far: slot === 'term' ? features(sentence.tokens.filter((token) => !words.includes(token))) : [],
    },
  }
}
