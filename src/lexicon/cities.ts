import { readFileSync } from 'node:fs'
import { packageFile } from './packageFile.js'
import { placeKey } from './placeKey.js'

export interface City {
  readonly name: string
  readonly country: string
  /** Code of the state or province; empty where none is given. */
  readonly state: string
  /** In thousands. */
  readonly population: number
}

let file: string | undefined

const nameAt = (text: string, line: number): string => text.slice(line, text.indexOf('\t', line))

/**
 * Cities by their `placeKey`, in the order of the file. The file is sorted by it, and read where it is looked into: no text
 * names a hundredth of them.
 */
export function citiesNamed(key: string): City[] {
  const text = (file ??= readFileSync(packageFile('src/lexicon/data/cities.txt'), 'utf8'))
  let low = 0
  let high = text.length
  while (low < high) {
    const line = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    if (placeKey(nameAt(text, line)) < key) low = text.indexOf('\n', line) + 1
    else high = line
  }
  const found: City[] = []
  for (let line = low; line < text.length && placeKey(nameAt(text, line)) === key; line = text.indexOf('\n', line) + 1) {
    const [name, country, state, population] = text.slice(line, text.indexOf('\n', line)).split('\t') as [string, string, string, string]
    found.push({ name, country, state, population: Number(population) })
  }
  return found
}
