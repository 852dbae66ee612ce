import { containedIn, placesNamed } from '../lexicon/places.js'
import { groundOf } from '../lexicon/venues.js'
import { groupBy } from '../model/group.js'
import type { QuantityMention } from '../model/analysis.js'
import type { Claim, Row } from '../model/claim.js'
import { contains } from '../model/span.js'
import type { Story } from '../model/story.js'
import { compareAmounts } from './amounts.js'
import type { Comparer } from './comparer.js'
import { about, nameOf } from './question.js'
import { sceneries } from './sceneries.js'
import { itemsOf, sideBySide, type Related } from './sides.js'

/**
 * Two places of one event, two directions from one place, two numbers on one street, two parts of one body. Catches "north of
 * Ambria" against "east of Ambria". Must not call it a contradiction where one place lies in the other.
 */
export const place: Comparer = {
  // Everything is done somewhere.
  tellsAlone: ({ topic }) => topic.slot !== 'scene',
  question: ({ topic, claims }, story) => {
    const what = nameOf(topic.block[0] ?? '', story)
    return (
      QUESTIONS[topic.slot]?.(what) ??
      claims.find(({ question }) => question !== undefined)?.question ??
      `Where did it happen${about(claims, story)}?`
    )
  },
  judge: (row, story) => {
    if (ONE_ANSWER.has(row.topic.slot) && severalInOne(row))
      return { veto: 'several', why: 'one source tells of several, so it is not known which one is meant' }
    return sideBySide(row, (a, b) => relate(a, b, story))
  },
}

const QUESTIONS: Readonly<Record<string, (what: string) => string>> = {
  direction: (what) => `How far from ${what}, and in which direction?`,
  bearing: (what) => `In which part of the country is ${what}?`,
  address: (what) => `At which number on ${what.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())}?`,
  deathbed: (what) => `In what house did ${what.replace(/^\p{L}/u, (letter) => letter.toUpperCase())} die?`,
  quarter: (what) => `In which part of ${what.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())}?`,
  away: () => 'How many doors away?',
  body: (what) => `Where was ${what} hit?`,
  born: (what) => `Where was ${what} born?`,
  died: (what) => `Where did ${what} die?`,
  buried: (what) => `Where is ${what} buried?`,
  raised: (what) => `Where did ${what} grow up?`,
  home: (what) => `Where does ${what} live?`,
  site: (what) => `Where is ${what}?`,
  based: (what) => `Where is ${what} based?`,
}
/** Questions that a source can answer once only: several numbers on one street are several houses. */
const ONE_ANSWER = new Set(['address', 'away', 'quarter'])

const severalInOne = ({ claims }: Row): boolean =>
  [...groupBy(claims, ({ source }) => source).values()].some((own) => new Set(own.map(textOf).filter((text) => text !== 'some')).size > 1)

function relate(a: Claim, b: Claim, story: Story): Related {
  switch (a.topic.slot) {
    case 'direction':
      return distances(a, b, story) ?? directions(a, b)
    case 'bearing':
      return directions(a, b)
    case 'address':
      return addresses(a, b)
    case 'away':
      return counts(a, b)
    case 'deathbed':
      return deathbeds(a, b)
    case 'quarter':
      return quarters(a, b)
    case 'body':
      return parts(a, b)
    case 'venue':
      return venues(a, b)
    case 'scene':
      return sceneries(a, b, story)
    case 'where':
      return scenes(a, b, story)
    default:
      return settled(a, b, story)
  }
}

const keyOf = ({ answer }: Claim): string => (answer.type === 'entity' ? answer.entity : '')
const textOf = ({ answer }: Claim): string => (answer.type === 'text' ? answer.canonical : '')

/** "26 miles north" and "15 miles north" are two places. */
function distances(a: Claim, b: Claim, story: Story): Related | undefined {
  const [x, y] = [distanceOf(a, story), distanceOf(b, story)]
  const found = x && y && compareAmounts(x, y)
  if (!x || !y || !found) return undefined
  if (found.relation === 'contradiction') return { relation: 'contradiction', test: 'distance', text: found.text }
  // "About 50 km" allows 70, but whoever measured it did not get both.
  const apart = x.unit === y.unit && x.value && y.value && Math.max(x.value, y.value) / Math.min(x.value, y.value) > OTHER_FIGURE
  return apart ? { relation: 'divergence', test: 'distance-figure', text: found.text } : undefined
}

const OTHER_FIGURE = 1.2

const distanceOf = (claim: Claim, story: Story): QuantityMention | undefined =>
  story.documents
    .find(({ source }) => source.id === claim.source)
    ?.quantities.find((quantity) => quantity.type === 'measure' && contains(claim, quantity))

function directions(a: Claim, b: Claim): Related {
  const [x, y] = [keyOf(a), keyOf(b)]
  if (x === y) return { relation: 'same', test: 'same-direction', text: `both say ${x}` }
  // "North-east" is a more exact north, and a more exact east.
  if (x.includes(y) || y.includes(x)) return { relation: 'granularity', test: 'finer-direction', text: `${x} and ${y} go together` }
  return { relation: 'contradiction', test: 'direction', text: `${x} and ${y} are different directions` }
}

function addresses(a: Claim, b: Claim): Related {
  const [x, y] = [Number(textOf(a)), Number(textOf(b))]
  const blocks = [a, b].map(({ answer }) => answer.type === 'text' && answer.head === 'block')
  if (x === y) return { relation: 'same', test: 'same-number', text: `both say ${x}` }
  // 1214 stands in the 1200 block.
  if (blocks.includes(true) && blocks.includes(false) && Math.floor(x / 100) === Math.floor(y / 100))
    return { relation: 'same', test: 'in-block', text: `“${a.text}” and “${b.text}” are one block` }
  return { relation: 'contradiction', test: 'number', text: `${x} and ${y} are different numbers on one street` }
}

/** At home, in a hospital, in a hospice; two hospitals whose names share nothing but what they are. */
function deathbeds(a: Claim, b: Claim): Related {
  const [x, y] = [sideOf(a), sideOf(b)]
  const said = `“${a.text}” and “${b.text}”`
  if (x !== y) return { relation: 'contradiction', test: 'other-house', text: `${said} are two sorts of places to die at` }
  const [one, other] = [a, b].map((claim) =>
    textOf(claim)
      .split(' ')
      .filter((word) => word !== '' && !/^(?:hospital|clinic|infirmary|university|general|medical|center)$/.test(word)),
  ) as [string[], string[]]
  const same =
    x !== 'hospital' ||
    one.length === 0 ||
    other.length === 0 ||
    (one.some((word) => other.includes(word)) && textOf(a).split(' ').at(-1) === textOf(b).split(' ').at(-1))
  return same
    ? { relation: 'same', test: 'same-house', text: `${said} may be one place` }
    : { relation: 'contradiction', test: 'other-hospital', text: `${said} are two hospitals` }
}

/** Two parts of one town; the quarter that lies south of another bears its name. */
function quarters(a: Claim, b: Claim): Related {
  const [x, y] = [textOf(a), textOf(b)]
  if (x === y) return { relation: 'same', test: 'same-quarter', text: `both say ${a.text}` }
  return { relation: 'divergence', test: 'other-quarter', text: `“${a.text}” and “${b.text}” are two parts of one town` }
}

function counts(a: Claim, b: Claim): Related {
  const [x, y] = [textOf(a), textOf(b)]
  if (x === y) return { relation: 'same', test: 'same-count', text: `both say ${a.text}` }
  if (x === 'some' || y === 'some') return { relation: 'granularity', test: 'vague', text: `“${a.text}” and “${b.text}” go together` }
  return { relation: 'contradiction', test: 'count', text: `“${a.text}” and “${b.text}” differ` }
}

/**
 * Two grounds of one sort, or the inside of one and the open, are two places; a room may be in the house, and "at" a shop is on
 * its lot too.
 */
function venues(a: Claim, b: Claim): Related {
  const [x, y] = [textOf(a), textOf(b)]
  const [one, other] = [sideOf(a), sideOf(b)]
  const [ground, second] = [groundOf(x), groundOf(y)]
  const said = `“${a.text}” and “${b.text}”`
  const sides = new Set([one, other])
  if (sides.has('into') || sides.has('out of'))
    return sides.has('into') && sides.has('out of') && ground === second
      ? { relation: 'contradiction', test: 'way', text: `${said}: into is not out of` }
      : { relation: x === y && one === other ? 'same' : 'incomparable', test: 'on-the-move', text: `${said} are no two places of rest` }
  if (x === y || (DWELLINGS.has(x) && DWELLINGS.has(y)))
    return sides.has('in') && (sides.has('outside') || sides.has('near'))
      ? { relation: 'contradiction', test: 'in-or-out', text: `${said}: inside is not outside` }
      : { relation: 'same', test: 'same-ground', text: `${said} name one ground` }
  if (sides.size > 1 && sides.has('near')) return { relation: 'granularity', test: 'near', text: `${said}: one only says what is near` }
  // A garage is a room with a car in it.
  const rooms = [ground, second].includes('room') && [ground, second].includes('vehicle') && x !== 'garage' && y !== 'garage'
  const indoors = one === 'in' && other === 'in' && (ground === 'open') !== (second === 'open')
  if (indoors || (rooms && one === 'in' && other === 'in') || (one === other && one !== 'near' && (ground === second || one === 'outside')))
    return { relation: 'divergence', test: 'other-ground', text: `${said} are two places` }
  return { relation: 'incomparable', test: 'wider-ground', text: `${said} may be one place` }
}

/** What one source calls a home another calls a house, a flat or a building. */
const DWELLINGS = new Set(['house', 'apartment', 'flat', 'building', 'cabin', 'farmhouse', 'mansion'])

const sideOf = ({ answer }: Claim): string => (answer.type === 'text' ? (answer.head ?? '') : '')

/** Parts of the head; what is hit there is hit in the head. */
const HEAD = new Set('face forehead temple skull jaw cheek chin eye ear nose mouth'.split(' '))

function parts(a: Claim, b: Claim): Related {
  const [x, y] = [itemsOf(a), itemsOf(b)]
  const shared = x.filter((part) => y.includes(part))
  const said = `“${a.text}” and “${b.text}”`
  if (shared.length === x.length && shared.length === y.length) return { relation: 'same', test: 'same-part', text: `both say ${a.text}` }
  if (shared.length === x.length || shared.length === y.length)
    return { relation: 'granularity', test: 'more-parts', text: `${said}: one names more` }
  const within = (one: string, other: string): boolean => one.endsWith(` of ${other}`) || (HEAD.has(one) && other === 'head')
  const nested = x.every((one) => y.some((other) => within(one, other))) || y.every((one) => x.some((other) => within(one, other)))
  return nested
    ? { relation: 'granularity', test: 'finer-part', text: `${said}: one is a part of the other` }
    : { relation: 'divergence', test: 'other-part', text: `${said} are different parts of the body` }
}

/**
 * Where something happened: told of a town here and of its country there it is no other place, and neither is a map's town of
 * that name.
 */
function scenes(a: Claim, b: Claim, story: Story): Related {
  const found = places(a, b, story)
  const [x, y] = [a, b].map((claim) => placesNamed(nameOf(keyOf(claim), story)).map(({ kind }) => kind)) as [string[], string[]]
  const unlike = x.length > 0 && y.length > 0 && !x.some((kind) => y.includes(kind))
  return found.relation === 'granularity' || (found.relation === 'divergence' && unlike)
    ? { relation: 'incomparable', test: 'wider-place', text: found.text }
    : found
}

function places(a: Claim, b: Claim, story: Story): Related {
  const [x, y] = [keyOf(a), keyOf(b)]
  const [first, second] = [nameOf(x, story), nameOf(y, story)]
  if (x === y) return { relation: 'same', test: 'same-place', text: `both say ${first}` }
  if (containedIn(first, second) || containedIn(second, first))
    return { relation: 'granularity', test: 'containment', text: `${first} and ${second}: one lies in the other` }
  // Two names that nobody has mapped are of one size as a rule: where one and the same is done at both, they differ.
  const samePredicate = a.context.predicate !== undefined && a.context.predicate === b.context.predicate
  if (samePredicate && preposition(a) === preposition(b) && [first, second].every((name) => placesNamed(name).length === 0))
    return { relation: 'divergence', test: 'other-name', text: `${first} and ${second} are two names of places` }
  // Of a place that nobody has mapped, nobody can say that it does not lie in the other.
  if (containedIn(first, second) === undefined || containedIn(second, first) === undefined)
    return { relation: 'incomparable', test: 'unknown-place', text: `whether ${first} and ${second} lie in one another is not known` }
  return { relation: 'divergence', test: 'other-place', text: `${first} and ${second} are two places, and neither lies in the other` }
}

/** "Near" one place and "on" another may be one place; "in" and "at" are often taken for each other. */
const preposition = ({ text }: Claim): string => (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase().replace(/^at$/, 'in')

/** Where somebody was born or has a seat: a city and its state agree there; two cities do not, nor a city and its part. */
function settled(a: Claim, b: Claim, story: Story): Related {
  const found = places(a, b, story)
  // Small towns bear the names of states and counties too.
  const cities = [a, b].every((claim) =>
    placesNamed(nameOf(keyOf(claim), story)).some(({ kind, population = 0 }) => kind === 'city' && population >= 100),
  )
  if (found.relation === 'granularity') return cities ? found : { ...found, relation: 'same' }
  const names = [a, b].map((claim) => nameOf(keyOf(claim), story))
  // A town that no map knows is too small for a state; it may lie at the edge of the other, and is another address all the same.
  const towns = SEATS.has(a.topic.slot) && names.some(isTown) && names.every((name) => isTown(name) || placesNamed(name).length === 0)
  return found.relation === 'incomparable' && (cities || towns)
    ? { relation: 'divergence', test: 'other-city', text: `“${a.text}” and “${b.text}” are two places` }
    : found
}

/** Told as the only place that somebody or something has, and as a town: "Harrow" that is also a county is none. */
const SEATS = new Set(['home', 'site'])

function isTown(name: string): boolean {
  const kinds = placesNamed(name).map(({ kind }) => kind)
  return kinds.includes('city') && kinds.every((kind) => kind === 'city')
}
