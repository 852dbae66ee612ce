import type { Sentence } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import { skipBlanks, trimBlanks } from './characters.js'
import { datelineEnd, isDateline, isHeadline } from './kinds.js'
import { splitSentences } from './sentences.js'

/** A sentence before its words are known. */
export type Piece = Pick<Sentence, 'start' | 'end' | 'line' | 'kind'>

/**
 * Cuts a text into sentences, each with its kind: line ends (LF, CRLF, CR) and the borders of furniture are hard boundaries.
 * `furniture` is sorted and does not overlap.
 */
export function pieces(text: string, furniture: readonly Span[]): Piece[] {
  const found: Piece[] = []
  let line = 1
  let at = 0
  let part = 0
  const ends = /\r\n|\n|\r|$/g
  for (;;) {
    ends.lastIndex = at
    const match = ends.exec(text) as RegExpExecArray
    const stop = match.index
    let from = at
    while (part < furniture.length && (furniture[part] as Span).end <= from) part++
    for (let next = part; next < furniture.length && (furniture[next] as Span).start < stop; next++) {
      const span = furniture[next] as Span
      if (span.start > from) addProse(text, from, span.start, line, found)
      for (const piece of splitSentences(text, Math.max(from, span.start), Math.min(stop, span.end)))
        found.push({ ...piece, line, kind: 'furniture' })
      from = Math.min(stop, span.end)
    }
    if (from < stop) addProse(text, from, stop, line, found)
    if (match[0] === '') return found
    at = stop + match[0].length
    line++
  }
}

function addProse(text: string, start: number, end: number, line: number, found: Piece[]): void {
  const from = skipBlanks(text, start, end)
  const stop = trimBlanks(text, from, end)
  if (from === stop) return
  if (isDateline(text, from, stop)) {
    found.push({ start: from, end: stop, line, kind: 'dateline' })
    return
  }
  const body = datelineEnd(text, from, stop)
  if (body > from) found.push({ start: from, end: trimBlanks(text, from, body), line, kind: 'dateline' })
  const sentences = splitSentences(text, body, stop)
  const kind = body === from && sentences.length === 1 && isHeadline(text, from, stop) ? 'headline' : 'prose'
  for (const sentence of sentences) found.push({ ...sentence, line, kind })
}
