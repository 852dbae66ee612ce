import { COUNTED_STATES, NO_PARTS } from '../../lexicon/numbers.js'
import { TIME_UNITS } from '../../lexicon/calendar.js'
import type { Draft, Reader, Scene } from './draft.js'
import { amountOf } from './draft.js'
import type { Lexeme } from './lexemes.js'
import { isHyphen } from './lexemes.js'
import { isMillions } from './measures.js'
import { isNameOrLabel } from './names.js'
import { isPlural } from './noun.js'
import type { Numeral } from './numerals.js'
import { numeralAt } from './numerals.js'
import { rangeAt } from './range.js'
import { isRestOfLength } from './shares.js'

/**
 * Counts: `24 people`, `dozens of villagers`, `two others`, `15 of them`, `24 dead`, `another man`, `seven-member`. Near misses:
 * `Boeing 737`, `AK-47`, `one day`, `in 2004`, `three hours` (a time).
 */
export const readCount: Reader = (scene, at, bounds) => {
  const { lexemes } = scene
  const first = lexemes[at]
  const again = another(scene, at) ?? multiple(lexemes, at)
  if (again !== undefined) return again
  const stated = rangeAt(lexemes, at) ?? millionsOf(scene, at) ?? numeralAt(lexemes, at)
  if (stated === undefined || stated.ordinal || isRestOfLength(lexemes, at)) return undefined
  // `three-plus seasons`.
  const plus = isHyphen(lexemes[stated.next]) && lexemes[stated.next + 1]?.lower === 'plus' && !isHyphen(lexemes[stated.next + 2])
  const numeral = plus ? { ...stated, next: stated.next + 2, max: Infinity, approximate: true } : stated
  const between = lexemes[at]?.lower === 'between'
  if (!between && isNameOrLabel(lexemes, at, numeral, scene.headline, bounds.length > 0)) return undefined
  if (TIME_UNITS.has(lexemes[isHyphen(lexemes[numeral.next]) ? numeral.next + 1 : numeral.next]?.lower ?? '')) return undefined
  const number = between ? at + 1 : at
  const base = { type: 'count' as const, from: at, number, ...amountOf(numeral) }
  const hyphenated = memberNoun(lexemes, numeral)
  if (hyphenated !== undefined) return hyphenated === 'none' ? undefined : { ...base, to: hyphenated + 1, counted: hyphenated }
  const found = countedAfter(scene, numeral)
  if (isPronounOne(lexemes, at, numeral, found, bounds.length > 0)) return undefined
  if (numeral.vague && found.noun === undefined && !found.partitive && lexemes[numeral.next - 1]?.lower.endsWith('s') !== true)
    return undefined
  if (/^(?:many|few)$/.test(first?.lower ?? '') && /^(?:how|so|too|as|very|not)$/.test(lexemes[at - 1]?.lower ?? '')) return undefined
  if (first?.lower === 'both' && lexemes[(found.noun ?? at) + 1]?.lower === 'and') return undefined
  if (needsPlural(lexemes, at) && (found.noun === undefined || !isPlural(lexemes[found.noun] as Lexeme))) return undefined
  const other = lexemes
    .slice(numeral.next, (found.noun ?? numeral.next) + 1)
    .some((word) => /^(?:others?|more|additional|further)$/.test(word.lower))
  return {
    ...base,
    to: found.noun === undefined ? numeral.next : found.noun + 1,
    ...(found.noun === undefined ? {} : { counted: found.noun }),
    ...(found.partitive ? { partitive: true } : {}),
    ...(other ? { additional: true } : {}),
  }
}

const MULTIPLES: Readonly<Record<string, number>> = { twice: 2, thrice: 3 }

/** How often: `was shot |twice|`. Near miss: `twice as many`, `twice the price`, `twice a week`. */
function multiple(lexemes: readonly Lexeme[], at: number): Draft | undefined {
  const value = MULTIPLES[lexemes[at]?.lower ?? '']
  const next = lexemes[at + 1]
  if (
    value === undefined ||
    /^(?:as|a|an|the|his|her|its|their|per|this|that|what|over|more)$/.test(next?.lower ?? '') ||
    next?.kind === 'figure' ||
    /^(?:ADJ|NOUN|DET|ADV)$/.test(next?.upos ?? '') ||
    isHyphen(next)
  )
    return undefined
  return {
    type: 'count',
    from: at,
    to: at + 1,
    number: at,
    numeralEnd: at + 1,
    counted: at,
    min: value,
    max: value,
    value,
    grain: 1,
    approximate: false,
  }
}

/** `2m people`: a glued `m` before a plural. */
function millionsOf(scene: Scene, at: number): Numeral | undefined {
  const { lexemes } = scene
  const suffix = lexemes[at + 1]
  if (suffix?.lower !== 'm' || !suffix.glued || !isMillions(scene, at + 2)) return undefined
  const plain = numeralAt(lexemes, at)
  if (plain?.value === undefined || plain.ordinal) return undefined
  const value = plain.value * 1e6
  return { ...plain, next: at + 2, value, min: value, max: value, grain: Math.min(plain.grain, 1) * 1e6 }
}

/** `another man`, `another`: one more. Near misses: `one another`, `another day`, `another 12 people` (12, with a modifier). */
function another(scene: Scene, at: number): Draft | undefined {
  const word = scene.lexemes[at]
  if (word?.lower !== 'another' || scene.lexemes[at - 1]?.lower === 'one') return undefined
  const next = scene.lexemes[at + 1]
  if (next === undefined || numeralAt(scene.lexemes, at + 1) !== undefined || TIME_UNITS.has(next.lower)) return undefined
  if (/^(?:way|time|thing|reason|example|sign|chance|step|kind|matter|story|question|point|level|place)$/.test(next.lower)) return undefined
  const noun = scene.nounFrom(at + 1, 1)
  if (noun === undefined && !/^(?:VERB|AUX)$/.test(next.upos)) return undefined
  return {
    type: 'count',
    from: at,
    to: (noun ?? at) + 1,
    number: at,
    numeralEnd: at + 1,
    ...(noun === undefined ? {} : { counted: noun }),
    min: 1,
    max: 1,
    value: 1,
    grain: 1,
    approximate: false,
    additional: true,
  }
}

/** The noun of `seven-member crew`, `400-strong`; `none` where the hyphen makes something else of the number. */
function memberNoun(lexemes: readonly Lexeme[], numeral: Numeral): number | 'none' | undefined {
  const hyphen = lexemes[numeral.next]
  const word = lexemes[numeral.next + 1]
  if (!isHyphen(hyphen) || word === undefined) return undefined
  // A dash between spaces after a number ends the phrase; a hyphen between spaces is one in texts rebuilt from tokens.
  if (hyphen?.glued === false && lexemes[numeral.next + 1]?.glued === false && hyphen.form !== '-') return undefined
  if (word.kind !== 'word') return 'none'
  if (NO_PARTS.has(word.lower)) return 'none'
  return numeral.next + 1
}

interface Counted {
  readonly noun?: number
  readonly partitive: boolean
}

function countedAfter(scene: Scene, numeral: Numeral): Counted {
  const { lexemes } = scene
  const next = lexemes[numeral.next]
  if (next === undefined) return { partitive: false }
  if (next.lower === 'of') {
    const after = lexemes[numeral.next + 1]
    if (/^(?:them|us|you|whom|which)$/.test(after?.lower ?? '')) return { partitive: true }
    const determiner = /^(?:the|those|these|his|her|its|their|our|my|your|all)$/.test(after?.lower ?? '')
    if (!determiner && !numeral.vague) return { partitive: false }
    const noun = scene.nounFrom(numeral.next + (determiner ? 2 : 1), Math.max(2, numeral.max))
    return { ...(noun === undefined ? {} : { noun }), partitive: determiner }
  }
  const noun = scene.nounFrom(numeral.next, numeral.max)
  if (noun !== undefined) return { noun, partitive: false }
  return COUNTED_STATES.has(next.lower) && !isHyphen(lexemes[numeral.next + 1])
    ? { noun: numeral.next, partitive: false }
    : { partitive: false }
}

/** `one` that is no count: `the only one`, `one day`, `no one`, `one of a kind`, `one could say`. */
function isPronounOne(lexemes: readonly Lexeme[], at: number, numeral: Numeral, found: Counted, bounded: boolean): boolean {
  const word = lexemes[at] as Lexeme
  if (word.lower !== 'one' || numeral.next !== at + 1 || bounded) return false
  const before = lexemes[at - 1]
  const after = lexemes[at + 1]
  if (
    /^(?:ADJ|DET|PRON)$/.test(before?.upos ?? '') ||
    /^(?:the|this|that|no|any|every|each|which|only|another|big|new|last)$/.test(before?.lower ?? '')
  ) {
    return found.noun === undefined
  }
  if (/^(?:another|'s|’|thing|can|could|may|might|must|should|would)$/.test(after?.lower ?? '') || TIME_UNITS.has(after?.lower ?? ''))
    return true
  if (found.noun !== undefined || found.partitive) return false
  return !/^(?:was|were|is|are|died|killed|injured|wounded)$/.test(after?.lower ?? '') && after !== undefined && after.kind === 'word'
}

/** `many`, `few`, `numerous`, `both`, `a couple`, `a number` count only with a plural after them: not `many a man`, `as few`. */
function needsPlural(lexemes: readonly Lexeme[], at: number): boolean {
  const first = lexemes[at]?.lower ?? ''
  if (/^(?:many|few|numerous|countless|both|multiple)$/.test(first)) return true
  return first === 'a' && /^(?:couple|number|pair|trio)$/.test(lexemes[at + 1]?.lower ?? '')
}
