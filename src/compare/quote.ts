import { diffArrays } from 'diff'
import { answerWords, type Claim, type Judgement, type Row } from '../model/claim.js'
import { inBoth, voices } from '../align/voices.js'
import { sameButForEnding } from '../lexicon/words.js'
import { groupBy } from '../model/group.js'
import type { Comparer } from './comparer.js'
import type { Story } from '../model/story.js'
import { cutInEarnest } from './cutQuote.js'
import { answered } from './sides.js'
import { holds, isCut, longestRun, NEGATIONS, plain, shared, withoutPronoun, type Wording } from './wording.js'
import { sidesOf } from './wordingSides.js'

/** Share of the shorter wording that must stand in the other, in order, for both to render one remark. */
const LEAST_SHARED = 0.55
/** The same, where one and the same says both. */
const LEAST_OF_ONE = 0.5

/**
 * Wordings of one remark. Catches a changed word inside it; a changed number or a dropped "not" makes it a contradiction.
 * Must not catch a quotation that is merely cut short, nor differences of punctuation, case or contraction marks.
 */
export const quote: Comparer = {
  question: ({ claims, topic }, story) => {
    if (topic.slot === 'term')
      return `What is it called in quotation marks (${[...new Set(claims.map(({ text }) => `“${text}”`))].sort().join(', ')})?`
    const key = claims.map(({ answer }) => (answer.type === 'text' ? answer.head : undefined)).find((head) => head !== undefined)
    const who = story.entities.find((entity) => entity.key === key)?.name
    const [shortest] = [...claims].sort((a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
    const about = (shortest?.text ?? '').split(/\s+/).slice(0, 8).join(' ')
    return who ? `What exactly did ${who} say (“${about}…”)?` : `What exactly was said (“${about}…”)?`
  },
  split,
  judge,
}

/**
 * Parts a row into remarks: what renders one remark in whole or in part stands together, the likest first. What is only cut short goes
 * last: it tells no difference, and another part of the long one may.
 */
function split(row: Row): Row[] {
  if (row.topic.slot === 'term' || row.claims.length < 3) return [row]
  const groups = [...groupBy(row.claims, (claim) => answerWords(claim).join(' ')).values()].map((claims) => ({
    claims,
    words: answerWords(claims[0] as Claim),
  }))
  const pairs = groups.flatMap((a, i) =>
    groups
      .slice(i + 1)
      .flatMap((b, j) =>
        rendersOne(a, b)
          ? [{ a: i, b: i + 1 + j, share: isCut(a, b) ? 0 : shared(a.words, b.words) / Math.min(a.words.length, b.words.length) }]
          : [],
      ),
  )
  const homes = groups.map((_, i) => [i])
  for (const { a, b } of pairs.sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)) {
    const [one, other] = [homes[a] as number[], homes[b] as number[]]
    if (one === other || !one.every((i) => other.every((j) => rendersOne(groups[i] as Wording, groups[j] as Wording)))) continue
    one.push(...other)
    for (const i of other) homes[i] = one
  }
  const remarks = [...new Set(homes)]
  // A long sentence may answer to two quotations of another source.
  for (const home of remarks.filter(({ length }) => length === 1)) {
    const [i] = home as [number]
    const length = groups[i]?.words.length ?? 0
    const best = pairs.find(
      ({ a, b, share }) => share > 0 && (a === i || b === i) && (groups[a === i ? b : a]?.words.length ?? 0) > 1.5 * length,
    )
    if (best) remarks[remarks.indexOf(home)] = [best.a, best.b]
  }
  return remarks.length < 2
    ? [row]
    : remarks.map((home) => ({ ...row, claims: row.claims.filter((claim) => home.some((i) => groups[i]?.claims.includes(claim))) }))
}

/** Few shared words are a matter of chance, unless they carry meaning or are nearly all. */
const LEAST_CONTENT = 3
const NEARLY_ALL = 0.75
const ALL_BUT_ONE = 0.8
const LEAST_TURNED = 5
const LEAST_RUN = 3

/** Whether two wordings have most of their words in common, in order, or one is part of the other. */
function rendersOne(a: Wording, b: Wording): boolean {
  if (isCut(a, b)) return true
  const [n, length] = [shared(a.words, b.words), Math.min(a.words.length, b.words.length)]
  const inCommon = (words: 'core' | 'near'): number => {
    const known = new Set(a.claims[0]?.context[words])
    return (b.claims[0]?.context[words] ?? []).filter((word) => known.has(word)).length
  }
  // "The mill has found its voice", "We found the voice of this mill": all that tells anything is the same, in another order.
  if (
    length >= LEAST_TURNED &&
    inCommon('core') >= LEAST_CONTENT &&
    inCommon('core') >= NEARLY_ALL * Math.max(a.claims[0]?.context.core.length ?? 0, b.claims[0]?.context.core.length ?? 0)
  )
    return true
  const found = a.claims.flatMap((x) => b.claims.map((y) => voices(x, y)))
  const oneVoice = found.includes('one') || (!found.includes('other') && inCommon('near') > 1)
  // "I believe Ana Vega did not win", "I don't think Ana Vega won": all but one of the telling words, names among them.
  const most = Math.max(a.claims[0]?.context.near.length ?? 0, b.claims[0]?.context.near.length ?? 0)
  if (found.includes('one') && inCommon('core') > 0 && inCommon('near') >= LEAST_CONTENT && inCommon('near') >= NEARLY_ALL * most)
    return true
  // "A bridge we can paint", "We can paint the bridge": nearly all words, in another order.
  if (!found.includes('other') && inCommon('core') > 0 && length >= LEAST_TURNED && inBoth(a.words, b.words) >= ALL_BUT_ONE) return true
  if (n < Math.max(3, (oneVoice ? LEAST_OF_ONE : LEAST_SHARED) * length)) return false
  if (n > 3 && n >= NEARLY_ALL * length) return true
  if (found.includes('other') && !oneVoice) return false
  // A name alone stands in many remarks.
  const common = inCommon('core')
  // Out of a much longer wording a few words are soon found.
  if (Math.max(a.words.length, b.words.length) > 2 * length)
    return common > 0 && inCommon('near') > 1 && longestRun(a.words, b.words) >= LEAST_RUN
  return n > 3 ? common > 0 : common >= LEAST_CONTENT || n >= NEARLY_ALL * length
}

/** Terms differ where more than an ending does: a "ghost ship" and "ghost ships" are one term. */
function judgeTerms(row: Row): Judgement {
  const forms = [...groupBy(row.claims, (claim) => answerWords(claim).join(' ')).values()]
  const distinct = forms.filter(
    (claims, i) => !forms.slice(0, i).some(([other]) => other && sameWords(answerWords(claims[0] as Claim), answerWords(other))),
  )
  if (distinct.length < 2) return { veto: 'same-wording', why: 'the wording is the same', agreed: true }
  const sides = distinct.map((claims) => answered(claims))
  const text = sides.map(({ value }) => `“${value}”`).join(' and ')
  return {
    relation: 'variant',
    sides,
    why: `What is quoted is worded differently: ${text}.`,
    reasons: [{ stage: 'compare', test: 'word-difference', text: `${text} differ in a word` }],
  }
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i] || sameButForEnding(word, b[i] ?? ''))

function judge(row: Row, story: Story): Judgement {
  if (row.topic.slot === 'term') return judgeTerms(row)
  const wordings: Wording[] = [...groupBy(row.claims, (claim) => plain(answerWords(claim))).values()].map((claims) => ({
    claims,
    words: answerWords(claims[0] as Claim),
  }))
  if (wordings.length < 2) return { veto: 'same-wording', why: 'the wording is the same', agreed: true }
  const distinct = wordings.filter(
    (a, i) => !wordings.some((b, j) => j !== i && holds(b.words, withoutPronoun(a.words)) && (a.words.length < b.words.length || j < i)),
  )
  if (distinct.length < 2) {
    const cut = wordings.flatMap((whole) => wordings.map((short) => cutOf(whole, short, story))).find((found) => found !== undefined)
    if (cut) return cut
  }
  if (distinct.length < 2) return { veto: 'cut-short', why: 'one quotation is the other cut short', agreed: true }
  // One text that has two like remarks has them of two people, or on two occasions, unless it says who speaks.
  if (
    new Set(row.claims.map(({ source }) => source)).size === 1 &&
    distinct.some(({ claims: [x] }) => distinct.some(({ claims: [y] }) => x && y && voices(x, y) !== 'one'))
  )
    return { veto: 'other-speaker', why: 'one text has both, and does not say that one person speaks' }
  for (const a of distinct)
    for (const b of distinct)
      if (a !== b && !rendersOne(a, b))
        return { veto: 'other-remark', why: `“${a.claims[0]?.text}” and “${b.claims[0]?.text}” share too few words to render one remark` }
  const [a, b] = distinct as [Wording, Wording]
  const parts = diffArrays([...a.words], [...b.words])
  const changes = parts.filter((part) => part.added || part.removed)
  const both = withoutOverhang(parts)
  const has = (added: boolean, test: (word: string) => boolean): boolean =>
    both.some((part) => (part.added || part.removed) && part.added === added && part.value.some(test))
  const numbered = (word: string): boolean => /\d/.test(word)
  // "I believe he did not" and "I don't believe he did" deny alike.
  const denials = (left: 'added' | 'removed'): number =>
    both.flatMap((part) => (part[left] ? [] : part.value)).filter((word) => NEGATIONS.has(word)).length
  const grave = (has(true, numbered) && has(false, numbered)) || denials('added') % 2 !== denials('removed') % 2
  const differing = changes
    .map(({ value, added }) => `${added ? 'only the second has' : 'only the first has'} “${value.join(' ')}”`)
    .join('; ')
  return {
    relation: grave ? 'contradiction' : 'variant',
    sides: sidesOf(distinct),
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
  const sides = [
    answered(wholes, ({ text }) => text.toLowerCase()),
    answered(
      cuts.map((cut) => cut.short),
      ({ text }) => text.toLowerCase(),
    ),
  ]
  return { relation: 'variant', sides, why: first.why, reasons: [{ stage: 'compare', test: 'cut-in-earnest', text: first.why }] }
}

/** Words at an end that a turn of the same remark may add. */
const TURN = 3

/**
 * The parts without what only one of two wordings has at an end: where one is quoted at more length, what it denies there is
 * another thing.
 */
function withoutOverhang(parts: readonly Change[]): readonly Change[] {
  const hangs = (part: Change | undefined, next: Change | undefined): boolean =>
    part !== undefined && (part.added || part.removed) && part.value.length > TURN && next !== undefined && !next.added && !next.removed
  return parts.slice(hangs(parts[0], parts[1]) ? 1 : 0, hangs(parts.at(-1), parts.at(-2)) ? -1 : undefined)
}

type Change = ReturnType<typeof diffArrays<string>>[number]
