// The inner loop of tagging and parsing, as WebAssembly with 128-bit vectors: it adds up rows of weights. The module is a few hundred
// bytes that this file assembles for the number of classes at hand, so that the source is all there is.
//
//   score(slots, count, index, list, out):
//     for each of `count` slots: take its entry in `index`, which is 0 for no row, the address of a full row, or, odd, one more than
//       the address of a short one; append full ones to `list`, short ones to a second list `LIST_BYTES` further
//     for each group of vectors:  sums = 0;  for each full row:  sums += the vectors there;  store the sums at `out`
//     for each short row: its length in bytes, then pairs of 16 bits: where from `out` the class has its sum, and the weight to add

const I32 = 0x7f
const V128 = 0x7b
/** Room for either list. */
export const LIST_BYTES = 512

// Parameters, then locals.
const FROM = 0
const COUNT = 1
const INDEX = 2
const LIST = 3
const OUT = 4
const TO = 5
const ENTRY = 6
const FULL = 7
const SHORT = 8
const PAIR = 9
const PAIRS_END = 10
const SUM = 11
/** Vectors summed in one pass: they all stay in registers. */
const GROUP = 13

const get = (local: number): number[] => [0x20, ...unsigned(local)]
const set = (local: number): number[] => [0x21, ...unsigned(local)]
const constant = (value: number): number[] => [0x41, ...signed(value)]
const ADD = 0x6a
const SUBTRACT = 0x6b
const AND = 0x71
const SHIFT_LEFT = 0x74
const SHIFT_RIGHT_SIGNED = 0x75
const LESS = 0x49
const EQUALS_ZERO = 0x45
const LOAD = [0x28, 2, 0]
const LOAD_16 = [0x2e, 1, 0]
const STORE = [0x36, 2, 0]
const STORE_16 = [0x3b, 1, 0]
const loadVector = (offset: number): number[] => [0xfd, 0x00, 0, ...unsigned(offset)]
const storeVector = (offset: number): number[] => [0xfd, 0x0b, 0, ...unsigned(offset)]
const ADD_LANES = [0xfd, 0x8f, 0x01] // 16-bit lanes, with saturation
const NO_VECTOR = [0xfd, 0x0c, ...Array.from({ length: 16 }, () => 0)]

// while (at < end) { body; at += 4 }
const eachWord = (at: number, end: number, body: readonly number[]): number[] => [
  0x02, 0x40, 0x03, 0x40,
  ...get(at), ...get(end), LESS, EQUALS_ZERO, 0x0d, 1,
  ...body,
  ...get(at), ...constant(4), ADD, ...set(at), 0x0c, 0,
  0x0b, 0x0b,
]

// Writes the entry at the end of a list, and moves the end only if the 0 or 1 on the stack says so: no branch to guess wrong.
const append = (end: number, condition: readonly number[]): number[] => [
  ...get(end), ...get(ENTRY), ...STORE,
  ...get(end), ...condition, ...constant(2), SHIFT_LEFT, ADD, ...set(end),
]
const IS_SHORT = [...get(ENTRY), ...constant(1), AND]
const IS_FULL = [...get(ENTRY), EQUALS_ZERO, EQUALS_ZERO, ...IS_SHORT, SUBTRACT]

function body(vectors: number): number[] {
  const code: number[] = [
    ...get(LIST), ...set(FULL), ...get(LIST), ...constant(LIST_BYTES), ADD, ...set(SHORT),
    ...get(FROM), ...get(COUNT), ...constant(2), SHIFT_LEFT, ADD, ...set(TO),
    ...eachWord(FROM, TO, [
      ...get(INDEX), ...get(FROM), ...LOAD, ...constant(2), SHIFT_LEFT, ADD, ...LOAD, ...set(ENTRY),
      ...append(FULL, IS_FULL), ...append(SHORT, IS_SHORT),
    ]),
  ]
  for (let first = 0; first < vectors; first += GROUP) {
    const size = Math.min(GROUP, vectors - first)
    const each = (make: (number: number) => number[]): number[] => Array.from({ length: size }, (_, number) => make(number)).flat()
    code.push(
      ...each((number) => [...NO_VECTOR, ...set(SUM + number)]),
      ...get(LIST), ...set(FROM),
      ...eachWord(FROM, FULL, [
        ...get(FROM), ...LOAD, ...set(ENTRY),
        ...each((number) => [...get(SUM + number), ...get(ENTRY), ...loadVector(16 * (first + number)), ...ADD_LANES, ...set(SUM + number)]),
      ]),
      ...each((number) => [...get(OUT), ...get(SUM + number), ...storeVector(16 * (first + number))]),
    )
  }
  code.push(
    ...get(LIST), ...constant(LIST_BYTES), ADD, ...set(FROM),
    ...eachWord(FROM, SHORT, [
      ...get(FROM), ...LOAD, ...constant(3), ADD, ...set(PAIR),
      ...get(PAIR), ...get(PAIR), ...constant(4), SUBTRACT, ...LOAD, ADD, ...set(PAIRS_END),
      ...eachWord(PAIR, PAIRS_END, [
        ...get(PAIR), ...LOAD, ...set(ENTRY),
        ...get(OUT), ...get(ENTRY), ...constant(0xffff), AND, ADD, ...set(TO),
        ...get(TO), ...get(TO), ...LOAD_16, ...get(ENTRY), ...constant(16), SHIFT_RIGHT_SIGNED, ADD, ...STORE_16,
      ]),
    ]),
  )
  return [...vector([[SUM - TO, I32], [GROUP, V128]]), ...code, 0x0b]
}

type Score = (slots: number, count: number, index: number, list: number, out: number) => void

/** The kernel for full rows of `vectors` times 16 bytes in `memory`; all its arguments are byte addresses but the count. */
export function kernel(vectors: number, memory: WebAssembly.Memory): Score {
  const code = body(vectors)
  const bytes = Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, vector([[0x60, ...vector([[I32], [I32], [I32], [I32], [I32]]), 0]])),
    ...section(2, vector([[...name('m'), ...name('m'), 0x02, 0x00, 0x01]])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...name('score'), 0, 0]])),
    ...section(10, vector([[...unsigned(code.length), ...code]])),
  ])
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), { m: { m: memory } }).exports.score as Score
}

const section = (number: number, content: readonly number[]): number[] => [number, ...unsigned(content.length), ...content]
const vector = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()]
const name = (text: string): number[] => vector([...text].map((letter) => [letter.charCodeAt(0)]))

// LEB128, as WebAssembly writes its numbers.
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)]
}
