import { isSameInFull } from '../lexicon/fullerName.js'
import { comparePart, foldName, type PartRelation } from '../lexicon/nameParts.js'
import { compareNames } from '../lexicon/names.js'
import { editDistance } from '../lexicon/editDistance.js'
import { isListedAlike } from '../align/listedAlike.js'
import { isSlipOf } from '../align/misspellings.js'
import { parsePersonName, type PersonName } from '../lexicon/personNames.js'
import { givenNameGender, isOrdinaryWord } from '../lexicon/words.js'
import { groupBy } from '../model/group.js'
import type { Claim, Judgement, Row } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { Comparer } from './comparer.js'
import { answered } from './sides.js'

/**
 * Spellings of one name. Catches "Mikhail" and "Mykhailo Petrenko". Must not catch a part of a name ("Petrenko"), a short
 * form ("Mike"), an initial, or an acronym: these are not other spellings.
 */
export const name: Comparer = {
  split: (row, story) => isPair(row) ? [part(row, 'given name')] : typeOf(row, story) === 'person' ? [part(row, 'given name'), part(row, 'surname')] : [row],
  question: (row, story) => {
    const called = story.entities.find(({ key }) => key === row.topic.block[0])?.name ?? row.topic.block.join(' ')
    if (isPair(row)) return `What is the given name of ${called.split(/\s+/).at(-1)}?`
    if (typeOf(row, story) !== 'person' && inFull(groupBy(row.claims, canonical))) return `What is the full name of ${called}?`
    return row.topic.slot === 'spelling' ? `How is ${called} spelled?` : `How is the ${row.topic.slot} of ${called} spelled?`
  },
  judge: (row, story) => isPair(row) ? judgePair(row) : typeOf(row, story) === 'person' ? judgePart(row) : judgeWhole(row, story),
}

/** Two people who may be one. */
const isPair = ({ topic }: Row): boolean => topic.block.length > 1

function judgePair(row: Row): Judgement {
  const spelled = groupBy(row.claims, canonical)
  const judged = judgeForms([...spelled.keys()].sort(), spelled)
  if (!('relation' in judged)) return judged
  const why = `Different sources give one surname different given names: ${judged.sides.map(({ value }) => `“${value}”`).join(' and ')}, in the same post or beside the same name.`
  return { ...judged, why, reasons: [{ stage: 'compare', test: 'namesakes', text: 'no source names both, and nobody else bears the surname' }] }
}

const typeOf = (row: Row, story: Story): string => story.entities.find(({ key }) => key === row.topic.block[0])?.type ?? 'thing'

/** The row for one part of the name, each claim narrowed to the words of that part. */
function part(row: Row, slot: 'given name' | 'surname'): Row {
  const fulls = row.claims.map((claim) => parsePersonName(claim.text)).filter(({ givens }) => givens.length > 0)
  const claims = row.claims.flatMap((claim): Part[] => {
    const { givens, surname, particle } = parsePersonName(claim.text)
    const bareGiven = givens.length === 0 && fulls.some((full) => meansGiven(surname, full))
    const wanted = slot === 'given name' ? (bareGiven ? surname : givens[0]) : bareGiven ? undefined : surname
    if (wanted === undefined || wanted.length < 3) return []
    // "Karim Zadeh" is the surname where another source writes "Karimzadeh".
    const before = givens.length > 1 && fulls.some((full) => full.surname === `${givens.at(-1)}${surname}`) ? (givens.at(-1) as string) : particle
    const span = wordSpan(claim, wanted, slot === 'surname' ? before : '')
    return span ? [{ ...claim, ...span, rest: givens.length > 0 ? [...givens.slice(1), surname].join(' ') : '' }] : []
  })
  return { ...row, topic: { ...row.topic, slot }, key: [slot, ...row.topic.block], claims: slot === 'given name' ? likeWithLike(claims) : claims }
}

/**
 * Where names of three words differ in the first alone, these are held against each other: "Anna Mae Weber" and "Ana Mae Weber"
 * are two spellings of a full name, while "Annie Weber" may be what she is called.
 */
function likeWithLike(claims: readonly Part[]): readonly Claim[] {
  const byRest = groupBy(claims.filter(({ rest }) => rest.includes(' ')), ({ rest }) => rest)
  const frame = [...byRest.keys()].sort().map((rest) => byRest.get(rest) ?? []).find((same) => new Set(same.map(canonical)).size > 1 && new Set(same.map(({ source }) => source)).size > 1)
  return frame ?? claims
}

/** A claim narrowed to one part of a name, with the other parts. */
interface Part extends Claim {
  readonly rest: string
}

/** Whether a lone name is the given name of the full one, spelled alike or nearly so. */
const meansGiven = (lone: string, { givens: [given = ''], surname }: PersonName): boolean =>
  lone === given || (isNear(comparePart(lone, given)) && comparePart(lone, surname) === 'different')

const isNear = (relation: PartRelation): boolean => relation === 'variant' || relation === 'near'

/** Where the folded word stands in the claim, with the article or particle before it. */
function wordSpan(claim: Claim, wanted: string, particle: string): Pick<Claim, 'start' | 'end' | 'text' | 'answer'> | undefined {
  const words = [...claim.text.matchAll(/[^\s,()"“”]+/g)]
  const at = words.findIndex(([word]) => foldName(word).split('-').join('').endsWith(wanted))
  const last = words[at]
  if (!last) return undefined
  const particles = particle ? particle.split(' ') : []
  let first = last
  for (let i = at - 1; i >= 0 && particles.includes(foldName(words[i]?.[0] ?? '')); i--) first = words[i] as RegExpExecArray
  const start = first.index
  const end = last.index + last[0].replace(/(?:['’]s|[.,;:'’])$/u, '').length
  const text = claim.text.slice(start, end)
  return { start: claim.start + start, end: claim.start + end, text, answer: { type: 'text', canonical: text.normalize('NFC').toLowerCase() } }
}

/** Spellings of one part: those that differ in sound or letters, however slightly; accents count, capitals do not. */
function judgePart(row: Row): Judgement {
  const spelled = groupBy(row.claims, canonical)
  const forms = [...spelled.keys()].sort()
  const related = forms.filter((form) => forms.some((other) => other !== form && isSpelling(form, other)))
  return judgeForms(related, spelled)
}

function isSpelling(a: string, b: string): boolean {
  const joined = [a, b].map((form) => foldName(form).replace(/[ -]/g, '')) as [string, string]
  if (joined[0] === joined[1] && joined.some((form) => form === foldName(a) || form === foldName(b)) && foldName(a) !== foldName(b)) return true
  const [x, y] = [a, b].map((form) => parsePersonName(form).surname) as [string, string]
  if (x === y) return foldName(a) === foldName(b)
  // The aligner has found them to be one person; what is left to ask is whether it is a spelling or a short form.
  return isNear(comparePart(x, y)) || (Math.min(x.length, y.length) >= 6 && editDistance(x, y) <= 2)
}

/** Names of bodies, places and things are compared whole. */
function judgeWhole(row: Row, story: Story): Judgement {
  const spelled = groupBy(row.claims, canonical)
  const forms = [...spelled.keys()].sort()
  const related = forms.filter((form) => forms.some((other) => other !== form && isWholeSpelling(form, other)))
  const full = inFull(spelled)
  if (related.length < 2 && full) return full
  // "Precinct" and "Presinct" are a word and a slip in it, no two spellings of a name.
  return judgeForms(related.some((form) => isWord(form, story)) ? [] : related, spelled)
}

/** A name and the same in full, where no source that has the short one has the other as well: it did not shorten it itself. */
function inFull(spelled: ReadonlyMap<string, readonly Claim[]>): Judgement | undefined {
  const forms = [...spelled.keys()].sort()
  const sourcesOf = (form: string): Set<string> => new Set(spelled.get(form)?.map(({ source }) => source))
  const apart = (a: string, b: string): boolean => [...sourcesOf(a)].every((source) => !sourcesOf(b).has(source))
  const related = forms.filter((form) => forms.some((other) => isSameInFull(form, other) && apart(form, other)))
  if (related.length < 2) return undefined
  const sides = related.map((form) => ({ ...answered(firstPerSource(spelled.get(form) ?? [])), canonical: form }))
  const why = `${sides.map(({ value }) => `“${value}”`).join(' and ')} are one name, which only some give in full.`
  return { relation: 'granularity', sides, why, reasons: [{ stage: 'compare', test: 'name-in-full', text: `${related.join(' and ')} begin and end alike, and no source has both` }] }
}

/** Whether a form is one word that English has, or that these sources write small as well. */
const isWord = (form: string, { documents }: Story): boolean =>
  /^\p{L}+$/u.test(form) && (isOrdinaryWord(form) || documents.some(({ source }) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'u').test(source.text)))

function isWholeSpelling(a: string, b: string): boolean {
  const relation = compareNames(a, b, 'other')
  if (relation === 'same') return foldName(a) === foldName(b) && a.normalize('NFD').length !== b.normalize('NFD').length
  // Two given names that are both well known are two names, though little tells them apart.
  return relation === 'variant' || ((isSlipOf(a, b) || isListedAlike(a, b)) && [a, b].some((name) => givenNameGender(foldName(name)) === undefined))
}

const canonical = (claim: Claim): string =>
  // Full stops and apostrophes are house style, not spelling.
  claim.answer.type === 'text' ? claim.answer.canonical.normalize('NFC').toLowerCase().replace(/[’‘`´'.]/g, '').trim() : claim.text

function judgeForms(forms: readonly string[], spelled: ReadonlyMap<string, readonly Claim[]>): Judgement {
  if (forms.length < 2) return { veto: 'same-spelling', why: `all write ${[...spelled.keys()].sort().map((form) => `“${form}”`).join(', ')}: no other spelling of one name`, agreed: true }
  const sides = forms.map((form) => ({ ...answered(firstPerSource(spelled.get(form) ?? [])), canonical: form }))
  const why = `One name is written ${sides.map(({ value }) => `“${value}”`).join(' and ')}.`
  return { relation: 'variant', sides, why, reasons: [{ stage: 'compare', test: 'name-parts', text: `${forms.join(' and ')} are one name by sound and letters, spelled differently` }] }
}

const firstPerSource = (claims: readonly Claim[]): Claim[] => [...groupBy(claims, ({ source }) => source).values()].map(([first]) => first as Claim)
