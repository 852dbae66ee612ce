import { check, textSource } from '../../src/index.js'

/** The rows of one kind that the tool finds between these texts: `relation: answer | answer`, the answers in order. */
export const rowsOf = (kind: string, ...texts: readonly string[]): string[] =>
  check(texts.map((text, i) => textSource({ path: `${String.fromCharCode(97 + i)}.txt`, text })))
    .disagreements.filter((row) => row.kind === kind)
    .map(
      (row) =>
        `${row.relation}: ${row.sides
          .map(({ value }) => value)
          .sort()
          .join(' | ')}`,
    )
