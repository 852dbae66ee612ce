import { diffArrays } from 'diff'
import type { Claim, Judgement, Row } from '../model/claim.js'
import { sameButForEnding } from '../lexicon/words.js'
import { groupBy } from '../model/group.js'
import type { Comparer } from './comparer.js'
import type { Story } from '../model/story.js'
import { cutInEarnest } from './cutQuote.js'
import { answered } from './sides.js'

/** Share of the shorter wording that must stand in the other, in order, for both to render one remark. */
const LEAST_SHARED = 0.55

/**
 * Wordings of one remark. Catches a changed word inside it; a changed number or a dropped "not" makes it a contradiction.
 * Must not catch a quotation that is merely cut short, nor differences of punctuation, case or contraction marks.
 */
export const quote: Comparer = {
  question: ({ claims, topic }, story) => {
    if (topic.slot === 'term') return `What is it called in quotation marks (${[...new Set(claims.map(({ text }) => `“${text}”`))].sort().join(', ')})?`
    const key = claims.map(({ answer }) => (answer.type === 'text' ? answer.head : undefined)).find((head) => head !== undefined)
    const who = story.entities.find((entity) => entity.key === key)?.name
    const [shortest] = [...claims].sort((a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
    const about = (shortest?.text ?? '').split(/\s+/).slice(0, 8).join(' ')
    return who ? `What exactly did ${who} say (“${about}…”)?` : `What exactly was said (“${about}…”)?`
  },
  judge,
}

const wordsOf = (claim: Claim): string[] => (claim.answer.type === 'text' ? claim.answer.canonical.split(' ') : [])

interface Wording {
  readonly claims: readonly Claim[]
  readonly words: readonly string[]
}

/** Terms differ where more than an ending does: a "ghost ship" and "ghost ships" are one term. */
function judgeTerms(row: Row): Judgement {
  const forms = [...groupBy(row.claims, (claim) => wordsOf(claim).join(' ')).values()]
  const distinct = forms.filter((claims, i) => !forms.slice(0, i).some(([other]) => other && sameWords(wordsOf(claims[0] as Claim), wordsOf(other))))
  if (distinct.length < 2) return { veto: 'same-wording', why: 'the wording is the same', agreed: true }
  const sides = distinct.map((claims) => answered(claims))
  const text = sides.map(({ value }) => `“${value}”`).join(' and ')
  return { relation: 'variant', sides, why: `What is quoted is worded differently: ${text}.`, reasons: [{ stage: 'compare', test: 'word-difference', text: `${text} differ in a word` }] }
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word, i) => word === b[i] || sameButForEnding(word, b[i] ?? ''))

function judge(row: Row, story: Story): Judgement {
  if (row.topic.slot === 'term') return judgeTerms(row)
  const wordings: Wording[] = [...groupBy(row.claims, (claim) => wordsOf(claim).join(' ')).values()].map((claims) => ({ claims, words: wordsOf(claims[0] as Claim) }))
  if (wordings.length < 2) return { veto: 'same-wording', why: 'the wording is the same', agreed: true }
  const distinct = wordings.filter((a, i) => !wordings.some((b, j) => j !== i && (holds(b.words, a.words) && (a.words.length < b.words.length || j < i))))
  if (distinct.length < 2) {
    const cut = wordings.flatMap((whole) => wordings.map((short) => cutOf(whole, short, story))).find((found) => found !== undefined)
    if (cut) return cut
  }
  if (distinct.length < 2) return { veto: 'cut-short', why: 'one quotation is the other cut short', agreed: true }
  for (const a of distinct)
    for (const b of distinct)
      if (a !== b && shared(a.words, b.words) < Math.max(3, LEAST_SHARED * Math.min(a.words.length, b.words.length)))
        return { veto: 'other-remark', why: `“${a.claims[0]?.text}” and “${b.claims[0]?.text}” share too few words to render one remark` }
  const [a, b] = distinct as [Wording, Wording]
  const changes = diffArrays([...a.words], [...b.words]).filter((part) => part.added || part.removed)
  const has = (added: boolean, test: (word: string) => boolean): boolean => changes.some((part) => part.added === added && part.value.some(test))
  const numbered = (word: string): boolean => /\d/.test(word)
  const grave = (has(true, numbered) && has(false, numbered)) || changes.some(({ value }) => value.some((word) => NEGATIONS.has(word)))
  const differing = changes.map(({ value, added }) => `${added ? 'only the second has' : 'only the first has'} “${value.join(' ')}”`).join('; ')
  return {
    relation: grave ? 'contradiction' : 'variant',
    sides: distinct.map((wording, i) => answered(wording.claims.map((claim) => narrowed(claim, wording.words, (distinct[i === 0 ? 1 : 0] as Wording).words)))),
    why: `The same remark is quoted in ${distinct.length} wordings: ${differing}.`,
    reasons: [{ stage: 'compare', test: 'word-difference', text: differing }],
  }
}

function cutOf(whole: Wording, short: Wording, story: Story): Judgement | undefined {
  if (whole === short || !holds(whole.words, short.words)) return undefined
  const cuts = short.claims.flatMap((part) => cutInEarnest(whole.claims[0] as Claim, part, story) ?? [])
  const wholes = whole.claims.flatMap((full) => cutInEarnest(full, short.claims[0] as Claim, story)?.whole ?? [])
  const [first] = cuts
  if (!first) return undefined
  const sides = [answered(wholes, ({ text }) => text.toLowerCase()), answered(cuts.map((cut) => cut.short), ({ text }) => text.toLowerCase())]
  return { relation: 'variant', sides, why: first.why, reasons: [{ stage: 'compare', test: 'cut-in-earnest', text: first.why }] }
}

/** Of a long quotation, only the stretch that the other wording renders: from its first shared word, less what stands before it there, to its last. */
function narrowed(claim: Claim, words: readonly string[], other: readonly string[]): Claim {
  if (words.length < other.length * 1.5) return claim
  let at = 0
  let from = -1
  let to = -1
  let lead = 0
  for (const part of diffArrays([...words], [...other])) {
    if (part.added) {
      if (from < 0) lead += part.value.length
      continue
    }
    if (!part.removed) {
      if (from < 0) from = at
      to = at + part.value.length
    }
    at += part.value.length
  }
  const spans = [...claim.text.matchAll(/\S+/g)]
  if (from < 0 || spans.length < to) return claim
  const first = spans[Math.max(0, from - lead)]
  const last = spans[to - 1]
  if (!first || !last) return claim
  const [start, end] = [first.index, last.index + last[0].replace(/[.,;:!?]+$/u, '').length]
  return { ...claim, start: claim.start + start, end: claim.start + end, text: claim.text.slice(start, end) }
}

const NEGATIONS = new Set("not n't no never none nothing without".split(' '))

/** Number of words that both have in the same order. */
const shared = (a: readonly string[], b: readonly string[]): number =>
  diffArrays([...a], [...b]).reduce((n, part) => n + (part.added || part.removed ? 0 : part.value.length), 0)

/** Whether the words of `part` stand in `whole` without a gap. */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  const text = ` ${whole.join(' ')} `
  return text.includes(` ${part.join(' ')} `)
}
