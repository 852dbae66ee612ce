import { describe, expect, it } from 'vitest'
import { leaveOut, since } from '../../src/flags/since.js'
import { report, row } from './report.js'

const ids = (of: ReturnType<typeof report>): string[] => of.disagreements.map(({ id }) => id)

describe('since', () => {
  it('keeps what is new by id, also where the count is the same', () => {
    const after = since(report([row('a'), row('c', { key: 'key-b' })]), report([row('a'), row('b')]))
    expect(ids(after)).toEqual(['c'])
    expect(after.gate).toMatchObject({ open: 1, passes: false })
    expect(after.notices.at(-1)).toEqual({ level: 'info', text: expect.stringContaining('1 disagreement was') as string })
  })
  it('passes where nothing is new', () => expect(since(report([row('a')]), report([row('a'), row('b')])).gate.passes).toBe(true))
  it('takes rows that are left out from the statements of a draft', () => {
    const citation = { source: '0.txt', start: 0, end: 4, quote: 'nine', line: 1, column: 1, context: { start: 0, end: 4 } }
    const draft = [{ citation, state: 'disagreement', disagreements: ['a', 'b'], support: [] }] as const
    expect(since(report([row('a'), row('b')], { draft }), report([row('a')])).draft?.[0]?.disagreements).toEqual(['b'])
  })
})

describe('leaveOut', () => {
  it('leaves out kinds and their coverage', () => {
    const rows = [row('a', { kind: 'quote' }), row('b', { kind: 'name', relation: 'variant' })]
    const citation = { source: '0.txt', start: 0, end: 4, quote: 'nine', line: 1, column: 1, context: { start: 0, end: 4 } }
    const after = leaveOut(report(rows, { coverage: [{ kind: 'quote', question: 'What did she say?', value: 'x', citation }] }), ['quote'])
    expect(ids(after)).toEqual(['b'])
    expect(after.coverage).toEqual([])
    expect(after.gate.passes).toBe(true)
  })
})
