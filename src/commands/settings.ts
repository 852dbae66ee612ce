import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Argv } from 'yargs'
import { type Config, findConfig, FLAGS_NAME, loadConfig, type StoryConfig } from '../config/config.js'
import { type Day, dayAt, isDay } from '../flags/day.js'
import { DEFAULT_FAIL_ON, parseFailOn } from '../flags/gate.js'
import type { Cache } from '../read/index.js'
import { formatNames } from '../report/index.js'
import { cacheOf, cacheOptions, type CacheArguments } from './caching.js'
import { type Io, UsageError } from './io.js'

/** What the command line and the configuration together ask for. What the command line says goes first. */
export interface Settings {
  readonly config: Config | undefined
  /** Absolute path of the file that lists the stories, where one was given. */
  readonly listed?: string
  /** What to check: the sources of the command line as one story, or else what is configured. */
  readonly stories: readonly StoryConfig[]
  /** Folder that the paths of the sources start from. */
  readonly folder: string
  readonly failOn: readonly string[]
  readonly leaveOut: readonly string[]
  /** Absolute path of the flags file. */
  readonly flags: string
  /** The flags file was asked for by name: it has to be there. */
  readonly flagsGiven: boolean
  readonly strictFlags: boolean
  readonly today: Day
  /** The day was given, and so appears in the report. */
  readonly todayGiven: boolean
  /** A draft to be held against the sources, from `folder`. */
  readonly draft?: string
  readonly maxBytes?: number
  readonly stdinName?: string
  /** Where readings and analyses are kept between runs. */
  readonly cache?: Cache
}

/** Options of every command that checks sources or reads decisions. */
export const settingOptions = <T>(y: Argv<T>) =>
  cacheOptions(y)
    .option('config', {
      type: 'string',
      requiresArg: true,
      describe: 'Configuration file, instead of the nearest atodds.config.yaml upwards',
    })
    .option('stories', {
      type: 'string',
      requiresArg: true,
      describe: 'File that lists several stories to check in one run, each with its own sources',
    })
    .option('flags', { type: 'string', requiresArg: true, describe: `File of decisions [${FLAGS_NAME}]` })
    .option('fail-on', {
      type: 'string',
      array: true,
      nargs: 1,
      describe: 'Relations, kinds or kind:relation at which the exit code is 1; or never',
    })
    .option('today', { type: 'string', requiresArg: true, describe: 'Day that decisions run out against, as 2026-03-01 [today in UTC]' })
    .option('max-bytes', { type: 'number', requiresArg: true, describe: 'Largest input that is read' })

export interface SettingArguments extends CacheArguments {
  readonly config?: string | undefined
  readonly stories?: string | undefined
  readonly flags?: string | undefined
  readonly failOn?: readonly string[] | undefined
  readonly today?: string | undefined
  readonly maxBytes?: number | undefined
  readonly stdinName?: string | undefined
  readonly draft?: string | undefined
  readonly strictFlags?: boolean | undefined
}

/** Reads the configuration, if there is one, and puts the arguments over it. Throws UsageError. */
export async function readSettings(argv: SettingArguments, sources: readonly string[], io: Io): Promise<Settings> {
  const path = argv.config === undefined ? findConfig(io.cwd) : resolve(io.cwd, argv.config)
  const found = path === undefined ? undefined : await loadConfig(path, formatNames(), shownPath(path, io))
  if (argv.stories !== undefined && sources.length)
    throw new UsageError('either sources or --stories: the file names the sources of each story')
  const config = argv.stories === undefined ? found : withStories(found, await loadStories(argv.stories, io))
  if (argv.today !== undefined && !isDay(argv.today))
    throw new UsageError(`--today should be a day such as 2026-03-01, not “${argv.today}”`)
  if (argv.maxBytes !== undefined && !(argv.maxBytes > 0))
    throw new UsageError('--max-bytes should be a number of bytes above 0, such as 50000000')
  const stories = sources.length ? [{ sources: sources.map((files) => ({ files, meta: {} })) }] : (config?.stories ?? [])
  const folder = sources.length ? io.cwd : (config?.folder ?? io.cwd)
  const cache = cacheOf(argv, io)
  return {
    config,
    ...(argv.stories === undefined ? {} : { listed: resolve(io.cwd, argv.stories) }),
    stories,
    folder,
    ...(argv.draft === undefined ? {} : { draft: draftPath(argv.draft, stories, folder, io) }),
    failOn: argv.failOn?.length ? parseFailOn(argv.failOn) : (config?.failOn ?? DEFAULT_FAIL_ON),
    leaveOut: config?.leaveOut ?? [],
    flags: argv.flags === undefined ? resolve(config?.folder ?? io.cwd, config?.flags ?? FLAGS_NAME) : resolve(io.cwd, argv.flags),
    flagsGiven: argv.flags !== undefined,
    strictFlags: argv.strictFlags ?? config?.strictFlags ?? false,
    today: argv.today ?? dayAt(Date.now()),
    todayGiven: argv.today !== undefined,
    ...(argv.maxBytes === undefined ? {} : { maxBytes: argv.maxBytes }),
    ...(argv.stdinName === undefined ? {} : { stdinName: argv.stdinName }),
    ...(cache === undefined ? {} : { cache }),
  }
}

/** A file of stories has the form of a configuration, and needs to state no more than the stories. Throws UsageError. */
async function loadStories(given: string, io: Io): Promise<Config> {
  const path = resolve(io.cwd, given)
  const listed = await loadConfig(path, formatNames(), shownPath(path, io))
  if (listed.stories.some(({ name }) => name !== undefined)) return listed
  throw new UsageError(`${shownPath(path, io)}: it lists no “stories”; each has a “name” and “sources”`)
}

/** What the file of stories states goes before the configuration, whose own paths still start from its own folder. */
function withStories(config: Config | undefined, listed: Config): Config {
  if (!config) return listed
  const outputs = config.outputs?.map((output) =>
    output.file === undefined ? output : { ...output, file: resolve(config.folder, output.file) },
  )
  return { ...config, flags: resolve(config.folder, config.flags ?? FLAGS_NAME), ...(outputs ? { outputs } : {}), ...listed }
}

/** The path of the draft from the folder of the sources. Throws UsageError where it cannot be one text for one story. */
function draftPath(draft: string, stories: readonly StoryConfig[], folder: string, io: Io): string {
  if (stories.length > 1) throw new UsageError('--draft checks one text against the sources of one story: name these sources')
  if (statSync(resolve(io.cwd, draft), { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--draft ${draft} is a folder: name the one file to check`)
  return draft === '-' || folder === io.cwd ? draft : relative(folder, resolve(io.cwd, draft))
}

/** A path as a person in the working directory would write it. */
export function shownPath(path: string, io: Io): string {
  const short = relative(io.cwd, path)
  return short === '' || short.startsWith('..') ? path : short
}
