import type { CombinedTree } from './combine.js'

// What the margins of both parsers must come to together; chosen on the development sets. Two parsers that both see a subject
// are right as it is; an object is easily taken for another relation, or for that of another verb.
const ENOUGH = 600
const ENOUGH_FOR_SUBJECT = 0
const ENOUGH_FOR_OBJECT = 900

/**
 * Which arcs are agreed, by word (1 or 0): those that both parsers have with the same relation, and are sure enough of, but not arcs
 * that cannot all be right, since a word has one subject and one object at most. Of two subjects before a verb the nearer is right
 * nearly always ("the man the police seek left", both hung from "left"); of two objects the one after the verb, not the one before
 * it; where both stand after it, neither can be trusted. An indirect object has a relation of its own and is no second object.
 * `names` are those of the labels.
 */
export function agreedArcs({ heads, labels, margins }: CombinedTree, names: readonly string[]): Uint8Array {
  const isSubject = Uint8Array.from(names, (name) => (name === 'nsubj' || name === 'nsubj:pass' ? 1 : 0))
  const object = names.indexOf('obj')
  const agreed = new Uint8Array(heads.length)
  // The last of its kind so far by head, plus one.
  const subjects = new Int32Array(heads.length)
  const objects = new Int32Array(heads.length)
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at] as number
    const label = labels[at] as number
    if ((margins[at] as number) < (label === object ? ENOUGH_FOR_OBJECT : isSubject[label] === 1 ? ENOUGH_FOR_SUBJECT : ENOUGH)) continue
    agreed[at] = 1
    if (head < 0) continue
    if (isSubject[label] === 1 && at < head) {
      const before = (subjects[head] as number) - 1
      if (before >= 0) agreed[before] = 0
      subjects[head] = at + 1
    } else if (label === object) {
      const before = (objects[head] as number) - 1
      if (before >= 0) agreed[before] = 0
      if (before > head || (before >= 0 && at < head)) agreed[at] = 0
      objects[head] = at + 1
    }
  }
  return agreed
}
