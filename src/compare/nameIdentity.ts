import { parsePersonName, type PersonName } from '../lexicon/personNames.js'
import { answerKey, type Judgement, type Row } from '../model/claim.js'
import { groupBy } from '../model/group.js'
import type { Story } from '../model/story.js'
import { answered } from './sides.js'

/** Whoever did or suffered it is named as two people, who share a name or whom a text names by a verb. */
export function judgeIdentity(row: Row, story: Story): Judgement {
  const called = groupBy(row.claims, answerKey)
  const bySource = groupBy(row.claims, ({ source }) => source)
  const named = (key: string): PersonName => parsePersonName(story.entities.find((entity) => entity.key === key)?.name ?? '')
  const keys = [...called.keys()].sort()
  const together = story.entities
    .filter(({ key }) => called.has(key))
    .flatMap(({ members }) => [...new Set(members.map(({ source }) => source))])
  if (
    keys.length < 2 ||
    new Set(together).size < together.length ||
    [...bySource.values()].some((own) => new Set(own.map(answerKey)).size > 1)
  )
    return { veto: 'same-person', why: 'all name the same person, or one source names both', agreed: true }
  const [one, other] = keys.map(named) as [PersonName, PersonName]
  const kindred = one.surname === other.surname || one.givens[0] === other.givens[0]
  const told = row.claims.every(({ answer }) => answer.type === 'text' && answer.head === 'told')
  if (!kindred && (!told || SUFFERING.test(row.topic.block[0] ?? '')))
    return { veto: 'two-people', why: 'they may be two people of one description' }
  const sides = keys.map((key) => answered(called.get(key) ?? []))
  const said = sides.map(({ value }) => `“${value}”`).join(' and ')
  return {
    relation: 'contradiction',
    sides,
    why: `The ${row.topic.block[0]} is named as ${said}.`,
    reasons: [{ stage: 'compare', test: 'identity', text: `${said}: no source names both` }],
  }
}

/** Of those to whom something happens there are often several, of whom each text names another. */
const SUFFERING =
  /^(?:victim|man|woman|boy|girl|child|student|teenager|passenger|survivor|patient|witness|resident|hostage|soldier|officer)$/
