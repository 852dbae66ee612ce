import { expect, it } from 'vitest'
import { isSameInFull } from '../../src/lexicon/fullerName.js'

it.each([
  ['Kessler Hotel', 'Kessler Royal Hotel'],
  ['Kessler Cemetery', 'Kessler Memorial Cemetery'],
  ['Kessler College', 'Anna Kessler College'],
])('%s is %s in short', (a, b) => {
  expect(isSameInFull(a, b)).toBe(true)
  expect(isSameInFull(b, a)).toBe(true)
})
it.each([
  ['Boston Hospital', 'Boston Memorial Hospital'],
  ['Kessler Hall', 'Kessler North Hall'],
  ['Kessler Street', 'Kessler Mill Street'],
  ['Harbour Hotel', 'Harbour Royal Hotel'],
  ['Kessler Hotel', 'Tarn Kessler Hotel'],
  ['Kessler Hotel', 'Kessler Hotel'],
])('%s is not %s', (a, b) => expect(isSameInFull(a, b)).toBe(false))
