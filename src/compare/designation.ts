import { otherSort } from '../lexicon/sorts.js'
import { FIREARMS, oneThing } from '../lexicon/things.js'
import { groupBy } from '../model/group.js'
import { answerKey, type Claim, type Judgement, type Row } from '../model/claim.js'
import type { Comparer } from './comparer.js'
import { plainest } from './question.js'
import { answered, itemsOf, sideBySide, type Related } from './sides.js'

/**
 * What a thing is called. Catches one revolver of two calibres, one car of two colours. Must not hold the arms of two people against
 * each other: a source that tells of two calibres takes the question away.
 */
export const designation: Comparer = {
  question: ({ topic, claims }) => plainest(claims) ?? `What calibre was the ${topic.block[0] ?? 'weapon'}?`,
  judge: (row) => (row.topic.slot === 'injury' ? sideBySide(row, relateInjuries) : ONE.has(row.topic.slot) ? judgeOne(row) : judge(row)),
}

/** Of one injury two texts may name part, side and sort, each more or less closely; where both name one of them it must be the same. */
function relateInjuries(a: Claim, b: Claim): Related {
  const [x, y] = [itemsOf(a), itemsOf(b)]
  const said = `“${a.text}” and “${b.text}”`
  const differing = ['region', 'part', 'side', 'sort'].filter((trait) => {
    const [one, other] = [x, y].map((all) => all.filter((each) => each.startsWith(trait))) as [string[], string[]]
    return one.length > 0 && other.length > 0 && !one.some((each) => other.includes(each))
  })
  if (differing.length)
    return {
      relation: differing.every((trait) => trait === 'sort') ? 'divergence' : 'contradiction',
      test: 'other-injury',
      text: `${said} differ in ${differing.join(' and ')}`,
    }
  const only = [...x.filter((each) => !y.includes(each)), ...y.filter((each) => !x.includes(each))].filter(
    (each) => !each.startsWith('side'),
  )
  return only.length
    ? { relation: 'granularity', test: 'finer-injury', text: `${said}: one says more of the injury` }
    : { relation: 'same', test: 'same-injury', text: `${said} go together` }
}

/** Things of which a story has one: a text that tells of two sorts leaves it open which is meant. */
const ONE = new Set(['weapon', 'firearm', 'getaway', 'make', 'operated', 'thing'])

function judgeOne(row: Row): Judgement {
  const single = [...groupBy(row.claims, ({ source }) => source).values()]
    .filter((own) => own.every((claim) => relateSorts(claim, own[0] as Claim).relation === 'same'))
    .flat()
  return single.length ? sideBySide({ ...row, claims: single }, relateSorts) : { veto: 'two-things', why: 'each source tells of two' }
}

function relateSorts(a: Claim, b: Claim): Related {
  const [x, y] = [answerKey(a), answerKey(b)]
  const [one, other] = [a, b].map(({ answer }) => (answer.type === 'text' ? (answer.head ?? '') : '')) as [string, string]
  const said = `“${a.text}” and “${b.text}”`
  // Two firearms are told apart by themselves, wherever in a text they come up.
  if (a.topic.slot === 'weapon' && FIREARMS.has(x) && FIREARMS.has(y))
    return { relation: 'same', test: 'firearms', text: `${said} are both firearms` }
  if (a.topic.slot === 'thing' && !otherSort(x, y)) return { relation: 'same', test: 'same-sort', text: `${said} may be one thing` }
  if (oneThing(x, y) && (one === other || !one || !other)) return { relation: 'same', test: 'same-sort', text: `${said} may be one thing` }
  return { relation: 'contradiction', test: 'other-sort', text: `${said} are two sorts of things` }
}

function judge({ claims, topic }: Row): Judgement {
  const bySource = [...groupBy(claims, ({ source }) => source).values()]
  const groups = groupBy(claims, (claim: Claim) => answerKey(claim))
  if (groups.size < 2) return { veto: 'same-answer', why: 'all give the same answer', agreed: true }
  if (bySource.some((own) => new Set(own.map(answerKey)).size > 1))
    return { veto: 'two-things', why: 'one source tells of two, so there may be two things' }
  const sides = [...groups.keys()].sort().map((key) => answered(groups.get(key) ?? []))
  const said = sides.map(({ value }) => `“${value}”`).join(' and ')
  return {
    relation: 'contradiction',
    sides,
    why: `One thing cannot be both ${said}.`,
    reasons: [{ stage: 'compare', test: `other-${topic.slot}`, text: `each source gives one ${topic.slot}: ${said}` }],
  }
}
