import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/analyse/entities/index.js'
import { parseText } from '../../../src/analyse/syntax/index.js'

/** Each mention that is no name, with the name of whom or what it means. */
const meant = (text: string): string[] => {
  const { entities, mentions } = findEntities(text, parseText(text))
  return mentions
    .filter(({ form }) => form !== 'name')
    .map(({ start, end, entity }) => `${text.slice(start, end)}: ${entities[entity]?.name}`)
}

describe('relative pronouns', () => {
  it('mean the name that their clause hangs from', () => {
    expect(meant('Ada Nyberg, who chairs the council, left the room.')).toContain('who: Ada Nyberg')
    expect(meant('The town praised Ada Nyberg, whose brother lives in Ambria.')).toContain('whose: Ada Nyberg')
  })

  it('do not mean a name that merely stands before them', () => {
    expect(meant('Workers in Tarnwood, who went on strike, left the room.')).not.toContain('who: Tarnwood')
    expect(meant('The lawyer of Ada Nyberg, who filed the suit, left the room.').filter((each) => each.startsWith('who:'))).toEqual([])
  })
})

describe('it', () => {
  it('means the body that says so, and its the body that does so', () => {
    expect(meant('Oster Ferries Ltd. said it would buy Tarn Shipping Inc.')).toContain('it: Oster Ferries Ltd.')
    expect(meant('Oster Ferries Ltd. sold its last boat in Ambria.')).toContain('its: Oster Ferries Ltd.')
  })

  it('means no body where something else is nearer', () => {
    expect(meant('Oster Ferries Ltd. said the storm lost its force.').filter((each) => each.startsWith('its'))).toEqual([])
  })
})

describe('the noun that a name ends in', () => {
  it('means the only one that is named so', () => {
    expect(meant('Police searched the Tarnwood Bible Church. The church was empty.')).toContain('The church: Tarnwood Bible Church')
  })

  it('means none of two, and none that the text tells apart', () => {
    expect(
      meant('Police searched the Tarnwood Bible Church and the Ambria Baptist Church. The church was empty.').filter((each) =>
        each.startsWith('The church'),
      ),
    ).toEqual([])
    expect(
      meant('Police searched the Tarnwood Bible Church. The church of her youth was empty.').filter((each) =>
        each.startsWith('The church'),
      ),
    ).toEqual([])
  })
})
