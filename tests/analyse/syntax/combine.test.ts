import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combine, turned } from '../../../src/analyse/syntax/combine.js'
import type { Tree } from '../../../src/analyse/syntax/tree.js'

const tree = (heads: readonly number[], labels: readonly number[], margins: readonly number[]): Tree => ({
  heads: Int32Array.from(heads),
  labels: Int32Array.from(labels),
  margins: Int32Array.from(margins),
})

/** The same tree as the parser that reads backwards gives it. */
function mirrored({ heads, labels, margins }: Tree): Tree {
  const last = heads.length - 1
  return tree(
    [...heads].reverse().map((head) => (head < 0 ? -1 : last - head)),
    [...labels].reverse(),
    [...margins].reverse(),
  )
}

/** A tree over `length` words: every word hangs from one earlier in a random order. */
const trees = (length: number): fc.Arbitrary<Tree> =>
  fc
    .record({
      order: fc.shuffledSubarray(
        Array.from({ length }, (_, at) => at),
        { minLength: length },
      ),
      picks: fc.array(fc.nat(1000), { minLength: length, maxLength: length }),
      labels: fc.array(fc.nat(3), { minLength: length, maxLength: length }),
      margins: fc.array(fc.nat(3000), { minLength: length, maxLength: length }),
    })
    .map(({ order, picks, labels, margins }) => {
      const heads = order.map(() => -1)
      for (const [place, word] of order.entries()) if (place > 0) heads[word] = order[(picks[place] as number) % place] as number
      return tree(heads, labels, margins)
    })

const reachesRoot = (heads: Int32Array, from: number): boolean => {
  let at = from
  for (let step = 0; step <= heads.length && at >= 0; step++) at = heads[at] as number
  return at < 0
}

describe('two trees combined', () => {
  it('are a tree with one root, each arc of which one of them has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }).chain((length) => fc.tuple(trees(length), trees(length))),
        ([forward, backward]) => {
          const { heads, labels, margins } = combine(forward, backward)
          expect([...heads].filter((head) => head < 0)).toHaveLength(1)
          for (const at of heads.keys()) {
            expect(reachesRoot(heads, at)).toBe(true)
            const from = [forward, backward].filter((one) => one.heads[at] === heads[at] && one.labels[at] === labels[at])
            expect(from.map((one) => one.margins[at])).toContain(margins[at])
          }
        },
      ),
      { numRuns: 300, seed: 3 },
    )
  })

  it('take the surer arc, with its margin', () => {
    // Word 1 is the root; the parsers differ about what word 3 hangs from.
    const forward = tree([1, -1, 1, 1], [5, 0, 6, 7], [20, 90, 40, -30])
    const backward = tree([1, -1, 1, 2], [5, 0, 6, 8], [20, 90, 40, 10])
    for (const both of [combine(forward, backward), combine(backward, forward)]) {
      expect([...both.heads]).toEqual([1, -1, 1, 2])
      expect([...both.labels]).toEqual([5, 0, 6, 8])
      expect([...both.margins]).toEqual([20, 90, 40, 10])
    }
  })

  it('stay the first where the second is less sure, or would close a circle', () => {
    const forward = tree([1, 2, -1], [5, 6, 0], [30, 30, 90])
    expect([...combine(forward, tree([1, 2, -1], [9, 6, 0], [20, 30, 90])).labels]).toEqual([5, 6, 0])
    expect([...combine(forward, tree([2, 0, -1], [5, 6, 0], [-50, 60, 90])).heads]).toEqual([1, 2, -1])
  })

  it('know a tree read from the end of the sentence', () => {
    const read = tree([1, -1, 1, 1], [5, 0, 6, 7], [20, 90, 40, 30])
    expect(turned(mirrored(read))).toEqual(read)
  })
})
