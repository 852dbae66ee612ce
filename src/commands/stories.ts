import { existsSync } from 'node:fs'
import { check } from '../check.js'
import { sourceMeta } from '../config/sourceMeta.js'
import { applyFlags } from '../flags/apply.js'
import { loadFlags } from '../flags/file.js'
import { leaveOut } from '../flags/since.js'
import type { Report } from '../model/report.js'
import { readInputs } from '../read/index.js'
import { analysing } from './caching.js'
import { type Io, UsageError } from './io.js'
import { progressOf } from './progress.js'
import { type Settings, shownPath } from './settings.js'

/**
 * Checks one story after the other and holds the decisions of the flags file against each. Everything that checks goes
 * through here, so that every command sees the same rows. Throws UsageError.
 */
export async function* checkStories(settings: Settings, io: Io, options: { readonly dropped?: boolean } = {}): AsyncGenerator<Report> {
  const { stories, folder, strictFlags: strict, today } = settings
  if (stories.length === 0)
    throw new UsageError(
      'no sources: name at least two files, or a folder that holds them, or write them into atodds.config.yaml (atodds init)',
    )
  const shown = shownPath(settings.flags, io)
  if (settings.flagsGiven && !existsSync(settings.flags)) throw new UsageError(`${shown}: there is no such file; atodds flag makes it`)
  const flags = await loadFlags(settings.flags, shown)
  const progress = progressOf(io)
  for (const [number, { name, sources }] of stories.entries()) {
    const story = stories.length > 1 ? `story ${number + 1} of ${stories.length}${name === undefined ? '' : `, ${name}`}: ` : ''
    const inputs = await readInputs(
      sources.map(({ files }) => files),
      {
        cwd: folder,
        stdin: io.stdin,
        meta: await sourceMeta(sources, folder),
        ...(settings.draft === undefined ? {} : { draft: settings.draft }),
        ...(settings.stdinName === undefined ? {} : { stdinName: settings.stdinName }),
        ...(settings.maxBytes === undefined ? {} : { maxBytes: settings.maxBytes }),
        ...(settings.cache === undefined ? {} : { cache: settings.cache }),
      },
    )
    const report = check(inputs.sources, {
      failOn: settings.failOn,
      dropped: options.dropped ?? false,
      notices: inputs.notices,
      complete: inputs.complete,
      ...(settings.cache === undefined ? {} : { analyse: analysing(settings.cache) }),
      progress: (source, at, total) => progress.say(`${story}source ${at + 1} of ${total}, ${source}`),
      ...(name === undefined ? {} : { story: name }),
      ...(settings.todayGiven ? { today } : {}),
    })
    progress.clear()
    yield leaveOut(applyFlags(report, flags, { today, strict, path: shown }), settings.leaveOut, { strict })
  }
}
