import type { Span } from './span.js'

/** A part of a source that a person can find again: a page of a PDF, a paragraph of a document. */
export interface Anchor extends Span {
  readonly page?: number
  readonly paragraph?: number
}

/** What is known about a source besides its text. Unknown fields are absent, never guessed. */
export interface SourceMeta {
  readonly publisher?: string
  readonly title?: string
  readonly author?: string
  /** ISO 8601: a day (`2025-01-06`) or a moment (`2025-01-06T14:30:00+02:00`), as precise as the source states it. */
  readonly published?: string
  /** How much weight an editor gives to the publisher; free text from the configuration. */
  readonly tier?: string
}

/** What a reader makes of one input. All offsets anywhere refer to `text`. */
export interface Source extends SourceMeta {
  /** The path as given, made unique among the sources of a run. */
  readonly id: string
  readonly path: string
  readonly role: 'source' | 'draft'
  /** `text`, `markdown`, `html`, `mhtml`, `pdf`, `docx`, `eml`. */
  readonly format: string
  /** The decoded text without a leading byte-order mark; line ends as they were. */
  readonly text: string
  /** Parts that are not the article: front matter, comment prompts, credits, related links. Sorted, apart. They yield no claims. */
  readonly furniture: readonly Span[]
  /** Pages and paragraphs, where the format has them; sorted, not overlapping. */
  readonly anchors: readonly Anchor[]
  /** ISO 639-1 code of the article's language, `und` where it is too short to say. Texts not in English yield no claims. */
  readonly language?: string
  /** What the user should know about how this source was read. */
  readonly notices: readonly string[]
}
