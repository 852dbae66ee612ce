import { editDistance } from './editDistance.js'
import { metaphones, stem } from './natural.js'
import { isKnownShortForm, sameGivenName } from './nicknames.js'
import { soundCost, sounds } from './soundCost.js'
import { givenNameGender, isOrdinaryWord, sameButForEnding } from './words.js'

/**
 * How two parts of names relate: `same` letters (case and accents aside), a `variant` spelling of one sound, `near`
 * (a slip of the pen, or a free transliteration; no proof by itself), `initial` (a letter for the name), `nickname`, or `different`.
 */
export type PartRelation = 'same' | 'variant' | 'near' | 'initial' | 'nickname' | 'different'

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
}

/** Lower case, without accents, apostrophes and full stops; spaces single; hyphens and dashes kept as `-`. */
export function foldName(name: string): string {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœıħ]/g, (letter) => LETTERS[letter] as string)
    .replace(/['’‘ʼʿʾ`´.]/g, '')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[^\p{L}\p{N}&-]+/gu, ' ')
    .replace(/\s*-\s*/g, '-')
    .trim()
}

/** Cost of the sounds in relation to the length of the shorter part. */
function soundDistance(a: string, b: string): number {
  const [x, y] = [sounds(a), sounds(b)]
  return soundCost(x, y) / Math.max(2.5, Math.min(x.length, y.length))
}

const sharesMetaphone = (a: string, b: string): boolean => {
  const keys = metaphones(b)
  return metaphones(a).some((key) => keys.includes(key))
}

/**
 * Compares two folded parts without looking at what they name. `kevin`/`kelvin` are near, `chaouki`/`shawki` are a variant,
 * `martin`/`morton` and `erik`/`erika` are different.
 */
export function comparePart(a: string, b: string): PartRelation {
  if (a === b) return 'same'
  if (/\d/.test(a) || /\d/.test(b)) return 'different'
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 1) return long.startsWith(short) ? 'initial' : 'different'
  if (isOrdinaryWord(a) && isOrdinaryWord(b)) return 'different'
  const x = sounds(a)
  const y = sounds(b)
  // A closing "a" makes another name of it: Erik and Erika, Ivanov and Ivanova.
  if (x.endsWith('a') !== y.endsWith('a') && Math.abs(x.length - y.length) === 1) return 'different'
  const apart = soundDistance(a, b)
  if (apart <= 0.1) return 'variant'
  if (apart <= 0.2 && sharesMetaphone(a, b)) return 'near'
  const edits = editDistance(a, b)
  const slips = short.length >= 9 ? 2 : short.length >= 5 ? 1 : 0
  return edits <= slips && (a[0] === b[0] || a.slice(-4) === b.slice(-4)) ? 'near' : 'different'
}

/** As `comparePart`, for given names: knows short forms, and keeps the names of men and women apart. */
export function compareGiven(a: string, b: string): PartRelation {
  const relation = comparePart(a, b)
  if (relation === 'same' || relation === 'initial') return relation
  if (isKnownShortForm(a, b)) return 'nickname'
  const genders = [givenNameGender(a), givenNameGender(b)]
  if (genders.includes('male') && genders.includes('female')) return 'different'
  if (sameGivenName(a, b)) return 'nickname'
  // Two given names that are both well known are two names, unless they sound alike: Daniel and Donald, but Alan and Allen.
  if (relation === 'near' && genders.every((gender) => gender !== undefined)) return soundDistance(a, b) <= 0.16 ? 'near' : 'different'
  return relation
}

/** As `comparePart`, for words of names that are no person's: plural and singular are one word, two ordinary words are two. */
export function compareWord(a: string, b: string): PartRelation {
  if (a === b) return 'same'
  if (sameButForEnding(a, b) || isSameStem(a, b)) return 'near'
  return comparePart(a, b)
}

/** "Provident" and "Providence": long words of one stem. Shorter ones are too easily two ("Port", "Ports" aside). */
const isSameStem = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 7 && a.slice(0, 5) === b.slice(0, 5) && stem(a) === stem(b)
