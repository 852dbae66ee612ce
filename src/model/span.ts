/** A stretch of a source's decoded text: half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const length = (span: Span): number => span.end - span.start
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)
export const byPosition = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
