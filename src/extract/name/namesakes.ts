import { editDistance } from '../../lexicon/editDistance.js'
import { comparePart } from '../../lexicon/nameParts.js'
import { metaphones } from '../../lexicon/natural.js'
import { comparePersonNames, parsePersonName, type PersonName } from '../../lexicon/personNames.js'
import { givenNameGender } from '../../lexicon/words.js'
import type { Document, Entity } from '../../model/analysis.js'
import { groupBy } from '../../model/group.js'
import { remembered } from '../../model/remembered.js'
import type { Story, StoryEntity } from '../../model/story.js'

/** Two people who may be one, told of by different sources under different names: their keys in order, and the part that differs. */
export interface Pair {
  readonly keys: readonly [string, string]
  readonly differs: 'given name' | 'middle name' | 'surname' | 'name'
}

/**
 * Who may be one with somebody else, by key: the only two that bear a surname, named by no source together, in the same post,
 * or, with one initial, beside the same work or body that few sources name, or with a given name that begins or is followed by
 * another; and the only two that bear a given name, in one post that only one person holds. Catches "police chief Jon Weller"
 * and "police chief Oscar Weller", "mayor J.R. Weller" and "mayor J.R. Brandt". Must not catch kin, whom some source names
 * together or whose posts are their kinship, a man and a woman, nor two officers named Jon.
 */
export const namesakes = remembered((story: Story): ReadonlyMap<string, Pair> => {
  const people = story.entities.filter(({ type, name }) => type === 'person' && parsePersonName(name).givens.length > 0)
  const found = new Map<string, Pair>()
  for (const bearers of groupBy(people, ({ name }) => parsePersonName(name).surname).values()) {
    const [a, b] = bearers
    if (!a || !b || bearers.length > 2) continue
    if (otherMiddle(a, b)) add(found, a, b, 'middle name')
    else if (isClipped(a, b) || mayBeOne(a, b, story)) add(found, a, b, 'given name')
  }
  for (const bearers of groupBy(people, ({ name }) => parsePersonName(name).givens.join(' ')).values()) {
    const [a, b] = bearers
    if (!a || !b || bearers.length > 2 || found.has(a.key) || found.has(b.key) || !(holdOnePost(a, b, story) || aLetterApart(a, b)))
      continue
    add(found, a, b, 'surname')
  }
  for (const bearers of groupBy(people, ({ name }) => metaphones(parsePersonName(name).surname)[0] ?? '').values())
    for (const a of bearers) {
      const [b, ...more] = bearers.filter((other) => other !== a && soundAlike(a, other))
      if (b && more.length === 0 && !found.has(a.key) && !found.has(b.key) && !namedTogether(a, b)) add(found, a, b, 'name')
    }
  return found
})

/**
 * "Sourakata Sissé" and "Sikata Cissay": surnames of one sound, spelled in two ways, and given names that begin and end alike.
 * Kin spell theirs in one.
 */
function soundAlike(a: StoryEntity, b: StoryEntity): boolean {
  const [x, y] = [a, b].map(({ name }) => parsePersonName(name)) as [PersonName, PersonName]
  const [one, other] = [x.givens[0] ?? '', y.givens[0] ?? '']
  const long = Math.min(one.length, other.length) > 4 && one[0] === other[0] && one.slice(-3) === other.slice(-3)
  return long && comparePart(x.surname, y.surname) === 'variant'
}

/**
 * "Lori Kahn" and "Lori Kahne": a letter more or less in a short surname, beside one given name of at least four letters that
 * two people bear.
 */
function aLetterApart(a: StoryEntity, b: StoryEntity): boolean {
  const [x, y] = [a, b].map(({ name }) => parsePersonName(name)) as [PersonName, PersonName]
  const [short, long] = x.surname.length < y.surname.length ? [x.surname, y.surname] : [y.surname, x.surname]
  return (
    (x.givens[0] ?? '').length > 3 &&
    short.length > 3 &&
    long.length === short.length + 1 &&
    short[0] === long[0] &&
    !long.endsWith('s') &&
    editDistance(short, long) === 1 &&
    !namedTogether(a, b)
  )
}

/** A man's name and a woman's. */
function clash(x: string, y: string): boolean {
  const genders = [givenNameGender(x), givenNameGender(y)]
  return genders.includes('male') && genders.includes('female')
}

const givensOf = (...both: readonly StoryEntity[]): (readonly string[])[] => both.map(({ name }) => parsePersonName(name).givens)

/** "Ty Weller" and "Tyrone Weller": one given name begins with the other. A closing vowel makes another name of it, "Carl" and "Carla". */
function isClipped(a: StoryEntity, b: StoryEntity): boolean {
  const [[x = ''] = [], [y = ''] = []] = givensOf(a, b)
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.length > 1 && long.length > short.length + 1 && long.startsWith(short) && !namedTogether(a, b) && !clash(x, y)
}

/** "Nuru Farrah Weller" and "Nuru Faarole Weller": middle names that begin alike; "Jens Holger" and "Jens Ole Weller" may be two men. */
function otherMiddle(a: StoryEntity, b: StoryEntity): boolean {
  const [x = [], y = []] = givensOf(a, b)
  const [[one, middle = ''], [other, second = '']] = [x, y]
  return (
    x.length === 2 &&
    y.length === 2 &&
    one === other &&
    middle.length > 2 &&
    second.length > 2 &&
    middle.slice(0, 2) === second.slice(0, 2) &&
    !namedTogether(a, b)
  )
}

function add(found: Map<string, Pair>, a: StoryEntity, b: StoryEntity, differs: Pair['differs']): void {
  const pair: Pair = { keys: a.key < b.key ? [a.key, b.key] : [b.key, a.key], differs }
  for (const key of pair.keys) found.set(key, pair)
}

/** Posts of which a body, a club or a place has one. */
const LONE_POST =
  /(?:^|\s)(?:general manager|head coach|president|mayor|governor|chief executive|ceo|prime minister|chancellor|commissioner|chief|superintendent|principal|chairman|chairwoman|chair|king|queen|pope|captain|treasurer|sheriff)$/

function holdOnePost(a: StoryEntity, b: StoryEntity, story: Story): boolean {
  // One initial is borne by too many.
  if (parsePersonName(a.name).givens.join('').length < 2 || namedTogether(a, b)) return false
  const posts = postsOf(b, story)
  return [...postsOf(a, story)].some((post) => LONE_POST.test(post) && posts.has(post))
}

/** "Boss" is said of whoever leads. */
const isHead = (post: string, other: string): boolean =>
  /(?:^|\s)(?:boss|head|chief)$/.test(post) &&
  /(?:^|\s)(?:director|manager|president|chief executive|ceo|chairman|chairwoman|principal|commissioner|coach|secretary general)$/.test(
    other,
  )

const namedTogether = (a: StoryEntity, b: StoryEntity): boolean =>
  a.members.some(({ source }) => b.members.some((other) => other.source === source))

function mayBeOne(a: StoryEntity, b: StoryEntity, story: Story): boolean {
  if (namedTogether(a, b)) return false
  const [x, y] = [parsePersonName(a.name).givens[0] ?? '', parsePersonName(b.name).givens[0] ?? '']
  if (x.length < 2 || y.length < 2 || clash(x, y) || comparePersonNames(a.name, b.name).relation === 'same') return false
  const posts = postsOf(b, story)
  if ([...postsOf(a, story)].some((post) => posts.has(post) || [...posts].some((other) => isHead(post, other) || isHead(other, post))))
    return true
  const ages = agesOf(b, story)
  if ([...agesOf(a, story)].some((age) => ages.has(age))) return true
  const beside = besideOf(b, story)
  return x[0] === y[0] && [...besideOf(a, story)].some((key) => beside.has(key))
}

const entitiesOf = ({ members }: StoryEntity, { documents }: Story): Entity[] =>
  members.flatMap(({ source, entity }) => documents.find((document) => document.source.id === source)?.entities[entity] ?? [])

/** What many are at once, and kinship, tell nobody from anybody. */
const NO_POST =
  /(?:^|\s)(?:man|woman|boy|girl|son|daughter|brother|sister|father|mother|wife|husband|widow|cousin|uncle|aunt|nephew|niece|child|teenager|resident|victim|suspect|witness|survivor|player|student|friend|neighbou?r|mr|mrs|ms|miss)$/

const postsOf = (entity: StoryEntity, story: Story): Set<string> =>
  new Set(
    entitiesOf(entity, story)
      .flatMap(({ roles }) => roles.map(({ text }) => text.toLowerCase()))
      .filter((post) => !NO_POST.test(post)),
  )

/** How old somebody is said to be, right beside the name: `Ida Weller, 41,`, `41-year-old Ida Weller`. */
function agesOf({ members }: StoryEntity, { documents }: Story): Set<string> {
  const ages = members.flatMap(({ source, entity }) => {
    const document = documents.find((one) => one.source.id === source)
    return (document?.entities[entity]?.mentions ?? []).flatMap(({ form, start, end }) => {
      if (form !== 'name') return []
      const { text } = (document as Document).source
      const after = /^, (\d{1,2})(?=[,.;])/.exec(text.slice(end, end + 6))?.[1]
      return after ?? /\b(\d{1,2})-year-old $/.exec(text.slice(Math.max(0, start - 14), start))?.[1] ?? []
    })
  })
  return new Set(ages)
}

/** Works and bodies named in one sentence with somebody, those left out that most sources name. */
function besideOf(entity: StoryEntity, story: Story): Set<string> {
  const keys = new Set<string>()
  for (const { source, entity: number } of entity.members) {
    const document = story.documents.find((one) => one.source.id === source)
    const sentences = new Set(document?.entities[number]?.mentions.map(({ sentence }) => sentence))
    for (const mention of document?.mentions ?? []) {
      const other = story.entityOf(source, mention.entity)
      if (mention.form !== 'name' || !sentences.has(mention.sentence) || !other || !/^(?:thing|body)$/.test(other.type)) continue
      if (other.members.length * 2 <= Math.max(4, story.documents.length)) keys.add(other.key)
    }
  }
  return keys
}
