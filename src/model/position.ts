import type { Anchor, Source } from './source.js'
import type { Span } from './span.js'

export interface Position {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
}

/** Offsets of the first character of every line. Lines end at LF, CRLF or a lone CR. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  return starts
}

/** Line and column of an offset, given the line starts of its text. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 }
}

/** The page or paragraph that a span starts in, where the format has them. */
export function anchorAt(source: Pick<Source, 'anchors'>, span: Span): Pick<Anchor, 'page' | 'paragraph'> {
  const at = source.anchors.find((anchor) => anchor.start <= span.start && span.start < anchor.end)
  return {
    ...(at?.page === undefined ? {} : { page: at.page }),
    ...(at?.paragraph === undefined ? {} : { paragraph: at.paragraph }),
  }
}
