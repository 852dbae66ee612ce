import type { Citation } from '../model/report.js'

export interface Excerpt {
  readonly before: string
  /** The cited words, verbatim. */
  readonly quote: string
  readonly after: string
}

/**
 * The cited words in their sentence. What stands before and after is cut, at a space where one is near, to `room` UTF-16
 * code units on either side; an ellipsis shows the cut.
 */
export function excerpt(text: string, citation: Pick<Citation, 'start' | 'end' | 'context'>, room = 320): Excerpt {
  const before = text.slice(Math.min(citation.context.start, citation.start), citation.start)
  const after = text.slice(citation.end, Math.max(citation.context.end, citation.end))
  return {
    before: before.length > room ? `… ${before.slice(-room).replace(/^\S{0,40}\s+/, '')}` : before,
    quote: text.slice(citation.start, citation.end),
    after: after.length > room ? `${after.slice(0, room).replace(/\s+\S{0,40}$/, '')} …` : after,
  }
}
