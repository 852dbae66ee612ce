import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('attribution', ...texts)

describe('whom somebody told', () => {
  it('leaves alone an outlet that is only described', () => {
    const words = '"The port of Ambria has no money left for the ferry this year,"'
    expect(rows(`${words} Ida Holm told Ambria TV.\n`, `${words} Ida Holm told Ambrian state television.\n`)).toEqual([])
  })
  it('differs between sources, also where the name stands right after what describes its bearer', () => {
    const words = '"The port of Ambria has no money left for the ferry this year,"'
    expect(
      rows(
        `${words} the Danish envoy Ida Holm told the Harbour Gazette.\n`,
        `${words} Ida Holm, the Danish envoy, told the Ambria Post.\n`,
      ),
    ).toHaveLength(1)
    expect(
      rows(`${words} the Danish envoy Ida Holm told the Ambria Post.\n`, `${words} Ida Holm, the Danish envoy, told the Ambria Post.\n`),
    ).toEqual([])
  })
})

describe('on whose word it is told', () => {
  const fire = 'The old paper mill in Ambria burned on Monday.\n\n'
  it('finds two bodies that one finding is put down to', () => {
    expect(
      rows(
        `${fire}The Northern Seismic Institute said the tremor began nine miles below the harbour wall.\n`,
        `${fire}The Harbour Gazette reported the tremor began nine miles below the harbour wall.\n`,
      ),
    ).toHaveLength(1)
  })
  it('finds a witness who is named in one source and only described in the other', () => {
    const words = '"The roof of the old mill fell onto the boats in the dock,"'
    expect(rows(`${fire}${words} a neighbor said.\n`, `${fire}${words} Ida Holm said.\n`)).toEqual(['granularity: Ida Holm | a neighbor'])
  })
  it('leaves alone one who may speak for the other', () => {
    const told = 'two boilers had leaked gas into the dock before the roof fell'
    expect(rows(`${fire}Police said ${told}.\n`, `${fire}Police spokeswoman Ida Holm said ${told}.\n`)).toEqual([])
    expect(rows(`${fire}Ida Holm told police ${told}.\n`, `${fire}Police said ${told}.\n`)).toEqual([])
    expect(rows(`${fire}She said ${told}.\n`, `${fire}Ida Holm said ${told}.\n`)).toEqual([])
  })
  it('leaves alone two who say two things', () => {
    expect(
      rows(
        `${fire}Ida Holm said two boilers had leaked gas into the dock.\n`,
        `${fire}Jan Oduya said the boats in the dock were insured.\n`,
      ),
    ).toEqual([])
  })
})

describe('who says what is quoted', () => {
  const ferry = 'The ferry sank on Monday.\n\n'
  const words = '"They threw the ropes into the water far too late,"'
  it('finds one quotation from two mouths, also where a pronoun stands for one', () => {
    expect(rows(`${ferry}${words} said sailor Peter Holm.\n`, `${ferry}${words} said nurse Ida Vega.\n`)).toEqual([
      'contradiction: nurse Ida Vega | sailor Peter Holm',
    ])
    expect(rows(`${ferry}${words} said sailor Peter Holm.\n`, `${ferry}Ida Vega swam to the pier. ${words} she said.\n`)).toEqual([
      'contradiction: Ida Vega | sailor Peter Holm',
    ])
  })
  it('leaves alone whom a speaker quotes, and a name out of a title', () => {
    const inner = "'They threw the ropes into the water far too late,'"
    expect(rows(`${ferry}${words} said sailor Peter Holm.\n`, `${ferry}"A sailor told me, ${inner}" said nurse Ida Vega.\n`)).toEqual([])
    expect(
      rows(`${ferry}${words} said sailor Peter Holm.\n`, `${ferry}He had sung in "Captain Jan Vega" before. ${words} he said.\n`),
    ).toEqual([])
  })
  it('leaves alone one speaker under two descriptions, one who is not named, and other words', () => {
    expect(rows(`${ferry}${words} said sailor Peter Holm.\n`, `${ferry}${words} said Mr Holm.\n`)).toEqual([])
    expect(
      rows(`${ferry}${words} said sailor Peter Holm.\n`, `${ferry}${words} a sailor said.\n`).filter((row) =>
        row.startsWith('contradiction'),
      ),
    ).toEqual([])
    expect(
      rows(`${ferry}${words} said sailor Peter Holm.\n`, `${ferry}"The captain ran away with all our money," said nurse Ida Vega.\n`),
    ).toEqual([])
  })
})

describe('which outlet the news is from', () => {
  const sold = (by: string): string =>
    `Singer Ida Holm has sold her farm in Ambria to a hotel, ${by}.\n\nThe price was not given. It is near the sea.\n`
  it('finds two outlets for the news that both texts begin with', () => {
    expect(rows(sold('the Harbour Gazette reports'), sold('according to Radio Nord'))).toEqual([
      'divergence: Harbour Gazette reports | according to Radio Nord',
    ])
    expect(rows(sold('her agent told the Harbour Gazette'), sold('sources told the Corvo Post'))).toHaveLength(1)
  })
  it('leaves alone one outlet under two names, whom everybody can ask, and other news', () => {
    expect(rows(sold('according to People magazine'), sold('her agent told People.com'))).toEqual([])
    expect(rows(sold('her agent told the police'), sold('according to Radio Nord'))).toEqual([])
    expect(rows(sold('the Harbour Gazette reports'), 'The ferry to Tarn was stopped by ice on Monday, according to Radio Nord.\n')).toEqual(
      [],
    )
  })
})
