import { BEFALLS } from '../extract/around/befall.js'
import { isPerson } from '../extract/around/people.js'
import { predicateClass, sameNoun } from '../lexicon/synonyms.js'
import { answerKey, type Claim, type Context } from '../model/claim.js'
import { sameOccasion, sharing } from './happenings.js'

/** Why two claims of a block are about different things, whatever else they share; undefined where nothing says so. */
export function apart(a: Claim, b: Claim): string | undefined {
  const ofTime =
    otherYear(a, b) ?? otherDay(a, b) ?? otherDate(a, b) ?? otherEnd(a, b) ?? otherOccasion(a, b) ?? otherPeriod(a, b) ?? otherWay(a, b)
  const ofThing = ofTime ?? otherPlace(a, b) ?? otherGroup(a, b) ?? otherThing(a, b) ?? otherSort(a, b)
  return (
    ofThing ??
    headlineOfOther(a, b) ??
    otherLot(a, b) ??
    otherPart(a, b) ??
    otherBearer(a, b) ??
    otherTally(a, b) ??
    otherSeries(a, b) ??
    oneBreath(a, b)
  )
}

/** "The 2004 wave killed 900" is no answer to how many the wave of this week killed. */
function otherYear({ scope: a, topic }: Claim, { scope: b }: Claim): string | undefined {
  // "She never sang" and "she did not sing in public" speak of 2003 too.
  if (/^(?:whether|so)$/.test(topic.slot) && (a.year === undefined || b.year === undefined)) return undefined
  if (a.year !== b.year) return `one is about ${a.year ?? 'the present'}, the other about ${b.year ?? 'the present'}`
  return undefined
}

/** "At 8 p.m. on Friday" and "at 8:30 p.m. on Sunday" are the times of two evenings. */
function otherDay(a: Claim, b: Claim): string | undefined {
  // "Met in Ambria on Monday" and "met in Corvo on Friday" are two meetings.
  const [x, y] = [a, b].map(({ answer, scope }) => scope.day ?? (answer.type === 'moment' ? answer.moment : undefined))
  if (!x || !y || !(a.scope.day || b.scope.day)) return undefined
  if (a.kind === 'place')
    return x.certain.weekday !== undefined && y.certain.weekday !== undefined && x.certain.weekday !== y.certain.weekday
      ? 'one is about another weekday than the other'
      : undefined
  const stated = (['month', 'day', 'weekday'] as const).find(
    (part) => x.certain[part] !== undefined && y.certain[part] !== undefined && x.certain[part] !== y.certain[part],
  )
  if (stated !== undefined) return `one is about another ${stated} than the other`
  if (x.days && y.days && (x.days.last < y.days.first || y.days.last < x.days.first))
    return `one is about ${x.days.first}, the other about ${y.days.first}`
  return undefined
}

/**
 * Two full dates are of two events, unless they are next to each other, of one deed by one and the same, or of an occasion
 * there is one of.
 */
function otherDate(a: Claim, b: Claim): string | undefined {
  if (a.answer.type !== 'moment' || b.answer.type !== 'moment') return undefined
  const [x, y] = [a.answer.moment.certain, b.answer.moment.certain]
  if (x.month === undefined || x.day === undefined || y.month === undefined || y.day === undefined) return undefined
  if (x.month === y.month && Math.abs(x.day - y.day) <= 1) return undefined
  return sharing(a.context.happening, b.context.happening) === 'same' || sameOccasion(a.context, b.context)
    ? undefined
    : 'their dates are far from each other'
}

/** "The vote began at 8 a.m." and "the vote ended in the evening" go together. */
function otherEnd({ context: { happening: a } }: Claim, { context: { happening: b } }: Claim): string | undefined {
  return a?.phase && b?.phase && a.phase !== b.phase ? `one is about the ${a.phase}, the other about the ${b.phase}` : undefined
}

/** "The deal is to close in May" and "the mill is to close in July": what is told of an occasion, and with its verb of something else. */
function otherOccasion({ context: a }: Claim, { context: b }: Claim): string | undefined {
  if (!a.occasion === !b.occasion) return undefined
  const [told, plain] = a.occasion ? [a, b] : [b, a]
  return plain.happening?.undergoer !== undefined && plain.happening.deed === told.happening?.deed
    ? `only one is of the ${told.occasion?.name}`
    : undefined
}

/** What happened in the second quarter did not happen in the fourth: two plays of one match. */
function otherPeriod({ answer: a }: Claim, { answer: b }: Claim): string | undefined {
  const [x, y] = [a, b].map((answer) => (answer.type === 'moment' ? answer.moment.match : undefined))
  if (!x || !y || x.unit !== y.unit || x.number === undefined || y.number === undefined || x.number === y.number) return undefined
  // A minute is no part of a match but the answer, and a slip in it is one of few.
  if (x.unit === 'minute' && Math.abs(x.number - y.number) <= SLIP) return undefined
  return `one is about ${x.unit} ${x.number}, the other about ${y.unit} ${y.number}`
}

/** "Fell ill three weeks ago" tells a point of time, "was in hospital for four weeks" a length. */
function otherWay(a: Claim, b: Claim): string | undefined {
  if (a.topic.slot !== 'how long' || b.topic.slot !== 'how long' || AGO.test(a.text) === AGO.test(b.text)) return undefined
  return a.context.predicate !== undefined && a.context.predicate === b.context.predicate
    ? undefined
    : 'one counts back from today, the other tells how long'
}

const AGO = /\b(?:ago|earlier)$/i

/** "12 died in the valley" and "40 died on the coast" are two counts. A side that names no place is not held apart. */
function otherPlace({ scope: a }: Claim, { scope: b }: Claim): string | undefined {
  if (a.places.length === 0 || b.places.length === 0 || a.places.some((place) => b.places.includes(place))) return undefined
  return `one is about ${a.places.join(', ')}, the other about ${b.places.join(', ')}`
}

/** "Two others", "three more", "five women" count another group than the bare number. */
function otherGroup({ scope: a }: Claim, { scope: b }: Claim): string | undefined {
  const only = [...a.narrowing.filter((word) => !b.narrowing.includes(word)), ...b.narrowing.filter((word) => !a.narrowing.includes(word))]
  return only.length ? `only one of them is narrowed to ${only.join(', ')}` : undefined
}

/**
 * "12 bridges" and "14 schools" are two counts, as are "20 boats" and "14 people"; "14 residents" and "20 people" may be one,
 * as may "boats" and "speedboats", and what a model name counts is not known.
 */
function otherThing({ topic: a, context: x }: Claim, { topic: b, context: y }: Claim): string | undefined {
  const [one, other] = [thingOf(a), thingOf(b)]
  if (!one || !other || sameNoun(one, other) || isExtent(one, y.subject, other) || isExtent(other, x.subject, one)) return undefined
  return `one counts ${one}, the other ${other}`
}

/** `A 17-kilometre |tunnel|` and `the tunnel is 14 kilometres |long|` tell the same of one thing. */
const isExtent = (thing: string, subject: string | undefined, dimension: string): boolean =>
  subject === `n:${thing}` && /^(?:length|height|depth|width|thickness)$/.test(dimension)

/**
 * What a count is of, where its noun says so: people, things or deeds of a sort, and not those to whom something happened ("24
 * dead", "five arrests").
 */
function thingOf({ slot, counted }: Claim['topic']): string | undefined {
  if (slot === 'people' || (counted && isPerson(counted))) return 'people'
  // A sum is called an offer here and a contract there.
  if (!counted || slot === 'money' || slot === 'share' || !/^[a-z]+$/.test(counted)) return undefined
  const deed = ['NOUN', 'ADJ', 'VERB'].map((upos) => predicateClass(counted, upos)).find((found) => found !== counted)
  return deed === undefined ? counted : BEFALLS.has(deed) ? undefined : deed
}

/** What befalls the same people in other words: who is arrested is held. */
const ALIKE = new Set(['arrest hold', 'hospitalize injure', 'displace evacuate'])

/** Those who are there because something happened: hurt officers are none of the hurt in general, nor of the protesters. */
const CALLED = /^(?:officer|policeman|police|trooper|firefighter|rescuer|paramedic)$/

/** "Nine were killed" and "40 were injured" are two counts. */
function otherLot({ topic: a }: Claim, { topic: b }: Claim): string | undefined {
  const [one = '', other = ''] = [a.block[0], b.block[0]].sort()
  // `A dozen people were at the party` counts no dead, as `three children` may.
  if ((one === 'kill' || other === 'kill') && a.slot !== b.slot && (a.slot === 'people' ? b : a).counted === 'person')
    return 'only one counts dead'
  if (
    a.slot === 'people' &&
    b.slot === 'people' &&
    one === other &&
    a.counted &&
    b.counted &&
    CALLED.test(a.counted) !== CALLED.test(b.counted)
  )
    return 'only one counts those who were called'
  if (a.slot !== 'people' || b.slot !== 'people' || one === other || ALIKE.has(`${one} ${other}`)) return undefined
  return `to one ${a.block[0]} happened, to the other ${b.block[0]}`
}

/** A headline puts in the present what is agreed or to come: only its own text can be held against it. */
function headlineOfOther(a: Claim, b: Claim): string | undefined {
  if (a.topic.slot !== 'realized' || a.source === b.source || !(a.headline || b.headline)) return undefined
  return 'one is a headline of another text'
}

/** "Three counts of fraud" and "one count of theft" are two counts; a side that names no sort is not held apart. */
function otherSort({ scope: { of: a = [] } }: Claim, { scope: { of: b = [] } }: Claim): string | undefined {
  if (a.length === 0 || b.length === 0 || a.some((noun) => b.includes(noun))) return undefined
  return `one is of ${a.join(', ')}, the other of ${b.join(', ')}`
}

/** Averages are of somebody: "he averages 15 points" and "20 points a game" are no answers to one question unless both say of whom. */
function otherBearer({ scope: a, context: x }: Claim, { scope: b, context: y }: Claim): string | undefined {
  if (!a.narrowing.includes('average') || !b.narrowing.includes('average') || (x.subject !== undefined && x.subject === y.subject))
    return undefined
  return 'nothing says that both are averages of the same'
}

/** What players and teams are counted by, game after game: of such figures every report has many. */
const TALLIES =
  /^(?:point|yard|carry|touchdown|score|goal|assist|rebound|steal|block|turnover|interception|sack|catch|reception|pass|tackle|run|homer|rbi|hit|strikeout|walk|inning|win|loss|victory|defeat|draw|match|season|shot|save|set|ace|round|lap|punch|knockout|ko|cap|start)$/

/** "He scored 20 points" and "he had 12 points" are of two games unless one and the same did the same. */
function otherTally(a: Claim, b: Claim): string | undefined {
  const [{ topic: t, context: x }, { topic: u, context: y }] = [a, b]
  // Shots that are fired are no shots on goal.
  if (!TALLIES.test(t.counted ?? '') || !TALLIES.test(u.counted ?? '') || x.predicate === 'v:fire' || y.predicate === 'v:fire')
    return undefined
  const [one, other] = [sortOf(a), sortOf(b)]
  if (one && other && one !== other) return `one counts ${one}, the other ${other}`
  const sameBearer = x.subject !== undefined && x.subject === y.subject && x.subject.startsWith('e:')
  return sameBearer && (x.predicate === undefined || y.predicate === undefined || x.predicate === y.predicate)
    ? undefined
    : 'nothing says that both are of the same game and player'
}

/** What stands between the figure and its noun: `rushing` of `189 rushing yards`. */
const sortOf = ({ text }: Claim): string => text.toLowerCase().split(' ').slice(1, -1).join(' ')

/** "Four people attacked the guard" and "four people were attacked" count two sides of one deed. */
function otherPart({ context: a }: Claim, { context: b }: Claim): string | undefined {
  if (a.predicate !== b.predicate || a.part === undefined || b.part === undefined || a.part === b.part) return undefined
  return 'one counts those who do it, the other those to whom it is done'
}

/** Ranks farther apart than a slip are ranks in two series, or of two members of one: "his second book", "his fifth". */
const SLIP = 2

/**
 * "The fifth coach" answers which coach somebody is only where both texts say it of the same one; one source that gives two ranks
 * tells of two of a series ("his second marriage", "his third").
 */
function otherSeries(
  { topic, source: one, context: a, answer: x }: Claim,
  { source: other, context: b, answer: y }: Claim,
): string | undefined {
  if (topic.slot !== 'ordinal' || x.type !== 'amount' || y.type !== 'amount') return undefined
  const same = (a.subject !== undefined && a.subject === b.subject && a.subject.startsWith('e:')) || sameBeside(a, b)
  return same && one !== other && Math.abs(x.amount.min - y.amount.min) <= SLIP ? undefined : 'nothing says that both rank the same'
}

/**
 * `It was the third robbery at the |Corner Bank|`: where the sentence is of nobody by name, what is named beside the rank says
 * whose series it is.
 */
function sameBeside(a: Context, b: Context): boolean {
  const [x, y] = [a, b].map(({ core, near }) =>
    [...core, ...near]
      .filter((feature) => feature.startsWith('e:'))
      .sort()
      .join(),
  )
  return !a.subject?.startsWith('e:') && !b.subject?.startsWith('e:') && x !== '' && x === y
}

/** A sentence does not contradict itself: "three counts of fraud and one count of theft" are two counts. */
function oneBreath(a: Claim, b: Claim): string | undefined {
  if (a.kind !== 'quantity' || a.source !== b.source || a.sentence !== b.sentence || answerKey(a) === answerKey(b)) return undefined
  return 'one sentence tells both'
}
