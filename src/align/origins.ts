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
  for (const [a, b] of candidatePairs(sketches, [...first.values()]))
    if (groups.of(a) !== groups.of(b) && isCopy(runs[a], runs[b])) groups.join(a, b)
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
    for (const [at, b] of list.entries())
      for (const a of list.slice(0, at)) common.set(a * sketches.length + b, (common.get(a * sketches.length + b) ?? 0) + 1)
  }
  return [...common].flatMap(([key, count]): [number, number][] => {
    const [a, b] = [Math.floor(key / sketches.length), key % sketches.length]
    const least = Math.min(sketches[a]?.length ?? 0, sketches[b]?.length ?? 0)
    return count * 4 >= least ? [[a, b]] : []
  })
}
