import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Ajv from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { atodds, folder, HARBOUR_A, HARBOUR_B } from './run.js'

let cwd = ''
let remove = (): void => undefined
beforeAll(() => {
  const made = folder({
    'a.txt': HARBOUR_A,
    'b.txt': HARBOUR_B,
    'c.txt': HARBOUR_A.replace('three people', 'three people, among them a guard,'),
  })
  cwd = made.path
  remove = made.remove
})
afterAll(() => remove())

const report = (...args: string[]): Report => JSON.parse(atodds([...args, '-f', 'json'], { cwd }).out) as Report

describe('the report', () => {
  it('fits the published schema', () => {
    const schema = JSON.parse(atodds(['schema']).out) as object
    const validate = new Ajv({ allErrors: true, strict: false }).compile(schema)
    expect(validate(report('a.txt', 'b.txt', '--dropped')), JSON.stringify(validate.errors)).toBe(true)
  })

  it('has one schema with the types it is made from', () => {
    const published = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../src/report/schema.json'), 'utf8')) as {
      definitions: { Report: { properties: object } }
    }
    const sample = report('a.txt', 'b.txt', '--dropped')
    expect(Object.keys(sample).filter((key) => !(key in published.definitions.Report.properties))).toEqual([])
  })

  it('is the same to the byte in any order of the sources', () => {
    const orders = [
      ['a.txt', 'b.txt', 'c.txt'],
      ['c.txt', 'b.txt', 'a.txt'],
      ['b.txt', 'c.txt', 'a.txt'],
    ]
    const outs = orders.map((order) => atodds([...order, '-f', 'json'], { cwd }).out)
    expect(new Set(outs).size).toBe(1)
  })

  it('cites the exact words, with line and column', () => {
    const { disagreements, texts } = report('a.txt', 'b.txt')
    const citations = disagreements.flatMap((row) => row.sides.flatMap((side) => side.citations))
    expect(citations.length).toBeGreaterThan(1)
    for (const { source, start, end, quote, line, column } of citations) {
      expect(texts[source]?.slice(start, end)).toBe(quote)
      expect(texts[source]?.split('\n')[line - 1]?.slice(column - 1, column - 1 + quote.length)).toBe(quote)
    }
  })

  it('finds that the numbers of dead differ, and names the two sides', () => {
    const row = report('a.txt', 'b.txt').disagreements.find(({ kind }) => kind === 'quantity')
    expect(row?.relation).toBe('contradiction')
    expect(row?.sides.map((side) => side.citations.map(({ source, quote }) => `${source}: ${quote}`))).toEqual(
      expect.arrayContaining([expect.arrayContaining(['a.txt: three people']), expect.arrayContaining(['b.txt: five people'])]),
    )
  })
})

describe('exit codes are the same in every format', () => {
  it.each(['table', 'json'])('%s', (format) => {
    expect(atodds(['a.txt', 'b.txt', '-f', format], { cwd }).code).toBe(1)
    expect(atodds(['a.txt', 'b.txt', '-f', format, '--fail-on', 'never'], { cwd }).code).toBe(0)
    expect(atodds(['a.txt', 'b.txt', 'gone.txt', '-f', format], { cwd }).code).toBe(2)
  })

  it('writing to files changes none of them', () => {
    expect(atodds(['a.txt', 'b.txt', '-f', 'table', '-f', 'json=out/report.json'], { cwd }).code).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'))).toHaveProperty('schemaVersion', 1)
  })

  it.each([
    [['check', '--no-such-flag', 'a.txt'], 'no-such-flag'],
    [['check', 'a.txt', 'b.txt', '-f', 'pfd'], 'pfd'],
    [['check'], 'no sources'],
    [['a.txt', 'b.txt', '--fail-on', 'contradictoin'], 'contradiction'],
    [['a.txt', 'b.txt', '-f', 'json', '-f', 'table'], 'standard output'],
  ])('%j is a usage error that says what to do', (args, word) => {
    const { code, err, out } = atodds(args, { cwd })
    expect(code).toBe(2)
    expect(err).toContain(word)
    expect(out).toBe('')
  })
})

describe('the table', () => {
  it.each([80, 160])('keeps to %i columns and uses no colour off a terminal', (width) => {
    const { out } = atodds(['a.txt', 'b.txt', 'c.txt', '--verbose'], { cwd, env: { COLUMNS: String(width), FORCE_COLOR: '1' } })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
    expect(out).not.toContain('\x1b')
    expect(out).toContain('a.txt:3:')
  })

  it('puts nothing but the report on standard output', () => {
    const { out } = atodds(['a.txt', 'b.txt', '-f', 'json'], { cwd, env: { DEBUG: '*' } })
    expect(() => JSON.parse(out) as unknown).not.toThrow()
  })
})

describe('read and explain', () => {
  it('read --text prints the text that offsets refer to', () => {
    expect(atodds(['read', 'a.txt', '--text'], { cwd }).out).toBe(HARBOUR_A)
  })

  it('read --claims shows claims and the sentences that yielded none', () => {
    const made = folder({ 'a.txt': `${HARBOUR_A}\nWhy?\n` })
    const { out } = atodds(['read', 'a.txt', '--claims'], { cwd: made.path })
    made.remove()
    expect(out).toContain('three people')
    expect(out).toContain('no claim')
  })

  it('explains a row by the start of its id', () => {
    const [row] = report('a.txt', 'b.txt').disagreements
    const { code, out } = atodds(['explain', (row?.id ?? '').slice(0, 8), 'a.txt', 'b.txt'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain(row?.question)
  })

  it('explains why two lines were put against each other', () => {
    expect(atodds(['explain', 'a.txt:3', 'b.txt:3'], { cwd }).out).toContain('three people')
  })
})
