import { describe, expect, it } from 'vitest'
import { gate } from '../../src/flags/gate.js'
import type { Report } from '../../src/model/report.js'
import { renderGithub } from '../../src/report/github.js'
import { report, row } from '../flags/report.js'
import { awkward } from './example.js'

const lines = (of: Report): string[] => renderGithub(of).trimEnd().split('\n')
const level = (line: string): string => /^::(\w+)/.exec(line)?.[1] ?? ''

describe('github', () => {
  it('makes one command a row, and no more, whatever the texts hold', () => {
    const found = lines(awkward())
    expect(found.map(level)).toEqual(['error', 'error', 'warning', 'notice', 'notice', ''])
    expect(found[0]).toMatch(/^::error file=0\.txt,line=1,endLine=1,col=1,endColumn=26,title=contradiction \(quantity\)::How many/)
    expect(found[0]).toContain('90%25 <b> — 0.txt:1:1%0Aeleven]](1) ::error::x')
    expect(found[1]).toBe('::error file=in/ä b#?.pdf,title=atodds::cannot be read')
    expect(found.at(-1)).toBe('atodds: the gate fails (1 open, 1 flagged); not everything could be checked')
  })
  it('escapes what would end a property', () => {
    const base = report([row('a')])
    const of = { ...base, sources: base.sources.map((source) => ({ ...source, path: `a,b:c%\n${source.path}` })) }
    expect(lines(of)[0]).toMatch(/^::error file=a%2Cb%3Ac%25%0A0\.txt,line=1,/)
  })
  it('stays within what GitHub shows, the first rows first, and says how many are left out', () => {
    const rows = Array.from({ length: 25 }, (_, n) => row(`r${n}`))
    const base = report([...rows, ...rows.map((one) => ({ ...one, id: `w${one.id}`, relation: 'divergence' as const }))])
    const found = lines({ ...base, gate: gate(base, []) })
    for (const one of ['error', 'warning']) expect(found.filter((line) => level(line) === one)).toHaveLength(10)
    expect(found[0]).toContain('[r0]')
    expect(found[9]).toMatch(/^::error title=atodds::16 more .* not shown/)
  })
  it('makes stale flags errors only where they fail the gate', () => {
    const base = awkward()
    expect(
      lines({ ...base, gate: { ...base.gate, strict: true } })
        .filter((line) => line.includes('[gone]'))
        .map(level),
    ).toEqual(['error'])
  })
})
