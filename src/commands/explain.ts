import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { check } from '../check.js'
import type { Disagreement, Report } from '../model/report.js'
import { readInputs } from '../read/index.js'
import { explainPair, explainRow } from '../report/explanation.js'
import { type Io, UsageError } from './io.js'
import type { Register } from './register.js'

/** `FILE:LINE` with an optional column. */
const PLACE = /^(.+?):(\d+)(?::\d+)?$/

export const explainCommand: Register = (cli, io, done) =>
  cli.command(
    'explain <what..>',
    'Explain a row by its id, or why two statements (FILE:LINE FILE:LINE) were or were not put against each other',
    (y) =>
      y
        .positional('what', { type: 'string', array: true, demandOption: true, describe: 'ID [SOURCE…], or FILE:LINE FILE:LINE' })
        .option('report', { type: 'string', requiresArg: true, describe: 'A JSON report to look in, instead of checking sources' }),
    async (argv) => {
      const [first = '', second = ''] = argv.what
      const [one, other] = [PLACE.exec(first), PLACE.exec(second)]
      if (argv.what.length === 2 && one && other) {
        const report = await run([one[1] as string, other[1] as string], io)
        io.out(explainPair(report, { path: one[1] as string, line: Number(one[2]) }, { path: other[1] as string, line: Number(other[2]) }))
        return done(report.complete ? 0 : 2)
      }
      const report = argv.report === undefined ? await run(argv.what.slice(1), io) : load(argv.report, io)
      io.out(explainRow(report, find(report, first)))
      done(0)
    },
  )

async function run(paths: readonly string[], io: Io): Promise<Report> {
  if (paths.length === 0) throw new UsageError('explain ID needs the sources after it, or --report REPORT.json')
  const { sources, notices, complete } = await readInputs([...new Set(paths)], { cwd: io.cwd, stdin: io.stdin })
  for (const notice of notices) io.err(`atodds: ${notice.text}\n`)
  return check(sources, { dropped: true, notices, complete })
}

function load(path: string, io: Io): Report {
  try {
    return JSON.parse(readFileSync(resolve(io.cwd, path), 'utf8')) as Report
  } catch (error) {
    throw new UsageError(`cannot read the report ${path}: ${(error as Error).message}; make one with atodds check -f json=${path}`)
  }
}

function find(report: Report, id: string): Disagreement {
  const rows = report.disagreements.filter((row) => row.id.startsWith(id))
  const exact = rows.find((row) => row.id === id)
  if (exact ?? rows.length === 1) return exact ?? (rows[0] as Disagreement)
  if (rows.length > 1) throw new UsageError(`the id ${id} fits ${rows.length} rows: ${rows.map((row) => row.id).join(', ')}; write more of it`)
  throw new UsageError(`no row has the id ${id}; atodds check lists the ids`)
}

