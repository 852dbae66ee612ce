import { CARDINALS, ORDINALS, SCALES, SHORT_SCALES, VAGUE, VAGUE_FACTORS } from '../../lexicon/numbers.js'
import type { Lexeme } from './lexemes.js'
import { isHyphen, phraseAt } from './lexemes.js'

/** A number as written, in figures or words: `2.6 million`, `twenty-three`, `a dozen`, `hundreds of thousands`, `21st`. */
export interface Numeral {
  /** Index after its last lexeme. */
  readonly next: number
  readonly min: number
  readonly max: number
  /** Absent for vague words. */
  readonly value?: number
  /** What one unit of the last digit stated is worth: 100 for `1,500`, 0.1 for `2.6`. */
  readonly grain: number
  /** Words without a figure: `dozens`, `several`. */
  readonly vague: boolean
  /** `third`, `21st`. */
  readonly ordinal: boolean
  /** Written with digits. */
  readonly figures: boolean
}

const VAGUE_FIRST = new Set([...VAGUE.keys(), ...VAGUE_FACTORS.keys()].map((phrase) => phrase.split(' ')[0] as string))
const FIRST_WORDS = new Set([...CARDINALS.keys(), ...ORDINALS.keys(), ...VAGUE_FIRST, 'a', 'an', 'half'])

/** The numeral that starts at a place. Catches `half a million`; near miss: `half past nine`, which is none. */
export function numeralAt(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const first = lexemes[at]
  if (first === undefined || first.kind === 'mark' || (first.kind === 'word' && !FIRST_WORDS.has(first.lower))) return undefined
  const found = first.kind === 'figure' ? inFigures(lexemes, at, first) : (vague(lexemes, at) ?? inWords(lexemes, at))
  return found && orMore(lexemes, found)
}

/** `three-plus seasons`, `30-plus years`. */
function orMore(lexemes: readonly Lexeme[], numeral: Numeral): Numeral {
  const plus = isHyphen(lexemes[numeral.next]) && lexemes[numeral.next + 1]?.lower === 'plus' && lexemes[numeral.next + 1]?.glued === true
  return plus && !numeral.ordinal ? { ...numeral, next: numeral.next + 2, max: Infinity } : numeral
}

/** `1/2` of `2 1/2` and `2-1/2`, the sign of `2½`: what it adds and where it ends. */
function fractionAfter(lexemes: readonly Lexeme[], at: number): { readonly value: number; readonly next: number } | undefined {
  const sign = lexemes[at]
  const value = sign?.glued === true ? SIGNS[sign.form] : undefined
  if (value !== undefined) return { value, next: at + 1 }
  const start = isHyphen(sign) ? at + 1 : at
  const [part, slash, whole] = lexemes.slice(start, start + 3)
  if (part?.kind !== 'figure' || slash?.form !== '/' || !slash.glued || whole?.glued !== true) return undefined
  if (!/^[1-7]$/.test(part.form) || !/^[2-8]$/.test(whole.form) || Number(part.form) >= Number(whole.form)) return undefined
  return { value: tidy(Number(part.form) / Number(whole.form)), next: start + 3 }
}

const SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

function inFigures(lexemes: readonly Lexeme[], at: number, first: Lexeme): Numeral | undefined {
  const digits = first.form.replaceAll(',', '')
  let value = Number(digits)
  let grain = grainOf(digits)
  let next = at + 1
  const suffix = lexemes[next]
  if (suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.lower)) {
    return { next: next + 1, min: value, max: value, value, grain: 1, vague: false, ordinal: true, figures: true }
  }
  const fraction = /^\d{1,3}$/.test(digits) ? fractionAfter(lexemes, next) : undefined
  if (fraction !== undefined) {
    value = tidy(value + fraction.value)
    grain = 0.25
    next = fraction.next
  }
  const scale = scaleAfter(lexemes, next)
  if (scale !== undefined) {
    value = tidy(value * scale.factor)
    grain = tidy(Math.min(grain, 1) * scale.factor)
    if (/^\d+0+$/.test(digits)) grain = tidy(grainOf(digits) * scale.factor)
    next = scale.next
  }
  if (!Number.isFinite(value)) return undefined
  return { next, min: value, max: value, value, grain, vague: false, ordinal: false, figures: true }
}

/** The scale word after a number: `million`, a glued `m` or `bn`, `-million`. */
export function scaleAfter(lexemes: readonly Lexeme[], at: number): { readonly factor: number; readonly next: number } | undefined {
  const index = isHyphen(lexemes[at]) ? at + 1 : at
  const word = lexemes[index]
  if (word === undefined || word.kind !== 'word') return undefined
  const long = SCALES.get(word.lower)
  if (long !== undefined) {
    const again = SCALES.get(lexemes[index + 1]?.lower ?? '')
    return again === undefined ? { factor: long, next: index + 1 } : { factor: long * again, next: index + 2 }
  }
  const short = word.glued && index === at ? SHORT_SCALES.get(word.lower) : undefined
  // A glued small `m` is metres or millions: the caller that sees a currency asks with `money` below.
  return short !== undefined && /^(?:k|bn|mn|mln|bln|tn|trn)$/.test(word.lower) ? { factor: short, next: index + 1 } : undefined
}

/** The numeral at a place where an amount of money is read: `1.2m`, `281 M` and `3b` are millions and billions there. */
export function moneyNumeralAt(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const plain = numeralAt(lexemes, at)
  if (plain?.value === undefined || !plain.figures || plain.next !== at + 1) return plain
  const word = lexemes[at + 1]
  const factor = word?.kind === 'word' ? SHORT_SCALES.get(word.lower) : undefined
  if (factor === undefined || word === undefined || !(word.glued || /^(?:M|B|mn|bn|mln|bln|mil)$/.test(word.form))) return plain
  const value = tidy(plain.value * factor)
  return {
    ...plain,
    value,
    min: value,
    max: value,
    grain: tidy(Math.min(plain.grain, plain.value >= 10 ? plain.grain : 1) * factor),
    next: at + 2,
  }
}

function vague(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  if (!VAGUE_FIRST.has(lexemes[at]?.lower as string)) return undefined
  const factor = phraseAt(lexemes, at, VAGUE_FACTORS, 2)
  if (factor !== undefined) {
    const of = lexemes[factor.next]?.lower === 'of' ? factor.next + 1 : factor.next
    const scale = lexemes[of]?.lower === 'dozen' ? 12 : SCALES.get(lexemes[of]?.lower ?? '')
    const [low, high] = VAGUE_FACTORS.get(factor.phrase) as readonly [number, number]
    if (scale !== undefined) return vagueNumeral(of + 1, low * scale, high * scale)
  }
  const found = phraseAt(lexemes, at, VAGUE, 3)
  if (found === undefined) return undefined
  // `The next few days` are some, `few` alone may be none.
  const some = found.phrase === 'few' && /^(?:the|next|last|past|first|these|those|every)$/.test(lexemes[at - 1]?.lower ?? '')
  const [low, high] = VAGUE.get(some ? 'a few' : found.phrase) as readonly [number, number]
  return vagueNumeral(found.next, low, high)
}

function vagueNumeral(next: number, min: number, max: number): Numeral {
  return {
    next,
    min,
    max,
    grain: min,
    vague: min !== max,
    ordinal: false,
    figures: false,
    ...(min === max ? { value: min } : {}),
  }
}

/** `one hundred and five`, `a dozen`, `half a million`, `twenty-first`, `two and a half`. */
function inWords(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  let index = at
  let total = 0
  let current: number | undefined
  let dozen = false
  // Scales only go down (`two million three thousand`), which bounds how long a numeral can be.
  let ceiling = Infinity
  let grain = 1
  const first = lexemes[at] as Lexeme
  if (first.lower === 'half' && /^an?$/.test(lexemes[at + 1]?.lower ?? '') && isScale(lexemes[at + 2])) {
    current = 0.5
    index = at + 2
  } else if (/^an?$/.test(first.lower) && isScale(lexemes[at + 1])) {
    current = 1
    index = at + 1
  }
  for (;;) {
    const word = lexemes[index]
    if (word === undefined || word.kind !== 'word') break
    const small = CARDINALS.get(word.lower)
    const ordinal = ORDINALS.get(word.lower)
    const scale = SCALES.get(word.lower)
    if (small !== undefined && fits(current, small)) current = (current ?? 0) + small
    else if (scale !== undefined && current !== undefined && scale < ceiling && current > 0 && (scale !== 100 || current < 100)) {
      if (scale === 100) current *= 100
      else {
        total += current * scale
        current = 0
        ceiling = scale
      }
    } else if (word.lower === 'dozen' && current !== undefined && total === 0) {
      current *= 12
      dozen = true
    } else if (ordinal !== undefined && fits(current, ordinal) && (current !== undefined || total === 0)) {
      const value = ordinal >= 100 ? Math.max(current ?? 1, 1) * ordinal + total : total + (current ?? 0) + ordinal
      return { next: index + 1, min: value, max: value, value, grain: 1, vague: false, ordinal: true, figures: false }
    } else break
    index++
    if (dozen) break
    index = joinedNext(lexemes, index, current, total)
  }
  if (current === undefined) return undefined
  let value = total + current
  const half = halfAfter(lexemes, index)
  if (half !== undefined && value >= 1) {
    value += half.value
    index = half.next
    grain = 0.5
    const scale = SCALES.get(lexemes[index]?.lower ?? '')
    if (scale !== undefined) {
      value *= scale
      grain *= scale
      index++
    }
  } else grain = value === 0 ? 1 : grainOf(String(value))
  const slack = dozen ? Math.max(1, Math.round(value / 12)) : 0
  return {
    next: index,
    min: value - slack,
    max: value + slack,
    value,
    grain: dozen ? 1 : grain,
    vague: false,
    ordinal: false,
    figures: false,
  }
}

const isScale = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && (SCALES.has(lexeme.lower) || lexeme.lower === 'dozen')

/** Whether a number word may follow what was read: `twenty` + `three`, `hundred` + `five`; not `two` + `three`. */
function fits(current: number | undefined, next: number): boolean {
  if (current === undefined || current === 0) return true
  if (next >= 100) return current < next
  if (current >= 100) return current % 100 === 0 || (current % 100 >= 20 && current % 10 === 0 && next < 10)
  return current >= 20 && current % 10 === 0 && next > 0 && next < 10
}

/** Where the next number word of the same numeral stands, over `-` and `and`; the same place where there is none. */
function joinedNext(lexemes: readonly Lexeme[], index: number, current: number | undefined, total: number): number {
  const joint = lexemes[index]
  const after = lexemes[index + 1]
  if (joint === undefined || after === undefined) return index
  const isNumber = CARDINALS.has(after.lower) || ORDINALS.has(after.lower) || SCALES.has(after.lower)
  if (
    isHyphen(joint) &&
    isNumber &&
    (current === undefined || fits(current, CARDINALS.get(after.lower) ?? ORDINALS.get(after.lower) ?? Infinity) || SCALES.has(after.lower))
  )
    return index + 1
  const afterScale = ((current ?? 0) >= 100 && (current ?? 0) % 100 === 0) || (total > 0 && (current ?? 0) === 0)
  if (joint.lower === 'and' && afterScale && (CARDINALS.has(after.lower) || ORDINALS.has(after.lower))) return index + 1
  return index
}

/** `and a half`, `-and-a-half`, `and a quarter`. */
function halfAfter(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | undefined {
  const words: string[] = []
  let index = at
  for (; index < lexemes.length && words.length < 3; index++) {
    const lexeme = lexemes[index] as Lexeme
    if (!isHyphen(lexeme)) words.push(lexeme.lower)
  }
  const phrase = words.join(' ')
  return phrase === 'and a half' ? { value: 0.5, next: index } : phrase === 'and a quarter' ? { value: 0.25, next: index } : undefined
}

/** Worth of one unit of the last digit that is not a trailing zero. */
function grainOf(digits: string): number {
  const point = digits.indexOf('.')
  if (point >= 0) return tidy(10 ** (point + 1 - digits.length))
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0
  return zeros >= digits.length ? 1 : 10 ** zeros
}

/** Takes the dust of binary fractions off: 2.6 × 1e6 is 2600000. */
export const tidy = (value: number): number => Number(value.toPrecision(12))
