import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { SourceMeta } from '../model/source.js'

export interface StatedMeta {
  readonly meta: Partial<SourceMeta>
  readonly notices: readonly string[]
}

const FIELDS: Readonly<Record<string, keyof SourceMeta>> = {
  publisher: 'publisher',
  source: 'publisher',
  site: 'publisher',
  title: 'title',
  headline: 'title',
  author: 'author',
  authors: 'author',
  byline: 'author',
  published: 'published',
  date: 'published',
  tier: 'tier',
}

const LONGEST = 64_000
const MOST_BRACKETS = 200

const DAY_OR_MOMENT = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** Metadata that somebody wrote down as YAML, in front matter or beside a source. `where` opens the notices. */
export function statedMeta(yaml: string, where: string): StatedMeta {
  const notices: string[] = []
  // A few lines state what is known of a source; nested thousands deep, they are there to bring the parser down.
  if (yaml.length > LONGEST || (yaml.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS)
    return { meta: {}, notices: [`${where} is too long or too nested for metadata: it was not used`] }
  let data: unknown
  try {
    // The core schema leaves dates as they are written, so that a day does not become a moment.
    data = parse(yaml, { schema: 'core', maxAliasCount: 0, logLevel: 'error' })
  } catch (error) {
    const [reason] = (error as Error).message.split('\n', 1)
    return { meta: {}, notices: [`${where} is not valid YAML (${reason}): it was not used`] }
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    return { meta: {}, notices: [`${where} holds no fields such as "publisher: …": it was not used`] }
  }
  const meta: { -readonly [field in keyof SourceMeta]?: string } = {}
  for (const [key, value] of Object.entries(data)) {
    const field = FIELDS[key.toLowerCase()]
    const text = asText(value)
    if (field === undefined || text === undefined || meta[field] !== undefined) continue
    if (field !== 'published') meta[field] = text
    else if (isDay(text)) meta.published = text.replace(' ', 'T')
    else
      notices.push(`${where}: "${key}: ${text}" is not a date like 2025-01-06 or 2025-01-06T14:30:00+02:00; the date is taken as unknown`)
  }
  return { meta, notices }
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return asText(
      value
        .map(asText)
        .filter((part) => part !== undefined)
        .join(', '),
    )
  return undefined
}

const isDay = (text: string): boolean => DAY_OR_MOMENT.test(text.replace(' ', 'T')) && !Number.isNaN(Date.parse(text.replace(' ', 'T')))

/** What `FILE.meta.yaml` beside a source states; nothing where there is none. `path` is absolute. */
export async function sidecarMeta(path: string): Promise<StatedMeta> {
  for (const extension of ['.meta.yaml', '.meta.yml']) {
    const yaml = await readFile(path + extension, 'utf8').catch((): undefined => undefined)
    if (yaml !== undefined) return statedMeta(yaml, `the file "${path.replace(/.*[/\\]/, '')}${extension}"`)
  }
  return { meta: {}, notices: [] }
}
