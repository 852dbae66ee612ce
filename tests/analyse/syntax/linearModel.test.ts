import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SLOTS, templatesOf } from '../../../src/analyse/syntax/features.js'
import { LinearModel } from '../../../src/analyse/syntax/linearModel.js'
import { unpack } from '../../../src/analyse/syntax/weights.js'
import { pack } from '../../../src/dev/analysis/pack.js'
import { Perceptron } from '../../../src/dev/analysis/perceptron.js'

interface Row {
  readonly slot: number
  /** By class, 0 for none; whole bytes. */
  readonly weights: readonly number[]
}

const CLASSES = 19
// Rows of few weights and of many are kept in different ways.
const weight = fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 }))
const rows = fc.uniqueArray(fc.record({ slot: fc.nat(SLOTS - 1), weights: fc.array(weight, { minLength: CLASSES, maxLength: CLASSES }) }), {
  maxLength: 80,
  selector: ({ slot }) => slot,
})

/** A model of exactly these rows: a byte stands for itself, doubled, so that no sum leaves 16 bits. */
function modelOf(made: readonly Row[]): LinearModel {
  const sorted = made.filter(({ weights }) => weights.some((one) => one !== 0)).sort((a, b) => a.slot - b.slot)
  const marks = new Uint8Array(SLOTS / 8)
  for (const { slot } of sorted) marks[slot >> 3] = (marks[slot >> 3] as number) | (1 << (slot & 7))
  const used = sorted.map(({ weights }) => [...weights.entries()].filter(([, one]) => one !== 0))
  const content = [
    [...marks],
    used.map((row) => row.length),
    used.flat().map(([number]) => number),
    used.flat().map(([, one]) => one & 255),
  ].flat()
  const table = Int16Array.from({ length: 256 }, (_, byte) => ((byte << 24) >> 24) * 2)
  return new LinearModel({ classes: CLASSES, rows: sorted.length, values: used.flat().length, fill: (room) => room.set(content), table })
}

describe('the scoring kernel', () => {
  it('adds up the rows of the slots that have one, whether a row is new to it or not', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(120), { maxLength: 100 }), (made, picks) => {
        const model = modelOf(made)
        const slots = picks.map((pick) => made[pick]?.slot ?? pick * 1000)
        const expected = Array.from({ length: CLASSES }, (_, number) =>
          slots.reduce((sum, slot) => sum + (made.find((row) => row.slot === slot)?.weights[number] ?? 0) * 2, 0),
        )
        for (const count of [Math.min(3, slots.length), slots.length, slots.length]) {
          model.slots.set(slots)
          const sums = [...model.score(count)].slice(0, CLASSES)
          if (count === slots.length) expect(sums).toEqual(expected)
        }
      }),
      { numRuns: 60, seed: 5 },
    )
  })
})

describe('hashed features', () => {
  it('have the slots of what their templates name, in any number of values', () => {
    const templates = templatesOf(['a', 'b', 'c', 'd'], 'a b c d, b, , d a, c c b')
    expect(templates).toEqual([[0, 1, 2, 3], [1], [], [3, 0], [2, 2, 1]])
    expect(() => templatesOf(['a'], 'a e')).toThrow('e')
    const model = new Perceptron(5, 1, templates)
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 4, maxLength: 4 }), (values) => {
        model.values.set(values)
        model.decide()
        expect([...model.slots.subarray(0, 5)]).toEqual(
          templates.map((places, number) =>
            slotOf(
              number,
              places.map((place) => values[place] as number),
            ),
          ),
        )
      }),
      { numRuns: 60, seed: 6 },
    )
  })
})

/** Where the weights of a feature stand in every weights file. */
function slotOf(template: number, [a = 0, b = 0, c = 0, d = 0]: readonly number[]): number {
  let value = Math.imul(template + 1, 0x9e3779b1) ^ a
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) ^ b
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) ^ c
  value = Math.imul(value ^ (value >>> 15), 0x27d4eb2f) ^ d
  value = Math.imul(value ^ (value >>> 13), 0x165667b1)
  return (value ^ (value >>> 16)) >>> 10
}

describe('a weights file', () => {
  it('decides as the model it was packed from', () => {
    const trained = new Perceptron(5, 1)
    for (let step = 0; step < 200; step++) {
      trained.slots.set([step % 7, 1000 + (step % 5), 90_000])
      trained.tick()
      trained.update(3, step % 5, (step + 1) % 5)
    }
    const { header, model } = unpack(pack([trained], ['a', 'b', 'c', 'd', 'e'], Infinity), [])
    expect(header.names).toEqual(['a', 'b', 'c', 'd', 'e'])
    for (let first = 0; first < 7; first++) {
      for (let second = 0; second < 5; second++) {
        model.slots.set([first, 1000 + second])
        const sums = [...model.score(2)].slice(0, 5)
        const exact = sums.map(
          (_, number) => trained.average(trained.rowOf(first), number) + trained.average(trained.rowOf(1000 + second), number),
        )
        expect(sums.indexOf(Math.max(...sums))).toBe(exact.indexOf(Math.max(...exact)))
      }
    }
  })
})
