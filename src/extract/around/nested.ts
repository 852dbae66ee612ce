import type { Document } from '../../model/analysis.js'
import { contains, overlaps, type Span } from '../../model/span.js'

/**
 * Whether one quotation within another touches a stretch: `"A pilot told me, 'Wait for me,'" says Ann Lee`. Whose words they
 * are is told inside.
 */
export const isNested = ({ quotations }: Document, stretch: Span): boolean =>
  quotations.some((inner) => overlaps(inner, stretch) && quotations.some((outer) => outer !== inner && contains(outer, inner)))
