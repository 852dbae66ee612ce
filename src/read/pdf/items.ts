/** A run of characters on a page, in points; y grows upwards, as in PDF. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  /** Size of the type. */
  readonly size: number
}

interface TextItem {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
}

/** No page is wider or higher, in points; what stands beyond is not to be seen. */
const FARTHEST = 20_000

/** The runs of a page that stand upright; turned ones are marks in the margin. */
export function runsOf(items: readonly TextItem[]): Run[] {
  const runs: Run[] = []
  for (const { str, transform, width } of items) {
    if (str === undefined || transform === undefined || str.trim() === '') continue
    const [, skew = 0, , scale = 0, left = 0, base = 0] = transform
    const size = Math.abs(scale)
    const right = left + (width ?? 0)
    if (Math.abs(skew) > size * 0.1 || !(size >= 1)) continue
    if (!(left > -FARTHEST && right < FARTHEST && Math.abs(base) < FARTHEST)) continue
    runs.push({ text: str, left, right, base, size })
  }
  return runs
}

/** Runs on one baseline that stand so close that a reader reads across: a line, or a line of one column. */
export interface Segment extends Run {
  /** The runs it was made of were in different sizes; this is the size of most of its characters. */
  readonly size: number
}

const GAP = 1.1

/** Joins runs to segments. A gap wider than the type is high parts them; whether it is a column, the page tells. */
export function segmentsOf(runs: readonly Run[]): Segment[] {
  const rows: Run[][] = []
  for (const run of [...runs].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1)
    const first = row?.[0]
    // A raised number or letter belongs to its line.
    if (row !== undefined && first !== undefined && first.base - run.base < Math.min(first.size, run.size) * 0.45) row.push(run)
    else rows.push([run])
  }
  return rows.flatMap((row) => {
    const segments: Run[][] = []
    for (const run of row.sort((a, b) => a.left - b.left)) {
      const segment = segments.at(-1)
      const last = segment?.at(-1)
      if (segment !== undefined && last !== undefined && run.left - last.right < Math.max(last.size, run.size) * GAP) segment.push(run)
      else segments.push([run])
    }
    return segments.map(joinRuns)
  })
}

/** Runs from left to right as one, with a space where there is a gap for one. */
export function joinRuns(runs: readonly Run[]): Segment {
  let text = ''
  let last: Run | undefined
  let largest: Run | undefined
  for (const run of runs) {
    const gap = last !== undefined && run.left - last.right > Math.min(last.size, run.size) * 0.12
    text += gap && !/\s$/.test(text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text
    if (largest === undefined || run.text.length > largest.text.length) largest = run
    last = run
  }
  const { size, base } = largest as Run
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: (runs[0] as Run).left,
    right: runs.reduce((most, run) => Math.max(most, run.right), Number.NEGATIVE_INFINITY),
    base,
    size,
  }
}
