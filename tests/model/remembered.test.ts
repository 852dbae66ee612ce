import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/model/remembered.js'

describe('what is remembered', () => {
  it('is computed once for each key, also where nothing comes of it', () => {
    const asked: string[] = []
    const nameOf = remembered((thing: { readonly name?: string }) => {
      asked.push(thing.name ?? 'nameless')
      return thing.name
    })
    const [ferry, raft] = [{ name: 'ferry' }, {}]
    expect([nameOf(ferry), nameOf(raft), nameOf(ferry), nameOf(raft)]).toEqual(['ferry', undefined, 'ferry', undefined])
    expect(asked).toEqual(['ferry', 'nameless'])
  })

  it('may ask for itself by another key', () => {
    interface Link {
      readonly above?: Link
    }
    const depth: (link: Link) => number = remembered((link: Link): number => (link.above ? depth(link.above) + 1 : 0))
    expect(depth({ above: { above: {} } })).toBe(2)
  })
})
