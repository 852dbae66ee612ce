import { describe, expect, it } from 'vitest'
import { progressOf } from '../../src/commands/progress.js'

describe('the progress line', () => {
  it('is written once a run takes long, and taken away', () => {
    const lines: string[] = []
    let time = 0
    const { say, clear } = progressOf({ progress: (text) => void lines.push(text) }, () => time)
    say('source 1 of 9')
    clear()
    expect(lines).toEqual([])
    time = 5000
    say('source 2 of 9, \u001b[31m\nb.txt')
    clear()
    clear()
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^atodds: source 2 of 9, .*b\.txt …$/)
    expect(lines[0]).not.toContain('\u001b')
    expect(lines[1]).toBe('')
  })

  it('is not there without a terminal', () => {
    const { say, clear } = progressOf({}, () => Number.MAX_SAFE_INTEGER)
    expect(() => (say('source 1 of 2'), clear())).not.toThrow()
  })
})
