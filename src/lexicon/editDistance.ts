/** Letters to insert, delete, replace or swap with a neighbour to make one string of the other; no letter is changed twice. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min((last[column - 1] as number) + (same ? 0 : 1), (last[column] as number) + 1, (next[column - 1] as number) + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] as number) + 1)
      next.push(least)
    }
    before = last
    last = next
  }
  return last[b.length] as number
}
