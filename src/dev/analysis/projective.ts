/**
 * Makes a tree projective by lifting: while arcs cross, the shorter of the crossing ones is hung one level higher.
 * `heads` hold -1 for the root; returns a new array.
 */
export function lifted(heads: readonly number[]): number[] {
  const tree = [...heads]
  for (;;) {
    const arc = shortestCrossing(tree)
    if (arc < 0) return tree
    tree[arc] = tree[tree[arc] as number] as number
  }
}

// The dependent of the shortest arc with a word between its ends that does not descend from its head; -1 for none.
function shortestCrossing(heads: readonly number[]): number {
  let found = -1
  let shortest = Infinity
  for (const [dependent, head] of heads.entries()) {
    if (head < 0 || Math.abs(head - dependent) >= shortest) continue
    for (let between = Math.min(head, dependent) + 1; between < Math.max(head, dependent); between++) {
      let above = between
      while (above >= 0 && above !== head) above = heads[above] as number
      if (above === head) continue
      found = dependent
      shortest = Math.abs(head - dependent)
      break
    }
  }
  return found
}
