import { diffArrays } from 'diff'
import type { Answered, Claim } from '../model/claim.js'
import { answered } from './sides.js'
import { NEGATIONS, spelledOut, type Wording } from './wording.js'

/** Each wording, narrowed to where it differs; a difference of few words in wordings all of which are long is shown alone. */
export function sidesOf(distinct: readonly Wording[]): Answered[] {
  const against = (i: number): readonly string[] => (distinct[i === 0 ? 1 : 0] as Wording).words
  const sides = distinct.map(({ claims, words }, i) => claims.map((claim) => narrowed(claim, words, against(i))))
  // "I feel we were not" and "I did not feel we were": where a denial moved, all must be seen.
  const denies = diffArrays([...against(1)], [...against(0)]).some(
    (part) => (part.added || part.removed) && part.value.some((word) => NEGATIONS.has(word)),
  )
  const [one, other] = [distinct[0] as Wording, distinct[1] as Wording].map(({ words }) => words) as [readonly string[], readonly string[]]
  const hunks = hunksOf(one, other)
  // What is only led up to in other words ("And I want to say that …") needs the remark itself.
  const single = distinct.length === 2 && hunks.length === 1 && (hunks[0]?.from ?? 0) > AROUND
  const long = !denies && sides.every((claims) => claims.every(({ text }) => text.length > (single ? GLANCE : READABLE)))
  return (long ? distinct.map(({ claims, words }, i) => claims.map((claim) => focused(claim, words, against(i)))) : sides).map((claims) =>
    answered(claims),
  )
}

/** Characters that a reader holds against each other with some care. */
const READABLE = 95
/** Characters that are taken in at a glance: of more, a single difference is shown alone. */
const GLANCE = 60
/** Differences with no more words than this between them are one. */
const GAP = 4

interface Hunk {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** Where the first wording differs from the second, as places among its words; the weight is the number of words that differ. */
function hunksOf(words: readonly string[], other: readonly string[]): Hunk[] {
  const hunks: Hunk[] = []
  let at = 0
  for (const { added, removed, value } of diffArrays(words.map(spelledOut), other.map(spelledOut))) {
    const last = hunks.at(-1)
    const to = at + (added ? 0 : value.length)
    if ((added || removed) && last && at - last.to <= GAP) hunks[hunks.length - 1] = { ...last, to, weight: last.weight + value.length }
    else if (added || removed) hunks.push({ from: at, to, weight: value.length })
    at = to
  }
  return hunks
}

/** What differs most, with a few words around it. */
function focused(claim: Claim, words: readonly string[], other: readonly string[]): Claim {
  const tokens = placed(claim.text, words)
  const hunks = hunksOf(words, other)
  const [most] = hunks.sort((a, b) => b.weight - a.weight || a.from - b.from)
  const start = most && tokens?.[Math.max(0, most.from - AROUND)]?.start
  const end = most && tokens?.[Math.min(words.length, most.to + AROUND) - 1]?.end
  return cutTo(claim, start, end)
}

/** A quotation of more words than this is shown by the stretch around what differs. */
const LONG = 24
/** Words shown on either side of what differs. */
const AROUND = 3

/** Of a long quotation, only the stretch that the other wording renders, and of that only what differs with a few words around it. */
function narrowed(claim: Claim, words: readonly string[], other: readonly string[]): Claim {
  const tokens = placed(claim.text, words)
  const within = words.length >= other.length * 1.5 || beginsBefore(words, other)
  if (!tokens || (!within && words.length < LONG)) return claim
  let at = 0
  let lead = 0
  let tail = 0
  let [from, to, first, last] = [-1, -1, -1, -1]
  const parts = diffArrays(words.map(spelledOut), other.map(spelledOut))
  parts.forEach((part, number) => {
    const inside = !within || (from >= 0 && parts.slice(number + 1).some(({ added, removed }) => !added && !removed))
    if (part.added || part.removed) {
      if (inside && first < 0) first = at
      if (inside) last = part.removed ? at + part.value.length : at
    }
    if (part.added) {
      if (from < 0) lead += part.value.length
      tail = part.value.length
      return
    }
    if (!part.removed) {
      if (from < 0) from = at
      to = at + part.value.length
      tail = 0
    }
    at += part.value.length
  })
  if (from < 0) return claim
  let [begin, end] = within ? [Math.max(0, from - lead), Math.min(words.length, to + tail)] : [0, words.length]
  if (end - begin > LONG && first >= 0) [begin, end] = [Math.max(begin, first - AROUND), Math.min(end, last + AROUND)]
  const [start, stop] = [tokens[begin]?.start, tokens[end - 1]?.end]
  return cutTo(claim, start, stop)
}

/** Whether a wording has several words more before the first that both have, with which the other begins. */
function beginsBefore(words: readonly string[], other: readonly string[]): boolean {
  const [first, second] = diffArrays(words.map(spelledOut), other.map(spelledOut))
  return first?.removed === true && second?.added !== true && first.value.length >= LEAST_LEAD
}

const LEAST_LEAD = 5

/** The stretch of a claim between two offsets within its text; the whole claim where one is missing. */
const cutTo = (claim: Claim, start: number | undefined, end: number | undefined): Claim =>
  start === undefined || end === undefined
    ? claim
    : { ...claim, start: claim.start + start, end: claim.start + end, text: claim.text.slice(start, end) }

/** Where the words stand in a text; undefined where the text has other words. */
function placed(text: string, words: readonly string[]): { start: number; end: number }[] | undefined {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'")
  let at = 0
  const found = words.map((word) => {
    const start = plain.indexOf(word, at)
    at = start < 0 ? at : start + word.length
    return { start, end: start + word.length }
  })
  return found.some(({ start }) => start < 0) ? undefined : found
}
