import { describe, expect, it } from 'vitest'
import { check, textSource, type Report, type SharedOrigin } from '../../src/index.js'
import { redact } from '../../src/flags/redact.js'

const LEAD = 'The ferry Marigold sank off Tarn Island on Monday.'
const OTHER = `${LEAD} The accident killed 14 people, the coastguard said. The ferry carried 40 passengers.`

const reportOf = (texts: Readonly<Record<string, string>>, publishers: Readonly<Record<string, string>> = {}): Report =>
  check(
    Object.entries({ ...texts, 'z.txt': OTHER }).map(([path, text]) =>
      textSource({ path, text, ...(publishers[path] ? { publisher: publishers[path] } : {}) }),
    ),
  )

/** What stands behind the answer "12 people". */
function twelve(report: Report): { readonly origins: number | undefined; readonly shared: readonly SharedOrigin[] } {
  const side = report.disagreements.flatMap(({ sides }) => sides).find(({ value }) => value.startsWith('12'))
  return { origins: side?.origins, shared: side?.shared ?? [] }
}

describe('independent origins of an answer', () => {
  const told = {
    'a.txt': `${LEAD} "The accident killed 12 people," harbour master Ola Brandt told the Harbour Gazette.`,
    'b.txt':
      'Divers searched for the ferry Marigold off Tarn Island. Ola Brandt, the harbour master, told the Harbour Gazette that the accident killed 12 people.',
    'c.txt':
      'Tarn Island mourns its dead after the ferry Marigold went down. The Harbour Gazette reported that the accident killed 12 people.',
  }

  it('takes what one outlet was told, and others pass on, for one', () => {
    expect(twelve(reportOf(told))).toEqual({
      origins: 1,
      shared: [{ sources: ['a.txt', 'b.txt', 'c.txt'], why: ['from Harbour Gazette'] }],
    })
  })

  it('counts the outlet itself with those that pass it on, and its own reports as they are', () => {
    const own = 'Ola Brandt spoke to us of the ferry Marigold off Tarn Island. The accident killed 12 people, the harbour master said.'
    expect(twelve(reportOf({ 'b.txt': told['b.txt'], 'd.txt': own }, { 'd.txt': 'The Harbour Gazette' })).origins).toBe(1)
    const second = 'A day later the ferry Marigold still lies off Tarn Island. According to the coastguard, the accident killed 12 people.'
    expect(twelve(reportOf({ 'd.txt': own, 'e.txt': second }, { 'd.txt': 'The Harbour Gazette', 'e.txt': 'The Harbour Gazette' }))).toEqual(
      { origins: 2, shared: [] },
    )
  })

  it('keeps apart what was told to reporters, or said by somebody whom everybody can ask', () => {
    const asked = {
      'a.txt':
        'Tarn Island mourns after the ferry Marigold went down. The harbour master told reporters that the accident killed 12 people.',
      'b.txt':
        'Divers searched for the ferry Marigold off Tarn Island. At noon the harbour master came out to speak to reporters: the accident killed 12 people, he told them.',
    }
    expect(twelve(reportOf(asked))).toEqual({ origins: 2, shared: [] })
  })

  it('takes a sentence that stands in both nearly word for word for one, and says where it stands', () => {
    const report = reportOf({
      'a.txt':
        'Families waited all night on the pier for news of the ferry Marigold. Officials on Tarn Island said early on Tuesday that the accident killed 12 people and closed the strait.',
      'b.txt':
        'Nobody had thought the ferry Marigold could sink. Officials on Tarn Island said early Tuesday that the accident killed 12 people and closed the strait. A film crew saw it happen.',
    })
    expect(twelve(report)).toEqual({ origins: 1, shared: [{ sources: ['a.txt', 'b.txt'], why: ['the same sentence'] }] })
    const [copied, ...more] = report.copied ?? []
    expect(more).toEqual([])
    expect(
      copied?.places.map(({ source, start, end, line }) => [
        source,
        line,
        (report.texts[source] ?? '').slice(start, start + 9),
        (report.texts[source] ?? '').slice(end - 7, end),
      ]),
    ).toEqual([
      ['a.txt', 1, 'Officials', 'strait.'],
      ['b.txt', 1, 'Officials', 'strait.'],
    ])
  })

  it('does not take the words of a speaker, which every reporter in the room has, for a copy', () => {
    const words = '"We will search for the missing until the last of them is found and brought home," said Ida Holm of the coastguard.'
    expect(reportOf({ 'a.txt': `The strait was closed. ${words}`, 'b.txt': `Relatives wept on the pier. ${words}` }).copied).toBeUndefined()
  })

  it('names no outlet where no word of a source may stand', () => {
    expect(twelve(reportOf(told)).shared).not.toEqual([])
    expect(JSON.stringify(redact(reportOf(told)).disagreements)).not.toContain('Gazette')
  })
})

describe('copies of a whole text', () => {
  it('are one, whatever stands around them on their pages', () => {
    const wire = `${LEAD} The accident killed 12 people, the harbour master said. Divers will go down again as soon as the storm has passed, and the strait stays closed until then.`
    const links = (site: string): string =>
      ['Share this article', 'Related:', ...Array.from({ length: 12 }, (_, i) => `${site} looks at number ${i} of many things`)].join(
        '\n\n',
      )
    const report = reportOf({ 'a.txt': `${wire}\n\n${links('The Courier')}`, 'b.txt': `${wire}\n\n${links('Coast Press')}` })
    expect(report.sources.map(({ origin }) => origin)).toEqual([1, 1, 2])
    expect(report.notices.map(({ text }) => text)).toContain('nearly the same text, counted as one origin: a.txt, b.txt')
  })
})
