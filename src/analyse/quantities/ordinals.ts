import type { Reader } from './draft.js'
import { amountOf } from './draft.js'
import { isCapitalised, isHyphen } from './lexemes.js'
import { numeralAt } from './numerals.js'

const NO_ORDINAL_BEFORE = /^(?:at|split|every|one|two|three|four|five|ten|\d+)$/
const NO_ORDINAL_AFTER =
  /^(?:quarter|half|quarters|of|lady|ladies|minister|degree|hand|aid|class|rate|thoughts?|century|centuries|hours?|minutes?|ago|later|world|party|parties|person)$/

/**
 * Ranks: `the fifth round`, `the 100th attack`, `third-largest`, and alone for one more of those counted (`a third was wounded`).
 * Near misses: `first said`, `the third quarter` (a time), `a second later`, `Fifth Avenue`, `first-degree`.
 */
export const readOrdinal: Reader = (scene, at) => {
  const { lexemes } = scene
  const article = lexemes[at]?.lower === 'a'
  const number = article ? at + 1 : at
  const numeral = numeralAt(lexemes, number)
  const first = lexemes[number]
  if (numeral === undefined || !numeral.ordinal || first === undefined) return undefined
  const before = lexemes[at - 1]
  let next = numeral.next
  const hyphen = isHyphen(lexemes[next])
  if (hyphen) next++
  const after = lexemes[next]
  if (NO_ORDINAL_BEFORE.test(before?.lower ?? '') || (after !== undefined && NO_ORDINAL_AFTER.test(after.lower))) return undefined
  if (hyphen && !/(?:est|most|highest|ranked|placed?|seed|seeded|floor|straight)$/.test(after?.lower ?? '')) return undefined
  const noun = scene.nounFrom(next, 1)
  // `The fifth Rovers coach` ranks coaches; `the fifth Symphony` and `Fifth Avenue` are names.
  const ranksBeyond = noun !== undefined && !isCapitalised(lexemes[noun])
  if (!scene.headline && isCapitalised(after) && (isCapitalised(first) || (!/^(?:NOUN|ADJ)$/.test(after?.upos ?? '') && !ranksBeyond)))
    return undefined
  const base = { type: 'ordinal' as const, from: at, number, ...amountOf(numeral) }
  if (noun !== undefined) return { ...base, to: noun + 1, counted: noun }
  const alone = article && (after === undefined || /^(?:VERB|AUX|PUNCT|ADP|CCONJ|PRON)$/.test(after.upos))
  return alone && first.lower !== 'first' ? { ...base, to: numeral.next, additional: true } : undefined
}
