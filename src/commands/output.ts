import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Report } from '../model/report.js'
import { writeFault } from '../model/writeFault.js'
import { formatNames, render } from '../report/index.js'
import { type Io, UsageError } from './io.js'
import type { Settings } from './settings.js'

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
    if (loose.length !== 1)
      throw new UsageError('-o FILE needs exactly one format without a file of its own: write -f FORMAT=FILE for each')
    return list.map((output) => (output === loose[0] ? { ...output, file } : output))
  }
  if (loose.length > 1) throw new UsageError('only one format can go to standard output: write -f FORMAT=FILE for the others')
  return list
}

/** Formats whose texts can follow each other on standard output. */
const CAN_FOLLOW: ReadonlySet<string> = new Set(['table', 'github'])

/**
 * The outputs of every story: of the command line, or else of the configuration (whose paths start from its folder), or else
 * a table. With several stories, no file may be written twice. Throws UsageError.
 */
export function planOutputs(settings: Settings, formats: readonly string[], file: string | undefined): Output[][] {
  const { config, stories } = settings
  const taken = new Map<string, string>()
  return stories.map(({ name, outputs: own }) => {
    const configured = (own ?? config?.outputs ?? []).map((output) =>
      output.file === undefined ? output.format : `${output.format}=${resolve(config?.folder ?? '', output.file)}`,
    )
    const list = formats.length || file !== undefined ? outputs(formats, file) : outputs(configured, undefined)
    return list.map((output) => {
      if (output.file === undefined) {
        if (stories.length > 1 && !CAN_FOLLOW.has(output.format))
          throw new UsageError(
            `several stories cannot share one ${output.format} on standard output: write -f ${output.format}=out/{story}.${output.format}`,
          )
        return output
      }
      const path = forStory(output.file, name)
      const other = taken.get(path)
      if (other !== undefined)
        throw new UsageError(`${path} would be written for ${other} and for ${name ?? 'all'}: put {story} into the file name`)
      taken.set(path, name ?? 'all')
      return { ...output, file: path }
    })
  })
}

/** A path with `{story}` replaced by the name of the story, in characters that every file system takes. */
export const forStory = (path: string, name: string | undefined): string =>
  path.replaceAll('{story}', (name ?? 'story').replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'story')

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
function writeWhole(given: string, text: string): void {
  const temporary = join(dirname(given), `.${basename(given)}.${process.pid}.tmp`)
  try {
    const found = statSync(given, { throwIfNoEntry: false })
    // A link stays a link; and a device or a pipe (/dev/null) is written to, never replaced.
    const path = found ? realpathSync(given) : given
    if (found && !found.isFile() && !found.isDirectory()) return writeFileSync(path, text)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (error) {
    discard(temporary)
    throw new UsageError(`cannot write ${given}: ${writeFault(error)}`)
  }
}

/** Takes a half-written file away; where its folder is no folder there is none. */
function discard(path: string): void {
  if (existsSync(path)) rmSync(path, { force: true })
}
