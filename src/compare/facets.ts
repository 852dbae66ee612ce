import { portfolio } from '../lexicon/portfolios.js'
import { containedIn, countryOfDemonym, isPlace, samePlace } from '../lexicon/places.js'
import { groupBy } from '../model/group.js'
import type { Claim, Judgement, Row } from '../model/claim.js'
import { OFFICES, OTHER_TIME, postOf, TRADES, type Post } from './posts.js'
import { answered } from './sides.js'

/** What a description says besides the bare post: `minister` is asked, `finance` is said. */
interface Facet {
  readonly claim: Claim
  readonly asked: string
  readonly said: string
  /** Held before or not yet: tells what a source knows, and is no answer. */
  readonly past: boolean
}

/**
 * One post with another field, house, town or country. Catches "finance minister" against "foreign minister", "professor at Brandt College"
 * against "professor at Halden University", "a Swedish driver" against "a Finnish driver". Must not catch "minister" against "finance
 * minister", "head of the board" against "head of the Harbour Board", nor two posts of which one source gives both.
 */
export function otherFacet(row: Row): Judgement | undefined {
  const described = row.claims.map((claim) => ({ claim, post: postOf(claim) }))
  return (
    differing(described.flatMap(fieldOf), () => true, 'other-field', 'The post is one of another field') ??
    differing(described.flatMap(houseOf), areTwoHouses, 'other-house', 'The post is held elsewhere') ??
    differing(described.flatMap(nationOf), (a, b) => a !== b, 'other-nation', 'Another country is given')
  )
}

/** Whether posts of several fields are given, held now or before: a former finance minister is no former foreign minister. */
export const areOfFields = ({ claims }: Row): boolean =>
  new Set(claims.flatMap((claim) => fieldOf({ claim, post: postOf(claim) })).map(({ said }) => said)).size > 1

interface Described {
  readonly claim: Claim
  readonly post: Post
}

const isPast = ({ words }: Post): boolean => [...words].some((word) => OTHER_TIME.test(word))

/** Words right before the post: "deputy foreign minister" is asked as a deputy minister. */
function fieldOf({ claim, post }: Described): Facet[] {
  if (!OFFICES.has(post.head)) return []
  const phrase = phraseOf(claim)
  const fields = [...new Set(phrase.flatMap((word) => portfolio(word) ?? []))]
  // Who has two fields has a post of his own, and a "Secretary of State for health" is no other than the health secretary.
  if (fields.length !== 1) return []
  const level = post.qualifiers.filter((word) => !OTHER_TIME.test(word)).join(' ')
  return [{ claim, asked: `${post.head} ${level}`, said: fields[0] as string, past: isPast(post) }]
}

/** The words of the post, without what it is of, unless that is a field as well: "minister of finance". */
const phraseOf = (claim: Claim): string[] =>
  (canonical(claim).match(/^(?:[^,]*?)(?=,| at | to | in | who | that |$)/)?.[0] ?? '').split(/[\s-]+/)

const canonical = ({ answer, text }: Claim): string => (answer.type === 'text' ? answer.canonical : text.toLowerCase())

/** Sorts of places of learning: each is named by one of these words. */
const SCHOOLS = /^(?:university|college|institute|academy|polytechnic)$/

/** The house or place in whose name the post is held, as written. */
function houseOf({ claim, post }: Described): Facet[] {
  const head = claim.answer.type === 'text' ? claim.answer.head : undefined
  if (head === undefined || !(OFFICES.has(post.head) || TRADES.has(post.head) || post.head === 'student')) return []
  const at = claim.text.toLowerCase().indexOf(head)
  // "Mayor of the town" names none, and "Brasco's chief" has its house outside the words.
  if (at < 0 || !/^\p{Lu}/u.test(claim.text.slice(at))) return []
  const fields = (phraseOf(claim).join(' ').split(' of ')[0] as string).split(' ').flatMap((word) => portfolio(word) ?? [])
  const level = post.qualifiers.filter((word) => !OTHER_TIME.test(word)).join(' ')
  return [{ claim, asked: `${post.head} ${level} ${fields.join(' ')}`, said: claim.text.slice(at, at + head.length), past: isPast(post) }]
}

function areTwoHouses(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.split(/[\s,]+/).filter((word) => !/^(?:the|of|and|for|at|in)$/i.test(word))) as [
    string[],
    string[],
  ]
  const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase())
  if (isPlace(a) && isPlace(b)) return !samePlace(a, b) && containedIn(a, b) === false && containedIn(b, a) === false
  const sort = (words: readonly string[]): string | undefined =>
    lower(words).flatMap((word) => (SCHOOLS.test(word) ? ['school'] : []))[0] ?? lower(words).at(-1)
  if (x.length < 2 || y.length < 2 || sort(x) !== sort(y)) return false
  const own = (words: readonly string[]): string[] => lower(words).filter((word) => !SCHOOLS.test(word) && word !== lower(words).at(-1))
  const shared = own(x).some((word) => own(y).includes(word))
  return !shared && own(x).length > 0 && own(y).length > 0 && ![...x, ...y].some((word) => /^\p{Ll}/u.test(word))
}

/** Subjects that are called by a country's name: a "French teacher" need not be French. */
const OF_A_TONGUE = /^(?:teacher|professor|student|translator|interpreter|speaker|instructor|lecturer|language)$/

/** "A Swedish driver": of one country, said right before the noun. */
function nationOf({ claim, post }: Described): Facet[] {
  const [first = '', second = ''] = canonical(claim).split(/\s+/)
  const country = countryOfDemonym(first)
  if (
    country === undefined ||
    second !==
      canonical(claim)
        .split(/\b(?: of| for| at| in| who|,)\b/)[0]
        ?.split(/\s+/)
        .at(-1)
  )
    return []
  return OF_A_TONGUE.test(post.head) ? [] : [{ claim, asked: 'nation', said: country, past: isPast(post) }]
}

/** Sides of one question, where every source that answers it gives one answer, and not all give the same. */
function differing(facets: readonly Facet[], areTwo: (a: string, b: string) => boolean, test: string, why: string): Judgement | undefined {
  for (const asked of groupBy(facets, (facet) => facet.asked).values()) {
    const bySource = [...groupBy(asked, ({ claim }) => claim.source).values()]
    if (bySource.some((own) => own.some(({ said }) => own.some((other) => other.said !== said)))) continue
    const groups = [
      ...groupBy(
        asked.filter(({ past }) => !past),
        ({ said }) => said,
      ).values(),
    ]
    const values = groups.map(([first]) => (first as Facet).said)
    if (groups.length < 2 || values.some((a, i) => values.some((b, j) => i < j && !areTwo(a, b)))) continue
    const sides = groups.map((group) => answered(group.map(({ claim }) => claim)))
    const said = sides.map(({ value }) => `“${value}”`).join(' and ')
    return {
      relation: 'divergence',
      sides,
      why: `${why}: ${said}.`,
      reasons: [{ stage: 'compare', test, text: `${said}: no source gives both` }],
    }
  }
  return undefined
}
