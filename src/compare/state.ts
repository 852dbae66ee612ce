import { groupBy } from '../model/group.js'
import { answerKey, type Claim } from '../model/claim.js'
import type { Comparer } from './comparer.js'
import { sideBySide, type Related } from './sides.js'
import { plainest } from './question.js'

/** States of which one excludes the other. Of a source that tells two it is not known which it holds to. */
export const state: Comparer = {
  tellsAlone: () => false,
  question: ({ claims }) => plainest(claims) ?? 'How do things stand?',
  judge: (row) => {
    const settled = [...groupBy(row.claims, ({ source }) => source).values()].filter((own) => new Set(own.map(answerKey)).size === 1).flat()
    if (settled.length === 0) return { veto: 'two-states', why: 'each source tells of two states' }
    return sideBySide({ ...row, claims: settled }, (a, b) => relate(a, b, row.kind === 'polarity'))
  },
}

/** Who was arrested may be out again, and may be held still. */
const SUCCESSIVE = new Set(['arrested released', 'forced resigned', 'resigned suspended'])
const SAME = new Set(['arrested in custody', 'freely resigned', 'arrested surrendered'])

function relate(a: Claim, b: Claim, yesOrNo: boolean): Related {
  const [x, y] = [answerKey(a), answerKey(b)]
  const said = `“${a.text}” and “${b.text}”`
  if (x === y || SAME.has([x, y].sort().join(' '))) return { relation: 'same', test: 'same-state', text: `${said} both say the same` }
  if (SUCCESSIVE.has([x, y].sort().join(' '))) return { relation: 'incomparable', test: 'successive', text: `${said}: the one goes before the other` }
  return { relation: yesOrNo ? 'contradiction' : 'divergence', test: 'other-state', text: `${said}: one says ${x}, the other ${y}` }
}
