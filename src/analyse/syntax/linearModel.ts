import { type Assembled, assemble } from './assembly.js'
import { hashing, MOST_VALUES, numberTemplates, type Template } from './features.js'
import { MOST_FEATURES, scoring, SLOT_LIST, SUMS, VALUES } from './kernel.js'
import { decoding, layoutOf, packedRows, placeParts, prepareAll, preparing, WEIGHT_TABLE } from './packedRows.js'

export const PAGE = 65_536

/** 16-bit vectors from one full row of weights to the next. */
export const vectorsFor = (classes: number): number => Math.ceil(classes / 8)

/** What decides by features: in training a growing model, in use one from a weights file. */
export interface Scorer {
  readonly classes: number
  /** Write what the templates name here before `decide`. */
  readonly values: Int32Array
  /** The slots of the features at hand. */
  readonly slots: Int32Array
  /** Adds up the rows of the features of the values, and gives the sums by class, overwritten by the next call. */
  decide(): Int16Array
  /** Adds up the rows of the first `count` slots in the same way. */
  score(count: number): Int16Array
}

/** The parts of a weights file; see `weights.ts`. */
export interface PackedRows {
  readonly classes: number
  readonly rows: number
  /** Number of the weights. */
  readonly values: number
  /** Writes marks, counts, classes and weights, one after the other, to where the model keeps them. */
  readonly fill: (room: Uint8Array) => void
  /** The 16-bit weight of every byte. */
  readonly table: Int16Array
}

const compiled = new WeakMap<readonly Template[], Map<number, (memory: WebAssembly.Memory) => Assembled>>()

// Models of the same features and as many classes share their code, so that it is compiled, and made fast, once.
function functionsFor(vectors: number, templates: readonly Template[]): (memory: WebAssembly.Memory) => Assembled {
  const known = compiled.get(templates) ?? new Map<number, (memory: WebAssembly.Memory) => Assembled>()
  compiled.set(templates, known)
  const made = known.get(vectors) ?? assemble([scoring(vectors, packedRows()), decoding(vectors * 8), preparing(), hashing(templates)])
  known.set(vectors, made)
  return made
}

/** A row of 16-bit weights for every slot in use, and the sums over the rows of the features that hold. */
export class LinearModel implements Scorer {
  readonly values: Int32Array
  readonly slots: Int32Array
  readonly classes: number
  private readonly sums: Int16Array
  private readonly run: (count: number) => void
  private readonly hash: () => void

  constructor(
    { classes, rows, values, fill, table }: PackedRows,
    private readonly templates: readonly Template[] = [],
  ) {
    const vectors = vectorsFor(classes)
    const layout = layoutOf(rows, values)
    const memory = new WebAssembly.Memory({ initial: Math.ceil(layout.decoded / PAGE) })
    fill(new Uint8Array(memory.buffer, layout.marks, layout.weights + values - layout.marks))
    new Int16Array(memory.buffer, WEIGHT_TABLE, 256).set(table)
    numberTemplates(templates, memory.buffer)
    placeParts(layout, memory.buffer)
    const { score, prepare, hash } = functionsFor(vectors, templates)(memory)
    const longRows = prepareAll(prepare as (from: number, to: number) => void, memory.buffer)
    memory.grow(Math.ceil((layout.decoded + longRows * vectors * 16 - memory.buffer.byteLength) / PAGE))
    this.classes = classes
    this.run = score as (count: number) => void
    this.hash = hash as () => void
    this.values = new Int32Array(memory.buffer, VALUES, MOST_VALUES)
    this.slots = new Int32Array(memory.buffer, SLOT_LIST, MOST_FEATURES)
    this.sums = new Int16Array(memory.buffer, SUMS, vectors * 8)
  }

  decide(): Int16Array {
    this.hash()
    return this.score(this.templates.length)
  }

  score(count: number): Int16Array {
    this.run(count)
    return this.sums
  }
}
