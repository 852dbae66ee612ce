import { CARDINALS } from '../../lexicon/numbers.js'
import type { Document, Sentence } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import { standaloneClaim } from '../around/standaloneClaim.js'

const HEARING = /^(?:jury|juror|panel)s?$/i
/** Jurors of one trial, the least and the most. */
const [FEWEST, MOST] = [6, 15]

/**
 * Of how many men and women a jury is: `a jury of seven men and five women`. Must not catch men and women who are counted
 * otherwise (`the trial of two men and a woman`).
 */
export const findJuries = (document: Document): Claim[] =>
  document.sentences.flatMap((sentence) =>
    sentence.kind !== 'furniture' && sentence.tokens.some(({ form }) => HEARING.test(form)) ? (juryIn(document, sentence) ?? []) : [],
  )

function juryIn(document: Document, sentence: Sentence): Claim | undefined {
  const { tokens } = sentence
  const counts = tokens.flatMap((token, i) => {
    const sex = /^(?:wo)?men$/i.test(token.form) ? token.form.toLowerCase() : undefined
    const number = numberOf(tokens[i - 1]?.form ?? '')
    return sex === undefined || number === undefined ? [] : [{ sex, number, first: i - 1, last: i }]
  })
  const at = counts.findIndex(
    ({ sex, last }, i) =>
      counts[i + 1]?.first === last + 2 && counts[i + 1]?.sex !== sex && /^(?:and|,|&)$/.test(tokens[last + 1]?.form ?? ''),
  )
  const [one, other] = [counts[at], counts[at + 1]]
  if (!one || !other || one.number + other.number < FEWEST || one.number + other.number > MOST) return undefined
  return standaloneClaim(
    document,
    sentence,
    { start: tokens[one.first]?.start ?? 0, end: tokens[other.last]?.end ?? 0 },
    { kind: 'membership', slot: 'jury', block: [] },
    { type: 'list', items: ['jury', ...[one, other].map(({ sex, number }) => `${sex} ${number}`).sort()], closed: true },
  )
}

const numberOf = (form: string): number | undefined =>
  CARDINALS.get(form.toLowerCase()) ?? (/^\d{1,2}$/.test(form) ? Number(form) : undefined)
