import { compareNames } from '../lexicon/names.js'
import { isSameInFull } from '../lexicon/fullerName.js'
import { isBodyHead, isKnownBody } from '../lexicon/namesHeads.js'
import { isPlace, samePlace } from '../lexicon/places.js'
import { initialsOf, nameWords } from '../lexicon/wordNames.js'
import { isOrdinaryWord } from '../lexicon/words.js'
import type { Fit } from './entityClusters.js'

/** 3 for one spelling, 2 for two spellings of one place, -1 for two places. */
export const fitPlaces: Fit = (a, b) => {
  if (samePlace(a, b)) return 3
  // The gazetteer knows both by name: they are two, however alike they are spelled.
  if (isPlace(a) && isPlace(b)) return -1
  const relation = compareNames(a, b, 'other')
  return relation === 'same' ? 3 : relation === 'variant' ? 2 : isSameInFull(a, b) ? 1 : -1
}

export const fitThings: Fit = (a, b) => {
  const relation = compareNames(a, b, 'other')
  return relation === 'same'
    ? 3
    : relation === 'variant'
      ? 2
      : relation === 'compatible' && (tail(a, b) || isSameInFull(a, b))
        ? 1
        : relation === 'compatible'
          ? 0
          : -1
}

export const fitBodies: Fit = (a, b) => {
  const relation = compareNames(a, b, 'other')
  if (relation === 'same') return 4
  if (relation === 'variant') return 3
  if (relation === 'different') return -1
  const [x, y] = [nameWords(a), nameWords(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  // Letters for a name; a name without what stands before it; a firm by its first word. A known name is whole by itself.
  if (short.length === 1 && initialsOf(long.join(' ')) === short[0]) return 2
  if (isKnownBody(short.join(' '))) return 0
  if (tail(a, b) || isSameInFull(a, b)) return 2
  const heads = long.slice(short.length).every((word) => isBodyHead(word) || /^(inc|corp|ltd|co|plc)$/.test(word))
  return short.length === 1 && long[0] === short[0] && heads && !isOrdinaryWord(short[0] as string) ? 1 : 0
}

/** Whether one name is the end of the other and says more than what sort of thing it is: "Kestrel" of "MV Kestrel". */
function tail(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return (
    long.slice(-short.length).join(' ') === short.join(' ') &&
    short.some((word) => !isOrdinaryWord(word) || (short.length > 1 && !isBodyHead(word)))
  )
}
