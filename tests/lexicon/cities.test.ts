import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { citiesNamed } from '../../src/lexicon/cities.js'
import { packageFile } from '../../src/lexicon/packageFile.js'
import { placeKey } from '../../src/lexicon/placeKey.js'

describe('cities by name', () => {
  it('finds every city of the file, however it is spelt', () => {
    const names = readFileSync(packageFile('src/lexicon/data/cities.txt'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0] as string)
    expect(names.filter((name) => !citiesNamed(placeKey(name)).some((city) => city.name === name))).toEqual([])
  })

  it('finds nothing for other words, before, between and after all of them', () => {
    for (const word of ['!', 'zzzz', 'tarnwood', 'mmmm', '\uffff']) expect(citiesNamed(word)).toEqual([])
  })
})
