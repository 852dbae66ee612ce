import type { Tree } from './tree.js'

/** A tree made of two. */
export interface CombinedTree {
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** For arcs that both had, with the same label, how sure they were together; -1 for the others. */
  readonly margins: Int32Array
}

/** A word's head is not changed where its chain of heads is longer: so the work stays in proportion to the text. */
const REACH = 200

/**
 * The tree of the parser that reads from left to right, mended with arcs of the one that reads from right to left (`mirrored`, its
 * indices turned round) where that one was surer and a tree with one root remains; the surest first.
 */
export function combine(forward: Tree, mirrored: Tree): CombinedTree {
  const length = forward.heads.length
  const other = turned(mirrored)
  const heads = forward.heads.slice()
  const labels = forward.labels.slice()
  const margins = new Int32Array(length).fill(-1)
  const gain = (at: number): number => (other.margins[at] as number) - (forward.margins[at] as number)
  const surer: number[] = []
  for (let at = 0; at < length; at++) {
    const same = heads[at] === other.heads[at] && ((heads[at] as number) < 0 || labels[at] === other.labels[at])
    if (same) margins[at] = (forward.margins[at] as number) + (other.margins[at] as number)
    else if (gain(at) > 0) surer.push(at)
  }
  const take = (at: number): void => {
    heads[at] = other.heads[at] as number
    labels[at] = other.labels[at] as number
  }
  const root = heads.indexOf(-1)
  const otherRoot = other.heads.indexOf(-1)
  if (root !== otherRoot && gain(root) + gain(otherRoot) > 0 && hangsBelow(heads, other.heads[root] as number, otherRoot) === true) {
    take(otherRoot)
    take(root)
  }
  for (const at of surer.sort((a, b) => gain(b) - gain(a) || a - b)) {
    if (at === root || at === otherRoot || hangsBelow(heads, other.heads[at] as number, at) !== false) continue
    take(at)
  }
  return { heads, labels, margins }
}

// Whether a word is another or hangs below it; undefined where that is too far to see.
function hangsBelow(heads: Int32Array, word: number, above: number): boolean | undefined {
  let at = word
  for (let step = 0; step < REACH; step++) {
    if (at === above) return true
    if (at < 0) return false
    at = heads[at] as number
  }
  return undefined
}

function turned({ heads, labels, margins }: Tree): Tree {
  const last = heads.length - 1
  return {
    heads: heads.map((_, at) => ((heads[last - at] as number) < 0 ? -1 : last - (heads[last - at] as number))),
    labels: labels.map((_, at) => labels[last - at] as number),
    margins: margins.map((_, at) => margins[last - at] as number),
  }
}
