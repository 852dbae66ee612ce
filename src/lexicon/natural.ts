// The only module that touches `natural`. Its root (and its `util`) load database drivers and print banners to
// standard output, so its parts are imported by path.
import distance from 'natural/lib/natural/distance/index.js'
import phonetics from 'natural/lib/natural/phonetics/index.js'
import stemmers from 'natural/lib/natural/stemmers/index.js'

const doubleMetaphone = new phonetics.DoubleMetaphone()

/** Letters to insert, delete, replace or swap with a neighbour to make one string of the other. */
export const editDistance = (a: string, b: string): number =>
  distance.DamerauLevenshteinDistance(a, b, { restricted: true })

/** The two Double Metaphone keys of a word; the second is often the same as the first. */
export const metaphones = (word: string): readonly string[] => doubleMetaphone.process(word)

/** Porter stem of a lower-case English word. */
export const stem = (word: string): string => stemmers.PorterStemmer.stem(word)
