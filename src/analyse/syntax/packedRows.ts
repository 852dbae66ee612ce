// The rows of a weights file, found and made ready by WebAssembly: the file is put into the model's memory as it is, and `prepare` goes
// over its rows once. The weights of a short row, as three rows in four are, then stand in the row's entry, so that to add them nothing
// further is fetched; a long row is decoded when a text first needs it: few texts need a tenth of them. What every feature looks at, the
// marks, is small enough to stay in the processor's cache.

import {
  ADD,
  AND,
  type AssembledFunction,
  call,
  choose,
  constant,
  COUNT_ONES,
  each,
  get,
  GREATER,
  keep,
  load,
  load16,
  loadByte,
  OR,
  set,
  SHIFT_LEFT,
  SHIFT_RIGHT,
  store,
  store16,
  SUBTRACT,
  XOR,
} from './assembly.js'
import { SLOTS } from './features.js'
import { AFTER_PARTS, ENTRY, type RowCode, SHORT, SLOT, SPARE, SUMS } from './kernel.js'

/** Rows with more weights than this are decoded in full. */
const LONGEST_SHORT = 2
/** Bit of the entry of a long row that is not decoded yet. */
const LONG = 2
// Entries end with two bits that say what they are. Before these stand, from the low bits up, the class (7 bits) and the weight of a short
// row's first value and those of its second; or the number of an undecoded row's weights and the place of the first.
const KIND_BITS = 2
const CLASS_BITS = 7
const WEIGHT_BITS = 8
const COUNT_BITS = 8
const SECOND = CLASS_BITS + WEIGHT_BITS

// Byte addresses, from the first that is the model's own: where the next row will be decoded; how far `prepare` has come, in rows and in
// weights, and how many of these rows are long; where the parts of the file stand, whose sizes differ from model to model.
const NEXT_FULL = AFTER_PARTS
const ROWS_DONE = NEXT_FULL + 4
const VALUES_DONE = NEXT_FULL + 8
const LONG_ROWS = NEXT_FULL + 12
const MARKS_AT = NEXT_FULL + 16
const COUNTS_AT = NEXT_FULL + 20
const CLASSES_AT = NEXT_FULL + 24
const WEIGHTS_AT = NEXT_FULL + 28
/** The 16-bit weight of every byte. */
export const WEIGHT_TABLE = NEXT_FULL + 32
/** For each 32 slots: a bit for every slot that has a row, and the number of the first of these rows. */
const MARKS = WEIGHT_TABLE + 512
const BLOCKS = SLOTS / 32
/** The entry of every row. */
const ENTRIES = MARKS + BLOCKS * 8

/** Where the parts of a file with as many rows and weights stand in its model's memory, and from where on rows are decoded. */
export interface PackedLayout {
  readonly marks: number
  readonly counts: number
  readonly classes: number
  readonly weights: number
  readonly decoded: number
}

export function layoutOf(rows: number, values: number): PackedLayout {
  const marks = ENTRIES + rows * 4
  const counts = marks + SLOTS / 8
  const classes = counts + rows
  const weights = classes + values
  return { marks, counts, classes, weights, decoded: Math.ceil((weights + values) / 16) * 16 }
}

/** Writes where the parts stand into a new model's memory. */
export function placeParts({ marks, counts, classes, weights, decoded }: PackedLayout, buffer: ArrayBuffer): void {
  new Int32Array(buffer, NEXT_FULL, 8).set([decoded, 0, 0, 0, marks, counts, classes, weights])
}

/** Blocks prepared by one call: a function is made fast only between calls, so there must be some. */
const PREPARED = 4096

/** Notes where every row begins and what is in the short ones, by `prepare`; gives the number of long rows. */
export function prepareAll(prepare: (from: number, to: number) => void, buffer: ArrayBuffer): number {
  for (let from = 0; from < BLOCKS; from += PREPARED) prepare(from, from + PREPARED)
  return new Int32Array(buffer, LONG_ROWS, 1)[0] as number
}

/** Place of `decode` in the module. */
const DECODE = 1

const block = [...get(SLOT), ...constant(5), SHIFT_RIGHT, ...constant(3), SHIFT_LEFT]
// As many bits of a local, from one on; the number at an address; and the weight of the byte on the stack.
const bits = (local: number, from: number, count: number): number[] => [
  ...get(local),
  ...constant(from),
  SHIFT_RIGHT,
  ...constant((1 << count) - 1),
  AND,
]
const cell = (address: number): number[] => [...constant(0), ...load(address)]
const weight = [...constant(1), SHIFT_LEFT, ...load16(WEIGHT_TABLE)]

/** How `score` finds rows and adds short ones. */
export function packedRows(): RowCode {
  const AT = SPARE
  return {
    present: [...block, ...load(MARKS), ...get(SLOT), SHIFT_RIGHT, ...constant(1), AND],
    // Its row: the first of the block, and as many further as slots of the block have one before it.
    lookUp: [
      ...block,
      ...keep(AT),
      ...load(MARKS),
      ...constant(-1),
      ...get(SLOT),
      SHIFT_LEFT,
      ...constant(-1),
      XOR,
      AND,
      COUNT_ONES,
      ...get(AT),
      ...load(MARKS + 4),
      ADD,
      ...constant(2),
      SHIFT_LEFT,
      ...keep(AT),
      ...load(ENTRIES),
      ...keep(ENTRY),
      ...constant(LONG),
      AND,
      ...choose([...get(AT), ...call(DECODE), ...set(ENTRY)]),
    ],
    addShort: [KIND_BITS, KIND_BITS + SECOND].flatMap((from) => [
      ...bits(ENTRY, from, CLASS_BITS),
      ...constant(1),
      SHIFT_LEFT,
      ...keep(AT),
      ...get(AT),
      ...load16(SUMS),
      ...bits(ENTRY, from + CLASS_BITS, WEIGHT_BITS),
      ...weight,
      ADD,
      ...store16(SUMS),
    ]),
  }
}

/** `decode(entry)`: writes out the long row whose entry is at this distance from the first, and gives its new entry. */
export function decoding(stride: number): AssembledFunction {
  const [WHICH, AT, END, TO] = [0, 1, 2, 3]
  const code = [
    ...get(WHICH),
    ...load(ENTRIES),
    ...keep(END),
    ...constant(KIND_BITS + COUNT_BITS),
    SHIFT_RIGHT,
    ...keep(AT),
    ...bits(END, KIND_BITS, COUNT_BITS),
    ADD,
    ...set(END),
    ...cell(NEXT_FULL),
    ...set(TO),
    ...each(AT, END, 1, [
      ...get(TO),
      ...get(AT),
      ...cell(CLASSES_AT),
      ADD,
      ...loadByte(),
      ...constant(1),
      SHIFT_LEFT,
      ADD,
      ...get(AT),
      ...cell(WEIGHTS_AT),
      ADD,
      ...loadByte(),
      ...weight,
      ...store16(),
    ]),
    ...constant(0),
    ...get(TO),
    ...constant(stride * 2),
    ADD,
    ...store(NEXT_FULL),
    ...get(WHICH),
    ...get(TO),
    ...store(ENTRIES),
    ...get(TO),
  ]
  return { name: 'decode', parameters: 1, result: true, numbers: 3, code }
}

/**
 * `prepare(from, to)`: notes where the rows of the slots from one block of 32 to another begin and what is in the short ones. To be called
 * block by block in their order, before all else.
 */
export function preparing(): AssembledFunction {
  const [AT, END, ROW, LAST, VALUE, COUNT, ENTRY_NOW, LONGS, MARK, COUNTS, CLASSES, WEIGHTS] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  const kept = [
    [ROWS_DONE, ROW],
    [VALUES_DONE, VALUE],
    [LONG_ROWS, LONGS],
  ] as const
  const given = [
    [MARKS_AT, MARK],
    [COUNTS_AT, COUNTS],
    [CLASSES_AT, CLASSES],
    [WEIGHTS_AT, WEIGHTS],
  ] as const
  const value = (number: number, from: number): number[] => [
    ...get(VALUE),
    ...get(CLASSES),
    ADD,
    ...loadByte(number),
    ...constant(from),
    SHIFT_LEFT,
    OR,
    ...get(VALUE),
    ...get(WEIGHTS),
    ADD,
    ...loadByte(number),
    ...constant(from + CLASS_BITS),
    SHIFT_LEFT,
    OR,
  ]
  const code = [
    ...[...kept, ...given].flatMap(([address, local]) => [...cell(address), ...set(local)]),
    ...each(AT, END, 1, [
      ...get(AT),
      ...constant(3),
      SHIFT_LEFT,
      ...get(AT),
      ...constant(2),
      SHIFT_LEFT,
      ...get(MARK),
      ADD,
      ...load(),
      ...keep(LAST),
      ...store(MARKS),
      ...get(AT),
      ...constant(3),
      SHIFT_LEFT,
      ...get(ROW),
      ...store(MARKS + 4),
      ...get(ROW),
      ...get(LAST),
      COUNT_ONES,
      ADD,
      ...set(LAST),
      ...each(ROW, LAST, 1, [
        ...get(ROW),
        ...get(COUNTS),
        ADD,
        ...loadByte(),
        ...keep(COUNT),
        ...constant(LONGEST_SHORT),
        GREATER,
        ...choose(
          [
            ...get(LONGS),
            ...constant(1),
            ADD,
            ...set(LONGS),
            ...get(VALUE),
            ...constant(COUNT_BITS),
            SHIFT_LEFT,
            ...get(COUNT),
            OR,
            ...constant(KIND_BITS),
            SHIFT_LEFT,
            ...constant(LONG),
            OR,
            ...set(ENTRY_NOW),
          ],
          [
            ...constant(SHORT),
            ...value(0, KIND_BITS),
            ...set(ENTRY_NOW),
            ...get(COUNT),
            ...constant(1),
            SUBTRACT,
            ...choose([...get(ENTRY_NOW), ...value(1, KIND_BITS + SECOND), ...set(ENTRY_NOW)]),
          ],
        ),
        ...get(ROW),
        ...constant(2),
        SHIFT_LEFT,
        ...get(ENTRY_NOW),
        ...store(ENTRIES),
        ...get(VALUE),
        ...get(COUNT),
        ADD,
        ...set(VALUE),
      ]),
    ]),
    ...kept.flatMap(([address, local]) => [...constant(0), ...get(local), ...store(address)]),
  ]
  return { name: 'prepare', parameters: 2, result: false, numbers: 10, code }
}
