import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, textSource, type Report } from '../src/index.js'
import { packageFile } from '../src/lexicon/packageFile.js'

const root = packageFile('src/dev/invented')
const folders = ['developedOn', 'heldOut'].flatMap((set) =>
  readdirSync(join(root, set))
    .sort()
    .slice(0, 8)
    .map((name) => join(root, set, name)),
)

interface Gold {
  readonly rows: readonly {
    readonly sides: readonly { readonly evidence: readonly { readonly source: string; readonly quote: string; readonly value: string }[] }[]
  }[]
}

const textsOf = (folder: string): [string, string][] =>
  readdirSync(join(folder, 'sources'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, 'sources', name), 'utf8')])
const reportOf = (texts: readonly (readonly [string, string])[]): Report => check(texts.map(([path, text]) => textSource({ path, text })))

describe.each(folders)('a whole story: %s', (folder) => {
  const texts = textsOf(folder)
  const report = reportOf(texts)

  it('is read in full, and every citation stands where it says', () => {
    expect(report.complete).toBe(true)
    expect(report.disagreements.length).toBeGreaterThan(0)
    const cited = report.disagreements.flatMap(({ sides }) => sides.flatMap(({ citations }) => citations))
    expect(cited.filter(({ source, start, end, quote }) => new Map(texts).get(source)?.slice(start, end) !== quote)).toEqual([])
  })

  it('gives the same rows in whatever order the sources come', () => {
    expect(JSON.stringify(reportOf([...texts].reverse()).disagreements)).toBe(JSON.stringify(report.disagreements))
  })

  it('has a list whose evidence stands in its sources', () => {
    expect(existsSync(join(folder, 'gold.json'))).toBe(true)
    const { rows } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold
    const evidence = rows.flatMap(({ sides }) => sides.flatMap((side) => side.evidence))
    expect(evidence.filter(({ source, quote, value }) => !new Map(texts).get(source)?.includes(quote) || !quote.includes(value))).toEqual(
      [],
    )
  })
})
