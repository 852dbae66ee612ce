import { isSameInFull } from '../lexicon/fullerName.js'
import { foldName, type PartRelation } from '../lexicon/nameParts.js'
import { groupBy } from '../model/group.js'
import type { Answered, Claim, Judgement } from '../model/claim.js'
import type { Story } from '../model/story.js'
import { answered } from './sides.js'

/** The forms in which a name is written, each with where it stands. */
type Spelled = ReadonlyMap<string, readonly Claim[]>

/** A name as it is written, without what tells two styles apart and not two spellings. */
export const canonical = (claim: Claim): string =>
  // Full stops and apostrophes are house style, not spelling, and so is the comma before "Inc." and "LLC".
  claim.answer.type === 'text'
    ? claim.answer.canonical
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’‘`´'.]|,(?=\s+(?:inc|llc|ltd|corp|co|plc|lp|llp)\.?$)/g, '')
        .trim()
    : claim.text

/** Those forms are spellings of one name; with fewer than two of them, nothing is at odds. */
export function judgeForms(forms: readonly string[], spelled: Spelled): Judgement {
  if (forms.length < 2)
    return {
      veto: 'same-spelling',
      why: `all write ${[...spelled.keys()]
        .sort()
        .map((form) => `“${form}”`)
        .join(', ')}: no other spelling of one name`,
      agreed: true,
    }
  const sides = sidesOf(forms, spelled)
  const why = `One name is written ${sides.map(({ value }) => `“${value}”`).join(' and ')}.`
  return {
    relation: 'variant',
    sides,
    why,
    reasons: [
      { stage: 'compare', test: 'name-parts', text: `${forms.join(' and ')} are one name by sound and letters, spelled differently` },
    ],
  }
}

/** A side for each form, with the first place of each source that writes it so. */
const sidesOf = (forms: readonly string[], spelled: Spelled): Answered[] =>
  forms.map((form) => {
    const first = [...groupBy(spelled.get(form) ?? [], ({ source }) => source).values()].map(([claim]) => claim as Claim)
    return { ...answered(first), canonical: form }
  })

/** A name and the same in full, where no source that has the short one has the other as well: it did not shorten it itself. */
export function inFull(spelled: Spelled): Judgement | undefined {
  const forms = [...spelled.keys()].sort()
  const sourcesOf = (form: string): Set<string> => new Set(spelled.get(form)?.map(({ source }) => source))
  const apart = (a: string, b: string): boolean => [...sourcesOf(a)].every((source) => !sourcesOf(b).has(source))
  const related = forms.filter((form) => forms.some((other) => isSameInFull(form, other) && apart(form, other)))
  if (related.length < 2) return undefined
  const sides = sidesOf(related, spelled)
  const why = `${sides.map(({ value }) => `“${value}”`).join(' and ')} are one name, which only some give in full.`
  return {
    relation: 'granularity',
    sides,
    why,
    reasons: [{ stage: 'compare', test: 'name-in-full', text: `${related.join(' and ')} begin and end alike, and no source has both` }],
  }
}

/** "LaRue" and "Larue": capitals inside a word are spelling, if the sources hold both forms so; a headline in capitals is not. */
export function judgeCapitals(claims: readonly Claim[], heldBy: typeof heldApart): Judgement | undefined {
  const mixed = claims.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
  for (const same of groupBy(mixed, canonical).values()) {
    const written = groupBy(same, ({ text }) =>
      text
        .normalize('NFC')
        .replace(/[’‘`´'.,]/g, '')
        .trim(),
    )
    const forms = [...written.keys()].sort()
    const isCased = (a: string, b: string): boolean =>
      a.length === b.length && startsAlike(a, b) && heldBy(written.get(a) ?? [], written.get(b) ?? [])
    const related = forms.filter((form) => forms.some((other) => other !== form && isCased(form, other)))
    if (related.length > 1) return judgeForms(related, written)
  }
  return undefined
}

/** Whether the words of two names that differ in capitals alone begin with the same letters. */
const startsAlike = (a: string, b: string): boolean => {
  const firsts = (name: string): string =>
    name
      .split(/[\s-]+/)
      .map((word) => word.charAt(0))
      .join('')
  return firsts(a) === firsts(b) && [a, b].some((name) => /\p{Ll}\p{Lu}\p{Ll}/u.test(name))
}

/** Whether two forms differ in accents alone, and those who write it without any never set one. */
export function isHouseStyle(a: string, b: string, spelled: Spelled, { documents }: Story): boolean {
  if (foldName(a) !== foldName(b)) return false
  const plain = [a, b].find((form) => accents(form) === '')
  const sources = new Set(plain === undefined ? [] : spelled.get(plain)?.map(({ source }) => source))
  return plain !== undefined && a !== b && documents.every(({ source }) => !sources.has(source.id) || accents(source.text) === '')
}

/** Whether some source has only the one form and some source only the other: who uses both has told that they are one. */
export function heldApart(one: readonly Claim[], other: readonly Claim[]): boolean {
  const [a, b] = [new Set(one.map(({ source }) => source)), new Set(other.map(({ source }) => source))]
  return [...a].some((source) => !b.has(source)) && [...b].some((source) => !a.has(source))
}

/** The letters that bear an accent, in order. */
export const accents = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^ß-ž]|÷/g, '')

/** Whether two parts of a name are spellings of one, or may be. */
export const isNear = (relation: PartRelation): boolean => relation === 'variant' || relation === 'near'
