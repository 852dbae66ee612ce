import type { Source, SourceMeta } from '../model/source.js'
import { formatByName } from './format.js'
import { sourceOf } from './source.js'
import { textReading } from './text.js'

/** A text that is already in memory, as an embedding program has it. */
export interface TextSource extends SourceMeta {
  /** Names the source in the report; an ending of `.md` tells Markdown from plain text. */
  readonly path: string
  readonly text: string
}

/**
 * Makes a source of a text, without touching any file. Metadata that is given goes before what the text states.
 * Offsets refer to the text without a leading byte-order mark. Throws a ReadError where there is no text.
 */
export function textSource({ path, text, ...meta }: TextSource): Source {
  const format = formatByName(path) === 'markdown' ? 'markdown' : 'text'
  return sourceOf(textReading(text.replace(/^\uFEFF/, ''), format), path, format, meta)
}
