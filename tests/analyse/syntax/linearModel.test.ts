import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LinearModel, SLOTS } from '../../../src/analyse/syntax/linearModel.js'
import { unpack } from '../../../src/analyse/syntax/weights.js'
import { pack } from '../../../src/dev/analysis/pack.js'
import { Perceptron } from '../../../src/dev/analysis/perceptron.js'

const rows = fc.array(fc.record({ slot: fc.nat(SLOTS - 1), weights: fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 19, maxLength: 19 }), short: fc.boolean() }), { maxLength: 20 })

describe('the scoring kernel', () => {
  it('adds up full and short rows, and nothing for slots without one', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(30), { maxLength: 100 }), (made, picks) => {
        const unique = made.filter((row, at) => made.findIndex((other) => other.slot === row.slot) === at)
        const model = new LinearModel({ classes: 19, full: unique.length, short: unique.length, shortWeights: 19 * unique.length })
        for (const [number, row] of unique.entries()) {
          if (row.short) model.addShortRow(row.slot, Uint8Array.from(row.weights.keys()), Int16Array.from(row.weights), 0, row.weights.length)
          else {
            model.setRow(row.slot, number)
            model.weights.set(row.weights, number * model.stride)
          }
        }
        const slots = picks.map((pick) => unique[pick]?.slot ?? (unique.some((row) => row.slot === pick) ? SLOTS - 1 : pick))
        model.slots.set(slots)
        const expected = Array.from({ length: 19 }, (_, number) => slots.reduce((sum, slot) => sum + (unique.find((row) => row.slot === slot)?.weights[number] ?? 0), 0))
        expect([...model.score(slots.length)].slice(0, 19)).toEqual(expected)
      }),
      { numRuns: 60, seed: 5 },
    )
  })
})

describe('a weights file', () => {
  it('decides as the model it was packed from', () => {
    const trained = new Perceptron(5, 1)
    for (let step = 0; step < 200; step++) {
      trained.slots.set([step % 7, 1000 + (step % 5), 90_000])
      trained.tick()
      trained.update(3, step % 5, (step + 1) % 5)
    }
    const { header, model } = unpack(pack(trained, ['a', 'b', 'c', 'd', 'e'], 0))
    expect(header.names).toEqual(['a', 'b', 'c', 'd', 'e'])
    for (let first = 0; first < 7; first++) {
      for (let second = 0; second < 5; second++) {
        model.slots.set([first, 1000 + second])
        const sums = [...model.score(2)].slice(0, 5)
        const exact = sums.map((_, number) => trained.average(trained.rowOf(first), number) + trained.average(trained.rowOf(1000 + second), number))
        expect(sums.indexOf(Math.max(...sums))).toBe(exact.indexOf(Math.max(...exact)))
      }
    }
  })
})
