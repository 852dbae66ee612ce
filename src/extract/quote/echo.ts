import type { Document, Quotation, Sentence, Token } from '../../model/analysis.js'
import { overlaps } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { isContentWord, isWord } from '../around/words.js'

/** Words that a source gives without quotation marks and another within them, but for one word. */
export interface Echo {
  readonly sentence: Sentence
  readonly words: readonly Token[]
}

/** Shorter quotations share their words with much that is no rendering of them. */
const LEAST_WORDS = 5
const LEAST_CONTENT = 3

export const spelled = (token: Token): string => token.form.toLowerCase().replace(/[’‘]/g, "'")

/** The words of a quotation, where it lies within one sentence. */
export function quotedWords({ sentences }: Document, quotation: Quotation): readonly Token[] {
  const sentence = sentences[quotation.sentences.first]
  return quotation.sentences.first === quotation.sentences.last && sentence
    ? sentence.tokens.filter((token) => isWord(token) && overlaps(token, quotation))
    : []
}

/**
 * Where a document says in its own voice, with one word more, less or other inside, what another document quotes. Catches
 * `the last free port of the southern coast` against `"the last free port of the coast"`. Must not catch what it says word for word, nor
 * words that differ at either end, where the quotation was merely set into another sentence.
 */
export function echoes(document: Document, story: Story): Echo[] {
  const quotes = story.documents
    .filter(({ source }) => source.id !== document.source.id)
    .flatMap((other) => other.quotations.filter(({ fragment }) => fragment).map((quotation) => quotedWords(other, quotation)))
    .filter((words) => words.length >= LEAST_WORDS && words.filter(isContentWord).length >= LEAST_CONTENT)
  if (quotes.length === 0) return []
  const text = ` ${document.sentences.flatMap(({ tokens }) => tokens.filter(isWord).map(spelled)).join(' ')} `
  const wanted = quotes.filter((words) => !text.includes(` ${words.map(spelled).join(' ')} `))
  return document.sentences.flatMap((sentence) => {
    if (sentence.kind === 'furniture' || wanted.length === 0) return []
    const own = sentence.tokens.filter(isWord)
    const forms = own.map(spelled)
    const found = wanted.flatMap((quote) => windows(quote.map(spelled), forms).map(([from, to]) => own.slice(from, to)))
    return found
      .filter((words) => !words.some((word) => document.quotations.some((quotation) => overlaps(word, quotation))))
      .slice(0, 1)
      .map((words) => ({ sentence, words }))
  })
}

/** Stretches of `forms` that begin and end like the quotation and differ from it in one word between. */
function windows(quote: readonly string[], forms: readonly string[]): [number, number][] {
  return forms.flatMap((form, from): [number, number][] => {
    if (form !== quote[0] || forms[from + 1] !== quote[1]) return []
    return [-1, 0, 1].flatMap((more): [number, number][] => {
      const to = from + quote.length + more
      return to <= forms.length && differInOne(quote, forms.slice(from, to)) ? [[from, to]] : []
    })
  })
}

function differInOne(a: readonly string[], b: readonly string[]): boolean {
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return start > 1 && end > 0 && Math.max(a.length, b.length) - start - end === 1
}
