import { containedIn } from '../lexicon/places.js'
import { groundOf } from '../lexicon/venues.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import { nameOf } from './question.js'
import type { Related } from './sides.js'

const textOf = ({ answer }: Claim): string => (answer.type === 'text' ? answer.canonical : '')
const sideOf = ({ answer }: Claim): string => (answer.type === 'text' ? (answer.head ?? '') : '')

/** Streets of one town, or houses of one sort: nothing stands in two. */
const OF_ONE_SORT = /\b(Street|Road|Avenue|Lane|Boulevard|Drive|Hospital|Clinic|Jail|Prison)$/

/** Where one deed was done, both texts naming the same for whom or by whom. */
export function sceneries(a: Claim, b: Claim, story: Story): Related {
  const [x, y] = [textOf(a), textOf(b)]
  const said = `“${a.text}” and “${b.text}”`
  const none = (): Related => ({ relation: 'incomparable', test: 'may-be-one', text: `${said} may be one place` })
  if (x === y && sideOf(a) === sideOf(b)) return { relation: 'same', test: 'same-place', text: `both say ${a.text}` }
  if (x.startsWith('p:') && y.startsWith('p:')) return none()
  // "In a room in the basement": one breath tells of one place.
  if (a.source === b.source && a.sentence === b.sentence) return none()
  if (x === y)
    return x.startsWith('e:')
      ? { relation: 'divergence', test: 'in-or-near', text: `${said}: near it is not in it` }
      : (inOrOut(a, b) ?? none())
  if (x === 'withheld' || y === 'withheld')
    return { relation: 'divergence', test: 'withheld', text: `${said}: only one of them tells where` }
  if (x.startsWith('g:') && y.startsWith('g:')) {
    const [one, other] = [groundOf(x.slice(2)), groundOf(y.slice(2))]
    const exclusive =
      x !== 'g:room' &&
      y !== 'g:room' &&
      one === other &&
      (one === 'room' || one === 'vehicle') &&
      !a.context.far.includes(`n:${y.slice(2)}`)
    return exclusive && sideOf(a) === 'in' && sideOf(b) === 'in'
      ? { relation: 'divergence', test: 'other-ground', text: `${said} are two places` }
      : none()
  }
  if (!x.startsWith('e:') || !y.startsWith('e:') || sideOf(a) !== sideOf(b)) return none()
  const names = [x, y].map((key) => nameOf(key.slice(2), story))
  const sorts = names.map((name) => OF_ONE_SORT.exec(name)?.[1])
  const moving = sideOf(a) === 'to' || sideOf(a) === 'from'
  if (sorts[0] !== undefined && sorts[1] !== undefined && (moving || sorts[0] === sorts[1]) && !inOneSource(x, y, story))
    return { relation: 'divergence', test: 'other-place', text: `${said} are two places` }
  const [first = '', second = ''] = names
  return moving && containedIn(first, second) === false && containedIn(second, first) === false && !inOneSource(x, y, story)
    ? { relation: 'divergence', test: 'other-place', text: `${said} are two places` }
    : none()
}

/** "Outside the courthouse" and "inside the courthouse". */
function inOrOut(a: Claim, b: Claim): Related | undefined {
  const [out, inside] = [a, b].sort((x) => (/^outside/i.test(x.text) ? -1 : 1)) as [Claim, Claim]
  return /^outside/i.test(out.text) && /^in(?:side)?\b/i.test(inside.text)
    ? { relation: 'contradiction', test: 'in-or-out', text: `“${a.text}” and “${b.text}”: inside is not outside` }
    : undefined
}

/** Whether one source names both: then it tells of two places. */
function inOneSource(x: string, y: string, { entities }: Story): boolean {
  const sources = [x, y].map((key) => entities.find((one) => `e:${one.key}` === key)?.members.map(({ source }) => source) ?? [])
  return (sources[0] ?? []).some((source) => sources[1]?.includes(source))
}
