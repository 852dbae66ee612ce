import type { Span } from '../../model/span.js'
import type { Lexeme } from '../quantities/lexemes.js'

/** Spans of the stated times among lexemes. */
export function timeSpans(_lexemes: readonly Lexeme[]): Span[] {
  return []
}
