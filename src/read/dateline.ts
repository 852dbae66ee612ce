import { MONTH, parseTimestamp } from './timestamp.js'

/** What the opening of a report says before its first sentence. */
export interface Dateline {
  /** ISO 8601, where the dateline states the day in full. */
  readonly day?: string
  /** The agency or paper that the report is of. */
  readonly outlet?: string
}

const DAY = `(?:${MONTH}\\s*\\d{1,2},?\\s*\\d{4}|\\d{1,2}\\s+${MONTH}\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})`
const WITH_DAY = new RegExp(`^\\p{Lu}[\\p{L} .,'’-]{1,60}?[\\s,(–—-]+(${DAY})(?=\\s*[)(:–—-]|\\s*$)`, 'iu')
const WITH_OUTLET = /^\p{Lu}{3}[^()]{0,60}\(([\p{Lu}][\p{L}\p{N} .&'’-]{1,30})\)\s*(?:[–—:]|-{1,2}(?=\s))/u

/**
 * Reads a dateline: `GENEVA, March 3, 2019 (Agency) — …`. The place has to stand in capitals, which prose that begins
 * with a name and a date does not; undefined for any other line.
 */
export function datelineOf(line: string): Dateline | undefined {
  const head = line.slice(0, 120)
  if (!/^\p{Lu}{3}/u.test(head)) return undefined
  const stated = WITH_DAY.exec(head)?.[1]
  const day = stated === undefined ? undefined : parseTimestamp(stated)?.published
  const outlet = WITH_OUTLET.exec(head)?.[1]
  if (day === undefined && (outlet === undefined || parseTimestamp(outlet) !== undefined)) return undefined
  return { ...(day === undefined ? {} : { day }), ...(outlet === undefined || parseTimestamp(outlet) !== undefined ? {} : { outlet }) }
}
