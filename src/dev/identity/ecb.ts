// Reads ECB+: clusters of news articles on one event each, with the mentions that people put together across the articles.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../../analyse/index.js'
import type { Document } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'

/** A mention as annotated: the annotation has no offsets, only the tokens of a line. */
export interface Annotated {
  readonly file: string
  readonly line: number
  readonly words: readonly string[]
  readonly tag: string
  /** What it is a mention of; a mention that is the only one of its kind is a chain of its own. */
  readonly chain: string
  /** Whether others of the cluster mention the same. */
  readonly shared: boolean
}

/** A cluster with its mentions; of three clusters one is kept aside: looked at only to measure. */
export interface Cluster {
  readonly name: string
  readonly aside: boolean
  readonly mentions: readonly Annotated[]
}

/** All clusters of `ecb/` in a folder, by name. */
export function readClusters(folder: string): Cluster[] {
  const clusters = new Map<string, Annotated[]>()
  for (const row of readFileSync(join(folder, 'ecb/mentions.tsv'), 'utf8').trim().split('\n').slice(1)) {
    const [, cluster, file, line, tag, words, kind, chain] = row.split('\t') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    const list = clusters.get(cluster) ?? []
    clusters.set(cluster, list)
    list.push({
      file,
      line: Number(line),
      words: words.split(' '),
      tag,
      chain: chain === '' ? `alone ${list.length}` : chain,
      shared: kind === 'cross',
    })
  }
  return [...clusters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, mentions], index) => ({ name, aside: index % 3 === 0, mentions }))
}

/** The annotated articles of a cluster, analysed, by file name. */
export function analyseCluster(folder: string, { name, mentions }: Cluster): Map<string, Document> {
  const files = [...new Set(mentions.map(({ file }) => file))].sort()
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(folder, 'ecb', name, file), 'utf8')
      return [file, analyse({ id: file, path: file, role: 'source', format: 'text', text, furniture: [], anchors: [], notices: [] })]
    }),
  )
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where the words of a mention stand in its line, the first place that is not `taken`; words of an event may have others between. */
export function locate(text: string, { file, line, words }: Annotated, taken: Set<string>): Span | undefined {
  const lines = text.split('\n')
  const offset = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  const escaped = words.map(escape)
  for (const pattern of [escaped.join('\\s*'), escaped.join('\\b.{0,40}?\\b')])
    for (const found of (lines[line - 1] ?? '').matchAll(new RegExp(`(?<!\\w)${pattern}(?!\\w)`, 'g'))) {
      const start = offset + found.index
      const id = `${file} ${start} ${found[0].length}`
      if (taken.has(id)) continue
      taken.add(id)
      return { start, end: start + found[0].length }
    }
  return undefined
}
