import { sameArc } from './trust.js'
import type { Tree } from './tree.js'

/** A word's head is not changed where its chain of heads is longer: so the work stays in proportion to the text. */
const REACH = 200

/**
 * The tree of one parser with those arcs of the other in which that one was surer, by its margins, and which leave it a tree with
 * one root; the greatest gain first.
 */
export function combine(one: Tree, other: Tree): Tree {
  const heads = one.heads.slice()
  const labels = one.labels.slice()
  const margins = one.margins.slice()
  const gain = (at: number): number => (other.margins[at] as number) - (one.margins[at] as number)
  const likelier: number[] = []
  for (let at = 0; at < heads.length; at++) if (gain(at) > 0 && !sameArc(one, other, at)) likelier.push(at)
  const take = (at: number): void => {
    heads[at] = other.heads[at] as number
    labels[at] = other.labels[at] as number
    margins[at] = other.margins[at] as number
  }
  const root = heads.indexOf(-1)
  const otherRoot = other.heads.indexOf(-1)
  if (root !== otherRoot && gain(root) + gain(otherRoot) > 0 && hangsBelow(heads, other.heads[root] as number, otherRoot) === true) {
    take(otherRoot)
    take(root)
  }
  for (const at of likelier.sort((a, b) => gain(b) - gain(a) || a - b)) {
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

/** A tree over a sentence read from its end, as one over the sentence in its own order. */
export function turned({ heads, labels, margins }: Tree): Tree {
  const last = heads.length - 1
  return {
    heads: heads.map((_, at) => ((heads[last - at] as number) < 0 ? -1 : last - (heads[last - at] as number))),
    labels: labels.map((_, at) => labels[last - at] as number),
    margins: margins.map((_, at) => margins[last - at] as number),
  }
}
