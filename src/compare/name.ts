import { isSameInFull } from '../lexicon/fullerName.js'
import { compareGiven, comparePart, foldName, type PartRelation } from '../lexicon/nameParts.js'
import { compareNames } from '../lexicon/names.js'
import { editDistance } from '../lexicon/editDistance.js'
import { isListedAlike } from '../align/listedAlike.js'
import { isSlipOf } from '../align/misspellings.js'
import { isOtherEnglish } from '../lexicon/wordNames.js'
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
  split: (row, story) =>
    isPair(row)
      ? [/^(?:name|body)$/.test(row.topic.slot) ? row : part(row, row.topic.slot as 'given name' | 'middle name' | 'surname')]
      : typeOf(row, story) === 'person'
        ? [part(row, 'given name'), part(row, 'surname'), part(row, 'middle name')]
        : [row],
  question: (row, story) => {
    const called = story.entities.find(({ key }) => key === row.topic.block[0])?.name ?? row.topic.block.join(' ')
    if (row.topic.slot === 'body') return `What is ${called} called?`
    if (row.topic.slot === 'name') return `How is ${called} spelled?`
    if (isPair(row)) return `What is the ${row.topic.slot} of ${called.split(/\s+/).at(row.topic.slot === 'surname' ? 0 : -1)}?`
    if (typeOf(row, story) !== 'person' && inFull(groupBy(row.claims, canonical))) return `What is the full name of ${called}?`
    return row.topic.slot === 'spelling' ? `How is ${called} spelled?` : `How is the ${row.topic.slot} of ${called} spelled?`
  },
  judge: (row, story) => (isPair(row) ? judgePair(row) : typeOf(row, story) === 'person' ? judgePart(row, story) : judgeWhole(row, story)),
}

/** Two people who may be one. */
const isPair = ({ topic }: Row): boolean => topic.block.length > 1

/** Names of one body that differ in their last word, or in a space; its legal form tells nothing. */
function judgeKindred(row: Row): Judgement {
  const spelled = groupBy(row.claims, ({ text }) =>
    foldName(text).replace(/^the | (?:inc|llc|ltd|limited|corp|corporation|co|company|plc)$/g, ''),
  )
  const judged = judgeForms([...spelled.keys()].sort(), spelled)
  if (!('relation' in judged)) return judged
  const why = `What is likely one is called ${judged.sides.map(({ value }) => `“${value}”`).join(' and ')}.`
  return {
    ...judged,
    why,
    reasons: [{ stage: 'compare', test: 'kindred-names', text: 'the names begin alike, end in kindred words, and no source uses both' }],
  }
}

function judgePair(row: Row): Judgement {
  if (row.topic.slot === 'body') return judgeKindred(row)
  const spelled = groupBy(row.claims, canonical)
  const judged = judgeForms([...spelled.keys()].sort(), spelled)
  if (!('relation' in judged)) return judged
  if (row.topic.slot === 'name')
    return {
      ...judged,
      reasons: [
        {
          stage: 'compare',
          test: 'namesakes',
          text: 'their surnames sound alike, their given names begin and end alike, and no source names both',
        },
      ],
    }
  const said = judged.sides.map(({ value }) => `“${value}”`).join(' and ')
  const [shared, other] = row.topic.slot === 'surname' ? ['given name', 'surname'] : ['surname', 'given name']
  const why = `Different sources give one ${shared} different ${other}s: ${said}, in the same post, beside the same name, or much alike.`
  const [one = '', two = ''] = [...spelled.keys()].map(foldName)
  const relation = row.topic.slot === 'surname' && editDistance(one, two) > 1 ? ('contradiction' as const) : judged.relation
  return {
    ...judged,
    relation,
    why,
    reasons: [{ stage: 'compare', test: 'namesakes', text: `no source names both, and nobody else bears the ${shared}` }],
  }
}

const typeOf = (row: Row, story: Story): string => story.entities.find(({ key }) => key === row.topic.block[0])?.type ?? 'thing'

/** The row for one part of the name, each claim narrowed to the words of that part. */
function part(row: Row, slot: 'given name' | 'surname' | 'middle name'): Row {
  const fulls = row.claims.map((claim) => parsePersonName(claim.text)).filter(({ givens }) => givens.length > 0)
  const claims = row.claims.flatMap((claim): Part[] => {
    const { givens, surname, particle } = parsePersonName(claim.text)
    const bareGiven = givens.length === 0 && fulls.some((full) => meansGiven(surname, full))
    const wanted =
      slot === 'middle name'
        ? givens.length > 1
          ? givens.at(-1)
          : undefined
        : slot === 'given name'
          ? bareGiven
            ? surname
            : givens[0]
          : bareGiven
            ? undefined
            : surname
    // "Mo" is a name, "A.J." is none.
    if (wanted === undefined || wanted.length < 2 || (wanted.length === 2 && !/(?<!\p{L})\p{Lu}\p{Ll}(?![\p{L}.])/u.test(claim.text)))
      return []
    // "Karim Zadeh" is the surname where another source writes "Karimzadeh".
    const before =
      givens.length > 1 && fulls.some((full) => full.surname === `${givens.at(-1)}${surname}`) ? (givens.at(-1) as string) : particle
    const span = wordSpan(claim, wanted, slot === 'surname' ? before : '')
    // The half of a hyphenated name is a part of the given name.
    if (slot === 'middle name' && span?.text.includes('-')) return []
    return span ? [{ ...claim, ...span, rest: givens.length > 0 ? [...givens.slice(1), surname].join(' ') : '' }] : []
  })
  return {
    ...row,
    topic: { ...row.topic, slot },
    key: [slot, ...row.topic.block],
    claims: slot === 'given name' ? likeWithLike(claims) : claims,
  }
}

/**
 * Where names of three words differ in the first alone, these are held against each other: "Anna Mae Weber" and "Ana Mae Weber"
 * are two spellings of a full name, while "Annie Weber" may be what she is called.
 */
function likeWithLike(claims: readonly Part[]): readonly Claim[] {
  const byRest = groupBy(
    claims.filter(({ rest }) => rest.includes(' ')),
    ({ rest }) => rest,
  )
  const frame = [...byRest.keys()]
    .sort()
    .map((rest) => byRest.get(rest) ?? [])
    .find((same) => new Set(same.map(canonical)).size > 1 && new Set(same.map(({ source }) => source)).size > 1)
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
  // "Hans-Kristof" is one given name, though its first half alone finds it.
  const at = words.findIndex(([word]) => foldName(word).split('-').join('').endsWith(wanted) || foldName(word).startsWith(`${wanted}-`))
  const last = words[at]
  if (!last) return undefined
  const particles = particle ? particle.split(' ') : []
  let first = last
  for (let i = at - 1; i >= 0 && particles.includes(foldName(words[i]?.[0] ?? '')); i--) first = words[i] as RegExpExecArray
  // "J.R.Weller": the initials belong to another part.
  const start = first.index + (/^(?:\p{L}\.)+(?=\p{Lu}\p{L})/u.exec(first[0])?.[0].length ?? 0)
  const end = last.index + last[0].replace(/(?:['’]s|[.,;:'’])$/u, '').length
  const text = claim.text.slice(start, end)
  return {
    start: claim.start + start,
    end: claim.start + end,
    text,
    answer: { type: 'text', canonical: text.normalize('NFC').toLowerCase() },
  }
}

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

/** Whether two forms differ in accents alone, and those who write it without any never set one. */
function isHouseStyle(a: string, b: string, spelled: ReadonlyMap<string, readonly Claim[]>, { documents }: Story): boolean {
  if (foldName(a) !== foldName(b)) return false
  const plain = [a, b].find((form) => accents(form) === '')
  const sources = new Set(plain === undefined ? [] : spelled.get(plain)?.map(({ source }) => source))
  return plain !== undefined && a !== b && documents.every(({ source }) => !sources.has(source.id) || accents(source.text) === '')
}

/** Whether some source has only the one form and some source only the other: who uses both has told that they are one. */
function heldApart(one: readonly Claim[], other: readonly Claim[]): boolean {
  const [a, b] = [new Set(one.map(({ source }) => source)), new Set(other.map(({ source }) => source))]
  return [...a].some((source) => !b.has(source)) && [...b].some((source) => !a.has(source))
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

/** "LaRue" and "Larue": capitals inside a word are spelling, if the sources hold both forms so; a headline in capitals is not. */
function judgeCapitals(claims: readonly Claim[], heldBy: typeof heldApart): Judgement | undefined {
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

/** A name and the same in full, where no source that has the short one has the other as well: it did not shorten it itself. */
function inFull(spelled: ReadonlyMap<string, readonly Claim[]>): Judgement | undefined {
  const forms = [...spelled.keys()].sort()
  const sourcesOf = (form: string): Set<string> => new Set(spelled.get(form)?.map(({ source }) => source))
  const apart = (a: string, b: string): boolean => [...sourcesOf(a)].every((source) => !sourcesOf(b).has(source))
  const related = forms.filter((form) => forms.some((other) => isSameInFull(form, other) && apart(form, other)))
  if (related.length < 2) return undefined
  const sides = related.map((form) => ({ ...answered(firstPerSource(spelled.get(form) ?? [])), canonical: form }))
  const why = `${sides.map(({ value }) => `“${value}”`).join(' and ')} are one name, which only some give in full.`
  return {
    relation: 'granularity',
    sides,
    why,
    reasons: [{ stage: 'compare', test: 'name-in-full', text: `${related.join(' and ')} begin and end alike, and no source has both` }],
  }
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

const accents = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^ß-ž]|÷/g, '')

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

const canonical = (claim: Claim): string =>
  // Full stops and apostrophes are house style, not spelling, and so is the comma before "Inc." and "LLC".
  claim.answer.type === 'text'
    ? claim.answer.canonical
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’‘`´'.]|,(?=\s+(?:inc|llc|ltd|corp|co|plc|lp|llp)\.?$)/g, '')
        .trim()
    : claim.text

function judgeForms(forms: readonly string[], spelled: ReadonlyMap<string, readonly Claim[]>): Judgement {
  if (forms.length < 2)
    return {
      veto: 'same-spelling',
      why: `all write ${[...spelled.keys()]
        .sort()
        .map((form) => `“${form}”`)
        .join(', ')}: no other spelling of one name`,
      agreed: true,
    }
  const sides = forms.map((form) => ({ ...answered(firstPerSource(spelled.get(form) ?? [])), canonical: form }))
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

const firstPerSource = (claims: readonly Claim[]): Claim[] =>
  [...groupBy(claims, ({ source }) => source).values()].map(([first]) => first as Claim)
