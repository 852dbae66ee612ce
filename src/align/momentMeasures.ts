import type { TimeMention } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'

/**
 * Whether two times are of one sort and lie close together: one event is not told of two years, nor in weeks and in decades; and how
 * much of them is counted from the day of publication, which differs from source to source.
 */
export type MomentMeasure =
  | 'sameSort'
  | 'sameParts'
  | 'closeLength'
  | 'farLength'
  | 'sameWeek'
  | 'otherYear'
  | 'bothHours'
  | 'oneHours'
  | 'bothImplied'
  | 'oneImplied'
  | 'bothRelative'
  | 'oneRelative'
  | 'bothYears'
  | 'oneYear'

/** Words that count from the day of writing. */
const RELATIVE = /\b(?:today|tonight|yesterday|tomorrow|this|last|ago|next)\b/i

export function momentMeasures(a: Claim, b: Claim): Partial<Record<MomentMeasure, number>> {
  if (a.answer.type !== 'moment' || b.answer.type !== 'moment') return {}
  const [x, y] = [a.answer.moment, b.answer.moment]
  const length = lengthRatio(x, y)
  const gap = daysBetween(x, y)
  const implied = (time: TimeMention): boolean => Object.keys(time.implied).length > 0
  const relative = ({ text }: Claim): boolean => RELATIVE.test(text)
  const year = (time: TimeMention): boolean => time.certain.year !== undefined
  const parts = (time: TimeMention): string => Object.keys(time.certain).sort().join()
  return {
    sameSort: Number(x.type === y.type),
    sameParts: Number(parts(x) !== '' && parts(x) === parts(y)),
    closeLength: Number(length !== undefined && length < 0.8),
    farLength: Number(length !== undefined && length > 2.5),
    sameWeek: Number(gap !== undefined && gap <= 8),
    otherYear: Number(gap !== undefined && gap > 400),
    bothHours: Number(x.hours !== undefined && y.hours !== undefined),
    oneHours: Number((x.hours === undefined) !== (y.hours === undefined)),
    bothImplied: Number(implied(x) && implied(y)),
    oneImplied: Number(implied(x) !== implied(y)),
    bothRelative: Number(relative(a) && relative(b)),
    oneRelative: Number(relative(a) !== relative(b)),
    bothYears: Number(year(x) && year(y)),
    oneYear: Number(year(x) !== year(y)),
  }
}

function lengthRatio({ seconds: a }: TimeMention, { seconds: b }: TimeMention): number | undefined {
  if (!a || !b || !Number.isFinite(a.max) || !Number.isFinite(b.max)) return undefined
  return Math.abs(Math.log((a.min + a.max + 1) / (b.min + b.max + 1)))
}

const DAY = 86_400_000

function daysBetween({ days: a }: TimeMention, { days: b }: TimeMention): number | undefined {
  return a && b && Math.abs(Date.parse(a.first) - Date.parse(b.first)) / DAY
}
