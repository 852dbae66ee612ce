import { comparePart, foldName } from '../lexicon/nameParts.js'
import { compareNames } from '../lexicon/names.js'
import { editDistance } from '../lexicon/editDistance.js'
import { parsePersonName } from '../lexicon/personNames.js'
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
  split: (row, story) => (typeOf(row, story) === 'person' ? [part(row, 'given name'), part(row, 'surname')] : [row]),
  question: (row, story) => {
    const called = story.entities.find(({ key }) => key === row.topic.block[0])?.name ?? row.topic.block.join(' ')
    return row.topic.slot === 'spelling' ? `How is ${called} spelled?` : `How is the ${row.topic.slot} of ${called} spelled?`
  },
  judge: (row, story) => (typeOf(row, story) === 'person' ? judgePart(row) : judgeWhole(row)),
}

const typeOf = (row: Row, story: Story): string => story.entities.find(({ key }) => key === row.topic.block[0])?.type ?? 'thing'

/** The row for one part of the name, each claim narrowed to the words of that part. */
function part(row: Row, slot: 'given name' | 'surname'): Row {
  const fulls = row.claims.map((claim) => parsePersonName(claim.text)).filter(({ givens }) => givens.length > 0)
  const claims = row.claims.flatMap((claim) => {
    const { givens, surname, particle } = parsePersonName(claim.text)
    const bareGiven = givens.length === 0 && fulls.some((full) => full.givens[0] === surname)
    const wanted = slot === 'given name' ? (bareGiven ? surname : givens[0]) : bareGiven ? undefined : surname
    if (wanted === undefined || wanted.length < 3) return []
    const span = wordSpan(claim, wanted, slot === 'surname' ? particle : '')
    return span ? [{ ...claim, ...span }] : []
  })
  return { ...row, topic: { ...row.topic, slot }, key: [slot, ...row.topic.block], claims }
}

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
  const [x, y] = [a, b].map((form) => parsePersonName(form).surname) as [string, string]
  if (x === y) return foldName(a) === foldName(b)
  // The aligner has found them to be one person; what is left to ask is whether it is a spelling or a short form.
  return ['variant', 'near'].includes(comparePart(x, y)) || (Math.min(x.length, y.length) >= 6 && editDistance(x, y) <= 2)
}

/** Names of bodies, places and things are compared whole. */
function judgeWhole(row: Row): Judgement {
  const spelled = groupBy(row.claims, canonical)
  const forms = [...spelled.keys()].sort()
  const related = forms.filter((form) => forms.some((other) => other !== form && isWholeSpelling(form, other)))
  return judgeForms(related, spelled)
}

const isWholeSpelling = (a: string, b: string): boolean =>
  compareNames(a, b, 'other') === 'variant' || (a !== b && foldName(a) === foldName(b) && a.normalize('NFD').length !== b.normalize('NFD').length)

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
