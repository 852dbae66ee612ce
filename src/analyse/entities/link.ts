// Which names of a document mean the same: full names first, then surnames, given names, short forms and letters.
import type { EntityType, Sentence } from '../../model/analysis.js'
import { compareNames } from '../../lexicon/names.js'
import { LEGAL_FORMS, isBodyHead, isKnownBody } from '../../lexicon/namesHeads.js'
import { metaphones } from '../../lexicon/natural.js'
import { parsePersonName } from '../../lexicon/personNames.js'
import { samePlace } from '../../lexicon/places.js'
import { TITLE_GENDER } from '../../lexicon/titles.js'
import { initialsOf, nameWords } from '../../lexicon/wordNames.js'
import { givenNameGender, isOrdinaryWord } from '../../lexicon/words.js'
import type { Named } from './named.js'
import { isAcronym } from './tokens.js'

/** Names of one document that mean one person, place, body or thing. */
export interface Group {
  readonly type: EntityType
  readonly mentions: Named[]
  /** Written forms, the fullest first once linking is done. */
  names: string[]
  gender?: 'male' | 'female'
}

/** A word that as many names share tells none of them; so a list of thousands of names takes no longer a name than a short one. */
const MOST = 64

/** Groups found by the words that lead to them, so that a name is compared with few others. */
class Index {
  private readonly byKey = new Map<string, Group[]>()

  add(group: Group, keys: Iterable<string>): void {
    for (const key of new Set(keys)) {
      const known = this.byKey.get(key)
      if (!known) this.byKey.set(key, [group])
      else if (known.length < MOST && !known.includes(group)) known.push(group)
    }
  }

  find(keys: Iterable<string>): Group[] {
    return [...new Set([...keys].flatMap((key) => this.byKey.get(key) ?? []))]
  }
}

const wordKeys = (type: EntityType, name: string): string[] => {
  if (type === 'person') {
    const { givens, surname } = parsePersonName(name)
    return [surname, ...givens, ...metaphones(surname).map((sound) => `~${sound}`)]
  }
  const words = nameWords(name)
  const letters = words.length > 2 || (words.length === 2 && type === 'body') ? [`=${initialsOf(name)}`] : []
  return [
    ...words,
    words.join(''),
    ...words.flatMap((word) => metaphones(word).map((sound) => `~${sound}`)),
    ...letters,
    ...(isAcronym(name) ? [`=${words.join('')}`] : []),
  ]
}

const isSingle = (named: Named): boolean =>
  named.type === 'person' ? parsePersonName(named.name).givens.length === 0 : nameWords(named.name).length === 1

/** Links the names of a document; groups come in the order of their first mention. */
export function linkNames(named: readonly Named[], sentences: readonly Sentence[]): Group[] {
  const groups: Group[] = []
  const index = new Index()
  const placed = new Map<Named, Group>()
  const open = (one: Named): void => {
    const group: Group = { type: one.type, mentions: [], names: [] }
    groups.push(group)
    put(one, group)
  }
  const put = (one: Named, group: Group): void => {
    group.mentions.push(one)
    if (!group.names.includes(one.name)) {
      group.names.push(one.name)
      index.add(group, wordKeys(group.type, one.name))
    }
    placed.set(one, group)
    const gender = genderOf(one, sentences)
    if (gender && !group.gender) group.gender = gender
  }
  const order = new Map(named.map((one, position) => [one, position]))
  const firstUse = new Map<string, number>()
  named.forEach((one, position) => {
    if (!firstUse.has(one.name)) firstUse.set(one.name, position)
  })
  const full = named.filter((one) => !isSingle(one))
  // The longest names first: what is shorter is then held against all that it can be part of.
  const bySize = [...full].sort((a, b) => b.name.split(' ').length - a.name.split(' ').length || (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const firstOf = new Map<string, Group>()
  for (const one of bySize) {
    const seen = firstOf.get(`${one.type}:${one.key}`)
    if (seen) {
      put(one, seen)
      continue
    }
    const fits = index
      .find(wordKeys(one.type, one.name))
      .filter((group) => group.type === one.type && group.names.every((name) => fitsFull(one.type, one.name, name)))
    if (fits.length === 1) put(one, fits[0] as Group)
    else open(one)
    firstOf.set(`${one.type}:${one.key}`, placed.get(one) as Group)
  }
  const letters = lettersGiven(named, sentences, placed)
  for (const one of named.filter(isSingle)) {
    const candidates = index.find(wordKeys(one.type, one.name)).filter((group) => group.type === one.type)
    const fit = letters.get(one.key) ?? (one.type === 'person' ? personFor(one, candidates, sentences) : otherFor(one, candidates))
    if (fit) put(one, fit)
    else open(one)
  }
  for (const group of groups) {
    group.mentions.sort((a, b) => a.unit.sentence - b.unit.sentence || a.unit.first - b.unit.first)
    group.names.sort((a, b) => fullness(b) - fullness(a) || (firstUse.get(a) ?? 0) - (firstUse.get(b) ?? 0))
  }
  return groups.sort((a, b) => before(a.mentions[0] as Named, b.mentions[0] as Named))
}

const before = (a: Named, b: Named): number => a.unit.sentence - b.unit.sentence || a.unit.first - b.unit.first
const fullness = (name: string): number => name.split(/\s+/).length * 100 + (isAcronym(name) ? 0 : Math.min(name.length, 99))

/** Two full names in one document. Spelling slips within one source are rare, and are believed only where the rest agrees. */
function fitsFull(type: EntityType, a: string, b: string): boolean {
  if (type === 'place' && samePlace(a, b)) return true
  const relation = compareNames(a, b, type === 'person' ? 'person' : 'other')
  if (relation === 'same' || relation === 'variant') return true
  if (relation !== 'compatible') return false
  if (type === 'person') return true
  if (type === 'place') return false
  // "Fish and Wildlife Service" is the "U.S. Fish and Wildlife Service"; "Tarn Bank" is not "Tarn Bank Foundation".
  const [x, y] = [nameWords(a), nameWords(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.length >= 2 && long.slice(-short.length).join(' ') === short.join(' ') && short.some((word) => !isBodyHead(word))
}

export function genderOf(one: Named, sentences: readonly Sentence[]): 'male' | 'female' | undefined {
  if (one.type !== 'person') return undefined
  const { title, sentence } = one.unit
  if (title) {
    for (let i = title.first; i <= title.last; i++) {
      const gender = TITLE_GENDER[(sentences[sentence]?.tokens[i]?.form ?? '').toLowerCase().replace(/\.$/, '')]
      if (gender) return gender
    }
  }
  const { givens } = parsePersonName(one.name)
  const gender = givens.length > 0 ? givenNameGender(givens[0] as string) : undefined
  return gender === 'either' ? undefined : gender
}

/** The person a surname or a given name alone means: the only one, or the one of the title's gender, or the last named nearby. */
function personFor(one: Named, candidates: readonly Group[], sentences: readonly Sentence[]): Group | undefined {
  const { surname } = parsePersonName(one.name)
  const parsed = (group: Group) => group.names.map(parsePersonName)
  const bySurname = candidates.filter((group) => parsed(group).some((name) => name.surname === surname))
  const byGiven = candidates.filter((group) => parsed(group).some((name) => name.givens[0] === surname))
  const loose = candidates.filter((group) => group.names.some((name) => compareNames(one.name, name) !== 'different'))
  const fits = bySurname.length > 0 ? bySurname : byGiven.length > 0 && !one.unit.title ? byGiven : loose
  if (fits.length <= 1) return fits[0]
  const gender = genderOf(one, sentences)
  const same = gender ? fits.filter((group) => group.gender === gender) : fits
  if (same.length === 1) return same[0]
  // Several bear the surname: the one who was named last, if nobody else of that name was in the same stretch.
  const near = fits.filter((group) =>
    group.mentions.some((mention) => {
      const back = one.unit.sentence - mention.unit.sentence
      return back >= 0 && back <= 5 && before(mention, one) < 0
    }),
  )
  return near.length === 1 ? near[0] : undefined
}

/** The body or thing that one word of its name, or its letters, mean. */
function otherFor(one: Named, candidates: readonly Group[]): Group | undefined {
  const same = candidates.filter((group) =>
    group.names.some(
      (name) =>
        name === one.name || compareNames(one.name, name, 'other') === 'same' || (one.type === 'place' && samePlace(one.name, name)),
    ),
  )
  if (same.length > 0) return same[0]
  if (one.type === 'place') return undefined
  const lower = one.name.toLowerCase()
  if (isAcronym(one.name)) {
    const spelled = candidates.filter((group) =>
      group.names.some((name) => nameWords(name).length > 1 && initialsOf(name) === lower.replace(/\./g, '')),
    )
    return spelled.length === 1 ? spelled[0] : undefined
  }
  if (isKnownBody(one.name)) return undefined
  const word = nameWords(one.name)[0] as string
  const part = candidates.filter((group) =>
    group.names.some((name) => {
      const words = nameWords(name)
      if (words.length < 2) return compareNames(one.name, name, 'other') === 'variant'
      // The head alone ("the Council"), or the first word alone where it is no English word ("Tarnwood").
      return (
        (words[words.length - 1] === word && isBodyHead(word)) ||
        (words[0] === word && !isOrdinaryWord(word)) ||
        (one.type === 'thing' && words[words.length - 1] === word && !isOrdinaryWord(word))
      )
    }),
  )
  return part.length === 1 ? part[0] : undefined
}

/** Letters given in parentheses after the name: "Marine Safety Board (MSB)", and the other way round. */
function lettersGiven(named: readonly Named[], sentences: readonly Sentence[], placed: ReadonlyMap<Named, Group>): Map<string, Group> {
  const given = new Map<string, Group>()
  named.forEach((one, index) => {
    const next = named[index + 1]
    if (!next || next.unit.sentence !== one.unit.sentence || next.unit.first !== one.unit.last + 2) return
    const tokens = sentences[one.unit.sentence]?.tokens
    if (tokens?.[one.unit.last + 1]?.form !== '(' || tokens[next.unit.last + 1]?.form !== ')') return
    const [long, short] = isAcronym(next.name) ? [one, next] : [next, one]
    const group = placed.get(long)
    const first = nameWords(long.name)[0]?.[0]
    if (group && isAcronym(short.name) && !LEGAL_FORMS.has(short.key) && short.key.startsWith(first ?? ' ') && long.type !== 'person')
      given.set(short.key, group)
  })
  return given
}
