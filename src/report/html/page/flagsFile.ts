import type { Kind } from '../../../model/kinds.js'
import type { AppliedFlag } from '../../../model/report.js'
import type { PageData, PageRow } from '../pageData.js'
import type { Decision } from './decisionStore.js'

interface Entry extends Decision {
  readonly id: string
  readonly questionKey: string
  readonly kind?: Kind
  readonly question: string
  readonly sides: readonly string[]
}

/**
 * The flags file after the decisions made in the page: those that the report knows of stay, one made anew takes the place
 * of an earlier one on the same question. Sorted by id.
 */
export function flagsFile(data: PageData, decisionOn: (row: string) => Decision | undefined): string {
  const entries: Entry[] = [...(data.stale ?? [])]
  for (const row of data.rows) {
    const decision = decisionOn(row.id)
    if (decision) entries.push({ ...subject(row), ...decision })
    else if (row.flag) entries.push({ ...subject(row), ...earlier(row.flag), ...row.flag })
  }
  const sorted = [...new Map(entries.map((entry) => [entry.id, entry])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return `version: 1\nflags:${sorted.length ? `\n${sorted.map((entry) => item(entry, data.story)).join('')}` : ' []\n'}`
}

const subject = (row: PageRow): Pick<Entry, 'id' | 'questionKey' | 'kind' | 'question' | 'sides'> => {
  return { id: row.id, questionKey: row.questionKey, kind: row.kind, question: row.question, sides: row.sides.map((side) => side.value) }
}

/** What a flag was set on, where the answers have changed since. */
const earlier = (flag: AppliedFlag): Partial<Entry> => (flag.was ? { id: flag.was.id, sides: flag.was.sides } : {})

function item(entry: Entry, story: string | undefined): string {
  const { id, questionKey, kind, question, verdict, reason, by, on, until, note } = entry
  const lines = [
    ...fields({ id, questionKey, kind, question }),
    '    sides:\n',
    ...entry.sides.map((side) => `      - ${quoted(side)}\n`),
    ...fields({ verdict, reason, by, on, until, note, story }),
  ]
  return lines.join('').replace(/^ {4}/, '  - ')
}

const fields = (values: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [`    ${key}: ${quoted(value)}\n`]))

/** A JSON string is a YAML one; what YAML would take for a line end or a mark of order is escaped as well. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The command that sets the same flag in a terminal. */
export function flagCommand(row: PageRow, decision: Decision | undefined): string {
  const reason = decision?.reason ?? 'REASON'
  const by = decision?.by ?? 'NAME'
  const until = decision?.until ? ` --until ${shell(decision.until)}` : ''
  const verdict = decision?.verdict === 'not-a-disagreement' ? ' --verdict not-a-disagreement' : ''
  return `atodds flag ${shell(row.id)}${verdict} --reason ${shell(reason)} --by ${shell(by)}${until}`
}

/** One word for a POSIX shell, whatever it holds. */
const shell = (text: string): string => (/^[\w.-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", `'\\''`)}'`)
