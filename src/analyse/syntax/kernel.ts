// The inner loop of tagging and parsing, as WebAssembly with 128-bit vectors: it adds up rows of weights. The module is a few hundred
// bytes that this file assembles for the number of classes at hand, so that the source is all there is.
//
//   score(slots, count, index, list, out):
//     for each of `count` slots: look up the byte address of its row in `index` (0: none) and append the ones found to `list`
//     for each group of vectors:  sums = 0;  for each address in `list`:  sums += the vectors at it;  store the sums at `out`

const I32 = 0x7f
const V128 = 0x7b
const SLOTS = 0
const COUNT = 1
const INDEX = 2
const LIST = 3
const OUT = 4
const FROM = 5
const TO = 6
const ADDRESS = 7
const SUM = 8
/** Vectors summed in one pass: they all stay in registers. */
const GROUP = 13

const get = (local: number): number[] => [0x20, ...unsigned(local)]
const set = (local: number): number[] => [0x21, ...unsigned(local)]
const constant = (value: number): number[] => [0x41, ...signed(value)]
const ADD = 0x6a
const LOAD = [0x28, 2, 0]
const STORE = [0x36, 2, 0]
const SHIFT_LEFT = 0x74
const LESS = 0x49
const EQUALS_ZERO = 0x45
const loadVector = (offset: number): number[] => [0xfd, 0x00, 0, ...unsigned(offset)]
const storeVector = (offset: number): number[] => [0xfd, 0x0b, 0, ...unsigned(offset)]
const NO_VECTOR = [0xfd, 0x0c, ...new Array<number>(16).fill(0)]

/** What a lane holds: 16-bit whole numbers, added with saturation, or 32-bit floats. */
export type Lane = 'i16' | 'f32'
const ADD_LANES: Record<Lane, number[]> = { i16: [0xfd, 0x8f, 0x01], f32: [0xfd, 0xe4, 0x01] }

// while (from < to) { body; from += 4 }
const eachWord = (body: readonly number[]): number[] => [
  0x02, 0x40, ...[0x03, 0x40],
  ...get(FROM), ...get(TO), LESS, EQUALS_ZERO, 0x0d, 1,
  ...body,
  ...get(FROM), ...constant(4), ADD, ...set(FROM), 0x0c, 0,
  0x0b, 0x0b,
]

function body(vectors: number, lane: Lane): number[] {
  const code: number[] = [
    // list = the addresses found; TO serves as the end of the slots, then of the list. An address of 0 is overwritten by the next.
    ...get(SLOTS), ...set(FROM), ...get(SLOTS), ...get(COUNT), ...constant(2), SHIFT_LEFT, ADD, ...set(TO),
    ...get(LIST), ...set(SLOTS),
    ...eachWord([
      ...get(INDEX), ...get(FROM), ...LOAD, ...constant(2), SHIFT_LEFT, ADD, ...LOAD, ...set(ADDRESS),
      ...get(SLOTS), ...get(ADDRESS), ...STORE,
      ...get(SLOTS), ...get(ADDRESS), EQUALS_ZERO, EQUALS_ZERO, ...constant(2), SHIFT_LEFT, ADD, ...set(SLOTS),
    ]),
    ...get(SLOTS), ...set(TO),
  ]
  for (let first = 0; first < vectors; first += GROUP) {
    const size = Math.min(GROUP, vectors - first)
    const each = <T>(make: (number: number) => T[]): T[] => Array.from({ length: size }, (_, number) => make(number)).flat()
    code.push(
      ...each((number) => [...NO_VECTOR, ...set(SUM + number)]),
      ...get(LIST), ...set(FROM),
      ...eachWord([
        ...get(FROM), ...LOAD, ...set(ADDRESS),
        ...each((number) => [...get(SUM + number), ...get(ADDRESS), ...loadVector(16 * (first + number)), ...ADD_LANES[lane], ...set(SUM + number)]),
      ]),
      ...each((number) => [...get(OUT), ...get(SUM + number), ...storeVector(16 * (first + number))]),
    )
  }
  return [...vector([[3, I32], [GROUP, V128]].map(([count, type]) => [count as number, type as number])), ...code, 0x0b]
}

type Score = (slots: number, count: number, index: number, list: number, out: number) => void

/** The kernel for rows of `vectors` times 16 bytes in `memory`; all its arguments are byte addresses but the count. */
export function kernel(vectors: number, lane: Lane, memory: WebAssembly.Memory): Score {
  const code = body(vectors, lane)
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
