import { describe, expect, it } from 'vitest'
import { rowsOf } from '../extract/rows.js'

const short = 'Mayor Ann Bell said: "The bridge over the Lorne will open to lorries in spring."'

describe('a remark that one text quotes at more length', () => {
  it('is worded otherwise, whatever the longer one denies besides', () => {
    const long =
      '"We have not asked anybody for money, and the bridge across the Lorne will open to lorries in spring," said Mayor Ann Bell.'
    expect(rowsOf('quote', short, long)).toEqual([expect.stringMatching(/^variant: /)])
  })

  it('is contradicted where the words that both have are denied', () => {
    const other = '"The bridge over the Lorne will not open to lorries in spring," said Mayor Ann Bell.'
    expect(rowsOf('quote', short, other)).toEqual([expect.stringMatching(/^contradiction: /)])
  })
})
