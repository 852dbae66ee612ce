import { describe, expect, it } from 'vitest'
import { check, textSource, type Report } from '../src/index.js'

/** What the tool says of these texts, named a.txt, b.txt, … */
const checked = (...texts: readonly string[]): Report =>
  check(
    texts.map((text, i) => textSource({ path: `${String.fromCharCode(97 + i)}.txt`, text })),
    { dropped: true },
  )

const rows = (report: Report, kind: string): string[] =>
  report.disagreements
    .filter((row) => row.kind === kind)
    .map(
      (row) =>
        `${row.relation}: ${row.sides
          .map((side) => side.citations.map(({ quote }) => quote).join(' + '))
          .sort()
          .join(' | ')}`,
    )

const A = 'Harbour master Mikhail Petrenko opened the new pier in Ambria on Tuesday. The pier cost 4 million crowns, the town council said.'

describe('names', () => {
  it('finds two spellings of one name', () => {
    expect(rows(checked(A, 'The pier in Ambria was opened by harbour master Mykhail Petrenko.'), 'name')).toEqual([
      'variant: Mikhail | Mykhail',
    ])
  })
  it('finds a surname with two letters amiss', () => {
    expect(rows(checked(A, 'The pier in Ambria was opened by harbour master Mikhail Petrencko.'), 'name')).toEqual([
      'variant: Petrencko | Petrenko',
    ])
  })
  it('takes neither a surname alone nor a relative for a spelling', () => {
    const report = checked(A, 'Mr Petrenko opened the pier in Ambria. His daughter Olena Petrenko cut the ribbon.')
    expect(rows(report, 'name')).toEqual([])
  })
  it('takes full stops for style', () => {
    expect(
      rows(
        checked('The U.S. Geological Survey measured the quake in Ambria.', 'The US Geological Survey measured the quake in Ambria.'),
        'name',
      ),
    ).toEqual([])
  })
})

describe('posts', () => {
  it('finds two posts of one man', () => {
    const report = checked(
      'Foreign minister Jan Oduya met the delegation in Ambria.',
      'The ambassador Jan Oduya met the delegation in Ambria.',
    )
    expect(rows(report, 'role')).toHaveLength(1)
    expect(rows(report, 'role')[0]).toMatch(/^divergence: /)
  })
  it('takes two words for one post for one post', () => {
    const report = checked(
      'Police chief Jan Oduya met the delegation in Ambria.',
      'Jan Oduya, the head of the police, met the delegation in Ambria.',
    )
    expect(rows(report, 'role')).toEqual([])
  })
})

describe('quantities', () => {
  const quake = (dead: string): string => `A strong quake shook the Ambria valley on Monday, killing ${dead}, rescue workers said.`
  it('finds two counts of the dead', () => {
    expect(rows(checked(quake('12 people'), quake('14 people')), 'quantity')).toEqual(['contradiction: 12 people | 14 people'])
  })
  it('takes a bound that allows the other figure for no contradiction', () => {
    expect(
      rows(checked(quake('at least 12 people'), quake('14 people')), 'quantity').filter((row) => row.startsWith('contradiction')),
    ).toEqual([])
  })
  it('keeps a bound apart from a further group: "more than 300" narrows nothing', () => {
    const report = checked('The quake in Ambria damaged more than 300 buildings.', 'The quake in Ambria damaged 120 buildings.')
    expect(rows(report, 'quantity')).toEqual(['contradiction: 120 buildings | more than 300 buildings'])
  })
  it('does not hold two different things against each other', () => {
    expect(rows(checked('The quake in Ambria damaged 12 bridges.', 'The quake in Ambria damaged 14 schools.'), 'quantity')).toEqual([])
  })
  it('does not count with a word that points back', () => {
    expect(
      rows(checked('Both countries signed the treaty in Ambria.', 'All three countries signed the treaty in Ambria.'), 'quantity'),
    ).toEqual([])
  })
  it('answers a year with the same year where a sentence states two', () => {
    const twice = 'The mill in Ambria was sold in 1959 and closed in 1997.'
    expect(checked(twice, twice.replace('The mill', 'The old mill')).disagreements).toEqual([])
  })
})

describe('quotations', () => {
  const said = (words: string): string => `"${words}," the mayor of Ambria, Lena Brandt, told reporters on Friday.`
  it('finds a changed word', () => {
    const report = checked(
      said('We will never close this harbour to fishing boats'),
      said('We will never close this harbour to sailing boats'),
    )
    expect(rows(report, 'quote')).toHaveLength(1)
  })
  it('takes a quotation cut short for no other wording', () => {
    const report = checked(said('We will never close this harbour to fishing boats'), said('We will never close this harbour'))
    expect(rows(report, 'quote')).toEqual([])
  })
})

describe('places', () => {
  it('finds two directions from one town', () => {
    const report = checked('The quake struck 30 km north of the town of Velbury.', 'The quake struck 30 km east of the town of Velbury.')
    expect(rows(report, 'place')).toHaveLength(1)
    expect(rows(report, 'place')[0]).toMatch(/^contradiction: /)
  })
})

describe('members', () => {
  const team = (who: string): string => `The Ambrian delegation at the harbour talks in Velbury included ${who}.`
  it('finds two lists that each name somebody the other lacks', () => {
    const found = rows(checked(team('Jan Oduya and Lena Brandt'), team('Jan Oduya and Omar Haddad')), 'membership')
    expect(found).toEqual(['divergence: Jan Oduya and Lena Brandt | Jan Oduya and Omar Haddad'])
  })
  it('takes a part of a list for silence about the rest', () => {
    expect(rows(checked(team('Jan Oduya and Lena Brandt'), team('Jan Oduya, Omar Haddad and Lena Brandt')), 'membership')).toEqual([])
  })
})

describe('every row', () => {
  const report = checked(
    A,
    'Harbour master Mykhail Petrenko opened the new pier in Ambria on Tuesday. It cost 6 million crowns, the town council said.',
  )
  it('cites what stands in the text and says why and what to ask', () => {
    expect(report.disagreements.length).toBeGreaterThan(0)
    for (const row of report.disagreements) {
      expect(row.why).not.toBe('')
      expect(row.ask).toContain(row.question)
      expect(row.reasons.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['align', 'compare']))
      for (const { source, start, end, quote } of row.sides.flatMap((side) => side.citations))
        expect(report.texts[source]?.slice(start, end)).toBe(quote)
    }
  })
  it('names entities by their names, never by a key', () => {
    for (const row of report.disagreements) expect(JSON.stringify([row.question, row.reasons])).not.toMatch(/person:|place:|e:/)
  })
  it('leaves a sentence of hundreds of words alone', () => {
    const long = `${'the pier and '.repeat(300)}killed 5 people.`
    expect(checked(A, `${A}\n${long}`).disagreements).toEqual([])
  })
})
