import { diffArrays } from 'diff'
import type { Claim, Judgement, Row } from '../model/claim.js'
import { groupBy } from '../model/group.js'
import type { Comparer } from './comparer.js'
import { answered } from './sides.js'

/** Share of the shorter wording that must stand in the other, in order, for both to render one remark. */
const LEAST_SHARED = 0.55

/**
 * Wordings of one remark. Catches a changed word inside it; a changed number or a dropped "not" makes it a contradiction.
 * Must not catch a quotation that is merely cut short, nor differences of punctuation, case or contraction marks.
 */
export const quote: Comparer = {
  question: ({ claims }, story) => {
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

function judge(row: Row): Judgement {
  const wordings: Wording[] = [...groupBy(row.claims, (claim) => wordsOf(claim).join(' ')).values()].map((claims) => ({ claims, words: wordsOf(claims[0] as Claim) }))
  if (wordings.length < 2) return { veto: 'same-wording', why: 'the wording is the same', agreed: true }
  const distinct = wordings.filter((a, i) => !wordings.some((b, j) => j !== i && (holds(b.words, a.words) && (a.words.length < b.words.length || j < i))))
  if (distinct.length < 2) return { veto: 'cut-short', why: 'one quotation is the other cut short', agreed: true }
  for (const a of distinct)
    for (const b of distinct)
      if (a !== b && shared(a.words, b.words) < Math.max(3, LEAST_SHARED * Math.min(a.words.length, b.words.length)))
        return { veto: 'other-remark', why: `“${a.claims[0]?.text}” and “${b.claims[0]?.text}” share too few words to render one remark` }
  const [a, b] = distinct as [Wording, Wording]
  const changes = diffArrays([...a.words], [...b.words]).filter((part) => part.added || part.removed)
  const grave = changes.some(({ value }) => value.some((word) => /\d/.test(word) || NEGATIONS.has(word)))
  const differing = changes.map(({ value, added }) => `${added ? 'only the second has' : 'only the first has'} “${value.join(' ')}”`).join('; ')
  return {
    relation: grave ? 'contradiction' : 'variant',
    sides: distinct.map((wording, i) => answered(wording.claims.map((claim) => narrowed(claim, wording.words, (distinct[i === 0 ? 1 : 0] as Wording).words)))),
    why: `The same remark is quoted in ${distinct.length} wordings: ${differing}.`,
    reasons: [{ stage: 'compare', test: 'word-difference', text: differing }],
  }
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
