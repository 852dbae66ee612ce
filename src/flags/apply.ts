import type { AppliedFlag, Disagreement, Notice, Report } from '../model/report.js'
import { type Day, daysFrom } from './day.js'
import { applied, type FlagEntry } from './entry.js'
import { gate } from './gate.js'
import { type JudgedFlag, judgeFlags } from './state.js'

/** From this many days before its last one a flag is announced. */
const WARN_DAYS = 14
/** Ids that one notice lists. */
const LISTED = 5

export interface ApplyOptions {
  /** The day, in UTC, that last days are held against. */
  readonly today: Day
  /** Flags that fit nothing any more fail the gate. */
  readonly strict?: boolean
  /** The flags file, for notices. */
  readonly path?: string
}

/**
 * The report with decisions beside the rows they bear on, those that fit nothing any more listed as stale, notices on what
 * has changed or runs out, and the gate decided anew. Decisions that the report carried before are forgotten; entries that
 * name another story are left alone.
 */
export function applyFlags(report: Report, entries: readonly FlagEntry[], options: ApplyOptions): Report {
  const judged = judgeFlags(
    entries.filter(({ story }) => story === undefined || story === report.story),
    report.disagreements,
    options.today,
  )
  const byRow = new Map<string, AppliedFlag>()
  for (const { entry, row, state } of judged)
    if (row)
      byRow.set(
        row.id,
        state === 'changed' ? { ...applied(entry, state), was: { id: entry.id, sides: entry.sides } } : applied(entry, state),
      )
  // In a run of several stories an entry that names none may belong to any of them.
  const stale = judged
    .filter(({ entry, state }) => state === 'stale' && entry.story === report.story)
    .map(({ entry }) => ({ ...applied(entry, 'stale'), ...question(entry) }))
  const { stale: _before, ...bare } = report
  const next: Report = {
    ...bare,
    ...(judged.some(({ entry }) => entry.until !== undefined) ? { today: options.today } : {}),
    disagreements: report.disagreements.map((row) => withFlag(row, byRow.get(row.id))),
    ...(stale.length ? { stale } : {}),
    notices: [
      ...report.notices,
      ...notices(
        judged,
        stale.map(({ id }) => id),
        options,
      ),
    ],
  }
  return { ...next, gate: gate(next, report.gate.failOn, { strict: options.strict ?? false }) }
}

const withFlag = ({ flag: _before, ...row }: Disagreement, flag: AppliedFlag | undefined): Disagreement => (flag ? { ...row, flag } : row)
const question = ({ id, questionKey, question, sides }: FlagEntry): Pick<FlagEntry, 'id' | 'questionKey' | 'question' | 'sides'> => ({
  id,
  questionKey,
  question,
  sides,
})

function notices(judged: readonly JudgedFlag[], stale: readonly string[], { today, strict, path }: ApplyOptions): Notice[] {
  const ids = (state: string): string[] => judged.filter((flag) => flag.state === state).map(({ entry }) => entry.id)
  const soon = judged
    .filter(({ entry, state }) => state === 'active' && entry.until !== undefined && daysFrom(today, entry.until) <= WARN_DAYS)
    .map(({ entry }) => `${entry.id} (${entry.until ?? ''})`)
  const say = (list: readonly string[], one: string, many: string): Notice[] =>
    list.length
      ? [
          {
            level: 'warning',
            text: `${list.length === 1 ? one : `${list.length} ${many}`}: ${shortList(list)}`,
            ...(path === undefined ? {} : { path }),
          },
        ]
      : []
  return [
    ...say(
      ids('changed'),
      'the answers to a flagged question have changed; decide again',
      'flagged questions have other answers than were decided on; decide again',
    ),
    ...say(ids('expired'), 'a flag has run out and no longer counts', 'flags have run out and no longer count'),
    ...say(soon, `a flag runs out within ${WARN_DAYS} days`, `flags run out within ${WARN_DAYS} days`),
    ...say(
      stale,
      `a flag fits nothing any more${strict ? '' : ' (atodds flags prune)'}`,
      `flags fit nothing any more${strict ? '' : ' (atodds flags prune)'}`,
    ),
  ]
}

const shortList = (list: readonly string[]): string =>
  list.length > LISTED ? `${list.slice(0, LISTED).join(', ')} and ${list.length - LISTED} more` : list.join(', ')
