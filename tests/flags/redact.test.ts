import { describe, expect, it } from 'vitest'
import { redact } from '../../src/flags/redact.js'
import type { Report } from '../../src/model/report.js'
import { report, row } from './report.js'

const SECRET = 'xylophone'

/** A report in which every text that can come from a source holds the secret word. */
function full(): Report {
  const values = [`nine ${SECRET}`, `eleven ${SECRET}`]
  const flag = {
    state: 'changed',
    verdict: 'acknowledged',
    reason: 'asked',
    by: 'Ada',
    on: '2026-01-01',
    was: { id: 'o', sides: [SECRET] },
  } as const
  const base = row('a', { values, flag })
  const citation = base.sides[0]?.citations[0]
  if (!citation) throw new Error('a row cites')
  const question = `What did she mean by “two ${SECRET}s”, and nine ${SECRET}?`
  return report([{ ...base, question, ask: SECRET, superseding: { order: ['0.txt'], text: SECRET } }], {
    sources: [
      {
        id: '0.txt',
        path: 'in/0.txt',
        role: 'source',
        format: 'text',
        title: SECRET,
        author: SECRET,
        publisher: 'Gazette',
        origin: 0,
        words: 3,
        notices: [SECRET],
      },
    ],
    coverage: [{ kind: 'quantity', question, value: values[0] ?? '', citation }],
    dropped: [{ kind: 'quantity', question, sides: base.sides, veto: 'rounding', why: SECRET }],
    draft: [{ citation, question, state: 'disagreement', disagreements: ['a'], support: [citation] }],
    stale: [
      {
        state: 'stale',
        id: 's',
        questionKey: 'k',
        question,
        sides: values,
        verdict: 'acknowledged',
        reason: 'r',
        by: 'Ada',
        on: '2026-01-01',
      },
    ],
  })
}

describe('redact', () => {
  it('leaves no word of a source', () => expect(JSON.stringify(redact(full()))).not.toContain(SECRET))
  it('keeps ids, questions, locations and decisions', () => {
    const after = redact(full())
    expect(after.disagreements[0]).toMatchObject({
      id: 'a',
      question: 'What did she mean by […], and […]?',
      sides: [{ value: 'answer 1', citations: [{ source: '0.txt', start: 0, line: 1, column: 1, quote: '' }] }, { value: 'answer 2' }],
      flag: { state: 'changed', reason: 'asked', by: 'Ada', was: { id: 'o' } },
    })
    expect(after.sources[0]).toMatchObject({ path: 'in/0.txt', publisher: 'Gazette' })
    expect(after.redacted).toBe(true)
  })
})
