import { isDay } from '../flags/day.js'
import type { Citation, Report } from '../model/report.js'
import { clean } from '../report/clean.js'
import { explainRow } from '../report/explanation.js'
import type { Decision, RowOf } from './flag.js'
import type { Io } from './io.js'

/** Lines shown before and after a cited one. */
const AROUND = 3

export interface WalkOptions {
  /** Who decides; asked for where it is not given. */
  readonly by: string | undefined
  readonly today: string
  /** Writes a decision at once, so that a walk can be broken off at any moment. */
  readonly decide: (chosen: RowOf, decision: Decision) => Promise<void>
}

type Ask = (prompt: string) => Promise<string | undefined>

/** Goes through rows one by one: shows both sides and asks what to do. Ends after the last, with `q`, or with the input. */
export async function walk(rows: readonly RowOf[], io: Io, options: WalkOptions): Promise<void> {
  const lines = io.lines()
  const ask: Ask = async (prompt) => {
    io.out(prompt)
    const { done, value } = await lines.next()
    return done ? undefined : value.trim()
  }
  try {
    const flagged = await askEach(rows, io, ask, options)
    io.out(`\n${flagged} flagged, ${rows.length - flagged} left open\n`)
  } finally {
    await lines.return?.()
  }
}

async function askEach(rows: readonly RowOf[], io: Io, ask: Ask, options: WalkOptions): Promise<number> {
  let flagged = 0
  let by = options.by
  for (const [number, chosen] of rows.entries()) {
    io.out(`\n── ${number + 1} of ${rows.length} ──\n${explainRow(chosen.report, chosen.row)}`)
    for (let decided = false; !decided;) {
      const answer = await ask('[f]lag  [n]ot a disagreement  [s]kip  [o]pen source  [q]uit: ')
      if (answer === undefined || /^q/i.test(answer)) return flagged
      if (/^s/i.test(answer)) break
      if (/^o/i.test(answer)) io.out(passages(chosen))
      if (!/^[fn]/i.test(answer)) continue
      by ||= await ask('Your name: ')
      const decision = await askDecision(answer, by, ask, options.today, io)
      if (!decision) continue
      await options.decide(chosen, decision)
      io.out(`flagged ${chosen.row.id}\n`)
      decided = true
      flagged++
    }
  }
  return flagged
}

/** Reason and last day; undefined where no name or no reason is given. */
async function askDecision(answer: string, by: string | undefined, ask: Ask, today: string, io: Io): Promise<Decision | undefined> {
  const reason = by ? await ask('Reason: ') : undefined
  if (!by || !reason) {
    io.out('not flagged: a decision needs a name and a reason\n')
    return undefined
  }
  const verdict = /^n/i.test(answer) ? 'not-a-disagreement' : 'acknowledged'
  for (;;) {
    const until = await ask('Until (a day as 2026-03-01, or nothing): ')
    if (!until) return { verdict, reason, by }
    if (isDay(until) && until >= today) return { verdict, reason, by, until }
    io.out('that is no day to come\n')
  }
}

/** Every cited line with those around it, numbered as in the text of the source. */
const passages = ({ row, report }: RowOf): string =>
  row.sides.flatMap((side) => side.citations.map((citation) => passage(report, citation))).join('')

function passage(report: Report, { source, line }: Citation): string {
  const lines = (report.texts[source] ?? '').split(/\r\n|\n|\r/)
  const first = Math.max(1, line - AROUND)
  const shown = lines
    .slice(first - 1, line + AROUND)
    .map((text, index) => `${first + index === line ? '>' : ' '}${String(first + index).padStart(5)}  ${clean(text)}`)
  return `${clean(source)}:${line}\n${shown.join('\n')}\n\n`
}
