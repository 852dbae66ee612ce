import type { Unit } from '../../lexicon/units.js'
import { SHORT_UNITS, UNITS } from '../../lexicon/units.js'
import type { Draft, Reader, Scene } from './draft.js'
import { amountOf } from './draft.js'
import type { Lexeme } from './lexemes.js'
import { isHyphen, phraseAt } from './lexemes.js'
import { isPlural } from './noun.js'
import type { Numeral } from './numerals.js'
import { numeralAt, tidy } from './numerals.js'
import { rangeAt } from './range.js'
import { rateAfter } from './rate.js'

/** Amounts with a unit: `six miles`, `80%`, `5ft 10in`, `a 30-foot wave`, `6.1-magnitude`. Near miss: `a foot`, `5m people`. */
export const readMeasure: Reader = (scene, at) => {
  const { lexemes } = scene
  const magnitude = readMagnitude(lexemes, at)
  if (magnitude !== undefined) return magnitude
  const numeral = rangeAt(lexemes, at) ?? numeralAt(lexemes, at)
  if (numeral === undefined || numeral.ordinal) return undefined
  const found = unitAt(lexemes, numeral.next, numeral.figures)
  if (found === undefined) return undefined
  if (found.name === 'm' && isMillions(scene, found.next)) return undefined
  const share = found.unit.canonical === '%'
  const more = share ? undefined : smallerPart(lexemes, found)
  const per = share ? undefined : rateAfter(lexemes, more?.next ?? found.next)
  const speed = per?.unit === 'hour' && found.unit.canonical === 'km'
  const { factor, offset = 0, canonical } = found.unit
  const convert = (value: number): number => tidy(value * factor + offset + (more?.value ?? 0))
  return {
    type: share ? 'share' : 'measure',
    from: at,
    to: per?.next ?? more?.next ?? found.next,
    number: at,
    ...amountOf(numeral),
    min: convert(numeral.min),
    max: convert(numeral.max),
    ...(numeral.value === undefined ? {} : { value: convert(numeral.value) }),
    grain: tidy(more?.grain ?? numeral.grain * factor),
    unit: speed ? 'km/h' : canonical,
    statedUnit: found.name,
    ...(per === undefined || speed ? {} : { per: per.unit }),
  }
}

/** A glued `m` before a plural is millions: `2m people`, `2m broadband users`. Near miss: `2m tall`. */
export function isMillions({ lexemes, nounFrom }: Scene, at: number): boolean {
  const noun = nounFrom(at, 2)
  return noun !== undefined && isPlural(lexemes[noun] as Lexeme)
}

interface FoundUnit {
  readonly unit: Unit
  readonly name: string
  readonly next: number
}

/** The unit after a number, perhaps after a hyphen; `kmh`, `sq km`, `degrees Celsius`. */
export function unitAt(lexemes: readonly Lexeme[], at: number, figures: boolean): FoundUnit | undefined {
  const hyphen = isHyphen(lexemes[at])
  const start = hyphen ? at + 1 : at
  const first = lexemes[start]
  if (first === undefined || first.kind === 'figure') return undefined
  // `km/h` is cut in three and `°C` in two.
  for (const [parts] of [[3], [2]] as const) {
    const glued = lexemes.slice(start, start + parts)
    if (glued.length < parts || !glued.slice(1).every((part) => part.glued)) continue
    const name = glued.map((part) => part.lower).join('')
    const unit = glued.some((part) => part.kind === 'mark' && !isHyphen(part)) ? UNITS.get(name) : undefined
    if (unit !== undefined) return { unit, name, next: start + parts }
  }
  const mark = lexemes[start + 1]
  const inches = first.form === '″' || (/^["”]$/.test(first.form) && /^(?:NOUN|PROPN|ADJ)$/.test(mark?.upos ?? ''))
  if (inches && figures && first.glued) return { unit: UNITS.get('inch') as Unit, name: 'inch', next: start + 1 }
  const found = phraseAt(lexemes, start, UNITS, 2)
  if (found === undefined) return /^pounds?$/.test(first.lower) ? { unit: UNITS.get('lb') as Unit, name: 'lb', next: start + 1 } : undefined
  if (found.phrase.length === 1 && first.form !== first.lower && first.kind === 'word') return undefined
  if (SHORT_UNITS.has(found.phrase) && !(figures && (first.glued || found.phrase === 'mb' || found.phrase === 'gb'))) return undefined
  return { unit: UNITS.get(found.phrase) as Unit, name: found.phrase, next: found.next }
}

/** `10in` of `5ft 10in`, `10` of `5-foot-10`: its amount in the canonical unit. */
function smallerPart(lexemes: readonly Lexeme[], found: FoundUnit): { value: number; grain: number; next: number } | undefined {
  if (!/^(?:ft|foot|feet)$/.test(found.name)) return undefined
  const inch = (UNITS.get('inch') as Unit).factor
  const start = isHyphen(lexemes[found.next]) ? found.next + 1 : found.next
  const inches: Numeral | undefined = numeralAt(lexemes, start)
  if (inches?.value === undefined || inches.value >= 12 || inches.ordinal) return undefined
  const unit = /^(?:in|ins|inch|inches)$/.test(lexemes[inches.next]?.lower ?? '')
  if (!unit && start === found.next) return undefined
  return { value: tidy(inches.value * inch), grain: inch, next: unit ? inches.next + 1 : inches.next }
}

const QUAKE = /^(?:quakes?|earthquakes?|tremors?|temblors?|aftershocks?|foreshocks?)$/

/**
 * Magnitudes: `6.1-magnitude`, `magnitude-6.1`, `magnitude of 6.1`, `a 5.6 quake`, `6.1 on the Richter scale`. Near miss: `two
 * quakes` counts them (a magnitude is written with a decimal point there).
 */
function readMagnitude(lexemes: readonly Lexeme[], at: number): Draft | undefined {
  const numeral = rangeAt(lexemes, at) ?? numeralAt(lexemes, at)
  if (numeral === undefined || numeral.ordinal || !numeral.figures || numeral.max >= 11) return undefined
  const after = lexemes[isHyphen(lexemes[numeral.next]) ? numeral.next + 1 : numeral.next]
  const scale = lexemes.slice(numeral.next, numeral.next + 5).findIndex((word) => word.lower === 'richter')
  let to = numeral.next
  if (after?.lower === 'magnitude') to = lexemes.indexOf(after, numeral.next) + 1
  else if (scale >= 0) to = numeral.next
  else if (!(numeral.grain < 1 && QUAKE.test(after?.lower ?? '')) && !magnitudeBefore(lexemes, at)) return undefined
  return { type: 'measure', from: at, to, number: at, ...amountOf(numeral), unit: 'magnitude', statedUnit: 'magnitude' }
}

function magnitudeBefore(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes.slice(Math.max(0, at - 2), at).map((word) => word.lower)
  return before[1] === 'magnitude' || (before[0] === 'magnitude' && /^(?:of|-|was|at)$/.test(before[1] ?? ''))
}
