import { describe, expect, it } from 'vitest'
import { freeOfMarks } from '../../../src/analyse/syntax/marks.js'

const PUNCT = 9

/** The heads and labels that are left; `marks` are the indices of the punctuation marks. */
function freed(heads: readonly number[], marks: readonly number[]): { heads: number[]; labels: number[] } {
  const tree = { heads: Int32Array.from(heads), labels: new Int32Array(heads.length), margins: new Int32Array(heads.length).fill(500) }
  freeOfMarks(tree, (index) => marks.includes(index), PUNCT)
  return { heads: [...tree.heads], labels: [...tree.labels] }
}

describe('punctuation marks', () => {
  it('hand the root on to the first word below them, and all else to that', () => {
    expect(freed([1, 3, 1, -1], [3])).toEqual({ heads: [1, -1, 1, 1], labels: [0, 0, 0, PUNCT] })
    expect(freed([2, 2, -1], [2])).toEqual({ heads: [-1, 0, 0], labels: [0, 0, PUNCT] })
  })

  it('govern nothing: what hangs from them hangs from what they hang from', () => {
    expect(freed([-1, 0, 1, 2], [1, 2]).heads).toEqual([-1, 0, 0, 0])
  })

  it('stay the root of a line that is nothing else, and trees without such arcs stay as they are', () => {
    expect(freed([-1, 0], [0, 1]).heads).toEqual([-1, 0])
    expect(freed([1, -1, 1], [2]).heads).toEqual([1, -1, 1])
  })
})
