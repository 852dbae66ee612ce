import type { Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import { analyseWords } from './analyse.js'
import { pieces } from './lines.js'
import { tokenise } from './tokens.js'

export { splitSentences } from './sentences.js'
export { tokenise } from './tokens.js'

/**
 * Sentences and words of a text, with tags, lemmas and dependencies. Offsets are half-open UTF-16 offsets into `text`;
 * sentences tile what is not blank, tokens tile each sentence, and `form` is what stands there. `furniture` (sorted, not
 * overlapping) is kept apart: no sentence crosses its border. Linear in the text; never throws on any string.
 */
export function parseText(text: string, furniture: readonly Span[] = []): Sentence[] {
  return pieces(text, furniture).map((piece, index) => ({ ...piece, index, tokens: words(text, piece) }))
}

function words(text: string, piece: Span): Token[] {
  const spans = tokenise(text, piece.start, piece.end)
  const analysed = analyseWords(spans.map((span) => text.slice(span.start, span.end)))
  return spans.map((span, index) => ({ start: span.start, end: span.end, ...(analysed[index] as Omit<Token, 'start' | 'end'>) }))
}
