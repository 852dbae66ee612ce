import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Disagreement, Report } from '../model/report.js'
import { fileSystemMessage } from '../read/readError.js'
import { type Io, UsageError } from './io.js'

/** Reads a JSON report that an earlier run wrote. Throws UsageError where it is none. */
export function readReport(path: string, io: Io): Report {
  const report = parse(path, io)
  if (report === null || typeof report !== 'object' || !('disagreements' in report) || !Array.isArray(report.disagreements))
    throw new UsageError(`${path} is no report of atodds; make one with atodds check -f json=${path}`)
  if (!('schemaVersion' in report) || report.schemaVersion !== 1)
    throw new UsageError(`${path} was made by another version of atodds; make it anew`)
  return report as Report
}

function parse(path: string, io: Io): unknown {
  try {
    return JSON.parse(readFileSync(resolve(io.cwd, path), 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it holds no JSON' : fileSystemMessage(error)
    throw new UsageError(`cannot read the report ${path}: ${why}; make one with atodds check -f json=${path}`)
  }
}

/** The row with this id, or with the only id that begins so. Throws UsageError where there is none or several. */
export function findRow(rows: readonly Disagreement[], id: string): Disagreement {
  const exact = rows.find((row) => row.id === id)
  if (exact) return exact
  const [row, ...others] = id === '' ? [] : rows.filter((one) => one.id.startsWith(id))
  if (!row) throw new UsageError(`no row has the id ${id}; atodds check lists the ids`)
  if (others.length)
    throw new UsageError(
      `the id ${id} fits ${others.length + 1} rows: ${[row, ...others].map((one) => one.id).join(', ')}; write more of it`,
    )
  return row
}
