/** The known word that `given` was probably meant to be; undefined where none is near. Case does not count. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  // A word longer than this was not mistyped, and comparing it would cost its length times that of every known word.
  if (given.length > 60) return undefined
  const word = given.toLowerCase()
  let best: { readonly name: string; readonly edits: number } | undefined
  for (const name of known) {
    const edits = distance(word, name.toLowerCase())
    if (edits <= Math.max(1, Math.floor(Math.max(word.length, name.length) / 3)) && (!best || edits < best.edits)) best = { name, edits }
  }
  return best?.name
}

/** `; did you mean “sides”?`, or nothing where no known word is near: the end of a message about an unknown word. */
export function didYouMean(given: string, known: readonly string[]): string {
  const name = nearest(given, known)
  return name === undefined ? '' : `; did you mean “${name}”?`
}

/** Least number of insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
