// Just enough of an assembler to write small WebAssembly modules as code: a function is a list of bytes, put together from these parts.

const I32 = 0x7f
const V128 = 0x7b
const I32_STORE_ALIGN = 2

export const get = (local: number): number[] => [0x20, ...unsigned(local)]
export const set = (local: number): number[] => [0x21, ...unsigned(local)]
/** Sets a local and leaves the value on the stack. */
export const keep = (local: number): number[] => [0x22, ...unsigned(local)]
export const constant = (value: number): number[] => [0x41, ...signed(value)]
export const call = (number: number): number[] => [0x10, ...unsigned(number)]
export const ADD = 0x6a
export const SUBTRACT = 0x6b
export const AND = 0x71
export const OR = 0x72
export const XOR = 0x73
/** Shifts look at the low five bits of the distance alone. */
export const SHIFT_LEFT = 0x74
export const SHIFT_RIGHT = 0x76
export const COUNT_ONES = 0x69
export const EQUALS_ZERO = 0x45
/** Of two numbers without sign. */
const LESS = 0x49
export const GREATER = 0x4b

// Loads and stores take a constant that is added to the address.
export const load = (offset = 0): number[] => [0x28, I32_STORE_ALIGN, ...unsigned(offset)]
export const loadByte = (offset = 0): number[] => [0x2d, 0, ...unsigned(offset)]
export const load16 = (offset = 0): number[] => [0x2e, 1, ...unsigned(offset)]
export const store = (offset = 0): number[] => [0x36, I32_STORE_ALIGN, ...unsigned(offset)]
export const store16 = (offset = 0): number[] => [0x3b, 1, ...unsigned(offset)]
export const loadVector = (offset: number): number[] => [0xfd, 0x00, 0, ...unsigned(offset)]
export const storeVector = (offset: number): number[] => [0xfd, 0x0b, 0, ...unsigned(offset)]
/** Adds 16-bit lanes, with saturation. */
export const ADD_LANES = [0xfd, 0x8f, 0x01]
// Of four lanes of 32 bits, and of all bits.
export const SPREAD = [0xfd, 0x11]
export const MULTIPLY_LANES = [0xfd, 0xb5, 0x01]
export const SHIFT_LANES_RIGHT = [0xfd, 0xad, 0x01]
export const XOR_VECTORS = [0xfd, 0x51]
export const NO_VECTOR = [0xfd, 0x0c, ...Array.from({ length: 16 }, () => 0)]

/** `do { body } while (condition)`; inside the condition and the body, the loop is the innermost block. */
export const repeat = (body: readonly number[], condition: readonly number[]): number[] => [
  0x03,
  0x40,
  ...body,
  ...condition,
  0x0d,
  0,
  0x0b,
]

/** `while (at < end) { body; at += step }` */
export const each = (at: number, end: number, step: number, body: readonly number[]): number[] => [
  0x02,
  0x40,
  0x03,
  0x40,
  ...get(at),
  ...get(end),
  LESS,
  EQUALS_ZERO,
  0x0d,
  1,
  ...body,
  ...get(at),
  ...constant(step),
  ADD,
  ...set(at),
  0x0c,
  0,
  0x0b,
  0x0b,
]

/** `if (what is on the stack) { then } else { otherwise }` */
export const choose = (then: readonly number[], otherwise: readonly number[] = []): number[] => [
  0x04,
  0x40,
  ...then,
  0x05,
  ...otherwise,
  0x0b,
]

/** A function of numbers (32 bits) that gives back one number or nothing; its locals stand after its parameters. */
export interface AssembledFunction {
  readonly name: string
  readonly parameters: number
  readonly result: boolean
  /** Locals that hold numbers, and after them those that hold vectors. */
  readonly numbers: number
  readonly vectors?: number
  readonly code: readonly number[]
}

/** Functions at work on one memory, by name. */
export type Assembled = Readonly<Record<string, (...values: number[]) => number>>

/** Compiles functions, which call each other by their place in the list; what comes back puts them to work on a memory. */
export function assemble(functions: readonly AssembledFunction[]): (memory: WebAssembly.Memory) => Assembled {
  const bytes = Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(
      1,
      vector(
        functions.map(({ parameters, result }) => [
          0x60,
          ...vector(Array.from({ length: parameters }, () => [I32])),
          ...vector(result ? [[I32]] : []),
        ]),
      ),
    ),
    ...section(2, vector([[...name('m'), ...name('m'), 0x02, 0x00, 0x01]])),
    ...section(3, vector(functions.map((_, index) => unsigned(index)))),
    ...section(7, vector(functions.map((one, index) => [...name(one.name), 0, ...unsigned(index)]))),
    ...section(
      10,
      vector(
        functions.map(({ numbers, vectors = 0, code }) => {
          const body = [
            ...vector([
              [...unsigned(numbers), I32],
              [...unsigned(vectors), V128],
            ]),
            ...code,
            0x0b,
          ]
          return [...unsigned(body.length), ...body]
        }),
      ),
    ),
  ])
  const module = new WebAssembly.Module(bytes)
  return (memory) => new WebAssembly.Instance(module, { m: { m: memory } }).exports as Assembled
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
