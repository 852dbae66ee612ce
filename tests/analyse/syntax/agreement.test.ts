import { describe, expect, it } from 'vitest'
import { agreedArcs } from '../../../src/analyse/syntax/agreement.js'

const NAMES = ['root', 'nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'nummod']

/**
 * Which arcs are agreed of those given as `relation head odds common`; the root's head is -1, no odds are high ones, no common
 * margin is none.
 */
function agreedOf(...arcs: readonly string[]): number[] {
  const parts = arcs.map((arc) => arc.split(' '))
  const heads = Int32Array.from(parts, ([, head]) => Number(head))
  const labels = Int32Array.from(parts, ([name]) => NAMES.indexOf(name as string))
  const margins = Int32Array.from(parts, ([, , odds = '90']) => Number(odds))
  const common = Int32Array.from(parts, ([, , , margin = '-1']) => Number(margin))
  return [...agreedArcs({ heads, labels, margins }, common, NAMES)]
}

describe('agreed arcs', () => {
  it('are the likely ones', () => {
    expect(agreedOf('nsubj 1 -40', 'root -1', 'obl 1 0', 'obl 1')).toEqual([0, 1, 0, 1])
    expect(agreedOf('nsubj 2', 'nsubj 2 -40', 'root -1')).toEqual([1, 0, 1])
  })

  it('are also those that both parsers found and were sure of, but not so subjects and objects', () => {
    expect(agreedOf('root -1', 'obl 0 -40 3000', 'obl 0 -40 20')).toEqual([1, 1, 0])
    expect(agreedOf('nsubj 1 -40 3000', 'root -1', 'obj 1 -40 3000')).toEqual([0, 1, 0])
  })

  it('leave the nearer of two subjects before a verb', () => {
    expect(agreedOf('nsubj 2', 'nsubj:pass 2', 'root -1')).toEqual([0, 1, 1])
    expect(agreedOf('nsubj 3', 'nsubj 3', 'nsubj 3', 'root -1')).toEqual([0, 0, 1, 1])
  })

  it('leave the object after a verb, not the one before it, and neither of two after it', () => {
    expect(agreedOf('obj 1', 'root -1', 'obj 1')).toEqual([0, 1, 1])
    expect(agreedOf('root -1', 'obj 0', 'obj 0')).toEqual([1, 0, 0])
  })

  it('do not touch a subject on either side of a verb, an indirect object, or the objects of two verbs', () => {
    expect(agreedOf('nsubj 1', 'root -1', 'nsubj 1')).toEqual([1, 1, 1])
    expect(agreedOf('root -1', 'iobj 0', 'obj 0')).toEqual([1, 1, 1])
    expect(agreedOf('root -1', 'obj 0', 'obl 0', 'obj 2')).toEqual([1, 1, 1, 1])
  })
})
