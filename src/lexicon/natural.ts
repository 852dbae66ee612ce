// The only module that touches `natural`. Its root (and its `util`) load database drivers and print banners to standard output, and
// each of its parts brings all its languages: what is used is imported file by file.
import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone.js'
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

const doubleMetaphone = new DoubleMetaphone()

// A name is compared with many others; the bound keeps memory flat on hostile input.
const CACHED = 20_000
const cache = new Map<string, readonly string[]>()

/** The two Double Metaphone keys of a word; the second is often the same as the first. */
export function metaphones(word: string): readonly string[] {
  const known = cache.get(word)
  if (known) return known
  if (cache.size >= CACHED) cache.clear()
  const made = doubleMetaphone.process(word)
  cache.set(word, made)
  return made
}

/** Porter stem of a lower-case English word. */
export const stem = (word: string): string => PorterStemmer.stem(word)
