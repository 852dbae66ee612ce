import { link } from '../../src/align/story.js'
import { analyse } from '../../src/analyse/index.js'
import { extract } from '../../src/extract/index.js'
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

/** The words of the claims of one kind that the tool finds in a text. */
export function claimsOf(kind: string, text: string): string[] {
  const document = analyse(textSource({ path: 'a.txt', text }))
  return extract(document, link([document]))
    .filter((claim) => claim.kind === kind)
    .map((claim) => claim.text)
}
