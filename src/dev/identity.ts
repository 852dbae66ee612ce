// Identity of people, bodies and places across sources, measured on ECB+: B-cubed and pairwise F1 over the annotated mentions of
// each cluster, beside the baseline that takes two mentions for the same where their head words are. A third of the clusters is
// kept aside and printed apart. Usage: tsx src/dev/identity.ts [folder of the data]
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkEntities } from '../align/entities.js'
import { findEntities } from '../analyse/entities/index.js'
import { parseText } from '../analyse/syntax/index.js'
import type { Document, Mention } from '../model/analysis.js'
import type { Source } from '../model/source.js'

interface Gold {
  readonly file: string
  readonly line: number
  readonly words: readonly string[]
  readonly chain: string
  readonly tag: string
}
/** A mention with what the annotators, the tool and the baseline hold it to be. */
interface Labelled {
  readonly gold: string
  readonly system: string
  readonly strict: string
  readonly baseline: string
}

const folder = process.argv[2] ?? '../shared/data'
const TAGS = /^(HUMAN_PART_(PER|ORG|GPE|VEH)|LOC_(GEO|FAC|OTHER))$/

function readGold(): Map<string, Gold[]> {
  const clusters = new Map<string, Gold[]>()
  for (const row of readFileSync(join(folder, 'ecb/mentions.tsv'), 'utf8').trim().split('\n').slice(1)) {
    const [, cluster, file, line, tag, words, kind, chain] = row.split('\t') as [string, string, string, string, string, string, string, string]
    if (!TAGS.test(tag) || kind !== 'cross') continue
    const list = clusters.get(cluster) ?? []
    list.push({ file, line: Number(line), words: words.split(' '), chain, tag })
    clusters.set(cluster, list)
  }
  return clusters
}

/** A document as far as linking needs it. */
function documentOf(path: string, id: string): Document {
  const text = readFileSync(path, 'utf8')
  const source: Source = { id, path: id, role: 'source', format: 'text', text, furniture: [], anchors: [], notices: [] }
  const sentences = parseText(text)
  return { source, sentences, ...findEntities(text, sentences), times: [], quantities: [], quotations: [], clauses: [] }
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where the words of an annotated mention stand in their line; the annotation has no offsets, only tokens. */
function locate(text: string, gold: Gold, taken: Set<string>): { start: number; end: number } | undefined {
  const lines = text.split('\n')
  const offset = lines.slice(0, gold.line - 1).reduce((sum, line) => sum + line.length + 1, 0)
  const pattern = new RegExp(gold.words.map(escape).join('\\s*'), 'g')
  for (const found of (lines[gold.line - 1] ?? '').matchAll(pattern)) {
    const start = offset + found.index
    const id = `${gold.file} ${start} ${found[0].length}`
    if (taken.has(id)) continue
    taken.add(id)
    return { start, end: start + found[0].length }
  }
  return undefined
}

/** Index of the head word: the last before a preposition, a mark or a relative. */
function headIndex(words: readonly string[]): number {
  const stop = words.findIndex((word, index) => index > 0 && /^(of|in|at|for|from|on|with|who|whose|which|that|,|\(|and|named|near|to|accused)$/.test(word))
  const last = (stop > 0 ? stop : words.length) - 1
  return last > 0 && /^['’]s?$/.test(words[last] as string) ? last - 1 : last
}

function label(cluster: string, golds: readonly Gold[]): Labelled[] {
  const documents = new Map<string, Document>()
  for (const { file } of golds) if (!documents.has(file)) documents.set(file, documentOf(join(folder, 'ecb', cluster, file), file))
  const linked = linkEntities([...documents.values()])
  const keys = new Map(linked.flatMap(({ key, members }) => members.map(({ source, entity }) => [`${entity} ${source}`, key] as const)))
  const taken = new Set<string>()
  return golds.flatMap((gold, index): Labelled[] => {
    const document = documents.get(gold.file) as Document
    const span = locate(document.source.text, gold, taken)
    if (!span) return []
    const at = headIndex(gold.words)
    const head = (gold.words[at] as string).toLowerCase().replace(/['’]s?$/, '')
    const before = gold.words.slice(0, at + 1).join('').length
    const mention = covering(document, span, document.source.text, before)
    const baseline = head.replace(/(?<=\w{3})s$/, '')
    const system = mention && keys.get(`${mention.entity} ${document.source.id}`)
    return [{ gold: gold.chain, baseline, system: system ?? `head ${baseline}`, strict: system ?? `none ${index}` }]
  })
}

/** The tool's mention that holds the head of an annotated one: the head is `count` letters, spaces aside, into the span. */
function covering(document: Document, span: { start: number; end: number }, text: string, count: number): Mention | undefined {
  let at = span.start
  for (let seen = 0; at < span.end; at++) if (/\S/.test(text[at] as string) && ++seen >= count) break
  const at2 = /['’]/.test(text[at - 1] ?? '') ? at - 2 : at
  const holding = document.mentions.filter((mention) => mention.start <= at2 && mention.end > at2)
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
}

interface Score {
  readonly p: number
  readonly r: number
}
const f1 = ({ p, r }: Score): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))

/** B-cubed precision and recall sums of one cluster. */
function bCubed(labels: readonly Labelled[], of: (label: Labelled) => string): Score {
  let p = 0
  let r = 0
  for (const one of labels) {
    const same = labels.filter((other) => of(other) === of(one))
    const right = same.filter((other) => other.gold === one.gold).length
    p += right / same.length
    r += right / labels.filter((other) => other.gold === one.gold).length
  }
  return { p, r }
}

function pairCounts(labels: readonly Labelled[], of: (label: Labelled) => string): { both: number; system: number; gold: number } {
  const counts = { both: 0, system: 0, gold: 0 }
  labels.forEach((a, i) => labels.slice(i + 1).forEach((b) => {
    const same = of(a) === of(b)
    const gold = a.gold === b.gold
    if (same) counts.system += 1
    if (gold) counts.gold += 1
    if (same && gold) counts.both += 1
  }))
  return counts
}

function report(name: string, clusters: readonly (readonly Labelled[])[]): void {
  for (const [who, of] of [['same head word', (l: Labelled) => l.baseline], ['tool', (l: Labelled) => l.system], ['tool, unlinked alone', (l: Labelled) => l.strict]] as const) {
    const total = { p: 0, r: 0, n: 0 }
    const pairs = { both: 0, system: 0, gold: 0 }
    for (const labels of clusters) {
      const { p, r } = bCubed(labels, of)
      total.p += p
      total.r += r
      total.n += labels.length
      const counts = pairCounts(labels, of)
      pairs.both += counts.both
      pairs.system += counts.system
      pairs.gold += counts.gold
    }
    const cubed = { p: total.p / total.n, r: total.r / total.n }
    const pair = { p: pairs.both / pairs.system, r: pairs.both / pairs.gold }
    const show = (score: Score): string => `P ${(100 * score.p).toFixed(1)} R ${(100 * score.r).toFixed(1)} F1 ${(100 * f1(score)).toFixed(1)}`
    console.log(`${name.padEnd(12)} ${who.padEnd(21)} B-cubed ${show(cubed)}   pairs ${show(pair)}   (${total.n} mentions, ${clusters.length} clusters)`)
  }
}

if (!existsSync(join(folder, 'ecb/mentions.tsv'))) {
  console.error(`no data in ${folder}: give the folder that holds ecb/`)
  process.exit(2)
}
const all = [...readGold()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([cluster, golds]) => label(cluster, golds))
report('developed on', all.filter((_, index) => index % 3 !== 0))
report('kept aside', all.filter((_, index) => index % 3 === 0))
