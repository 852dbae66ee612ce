import type { QuantityMention } from '../../model/analysis.js'
import type { Bound } from '../../lexicon/numbers.js'
import type { Lexeme } from './lexemes.js'
import type { Numeral } from './numerals.js'

/** A quantity as a reader of lexemes found it; positions are indices of lexemes, `to` after the last one. */
export interface Draft {
  readonly type: QuantityMention['type']
  readonly from: number
  readonly to: number
  /** Lexeme of the number, and of the noun that is counted. */
  readonly number: number
  /** Index after the last lexeme of the number. */
  readonly numeralEnd: number
  readonly counted?: number
  readonly min: number
  readonly max: number
  readonly value?: number
  readonly grain: number
  readonly approximate: boolean
  readonly vague?: boolean
  readonly unit?: string
  readonly statedUnit?: string
  readonly per?: string
  readonly of?: number
  readonly pair?: readonly number[]
  readonly additional?: boolean
  readonly partitive?: boolean
}

/** What the readers see: the lexemes of one sentence. */
export interface Scene {
  readonly lexemes: readonly Lexeme[]
  readonly headline: boolean
  /** Index of the lexeme where the noun phrase counted ends, given where it starts; undefined where there is none. */
  readonly nounFrom: (at: number, amount: number) => number | undefined
}

/** Reads one sort of quantity whose number starts at a lexeme, after the modifiers; undefined where there is none. */
export type Reader = (scene: Scene, at: number, bounds: readonly Bound[]) => Draft | undefined

/** The part of a draft that a numeral gives by itself. */
export function amountOf(numeral: Numeral): Pick<Draft, 'numeralEnd' | 'min' | 'max' | 'value' | 'grain' | 'approximate' | 'vague'> {
  return {
    numeralEnd: numeral.next,
    min: numeral.min,
    max: numeral.max,
    grain: numeral.grain,
    approximate: numeral.min !== numeral.max,
    ...(numeral.value === undefined ? {} : { value: numeral.value }),
    ...(numeral.vague ? { vague: true } : {}),
  }
}
