import type { NameComparison, PartDifference } from './names.js'
import { compareWord, foldName } from './nameParts.js'
import { editDistance } from './editDistance.js'
import { isOrdinaryWord } from './words.js'

const LINKS = new Set('the a an of for and & de la le du des'.split(' '))
const LEGAL = new Set('inc corp ltd llc llp lp plc ag gmbh sa se nv bv ab oy spa srl co pty'.split(' '))
/** Legal forms that are written out or set before the name as well; one spelling for each. */
const FORMS: Readonly<Record<string, string>> = {
  incorporated: 'inc',
  corporation: 'corp',
  limited: 'ltd',
  company: 'co',
  aktiengesellschaft: 'ag',
}
const NUMBERS: Readonly<Record<string, string>> = {
  first: '1',
  '1st': '1',
  second: '2',
  '2nd': '2',
  third: '3',
  '3rd': '3',
  fourth: '4',
  '4th': '4',
  fifth: '5',
  '5th': '5',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
}
const SHORT: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  uk: 'united kingdom',
  un: 'united nations',
  eu: 'european union',
  dept: 'department',
  st: 'saint',
  mt: 'mount',
  ft: 'fort',
  univ: 'university',
  assn: 'association',
  natl: 'national',
}

/** British spellings in their American form, so that an Organisation is an Organization. */
const american = (word: string): string =>
  word
    .replace(/is(ations?|ed|ing)$/, 'iz$1')
    .replace(/^(cent|theat)re$/, '$1er')
    .replace(/^(def|off)ence$/, '$1ense')
    .replace(/^(lab|harb|(?:techni)?col|hon|fav|neighb|arm|vap)our/, '$1or')
    .replace(/^programme/, 'program')

/** Whether two names of several words differ in nothing but British and American spelling. */
export function isOtherEnglish(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    foldName(name)
      .replace(/^the /, '')
      .split(/[\s-]+/),
  ) as [string[], string[]]
  return (
    x.length > 1 &&
    x.length === y.length &&
    x.join(' ') !== y.join(' ') &&
    x.every((word, i) => word === y[i] || american(word) === american(y[i] as string))
  )
}

/** The words of a name that carry it: folded, without articles, links and legal forms (kept where nothing else is left). */
export function nameWords(name: string): string[] {
  const all = foldName(name.replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replace(/\./g, '')))
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .flatMap((word) => (SHORT[word] ?? NUMBERS[word] ?? FORMS[word] ?? american(word)).split(' '))
  const core = all.filter((word) => !LINKS.has(word))
  while (core.length > 1 && LEGAL.has(core[core.length - 1] as string)) core.pop()
  return core.length > 0 ? core : all
}

const legalForm = (name: string): string => {
  const last = foldName(name).split(' ').pop() as string
  const form = FORMS[last] ?? last
  return LEGAL.has(form) && foldName(name) !== last ? form : ''
}

/** First letters of the words of a name, links left out: `Marine Safety Board` → `msb`. */
export const initialsOf = (name: string): string =>
  nameWords(name)
    .map((word) => word[0])
    .join('')

const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,6}s?$/u.test(name.replace(/[\s&]/g, ''))

/** Compares names of bodies, places and things word by word, in order. */
export function compareWordNames(a: string, b: string): NameComparison {
  const [x, y] = [nameWords(a), nameWords(b)]
  const forms = [legalForm(a), legalForm(b)]
  if (forms[0] !== forms[1] && !forms.includes(''))
    return { relation: 'different', parts: [{ part: 'suffix', a: forms[0] as string, b: forms[1] as string, relation: 'different' }] }
  const [joinedX, joinedY] = [x.join(''), y.join('')]
  // Letters that stand for words: one letter more is another thing.
  if (isAcronym(a) && isAcronym(b) && joinedX.replace(/s$/, '').length !== joinedY.replace(/s$/, '').length)
    return { relation: 'different', parts: [] }
  if (joinedX === '' || joinedY === '') return { relation: 'different', parts: [] }
  if (x.join(' ') === y.join(' ')) return { relation: 'same', parts: [] }
  const whole = (relation: PartDifference['relation']): PartDifference => ({ part: 'word', a: x.join(' '), b: y.join(' '), relation })
  if (joinedX === joinedY) return { relation: 'variant', parts: [whole('variant')] }
  // "Harbour Board of Ambria" and "Ambria Harbour Board"; two words change places too easily: "Paris Nice" is no "Nice Paris".
  if (x.length > 2 && [...x].sort().join(' ') === [...y].sort().join(' '))
    return { relation: 'variant', parts: [{ part: 'order', a: x.join(' '), b: y.join(' '), relation: 'variant' }] }
  if (x.length !== y.length && (abbreviates(a, x, b) || abbreviates(b, y, a))) return { relation: 'compatible', parts: [whole('initial')] }
  const aligned = x.length === y.length ? compareAligned(x, y) : comparePartial(x, y)
  if (aligned.relation !== 'different') return aligned
  // A letter that slid from word to word: "Smiths Bank", "Smith Banks".
  const slid = [...joinedX].sort().join('') === [...joinedY].sort().join('') && joinedX.length >= 8
  if (slid && editDistance(joinedX, joinedY) <= 2 && !/\d/.test(joinedX)) return { relation: 'variant', parts: [whole('near')] }
  return aligned
}

const abbreviates = (short: string, words: readonly string[], long: string): boolean =>
  words.length === 1 && isAcronym(short) && initialsOf(long) === (words[0] as string).replace(/s$/, '')

function compareAligned(x: readonly string[], y: readonly string[]): NameComparison {
  const parts: PartDifference[] = []
  let held = false
  x.forEach((word, index) => {
    const other = y[index] as string
    const relation = compareWord(word, other)
    if (relation === 'same') held ||= !isOrdinaryWord(word) && word.length > 2
    else
      parts.push({ part: 'word', a: word, b: other, relation: relation === 'initial' || relation === 'nickname' ? 'different' : relation })
  })
  const [only] = parts
  if (parts.length > 1 || only === undefined || only.relation === 'different') return { relation: 'different', parts }
  // A single word stands by itself, so a slip in it needs length; beside it, a word that is no everyday one must hold the name,
  // or three of any sort.
  const long =
    Math.min(only.a.length, only.b.length) >= 7 && ((!isOrdinaryWord(only.a) && !isOrdinaryWord(only.b)) || x.at(-1) === y.at(-1))
  const believed = only.relation === 'variant' || (x.length > 1 && held) || long || x.length > 3
  return { relation: believed ? 'variant' : 'different', parts }
}

/** One name within the other, its words in order: `Harbour Authority` in `Tarnhaven Harbour Authority`. */
function comparePartial(x: readonly string[], y: readonly string[]): NameComparison {
  const [few, many] = x.length < y.length ? [x, y] : [y, x]
  let next = 0
  for (const word of few) {
    const found = many.findIndex((other, index) => index >= next && other === word)
    if (found < 0) return { relation: 'different', parts: [{ part: 'word', a: x.join(' '), b: y.join(' '), relation: 'different' }] }
    next = found + 1
  }
  return { relation: 'compatible', parts: [{ part: 'word', a: x.join(' '), b: y.join(' '), relation: 'missing' }] }
}
