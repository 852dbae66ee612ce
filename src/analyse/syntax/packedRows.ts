// The rows of a weights file, found and made ready by WebAssembly: the file is put into the model's memory as it is, `prepare` goes
// over its rows once to note which slots have one, and a row is decoded when a text first needs it. Few texts need a tenth of them.

import {
  ADD, AND, type AssembledFunction, call, choose, constant, COUNT_ONES, each, EQUALS_ZERO, get, GREATER, keep, load, load16, loadByte, MULTIPLY,
  OR, repeat, set, SHIFT_LEFT, SHIFT_RIGHT, store, store16, XOR,
} from './assembly.js'
import { AFTER_SUMS, ENTRY, type Lookup, NO_ROW, SHORT, SLOT } from './kernel.js'

/** Rows with more weights than this are kept in full. */
const LONGEST_SHORT = 12
/** Rows whose first weight is noted together. */
const STEP = 32

// Byte addresses, from the first that is the model's own.
const NEXT_FULL = AFTER_SUMS
const NEXT_SHORT = NEXT_FULL + 4
/** The 16-bit weight of every byte. */
export const WEIGHT_TABLE = NEXT_FULL + 16
/** For each 32 slots: a bit for every slot that has a row, and the number of the first of these rows. */
const MARKS = WEIGHT_TABLE + 512

/** Where the parts of a model with as many slots and rows stand in its memory, and those of its file. */
export class PackedLayout {
  /** The entry of every slot, 0 until it is looked for. */
  readonly entries: number
  /** The place of the first weight of every `STEP`th row. */
  readonly starts: number
  readonly gaps: number
  readonly counts: number
  readonly numbers: number
  readonly weights: number
  /** Decoded rows, the full ones before the short ones. */
  readonly decoded: number

  constructor(
    slots: number,
    readonly rows: number,
    gapBytes: number,
    values: number,
  ) {
    this.entries = MARKS + (slots / 32) * 8
    this.starts = this.entries + slots * 4
    this.gaps = this.starts + Math.ceil(rows / STEP) * 4
    this.counts = this.gaps + gapBytes
    this.numbers = this.counts + rows
    this.weights = this.numbers + values
    this.decoded = Math.ceil((this.weights + values) / 16) * 16
  }
}

/** Place of `find` in the module. */
const FIND = 1

/** Sets the entry of a slot; `score` has it in its loop. Only slots that no text had before need more than a look. */
export const packedLookup = ({ entries }: PackedLayout): Lookup => [
  ...get(SLOT), ...constant(2), SHIFT_LEFT, ...load(entries), ...keep(ENTRY), EQUALS_ZERO,
  ...choose([...get(SLOT), ...call(FIND), ...set(ENTRY)]),
]

/** `find(slot)`: writes out the row of a slot, if it has one, and gives its entry. */
export function finding(layout: PackedLayout, stride: number): AssembledFunction {
  const [WANTED, AT, END, COUNT, TO, VALUE, RESULT, MARKED] = [0, 1, 2, 3, 4, 5, 6, 7]
  const { entries, starts, counts, numbers, weights } = layout
  const weight = [...get(AT), ...loadByte(weights), ...constant(1), SHIFT_LEFT, ...load16(WEIGHT_TABLE)]
  const class2 = [...get(AT), ...loadByte(numbers), ...constant(1), SHIFT_LEFT]
  const decoded = [
    // Its row: the first of the block, and as many further as slots of the block have one before it.
    ...get(MARKED), ...constant(-1), ...get(WANTED), SHIFT_LEFT, ...constant(-1), XOR, AND, COUNT_ONES,
    ...get(AT), ...load(MARKS + 4), ADD, ...set(END),
    // The weights of the rows of this step that come before it.
    ...get(END), ...constant(-STEP), AND, ...set(AT),
    ...get(AT), ...constant(Math.log2(STEP) - 2), SHIFT_RIGHT, ...load(starts), ...set(VALUE),
    ...each(AT, END, 1, [...get(VALUE), ...get(AT), ...loadByte(counts), ADD, ...set(VALUE)]),
    ...get(END), ...loadByte(counts), ...set(COUNT),
    ...get(VALUE), ...set(AT), ...get(VALUE), ...get(COUNT), ADD, ...set(END),
    ...get(COUNT), ...constant(LONGEST_SHORT), GREATER,
    ...choose(
      [
        ...constant(0), ...load(NEXT_FULL), ...keep(RESULT), ...set(TO),
        ...each(AT, END, 1, [...get(TO), ...class2, ADD, ...weight, ...store16()]),
        ...constant(0), ...get(TO), ...constant(stride * 2), ADD, ...store(NEXT_FULL),
      ],
      [
        ...constant(0), ...load(NEXT_SHORT), ...keep(TO), ...constant(SHORT), ADD, ...set(RESULT),
        ...get(TO), ...get(COUNT), ...constant(2), SHIFT_LEFT, ...store(),
        ...each(AT, END, 1, [...get(TO), ...constant(4), ADD, ...keep(TO), ...class2, ...weight, ...constant(16), SHIFT_LEFT, OR, ...store()]),
        ...constant(0), ...get(TO), ...constant(4), ADD, ...store(NEXT_SHORT),
      ],
    ),
  ]
  const code = [
    ...get(WANTED), ...constant(5), SHIFT_RIGHT, ...constant(3), SHIFT_LEFT, ...keep(AT), ...load(MARKS), ...keep(MARKED),
    ...get(WANTED), SHIFT_RIGHT, ...constant(1), AND,
    ...choose(decoded, [...constant(NO_ROW), ...set(RESULT)]),
    ...get(WANTED), ...constant(2), SHIFT_LEFT, ...get(RESULT), ...store(entries),
    ...get(RESULT),
  ]
  return { name: 'find', parameters: 1, result: true, numbers: 7, code }
}

/** `prepare()`: marks the slots that have a row, and gives the end of the room that all rows need when decoded. */
export function preparing(layout: PackedLayout, stride: number): AssembledFunction {
  const [ROW, ROWS, AT, SLOT_NOW, GAP, DISTANCE, BYTE, BLOCK_NOW, VALUE, COUNT, FULL, WORDS] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  const { starts, gaps, counts, rows, decoded } = layout
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
      ...get(ROW), ...constant(STEP - 1), AND, EQUALS_ZERO,
      ...choose([...get(ROW), ...constant(Math.log2(STEP) - 2), SHIFT_RIGHT, ...get(VALUE), ...store(starts)]),
      ...get(ROW), ...loadByte(counts), ...keep(COUNT), ...get(VALUE), ADD, ...set(VALUE),
      ...get(COUNT), ...constant(LONGEST_SHORT), GREATER,
      ...choose(
        [...get(FULL), ...constant(1), ADD, ...set(FULL)],
        [...get(WORDS), ...get(COUNT), ADD, ...constant(1), ADD, ...set(WORDS)],
      ),
    ]),
    ...constant(0), ...constant(decoded), ...store(NEXT_FULL),
    ...constant(0), ...get(FULL), ...constant(stride * 2), MULTIPLY, ...constant(decoded), ADD, ...keep(AT), ...store(NEXT_SHORT),
    ...get(AT), ...get(WORDS), ...constant(2), SHIFT_LEFT, ADD,
  ]
  return { name: 'prepare', parameters: 0, result: true, numbers: 12, code }
}
