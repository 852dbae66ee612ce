import type { Draft, Reader } from './draft.js'
import type { Lexeme } from './lexemes.js'
import { isHyphen } from './lexemes.js'
import { isPlural } from './noun.js'
import { numeralAt } from './numerals.js'

const BIGGEST = 999

/** What a pair of figures after it gives the ends of: `ages 18-49`, `pages 12-15`. */
const RANGED = /^(?:ages|aged|adults|women|men|people|kids|children|pages|lines|verses|nos|grades|years|age)$/

/**
 * Scores and records: `20-13`, `a 10-5 record`, `9-5-1`, spaced as well (`20 - 13`). Near misses: `10-15 people` (rising, a
 * plural after it) is a range, `555-1234` a telephone number, `2008-09` a season.
 */
export const readScore: Reader = (scene, at) => {
  const { lexemes } = scene
  const vote = voteAt(lexemes, at)
  if (vote) return vote
  const figures: number[] = []
  let index = at
  for (;;) {
    const figure = lexemes[index]
    if (figure?.kind !== 'figure' || !/^\d{1,3}$/.test(figure.form) || Number(figure.form) > BIGGEST) break
    if (figures.length > 0 && figure.glued !== lexemes[index - 1]?.glued) break
    figures.push(Number(figure.form))
    index++
    if (!isHyphen(lexemes[index]) || figures.length === 3) break
    index++
  }
  // `2-all`, `1-nil`.
  const word = lexemes[index]
  if (figures.length === 1 && isHyphen(lexemes[index - 1]) && word !== undefined && /^(?:all|nil|love)$/.test(word.lower)) {
    figures.push(word.lower === 'all' ? (figures[0] as number) : 0)
    index++
  }
  const end = isHyphen(lexemes[index - 1]) ? index - 1 : index
  if (figures.length < 2 || end !== index || RANGED.test(lexemes[at - 1]?.lower ?? '') || isPartOfMore(lexemes, at, end)) return undefined
  const [first, second] = figures as [number, number]
  const after = lexemes[end]
  if (figures.length === 2 && first < second && after !== undefined && rises(after)) return undefined
  return {
    type: 'score',
    from: at,
    to: end,
    number: at,
    numeralEnd: end,
    min: first,
    max: first,
    value: first,
    grain: 1,
    approximate: false,
    pair: figures,
  }
}

const VOTING = /^(?:vote|votes|voted|voting|ballot|passed|approved|adopted|rejected|decided|ruled)$/

/** `By 40 votes to 12`, `voted 40 to 12`. Near miss: `rose from 12 to 40`, `voted to send 12 to 40 towns`. */
function voteAt(lexemes: readonly Lexeme[], at: number): Draft | undefined {
  const first = numeralAt(lexemes, at)
  const said = /^votes?$/.test(lexemes[first?.next ?? -1]?.lower ?? '')
  if (
    first?.value === undefined ||
    first.ordinal ||
    !(said || lexemes.slice(Math.max(0, at - 4), at).some(({ lower }) => VOTING.test(lower)))
  )
    return undefined
  const joint = first.next + (said ? 1 : 0)
  const second = /^(?:to|against)$/.test(lexemes[joint]?.lower ?? '') ? numeralAt(lexemes, joint + 1) : undefined
  if (second?.value === undefined || second.ordinal || first.value > BIGGEST || second.value > BIGGEST) return undefined
  const next = lexemes[second.next]
  if (!said && next && /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(next.upos)) return undefined
  return {
    type: 'score',
    from: at,
    to: second.next,
    number: at,
    numeralEnd: second.next,
    min: first.value,
    max: first.value,
    value: first.value,
    grain: 1,
    approximate: false,
    pair: [first.value, second.value],
  }
}

const rises = (after: Lexeme): boolean =>
  (after.kind === 'word' && after.upos === 'NOUN' && isPlural(after)) ||
  after.form === '%' ||
  /^(?:percent|per|million|billion)$/.test(after.lower) ||
  (after.glued && isHyphen(after))

/** Glued to letters or further figures on either side: `F-16-4`, `555-123-4567`, `10-5pm`. */
function isPartOfMore(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const first = lexemes[at] as Lexeme
  const before = lexemes[at - 1]
  const after = lexemes[end]
  if (first.glued && before !== undefined && !/^["“‘'([]$/.test(before.form)) return true
  return after !== undefined && after.glued && (after.kind !== 'mark' || /^[-/:]$/.test(after.form))
}
