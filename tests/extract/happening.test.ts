import { describe, expect, it } from 'vitest'
import { link } from '../../src/align/story.js'
import { analyse } from '../../src/analyse/index.js'
import { extract } from '../../src/extract/index.js'
import { textSource } from '../../src/read/index.js'

const deeds = (text: string): (string | undefined)[] => {
  const document = analyse(textSource({ path: 'a.txt', text }))
  return extract(document, link([document]))
    .filter(({ kind }) => kind === 'time')
    .map(({ context }) => context.happening?.deed)
}

describe('what a time is the time of', () => {
  it('is one deed whether a verb or a noun tells it', () => {
    for (const [verb, noun] of [
      ['Rebels attacked the harbour of Ambria in 1969.', 'The attack on the harbour of Ambria in 1969 made headlines.'],
      ['Karl Oduya was released in 1969.', 'The release of Karl Oduya in 1969 made headlines.'],
      ['The army surrendered the town in 1969.', 'The surrender of the town in 1969 made headlines.'],
    ] as const) {
      const [told] = deeds(verb)
      expect(told).toBeDefined()
      expect(deeds(noun)).toEqual([told])
    }
  })

  it('is two deeds where two verbs tell it', () => {
    expect(deeds('Karl Oduya was indicted in 1969.')).not.toEqual(deeds('Karl Oduya was released in 1969.'))
  })
})
