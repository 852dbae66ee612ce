// Capital runs: stretches of a sentence that can hold names, joined over "of", "and", hyphens and particles where the words
// on both sides bear it ("Bank of Tarn", "Omar al-Khatib"), and not where they are two names ("Weber of Norway").
import type { Sentence, Token } from '../../model/analysis.js'
import { LEGAL_FORMS, isBodyHead, isPlaceHead, isSureBodyHead, isThingHead } from '../../lexicon/namesHeads.js'
import { roleNoun } from '../../lexicon/roles.js'
import { givenNameGender, isOrdinaryWord } from '../../lexicon/words.js'
import { isAcronym, isNameWord, isOpener, isPlainWord, isTitleCase, namesPlace, opensClause } from './tokens.js'

/** Token indices, both ends included. */
export interface Run {
  readonly sentence: number
  readonly first: number
  readonly last: number
}

const PARTICLES = new Set('al el ul bin ibn ben bint abu de del della di da dos du la le van von der den ter zu y'.split(' '))
const ARTICLES = new Set('al el ul as ash ar an at ad az'.split(' '))

/** How often a word is capitalised where it need not be, and how often written small. */
export interface Casing {
  readonly capital: ReadonlyMap<string, number>
  readonly small: ReadonlySet<string>
}

/** Reads the casing of every word off the places where it means something. */
export function readCasing(sentences: readonly Sentence[]): Casing {
  const capital = new Map<string, number>()
  const small = new Set<string>()
  for (const sentence of sentences) {
    if (sentence.kind === 'furniture' || isTitleCase(sentence)) continue
    sentence.tokens.forEach((token, index) => {
      if (/^\p{Ll}/u.test(token.form)) small.add(token.form)
      else if (isNameWord(token.form) && !opensClause(sentence, index)) capital.set(token.form, (capital.get(token.form) ?? 0) + 1)
    })
  }
  return { capital, small }
}

const adjacent = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start

/** All runs of a sentence, left to right. */
export function findRuns(sentence: Sentence, casing: Casing): Run[] {
  const { tokens } = sentence
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    const start = startOf(tokens, i)
    // "A" and "The" that open a sentence open no name with it.
    if (start === undefined || (/^(A|An|The)$/.test((tokens[i] as Token).form) && opensClause(sentence, i))) continue
    let last = start
    for (let next = step(tokens, i, last); next !== undefined; next = step(tokens, i, last)) last = next
    const first = trimOpening(sentence, i, last, casing)
    if (first !== undefined) runs.push({ sentence: sentence.index, first, last })
    i = last
  }
  return runs
}

/** Index of the first capitalised word of a run that begins at `i`, an Arabic article before it included. */
function startOf(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i] as Token
  if (isNameWord(token.form)) return i
  if (/^\d+(st|nd|rd|th)$/.test(token.form) && /^(Street|Avenue|Road|Precinct|District)$/.test(tokens[i + 1]?.form ?? '')) return i
  if (!ARTICLES.has(token.form) && token.form !== 'bin' && token.form !== 'ibn') return undefined
  const hyphen = /^[-–]$/.test(tokens[i + 1]?.form ?? '') && adjacent(token, tokens[i + 1])
  if (hyphen && adjacent(tokens[i + 1], tokens[i + 2]) && isNameWord(tokens[i + 2]?.form ?? '')) return i + 2
  return (token.form === 'al' || token.form === 'el' || token.form === 'bin') && isNameWord(tokens[i + 1]?.form ?? '') ? i + 1 : undefined
}

/** Index of the next word that belongs to the run from `first` to `last`. */
function step(tokens: readonly Token[], first: number, last: number): number | undefined {
  const next = tokens[last + 1]
  if (next === undefined) return undefined
  const word = (tokens[last] as Token).form
  const at = (index: number): string => tokens[index]?.form ?? ''
  if (isNameWord(next.form)) return last + 1
  if (/^[-–]$/.test(next.form) && adjacent(tokens[last], next) && adjacent(next, tokens[last + 2])) {
    if (isNameWord(at(last + 2))) return last + 2
    // "Latter-day Saints", "Stoke-on-Trent"; not "Oslo-based Weber".
    if (/^(day|on|upon|sur|le|la|les|en|de|du|by|under|in|aux)$/.test(at(last + 2))) {
      const far = /^[-–]$/.test(at(last + 3)) ? last + 4 : last + 3
      return isNameWord(at(far)) ? far : undefined
    }
    // "Haddad al-Khatib" with a hyphen before the article: "Mir-al-Khatib".
    return ARTICLES.has(at(last + 2)) ? articleStep(tokens, last + 2) : undefined
  }
  if (isSmallFirstPart(tokens, last)) return last + 3
  if (PARTICLES.has(next.form) || ARTICLES.has(next.form)) {
    const after = articleStep(tokens, last + 1)
    if (after !== undefined) return after
    if (!PARTICLES.has(next.form)) return undefined
    if (isNameWord(at(last + 2))) return last + 2
    return PARTICLES.has(at(last + 2)) && isNameWord(at(last + 3)) ? last + 3 : undefined
  }
  if (next.form === '&')
    return givenNameGender((tokens[first] as Token).form.toLowerCase()) === undefined && isNameWord(at(last + 2)) ? last + 2 : undefined
  if (next.form === ',' && LEGAL_FORMS.has(at(last + 2).toLowerCase()) && isNameWord(at(last + 2))) return last + 2
  if (/^\d+(st|nd|rd|th)$/.test(next.form) && /^(Street|St\.?|Avenue|Ave\.?|Road)$/.test(at(last + 2))) return last + 2
  // "Channel 4" has its number in its name.
  if (/^\d{1,3}$/.test(next.form) && word === 'Channel') return last + 1
  if (/^\d{1,4}$/.test(next.form) && isThingHead(word)) return undefined
  if (next.form === 'of' || next.form === 'for' || next.form === 'on') return linkStep(tokens, first, last, next.form)
  if (next.form === 'and') return andStep(tokens, first, last)
  if (next.form === "'s" || next.form === '’s') return possessiveStep(tokens, first, last)
  return undefined
}

/** "Omar karim-Zadeh": after a name a small word that is no English one, with a hyphen before a capital, belongs to the surname. */
function isSmallFirstPart(tokens: readonly Token[], last: number): boolean {
  const [given, small, hyphen, main] = tokens.slice(last, last + 4)
  if (!given || !small || !main || !/^[-–]$/.test(hyphen?.form ?? '') || !adjacent(small, hyphen) || !adjacent(hyphen, main)) return false
  const word =
    /^\p{Ll}{3,}$/u.test(small.form) &&
    !isOrdinaryWord(small.form) &&
    !/^(pro|anti|non|mid|post|pre|neo|ultra|semi|trans|inter|intra|sub|super|multi|half|self|then|now|all|cross|once|pan|euro|afro|indo|anglo|franco|sino)$/.test(
      small.form,
    )
  return (
    word &&
    isNameWord(main.form) &&
    isNameWord(given.form) &&
    (givenNameGender(given.form.toLowerCase()) !== undefined || !isPlainWord(given.form))
  )
}

function articleStep(tokens: readonly Token[], article: number): number | undefined {
  if (!ARTICLES.has(tokens[article]?.form ?? '')) return undefined
  const hyphen = tokens[article + 1]
  if (!/^[-–]$/.test(hyphen?.form ?? '') || !adjacent(tokens[article], hyphen) || !adjacent(hyphen, tokens[article + 2])) return undefined
  return isNameWord(tokens[article + 2]?.form ?? '') ? article + 2 : undefined
}

/** "Bank of Tarn", "Ministry of the Interior", "Institute for Peace": the word before must be the head of such a name. */
function linkStep(tokens: readonly Token[], first: number, last: number, link: string): number | undefined {
  const word = (tokens[last] as Token).form
  const head =
    isBodyHead(word) ||
    (link === 'of' &&
      (isPlaceHead(word) ||
        isThingHead(word) ||
        roleNoun(word) !== undefined ||
        /^(Saints?|Republic|Kingdom|Christ|Sons?|Daughters|Brotherhood|Friends|Trail|House|Isle|Speaker)$/.test(word)))
  if (
    !head ||
    (link !== 'of' &&
      last === first &&
      !/^(Center|Centre|Institute|Council|Society|Campaign|Fund|Agency|Committee|Foundation|Coalition|Commission|Office)$/.test(word))
  )
    return undefined
  const skip = /^(the|our)$/i.test(tokens[last + 2]?.form ?? '') && tokens[last + 2]?.form !== 'The' ? last + 3 : last + 2
  const target = tokens[skip]?.form ?? ''
  return isNameWord(target) && !isOpener(target) && !/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(target) ? skip : undefined
}

/** "Fish and Wildlife Service", "Ministry of Health and Welfare": one name; "Weber and Haddad", "Oslo and Bergen": two. */
function andStep(tokens: readonly Token[], first: number, last: number): number | undefined {
  const after = last + 2
  if (!isNameWord(tokens[after]?.form ?? '')) return undefined
  let end = after
  while (isNameWord(tokens[end + 1]?.form ?? '')) end++
  const words = (from: number, to: number): string[] => tokens.slice(from, to + 1).map((token) => token.form)
  const left = words(first, last)
  const right = words(after, end)
  const plain = (word: string): boolean =>
    isPlainWord(word) || !isNameWord(word) || /(ic|al|ary|ive|ous)$/.test(word) || /^U\.?[SNK]\.?$/.test(word)
  if (left.some((word) => roleNoun(word) !== undefined) || roleNoun(right[0] as string)) return undefined
  const headed = left.findIndex((word) => isBodyHead(word)) >= 0 && left.some((word) => /^(of|for|on)$/.test(word))
  const common =
    right.every(plain) && right.every((word) => givenNameGender(word.toLowerCase()) === undefined || isOrdinaryWord(word.toLowerCase()))
  if (headed) return common && plain(left[left.length - 1] as string) ? after : undefined
  // "the Meteorology and Geophysics Agency": an article before two fields and a kind of body.
  if (
    /^the$/i.test(tokens[first - 1]?.form ?? '') &&
    left.length === 1 &&
    right.length === 2 &&
    isSureBodyHead(right[1] as string) &&
    !namesPlace(left[0] as string) &&
    givenNameGender((left[0] as string).toLowerCase()) === undefined &&
    !isAcronym(left[0] as string)
  )
    return after
  const before = left.every(plain) && !left.some((word) => isBodyHead(word) && left.length > 1)
  return before && right.length > 1 && isBodyHead(right[right.length - 1] as string) && plain(right[0] as string) ? after : undefined
}

/** "Children's Hospital", "St. Brendan's Church": a possessive inside a name, where what owns is no known name by itself. */
function possessiveStep(tokens: readonly Token[], first: number, last: number): number | undefined {
  const after = tokens[last + 2]?.form ?? ''
  if (!isNameWord(after)) return undefined
  const owner = (tokens[last] as Token).form
  const opening = (tokens[first] as Token).form
  const saint = /^(St\.?|Saint)$/.test(opening) && last === first + 1
  const common =
    first === last &&
    /^(People|Children|Women|Men|Workers|Veterans|Farmers|Queen|King|Player|Driver|Mother|Father|Valentine|New)s?$/i.test(owner)
  const shop =
    first === last &&
    givenNameGender(owner.toLowerCase()) !== undefined &&
    /^(Club|Diner|Bar|Pizza|Restaurant|Hospital|Place|Grill|Pub|Store|Cafe|Kitchen|Market)$/.test(after)
  return saint || common || shop ? last + 2 : undefined
}

/** First word of the run that is more than the capital of an opening; undefined where none is left. */
function trimOpening(sentence: Sentence, from: number, last: number, casing: Casing): number | undefined {
  let first = from
  while (first <= last) {
    const token = sentence.tokens[first] as Token
    const opens = first === from && opensClause(sentence, first)
    if (!opens && (!isOpener(token.form) || (first < last && givenNameGender(token.form.toLowerCase()) !== undefined))) return first
    if (!opens) {
      // "The" within a run belongs to what follows only if it is no plain article.
      if (first === from) {
        first++
        continue
      }
      return first
    }
    if (keepsOpening(sentence, first, last, casing)) return first
    first++
    while (first <= last && !isNameWord((sentence.tokens[first] as Token).form)) first++
  }
  return undefined
}

function keepsOpening(sentence: Sentence, index: number, last: number, casing: Casing): boolean {
  const token = sentence.tokens[index] as Token
  const lower = token.form.toLowerCase()
  const next = sentence.tokens[index + 1]
  if (isOpener(token.form)) {
    // "Will Brandt scored" opens with a name, "Will Brandt score?" does not.
    const asked = sentence.tokens[sentence.tokens.length - 1]?.form === '?'
    return (
      givenNameGender(lower) !== undefined &&
      index < last &&
      !asked &&
      isNameWord(next?.form ?? '') &&
      !isOrdinaryWord((next?.form ?? '').toLowerCase())
    )
  }
  // Where the tagger takes a lone opening for a common noun or a verb, and nothing else speaks for a name, it is none.
  if (
    index === last &&
    /^(NOUN|VERB|ADV|ADJ|AUX|PRON|INTJ|SCONJ)$/.test(token.upos) &&
    !casing.capital.has(token.form) &&
    givenNameGender(lower) === undefined &&
    (token.form.endsWith('s') || token.upos !== 'NOUN')
  )
    return false
  if (!isPlainWord(lower) && !casing.small.has(lower)) return true
  // A word that is part of a longer name elsewhere ("Tarn Television") opens a sentence in its plain sense.
  const headWord = isBodyHead(token.form) || isThingHead(token.form) || isPlaceHead(token.form)
  if (casing.capital.has(token.form) && !casing.small.has(lower) && !(headWord && index === last)) return true
  if (next !== undefined && index < last) {
    if (roleNoun(token.form) !== undefined || givenNameGender(lower) !== undefined) return true
    // "Security Council", "National Guard": every word is ordinary, and a small one would follow a common opening.
    if (isNameWord(next.form) && (isOrdinaryWord(next.form.toLowerCase()) || isBodyHead(next.form) || casing.capital.has(token.form)))
      return true
    // "Advanced Ferry Engines": three words, the last a common one, are a name, and the first belongs to it.
    if (
      last - index >= 2 &&
      isNameWord(next.form) &&
      !/^(VERB|ADV|ADP|PRON|AUX|SCONJ)$/.test(token.upos) &&
      isPlainWord(sentence.tokens[last]?.form ?? '') &&
      givenNameGender(next.form.toLowerCase()) === undefined &&
      roleNoun(next.form) === undefined
    )
      return true
    if (next.form === 'of' || next.form === '&' || next.form === 'and') return true
  }
  return token.upos === 'PROPN' && casing.capital.has(token.form)
}
