import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { memoryCache } from '../read/index.js'
import { clean } from '../report/clean.js'
import { plural } from '../report/cells.js'
import { type ExitCode, type Io, UsageError } from './io.js'
import { type Settings, shownPath } from './settings.js'
import { openWatch, type Change, type Target, type Watching } from './watching.js'

export interface Run {
  /** Reads the settings anew: the configuration is watched too. Throws UsageError. */
  readonly settings: () => Promise<Settings>
  /** Checks once and writes the outputs. Throws UsageError. */
  readonly check: (settings: Settings) => Promise<ExitCode>
  /** Absolute paths of the files that a check writes, which are no reason for another one. */
  readonly written: (settings: Settings) => readonly string[]
}

/**
 * Checks, and checks again whenever a source, the decisions or the configuration change, until the user interrupts; the exit
 * code is that of the last check. What was analysed once is kept while it is needed. Throws UsageError where the first check
 * cannot start.
 */
export async function watch(run: Run, io: Io): Promise<ExitCode> {
  let settings = await settingsOf(run)
  const memory = memoryCache(settings.cache)
  let plan = planOf(settings, run)
  let changes = await openWatch(plan.targets, plan.not)
  let state = ''
  const check = async (): Promise<ExitCode> => {
    const code = await run.check({ ...settings, cache: memory })
    const { asked, missed } = memory.count('document')
    state = `${missed} of ${plural(asked, 'source')} analysed${missed < asked ? ', the rest known' : ''}; `
    memory.sweep()
    return code
  }
  const again = async (): Promise<ExitCode> => {
    settings = await settingsOf(run)
    const next = planOf(settings, run)
    if (JSON.stringify(next) !== JSON.stringify(plan)) {
      plan = next
      await changes.close()
      changes = await openWatch(plan.targets, plan.not)
    }
    return check()
  }
  try {
    let code = await check()
    for (;;) {
      const changed = await untilChange(changes, io, `${state}watching for changes, Ctrl-C ends`)
      if (changed === undefined) return code
      io.err(`\natodds: ${timeOf(new Date())} ${inWords(changed, io)}: checking again\n`)
      state = ''
      code = await again().catch((error: unknown) => saidOf(error, io))
    }
  } finally {
    await changes.close()
  }
}

/** Half-edited settings are mended while the watch goes on. */
function saidOf(error: unknown, io: Io): ExitCode {
  if (!(error instanceof UsageError)) throw error
  io.err(`atodds: ${error.message}\n`)
  return 2
}

/** While it waits, and only then, an interrupt is for us: a check that runs ends at once, as any command does. */
async function untilChange(changes: Watching, io: Io, state: string): Promise<readonly Change[] | undefined> {
  const stop = new AbortController()
  const remove = io.onInterrupt(() => stop.abort())
  io.err(`atodds: ${state}\n`)
  try {
    return await changes.next(stop.signal)
  } finally {
    remove()
  }
}

async function settingsOf(run: Run): Promise<Settings> {
  const settings = await run.settings()
  const { stories, draft } = settings
  if (draft === '-' || stories.some(({ sources }) => sources.some(({ files }) => files === '-')))
    throw new UsageError('--watch cannot watch standard input: give files')
  return settings
}

interface Plan {
  readonly targets: readonly Target[]
  readonly not: readonly string[]
}

/** What a run depends on: the sources, each with the file beside it that may describe it, the decisions, the configuration. */
function planOf(settings: Settings, run: Run): Plan {
  const { stories, folder, draft, flags, config, listed } = settings
  const sources = [...stories.flatMap((story) => story.sources.map(({ files }) => files)), ...(draft === undefined ? [] : [draft])]
  const files = [flags, config?.path, listed].filter((path) => path !== undefined)
  const targets = [
    ...sources.flatMap((path) => sourceTargets(resolve(folder, path))),
    ...files.map((path): Target => ({ path, whole: false })),
  ]
  return { targets, not: run.written(settings) }
}

function sourceTargets(path: string): Target[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) return [{ path, whole: true }]
  if (found || !/[*?[\]{}]/.test(path)) return ['', '.meta.yaml', '.meta.yml'].map((ending) => ({ path: path + ending, whole: false }))
  // A glob: the folder above its first pattern.
  return [{ path: path.replace(/[/\\][^/\\]*[*?[\]{}].*$/, '') || '/', whole: true }]
}

const MOST_NAMED = 3

/** `changed a.txt; added b.txt, c.txt`, as much of it as fits a line. */
function inWords(changes: readonly Change[], io: Io): string {
  const named = ['changed', 'added', 'removed'].flatMap((what) => {
    const paths = changes.filter((change) => change.what === what).map(({ path }) => clean(shownPath(path, io)))
    const more = paths.length - MOST_NAMED
    return paths.length ? [`${what} ${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`] : []
  })
  return named.join('; ')
}

const timeOf = (now: Date): string =>
  [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':')
