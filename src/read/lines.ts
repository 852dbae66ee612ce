import type { Span } from '../model/span.js'

/** A line of a text, without the space around it; its offsets are those of the text. */
export interface Line extends Span {
  readonly text: string
}

/** The lines that hold something, in order. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = []
  for (const match of text.slice(from).matchAll(/[^\r\n]+/g)) {
    const trimmed = match[0].trim()
    if (trimmed === '') continue
    const start = from + match.index + match[0].indexOf(trimmed)
    lines.push({ text: trimmed, start, end: start + trimmed.length })
  }
  return lines
}

/** A line of running text: long enough, and closed like a sentence. Headlines, menus and labels are not. */
export const isProse = (line: Line): boolean =>
  line.text.length >= 60 && /[.!?…:;]["'”’»)\]]*$/.test(line.text) && /\s\p{Ll}/u.test(line.text)
