import { joinRuns, type Segment } from './items.js'

/** The lines of one column, or of a stretch of a page that has none, from top to bottom. */
export type Block = readonly Segment[]

/**
 * Puts a page in reading order. Where a strip runs down the page that hardly a line crosses, with text on both sides of
 * it, the page has columns: what crosses the strip (a headline) parts them into bands, and in a band the left column
 * is read before the right one. Columns of a table are too narrow or too empty for text, and are read row by row.
 */
export function readingOrder(segments: readonly Segment[], depth = 4): Block[] {
  const strip = depth > 0 ? gutter(segments) : undefined
  if (strip === undefined) return [rowsOf(segments)]
  const blocks: Block[] = []
  let left: Segment[] = []
  let right: Segment[] = []
  let across: Segment[] = []
  const flush = (): void => {
    for (const part of [left, right]) if (part.length > 0) blocks.push(...readingOrder(part, depth - 1))
    left = []
    right = []
  }
  for (const segment of [...segments].sort((a, b) => b.base - a.base || a.left - b.left)) {
    if (segment.left < strip.at && segment.right > strip.at) {
      flush()
      across.push(segment)
      continue
    }
    if (across.length > 0) blocks.push(rowsOf(across))
    across = []
    if (segment.right <= strip.at) left.push(segment)
    else right.push(segment)
  }
  flush()
  if (across.length > 0) blocks.push(rowsOf(across))
  return blocks
}

/** Segments of one baseline joined again: what looked like columns was a wide space, or a table. */
function rowsOf(segments: readonly Segment[]): Segment[] {
  const rows: Segment[][] = []
  for (const segment of [...segments].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && first.base - segment.base < Math.min(first.size, segment.size) * 0.45) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => joinRuns(row.sort((a, b) => a.left - b.left)))
}

const FEWEST_LINES = 4

/** A strip with text on both sides: its middle, and how many segments cross it. */
function gutter(segments: readonly Segment[]): { at: number } | undefined {
  if (segments.length < FEWEST_LINES * 2) return undefined
  const size = median(segments.map((segment) => segment.size))
  const { left: from, right: to } = extentOf(segments)
  const counts = new Uint32Array(Math.ceil(to - from) + 1)
  for (const segment of segments) {
    for (let x = Math.floor(segment.left - from); x < segment.right - from; x++) counts[x] = (counts[x] ?? 0) + 1
  }
  let best: { at: number; width: number } | undefined
  let start = -1
  for (let x = 0; x <= counts.length; x++) {
    const open = x < counts.length && (counts[x] as number) <= segments.length * 0.12
    if (open && start < 0) start = x
    if (open || start < 0) continue
    const strip = { at: from + (start + x) / 2, width: x - start }
    if (strip.width >= size * 0.7 && (best === undefined || strip.width > best.width) && parts(segments, strip.at)) best = strip
    start = -1
  }
  return best
}

/** Both sides are text: several lines each, long ones, or such that most fill their side. */
function parts(segments: readonly Segment[], at: number): boolean {
  const sides = [segments.filter((segment) => segment.right <= at), segments.filter((segment) => segment.left >= at)]
  return sides.every((side) => {
    if (side.length < FEWEST_LINES) return false
    const { left, right } = extentOf(side)
    const width = right - left
    const characters = median(side.map((segment) => segment.text.length))
    return characters >= 28 || (characters >= 14 && median(side.map((segment) => segment.right - segment.left)) > width * 0.55)
  })
}

/** From the leftmost to the rightmost point of what stands on a page or in a column. */
export const extentOf = (segments: readonly Segment[]): { left: number; right: number } => ({
  left: segments.reduce((least, segment) => Math.min(least, segment.left), Number.POSITIVE_INFINITY),
  right: segments.reduce((most, segment) => Math.max(most, segment.right), Number.NEGATIVE_INFINITY),
})

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
