import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { Disagreement } from '../../src/model/report.js'
import { readSource } from '../../src/read/index.js'

const text = (dead: string, captain = 'Marek Novotny') =>
  `The ferry Marigold hit a pier in Port Allen on Monday. The accident killed ${dead} people, officials said. The captain, ${captain}, was rescued.\n`

/** The rows of sources given as `[file, publication time, text]`. */
async function rows(...sources: readonly (readonly [string, string | undefined, string])[]): Promise<readonly Disagreement[]> {
  const read = await Promise.all(
    sources.map(([path, published, words]) => readSource(Buffer.from(words), path, { meta: published === undefined ? {} : { published } })),
  )
  return check(read).disagreements
}

const ofKind = (all: readonly Disagreement[], kind: string): Disagreement | undefined => all.find((row) => row.kind === kind)

describe('a later source that replaces a count', () => {
  it('is ordered after the one it replaces, and still a contradiction', async () => {
    const row = ofKind(await rows(['a.txt', '2026-03-03', text('14')], ['b.txt', '2026-03-02', text('12')]), 'quantity')
    expect(row?.relation).toBe('contradiction')
    expect(row?.superseding?.order).toEqual(['b.txt', 'a.txt'])
    expect(row?.superseding?.text).toMatch(/^“12 people” \(b\.txt, 2026-03-02\), later “14 people” \(a\.txt, 2026-03-03\)\.$/)
  })

  it('is ordered by the hour where moments are known, whatever the zone', async () => {
    const row = ofKind(
      await rows(['a.txt', '2026-03-02T10:00:00+02:00', text('12')], ['b.txt', '2026-03-02T08:30:00Z', text('14')]),
      'quantity',
    )
    expect(row?.superseding?.order).toEqual(['a.txt', 'b.txt'])
  })

  it('is not made out within one day', async () => {
    expect(
      ofKind(await rows(['a.txt', '2026-03-02', text('12')], ['b.txt', '2026-03-02T23:00:00Z', text('14')]), 'quantity'),
    ).not.toHaveProperty('superseding')
  })

  it('is not made out where an older and a newer source share a figure', async () => {
    const found = await rows(['a.txt', '2026-03-01', text('12')], ['b.txt', '2026-03-02', text('14')], ['c.txt', '2026-03-03', text('12')])
    expect(ofKind(found, 'quantity')?.sides).toHaveLength(2)
    expect(ofKind(found, 'quantity')).not.toHaveProperty('superseding')
  })

  it('names the sources whose date is unknown, and puts them nowhere', async () => {
    const found = await rows(['a.txt', '2026-03-01', text('12')], ['b.txt', '2026-03-02', text('14')], ['c.txt', undefined, text('14')])
    expect(ofKind(found, 'quantity')?.superseding?.order).toEqual(['a.txt', 'b.txt'])
    expect(ofKind(found, 'quantity')?.superseding?.text).toContain('When c.txt was published is unknown.')
  })

  it('is not made out of names', async () => {
    const row = ofKind(await rows(['a.txt', '2026-03-01', text('12')], ['b.txt', '2026-03-02', text('12', 'Marek Nowotny')]), 'name')
    expect(row?.sides).toHaveLength(2)
    expect(row).not.toHaveProperty('superseding')
  })
})
