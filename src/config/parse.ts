import { dirname, resolve } from 'node:path'
import { parseFailOn } from '../flags/gate.js'
import { fail, readList, readMap, readText, readWord, quoted, type YamlNode } from '../flags/node.js'
import { isDay } from '../flags/day.js'
import { KINDS, type Kind } from '../model/kinds.js'
import { didYouMean } from '../model/nearest.js'
import type { SourceMeta } from '../model/source.js'
import { UsageError } from '../model/usageError.js'
import type { Config, OutputConfig, SourceConfig, StoryConfig } from './config.js'

const KEYS = ['sources', 'stories', 'fail-on', 'leave-out', 'flags', 'strict-flags', 'outputs'] as const
const STORY_KEYS = ['name', 'sources', 'outputs'] as const
const SOURCE_KEYS = ['files', 'publisher', 'title', 'author', 'date', 'tier'] as const

/** Validates the text of a configuration file; `shown` is its path in messages. Throws UsageError with line and column. */
export async function parseConfig(text: string, path: string, formats: readonly string[], shown = path): Promise<Config> {
  const { parseYaml } = await import('../flags/yaml.js')
  const root = parseYaml(text.replace(/^\ufeff/, ''), shown)
  const pairs = root.type === 'text' && root.value === '' ? new Map() : readMap(root, 'the configuration', KEYS)
  const optional = <T>(key: (typeof KEYS)[number], read: (node: YamlNode) => T): T | undefined => {
    const pair = pairs.get(key)
    return pair && read(pair.value)
  }
  const both = pairs.get('stories')
  if (both && pairs.has('sources')) fail(both.at, 'either “sources” or “stories”: sources at the top are one story')
  const sources = optional('sources', readSources)
  const failOn = optional('fail-on', readFailOn)
  const leaveOut = optional('leave-out', readKinds)
  const flags = optional('flags', (node) => readText(node, '“flags”'))
  const strictFlags = optional('strict-flags', (node) => readWord(node, '“strict-flags”', ['true', 'false']) === 'true')
  const outputs = optional('outputs', (node) => readOutputs(node, formats))
  return {
    path: resolve(path),
    folder: dirname(resolve(path)),
    stories: sources ? [{ sources }] : (optional('stories', (node) => readStories(node, formats)) ?? []),
    ...(failOn ? { failOn } : {}),
    ...(leaveOut ? { leaveOut } : {}),
    ...(flags === undefined ? {} : { flags }),
    ...(strictFlags === undefined ? {} : { strictFlags }),
    ...(outputs ? { outputs } : {}),
  }
}

function readStories(node: YamlNode, formats: readonly string[]): StoryConfig[] {
  const names = new Map<string, number>()
  return readList(node, '“stories”').map((item): StoryConfig => {
    const pairs = readMap(item, 'a story', STORY_KEYS)
    const nameNode = pairs.get('name')?.value ?? fail(item.at, 'a story needs a “name”')
    const name = readText(nameNode, '“name”')
    if (names.has(name)) fail(nameNode.at, `a story called “${quoted(name)}” is already on line ${names.get(name)}`)
    names.set(name, nameNode.at.line)
    const outputs = pairs.get('outputs')
    return {
      name,
      sources: readSources(pairs.get('sources')?.value ?? fail(item.at, `the story “${quoted(name)}” needs “sources”`)),
      ...(outputs ? { outputs: readOutputs(outputs.value, formats) } : {}),
    }
  })
}

function readSources(node: YamlNode): SourceConfig[] {
  const sources = several(node, '“sources”').map(readSource)
  return sources.length ? sources : fail(node.at, '“sources” names no file')
}

function readSource(node: YamlNode): SourceConfig {
  if (node.type === 'text') return { files: readText(node, 'a source'), meta: {} }
  const pairs = readMap(node, 'a source', SOURCE_KEYS)
  const meta: { -readonly [key in keyof SourceMeta]: string } = {}
  for (const key of ['publisher', 'title', 'author', 'tier'] as const) {
    const pair = pairs.get(key)
    if (pair) meta[key] = readText(pair.value, `“${key}”`)
  }
  const date = pairs.get('date')
  if (date) meta.published = readDate(date.value)
  return {
    files: readText(pairs.get('files')?.value ?? fail(node.at, 'a source needs “files”: a file, a folder or a glob'), '“files”'),
    meta,
  }
}

function readDate(node: YamlNode): string {
  const date = readText(node, '“date”')
  const moment = /^(.{10})T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(date)
  const known = isDay(moment?.[1] ?? date) && !Number.isNaN(Date.parse(date))
  return known
    ? date
    : fail(node.at, `“date” should be a day such as 2026-03-01, or a moment such as 2026-03-01T14:30:00+02:00, not “${quoted(date)}”`)
}

function readFailOn(node: YamlNode): string[] {
  return several(node, '“fail-on”').flatMap((item) => {
    try {
      return parseFailOn([readText(item, '“fail-on”')])
    } catch (error) {
      if (error instanceof UsageError && error.message.startsWith('fail-on: ')) fail(item.at, error.message)
      throw error
    }
  })
}

const readKinds = (node: YamlNode): Kind[] => several(node, '“leave-out”').map((item) => readWord(item, 'a kind', KINDS))

/** `table`, `html=out/report.html`, or the same as a key with its value. */
function readOutputs(node: YamlNode, formats: readonly string[]): OutputConfig[] {
  const items = node.type === 'map' ? [node] : several(node, '“outputs”')
  return items.flatMap((item): OutputConfig[] => {
    if (item.type === 'map')
      return item.pairs.map(({ key, at, value }) => {
        if (!formats.includes(key)) fail(at, noFormat(key, formats))
        return { format: key, file: readText(value, `the file of “${key}”`) }
      })
    const [format = '', ...file] = readText(item, 'an output').split('=')
    if (!formats.includes(format)) fail(item.at, noFormat(format, formats))
    return [file.length ? { format, file: file.join('=') || fail(item.at, 'a file name is missing after “=”') } : { format }]
  })
}

const noFormat = (given: string, formats: readonly string[]): string =>
  `there is no format “${quoted(given)}”${didYouMean(given, formats) || `; use one of ${formats.join(', ')}`}`

/** The items of a list; a single text is a list of one. */
const several = (node: YamlNode, what: string): readonly YamlNode[] =>
  node.type === 'text' && node.value !== '' ? [node] : readList(node, what)
