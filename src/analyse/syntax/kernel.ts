// The inner loop of tagging and parsing, as WebAssembly with 128-bit vectors: it adds up rows of weights. The code is put together for
// the number of classes at hand, so that the source is all there is.
//
//   score(count):
//     for each of the `count` slots at `SLOT_LIST`: look up its entry (see `Lookup`); append full rows to one list, short ones to another
//     for each group of vectors:  sums = 0;  for each full row:  sums += the vectors there;  store the sums at `SUMS`
//     for each short row: its length in bytes, then pairs of 16 bits: where from `SUMS` the class has its sum, and the weight to add

import {
  ADD, ADD_LANES, AND, type AssembledFunction, constant, each, EQUALS_ZERO, get, load, load16, loadVector, NO_VECTOR, set, SHIFT_LEFT,
  SHIFT_RIGHT_SIGNED, store, store16, storeVector, SUBTRACT,
} from './assembly.js'

/** Most features that one decision may look at. */
export const MOST_FEATURES = 124

// Byte addresses in a model's memory; what comes after is the model's own.
export const SLOT_LIST = 0
const FULL_ROWS = 512
const SHORT_ROWS = 1024
export const SUMS = 1536
export const AFTER_SUMS = 2048

/** Entry of a slot that has no row; others are the address of a full row (a multiple of 4), or of a short one, plus `SHORT`. */
export const NO_ROW = 2
export const SHORT = 1

// Parameter, then locals.
const COUNT = 0
/** The slot that a lookup is for. */
export const SLOT = 1
/** Where it leaves the entry. */
export const ENTRY = 2
const FROM = 3
const TO = 4
const FULL_END = 5
const SHORT_END = 6
const PAIR = 7
const PAIRS_END = 8
const SUM = 9
/** Vectors summed in one pass: they all stay in registers. */
const GROUP = 13

/** Code that sets `ENTRY` to the entry of `SLOT`. */
export type Lookup = readonly number[]

// Writes the entry at the end of a list, and moves the end only if the 0 or 1 on the stack says so: no branch to guess wrong.
const append = (end: number, condition: readonly number[]): number[] => [
  ...get(end), ...get(ENTRY), ...store(),
  ...get(end), ...condition, ...constant(2), SHIFT_LEFT, ADD, ...set(end),
]
const IS_SHORT = [...get(ENTRY), ...constant(SHORT), AND]
const IS_FULL = [...get(ENTRY), ...constant(SHORT | NO_ROW), AND, EQUALS_ZERO]

/** The function `score` for full rows of `vectors` times 16 bytes. */
export function scoring(vectors: number, lookup: Lookup): AssembledFunction {
  const code: number[] = [
    ...constant(FULL_ROWS), ...set(FULL_END), ...constant(SHORT_ROWS), ...set(SHORT_END),
    ...constant(SLOT_LIST), ...set(FROM), ...get(COUNT), ...constant(2), SHIFT_LEFT, ...set(TO),
    ...each(FROM, TO, 4, [
      ...get(FROM), ...load(), ...set(SLOT), ...lookup,
      ...append(FULL_END, IS_FULL), ...append(SHORT_END, IS_SHORT),
    ]),
  ]
  for (let first = 0; first < vectors; first += GROUP) {
    const size = Math.min(GROUP, vectors - first)
    const all = (make: (number: number) => number[]): number[] => Array.from({ length: size }, (_, number) => make(number)).flat()
    code.push(
      ...all((number) => [...NO_VECTOR, ...set(SUM + number)]),
      ...constant(FULL_ROWS), ...set(FROM),
      ...each(FROM, FULL_END, 4, [
        ...get(FROM), ...load(), ...set(ENTRY),
        ...all((number) => [...get(SUM + number), ...get(ENTRY), ...loadVector(16 * (first + number)), ...ADD_LANES, ...set(SUM + number)]),
      ]),
      ...all((number) => [...constant(SUMS), ...get(SUM + number), ...storeVector(16 * (first + number))]),
    )
  }
  code.push(
    ...constant(SHORT_ROWS), ...set(FROM),
    ...each(FROM, SHORT_END, 4, [
      ...get(FROM), ...load(), ...constant(SHORT), SUBTRACT, ...set(PAIR),
      ...get(PAIR), ...get(PAIR), ...load(), ADD, ...constant(4), ADD, ...set(PAIRS_END),
      ...get(PAIR), ...constant(4), ADD, ...set(PAIR),
      ...each(PAIR, PAIRS_END, 4, [
        ...get(PAIR), ...load(), ...set(ENTRY),
        ...get(ENTRY), ...constant(0xffff), AND, ...set(TO),
        ...get(TO), ...get(TO), ...load16(SUMS), ...get(ENTRY), ...constant(16), SHIFT_RIGHT_SIGNED, ADD, ...store16(SUMS),
      ]),
    ]),
  )
  return { name: 'score', parameters: 1, result: false, numbers: SUM - 1, vectors: GROUP, code }
}
