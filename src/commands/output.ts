import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Report } from '../model/report.js'
import { formatNames, render } from '../report/index.js'
import { type Io, UsageError } from './io.js'

/** One `-f FORMAT[=FILE]`; without a file it goes to standard output. */
export interface Output {
  readonly format: string
  readonly file?: string
}

/** Reads `-f` and `-o`. At most one output can go to standard output. Throws UsageError. */
export function outputs(formats: readonly string[], file: string | undefined): Output[] {
  const list = (formats.length ? formats : ['table']).map((given) => {
    const at = given.indexOf('=')
    const format = at < 0 ? given : given.slice(0, at)
    if (!formatNames().includes(format)) throw new UsageError(`no format “${format}”: use one of ${formatNames().join(', ')}`)
    if (at === given.length - 1) throw new UsageError(`-f ${given}: a file name is missing after “=”`)
    return at < 0 ? { format } : { format, file: given.slice(at + 1) }
  })
  const loose = list.filter((output) => output.file === undefined)
  if (file !== undefined) {
    if (loose.length !== 1) throw new UsageError('-o FILE needs exactly one format without a file of its own: write -f FORMAT=FILE for each')
    return list.map((output) => (output === loose[0] ? { ...output, file } : output))
  }
  if (loose.length > 1) throw new UsageError('only one format can go to standard output: write -f FORMAT=FILE for the others')
  return list
}

/** Renders everything first, then writes: files whole or not at all, then the one report on standard output. */
export async function write(report: Report, list: readonly Output[], io: Io, verbose: boolean): Promise<void> {
  const rendered = []
  for (const output of list) {
    const screen = output.file === undefined
    const options = { width: (screen && io.columns) || 80, colour: screen && io.colour, verbose }
    rendered.push({ output, text: await render(output.format, report, options) })
  }
  for (const { output, text } of rendered) if (output.file !== undefined) writeWhole(resolve(io.cwd, output.file), text)
  for (const { output, text } of rendered) if (output.file === undefined) io.out(text)
}

/** Writes through a temporary file beside the target and a rename, so that nobody ever reads half a file. Throws UsageError. */
export function writeWhole(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new UsageError(`cannot write ${path}: ${(error as Error).message}; choose a path that can be written`)
  }
}
