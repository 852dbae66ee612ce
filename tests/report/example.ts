import { gate } from '../../src/flags/gate.js'
import type { Report } from '../../src/model/report.js'
import { report, row } from '../flags/report.js'

const flag = { state: 'active', verdict: 'acknowledged', reason: 'asked <both>: "nine" & nine', by: 'Ada Night', on: '2026-03-01' } as const

/** A report with awkward words in every place: one open contradiction, one flagged, one changed divergence, a variant, and an error. */
export function awkward(): Report {
  const values = ['nine, "at least": 90% <b>', 'eleven]](1)\r\n::error::x \u0007\u202e&amp;']
  const base = report(
    [
      row('open', { values }),
      row('covered', { values, flag }),
      row('changed', { values, relation: 'divergence', flag: { ...flag, state: 'changed', was: { id: 'old', sides: ['nine', 'ten'] } } }),
      row('variant', { values, relation: 'variant', kind: 'name' }),
    ],
    {
      story: 'Ferry: lost',
      stale: [{ ...flag, state: 'stale', id: 'gone', questionKey: 'k', question: 'Who ran it?', sides: ['A', 'B'] }],
      notices: [
        { level: 'error', text: 'cannot be read', path: 'in/ä b#?.pdf' },
        { level: 'info', text: 'two files were left out' },
      ],
      complete: false,
    },
  )
  return { ...base, gate: gate(base, []) }
}
