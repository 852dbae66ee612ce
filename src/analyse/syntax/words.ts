import type { Vocabulary } from './vocabulary.js'

/** Feature numbers of a word form. Treebank and news spell the same words: what differs only in typography has the same numbers. */
export interface WordFeatures {
  /** Hash of the lower-cased form, digits levelled. */
  readonly word: number
  /** The same for words that training saw often enough; for others a class by ending. */
  readonly known: number
  readonly shape: number
  /** Groups of words used alike: 1 to 255 and wider ones, 0 for words not grouped. */
  readonly group: number
  readonly wide: number
  readonly suffixes: readonly [number, number, number, number]
  readonly prefixes: readonly [number, number, number]
}

/** How the sentence uses capitals; in titles and in capitals a capital letter says nothing. */
export type Casing = 'normal' | 'title' | 'capitals'

/** FNV-1a over UTF-16 code units, finished so that all bits depend on all characters. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value ^= value >>> 15
  return Math.imul(value, 0x2c1b3c6d) ^ (value >>> 12)
}

const SAME_MARK: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['``', '"'],
  ["''", '"'],
  ['″', '"'],
  ['—', '--'],
  ['―', '--'],
  ['–', '--'],
  ['---', '--'],
  ['‐', '-'],
  ['‑', '-'],
  ['…', '...'],
  ['....', '...'],
  ['..', '...'],
  ['‘', "'"],
  ['’', "'"],
  ['‹', "'"],
  ['›', "'"],
  ['\ufffd', '"'],
])

/** The form as features see it. */
export function normalForm(form: string): string {
  const mark = SAME_MARK.get(form)
  if (mark !== undefined) return mark
  const short = form.length > 40 ? form.slice(0, 20) + form.slice(-20) : form
  return /[’‘ʼ′`\ufffd\u00ad]/.test(short) ? short.replace(/[’‘ʼ′`\ufffd]/g, "'").replace(/\u00ad/g, '') : short
}

export function casingOf(forms: readonly string[]): Casing {
  let long = 0
  let capital = 0
  let upper = 0
  for (const form of forms) {
    if (form.length < 4 || !/^\p{L}/u.test(form)) continue
    long++
    if (/^\p{Lu}/u.test(form)) capital++
    if (form === form.toUpperCase()) upper++
  }
  if (long >= 2 && upper > 0.6 * long) return 'capitals'
  return long >= 3 && capital > 0.75 * long ? 'title' : 'normal'
}

function shapeOf(form: string, casing: Casing): string {
  if (/^\p{Nd}/u.test(form))
    return /^\p{Nd}{4}$/u.test(form) ? '0000' : /^[\p{Nd}.,]+$/u.test(form) ? '0' : /^[\p{Nd}:/]+$/u.test(form) ? '0:0' : '0x'
  if (!/^[\p{L}\p{M}]/u.test(form)) return form.length > 1 ? 'mark+' : 'mark'
  const hyphen = form.includes('-') ? '-' : ''
  if (/\p{Nd}/u.test(form)) return 'x0' + hyphen
  const stop = form.endsWith('.') ? '.' : ''
  if (casing !== 'normal' && /^\p{Lu}/u.test(form)) return (form.length > 4 ? 'T' : 't') + stop + hyphen
  if (form === form.toLowerCase()) return 'x' + stop + hyphen
  if (form === form.toUpperCase()) return (form.length === 1 ? 'X' : 'XX') + stop + hyphen
  return (/^\p{Lu}[^\p{Lu}]*$/u.test(form) ? 'Xx' : 'xX') + stop + hyphen
}

// A cache is worth it, since a text repeats its words; its bound keeps memory flat on hostile input.
const CACHED = 30_000
const caches: Record<Casing, Map<string, WordFeatures>> = { normal: new Map(), title: new Map(), capitals: new Map() }
let cachedFor: Vocabulary | undefined

/** Feature numbers of a form. */
export function wordFeatures(form: string, casing: Casing, vocabulary: Vocabulary): WordFeatures {
  if (cachedFor !== vocabulary) {
    for (const cache of Object.values(caches)) cache.clear()
    cachedFor = vocabulary
  }
  const cache = caches[casing]
  const cached = cache.get(form)
  if (cached !== undefined) return cached
  const made = makeFeatures(normalForm(form), casing, vocabulary)
  if (cache.size >= CACHED) cache.clear()
  cache.set(form, made)
  return made
}

/** Hash under which a form stands in the vocabulary. */
export const wordHash = (form: string): number =>
  hash(
    normalForm(form)
      .toLowerCase()
      .replace(/\p{Nd}+/gu, '0'),
  )

function makeFeatures(form: string, casing: Casing, vocabulary: Vocabulary): WordFeatures {
  const lower = form.toLowerCase().replace(/\p{Nd}+/gu, '0')
  const word = hash(lower)
  const shape = shapeOf(form, casing)
  const known = vocabulary.known.has(word) ? word : hash(`?${/^\p{L}/u.test(lower) ? lower.slice(-2) : shape}`)
  const tail = (length: number): number => hash(`${length}<${lower.slice(-length)}`)
  const front = (length: number): number => hash(`${length}>${lower.slice(0, length)}`)
  // A compound is used as its last part is: "state-run", "ex-minister".
  const group = vocabulary.groupOf(word) || vocabulary.groupOf(hash(lower.slice(lower.lastIndexOf('-') + 1)))
  return {
    word,
    known,
    shape: hash(shape),
    group,
    wide: vocabulary.widerGroup(group),
    suffixes: [tail(1), tail(2), tail(3), tail(4)],
    prefixes: [front(1), front(2), front(3)],
  }
}
