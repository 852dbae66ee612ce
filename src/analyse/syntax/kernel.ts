// The inner loop of tagging and parsing, as WebAssembly with 128-bit vectors: it adds up rows of weights. The code is put together for
// the number of classes at hand, so that the source is all there is.
//
//   score(count):
//     list those of the `count` slots at `SLOT_LIST` that have a row; look up the entry of each, and list full rows and short ones apart
//     for each group of vectors:  sums = 0;  for each full row:  sums += the vectors there;  store the sums at `SUMS`
//     for each short row:  add its weights to the sums

import {
  ADD,
  ADD_LANES,
  AND,
  type AssembledFunction,
  constant,
  each,
  EQUALS_ZERO,
  get,
  load,
  loadVector,
  NO_VECTOR,
  set,
  SHIFT_LEFT,
  store,
  storeVector,
} from './assembly.js'

/** Most features that one decision may look at. */
export const MOST_FEATURES = 124

// Byte addresses in a model's memory; what comes after is the model's own.
export const SLOT_LIST = 0
const PRESENT = 512
const FULL_ROWS = 1024
const SHORT_ROWS = 1536
export const SUMS = 2048
/** What the features are made of; see `features.ts`. */
export const VALUES = 2560
export const PARTS = 3072
export const AFTER_PARTS = 5632

/** Bit of the entry of a short row; that of a full one is its address. */
export const SHORT = 1

// Parameter, then locals.
const COUNT = 0
/** The slot at hand. */
export const SLOT = 1
/** Its entry, or that of the short row to add. */
export const ENTRY = 2
const FROM = 3
const TO = 4
const FULL_END = 5
const SHORT_END = 6
/** For the code of a model: this and the two after it. */
export const SPARE = 7
const SUM = 10
/** Vectors summed in one pass: they all stay in registers. */
const GROUP = 13

/** How a model keeps its rows. */
export interface RowCode {
  /** Leaves 1 if `SLOT` has a row, else 0. */
  readonly present: readonly number[]
  /** Sets `ENTRY` to the entry of `SLOT`, which has one. */
  readonly lookUp: readonly number[]
  /** Adds the short row of `ENTRY` to the sums, if there are such. */
  readonly addShort?: readonly number[]
}

// Writes a local at the end of a list, and moves the end only if the 0 or 1 on the stack says so: no branch to guess wrong.
const append = (local: number, end: number, condition: readonly number[]): number[] => [
  ...get(end),
  ...get(local),
  ...store(),
  ...get(end),
  ...condition,
  ...constant(2),
  SHIFT_LEFT,
  ADD,
  ...set(end),
]
const IS_SHORT = [...get(ENTRY), ...constant(SHORT), AND]

/** The function `score` for full rows of `vectors` times 16 bytes. */
export function scoring(vectors: number, { present, lookUp, addShort }: RowCode): AssembledFunction {
  const code: number[] = [
    ...constant(SLOT_LIST),
    ...set(FROM),
    ...get(COUNT),
    ...constant(2),
    SHIFT_LEFT,
    ...set(COUNT),
    ...constant(PRESENT),
    ...set(TO),
    ...each(FROM, COUNT, 4, [...get(FROM), ...load(), ...set(SLOT), ...append(SLOT, TO, present)]),
    ...constant(FULL_ROWS),
    ...set(FULL_END),
    ...constant(SHORT_ROWS),
    ...set(SHORT_END),
    ...constant(PRESENT),
    ...set(FROM),
    ...each(FROM, TO, 4, [
      ...get(FROM),
      ...load(),
      ...set(SLOT),
      ...lookUp,
      ...append(ENTRY, FULL_END, [...IS_SHORT, EQUALS_ZERO]),
      ...append(ENTRY, SHORT_END, IS_SHORT),
    ]),
  ]
  for (let first = 0; first < vectors; first += GROUP) {
    const size = Math.min(GROUP, vectors - first)
    const all = (make: (number: number) => number[]): number[] => Array.from({ length: size }, (_, number) => make(number)).flat()
    code.push(
      ...all((number) => [...NO_VECTOR, ...set(SUM + number)]),
      ...constant(FULL_ROWS),
      ...set(FROM),
      ...each(FROM, FULL_END, 4, [
        ...get(FROM),
        ...load(),
        ...set(ENTRY),
        ...all((number) => [...get(SUM + number), ...get(ENTRY), ...loadVector(16 * (first + number)), ...ADD_LANES, ...set(SUM + number)]),
      ]),
      ...all((number) => [...constant(SUMS), ...get(SUM + number), ...storeVector(16 * (first + number))]),
    )
  }
  if (addShort)
    code.push(...constant(SHORT_ROWS), ...set(FROM), ...each(FROM, SHORT_END, 4, [...get(FROM), ...load(), ...set(ENTRY), ...addShort]))
  return { name: 'score', parameters: 1, result: false, numbers: SUM - 1, vectors: GROUP, code }
}
