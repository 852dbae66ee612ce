import type { Segment } from './items.js'

const MOST_ROWS = 3

/**
 * Takes running heads, feet and page numbers from the pages: rows at the top or bottom edge of a page, three at most,
 * all of whose words come again on other pages at the same height, numbers aside. It goes from the edge inwards and
 * stops at the first row that is the page's own: a word that two columns end with on several pages is no running foot.
 */
export function withoutRunningHeads(pages: readonly (readonly Segment[])[]): Segment[][] {
  const rows = pages.map(rowsOf)
  const seen = new Map<string, number>()
  for (const page of rows) for (const key of new Set(edges(page).flatMap((row) => row.map(keyOf)))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const often = Math.max(2, Math.ceil(pages.length * 0.4))
  const isRunning = (row: readonly Segment[]): boolean => isPageNumber(row) || row.every((line) => (seen.get(keyOf(line)) ?? 0) >= often)
  return rows.map((page) => {
    let from = 0
    let to = page.length
    while (from < MOST_ROWS && from < to && isRunning(page[from] as Segment[])) from++
    while (page.length - to < MOST_ROWS && from < to && isRunning(page[to - 1] as Segment[])) to--
    return page.slice(from, to).flat()
  })
}

function rowsOf(page: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = []
  for (const line of [...page].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1)
    if (row !== undefined && (row[0] as Segment).base - line.base < line.size * 0.5) row.push(line)
    else rows.push([line])
  }
  return rows
}

const edges = (page: readonly Segment[][]): Segment[][] => [...page.slice(0, MOST_ROWS), ...page.slice(-MOST_ROWS)]

/** The same words at the same height; numbers count pages. */
const keyOf = (line: Segment): string => `${line.text.toLowerCase().replace(/\d+/g, '#')}@${Math.round(line.base / 4)}`

const isPageNumber = (row: readonly Segment[]): boolean =>
  row.length === 1 && /^\W{0,3}(page |p\. ?)?\d{1,4}( ?(\/|of) ?\d{1,4})?\W{0,3}$/i.test((row[0] as Segment).text)
