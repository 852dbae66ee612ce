import { offsetOf } from './zone.js'

/** What a line that is nothing but a timestamp says. */
export interface Timestamp {
  /** ISO 8601, a moment only where the time zone is known; absent where the line leaves the day open. */
  readonly published?: string
  readonly label: 'published' | 'updated' | 'none'
}

interface Stamp {
  year?: number
  month?: number
  day?: number
  hour?: number
  minute?: number
  zone?: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Source of a pattern for a month, in full or short. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const ZONE =
  '(?:(?:gmt|utc)\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?|[+-]\\d{2}:?\\d{2}|z|gmt|utc|bst|cet|cest|eet|eest|msk|est|edt|et|akst|akdt|hst|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|idt|jst|kst|hkt|sgt|aest|aedt|nzst|nzdt|wib|sast|uk)'

/** The parts a timestamp is made of, longest first; each consumes what it recognises. */
const PARTS: readonly (readonly [RegExp, (match: RegExpExecArray, stamp: Stamp) => void])[] = [
  [/^(\d{4})[-./](\d{2})[-./](\d{2})(?=$|[t\s,|])/, (m, stamp) => assign(stamp, Number(m[1]), Number(m[2]), Number(m[3]))],
  [
    new RegExp(`^(${MONTH})\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s*(\\d{4}))?(?!\\d|:)`),
    (m, stamp) => assign(stamp, Number(m[3]), month(m[1]), Number(m[2])),
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]*(${MONTH})[\\s,-]*(\\d{4})?(?!\\d|:)`),
    (m, stamp) => assign(stamp, Number(m[3]), month(m[2]), Number(m[1])),
  ],
  [/^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/, (m, stamp) => assignNumeric(stamp, Number(m[1]), Number(m[2]), Number(m[3]))],
  [
    /^t?(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap])(?:\.?m)?\b\.?/,
    (m, stamp) => assignTime(stamp, Number(m[1]), Number(m[2]), m[3]),
  ],
  [
    new RegExp(`^(\\d{1,2})\\.(\\d{2})(?=\\s*(?:${ZONE}|hrs|hours|$))`),
    (m, stamp) => assignTime(stamp, Number(m[1]), Number(m[2]), undefined),
  ],
  [
    /^t?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:\s*(?:hrs|hours|h)\b)?(?!\d)/,
    (m, stamp) => assignTime(stamp, Number(m[1]), Number(m[2]), undefined),
  ],
  [/^(\d{1,2})\s*([ap])\.?m\b\.?/, (m, stamp) => assignTime(stamp, Number(m[1]), 0, m[2])],
  [new RegExp(`^(\\d{2})(\\d{2})(?=\\s*(?:${ZONE}|hrs|hours)\\b)`), (m, stamp) => assignTime(stamp, Number(m[1]), Number(m[2]), undefined)],
  [new RegExp(`^${ZONE}\\b`), (m, stamp) => void (stamp.zone ??= m[0].replaceAll(' ', ''))],
  [/^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/, () => undefined],
  [/^(?:on|at|local time|time|date|hrs|hours|h)\b/, () => undefined],
  [/^(?:afp|ap|reuters|pti|ians|ani|upi|dpa|xinhua|cnn|bbc(?: news)?)\b/, () => undefined],
  [/^[\s,;:|·•@()[\]/–—-]+/, () => undefined],
]

const LABEL =
  /^(?:for immediate |(?:first|originally|last|date|story|article) )?(published|posted|created|issued|released?|updated?|modified|edited)(?: (?:on|at))?\s*:?/

function assign(stamp: Stamp, year: number, monthNumber: number, day: number): void {
  if (stamp.day !== undefined || monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31) return
  stamp.month = monthNumber
  stamp.day = day
  if (!Number.isNaN(year)) stamp.year = year
}

/** `3/27/2012` can be read one way only; `9/10/2010` cannot, and its month and day stay open until a zone decides. */
function assignNumeric(stamp: Stamp, first: number, second: number, year: number): void {
  const full = year < 100 ? 2000 + year : year
  if (first > 12 || first === second) assign(stamp, full, second, first)
  else if (second > 12) assign(stamp, full, first, second)
  else Object.assign(stamp, { year: full, month: -first, day: -second })
}

function assignTime(stamp: Stamp, hour: number, minute: number, half: string | undefined): void {
  if (stamp.hour !== undefined || hour > 23 || minute > 59) return
  stamp.hour = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  stamp.minute = minute
}

const month = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3)) + 1

/**
 * Reads a line that holds a timestamp and nothing else, such as `Posted on: 5:10 pm, March 4, 2019` or
 * `4 March 2019 Last updated at 10:20 GMT`. Undefined for any other line: `On July 2 the bridge fell` is prose.
 */
export function parseTimestamp(line: string): Timestamp | undefined {
  if (line.length > 120 || !/\d/.test(line)) return undefined
  const segments = line
    .trim()
    .toLowerCase()
    .split(/(?=\b(?:last )?(?:updated|modified|edited)\b)/)
  const stamps: { label: Timestamp['label']; stamp: Stamp }[] = []
  for (const segment of segments) {
    if (segment.trim() === 'last') continue
    const label = LABEL.exec(segment.trim())
    const stamp = parseStamp(segment.trim().slice(label?.[0].length ?? 0))
    if (stamp === undefined) return undefined
    stamps.push({ label: label === null ? 'none' : /updat|modif|edit/.test(label[1] as string) ? 'updated' : 'published', stamp })
  }
  const [first, second] = stamps
  // "4 March 2019 Last updated at 10:20 GMT": one stamp in two halves.
  if (first !== undefined && second !== undefined && first.stamp.hour === undefined && second.stamp.day === undefined) {
    return finished({ ...second.stamp, ...first.stamp }, 'updated')
  }
  const dated = stamps.find(({ stamp }) => stamp.day !== undefined)
  return dated === undefined ? undefined : finished(dated.stamp, dated.label)
}

function parseStamp(text: string): Stamp | undefined {
  const stamp: Stamp = {}
  let rest = text
  while (rest !== '') {
    const part = PARTS.map(([pattern, take]) => ({ match: pattern.exec(rest), take })).find(({ match }) => match !== null)
    if (part?.match == null) return undefined
    part.take(part.match, stamp)
    rest = rest.slice(part.match[0].length)
  }
  return stamp
}

function finished(stamp: Stamp, label: Timestamp['label']): Timestamp {
  const published = isoOf(stamp)
  return published === undefined ? { label } : { published, label }
}

const two = (value: number): string => String(value).padStart(2, '0')

function isoOf(stamp: Stamp): string | undefined {
  let { month: monthNumber, day } = stamp
  if (stamp.year === undefined || monthNumber === undefined || day === undefined) return undefined
  if (monthNumber < 0) {
    if (/^(e[sd]?t|c[sd]?t|m[sd]t|p[sd]?t)$/.test(stamp.zone ?? '')) [monthNumber, day] = [-monthNumber, -day]
    else if (/^(bst|uk|cet|cest)$/.test(stamp.zone ?? '')) [monthNumber, day] = [-day, -monthNumber]
    else return undefined
  }
  if (new Date(Date.UTC(stamp.year, monthNumber - 1, day)).getUTCDate() !== day) return undefined
  const date = `${stamp.year}-${two(monthNumber)}-${two(day)}`
  if (stamp.hour === undefined || stamp.minute === undefined || stamp.zone === undefined) return date
  const offset = offsetOf(stamp.zone, new Date(`${date}T${two(stamp.hour)}:${two(stamp.minute)}:00Z`))
  return offset === undefined ? date : `${date}T${two(stamp.hour)}:${two(stamp.minute)}:00${offset}`
}
