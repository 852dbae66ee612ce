import { isBodyHead, isPlaceHead, isThingHead } from './namesHeads.js'
import { isPlace } from './places.js'
import { nameWords } from './wordNames.js'
import { givenNameGender, isOrdinaryWord } from './words.js'

/** What a word inside a name sets apart, rather than completes: "Kessler Hall", "Kessler North Hall". */
const TELLS_APART =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|new|old|little|junior|senior|women|mens?|boys?|girls?|childrens?|\d+)$/
/** Streets of one quarter share their first words. */
const WAYS = /^(?:street|st|avenue|ave|road|rd|drive|lane|boulevard|blvd|county|district|saint)$/

/**
 * Whether the longer of two names is the shorter one in full: with a word more inside ("Kessler Hotel", "Kessler Royal Hotel"),
 * or with the given name of whom it is named after ("Kessler College", "Anna Kessler College"). Must not hold for what is named
 * after a known place ("Boston Hospital", "Boston Memorial Hospital"), nor for streets, or parts set apart by a direction.
 */
export function isSameInFull(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  const head = short.at(-1) as string
  if (short.length < 2 || long.length === short.length || long.length > short.length + 2 || head !== long.at(-1)) return false
  if (WAYS.test(head) || !(isPlaceHead(head) || isBodyHead(head) || isThingHead(head))) return false
  const first = short[0] as string
  if (isOrdinaryWord(first) || isPlace(first) || first.length < 4) return false
  if (long[0] === first)
    return opensAndCloses(short, long) && !long.slice(1, -1).some((word) => !short.includes(word) && TELLS_APART.test(word))
  return (
    long.length === short.length + 1 &&
    long.slice(1).join(' ') === short.join(' ') &&
    givenNameGender(long[0] as string) !== undefined &&
    !isPlace(long[0] as string)
  )
}

/** Whether all words of the shorter one stand in the longer one in order. */
function opensAndCloses(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}
