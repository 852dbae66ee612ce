import { describe, expect, it } from 'vitest'
import { render } from '../../src/report/index.js'
import { check, textSource } from '../../src/index.js'

const text = 'Mayor Ann Bell said the bridge at Halden was closed on Friday.'
const sources = ['a.txt', 'b.txt'].map((path) => textSource({ path, text }))

describe('a report that is not complete', () => {
  it.each(['table', 'markdown', 'html', 'github'])('never says as %s that the gate passes', async (format) => {
    const shown = async (complete: boolean): Promise<string> =>
      (await render(format, check(sources, { complete }), { width: 100, colour: false, verbose: false })).replaceAll(/\s+/g, ' ')
    expect(await shown(true)).toMatch(/gate passes/i)
    expect(await shown(false)).not.toMatch(/gate passes/i)
    expect(await shown(false)).toMatch(/gate cannot pass/i)
  })
})
