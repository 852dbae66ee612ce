import { check } from '../../src/check.js'
import { textSource } from '../../src/read/textSource.js'

/** What is found between two texts, each set between sentences of its own: `kind/relation: value | value`, values by alphabet. */
export function rowsOf(a: string, b: string): string[] {
  const report = check([
    textSource({ path: 'a.txt', text: `${a} The town council met on Monday to talk about the matter. Residents said they were worried.` }),
    textSource({ path: 'b.txt', text: `${b} Shops stayed open through the weekend. A prayer service is planned at the church.` }),
  ])
  return report.disagreements.map(
    ({ kind, relation, sides }) =>
      `${kind}/${relation}: ${sides
        .map(({ value }) => value)
        .sort()
        .join(' | ')}`,
  )
}
