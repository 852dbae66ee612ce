import type { Span } from '../model/span.js'
import { statedMeta, type StatedMeta } from './sidecar.js'

export interface FrontMatter extends StatedMeta {
  /** The block with its marks. */
  readonly span: Span
}

const BLOCK = /^---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const LONGEST = 20_000

/**
 * A block of YAML between `---` lines at the very top. Undefined where there is none: a text may open with a rule and
 * hold another one further down, so the first line of the block has to be a field or a comment.
 */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const match = BLOCK.exec(text.slice(0, LONGEST))
  if (match === null || !/^\s*(?:#|[\w-]+:(?:\s|$))/.test(match[1] as string)) return undefined
  return { span: { start: 0, end: match[0].trimEnd().length }, ...statedMeta(match[1] as string, 'the front matter') }
}
