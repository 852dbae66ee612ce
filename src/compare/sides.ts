import { answerKey, type Answered, type Claim, type Judgement, type Row } from '../model/claim.js'
import type { Relation } from '../model/kinds.js'
import { RELATIONS } from '../model/kinds.js'
import type { Reason } from '../model/report.js'
import { byCodeUnits } from '../model/order.js'

/** How two answers relate, with the test that decided and what it found. */
export interface Related {
  readonly relation: 'same' | 'incomparable' | Relation
  readonly test: string
  readonly text: string
}

/** What an answer lists, in its order; nothing where it is no list. */
export const itemsOf = ({ answer }: Claim): readonly string[] => (answer.type === 'list' ? answer.items : [])

/**
 * Sorts the answers of a row into sides and judges how these relate: claims that say the same stand on one side, the row's
 * relation is the gravest found between two sides. Answers that cannot be held against each other drop the row.
 */
export function sideBySide(row: Row, relate: (a: Claim, b: Claim) => Related): Judgement {
  const sides: Claim[][] = []
  const reasons: Reason[] = []
  const same: Related[] = []
  for (const claim of row.claims) {
    const home = sides.find((side) =>
      side.every((other) => {
        const found = relate(claim, other)
        if (found.relation === 'same') same.push(found)
        return found.relation === 'same'
      }),
    )
    if (home) home.push(claim)
    else sides.push([claim])
  }
  if (sides.length < 2) return { veto: same[0]?.test ?? 'same-answer', why: same[0]?.text ?? 'all give the same answer', agreed: true }
  const barred = withoutStrays(sides, relate)
  if (barred) return barred
  let gravest: Related | undefined
  for (let i = 0; i < sides.length; i++)
    for (let j = i + 1; j < sides.length; j++) {
      const found = between(sides[i] as Claim[], sides[j] as Claim[], relate)
      if (found.relation === 'same' || found.relation === 'incomparable') continue
      reasons.push({ stage: 'compare', test: found.test, text: found.text })
      if (!gravest || gravity(found) < gravity(gravest)) gravest = found
    }
  if (!gravest || gravest.relation === 'same' || gravest.relation === 'incomparable')
    return { veto: 'same-answer', why: 'all give the same answer', agreed: true }
  return { relation: gravest.relation, sides: sides.map((claims) => answered(claims)), why: gravest.text, reasons }
}

/**
 * How two sides relate: by their first claims, or, where these may be the same ("north" is "20 miles north"), by the first two
 * that differ.
 */
function between(a: readonly Claim[], b: readonly Claim[], relate: (a: Claim, b: Claim) => Related): Related {
  const first = relate(a[0] as Claim, b[0] as Claim)
  if (first.relation !== 'same') return first
  for (const claim of a)
    for (const other of b) {
      const found = relate(claim, other)
      if (found.relation !== 'same' && found.relation !== 'incomparable') return found
    }
  return first
}

/** Takes out the answers that cannot be held against the others, the least supported first; a veto where fewer than two are left. */
function withoutStrays(sides: Claim[][], relate: (a: Claim, b: Claim) => Related): Extract<Judgement, { veto: string }> | undefined {
  let last: Related | undefined
  for (;;) {
    const clashes = sides.map(
      (side) =>
        sides.filter((other) => {
          if (other === side) return false
          const found = relate(side[0] as Claim, other[0] as Claim)
          if (found.relation === 'incomparable') last = found
          return found.relation === 'incomparable'
        }).length,
    )
    const most = Math.max(...clashes)
    if (most === 0) return undefined
    const worst = sides
      .map((side, i) => ({ i, clash: clashes[i] ?? 0, size: side.length }))
      .sort((a, b) => b.clash - a.clash || a.size - b.size || b.i - a.i)[0]
    if (worst) sides.splice(worst.i, 1)
    if (sides.length < 2) return { veto: last?.test ?? 'incomparable', why: last?.text ?? 'the answers cannot be held against each other' }
  }
}

const gravity = ({ relation }: Related): number => RELATIONS.indexOf(relation as Relation)

/** A side: shown by the plainest of its wordings, hashed by the canonical value of the most exact one. */
export function answered(claims: readonly Claim[], canonical: (claim: Claim) => string = answerKey): Answered {
  const ranked = [...claims].sort(
    (a, b) =>
      vague(a) - vague(b) || byCodeUnits(canonical(a), canonical(b)) || a.text.length - b.text.length || byCodeUnits(a.text, b.text),
  )
  const first = ranked[0] as Claim
  return { value: first.text.replace(/\s+/g, ' '), canonical: canonical(first), claims }
}

/** Exact amounts stand for their side rather than modified ones. */
const vague = ({ answer }: Claim): number =>
  answer.type === 'amount' && (answer.amount.modifier !== undefined || answer.amount.value === undefined) ? 1 : 0
