import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { QuantityMention } from '../model/analysis.js'
import { remembered } from '../model/remembered.js'
import { compareAmounts } from './amounts.js'
import type { Comparer } from './comparer.js'
import { about, nameOf, plainest } from './question.js'
import { exchangeRates, type Rates } from './rates.js'
import type { Related } from './sides.js'

/**
 * Two amounts. Catches "12 dead" against "at least 14 dead". Must not call it a contradiction where one wording allows the
 * other: "more than 200" and 249, "dozens" and 50, "10 km" and "6 miles".
 */
export const quantity: Comparer = {
  question: ({ topic, claims }, story) => questionOf(topic.slot, topic.block, claims, story),
  relate: (a, b, story) =>
    a.answer.type === 'amount' && b.answer.type === 'amount'
      ? (elsewhen(a, b, story) ??
        otherSpan(a, b) ??
        summed(a, b) ??
        summed(b, a) ??
        related(a.answer.amount, b.answer.amount, ratesOf(story)))
      : { relation: 'incomparable', test: 'amount', text: 'no two amounts' },
}

/** Exchange rates as the sources themselves state them, by giving one sum in two currencies. */
const ratesOf = remembered((story: Story): Rates => exchangeRates(story.documents.flatMap((document) => document.quantities)))

/**
 * Counts of one thing differ by a slip, by the hour or by how it is counted, not by orders of magnitude; sums of money by a
 * scale word at most.
 */
const FAR_APART: Readonly<Record<string, number>> = { count: 100, money: 1000 }

function related(a: QuantityMention, b: QuantityMention, rates: Rates): Related {
  if ((isVague(a) && isVague(b)) || isMany(a) || isMany(b))
    return { relation: 'incomparable', test: 'vague', text: '“many” states no figure, nor do “several” and “a few” beside each other' }
  const found = compareAmounts(a, b, rates)
  // `A few blocks` may be two, whatever a few is reckoned to be.
  if (found.relation === 'contradiction' && (isVague(a) || isVague(b))) return { relation: 'incomparable', test: 'vague', text: found.text }
  const [low, high] = [figure(a), figure(b)].sort((x, y) => x - y) as [number, number]
  if (found.relation !== 'same' && low > 0 && high / low > (FAR_APART[a.type] ?? Infinity))
    return { relation: 'incomparable', test: 'magnitude', text: `${found.text}: too far apart to count one thing` }
  return found
}

const figure = ({ value, min }: QuantityMention): number => value ?? min

/** A slip in an age is one of a few years; what differs by more is told of another time of life, or of somebody else. */
const SLIP = 10
/** Days after which a birthday may lie between two texts. */
const BIRTHDAY = 7

/** Two ages that no slip explains, or that a birthday between the two publications does. */
function elsewhen(a: Claim, b: Claim, { documents }: Story): Related | undefined {
  if (a.topic.slot !== 'age' || a.answer.type !== 'amount' || b.answer.type !== 'amount') return undefined
  const years = Math.max(a.answer.amount.min - b.answer.amount.max, b.answer.amount.min - a.answer.amount.max)
  if (years > SLIP) return { relation: 'incomparable', test: 'other-time', text: `${years} years lie between the two` }
  const [x, y] = [a, b].map(({ source }) => Date.parse(documents.find((document) => document.source.id === source)?.source.published ?? ''))
  const days = Math.abs((x ?? NaN) - (y ?? NaN)) / 86_400_000
  return years > 0 && years <= Math.ceil(days / 365) && days > BIRTHDAY
    ? { relation: 'incomparable', test: 'birthday', text: 'a birthday may lie between the two texts' }
    : undefined
}

/** "Nine residents and five tourists" are the 14 people of another source. */
function summed({ scope: { sum }, answer: part }: Claim, { answer: whole }: Claim): Related | undefined {
  return sum !== undefined && part.type === 'amount' && whole.type === 'amount' && whole.amount.value === sum && part.amount.value !== sum
    ? { relation: 'incomparable', test: 'sum', text: `${sum} is what one source counts together` }
    : undefined
}

/** Records of so many more matches are told of other seasons. */
const LONGER = 1.25

/** Wins and losses of a season, and of a career. */
function otherSpan({ topic, answer: a }: Claim, { answer: b }: Claim): Related | undefined {
  if (topic.slot !== 'record' || a.type !== 'amount' || b.type !== 'amount') return undefined
  const [few, many] = [a, b].map(({ amount: { pair = [] } }) => pair.reduce((sum, each) => sum + each, 0)).sort((x, y) => x - y) as [
    number,
    number,
  ]
  return many > LONGER * few
    ? { relation: 'incomparable', test: 'other-span', text: `one is of ${few} matches, the other of ${many}` }
    : undefined
}

/** Words that state less than an order of magnitude; “dozens” and “hundreds” state one. “Many” is no figure beside any. */
const isMany = (amount: QuantityMention): boolean => isVague(amount) && amount.min > 2 && amount.max === Infinity
const isVague = ({ vague, min }: QuantityMention): boolean => vague === true && min < 20

const HAPPENED: Readonly<Record<string, string>> = {
  kill: 'were killed',
  injure: 'were injured',
  arrest: 'were arrested',
  missing: 'are missing',
  rescue: 'were rescued',
  hold: 'are held',
}

const MEASURED: Readonly<Record<string, string>> = {
  km: 'How far or how long is it',
  kg: 'What is the weight',
  magnitude: 'How strong was it',
  km2: 'How large is the area',
  'km/h': 'How fast was it',
  '°C': 'How hot or cold was it',
}

function questionOf(slot: string, block: readonly string[], claims: readonly Claim[], story: Story): string {
  const what = block.join(' ')
  const scope = about(claims, story)
  switch (slot) {
    case 'people':
      return HAPPENED[what] ? `How many people ${HAPPENED[what]}?` : (plainest(claims) ?? `How many people${scope}?`)
    case 'count':
      return plainest(claims) ?? `How many ${nounOf(claims) ?? what}${scope}?`
    case 'age':
      if (block[0]?.startsWith('unnamed ')) return `How old is the ${block[0] === 'unnamed man' ? 'man or boy' : 'woman or girl'}?`
      return block[0] ? `How old is ${nameOf(block[0], story)}?` : `How old is the person${scope}?`
    case 'sum':
      return 'How many people: the number given, or what it is made of?'
    case 'children':
      return `How many children has ${nameOf(block[0], story)}?`
    case 'weight':
      return `How much does ${nameOf(block[0], story)} weigh?`
    case 'height':
      return `How tall is ${nameOf(block[0], story)}?`
    case 'stake':
      return `How large a share does ${nameOf(block[0], story)} hold?`
    case 'record':
      return `What is the record of ${nameOf(block[0], story)}?`
    case 'money':
      return `How much money${scope}?`
    case 'ordinal':
      return `Which ${what || 'one'} was it${scope}?`
    case 'score':
      return `What is the score${scope}?`
    case 'share':
    case 'ratio':
      return `What share${scope}?`
    default:
      return `${MEASURED[block[0] ?? ''] ?? `How many ${what || slot}`}${scope}?`
  }
}

/** The counted noun as a source has it: the shortest of the answers without its figure. */
function nounOf(claims: readonly Claim[]): string | undefined {
  const nouns = claims
    .filter(({ answer }) => answer.type === 'amount' && answer.amount.counted !== undefined)
    .map(({ text }) => text.split(/\s+/).at(-1)?.toLowerCase() ?? '')
    .filter((word) => /^\p{L}{3,}$/u.test(word))
  return nouns.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
}
