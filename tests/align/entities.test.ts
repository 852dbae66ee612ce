import { describe, expect, it } from 'vitest'
import { linkEntities } from '../../src/align/entities.js'
import type { Document, Entity, EntityType } from '../../src/model/analysis.js'

type Names = readonly [EntityType, string, ...string[]]

const document = (id: string, ...names: readonly Names[]): Document => ({
  source: { id, path: id, role: 'source', format: 'text', text: '', furniture: [], anchors: [], notices: [] },
  sentences: [],
  entities: names.map(([type, ...forms], number): Entity => ({
    id: number,
    type,
    name: forms[0] as string,
    names: forms,
    mentions: [],
    roles: [],
  })),
  mentions: [],
  times: [],
  quantities: [],
  quotations: [],
  clauses: [],
})

/** Groups as lists of `source:name`, those with several members only. */
const groups = (...documents: Document[]): string[][] =>
  linkEntities(documents)
    .filter((entity) => entity.members.length > 1)
    .map((entity) =>
      entity.members.map(({ source, entity: id }) => `${source}:${documents.find((one) => one.source.id === source)?.entities[id]?.name}`),
    )

describe('people across sources', () => {
  it('are one under spellings and short forms of their name', () => {
    expect(
      groups(document('a', ['person', 'Omar al-Khatib']), document('b', ['person', 'Omar Khateeb']), document('c', ['person', 'Khatib'])),
    ).toEqual([['a:Omar al-Khatib', 'b:Omar Khateeb', 'c:Khatib']])
  })

  it.each([
    ['Karl Stone', 'Rita Stone'],
    ['Daniel Novak', 'Daniela Novak'],
    ['Hassan Karimi', 'Hussein Karimi'],
    ['Karim Assad', 'Assad Karim'],
  ])('%s and %s stay two', (a, b) => expect(groups(document('a', ['person', a]), document('b', ['person', b]))).toEqual([]))

  it('are people where one source took a full name for that of a body', () => {
    const known = document('a', ['person', 'Ilse Brandt', 'Brandt'])
    expect(groups(known, document('b', ['body', 'Ilsë Brandt']))).toEqual([['a:Ilse Brandt', 'b:Ilsë Brandt']])
    // Nobody calls this one by its last word.
    expect(groups(document('a', ['person', 'Velbury Recovery']), document('b', ['body', 'Velbury Recovery']))).toEqual([])
  })

  it('are not guessed at where two bear the surname', () => {
    expect(groups(document('a', ['person', 'Karl Stone'], ['person', 'Rita Stone']), document('b', ['person', 'Stone']))).toEqual([])
  })

  it('never become one with another person of the same source', () => {
    const linked = groups(document('a', ['person', 'Marc Davies'], ['person', 'Mark Davis']), document('b', ['person', 'Mark Davis']))
    expect(linked).toEqual([['a:Mark Davis', 'b:Mark Davis']])
  })

  it('do not chain over an initial to somebody else', () => {
    const linked = linkEntities([
      document('a', ['person', 'Anna Weber']),
      document('b', ['person', 'A. Weber']),
      document('c', ['person', 'Arno Weber']),
    ])
    for (const { members } of linked) expect(members.map((member) => member.source)).not.toEqual(expect.arrayContaining(['a', 'c']))
  })
})

describe('places, bodies and things across sources', () => {
  it('are one by gazetteer, letters, first word or a slip', () => {
    expect(
      groups(
        document('a', ['place', 'Britain'], ['body', 'Marine Safety Board'], ['body', 'Tarnwood Corp.'], ['thing', 'MV Kestrel']),
        document('b', ['place', 'the UK'], ['body', 'MSB'], ['body', 'Tarnwood'], ['thing', 'Kestrel']),
        document('c', ['body', 'Marine Saftey Board']),
      ),
    ).toEqual([
      ['a:Marine Safety Board', 'b:MSB', 'c:Marine Saftey Board'],
      ['a:Tarnwood Corp.', 'b:Tarnwood'],
      ['a:Britain', 'b:the UK'],
      ['a:MV Kestrel', 'b:Kestrel'],
    ])
  })

  it.each([
    ['place', 'Niger', 'Nigeria'],
    ['place', 'Austria', 'Australia'],
    ['body', 'Tarn Bank', 'Tarn Bank Foundation'],
    ['body', 'Harbour Council', 'Harbour Court'],
  ] as const)('%s: %s and %s stay two', (type, a, b) => expect(groups(document('a', [type, a]), document('b', [type, b]))).toEqual([]))

  it('follow the source that knows what a name is', () => {
    const linked = linkEntities([document('a', ['person', 'Lena Brandt']), document('b', ['thing', 'Brandt'])])
    expect(linked).toHaveLength(1)
    expect(linked[0]).toMatchObject({ type: 'person', name: 'Lena Brandt' })
  })
})

describe('keys', () => {
  const a = document('a', ['person', 'Omar al-Khatib'], ['place', 'Bergen'], ['body', 'Tarnwood Corp.'])
  const b = document('b', ['person', 'Omar Khateeb', 'Khateeb'], ['place', 'Norway'], ['person', 'Karl Stone'])
  const c = document('c', ['body', 'Tarnwood'], ['person', 'Rita Stone'], ['person', 'Kurt Stone'])

  it('do not depend on the order of the sources', () => {
    const one = linkEntities([a, b, c])
    for (const order of [
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ])
      expect(linkEntities(order)).toEqual(one)
  })

  it('do not change when another source says the same', () => {
    const keys = linkEntities([a, b, c]).map((entity) => entity.key)
    const copy = document('z', ['person', 'Omar Khateeb', 'Khateeb'], ['place', 'Bergen'], ['body', 'Tarnwood Corp.'])
    expect(linkEntities([a, b, c, copy]).map((entity) => entity.key)).toEqual(keys)
  })

  it('are unique, and hold every entity once', () => {
    const linked = linkEntities([a, b, c, document('d', ['person', 'Stone'])])
    expect(new Set(linked.map((entity) => entity.key)).size).toBe(linked.length)
    expect(linked.flatMap((entity) => entity.members)).toHaveLength(10)
  })
})
