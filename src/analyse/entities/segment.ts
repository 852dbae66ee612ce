// Takes capital runs apart into titles and names: "Oslo District Attorney Lena Brandt" is a place, a post and a person.
import type { Sentence, Token } from '../../model/analysis.js'
import { isBodyHead, isPlaceHead, isSureBodyHead, isSurePlaceHead, isKnownBody, isThingHead, NO_NAMES } from '../../lexicon/namesHeads.js'
import { countryCode, countryOfDemonym } from '../../lexicon/places.js'
import { ROLE_MODIFIERS, roleNoun, STRONG_TITLES } from '../../lexicon/roles.js'
import { HONORIFICS } from '../../lexicon/titles.js'
import { givenNameGender, isOrdinaryWord } from '../../lexicon/words.js'
import type { Run } from './runs.js'
import { isAcronym, isOpener, namesKnownPlace, namesPlace } from './tokens.js'

/** A name, with the title that stands before it. */
export interface Unit extends Run {
  /** First and last token of a title or post right before the name. */
  readonly title?: { readonly first: number; readonly last: number }
  /** The title is one that only people bear. */
  readonly titled: boolean
}

/** Posts written as letters. */
const POST_LETTERS = /^(CEO|CFO|COO|CTO|CIO|VP|SVP|EVP|GM|DA|MP|MEP|MSP|PM|QB|RB|WR|TE|CB|LB|DT|DE|Rep|Sen|VP|PhD|ADA|ADM|ACC|DCI|DCC|DS)$/

const bare = (form: string): string => form.toLowerCase().replace(/\.$/, '')
const isDemonym = (form: string): boolean =>
  countryOfDemonym(form) !== undefined ||
  (NO_NAMES.has(bare(form)) && !/^(Internet|Web|TV|PC|DVD|CD|DNA|GPS|USB|God|Bible|Christmas|Easter)$/.test(form))

/** Whether words could be the name of a person by their form alone. */
export function looksPersonal(words: readonly string[]): boolean {
  const names = words.filter((word) => /\p{L}/u.test(word))
  const last = names[names.length - 1]
  if (
    last === undefined ||
    names.length > 6 ||
    names.some((word) => /^(Who|What|When|Where|Why|How|The|No|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(word))
  )
    return false
  if (names.every((word) => /^\p{Lu}{2,}$/u.test(word)) && names.some((word) => word.length < 4)) return false
  if (names.some((word) => isAcronym(word) && !/^(?:\p{Lu}\.?){1,3}$/u.test(word))) return false
  if (names.length > 1 && (isSureBodyHead(last) || isSurePlaceHead(last))) return false
  if (
    names.length > 1 &&
    (isBodyHead(last) || isThingHead(last)) &&
    isOrdinaryWord(bare(last)) &&
    givenNameGender(bare(names[0] as string)) === undefined
  )
    return false
  return !names.some((word) => /^\d/.test(word) || word === '&' || word === 'of')
}

/** Units of a run, left to right. */
export function segment(sentence: Sentence, run: Run): Unit[] {
  const forms = sentence.tokens.map((token) => token.form)
  const cut = titleEnd(forms, run)
  if (cut === undefined) return plain(sentence, run)
  const start = titleStart(forms, run.first, cut.post)
  const before = start > run.first ? plain(sentence, { ...run, last: trimEnd(forms, run.first, start - 1) }) : []
  // "Head of the Harbour Board Lena Brandt": what the post is in is named too.
  const within =
    cut.end > cut.post ? plain(sentence, { ...run, first: forms[cut.post + 2] === 'the' ? cut.post + 3 : cut.post + 2, last: cut.end }) : []
  // "Deputy Col. Lena Brandt": ranks in a row are one title.
  let first = cut.end + 1
  while (/^[-–]$/.test(forms[first] ?? '')) first++
  const titled = forms.slice(start, cut.post + 1).some((form) => STRONG_TITLES.has(bare(form)))
  return [
    ...before,
    ...within.filter((unit) => forms[unit.first] !== 'State'),
    { ...run, first, title: { first: start, last: cut.end }, titled },
  ]
}

/** "Secretary of Commerce Gary Locke": where the name begins after a post with "of"; undefined where there is none. */
function afterOf(forms: readonly string[], post: number, last: number): number | undefined {
  for (let k = post + 3; k < last; k++)
    if (
      givenNameGender(bare(forms[k] as string)) !== undefined &&
      looksPersonal(forms.slice(k, last + 1)) &&
      !isOrdinaryWord(bare(forms[last] as string))
    )
      return k
  return undefined
}

/** The noun of a title that has a person's name after it in the run, and the last word before the name. */
function titleEnd(forms: readonly string[], run: Run): { readonly post: number; readonly end: number } | undefined {
  for (let k = run.last - 1; k >= run.first; k--) {
    const form = forms[k] as string
    const honorific = HONORIFICS.has(bare(form)) && !/^(St|Saint|Lady|Lord|Dame|Fr|General)\.?$/.test(form)
    if (!honorific && !POST_LETTERS.test(form) && roleNoun(form) === undefined && !STRONG_TITLES.has(bare(form))) continue
    if (forms[k + 1] === 'of' && !honorific) {
      const name = afterOf(forms, k, run.last)
      if (name !== undefined) return { post: k, end: name - 1 }
    }
    const rest = forms.slice(k + 1, run.last + 1)
    if (!looksPersonal(rest) || rest[0] === '-' || rest[0] === "'s") continue
    const strong = honorific || STRONG_TITLES.has(bare(form))
    if (strong && (rest.length <= 4 || honorific)) {
      // "General Motors", "Justice Department", "Director General": ordinary words after a title are no name.
      const allPlain = rest.every((word) => isOrdinaryWord(bare(word)) && givenNameGender(bare(word)) === undefined)
      if (
        !allPlain ||
        honorific ||
        (rest.length === 1 &&
          /^(President|Senator|Sen\.|Gov\.|Judge|Secretary|Governor|Mayor|Minister|Coach|Officer|Constable)$/.test(form) &&
          !isBodyHead(rest[0] as string))
      )
        return { post: k, end: k }
      continue
    }
    if (!isOrdinaryWord(bare(rest[0] as string)) || givenNameGender(bare(rest[0] as string)) !== undefined) return { post: k, end: k }
  }
  return undefined
}

/** Index of the first word of the title that ends at `end`: places, bodies and peoples before it are not part of it. */
function titleStart(forms: readonly string[], from: number, end: number): number {
  let start = end
  while (start > from) {
    const form = forms[start - 1] as string
    const lower = bare(form)
    const partOf =
      roleNoun(form) !== undefined ||
      POST_LETTERS.test(form) ||
      STRONG_TITLES.has(lower) ||
      HONORIFICS.has(lower) ||
      ROLE_MODIFIERS.has(lower) ||
      form === '-' ||
      form === 'of' ||
      form === 'the' ||
      form === 'and' ||
      form === '&' ||
      (isOrdinaryWord(lower) && !isDemonym(form) && !isAcronym(form) && !namesPlace(form))
    // "Secretary of State": the word after "of" has been taken in as an ordinary one.
    if (!partOf) break
    start--
  }
  while (start < end && /^(of|the|and|&|-)$/.test(forms[start] as string)) start++
  // "Tarn University Professor Brandt": ordinary words that end a name of a body belong to it.
  if (start === from) return start
  for (let k = end - 1; k >= start; k--) if (isBodyHead(forms[k] as string) && roleNoun(forms[k] as string) === undefined) return k + 1
  return start
}

function trimEnd(forms: readonly string[], first: number, last: number): number {
  let end = last
  while (end > first && /^(of|the|and|&|-|–|for|on|['’]s)$/.test(forms[end] as string)) end--
  return end
}

/** Units of a run without titles: peoples at the front are cut off, runs of nothing but a post or a day are dropped. */
function plain(sentence: Sentence, run: Run): Unit[] {
  const forms = sentence.tokens.map((token) => token.form)
  let { first, last } = run
  last = trimEnd(forms, first, last)
  while (first <= last && /^(of|the|and|&|-|–|for|on|['’]s)$/.test(forms[first] as string)) first++
  const text = (from: number, to: number): string =>
    sentence.tokens
      .slice(from, to + 1)
      .map((token: Token) => token.form)
      .join(' ')
  // "Jan Oduya" and "Christian Weber" open with a name, "Swedish" and "Tuesday" do not.
  const named = (at: number): boolean =>
    givenNameGender(bare(forms[at] as string)) !== undefined &&
    !isOrdinaryWord(bare(forms[at + 1] as string)) &&
    countryOfDemonym(forms[at] as string) === undefined
  while (first < last && isDemonym(forms[first] as string) && !named(first) && !belongs(forms, first, last)) {
    first++
    while (first < last && forms[first] === '-') first++
  }
  // "Tarnwood Monday announced": a day after a name is not of it.
  while (
    last > first &&
    /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Web|Internet)$/.test(
      forms[last] as string,
    )
  )
    last--
  last = trimEnd(forms, first, last)
  if (first > last || (first === last && isOpener((forms[first] as string).replace(/\.$/, '')))) return []
  if (first === last) {
    const lower = bare(forms[first] as string)
    const known = isKnownBody(lower) && isAcronym(forms[first] as string)
    if (
      !known &&
      (NO_NAMES.has(lower) || isDemonym(forms[first] as string) || HONORIFICS.has(lower) || /^\p{Lu}\.?$/u.test(forms[first] as string))
    )
      return []
  }
  // "President of the Harbour Board": the post is no part of the name of the body.
  if (roleNoun(forms[first] as string) !== undefined && forms[first + 1] === 'of' && first + 2 <= last)
    return plain(sentence, { ...run, first: forms[first + 2] === 'the' ? first + 3 : first + 2, last })
  // "U.S. Surgeon General", "Oslo Mayor": a post without a name; what it is a post of stands on its own.
  const board = forms.slice(first, last).findIndex((form, k) => form === 'of' && k > 0 && isBodyHead(forms[first + k - 1] as string)) > 0
  if (
    roleNoun(forms[last] as string) !== undefined &&
    !board &&
    !isBodyHead(forms[last] as string) &&
    !namesPlace(text(first, last)) &&
    !looksFullName(forms.slice(first, last + 1))
  ) {
    const start = titleStart(forms, first, last)
    return start > first ? plain(sentence, { ...run, first, last: start - 1 }) : []
  }
  const pair = hyphenated(sentence, first, last)
  if (pair !== undefined) return pair
  const split = placeBefore(forms, first, last)
  if (split !== undefined)
    return [...plain(sentence, { ...run, first, last: split }), ...plain(sentence, { ...run, first: split + 1, last })]
  return [{ sentence: run.sentence, first, last, titled: false }]
}

const looksFullName = (words: readonly string[]): boolean =>
  words.length === 2 && givenNameGender(bare(words[0] as string)) !== undefined && !STRONG_TITLES.has(bare(words[1] as string))

/** "Swedish Academy", "Islamic Front": the word for a people opens the name of a body. */
const belongs = (forms: readonly string[], first: number, last: number): boolean =>
  isBodyHead(forms[last] as string) ||
  isThingHead(forms[last] as string) ||
  isPlaceHead(forms[last] as string) ||
  forms.slice(first, last + 1).some((form) => form === 'of' || isBodyHead(form))

/** "Norway-Sweden" names two countries, "Norwegian-Swedish" none; undefined for any other name. */
function hyphenated(sentence: Sentence, first: number, last: number): Unit[] | undefined {
  if (last - first < 2 || (last - first) % 2 !== 0) return undefined
  const units: Unit[] = []
  for (let i = first; i <= last; i++) {
    const { form } = sentence.tokens[i] as Token
    if ((i - first) % 2 === 1) {
      if (!/^[-–]$/.test(form)) return undefined
      continue
    }
    const country = countryCode(form) !== undefined
    if (!country && countryOfDemonym(form) === undefined && !NO_NAMES.has(bare(form))) return undefined
    if (country) units.push({ sentence: sentence.index, first: i, last: i, titled: false })
  }
  return units
}

/** "Paris Saint-Martin" stays; "U.S. Olympic ..." stays; a country written as letters before a person's name is cut: "US Anna Brandt". */
function placeBefore(forms: readonly string[], first: number, last: number): number | undefined {
  if (last - first < 2) return undefined
  const named = (from: number): boolean =>
    givenNameGender(bare(forms[from] as string)) !== undefined &&
    looksPersonal(forms.slice(from, last + 1)) &&
    !isPlaceHead(forms[last] as string)
  if (/^(US|U\.S\.|UK|U\.K\.|EU|UN)$/.test(forms[first] as string))
    return named(first + 1) && !isBodyHead(forms[last] as string) ? first : undefined
  // "the ambassador to Norway Lena Brandt", "in Bergen Lena Brandt said".
  const link = forms[first - 1] === 'the' ? forms[first - 2] : forms[first - 1]
  if (
    !/^(to|in|for|of|from)$/.test(link ?? '') ||
    last - first > 5 ||
    isBodyHead(forms[last] as string) ||
    isThingHead(forms[last] as string)
  )
    return undefined
  for (let cut = Math.min(first + 2, last - 2); cut >= first; cut--)
    if (
      namesKnownPlace(forms.slice(first, cut + 1).join(' ')) &&
      last - cut >= 2 &&
      looksPersonal(forms.slice(cut + 1, last + 1)) &&
      (named(cut + 1) || countryCode(forms.slice(first, cut + 1).join(' ')) !== undefined || roleNoun(forms[first - 2] ?? '') !== undefined)
    )
      return cut
  return undefined
}
