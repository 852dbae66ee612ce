import { compareGiven, comparePart, foldName } from '../lexicon/nameParts.js'
import { compareNames } from '../lexicon/names.js'
import { editDistance } from '../lexicon/editDistance.js'
import { isListedAlike } from '../align/listedAlike.js'
import { isSlipOf } from '../align/misspellings.js'
import { isOtherEnglish } from '../lexicon/wordNames.js'
import { parsePersonName } from '../lexicon/personNames.js'
import { givenNameGender, isOrdinaryWord } from '../lexicon/words.js'
import { groupBy } from '../model/group.js'
import type { Claim, Judgement, Row } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { Comparer } from './comparer.js'
import { judgeIdentity } from './nameIdentity.js'
import { part } from './namePart.js'
import { isPair, judgePair } from './namePair.js'
import { accents, canonical, heldApart, inFull, isHouseStyle, isNear, judgeCapitals, judgeForms } from './nameForms.js'

/**
 * Spellings of one name. Catches "Mikhail" and "Mykhailo Petrenko". Must not catch a part of a name ("Petrenko"), a short
 * form ("Mike"), an initial, or an acronym: these are not other spellings.
 */
export const name: Comparer = {
  split: (row, story) =>
    row.topic.slot === 'identity'
      ? [row]
      : isPair(row)
        ? [/^(?:name|body)$/.test(row.topic.slot) ? row : part(row, row.topic.slot as 'given name' | 'middle name' | 'surname')]
        : typeOf(row, story) === 'person'
          ? [part(row, 'given name'), part(row, 'surname'), part(row, 'middle name')]
          : [row],
  question: (row, story) => {
    if (row.topic.slot === 'identity') return `${row.claims[0]?.question}?`
    const called = story.entities.find(({ key }) => key === row.topic.block[0])?.name ?? row.topic.block.join(' ')
    if (row.topic.slot === 'body') return `What is ${called} called?`
    if (row.topic.slot === 'name') return `How is ${called} spelled?`
    if (isPair(row)) return `What is the ${row.topic.slot} of ${called.split(/\s+/).at(row.topic.slot === 'surname' ? 0 : -1)}?`
    if (typeOf(row, story) !== 'person' && inFull(groupBy(row.claims, canonical))) return `What is the full name of ${called}?`
    return row.topic.slot === 'spelling' ? `How is ${called} spelled?` : `How is the ${row.topic.slot} of ${called} spelled?`
  },
  judge: (row, story) =>
    row.topic.slot === 'identity'
      ? judgeIdentity(row, story)
      : isPair(row)
        ? judgePair(row)
        : typeOf(row, story) === 'person'
          ? judgePart(row, story)
          : judgeWhole(row, story),
}

const typeOf = (row: Row, story: Story): string => story.entities.find(({ key }) => key === row.topic.block[0])?.type ?? 'thing'

/** Spellings of one part: those that differ in sound or letters, however slightly; accents count, capitals inside a word do. */
function judgePart(row: Row, story: Story): Judgement {
  const spelled = groupBy(row.claims, canonical)
  const forms = [...spelled.keys()].sort()
  const related = forms.filter((form) =>
    forms.some((other) => other !== form && isSpelling(form, other) && !isHouseStyle(form, other, spelled, story)),
  )
  if (related.length > 1) return judgeForms(related, spelled)
  return judgeShort(row, spelled) ?? judgeCapitals(row.claims, ofSeveral) ?? judgeForms([], spelled)
}

/** Whether more than one source has either form: one that has both has slipped, where the others have one. */
const ofSeveral = (one: readonly Claim[], other: readonly Claim[]): boolean =>
  new Set([...one, ...other].map(({ source }) => source)).size > 1

/** "Bill Oduya" here and "William Oduya" there: which of the two the man goes by is a question, though both are his. */
function judgeShort({ topic }: Row, spelled: ReadonlyMap<string, readonly Claim[]>): Judgement | undefined {
  if (topic.slot !== 'given name') return undefined
  const forms = [...spelled.keys()].sort()
  const isShort = (a: string, b: string): boolean =>
    compareGiven(foldName(a), foldName(b)) === 'nickname' && heldApart(spelled.get(a) ?? [], spelled.get(b) ?? [])
  const related = forms.filter((form) => forms.some((other) => other !== form && isShort(form, other)))
  const judged = judgeForms(related, spelled)
  if (!('relation' in judged)) return undefined
  const why = `One given name is written in full and in a short form: ${judged.sides.map(({ value }) => `“${value}”`).join(' and ')}.`
  return {
    ...judged,
    why,
    reasons: [
      {
        stage: 'compare',
        test: 'short-form',
        text: `${related.join(' and ')} are forms of one name, and no source that has only one of them explains the other`,
      },
    ],
  }
}

function isSpelling(a: string, b: string): boolean {
  const joined = [a, b].map((form) => foldName(form).replace(/[ -]/g, '')) as [string, string]
  if (joined[0] === joined[1] && joined.some((form) => form === foldName(a) || form === foldName(b)) && foldName(a) !== foldName(b))
    return true
  const [x, y] = [a, b].map((form) => parsePersonName(form).surname) as [string, string]
  if (x === y) return foldName(a) === foldName(b)
  // The aligner has found them to be one person; what is left to ask is whether it is a spelling or a short form.
  return isNear(comparePart(x, y)) || (Math.min(x.length, y.length) >= 6 && editDistance(x, y) <= 2)
}

/** Names of bodies, places and things are compared whole. */
function judgeWhole(row: Row, story: Story): Judgement {
  const spelled = groupBy(row.claims, canonical)
  const forms = [...spelled.keys()].sort()
  const body = typeOf(row, story) === 'body'
  // A source that has both "Velbury Food" and "Velbury Foods" has dropped an apostrophe, or means several.
  const both = (a: string, b: string): boolean =>
    isPlural(a, b) && (spelled.get(a) ?? []).some(({ source }) => (spelled.get(b) ?? []).some((other) => other.source === source))
  const related = forms.filter((form) =>
    forms.some(
      (other) => other !== form && isWholeSpelling(form, other, body) && !isHouseStyle(form, other, spelled, story) && !both(form, other),
    ),
  )
  const full = inFull(spelled)
  if (related.length < 2 && full) return full
  if (related.length < 2) return judgeCapitals(row.claims, heldApart) ?? judgeForms([], spelled)
  // "Precinct" and "Presinct" are a word and a slip in it, no two spellings of a name.
  return judgeForms(related.some((form) => isWord(form, story)) ? [] : related, spelled)
}

/** Whether a form is one word that English has, or that these sources write small as well. */
const isWord = (form: string, { documents }: Story): boolean =>
  /^\p{L}+$/u.test(form) &&
  (isOrdinaryWord(form) || documents.some(({ source }) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'u').test(source.text)))

function isWholeSpelling(a: string, b: string, body: boolean): boolean {
  if (!body && isPlural(a, b)) return false
  const relation = compareNames(a, b, 'other')
  if (relation === 'same') return isOtherEnglish(a, b) || (foldName(a) === foldName(b) && accents(a) !== accents(b))
  // Two given names that are both well known are two names, though little tells them apart.
  return (
    relation === 'variant' ||
    ((isSlipOf(a, b) || isListedAlike(a, b)) && [a, b].some((name) => givenNameGender(foldName(name)) === undefined))
  )
}

/** "Harbour Award" and "Harbour Awards" are one and several; a firm has its "s" or not, and so has a given name ("Williams Prize"). */
function isPlural(a: string, b: string): boolean {
  const [short, long] = [a, b].sort((x, y) => x.length - y.length).map((name) => name.split(/[\s-]+/)) as [string[], string[]]
  if (short.length !== long.length) return false
  const differing = short.flatMap((word, i) => (word === long[i] ? [] : [[word, long[i] as string] as const]))
  // Inside a longer name the number does not change: "Harbour Boats Act".
  return (
    differing.length > 0 &&
    (short[0] !== long[0] || short.at(-1) !== long.at(-1)) &&
    differing.every(
      ([one, several]) =>
        givenNameGender(one) === undefined &&
        (several === `${one}s` || several === `${one}es` || (one.endsWith('y') && several === `${one.slice(0, -1)}ies`)),
    )
  )
}
