import type { Claim } from '../model/claim.js'

/** One word for each post that goes by several. */
const SAME_POST: Readonly<Record<string, string>> = {
  chief: 'head',
  director: 'head',
  leader: 'head',
  boss: 'head',
  ceo: 'head ceo',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  adviser: 'advisor',
  premier: 'minister prime',
  pm: 'minister prime',
  policeman: 'officer',
  policewoman: 'officer',
  qb: 'quarterback',
  schoolteacher: 'teacher',
  jeweller: 'jeweler',
  congressman: 'representative',
  congresswoman: 'representative',
  attorney: 'lawyer',
  counsel: 'lawyer',
  gm: 'general manager',
  vp: 'vice president',
  sgt: 'sergeant',
  lt: 'lieutenant',
  capt: 'captain',
  justice: 'judge',
  once: 'former',
  ex: 'former',
  onetime: 'former',
  rep: 'representative',
  gov: 'governor',
  sen: 'senator',
  prof: 'professor',
  mom: 'mother',
  mum: 'mother',
  dad: 'father',
}
/** Posts written out that go by letters. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/\bone\s?-\s?time\b/g, 'former'],
  [/\bchief executive(?: officer)?\b/g, 'ceo'],
  [/\bchief operating officer\b/g, 'coo'],
  [/\bchief financial officer\b/g, 'cfo'],
  [/\bshow[- ]?runner\b/g, 'producer'],
  [/\bchief technology officer\b/g, 'cto'],
  [/\bchief information officer\b/g, 'cio'],
  [/\bchief marketing officer\b/g, 'cmo'],
]
/** Posts that one holds or does not; what a person is besides (a suspect, a mother, a star) may all be true at once. */
export const OFFICES = new Set(
  `minister secretary advisor envoy head governor spokesperson candidate ambassador president chair mayor senator representative judge
  prosecutor lawyer ceo coo cfo cto cio cmo general colonel captain commander coach officer manager editor professor instructor dean bishop king queen prince
  treasurer speaker commissioner superintendent sheriff inspector analyst owner founder agent publicist`.split(/\s+/),
)
/** Work that people do for a living: whoever does one seldom does another, though a doctor may hold an office. */
export const TRADES = new Set(
  `teacher nurse doctor surgeon driver mechanic plumber electrician carpenter clerk janitor cashier pilot soldier sailor firefighter paramedic
  watchmaker engraver seamstress tailor baker butcher barber farmer fisherman miner accountant waiter bartender chef jeweler bodyguard nanny
  bricklayer welder trucker machinist librarian dentist pharmacist`.split(/\s+/),
)
/** Titles that are also said of whoever is the best at something ("the disco queen"). */
const CROWNS = new Set('king queen prince princess'.split(' '))
const LINKS = new Set('the a an of for to at in on and s his her its their'.split(' '))
/** What makes the post another one, or not yet or no longer that post; who is outgoing holds it still. */
const QUALIFIERS = new Set(
  'former acting interim deputy vice assistant candidate ex designate elect retired incoming honorary associate majority minority part'.split(
    ' ',
  ),
)
/** What somebody was, or has just become, is no other answer than what he is. */
export const OTHER_TIME = /^(?:former|ex|retired|late|onetime|new|next|future)$/
/** What a description says that somebody is. */
export interface Post {
  readonly head: string
  readonly words: ReadonlySet<string>
  readonly qualifiers: readonly string[]
  /** "Boss", "chief", "leader": said of whoever leads. */
  readonly loose: boolean
  /** Written with a capital, or of a country: "Queen Ana", "the queen of Ambria". */
  readonly titled: boolean
}

export function postOf(claim: Claim): Post {
  const text = claim.answer.type === 'text' ? claim.answer.canonical : claim.text.toLowerCase()
  const phrase = text.split(/\b(?:of|for|to|at|in|on|with|who|that)\b|,/)[0] ?? text
  const words = tokens(text)
  const [last = text, before = ''] = tokens(phrase).reverse()
  // A secretary general is a secretary.
  return {
    head: last === 'general' && (OFFICES.has(before) || before === 'surgeon') ? before : last,
    words: new Set(words),
    qualifiers: words.filter((word) => QUALIFIERS.has(word)).sort(),
    loose: /\b(?:boss|chief|head|leader|supremo)$/.test(phrase.trim()),
    titled: /^\p{Lu}|\sof\s/u.test(claim.text),
  }
}

/** The words of a description, each post by one name. */
export const tokens = (text: string): string[] =>
  (LETTERS.reduce((said, [long, short]) => said.replace(long, short), text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !LINKS.has(word))
    .map((word) => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word))
    .flatMap((word) => (SAME_POST[word] ?? word).split(' '))

/** "Minister in the 1970s". */
export const YEARS = /^(?:18|19|20)\d\ds?$/
/** Who chairs one for a day has an office besides. */
const MEETING = /^(?:summit|conference|meeting|convention|talk|gathering|ceremony|jury)$/
/** Whether somebody is said to hold an office or to live by a trade; undefined for what he can be besides anything else. */
export function workOf({ head, titled, words }: Post): 'office' | 'trade' | undefined {
  if ([...words].some((word) => OTHER_TIME.test(word) || MEETING.test(word) || YEARS.test(word))) return undefined
  if (CROWNS.has(head)) return titled ? 'office' : undefined
  return OFFICES.has(head) ? 'office' : TRADES.has(head) ? 'trade' : undefined
}

/** Posts whose holder a paper calls boss, chief or leader. */
const LEADING = new Set(
  'minister secretary head president chair coach manager mayor governor captain commander superintendent commissioner sheriff editor dean prefect principal'.split(
    ' ',
  ),
)
/** A rank is held besides any post. */
const RANKS = new Set('general colonel captain major lieutenant sergeant admiral inspector professor'.split(' '))
export const isVague = ({ loose, head }: Post): boolean => loose || RANKS.has(head)
/** "Foreign minister" and "foreign secretary", "minister of health" and "cabinet secretary for health". */
const isMinister = (a: Post, b: Post): boolean =>
  a.head === 'minister' && b.head === 'secretary' && [...b.words].some((word) => word !== 'secretary' && a.words.has(word))
const isBoss = ({ loose }: Post, { head }: Post): boolean => loose && LEADING.has(head)

export const sharesHead = (a: Post, b: Post): boolean =>
  a.head === b.head ||
  isBoss(a, b) ||
  isBoss(b, a) ||
  isMinister(a, b) ||
  isMinister(b, a) ||
  RANKS.has(a.head) !== RANKS.has(b.head) ||
  (/^(?:coach|manager)$/.test(a.head) && /^(?:coach|manager)$/.test(b.head)) ||
  (OFFICES.has(b.head) && a.words.has(b.head)) ||
  (OFFICES.has(a.head) && b.words.has(a.head))
