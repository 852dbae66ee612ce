import { describe, expect, it } from 'vitest'
import { gate, parseFailOn } from '../../src/flags/gate.js'
import { isGated } from '../../src/model/gated.js'
import { UsageError } from '../../src/model/usageError.js'
import { report, row } from './report.js'

describe('parseFailOn', () => {
  it('takes relations, kinds and pairs of both, repeated or joined by commas', () => {
    expect(parseFailOn(['contradiction, quote', 'name:variant', 'quote'])).toEqual(['contradiction', 'quote', 'name:variant'])
  })
  it('falls back to contradictions', () => expect(parseFailOn([])).toEqual(['contradiction']))
  it.each([
    ['contradicton', /did you mean “contradiction”/],
    ['quot', /did you mean “quote”/],
    ['quote:divergense', /did you mean “divergence”/],
    ['nmae:variant', /did you mean “name”/],
    ['contradiction,never', /stands alone/],
    ['quote:variant:name', /more than one colon/],
    ['contradiction,', /empty word/],
    ['constructor', /not known/],
    ['__proto__', /not known/],
  ])('refuses %s', (word, message) => {
    expect(() => parseFailOn([word])).toThrow(UsageError)
    expect(() => parseFailOn([word])).toThrow(message)
  })
})

describe('isGated', () => {
  it('counts a relation and the graver ones', () => {
    expect(isGated(row('a', { relation: 'contradiction' }), ['divergence'])).toBe(true)
    expect(isGated(row('a', { relation: 'divergence' }), ['divergence'])).toBe(true)
    expect(isGated(row('a', { relation: 'granularity' }), ['divergence'])).toBe(false)
  })
  it('counts every relation of a kind, and of a pair only from its relation up', () => {
    expect(isGated(row('a', { kind: 'quote', relation: 'variant' }), ['quote'])).toBe(true)
    expect(isGated(row('a', { kind: 'quote', relation: 'variant' }), ['quote:divergence'])).toBe(false)
    expect(isGated(row('a', { kind: 'quote', relation: 'contradiction' }), ['quote:divergence'])).toBe(true)
    expect(isGated(row('a', { kind: 'name', relation: 'contradiction' }), ['quote:divergence'])).toBe(false)
  })
})

describe('gate', () => {
  const flag = { state: 'active', verdict: 'acknowledged', reason: 'asked', by: 'Ada', on: '2026-01-01' } as const
  it('is open for what no active flag covers, and says what is covered', () => {
    const rows = [row('a'), row('b', { flag }), row('c', { flag: { ...flag, state: 'changed' } }), row('d', { relation: 'variant' })]
    expect(gate(report(rows), [])).toEqual({ failOn: ['contradiction'], open: 2, flagged: 1, passes: false })
  })
  it('passes where everything is covered, and with never', () => {
    expect(gate(report([row('b', { flag })]), []).passes).toBe(true)
    expect(gate(report([row('a')]), ['never'])).toEqual({ failOn: ['never'], open: 0, flagged: 0, passes: true })
  })
  it('does not count an expired flag', () => {
    expect(gate(report([row('a', { flag: { ...flag, state: 'expired' } })]), []).open).toBe(1)
  })
  it('fails on stale flags only when strict', () => {
    const stale = [{ ...flag, state: 'stale', id: 'z', questionKey: 'y', question: 'Who?', sides: [] }] as const
    expect(gate(report([], { stale }), [])).toMatchObject({ stale: 1, passes: true })
    expect(gate(report([], { stale }), [], { strict: true }).passes).toBe(false)
  })
})
