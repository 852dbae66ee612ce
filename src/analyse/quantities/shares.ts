import { TIME_UNITS } from '../../lexicon/calendar.js'
import { CARDINALS, FRACTIONS } from '../../lexicon/numbers.js'
import type { Draft, Reader } from './draft.js'
import { amountOf } from './draft.js'
import type { Lexeme } from './lexemes.js'
import { isHyphen, phraseAt } from './lexemes.js'
import { numeralAt, tidy } from './numerals.js'

/** A fraction in words is good to a few points in a hundred. */
const WORD_GRAIN = 4

const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['most of', [50, 100]],
  ['the majority of', [50, 100]],
  ['a majority of', [50, 100]],
  ['the bulk of', [50, 100]],
  ['the vast majority of', [70, 100]],
  ['a vast majority of', [70, 100]],
  ['half of', [50, 50]],
  ['half the', [50, 50]],
  ['half its', [50, 50]],
  ['half their', [50, 50]],
])

/**
 * Shares of a whole in words, kept in percent: `a third of`, `two-thirds`, `one sixth the space`, `one in five`, `most of`. Near
 * misses: `a third man`, `the third quarter`, `half an hour`, `an hour and three-quarters`.
 */
export const readShare: Reader = (scene, at) => {
  const { lexemes } = scene
  return fraction(lexemes, at) ?? oneIn(lexemes, at) ?? part(lexemes, at)
}

/** `An hour and |three-quarters|` is a length of time. */
export const isRestOfLength = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at - 1]?.lower === 'and' &&
  TIME_UNITS.has(lexemes[at - 2]?.lower ?? '') &&
  lexemes.slice(at + 1, at + 3).some(({ lower }) => FRACTIONS.has(lower))

function fraction(lexemes: readonly Lexeme[], at: number): Draft | undefined {
  const first = lexemes[at]
  const article = first?.lower === 'a'
  const numerator = article ? 1 : CARDINALS.get(first?.lower ?? '')
  if (numerator === undefined || numerator < 1 || numerator > 19) return undefined
  if (isRestOfLength(lexemes, at)) return undefined
  const hyphen = isHyphen(lexemes[at + 1])
  const word = lexemes[hyphen ? at + 2 : at + 1]
  const size = FRACTIONS.get(word?.lower ?? '')
  if (word === undefined || size === undefined || size * numerator >= 1) return undefined
  const next = hyphen ? at + 3 : at + 2
  const plural = word.lower.endsWith('s')
  if (plural !== numerator > 1) return undefined
  const after = lexemes[next]?.lower ?? ''
  const ofWhole = after === 'of' || /^(?:the|its|their|his|her|as|less|more|fewer)$/.test(after)
  if (!ofWhole && (article || !(hyphen || plural))) return undefined
  if (article && /^(?:as|less|more|fewer)$/.test(after)) return undefined
  const value = tidy(size * numerator * 100)
  return share(at, next, at, value, value)
}

/** `one in five`, `nine out of ten`; figures with `of` are ratios and counts, read elsewhere. */
function oneIn(lexemes: readonly Lexeme[], at: number): Draft | undefined {
  const part = numeralAt(lexemes, at)
  if (part?.value === undefined || part.ordinal || part.value < 1) return undefined
  let index = part.next
  if (isHyphen(lexemes[index])) index++
  if (lexemes[index]?.lower === 'out' && lexemes[index + 1]?.lower === 'of') index++
  else if (lexemes[index]?.lower !== 'in') return undefined
  index++
  if (isHyphen(lexemes[index])) index++
  const every = lexemes[index]?.lower === 'every'
  if (every) index++
  const whole = numeralAt(lexemes, index)
  if (whole?.value === undefined || whole.ordinal || whole.value <= part.value || whole.value > 1000) return undefined
  // `two in 24 hours`, `nine in 2008`: a span of time or a year, no whole.
  if (part.figures || (whole.figures && !every && !/^(?:10|100|20|50|1000)$/.test(String(whole.value)))) return undefined
  const after = lexemes[whole.next]?.lower ?? ''
  if (/^(?:second|minute|hour|day|week|month|year|decade|game|match|inning|start|attempt|race)s?$/.test(after)) return undefined
  const value = tidy((part.value / whole.value) * 100)
  return share(at, whole.next, at, value, value)
}

function part(lexemes: readonly Lexeme[], at: number): Draft | undefined {
  const found = phraseAt(lexemes, at, PARTS, 4)
  if (found === undefined || /^(?:first|second|other|latter|last)$/.test(lexemes[at - 1]?.lower ?? '')) return undefined
  const [min, max] = PARTS.get(found.phrase) as readonly [number, number]
  return { ...share(at, found.next - 1, at, min, max), vague: min !== max }
}

function share(from: number, to: number, number: number, min: number, max: number): Draft {
  const value = min === max ? { value: min } : {}
  return {
    type: 'share',
    from,
    to,
    number,
    numeralEnd: to,
    min,
    max,
    ...value,
    grain: WORD_GRAIN,
    approximate: min !== max,
    unit: '%',
  }
}

/** `10 of 22`, `22-for-30`, `17 out of 30`: of a stated whole. Near miss: `12 for 58 yards`. */
export const readRatio: Reader = (scene, at) => {
  const { lexemes } = scene
  const part = numeralAt(lexemes, at)
  if (part?.value === undefined || part.ordinal) return undefined
  let index = part.next
  const hyphen = isHyphen(lexemes[index])
  if (hyphen) index++
  const joint = lexemes[index]?.lower
  if (joint === 'out' && lexemes[index + 1]?.lower === 'of') index++
  else if (joint !== 'of' && !(joint === 'for' && part.figures && hyphen)) return undefined
  index++
  if (isHyphen(lexemes[index])) index++
  if (/^(?:the|its|their|his|her|all)$/.test(lexemes[index]?.lower ?? '')) index++
  const whole = numeralAt(lexemes, index)
  if (whole?.value === undefined || whole.ordinal || whole.value < part.value || whole.vague) return undefined
  const noun = scene.nounFrom(whole.next, whole.value)
  return {
    type: 'ratio',
    from: at,
    to: noun === undefined ? whole.next : noun + 1,
    number: at,
    ...(noun === undefined ? {} : { counted: noun }),
    ...amountOf(part),
    of: whole.value,
  }
}
