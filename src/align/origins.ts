import type { Span } from '../model/span.js'
import { Groups, shared, shingles, wordHashes } from './shingles.js'

const TEXT_SHINGLE = 4
const SKETCH = 256

/**
 * Which texts are copies of one another: a number for each, from 1 by first appearance; (nearly) the same texts share
 * it. Two texts are one when they share most of their runs of four words and neither is twice as long: a wire report
 * with a changed headline and a cut end is the same origin, a long article that quotes a statement in full is not.
 * Give the texts without their furniture. The grouping does not depend on the order; the cost grows with the length.
 */
export function originGroups(texts: readonly string[]): number[] {
  const runs = texts.map((text) => shingles(wordHashes(text), TEXT_SHINGLE))
  // The smallest hashes are a random sample of the runs, the same one in every copy.
  const sketches = runs.map((run) => run.subarray(0, SKETCH))
  const groups = new Groups(texts.length)
  const first = new Map<string, number>()
  for (const [index, run] of runs.entries()) {
    // Exact copies, of which there can be many, are settled before any pair is looked at.
    const key = run.join()
    const other = first.get(key)
    if (other === undefined) first.set(key, index)
    else groups.join(other, index)
  }
  for (const [a, b] of candidatePairs(sketches, [...first.values()])) if (groups.of(a) !== groups.of(b) && isCopy(runs[a], runs[b])) groups.join(a, b)
  const numbers = new Map<number, number>()
  return texts.map((_, index) => {
    const group = groups.of(index)
    if (!numbers.has(group)) numbers.set(group, numbers.size + 1)
    return numbers.get(group) as number
  })
}

function isCopy(a: Uint32Array | undefined, b: Uint32Array | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const [smaller, larger] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  return smaller * 2 >= larger && shared(a, b) >= smaller * 0.6
}

/** Pairs whose sketches have a quarter of their hashes in common: enough for a copy, far more than chance gives. */
function candidatePairs(sketches: readonly Uint32Array[], among: readonly number[]): [number, number][] {
  const holders = new Map<number, number[]>()
  for (const index of among) {
    for (const hash of sketches[index] ?? []) {
      const list = holders.get(hash)
      if (list === undefined) holders.set(hash, [index])
      else list.push(index)
    }
  }
  const common = new Map<number, number>()
  for (const list of holders.values()) {
    for (const [at, b] of list.entries()) for (const a of list.slice(0, at)) common.set(a * sketches.length + b, (common.get(a * sketches.length + b) ?? 0) + 1)
  }
  return [...common].flatMap(([key, count]): [number, number][] => {
    const [a, b] = [Math.floor(key / sketches.length), key % sketches.length]
    const least = Math.min(sketches[a]?.length ?? 0, sketches[b]?.length ?? 0)
    return count * 4 >= least ? [[a, b]] : []
  })
}

/** The same passage in several texts. */
export interface CopiedPassage {
  /** Where it stands: index of the text, half-open UTF-16 offsets; sorted, of two texts at least. */
  readonly places: readonly ({ readonly text: number } & Span)[]
}

const PASSAGE_SHINGLE = 3
const FEWEST_WORDS = 8
const SAMPLE = 4
/** Different passages that may share a sampled run; more would make a text of one phrase repeated cost a square. */
const MOST_HEADS = 32

interface Unit extends Span {
  readonly text: number
  readonly key: string
  readonly runs: Uint32Array
}

/**
 * Passages that several texts have (nearly) word for word. `units` are the stretches to look at, the sentences of each
 * text; left out, lines are cut after full stops. Units of fewer than eight words are too common to tell a copy by.
 * Sorted by first place; the order of the texts changes their numbers only.
 */
export function copiedPassages(texts: readonly string[], units: readonly (readonly Span[])[] = texts.map(cutUnits)): CopiedPassage[] {
  const found = unitsOf(texts, units)
  const groups = new Groups(found.length)
  const buckets = new Map<number, number[]>()
  for (const [index, unit] of found.entries()) {
    for (const hash of unit.runs.subarray(0, SAMPLE)) {
      const heads = buckets.get(hash) ?? []
      const copies = heads.filter((head) => isSamePassage(found[head] as Unit, unit))
      for (const head of copies) groups.join(head, index)
      if (copies.length === 0 && heads.length < MOST_HEADS) heads.push(index)
      buckets.set(hash, heads)
    }
  }
  const places = new Map<number, Unit[]>()
  for (const [index, unit] of found.entries()) {
    const group = places.get(groups.of(index)) ?? []
    group.push(unit)
    places.set(groups.of(index), group)
  }
  return [...places.values()]
    .filter((group) => group.some((unit) => unit.text !== group[0]?.text))
    .map((group) => ({ places: group.map(({ text, start, end }) => ({ text, start, end })).sort(byPlace) }))
    .sort((a, b) => byPlace(a.places[0] as Place, b.places[0] as Place))
}

type Place = CopiedPassage['places'][number]
const byPlace = (a: Place, b: Place): number => a.text - b.text || a.start - b.start

/** In the order of their words, so that which unit heads a bucket does not depend on the order of the texts. */
function unitsOf(texts: readonly string[], spans: readonly (readonly Span[])[]): Unit[] {
  const units: Unit[] = []
  for (const [text, list] of spans.entries()) {
    for (const { start, end } of list) {
      const words = wordHashes((texts[text] as string).slice(start, end))
      if (words.length < FEWEST_WORDS) continue
      const runs = shingles(words, PASSAGE_SHINGLE)
      units.push({ text, start, end, key: runs.join(), runs })
    }
  }
  return units.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : byPlace(a, b)))
}

function isSamePassage(a: Unit, b: Unit): boolean {
  const [smaller, larger] = [Math.min(a.runs.length, b.runs.length), Math.max(a.runs.length, b.runs.length)]
  return smaller * 5 >= larger * 3 && shared(a.runs, b.runs) >= smaller * 0.7
}

function cutUnits(text: string): Span[] {
  const units: Span[] = []
  for (const match of text.matchAll(/[^\s][^\r\n]*?(?:[.!?]["'”’)]*(?=\s)|(?=[\r\n])|$)/g)) units.push({ start: match.index, end: match.index + match[0].length })
  return units
}
