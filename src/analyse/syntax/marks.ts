import { SURE, type Tree } from './tree.js'

// Below any margin: an arc made here is worth less than one that a parser decided on.
const UNSURE = -SURE

/**
 * Frees a tree, in place, of arcs from punctuation marks, which govern nothing: what hung from a mark hangs from what the mark hangs
 * from, and where the mark was the root, the first word below it takes its place ("sell" under the full stop of its sentence).
 * `isMark` is asked by index; `punct` is the label of marks.
 */
export function freeOfMarks({ heads, labels, margins }: Tree, isMark: (index: number) => boolean, punct: number): void {
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at] as number
    if (head < 0 || !isMark(head) || (heads[head] as number) >= 0 || isMark(at)) continue
    heads[at] = -1
    margins[at] = SURE
    heads[head] = at
    labels[head] = punct
    margins[head] = UNSURE
    break
  }
  for (let at = 0; at < heads.length; at++) {
    let head = heads[at] as number
    if (head < 0 || !isMark(head) || (heads[head] as number) < 0) continue
    // A chain of marks is rare and short; a longer one stays.
    for (let step = 0; step < 8 && isMark(head) && (heads[head] as number) >= 0; step++) head = heads[head] as number
    heads[at] = head
    margins[at] = UNSURE
  }
}
