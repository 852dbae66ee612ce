import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readWhole } from '../flags/file.js'
import type { Kind } from '../model/kinds.js'
import type { SourceMeta } from '../model/source.js'
import { UsageError } from '../model/usageError.js'
import { parseConfig } from './parse.js'

export const CONFIG_NAME = 'atodds.config.yaml'
export const FLAGS_NAME = 'atodds.flags.yaml'
const MAX_BYTES = 1024 * 1024

/** What a configuration file states. Nothing is filled in: what is absent was not said. */
export interface Config {
  /** Absolute path of the file, and of the folder that it stands in: every path in it starts from there. */
  readonly path: string
  readonly folder: string
  /** One story without a name where `sources` stand at the top, as many as listed under `stories`, or none. */
  readonly stories: readonly StoryConfig[]
  readonly failOn?: readonly string[]
  /** Kinds that are not reported. */
  readonly leaveOut?: readonly Kind[]
  /** The flags file, as written. */
  readonly flags?: string
  readonly strictFlags?: boolean
  readonly outputs?: readonly OutputConfig[]
}

export interface StoryConfig {
  /** Only where there are several. */
  readonly name?: string
  readonly sources: readonly SourceConfig[]
  /** Instead of the outputs of all stories. */
  readonly outputs?: readonly OutputConfig[]
}

/** Sources of one publisher, say. */
export interface SourceConfig {
  /** A file, a folder or a glob, as written. */
  readonly files: string
  readonly meta: SourceMeta
}

export interface OutputConfig {
  readonly format: string
  /** As written; absent for standard output. `{story}` in it stands for the name of the story. */
  readonly file?: string
}

/** The configuration file of a folder: in it or in the nearest folder above it; undefined where there is none. */
export function findConfig(folder: string): string | undefined {
  const path = join(resolve(folder), CONFIG_NAME)
  if (existsSync(path)) return path
  const above = dirname(resolve(folder))
  return above === resolve(folder) ? undefined : findConfig(above)
}

/**
 * Reads and validates a configuration file. `formats` are the outputs there are, `shown` the path for messages. Throws
 * UsageError, with line and column where something in it is wrong.
 */
export async function loadConfig(path: string, formats: readonly string[], shown = path): Promise<Config> {
  const text = readWhole(path, MAX_BYTES, shown)
  if (text === undefined) throw new UsageError(`${shown}: there is no such file; atodds init writes one`)
  return parseConfig(text, path, formats, shown)
}
