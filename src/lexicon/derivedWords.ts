/** Endings that turn a trade into those who carry it on: "publishing", "publishers". */
const ENDINGS = new Set([
  '',
  'e',
  'y',
  'ies',
  'ion',
  'ions',
  'or',
  'ors',
  'er',
  'ers',
  'ing',
  'ings',
  'ment',
  'ments',
  'ant',
  'ants',
  'ance',
])
/** Letters that both words must begin with. */
const SHARED = 5

/**
 * Whether two words are formed from one: "distribution" and "distributors", "builders" and "building". Must not hold for
 * "court" and "courthouse".
 */
export function areDerived(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  // Where the endings themselves begin alike ("contractor", "contracting"), they begin before the first letter that differs.
  for (let from = at; from >= Math.max(SHARED, at - 2); from--) if (ENDINGS.has(a.slice(from)) && ENDINGS.has(b.slice(from))) return true
  return false
}
