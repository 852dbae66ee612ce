import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse/index.js'
import { listFrom } from '../../src/extract/membership/enumeration.js'
import { textSource } from '../../src/read/textSource.js'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('membership', ...texts)

/** The members of the list that begins at a word. */
function members(text: string, first: string): string[] {
  const document = analyse(textSource({ path: 'a.txt', text }))
  const sentence = document.sentences[0]
  const at = sentence?.tokens.findIndex(({ form }) => form === first) ?? -1
  return sentence ? listFrom(document, sentence, at).map(({ start, end }) => text.slice(start, end)) : []
}

describe('lists as written', () => {
  it('takes long members whole', () => {
    expect(members('He was found guilty of arson, possession of a weapon by a felon and receiving stolen goods.', 'arson')).toEqual([
      'arson',
      'possession of a weapon by a felon',
      'receiving stolen goods',
    ])
  })
  it('takes titles in quotation marks, the comma inside or outside', () => {
    expect(members('She starred in films such as "The Tide," "Take the Long Road" and "Harbour."', 'The')[1]).toBe('Take the Long Road')
  })
  it('makes no list of what a mere comma parts', () => {
    expect(members('They met the mayor, a former pilot, in Ambria.', 'the')).toEqual(['the mayor'])
  })
})

describe('juries', () => {
  const trial = (told: string): string => `Karl Oduya was tried in Ambria on Monday for the fire at the mill.\n\n${told}\n`
  it('finds two that are made up otherwise', () => {
    expect(
      rows(trial('A jury of seven men and five women found him guilty.'), trial('The eight men and 4 women of the jury left.')),
    ).toEqual(['contradiction: eight men and 4 women | seven men and five women'])
  })
  it('leaves alone one in another order, and men and women who are no jury', () => {
    expect(rows(trial('A jury of seven men and five women sat.'), trial('The panel (five women, seven men) sat.'))).toEqual([])
    expect(rows(trial('A jury of seven men and five women sat.'), trial('The jury heard two men and two women.'))).toEqual([])
  })
})

describe('offences', () => {
  const lead = 'Karl Oduya, 41, was arrested in Ambria on Monday after the fire at the mill.\n\n'
  it('finds a charge that only one source gives', () => {
    expect(rows(`${lead}Oduya was charged with arson and theft.`, `${lead}Oduya has been charged with arson.`)).toEqual([
      'granularity: arson | arson and theft',
    ])
  })
  it('tells murder from manslaughter, and a murder of one degree from one of another', () => {
    expect(rows(`${lead}Oduya was charged with murder.`, `${lead}Oduya was charged with manslaughter.`)).toEqual([
      'divergence: manslaughter | murder',
    ])
    expect(rows(`${lead}Oduya was charged with first-degree murder.`, `${lead}Oduya was charged with second-degree murder.`)).toEqual([
      'contradiction: first-degree murder | second-degree murder',
    ])
    expect(rows(`${lead}Oduya was charged with murder.`, `${lead}Oduya was charged with killing a clerk.`)).toEqual([])
    expect(rows(`${lead}Oduya was charged with intentional homicide.`, `${lead}Oduya was charged with killing a clerk.`)).toEqual([])
    expect(rows(`${lead}Oduya was charged with murder.`, `${lead}Oduya was charged with intentional homicide.`)).toEqual([])
    expect(rows(`${lead}Oduya was charged with murder.`, `${lead}Oduya was charged with negligent homicide.`)).toHaveLength(1)
  })
  it('takes those who were killed for no further offence', () => {
    expect(rows(`${lead}Oduya was charged with the murder of a clerk and a guard.`, `${lead}Oduya was charged with murder.`)).toEqual([])
  })
  it('knows what somebody serves a sentence for, not how long', () => {
    const serves = `${lead}Oduya is serving three life sentences for`
    expect(rows(`${serves} arson and theft.`, `${serves} arson.`)).toEqual(['granularity: arson | arson and theft'])
    expect(rows(`${serves} arson and theft.`, `${lead}Oduya is serving time for his arson.`)).toEqual([])
  })
  it('finds verdicts on different offences', () => {
    const rest = 'A jury found Oduya guilty'
    expect(
      rows(`${lead}${rest} of two counts of murder, arson and theft.`, `${lead}${rest} of murder, arson and conspiring to rob a bank.`),
    ).toHaveLength(1)
  })
  it('takes noun and verb for one offence, and a headline for a part of its text', () => {
    expect(
      rows(
        `Man Charged With Murder\n\n${lead}Oduya was charged with murder and arson.`,
        `${lead}Oduya was charged with killing a guard and arson.`,
      ),
    ).toEqual([])
  })
  it('reads what the tagger takes for a verb, and one offence by several names', () => {
    expect(
      rows(`${lead}Oduya was charged with murder and armed robbery.`, `${lead}Oduya was booked on charges of murder and reckless driving.`),
    ).toEqual(['divergence: murder and armed robbery | murder and reckless driving'])
    expect(
      rows(
        `${lead}Oduya was charged with drunken driving and speeding.`,
        `${lead}Oduya was charged with driving under the influence and speeding.`,
      ),
    ).toEqual([])
  })
  it('keeps charges against two people apart', () => {
    expect(rows(`${lead}Oduya was charged with murder and arson.`, `${lead}Lena Brandt was charged with murder.`)).toEqual([])
  })
  it('takes no denial and no place for a charge', () => {
    expect(
      rows(
        `${lead}Oduya pleaded not guilty to arson and theft.`,
        `${lead}Oduya was found guilty of arson. He was arrested on Main Street.`,
      ),
    ).toEqual([])
  })
})

describe('survivors', () => {
  it('finds a relative whom one source leaves out', () => {
    const lead = 'Karl Oduya, the painter, died on Monday in Ambria.\n\n'
    expect(rows(`${lead}Oduya is survived by his wife, two sons and a sister.`, `${lead}Oduya is survived by two sons.`)).toEqual([
      'granularity: his wife, two sons and a sister | two sons',
    ])
    expect(
      rows(`${lead}Oduya is survived by his wife and two sons.`, `${lead}Oduya is survived by his wife, Ana, and two sons, Jan and Per.`),
    ).toEqual([])
  })
})

describe('names of one sort', () => {
  it('finds two lists that share a name and each have one of their own', () => {
    expect(
      rows(
        "The yard's ships use Nordia's Vulcan and Titan engines.",
        "To date the yard's ships have used Nordia's Vulcan and Orion engines.",
      ),
    ).toEqual(['divergence: Vulcan and Orion | Vulcan and Titan'])
  })
  it('takes "such as" at its word', () => {
    expect(
      rows('The yard builds ships with engines such as Vulcan and Titan.', 'The yard builds ships with Vulcan, Titan and Orion engines.'),
    ).toEqual([])
  })
  it('leaves alone who met whom', () => {
    expect(rows('Lena Brandt and Karl Oduya met in Ambria.', 'Lena Brandt and Jan Vega met in Ambria.')).toEqual([])
  })
})
