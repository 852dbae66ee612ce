import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { DraftStatement, Report } from '../../src/model/report.js'
import { readSource } from '../../src/read/index.js'

const HARBOUR = `Ferry strikes pier in Port Allen

The ferry Marigold hit a pier in Port Allen on Monday. The accident killed 12 people, the harbour authority of Ærø said.

"We did everything we could to slow the ship," said the captain, Marek Novotny.

Baltic Lines, the owner of the ferry, paid a fine of $2 million last year.
`
const GAZETTE = `Ferry crash kills twelve

The ferry Marigold hit a pier in Port Allen on Monday. The accident killed 12 people, officials said. The captain, Marek Novotný, was rescued.
`
const DRAFT = `The ferry Marigold hit a pier in Port Allen on Monday. The accident killed 14 people.

"We did all we could to slow the ship," said the captain, Marek Novotny.

Baltic Lines, the owner of the ferry, paid a fine of $2 million last year. Mayor Tomas Berg asked for an inquiry.
`

async function checked(draft: string | undefined, sources: readonly string[]): Promise<Report> {
  const read = (text: string, path: string) => readSource(Buffer.from(text), path)
  const texts = await Promise.all(sources.map((text, i) => read(text, `source-${i + 1}.txt`)))
  if (draft === undefined) return check(texts)
  return check([{ ...(await read(draft, 'draft.txt')), role: 'draft' }, ...texts])
}

const about = ({ draft = [] }: Report, words: string): DraftStatement[] => draft.filter(({ citation }) => citation.quote.includes(words))
const states = (report: Report, words: string): string[] => about(report, words).map(({ state }) => state)

describe('a draft against its sources', () => {
  it('is supported where a source says so, and the source is cited', async () => {
    const report = await checked(DRAFT, [HARBOUR, GAZETTE])
    const [fine] = about(report, '$2 million')
    expect(fine).toMatchObject({ state: 'supported', kind: 'quantity', disagreements: [] })
    expect(fine?.support.map(({ source, quote }) => `${source}: ${quote}`)).toEqual(['source-1.txt: $2 million'])
  })

  it('is in disagreement where every source that answers says otherwise, with the row that cites both sides', async () => {
    const report = await checked(DRAFT, [HARBOUR, GAZETTE])
    const [dead] = about(report, '14')
    expect(dead).toMatchObject({ state: 'disagreement', support: [] })
    const [row] = report.disagreements.filter(({ id }) => dead?.disagreements.includes(id))
    expect(row?.relation).toBe('contradiction')
    expect(row?.sides.map(({ citations }) => citations.map(({ source }) => source))).toEqual([
      ['draft.txt'],
      ['source-1.txt', 'source-2.txt'],
    ])
  })

  it('is at odds among the sources where it takes the side of one', async () => {
    const [name] = about(await checked(DRAFT, [HARBOUR, GAZETTE]), 'Novotny').filter(({ kind }) => kind === 'name')
    expect(name).toMatchObject({ state: 'at-odds-among-sources' })
    expect(name?.support.map(({ source }) => source)).toEqual(['source-1.txt'])
  })

  it('says what stands in no source, and a name once however often it is written', async () => {
    const report = await checked(`${DRAFT}\nTomas Berg spoke for an hour.\n`, [HARBOUR, GAZETTE])
    expect(states(report, 'Tomas Berg')).toEqual(['unsupported'])
  })

  it('needs one source only', async () => {
    const report = await checked(DRAFT, [HARBOUR])
    expect(report.complete).toBe(true)
    expect(states(report, '14')).toEqual(['disagreement'])
  })

  it('cites exactly, in order, and the same whatever the order of the sources', async () => {
    const report = await checked(DRAFT, [HARBOUR, GAZETTE])
    const cited = report.draft?.flatMap(({ citation, support }) => [citation, ...support]) ?? []
    expect(cited.length).toBeGreaterThan(5)
    for (const { source, start, end, quote } of cited) expect(report.texts[source]?.slice(start, end)).toBe(quote)
    const starts = report.draft?.map(({ citation }) => citation.start)
    expect(starts).toEqual([...(starts ?? [])].sort((a, b) => a - b))
  })

  it('does not join names across the end of a line, nor find no source for a place that sources speak of', async () => {
    const report = await checked(
      '# Accident in Port Allen\n\nMarek Novotny was rescued off Port Allen. The mayor has flown to Velsund.\n',
      [HARBOUR, GAZETTE],
    )
    expect(report.draft?.map(({ citation }) => citation.quote).filter((quote) => /\n|Allen\s+Marek/.test(quote))).toEqual([])
    expect(
      report.draft?.filter(({ kind, state, citation }) => kind === 'place' && state === 'unsupported' && /Port Allen/.test(citation.quote)),
    ).toEqual([])
    expect(states(report, 'Velsund')).toContain('unsupported')
  })

  it('sends the author back to what the draft rests on, and does not ask the draft', async () => {
    const report = await checked(DRAFT, [HARBOUR, GAZETTE])
    const row = report.disagreements.find(({ kind }) => kind === 'quantity')
    expect(row?.ask).toMatch(/Check what “14 people” in the draft rests on: “12 people” stands in source-1\.txt, source-2\.txt\.$/)
    for (const { amongSources, silent } of report.disagreements) if (amongSources) expect(silent).not.toContain('draft.txt')
  })

  it('does not appear where no draft was given', async () => {
    const report = await checked(undefined, [HARBOUR, GAZETTE])
    expect(report).not.toHaveProperty('draft')
    expect(report.disagreements.filter((row) => 'amongSources' in row)).toEqual([])
  })
})

describe('the gate for a draft', () => {
  const SAFE = 'The ferry Marigold hit a pier in Port Allen on Monday.\n'
  const OTHER = GAZETTE.replace('12 people', '15 people').replace('twelve', 'fifteen')

  it('fails on a source that contradicts the draft', async () => {
    expect((await checked(DRAFT, [HARBOUR])).gate).toMatchObject({ open: 1, passes: false })
  })

  it('lets pass what the sources are at odds about and the draft does not say', async () => {
    expect((await checked(undefined, [HARBOUR, OTHER])).gate.passes).toBe(false)
    const report = await checked(SAFE, [HARBOUR, OTHER])
    expect(report.disagreements.map(({ relation, amongSources }) => [relation, amongSources])).toContainEqual(['contradiction', true])
    expect(report.gate).toMatchObject({ open: 0, passes: true })
  })

  it('fails where the draft takes one side of what they are at odds about', async () => {
    const report = await checked(DRAFT.replace('14 people', '12 people'), [HARBOUR, OTHER])
    expect(states(report, '12 people')).toEqual(['at-odds-among-sources'])
    expect(report.gate.passes).toBe(false)
  })

  it('does not take a draft that nothing was held against for one that holds', async () => {
    const report = await checked('The orchard of Amalia Brandt won 9 prizes in Tarn.\n', [HARBOUR, GAZETTE])
    expect(report.complete).toBe(false)
    expect(report.notices.map(({ text }) => text).join()).toContain('no statement of the draft')
  })
})
