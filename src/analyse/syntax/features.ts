// Features as WebAssembly hashes them. What a decision looks at is written at `VALUES` as numbers; a template names up to four of them,
// and its feature is what they are together, hashed to a slot.

import {
  type AssembledFunction,
  constant,
  each,
  get,
  load,
  loadVector,
  MULTIPLY_LANES,
  set,
  SHIFT_LANES_RIGHT,
  SPREAD,
  store,
  storeVector,
  XOR_VECTORS,
} from './assembly.js'
import { MOST_FEATURES, PARTS, SLOT_LIST, VALUES } from './kernel.js'

/** Features are hashed to slots of this many bits; only slots that training used have a row of weights. */
const SLOT_BITS = 22
export const SLOTS = 1 << SLOT_BITS
/** Most values that one decision may look at. */
export const MOST_VALUES = 128

/** The places among the values that a feature is made of. */
export type Template = readonly number[]

/** Reads templates: commas between them, spaces between the names of their values; a template may have none. */
export const templatesOf = (names: readonly string[], text: string): Template[] =>
  text.split(',').map((template) =>
    template
      .trim()
      .split(/\s+/)
      .filter((name) => name !== '')
      .map((name) => {
        const place = names.indexOf(name)
        if (place < 0) throw new Error(`no value is called ${name}`)
        return place
      }),
  )

// Five lists beside one another, so that four features can be hashed at once: the number of the template, mixed, and four values or 0.
const LIST = 512
const ROUNDS = [
  { shift: 15, factor: 0x85ebca6b },
  { shift: 13, factor: 0xc2b2ae35 },
  { shift: 15, factor: 0x27d4eb2f },
  { shift: 13, factor: 0x165667b1 },
]

/** Writes into a new model's memory what stays the same for all decisions. */
export function numberTemplates(templates: readonly Template[], buffer: ArrayBuffer): void {
  const mixed = new Int32Array(buffer, PARTS, MOST_FEATURES)
  templates.forEach((_, number) => (mixed[number] = Math.imul(number + 1, 0x9e3779b1)))
}

/** `hash()`: writes the slots of all features to `SLOT_LIST`. */
export function hashing(templates: readonly Template[]): AssembledFunction {
  const [AT, END, VALUE] = [0, 1, 2]
  const gather = templates.flatMap((places, number) =>
    places.flatMap((place, part) => [
      ...constant(0),
      ...constant(0),
      ...load(VALUES + place * 4),
      ...store(PARTS + (1 + part) * LIST + number * 4),
    ]),
  )
  const folded = (shift: number): number[] => [...get(VALUE), ...get(VALUE), ...constant(shift), ...SHIFT_LANES_RIGHT, ...XOR_VECTORS]
  const part = (list: number): number[] => [...get(AT), ...loadVector(PARTS + list * LIST)]
  const code = [
    ...gather,
    ...constant(templates.length * 4),
    ...set(END),
    ...each(AT, END, 16, [
      ...part(0),
      ...part(1),
      ...XOR_VECTORS,
      ...set(VALUE),
      ...ROUNDS.flatMap(({ shift, factor }, round) => [
        ...folded(shift),
        ...constant(factor | 0),
        ...SPREAD,
        ...MULTIPLY_LANES,
        ...(round + 2 <= 4 ? [...part(round + 2), ...XOR_VECTORS] : []),
        ...set(VALUE),
      ]),
      ...get(AT),
      ...folded(16),
      ...constant(32 - SLOT_BITS),
      ...SHIFT_LANES_RIGHT,
      ...storeVector(SLOT_LIST),
    ]),
  ]
  return { name: 'hash', parameters: 0, result: false, numbers: 2, vectors: 1, code }
}
