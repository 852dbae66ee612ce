import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFile } from '../../lexicon/packageFile.js'
import type { Kind, Relation } from '../../model/kinds.js'
import type { Span } from '../../model/span.js'

/**
 * A hand-made list of the disagreements of one story. The sources are other people's texts and no part of this project:
 * evidence is kept as offsets (UTF-16, half-open) into the decoded files of a cluster of the ECB+ corpus.
 */
export interface GoldStory {
  readonly story: string
  /** Folder of the corpus that holds the sources. */
  readonly cluster: string
  readonly sources: readonly string[]
  /** Kept apart while developing: only its figures are looked at. */
  readonly heldOut: boolean
  readonly rows: readonly GoldRow[]
}

export interface GoldRow {
  readonly id: string
  readonly kind: Kind
  readonly relation: Relation
  readonly weight: 'must' | 'may'
  /** In the annotator's words, as are the values. */
  readonly question: string
  readonly sides: readonly { readonly value: string; readonly evidence: readonly (Span & { readonly source: string })[] }[]
}

/** All stories of `src/dev/stories`, by name. */
export function goldStories(): GoldStory[] {
  const folder = packageFile('src/dev/stories')
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldStory)
}

/** Writes the stories as the scorer reads them, below `folder`; `corpus` holds the clusters. Throws where a source is not there. */
export function rebuild(stories: readonly GoldStory[], corpus: string, folder: string): void {
  for (const { story, cluster, sources, rows } of stories) {
    const target = join(folder, story, 'sources')
    mkdirSync(target, { recursive: true })
    const texts = new Map<string, string>()
    for (const source of sources) {
      const file = join(corpus, cluster, source)
      if (!existsSync(file)) throw new Error(`${story}: ${file} is not there`)
      copyFileSync(file, join(target, source))
      texts.set(source, readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
    }
    const withQuotes = rows.map((row) => ({
      ...row,
      sides: row.sides.map(({ value, evidence }) => ({
        value,
        evidence: evidence.map(({ source, ...span }) => ({ source, ...quoteOf(texts.get(source) ?? '', span) })),
      })),
    }))
    writeFileSync(join(folder, story, 'gold.json'), `${JSON.stringify({ story, title: story, sources, rows: withQuotes }, null, 1)}\n`)
  }
}

/** How much wider a quotation gets at each try, in code units. */
const STEP = 8

/**
 * The words of a span, with as much around them as makes the quotation stand once in the text, and the words not twice in
 * the quotation before the span: the scorer finds both by search.
 */
export function quoteOf(text: string, { start, end }: Span): { quote: string; value: string } {
  const value = text.slice(start, end)
  const least = start === 0 ? 0 : text.lastIndexOf(value, start - 1) + 1
  for (let width = 0; ; width += STEP) {
    const quote = text.slice(Math.max(start - width, least), Math.min(end + width, text.length))
    if (text.indexOf(quote) === text.lastIndexOf(quote) || width > text.length) return { quote, value }
  }
}
