import { expect, it } from 'vitest'
import { check, textSource, type Disagreement } from '../../src/index.js'

/** What follows the two sentences in their texts, so that they are not all there is. */
const AFTER = [
  ' The town council met on Monday to talk about the matter. Residents said they were worried.',
  ' Rain fell over the valley in the night. A second report is due in the spring.',
]

const between = (...texts: readonly string[]): readonly Disagreement[] =>
  check(texts.map((text, i) => textSource({ path: `${'ab'[i]}.txt`, text: text + (text.includes('\n') ? '' : AFTER[i]) }))).disagreements

/** Two texts that differ in one plain thing: the kind and relation of the row that tells it, and its answers as they stand. */
export function differs(pairs: readonly (readonly [a: string, b: string, row: string, ...values: string[]])[]): void {
  it.each(pairs)('%s / %s', (a, b, row, ...values) => {
    const found = between(a, b).map(({ kind, relation, sides }) => [`${kind}/${relation}`, ...sides.map(({ value }) => value)])
    expect(found).toContainEqual([row, ...values])
  })
}

/** Two texts that do not differ, or tell of two things. */
export function agrees(kind: string, pairs: readonly (readonly [a: string, b: string])[]): void {
  it.each(pairs)('%s / %s', (a, b) => {
    expect(between(a, b).filter((row) => row.kind === kind)).toEqual([])
  })
}

/** What is found between two texts: `kind/relation: value | value`, the values by alphabet. */
export const rowsOf = (a: string, b: string): string[] =>
  between(a, b).map(({ kind, relation, sides }) => {
    const values = sides.map(({ value }) => value).sort()
    return `${kind}/${relation}: ${values.join(' | ')}`
  })
