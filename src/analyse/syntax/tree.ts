/** What a parser makes of a sentence; by word. */
export interface Tree {
  /** Index of the governing word, -1 for the root. */
  readonly heads: Int32Array
  /** Label numbers. */
  readonly labels: Int32Array
  /** How far the decision for the word's arc was ahead of the next best; of use only to compare. */
  readonly margins: Int32Array
}

/** Attaching the last word to the root is no choice among labels: it is compared with nothing, and as sure as can be. */
export const SURE = 4000
