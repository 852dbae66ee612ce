import { KINDS, type Kind } from '../model/kinds.js'
import type { AppliedFlag, Disagreement, FlagState, Verdict } from '../model/report.js'
import { type Day, isDay } from './day.js'
import { fail, readList, readMap, readText, readWord, quoted, type YamlNode, type YamlPair } from './node.js'
import { scalar } from './plain.js'

/** A decision about a row, as it stands in the flags file. */
export interface FlagEntry {
  readonly id: string
  readonly questionKey: string
  /** For the count of decisions by kind; files from elsewhere may leave it out. */
  readonly kind?: Kind
  readonly question: string
  /** The answers that the decision was made on. */
  readonly sides: readonly string[]
  readonly verdict: Verdict
  readonly reason: string
  readonly by: string
  readonly on: Day
  /** Last day on which it counts. */
  readonly until?: Day
  readonly note?: string
  /** Name of the story, where a configuration has several. */
  readonly story?: string
}

export const VERDICTS: readonly Verdict[] = ['acknowledged', 'not-a-disagreement']

/** In the order in which they are written. */
const KEYS = ['id', 'questionKey', 'kind', 'question', 'sides', 'verdict', 'reason', 'by', 'on', 'until', 'note', 'story'] as const
type Key = (typeof KEYS)[number]

/** Reads one entry. Throws UsageError with line and column on an unknown or missing key and on a value that does not fit. */
export function readEntry(node: YamlNode): FlagEntry {
  const pairs = readMap(node, 'a flag', KEYS)
  const pair = (key: Key): YamlPair => pairs.get(key) ?? fail(node.at, `a flag needs “${key}”${REASONS[key] ?? ''}`)
  const text = (key: Key): string => readText(pair(key).value, `“${key}”`)
  const optional = (key: Key): string | undefined => (pairs.has(key) ? text(key) : undefined)
  const until = pairs.has('until') ? day(pair('until')) : undefined
  const note = optional('note')
  const story = optional('story')
  return {
    id: word(pair('id')),
    questionKey: word(pair('questionKey')),
    ...(pairs.has('kind') ? { kind: readWord(pair('kind').value, '“kind”', KINDS) } : {}),
    question: text('question'),
    sides: readList(pair('sides').value, '“sides”').map((side) => readText(side, 'a side')),
    verdict: readWord(pair('verdict').value, '“verdict”', VERDICTS),
    reason: text('reason'),
    by: text('by'),
    on: day(pair('on')),
    ...(until === undefined ? {} : { until }),
    ...(note === undefined ? {} : { note }),
    ...(story === undefined ? {} : { story }),
  }
}

const REASONS: Partial<Record<Key, string>> = {
  reason: ': why the disagreement is in order as it stands',
  by: ': the name of who decided',
}

function word(pair: YamlPair): string {
  const value = readText(pair.value, `“${pair.key}”`)
  return /\s/.test(value) ? fail(pair.value.at, `“${pair.key}” cannot have a space in it`) : value
}

function day(pair: YamlPair): Day {
  const value = readText(pair.value, `“${pair.key}”`)
  return isDay(value) ? value : fail(pair.value.at, `“${pair.key}” should be a day such as 2026-03-01, not “${quoted(value)}”`)
}

/** The lines of an entry, its dash behind `indent` spaces. */
export function renderEntry(entry: FlagEntry, indent: number): string[] {
  const space = ' '.repeat(indent + 2)
  const lines = KEYS.flatMap((key) => {
    const value = entry[key]
    if (value === undefined) return []
    if (typeof value === 'string') return [`${space}${key}: ${scalar(value)}`]
    return value.length ? [`${space}${key}:`, ...value.map((side) => `${space}  - ${scalar(side)}`)] : [`${space}${key}: []`]
  })
  return lines.map((line, number) => (number === 0 ? `${' '.repeat(indent)}- ${line.slice(indent + 2)}` : line))
}

/** The decision on a row. Answers that are empty (in a report without texts) cannot be decided on. */
export function entryFor(
  row: Disagreement,
  decision: Pick<FlagEntry, 'verdict' | 'reason' | 'by' | 'on' | 'until' | 'note' | 'story'>,
): FlagEntry {
  const { id, questionKey, kind, question } = row
  return { id, questionKey, kind, question, sides: row.sides.map((side) => side.value), ...decision }
}

/** What a report says of a decision. */
export function applied<S extends FlagState>(entry: FlagEntry, state: S): AppliedFlag & { readonly state: S } {
  const { verdict, reason, by, on, until, note } = entry
  return { state, verdict, reason, by, on, ...(until === undefined ? {} : { until }), ...(note === undefined ? {} : { note }) }
}

/** Two entries with one key are a duplicate; entries are sorted by it. */
export const entryKey = ({ story, id }: Pick<FlagEntry, 'story' | 'id'>): string => `${story ?? ''}\n${id}`
