import { describe, expect, it } from 'vitest'
import { renderCsv } from '../../src/report/csv.js'
import { ferryReport } from './ferryStory.js'
import { hostileReport } from './hostileReport.js'

/** Reads RFC 4180; throws on anything else. */
function parsed(csv: string): Record<string, string>[] {
  const records: string[][] = []
  let record: string[] = []
  let rest = csv.replace(/^\uFEFF/, '')
  while (rest) {
    const [all = '', quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
    if (!all) throw new Error(`no field at ${rest.slice(0, 40)}`)
    record.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') records.push(record.splice(0))
    rest = rest.slice(all.length)
  }
  const [head = [], ...lines] = records
  return lines.map((line) => {
    expect(line).toHaveLength(head.length)
    return Object.fromEntries(head.map((name, index) => [name, line[index] ?? '']))
  })
}

describe('renderCsv', () => {
  it('has one line for every citation, with its words and its place', () => {
    const report = ferryReport()
    const citations = report.disagreements.flatMap((row) => row.sides.flatMap((side) => side.citations))
    const lines = parsed(renderCsv(report))
    expect(lines.map((line) => [line['source'], line['quote'], Number(line['line']), Number(line['column'])])).toEqual(
      citations.map((citation) => [citation.source, citation.quote, citation.line, citation.column]),
    )
    expect(lines[0]).toMatchObject({
      row: '1',
      side: 'A',
      answer: '214',
      publisher: 'Coast Gazette',
      relation: 'contradiction',
      origins: '2',
    })
  })

  it('opens as Unicode in spreadsheets', () => {
    expect(renderCsv(ferryReport()).startsWith('\uFEFFrow,')).toBe(true)
  })

  it('leaves no cell that a spreadsheet would run', () => {
    const cells = parsed(renderCsv(hostileReport())).flatMap((line) => Object.values(line))
    expect(cells.filter((cell) => /^[\s\u200B]*[=+\-@|%＝＋－＠]/.test(cell))).toEqual([])
    expect(cells).toContain(`'=cmd|' /C calc'!A0.txt`)
    expect(cells.some((cell) => cell.startsWith("'=1+1"))).toBe(true)
  })

  it('says of a flagged row by whom and why', () => {
    const line = parsed(renderCsv(ferryReport())).find((candidate) => candidate['flag'] === 'active')
    expect(line).toMatchObject({ verdict: 'acknowledged', by: 'M. Dahl', on: '2031-03-05', until: '2031-04-01' })
  })
})
