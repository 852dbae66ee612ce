// The rows of a weights file, found and made ready by WebAssembly: the file is put into the model's memory as it is, and `prepare` goes
// over its rows once to note where each begins. A long row is decoded when a text first needs it: few texts need a tenth of them. What
// every feature looks at, the marks, is small enough to stay in the processor's cache.

import {
  ADD, AND, type AssembledFunction, call, choose, constant, COUNT_ONES, each, get, GREATER, keep, load, load16, loadByte, MULTIPLY, OR, repeat,
  set, SHIFT_LEFT, SHIFT_RIGHT, store, store16, XOR, EQUALS_ZERO,
} from './assembly.js'
import { AFTER_PARTS, ENTRY, type RowCode, SHORT, SLOT, SPARE, SUMS } from './kernel.js'

/** Rows with more weights than this are decoded in full. */
const LONGEST_SHORT = 12
/** Bit of the entry of a long row that is not decoded yet. */
const LONG = 2
// Entries of short and undecoded rows: the place of the first weight, their number (8 bits), what they are (2 bits).
const PLACE_BITS = 10
const COUNT_BITS = 2

// Byte addresses, from the first that is the model's own.
const NEXT_FULL = AFTER_PARTS
/** The 16-bit weight of every byte. */
export const WEIGHT_TABLE = NEXT_FULL + 16
/** For each 32 slots: a bit for every slot that has a row, and the number of the first of these rows. */
const MARKS = WEIGHT_TABLE + 512

/** Where the parts of a model with as many slots and rows stand in its memory, and those of its file. */
export class PackedLayout {
  /** The entry of every row. */
  readonly entries: number
  readonly gaps: number
  readonly counts: number
  readonly numbers: number
  readonly weights: number
  /** Decoded rows. */
  readonly decoded: number

  constructor(
    slots: number,
    readonly rows: number,
    gapBytes: number,
    values: number,
  ) {
    this.entries = MARKS + (slots / 32) * 8
    this.gaps = this.entries + rows * 4
    this.counts = this.gaps + gapBytes
    this.numbers = this.counts + rows
    this.weights = this.numbers + values
    this.decoded = Math.ceil((this.weights + values) / 16) * 16
  }
}

/** Place of `decode` in the module. */
const DECODE = 1

const block = [...get(SLOT), ...constant(5), SHIFT_RIGHT, ...constant(3), SHIFT_LEFT]

/** How `score` finds rows and adds short ones. */
export function packedRows({ entries, numbers, weights }: PackedLayout): RowCode {
  const [AT, END, CLASS2] = [SPARE, SPARE + 1, SPARE + 2]
  return {
    present: [...block, ...load(MARKS), ...get(SLOT), SHIFT_RIGHT, ...constant(1), AND],
    // Its row: the first of the block, and as many further as slots of the block have one before it.
    lookUp: [
      ...block, ...keep(AT), ...load(MARKS), ...constant(-1), ...get(SLOT), SHIFT_LEFT, ...constant(-1), XOR, AND, COUNT_ONES,
      ...get(AT), ...load(MARKS + 4), ADD, ...constant(2), SHIFT_LEFT, ...keep(AT), ...load(entries), ...keep(ENTRY),
      ...constant(LONG), AND,
      ...choose([...get(AT), ...call(DECODE), ...set(ENTRY)]),
    ],
    addShort: [
      ...get(ENTRY), ...constant(PLACE_BITS), SHIFT_RIGHT, ...keep(AT),
      ...get(ENTRY), ...constant(COUNT_BITS), SHIFT_RIGHT, ...constant(255), AND, ADD, ...set(END),
      ...each(AT, END, 1, [
        ...get(AT), ...loadByte(numbers), ...constant(1), SHIFT_LEFT, ...keep(CLASS2),
        ...get(CLASS2), ...load16(SUMS), ...get(AT), ...loadByte(weights), ...constant(1), SHIFT_LEFT, ...load16(WEIGHT_TABLE), ADD, ...store16(SUMS),
      ]),
    ],
  }
}

/** `decode(entry)`: writes out the long row whose entry is at this distance from the first, and gives its new entry. */
export function decoding({ entries, numbers, weights }: PackedLayout, stride: number): AssembledFunction {
  const [WHICH, AT, END, TO] = [0, 1, 2, 3]
  const code = [
    ...get(WHICH), ...load(entries), ...keep(END), ...constant(PLACE_BITS), SHIFT_RIGHT, ...keep(AT),
    ...get(END), ...constant(COUNT_BITS), SHIFT_RIGHT, ...constant(255), AND, ADD, ...set(END),
    ...constant(0), ...load(NEXT_FULL), ...set(TO),
    ...each(AT, END, 1, [
      ...get(TO), ...get(AT), ...loadByte(numbers), ...constant(1), SHIFT_LEFT, ADD,
      ...get(AT), ...loadByte(weights), ...constant(1), SHIFT_LEFT, ...load16(WEIGHT_TABLE), ...store16(),
    ]),
    ...constant(0), ...get(TO), ...constant(stride * 2), ADD, ...store(NEXT_FULL),
    ...get(WHICH), ...get(TO), ...store(entries),
    ...get(TO),
  ]
  return { name: 'decode', parameters: 1, result: true, numbers: 3, code }
}

/** `prepare()`: notes which slots have a row and where it begins, and gives the end of the room that all long rows need when decoded. */
export function preparing({ entries, gaps, counts, rows, decoded }: PackedLayout, stride: number): AssembledFunction {
  const [ROW, ROWS, AT, SLOT_NOW, GAP, DISTANCE, BYTE, BLOCK_NOW, VALUE, COUNT, FULL, IS_LONG] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  const code = [
    ...constant(-1), ...set(SLOT_NOW), ...constant(rows), ...set(ROWS),
    ...each(ROW, ROWS, 1, [
      ...constant(0), ...set(GAP), ...constant(0), ...set(DISTANCE),
      ...repeat(
        [
          ...get(AT), ...loadByte(gaps), ...set(BYTE), ...get(AT), ...constant(1), ADD, ...set(AT),
          ...get(BYTE), ...constant(127), AND, ...get(DISTANCE), SHIFT_LEFT, ...get(GAP), ADD, ...set(GAP),
          ...get(DISTANCE), ...constant(7), ADD, ...set(DISTANCE),
        ],
        [...get(BYTE), ...constant(127), GREATER],
      ),
      ...get(SLOT_NOW), ...get(GAP), ADD, ...set(SLOT_NOW),
      ...get(SLOT_NOW), ...constant(5), SHIFT_RIGHT, ...constant(3), SHIFT_LEFT, ...set(BLOCK_NOW),
      ...get(BLOCK_NOW), ...load(MARKS), EQUALS_ZERO,
      ...choose([...get(BLOCK_NOW), ...get(ROW), ...store(MARKS + 4)]),
      ...get(BLOCK_NOW), ...get(BLOCK_NOW), ...load(MARKS), ...constant(1), ...get(SLOT_NOW), SHIFT_LEFT, OR, ...store(MARKS),
      ...get(ROW), ...loadByte(counts), ...keep(COUNT), ...constant(LONGEST_SHORT), GREATER, ...keep(IS_LONG), ...get(FULL), ADD, ...set(FULL),
      // Its entry, which ends with `SHORT` or, one place to the left, `LONG`.
      ...get(ROW), ...constant(2), SHIFT_LEFT,
      ...get(VALUE), ...constant(PLACE_BITS), SHIFT_LEFT, ...get(COUNT), ...constant(COUNT_BITS), SHIFT_LEFT, OR,
      ...constant(SHORT), ...get(IS_LONG), SHIFT_LEFT, OR, ...store(entries),
      ...get(VALUE), ...get(COUNT), ADD, ...set(VALUE),
    ]),
    ...constant(0), ...constant(decoded), ...store(NEXT_FULL),
    ...get(FULL), ...constant(stride * 2), MULTIPLY, ...constant(decoded), ADD,
  ]
  return { name: 'prepare', parameters: 0, result: true, numbers: 12, code }
}
