import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('attribution', ...texts)

describe('whom somebody told', () => {
  it('differs between sources, also where the name stands right after what describes its bearer', () => {
    const words = '"The port of Ambria has no money left for the ferry this year,"'
    expect(rows(`${words} the Danish envoy Ida Holm told the Harbour Gazette.\n`, `${words} Ida Holm, the Danish envoy, told the Ambria Post.\n`)).toHaveLength(1)
    expect(rows(`${words} the Danish envoy Ida Holm told the Ambria Post.\n`, `${words} Ida Holm, the Danish envoy, told the Ambria Post.\n`)).toEqual([])
  })
})
