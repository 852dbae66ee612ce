import type { Document, Quotation, Sentence } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import { overlaps, type Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import type { Extractor } from './extractor.js'
import { isContentWord } from './words.js'

/** Fewer words than this are a term or a scare quote, and stand for no wording of their own. */
const LEAST_WORDS = 3

/**
 * The wording of what somebody said: one claim for every sentence, or part of one, between quotation marks.
 *
 * Catches "we will not negotiate" against "we won't negotiate now". Must not catch one long quotation cut short by
 * another source, nor two remarks of one speaker that happen to share a phrase.
 */
export const quote: Extractor = (document, story) =>
  document.quotations.flatMap((quotation) =>
    document.sentences.slice(quotation.sentences.first, quotation.sentences.last + 1).flatMap((sentence) => claims(document, story, sentence, quotation)),
  )

function claims(document: Document, story: Story, sentence: Sentence, quotation: Quotation): Claim[] {
  const inside = sentence.tokens.filter((token) => overlaps(token, quotation))
  const words = inside.filter((token) => /[\p{L}\p{N}]/u.test(token.form))
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.length < LEAST_WORDS) return []
  const span: Span = { start: Math.max(first.start, quotation.start), end: Math.min(last.end, quotation.end) }
  const speaker = quotation.speaker?.entity === undefined ? undefined : story.entityOf(document.source.id, quotation.speaker.entity)
  const content = words.filter(isContentWord).map((token) => `w:${token.lemma.toLowerCase()}`)
  return [
    {
      kind: 'quote',
      source: document.source.id,
      sentence: sentence.index,
      ...span,
      text: document.source.text.slice(span.start, span.end),
      topic: { slot: 'wording', block: [], exact: false },
      scope: { places: [], narrowing: [] },
      answer: { type: 'text', canonical: words.map((token) => token.form.toLowerCase().replace(/[’‘]/g, "'")).join(' '), ...(speaker ? { head: speaker.key } : {}) },
      context: { core: [], near: [...new Set(content)].sort(), far: [] },
    },
  ]
}
