import type { TimeReader } from './draft.js'
import { dayPartAt } from './relative.js'

/**
 * Parts of the day: `in the early hours`, `at dawn`, `this morning`, `overnight`. Near misses: `the night club`, `a morning person`,
 * `Late Night`.
 */
export const readDayPart: TimeReader = (lexemes, at) => {
  const found = dayPartAt(lexemes, at)
  if (found === undefined || /^(?:noon|midnight)$/.test(found.name)) return undefined
  const before = lexemes[at - 1]?.lower ?? ''
  const after = lexemes[found.next]
  const alone = /^(?:early hours|small hours|wee hours|overnight|tonight|dawn|daybreak|dusk|sunrise|sunset|midday|lunchtime)$/.test(
    found.name,
  )
  const introduced = /^(?:the|this|that|same|next|previous|following|at|by|until|before|after|since|every|in|late|early)$/.test(before)
  if (!introduced && !alone) return undefined
  if (after !== undefined && !alone && (after.upos === 'NOUN' || after.upos === 'PROPN') && !/^(?:of|on)$/.test(after.lower))
    return undefined
  if (found.name === 'dawn' && lexemes[at]?.form !== 'dawn' && at > 0) return undefined
  if (/^(?:a|an|every|each)$/.test(before)) return undefined
  return {
    from: at,
    to:
      /^(?:hours)$/.test(lexemes[found.next - 1]?.lower ?? '') &&
      after?.lower === 'of' &&
      /^the$/.test(lexemes[found.next + 1]?.lower ?? '') &&
      /^(?:morning|day)$/.test(lexemes[found.next + 2]?.lower ?? '')
        ? found.next + 3
        : found.next,
    head: found.next - 1,
    type: 'part-of-day',
    certain: {},
    hours: { from: found.hours[0], to: found.hours[1] },
  }
}
