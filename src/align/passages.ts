import type { Span } from '../model/span.js'
import { Groups, shared, shingles, wordHashes } from './shingles.js'

/** The same passage in several texts. */
export interface CopiedPassage {
  /** Where it stands: index of the text, half-open UTF-16 offsets; sorted, of two texts at least. */
  readonly places: readonly ({ readonly text: number } & Span)[]
}

const PASSAGE_SHINGLE = 3
const FEWEST_WORDS = 10
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
 * text. Units of fewer than ten words are too common to tell a copy by.
 * Sorted by first place; the order of the texts changes their numbers only.
 */
export function copiedPassages(texts: readonly string[], units: readonly (readonly Span[])[]): CopiedPassage[] {
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
