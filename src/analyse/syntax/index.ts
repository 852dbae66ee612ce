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
  const found = pieces(text, furniture)
  const spans = found.map(({ start, end }) => tokenise(text, start, end))
  const analysed = analyseWords(spans.map((tokens) => tokens.map(({ start, end }) => text.slice(start, end))))
  return found.map((piece, index) => {
    const words = analysed[index] as (typeof analysed)[number]
    const tokens = (spans[index] as Span[]).map(({ start, end }, at): Token => ({ start, end, ...(words[at] as (typeof words)[number]) }))
    return { ...piece, index, tokens }
  })
}
