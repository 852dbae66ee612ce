import { TIME_UNITS } from '../../lexicon/calendar.js'
import { numeralAt } from '../quantities/numerals.js'
import type { TimeReader } from './draft.js'

/** How often, and the first time: `twice a week`, `three times a day`, `every two hours`, `for the first time`. Near miss: `once upon`. */
export const readFrequency: TimeReader = (lexemes, at) => {
  const word = lexemes[at]?.lower ?? ''
  if (word === 'for' && /^(?:first|second|third|last|fourth)$/.test(lexemes[at + 2]?.lower ?? '') && lexemes[at + 3]?.lower === 'time') {
    return { from: at, to: at + 4, head: at + 3, type: 'order', certain: {}, modifier: lexemes[at + 2]?.lower as string }
  }
  const every = word === 'every' || word === 'each'
  const number = every ? numeralAt(lexemes, at + 1) : numeralAt(lexemes, at)
  let next = every ? (number?.next ?? at + 1) : word === 'once' || word === 'twice' ? at + 1 : number?.next
  if (next === undefined) return undefined
  if (!every) {
    if (number !== undefined && lexemes[next++]?.lower !== 'times') return undefined
    if (!/^(?:an?|per|each|every)$/.test(lexemes[next]?.lower ?? '')) return undefined
    next++
  }
  if (!TIME_UNITS.has(lexemes[next]?.lower ?? '')) return undefined
  return { from: at, to: next + 1, head: next, type: 'frequency', certain: {} }
}
