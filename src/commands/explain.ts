import { check } from '../check.js'
import type { Report } from '../model/report.js'
import { readInputs } from '../read/index.js'
import { explainPair, explainRow } from '../report/explanation.js'
import type { Io } from './io.js'
import type { Register } from './register.js'
import { findRow, readReport } from './reportFile.js'
import { readSettings, settingOptions } from './settings.js'
import { checkStories } from './stories.js'

/** `FILE:LINE` with an optional column. */
const PLACE = /^(.+?):(\d+)(?::\d+)?$/

export const explainCommand: Register = (cli, io, done) =>
  cli.command(
    'explain <what..>',
    'Explain a row by its id, or why two statements (FILE:LINE FILE:LINE) were or were not put against each other',
    (y) =>
      settingOptions(y)
        .positional('what', { type: 'string', array: true, demandOption: true, describe: 'ID [SOURCE…], or FILE:LINE FILE:LINE' })
        .option('report', { type: 'string', requiresArg: true, describe: 'A JSON report to look in, instead of checking sources' }),
    async (argv) => {
      const [first = '', second = ''] = argv.what
      const [one, other] = [PLACE.exec(first), PLACE.exec(second)]
      if (argv.what.length === 2 && one && other) {
        const report = await checkPair([one[1] as string, other[1] as string], io)
        io.out(explainPair(report, { path: one[1] as string, line: Number(one[2]) }, { path: other[1] as string, line: Number(other[2]) }))
        return done(report.complete ? 0 : 2)
      }
      const reports =
        argv.report === undefined
          ? checkStories(await readSettings(argv, argv.what.slice(1), io), io, { dropped: true })
          : [readReport(argv.report, io)]
      const found = []
      for await (const report of reports) found.push(...report.disagreements.map((row) => ({ report, row })))
      const row = findRow(
        found.map((one) => one.row),
        first,
      )
      for (const { report } of found.filter((one) => one.row === row)) io.out(explainRow(report, row))
      done(0)
    },
  )

async function checkPair(paths: readonly string[], io: Io): Promise<Report> {
  const { sources, notices, complete } = await readInputs([...new Set(paths)], { cwd: io.cwd, stdin: io.stdin })
  for (const notice of notices) io.err(`atodds: ${notice.text}\n`)
  return check(sources, { dropped: true, notices, complete })
}
