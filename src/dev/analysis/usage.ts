import { normalForm } from '../../analyse/syntax/words.js'
import type { GoldSentence } from './conllu.js'

/** Words seen less often say too little of how they are used. */
const ENOUGH = 4
/** Keeps the regression from trusting rare directions. */
const RIDGE = 3

/**
 * How words are likely to be used: which tags and relations they would have, learnt from the words of the treebanks by a linear
 * regression on their vectors and told for all words. Rows as in `words`; deviations from what is usual.
 */
export function usage(words: readonly string[], vectors: readonly Float64Array[], training: readonly GoldSentence[]): Float64Array[] {
  const columns = new Map<string, number>()
  const counts = new Map<string, Map<string, number>>()
  for (const sentence of training) {
    for (const word of sentence.words) {
      const form = normalForm(word.form).toLowerCase()
      const seen = counts.get(form) ?? new Map<string, number>()
      counts.set(form, seen)
      for (const fact of [word.xpos, `rel ${word.rel}`, 'all']) {
        seen.set(fact, (seen.get(fact) ?? 0) + 1)
        if (fact !== 'all' && !columns.has(fact)) columns.set(fact, columns.size)
      }
    }
  }
  const size = (vectors[0] as Float64Array).length + 1
  const inputs = vectors.map((vector) => Float64Array.from([...vector, 1]))
  const left = Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size + columns.size }, (__, column) => (row === column ? RIDGE : 0)),
  )
  for (const [at, word] of words.entries()) {
    const seen = counts.get(word)
    const all = seen?.get('all') ?? 0
    if (seen === undefined || all < ENOUGH) continue
    const weight = Math.sqrt(Math.min(all, 100))
    const input = inputs[at] as Float64Array
    for (let row = 0; row < size; row++) {
      const line = left[row] as Float64Array
      const factor = weight * (input[row] as number)
      for (let column = 0; column < size; column++) line[column] = (line[column] as number) + factor * (input[column] as number)
      for (const [fact, count] of seen) {
        const column = columns.get(fact)
        if (column !== undefined) line[size + column] = (line[size + column] as number) + (factor * count) / all
      }
    }
  }
  solve(left, size)
  const told = inputs.map((input) =>
    Float64Array.from({ length: columns.size }, (_, column) =>
      input.reduce((sum, value, row) => sum + value * ((left[row] as Float64Array)[size + column] as number), 0),
    ),
  )
  const means = Float64Array.from(
    { length: columns.size },
    (_, column) => told.reduce((sum, row) => sum + (row[column] as number), 0) / told.length,
  )
  return told.map((row) => row.map((value, column) => value - (means[column] as number)))
}

// Gauss and Jordan: turns the left square into the identity, and what stands right of it into the solution.
function solve(rows: Float64Array[], size: number): void {
  for (let pivot = 0; pivot < size; pivot++) {
    const line = rows[pivot] as Float64Array
    const scale = line[pivot] as number
    for (let column = pivot; column < line.length; column++) line[column] = (line[column] as number) / scale
    for (let other = 0; other < size; other++) {
      const row = rows[other] as Float64Array
      const factor = row[pivot] as number
      if (other === pivot || factor === 0) continue
      for (let column = pivot; column < line.length; column++) row[column] = (row[column] as number) - factor * (line[column] as number)
    }
  }
}
