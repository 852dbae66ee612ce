import { describe, expect, it } from 'vitest'
import { applyFlags } from '../../src/flags/apply.js'
import { dayAt, daysFrom, isDay } from '../../src/flags/day.js'
import { judgeFlags } from '../../src/flags/state.js'
import { entry } from './entries.js'
import { report, row } from './report.js'

const today = '2026-06-15'
const states = (...judged: ReturnType<typeof judgeFlags>): string[] => judged.map(({ entry: { id }, state }) => `${id} ${state}`)

describe('judgeFlags', () => {
  it('tells active, expired, changed and stale', () => {
    const rows = [row('a'), row('b'), row('new', { key: 'key-old' })]
    const flags = [entry('a'), entry('b', { until: '2026-06-14' }), entry('old'), entry('gone')]
    expect(states(...judgeFlags(flags, rows, today))).toEqual(['a active', 'b expired', 'old changed', 'gone stale'])
  })
  it('counts the last day itself', () => {
    const flags = [entry('a', { until: today })]
    expect(states(...judgeFlags(flags, [row('a')], today))).toEqual(['a active'])
    expect(states(...judgeFlags(flags, [row('a')], '2026-06-16'))).toEqual(['a expired'])
  })
  it('never reopens a row that has its own decision', () => {
    const flags = [entry('old', { questionKey: 'k' }), entry('new', { questionKey: 'k' })]
    expect(states(...judgeFlags(flags, [row('new', { key: 'k' })], today))).toEqual(['old stale', 'new active'])
  })
  it('reopens with the latest of several older decisions', () => {
    const flags = [entry('first', { questionKey: 'k' }), entry('second', { questionKey: 'k', on: '2026-04-01' })]
    expect(states(...judgeFlags(flags, [row('third', { key: 'k' })], today))).toEqual(['first stale', 'second changed'])
  })
})

describe('applyFlags', () => {
  it('marks rows with reason and name, keeps them all, and decides the gate anew', () => {
    const after = applyFlags(report([row('a'), row('b')]), [entry('a', { note: 'see log' })], { today })
    expect(after.disagreements.map(({ flag }) => flag)).toEqual([
      { state: 'active', verdict: 'acknowledged', reason: entry('a').reason, by: 'Ada Night', on: '2026-03-01', note: 'see log' },
      undefined,
    ])
    expect(after.gate).toEqual({ failOn: ['contradiction'], open: 1, flagged: 1, passes: false })
    expect(after.today).toBeUndefined()
  })
  it('shows what a changed decision was made on', () => {
    const after = applyFlags(report([row('new', { key: 'k', values: ['nine', 'twelve'] })]), [entry('old', { questionKey: 'k' })], {
      today,
      path: 'flags.yaml',
    })
    expect(after.disagreements[0]?.flag).toMatchObject({ state: 'changed', was: { id: 'old', sides: ['nine', 'eleven'] } })
    expect(after.gate.passes).toBe(false)
    expect(after.notices).toEqual([{ level: 'warning', path: 'flags.yaml', text: expect.stringContaining('old') as string }])
  })
  it('lists stale flags with a warning, and fails on them where strict', () => {
    const flags = [entry('gone')]
    expect(applyFlags(report([]), flags, { today })).toMatchObject({
      stale: [{ id: 'gone', state: 'stale' }],
      gate: { stale: 1, passes: true },
    })
    expect(applyFlags(report([]), flags, { today, strict: true }).gate.passes).toBe(false)
  })
  it.each([
    ['2026-06-29', 1],
    ['2026-06-30', 0],
    [today, 1],
  ])('warns of a flag until %s: %i', (until, warnings) => {
    const after = applyFlags(report([row('a')]), [entry('a', { until })], { today })
    expect(after.notices).toHaveLength(warnings)
    expect(after.today).toBe(today)
    expect(after.gate.passes).toBe(true)
  })
  it('lets an expired flag count no longer, and says so', () => {
    const after = applyFlags(report([row('a')]), [entry('a', { until: '2026-06-01' })], { today })
    expect(after.gate).toMatchObject({ open: 1, passes: false })
    expect(after.notices[0]?.text).toMatch(/run out.*a$/)
  })
  it('leaves the flags of other stories alone', () => {
    const flags = [entry('a', { story: 'Ferry' }), entry('x', { story: 'Bridge' }), entry('y')]
    const after = applyFlags(report([row('a')], { story: 'Ferry' }), flags, { today })
    expect(after.gate.flagged).toBe(1)
    expect(after.stale).toBeUndefined()
  })
  it('names a few and counts the rest', () => {
    const after = applyFlags(
      report([]),
      Array.from({ length: 40 }, (_, n) => entry(`f${n}`)),
      { today },
    )
    expect(after.notices[0]?.text).toMatch(/^40 flags .* and 35 more$/)
  })
})

describe('days', () => {
  it('knows the calendar', () => {
    expect(['2024-02-29', '2026-12-31'].every(isDay)).toBe(true)
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00', 'today', ''].some(isDay)).toBe(false)
  })
  it('counts across summer time and years in UTC', () => {
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysFrom('2027-01-01', '2026-12-31')).toBe(-1)
    expect(dayAt(Date.parse('2026-01-01T23:59:59-05:00'))).toBe('2026-01-02')
  })
})
