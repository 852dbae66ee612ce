import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/analyse/entities/index.js'
import { parseText } from '../../../src/analyse/syntax/index.js'
import type { Entity } from '../../../src/model/analysis.js'

const find = (text: string) => findEntities(text, parseText(text))
const typed = (text: string): string[] => find(text).entities.map((entity) => `${entity.type} ${entity.name}`)
const entity = (text: string, name: string): Entity => {
  const found = find(text).entities.find((one) => one.names.includes(name))
  if (!found) throw new Error(`no entity is named ${name} in: ${text}`)
  return found
}

describe('types of names', () => {
  it('tells people, places, bodies and things apart', () => {
    const text = `Envoy Omar Haddad arrived in Bergen, Norway, aboard the MV Kestrel. The Marine Safety Board fined Tarnwood Ferries Ltd. under the Harbour Safety Act.`
    expect(typed(text)).toEqual([
      'person Omar Haddad',
      'place Bergen',
      'place Norway',
      'thing MV Kestrel',
      'body Marine Safety Board',
      'body Tarnwood Ferries Ltd.',
      'thing Harbour Safety Act',
    ])
  })

  it('keeps many people of one given name apart, and tells who a surname alone means', () => {
    const endings = ['erby', 'ingham', 'ov', 'ucci', 'stad', 'imoto', 'enko', 'arian', 'owitz', 'ridge']
    const people = ['Kest', 'Brom', 'Hald', 'Tarn', 'Vosk', 'Strop', 'Quin', 'Fleg', 'Mund', 'Gorz'].flatMap((front) =>
      endings.map((end) => front + end),
    )
    const { entities, mentions } = find(`${people.map((name) => `Anna ${name} won a race.`).join(' ')} ${people[90]} was the oldest.`)
    expect(entities).toHaveLength(100)
    expect(mentions.filter((mention) => entities[mention.entity]?.name === `Anna ${people[90]}`)).toHaveLength(2)
  })

  it('leaves titles, peoples, days and openings out of names', () => {
    const text = `Yesterday Swedish Prime Minister Anna Weber met Gov. Ida Hale. On Monday Dr. Hale flew home.`
    expect(typed(text)).toEqual(['person Anna Weber', 'person Ida Hale'])
  })

  it('keeps names together over particles, hyphens and "of", and apart over "and"', () => {
    const text = `Ludo van der Berg, Omar al-Khatib and Anna Weber-Lund addressed the Ministry of Health and Welfare and the Bank of Norway.`
    expect(typed(text)).toEqual([
      'person Ludo van der Berg',
      'person Omar al-Khatib',
      'person Anna Weber-Lund',
      'body Ministry of Health and Welfare',
      'body Bank of Norway',
    ])
  })

  it('takes a city that is also a surname by what the document calls it', () => {
    expect(entity('Ida Lincoln sat down. Lincoln said nothing.', 'Lincoln').type).toBe('person')
    expect(typed('The train left Lincoln, Nebraska, at noon.')).toContain('place Lincoln')
  })

  it('finds the names that running text knows in a heading', () => {
    const text = `Haddad Returns To Bergen\n\nOmar Haddad, 51, said he was glad to be in Bergen.`
    const { mentions, entities } = find(text)
    expect(mentions.filter((mention) => mention.end <= 24).map((mention) => entities[mention.entity]?.name)).toEqual([
      'Omar Haddad',
      'Bergen',
    ])
  })

  it('finds no names in plain sentences', () => {
    expect(find('Police said that the man, who was not named, had left. Officials declined to comment. Nobody was hurt.').entities).toEqual(
      [],
    )
  })
})

describe('who is meant', () => {
  it('links surnames and given names to the full name', () => {
    const text = `Omar Haddad and Lena Brandt spoke. Brandt left first. "Omar is tired," she said. Mr. Haddad laughed.`
    expect(entity(text, 'Brandt').names).toEqual(['Lena Brandt', 'Brandt'])
    expect(entity(text, 'Haddad').names).toEqual(['Omar Haddad', 'Haddad', 'Omar'])
  })

  it('keeps two people of one surname apart, and goes by the title where there is one', () => {
    const text = `Karl Stone and Rita Stone own the mill. Mrs. Stone runs it. Mr. Stone keeps the books.`
    expect(entity(text, 'Karl Stone').mentions.filter((mention) => mention.form === 'name')).toHaveLength(2)
    expect(entity(text, 'Rita Stone').mentions.filter((mention) => mention.form === 'name')).toHaveLength(2)
  })

  it('gives an unclear surname to nobody', () => {
    const text = `Karl Stone and Dan Stone own the mill. Stone declined to comment.`
    expect(entity(text, 'Karl Stone').names).toEqual(['Karl Stone'])
    expect(entity(text, 'Dan Stone').names).toEqual(['Dan Stone'])
  })

  it('links letters to the name that they stand for', () => {
    const text = `The Marine Safety Board (MSB) met. The MSB said no. The Tarn Valley Authority agreed, and the TVA will pay.`
    expect(entity(text, 'MSB').name).toBe('Marine Safety Board')
    expect(entity(text, 'TVA').name).toBe('Tarn Valley Authority')
  })

  it('resolves pronouns only where one person fits', () => {
    const text = `Lena Brandt arrived. She was tired. Omar Haddad met Peter Novak. He was late.`
    const { mentions, entities } = find(text)
    expect(mentions.filter((mention) => mention.form === 'pronoun').map((mention) => entities[mention.entity]?.name)).toEqual([
      'Lena Brandt',
    ])
  })

  it('resolves a description to the one who bears it', () => {
    const text = `Mayor Ida Hale welcomed envoy Omar Haddad. The envoy thanked her. The pilot slept.`
    expect(entity(text, 'Omar Haddad').mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual([
      'Omar Haddad',
      'The envoy',
    ])
  })
})

describe('roles', () => {
  const roles = (text: string, name: string) =>
    entity(text, name).roles.map((role) => `${role.pattern}: ${role.text}${role.of === undefined ? '' : ` | ${role.of}`}`)

  it.each([
    ['Swedish Prime Minister Anna Weber spoke.', 'Anna Weber', ['title: Prime Minister | Sweden']],
    ['In Bergen, acting harbour director Lena Brandt spoke.', 'Lena Brandt', ['title: acting harbour director']],
    ['It sent the envoys Omar Haddad and Peter Novak.', 'Peter Novak', ['title: envoys']],
    ['Lena Brandt, 43, a former pilot, spoke.', 'Lena Brandt', ['apposition: former pilot']],
    [
      'Lena Brandt, head of the Marine Safety Board, spoke.',
      'Lena Brandt',
      ['apposition: head of the Marine Safety Board | Marine Safety Board'],
    ],
    ["The board's director, Lena Brandt, spoke.", 'Lena Brandt', ['apposition: director | board']],
    ['Peter Novak (candidate for mayor) spoke.', 'Peter Novak', ['parenthesis: candidate for mayor | mayor']],
    ['Peter Novak became director of the mill in 1999.', 'Peter Novak', ['copula: director of the mill | mill']],
    ['Peter Novak, who was identified as the owner, spoke.', 'Peter Novak', ['described: owner']],
    ['Peter Novak of the National Ferry Agency spoke.', 'Peter Novak', ['of: National Ferry Agency | National Ferry Agency']],
  ])('%s', (text, name, expected) => expect(roles(text, name)).toEqual(expected))

  it.each([
    ['Lena Brandt met the director.', 'Lena Brandt'],
    ['Lena Brandt was not the director.', 'Lena Brandt'],
    ['Lena Brandt, director Omar Haddad and three pilots met.', 'Lena Brandt'],
    ['A 43-year-old Lena Brandt was there.', 'Lena Brandt'],
  ])('none in: %s', (text, name) => expect(roles(text, name)).toEqual([]))

  it('keeps what qualifies a post', () => {
    expect(entity('The former deputy mayor Ida Hale spoke.', 'Ida Hale').roles[0]?.modifiers).toEqual(['former', 'deputy'])
  })
})

describe('offsets', () => {
  it('slice to what they say, for mentions and for roles', () => {
    const text = `“Zoë’s” minister, Łukasz Nowak, 44, met  Anna\u00a0Weber (candidate for mayor) 🚢 in São Paulo.\r\nNowak left.`
    const { entities, mentions } = find(text)
    for (const { start, end, form, entity: id } of mentions) {
      if (form === 'name') expect(entities[id]?.names).toContain(text.slice(start, end))
    }
    for (const role of entities.flatMap((one) => one.roles)) expect(text.slice(role.start, role.end)).toBe(role.text)
  })
})
