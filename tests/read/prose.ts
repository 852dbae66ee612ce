/** Known text for documents that tests make: sentences of our own, each different, in paragraphs of four. */
const WHO = [
  'The harbour master',
  'A spokeswoman for the port authority',
  'The head of the dockworkers’ union',
  'An engineer of the crane maker',
  'The mayor of Velsund',
  'A retired pilot',
  'The transport minister',
  'The insurer',
]
const DID = ['confirmed', 'doubted', 'repeated', 'denied', 'explained at length', 'conceded', 'insisted', 'announced']
const WHAT = [
  'that the northern basin would stay closed until the investigation is finished',
  'that twenty-four containers had been lost, among them two with fertiliser',
  'that the well-known weakness of the older cranes had been reported in writing',
  'that no responsibility for misunderstandings between the companies could be established',
  'that the recommendations of the environmental commission were implemented in November',
  'that replacement of the damaged superstructure would cost about 3.5 million crowns',
  'that international correspondents had been accommodated in the administration building',
]
const WHERE = [
  'on Monday',
  'at a hearing in the town hall',
  'in a letter to the council',
  'during an unexpectedly stormy session',
  'in an interview with the regional broadcaster',
]

export function proseSentence(index: number): string {
  const pick = (list: readonly string[], step: number): string => list[(index * step + (index >> 3)) % list.length] as string
  return `${pick(WHO, 1)} ${pick(DID, 3)} ${pick(WHERE, 2)} ${pick(WHAT, 5)}, as item ${index + 1} of the minutes shows.`
}

export const proseParagraphs = (count: number): string[] =>
  Array.from({ length: count }, (_, paragraph) =>
    Array.from({ length: 4 }, (_, sentence) => proseSentence(paragraph * 4 + sentence)).join(' '),
  )

/** The share of the words of `wanted` that come back in `found` in the same order (longest common subsequence, greedy with a window). */
export function wordsInOrder(wanted: string, found: string): number {
  const [a, b] = [wanted.match(/[^\s]+/g) ?? [], found.match(/[^\s]+/g) ?? []]
  let hits = 0
  let at = 0
  for (const word of a) {
    const next = b.slice(at, at + 60).indexOf(word)
    if (next < 0) continue
    hits++
    at += next + 1
  }
  return hits / a.length
}
