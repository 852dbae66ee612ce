import type { Sentence, Token } from '../../model/analysis.js'
import { remembered } from '../../model/remembered.js'
import type { Span } from '../../model/span.js'

/**
 * A word, figure or mark, cut finer than tokens (`43-year-old` is five, `£1.2m` three), so that the grammars of amounts and
 * times do not depend on how the tokenizer cuts. Offsets are those of the document.
 */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'figure' | 'mark'
  readonly form: string
  readonly lower: string
  /** Nothing stands between it and the lexeme before it. */
  readonly glued: boolean
  /** Index of the token in its sentence that it starts in. */
  readonly token: number
  /** Tags of that token; empty where it has none (or X, a word unknown to the tagger). */
  readonly upos: string
  readonly xpos: string
}

const LEXEME =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)|\d+(?:\.\d+)?|\p{M}+|[^\s\p{L}\p{M}]/gu

/** The lexemes of a sentence of a text, in order; spaces are left out. Times and quantities read the same: each sentence is cut once. */
export const lexemesOf = remembered((sentence: Sentence, text: string): readonly Lexeme[] => {
  const result: Lexeme[] = []
  const tokens = sentence.tokens
  let at = 0
  let end = sentence.start
  for (const found of text.slice(sentence.start, sentence.end).matchAll(LEXEME)) {
    const form = found[0]
    const start = sentence.start + found.index
    while (at + 1 < tokens.length && (tokens[at] as Token).end <= start) at++
    const token = tokens[at]
    result.push({
      start,
      end: start + form.length,
      kind: kindOf(form),
      form,
      lower: form.toLowerCase().replace('’', "'"),
      glued: start === end && result.length > 0,
      token: token === undefined ? 0 : at,
      upos: token === undefined || token.upos === 'X' ? '' : token.upos,
      xpos: token?.xpos ?? '',
    })
    end = start + form.length
  }
  return result
})

export const isHyphen = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'mark' && /^[-\u2010\u2011\u2012\u2013]$/.test(lexeme.form)

export const isCapitalised = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'word' && /^\p{Lu}/u.test(lexeme.form)

/**
 * Length in lexemes of the longest phrase of a list that starts at a place, and the phrase; phrases are lower-case words joined by
 * one space, and hyphens between words count as spaces.
 */
export function phraseAt(
  lexemes: readonly Lexeme[],
  at: number,
  known: { has(phrase: string): boolean },
  longest: number,
): { readonly phrase: string; readonly next: number } | undefined {
  let phrase = ''
  let best: { phrase: string; next: number } | undefined
  for (let index = at, words = 0; index < lexemes.length && words < longest; index++) {
    const lexeme = lexemes[index] as Lexeme
    if (words > 0 && isHyphen(lexeme)) continue
    if (lexeme.kind === 'figure') break
    phrase = phrase === '' ? lexeme.lower : `${phrase} ${lexeme.lower}`
    words++
    if (known.has(phrase)) best = { phrase, next: index + 1 }
    if (lexeme.kind === 'mark') break
  }
  return best
}

function kindOf(form: string): Lexeme['kind'] {
  const code = form.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'figure'
  if ((code | 32) >= 97 && (code | 32) <= 122) return 'word'
  return /^\p{L}/u.test(form) ? 'word' : 'mark'
}
