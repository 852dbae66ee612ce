import type { PageData, PageRow } from '../pageData.js'

/** A stretch of a text that no citation begins or ends in, with the rows that cite it; offsets in UTF-16 code units. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly rows: readonly PageRow[]
}

/** Cuts the text of a source at every begin and end of a citation. The passages cover it without gaps. */
export function passages(data: PageData, source: number, length: number): Passage[] {
  const opens: { readonly at: number; readonly row: PageRow }[] = []
  const closes: { readonly at: number; readonly row: PageRow }[] = []
  for (const row of data.rows) {
    for (const side of row.sides) {
      for (const [cited, start = 0, end = 0] of side.citations) {
        if (cited !== source || start >= end) continue
        opens.push({ at: start, row })
        closes.push({ at: end, row })
      }
    }
  }
  opens.sort((a, b) => a.at - b.at)
  closes.sort((a, b) => a.at - b.at)
  const cuts = [...new Set([0, ...opens.map(({ at }) => at), ...closes.map(({ at }) => at), length])].sort((a, b) => a - b)
  const active: PageRow[] = []
  let opened = 0
  let closed = 0
  return cuts.slice(0, -1).map((start, index) => {
    for (; (closes[closed]?.at ?? Infinity) <= start; closed++) active.splice(active.indexOf(closes[closed]?.row as PageRow), 1)
    for (; (opens[opened]?.at ?? Infinity) <= start; opened++) active.push(opens[opened]?.row as PageRow)
    return { start, end: cuts[index + 1] as number, rows: [...new Set(active)] }
  })
}
