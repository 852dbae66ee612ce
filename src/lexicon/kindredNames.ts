import { areDerived } from './derivedWords.js'
import { isKnownBody, isPlaceHead, NO_NAMES } from './namesHeads.js'
import { countryOfDemonym, isPlace } from './places.js'
import { givenNameGender, isOrdinaryWord } from './words.js'

const lines = (...sorts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(sorts.flatMap((words) => words.split(' ').map((word) => [word, words] as const)))

/** Last words of names that are easily taken for each other. A town has several of them: what is named after it alone may be another. */
const PUBLIC = lines(
  'center clinic hospital institute infirmary hospice sanatorium',
  'committee commission council board panel',
  'university college academy school institute',
  'department office agency bureau service authority administration',
  'street road avenue lane drive boulevard way',
  'foundation trust fund charity',
  'stadium arena ground park field',
  'church chapel cathedral',
  'prison jail penitentiary',
  'airport airfield airbase',
  'hotel inn lodge resort',
  'mine colliery pit quarry',
  'lake reservoir',
  'river creek',
  'ranch farm',
  'association society federation union league confederation',
)
/** The same for firms. */
const FIRMS = lines(
  'studios studio entertainment pictures films film productions',
  'records music',
  'group holdings enterprises industries',
  'airlines airline airways air aviation',
  'railway railways railroad rail',
  'technologies technology systems',
  'pharmaceuticals pharmaceutical pharma laboratories labs',
  'insurance assurance',
  'store stores shop market supermarket',
  'restaurant cafe grill tavern pub',
)
/** What completes the name of a house of healing or learning, and what most leave out of it. */
const COMPLETING = /^(?:medical|health|research|treatment|center|clinic|hospital|institute|foundation|museum|academy|society)$/
const REGIONAL =
  /^(?:europe|africa|asia|latin|north|south|east|west|northern|southern|eastern|western|central|national|international|royal|new|saint)/

/**
 * Whether two names, as `nameWords`, are likely one with another word at its end: "Brandt Center" and "Brandt Clinic", "Velbury
 * Publishing" and "Velbury Publishers", "Corvo Recovery" and "Corvo Recovery Center". Must not hold for what is called after a
 * town or a people alone ("Ambria College", "Ambria University"), nor for heads of two sorts ("Brandt Foundation", "Brandt
 * Hospital").
 */
export function areKindred(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2 || isKnownBody(short.join(' ')) || isKnownBody(long.join(' '))) return false
  if (long.length > short.length) return completes(short, long)
  const [x, y] = [a.at(-1) as string, b.at(-1) as string]
  const stem = a.slice(0, -1)
  if (stem.join(' ') !== b.slice(0, -1).join(' ') || x === y) return false
  if (FIRMS.has(x) && FIRMS.get(x) === FIRMS.get(y)) return isOwn(stem)
  return (
    ((PUBLIC.has(x) && PUBLIC.get(x) === PUBLIC.get(y)) || areDerived(x, y)) &&
    isOwn(stem) &&
    !stem.every((word) => isPlace(word) || isPlaceHead(word)) &&
    !isPlace(stem.join(' '))
  )
}

/** "Tarn Hospital Medical Center" is the Tarn Hospital; "Corvo Recovery Center" is what others call Corvo Recovery. */
function completes(short: readonly string[], long: readonly string[]): boolean {
  const more = long.slice(short.length)
  if (long.slice(0, short.length).join(' ') !== short.join(' ') || !more.every((word) => COMPLETING.test(word))) return false
  const head = short.at(-1) as string
  return (
    /^(?:hospital|clinic|institute|infirmary)$/.test(head) ||
    (isOwn(short.slice(0, 1)) &&
      givenNameGender(short[0] as string) === undefined &&
      !isPlace(short[0] as string) &&
      !isPlace(short.join(' ')) &&
      !isPlaceHead(head) &&
      !PUBLIC.has(head))
  )
}

/** Whether the first words of a name belong to it alone: no everyday word, country or people, and no number. */
const isOwn = (stem: readonly string[]): boolean =>
  stem.some(
    (word) =>
      word.length > 2 && !isOrdinaryWord(word) && !NO_NAMES.has(word) && countryOfDemonym(word) === undefined && !REGIONAL.test(word),
  ) && !stem.some((word) => /\d/.test(word))
