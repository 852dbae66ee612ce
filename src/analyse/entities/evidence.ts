// What speaks for a name being a person's, a place's, a body's or a thing's: votes from its form and from the words around it.
// A name has the type that its mentions in the document vote for together, so one clear mention settles the unclear ones.
import type { EntityType, Sentence } from '../../model/analysis.js'
import { isBodyHead, isPlaceHead, isKnownBody, isThingHead, LEGAL_FORMS, SHIP_PREFIXES } from '../../lexicon/namesHeads.js'
import { placesNamed, stateOfAbbreviation } from '../../lexicon/places.js'
import { roleNoun } from '../../lexicon/roles.js'
import { givenNameGender, isOrdinaryWord } from '../../lexicon/words.js'
import type { Unit } from './segment.js'
import { looksPersonal } from './segment.js'
import { isAcronym, isNameWord, isPlainWord, namesKnownPlace, namesPlace } from './tokens.js'

export type Votes = Record<EntityType, number>

const SAYING = /^(said|says|told|tells|added|adds|explained|noted|wrote|replied|continued)$/
/** What people do and firms do not. */
const ANIMATE =
  /^(recalled|insisted|admitted|argued|acknowledged|testified|thinks?|believes?|smiled|laughed|joked|wept|cried|died|pleaded|denied|retired|married|resigned|escaped|knew|knows|wanted|feared|fled|hugged|slept|stabbed|shouted|screamed|apologi[sz]ed|chuckled|confessed|quipped|grew|lived|suffered|nominated|chuckled|resumed|fired|drove|walked|ran|gave|took|spoke|met|visited|won|lost|signed|threw|tied|scored|played|hit|praised|criticized|urged)$/
const OWNED_BY_PERSON =
  /^(mother|father|wife|husband|son|daughter|brother|sister|parents|family|lawyer|attorney|widow|death|body|career|face|hands?|arrest|girlfriend|boyfriend|friends?|life|birthday|knee|ankle|injury|resignation|naming|successor|predecessor|older|younger|eldest|late|mum|dad|home|house)$/
const OWNED_BY_BODY =
  /^(spokesman|spokeswoman|spokesperson|officials?|executives?|ceo|shares?|stock|headquarters|board|employees|offense|defense|staff|customers|products?|website|site|subsidiary|unit|network|software|chief|president|chairman|customers|users|store|stores|fans|players|offices?|statement|delegation|position)$/i
const TRADES =
  /^(acquired?|acquires|announced|announces|launched|launches|unveiled|released|releases|shipped|ships|recalled|merged|buys|bought|sells|reported|introduced|patched|fixed|updated|plans|expects|declined|warned|claims)$/
const FIRST_OF_PLACE =
  /^(Mount|Mt\.?|Lake|Gulf|Cape|Fort|Ft\.?|Port|Isle|Bay|Strait|Camp|Rio|Santa|San|Los|Las|El|St\.?|Saint|New|Bayou|Stade|Stadion|Rue|Via|Piazza|Avenida|Calle|Jalan|Hotel|Hôtel|Villa|Château|Chateau|Palazzo|Boca|Baton|Point|Upper|Lower)$/
const DIRECTION =
  /^(North|South|East|West|Northern|Southern|Eastern|Western|Northeast|Northwest|Southeast|Southwest|Central|Downtown|Greater|Inner|Outer|Upper|Lower)$/

/** Words of a name; parts joined by hyphens are one word. */
function wordsIn(sentence: Sentence, unit: Pick<Unit, 'first' | 'last'>): string[] {
  const words: string[] = []
  let end = -1
  for (const token of sentence.tokens.slice(unit.first, unit.last + 1)) {
    if (token.start === end && words.length > 0 && (/^[-–]$/.test(token.form) || /[-–]$/.test(words[words.length - 1] as string)))
      words[words.length - 1] += token.form
    else words.push(token.form)
    end = token.end
  }
  return words
}

const none = (): Votes => ({ person: 0, place: 0, body: 0, thing: 0 })

export const addVotes = (a: Votes, b: Votes): Votes => ({
  person: a.person + b.person,
  place: a.place + b.place,
  body: a.body + b.body,
  thing: a.thing + b.thing,
})

/** Votes of one mention: by the form of the name, which says the same wherever it stands, and by what stands around it here. */
export function votesOf(sentence: Sentence, unit: Unit): { readonly form: Votes; readonly context: Votes } {
  const form = none()
  const context = none()
  const words = wordsIn(sentence, unit).filter((word) => !/^[-–]$/.test(word))
  voteByForm(form, words, unit)
  if (unit.titled) context.person += 6
  else if (unit.title) context.person += 4
  voteByContext(context, sentence, unit, words)
  return { form, context }
}

function voteByForm(votes: Votes, words: readonly string[], unit: Unit): void {
  const name = words.join(' ')
  const last = words[words.length - 1] as string
  const lower = name.toLowerCase()
  const several = words.length > 1
  const given = givenNameGender((words[0] as string).toLowerCase()) !== undefined
  const personal = looksPersonal(words)
  if (isKnownBody(name) && (several || !isOrdinaryWord(lower) || isAcronym(name) || !unit.titled)) votes.body += 5
  if (LEGAL_FORMS.has(last.toLowerCase()) && several) votes.body += 6
  const of = words.findIndex(
    (word, index) => index > 0 && (word === 'of' || ((word === 'on' || word === 'for') && isBodyHead(words[index - 1] as string))),
  )
  const head = of > 0 ? (words[of - 1] as string) : last
  if (several && SHIP_PREFIXES.has((words[0] as string).toLowerCase()) && isAcronym(words[0] as string)) votes.thing += 7
  const places = namesPlace(name)
  if (several && isBodyHead(head) && !(given && personal && words.length === 2 && !isOrdinaryWord(head.toLowerCase())))
    votes.body += places ? 1 : 4
  if (several && isPlaceHead(head) && !(given && personal && words.length === 2)) votes.place += 4
  if (several && isThingHead(head) && !(given && personal && words.length === 2)) votes.thing += isBodyHead(head) ? 2 : 4
  if (!several && isBodyHead(last)) votes.body += 1
  if (!several && isThingHead(last)) votes.thing += 3
  // "Oslo Otters": a place and a plural are a team.
  if (
    several &&
    /[^s]s$|Sox$/.test(last) &&
    !isPlaceHead(last) &&
    !isThingHead(last) &&
    namesPlace(words.slice(0, -1).join(' ')) &&
    (!given || words.length > 2)
  ) {
    votes.body += 4
    votes.person -= 4
  }
  if (places && placesNamed(name).some((place) => place.kind === 'country')) votes.place += given && !several ? 3 : 5
  else if (places && given && !several && namesKnownPlace(name)) votes.place += 1.5
  if (!several && given && !places && !isPlainWord(last)) votes.person += 1
  if (places) votes.place += (given && !several) || !namesKnownPlace(name) ? 2 : several && given ? 3 : 4
  else if (several && DIRECTION.test(words[0] as string) && namesPlace(words.slice(1).join(' '))) votes.place += 5
  else if (several && words.length <= 3 && FIRST_OF_PLACE.test(words[0] as string) && !isBodyHead(last))
    votes.place += /^(St\.?|Saint|New|San|El|Bay|Point)$/.test(words[0] as string) ? 1.5 : 4
  if (isAcronym(last) && !several && !places) votes.body += 2.5
  const plain = words.every((word) => isPlainWord(word.replace(/\.$/, '')))
  if (several && personal) {
    if (
      words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word)) ||
      (words.length === 3 && /^\p{Lu}$/u.test(words[1] as string)) ||
      /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(words[0] as string)
    )
      votes.person += 3
    // "Telecom Norway": a country is nobody's surname, or seldom.
    if (!given && namesKnownPlace(last) && !namesPlace(words[0] as string)) {
      votes.person -= 2
      votes.body += 2
    }
    if (/^(Jr|Sr|II|III|IV)\.?$/.test(last)) votes.person += 4
    const middle =
      words.slice(1, -1).some((word) => givenNameGender(word.toLowerCase()) !== undefined) && !isOrdinaryWord(last.toLowerCase())
    if ((given || middle) && words.length <= 4 && !places) votes.person += plain ? 1.5 : 3.5
    else if (
      words.length === 2 &&
      !places &&
      !isPlainWord(words[0] as string) &&
      isOrdinaryWord(last.toLowerCase()) &&
      !namesPlace(words[0] as string) &&
      !isBodyHead(last) &&
      !isPlaceHead(last) &&
      !isThingHead(last)
    )
      votes.person += 1
    else if (
      words.length <= 3 &&
      !places &&
      !words.some((word) => isOrdinaryWord(word.toLowerCase())) &&
      !/^(New|North|South|East|West|Great)$/.test(words[0] as string)
    )
      votes.person += 1.5
  }
  if (several && plain && !given) votes.thing += 1
  if (several && /^(Hurricanes?|Typhoon|Cyclone|Storm|Operation|Project|Windows|Flight)$/.test(words[0] as string)) {
    votes.thing += 6
    votes.person -= 3
  }
  // "Apple Maps", "San Diego Bookfair": what begins with a firm or with a city of two words is nobody.
  if (several && /^\p{Lu}{3,}$/u.test(words[0] as string) && !/^\p{Lu}{2,}$/u.test(last) && !unit.titled) {
    votes.thing += 1
    votes.person -= 3
  }
  if (several && isKnownBody(words[0] as string) && !given) {
    votes.thing += 1
    votes.person -= 3
  }
  if (words.length > 2 && namesKnownPlace(words.slice(0, 2).join(' ')) && !given) {
    votes.thing += 1
    votes.person -= 4
  }
  if (/Channel \d+$/.test(name)) votes.body += 6
  if (/\d/.test(name) && !/^\d+ers$/.test(last)) votes.thing += 2
}

function voteByContext(votes: Votes, sentence: Sentence, unit: Unit, words: readonly string[]): void {
  const form = (index: number): string => sentence.tokens[index]?.form ?? ''
  const several = words.length > 1
  const start = unit.title?.first ?? unit.first
  const before = form(start - 1)
  const after = form(unit.last + 1)
  const personal = looksPersonal(words) && !isAcronym(words[0] as string)
  // Before the name.
  if (/^[Tt]he$/.test(before) && !unit.title) {
    votes.person -= 3
    const last = words[words.length - 1] as string
    if (namesKnownPlace(words.join(' '))) votes.place += 1
    else if (/[^s]s$/.test(last) || /^\d+ers$/.test(last) || last.endsWith('x')) votes.body += 2.5
    else votes.thing += 1
  }
  // "the league's Charlotte Otters": a given name that is a city as well, before a plural.
  if (/^(the|['’]s)$/i.test(before) && words.length === 2 && /[^s]s$/.test(words[1] as string) && namesKnownPlace(words[0] as string)) {
    votes.body += 4
    votes.person -= 4
  }
  const inCountry =
    after === 'in' &&
    isNameWord(form(unit.last + 2)) &&
    placesNamed(nameFrom(sentence, unit.last + 2)).some((place) => place.kind !== 'city')
  if (inCountry && !unit.title && /^(between|near|at|in|off|outside|from|of|and|to)$/.test(before)) votes.place += 3
  if (/^(previous|new|latest|existing|newest|older|upcoming|current|any|each|every|this)$/.test(before) && !unit.title) {
    votes.thing += 1.5
    votes.person -= 1.5
  }
  if (/^(a|an|one|each|some)$/.test(before) && !unit.title) {
    votes.person -= 2
    votes.thing += 0.5
  }
  if (/^[-–]$/.test(after) && /^(rated|certified|compliant|compatible|enabled|approved)$/.test(form(unit.last + 2))) votes.thing += 3
  const unplaced = !several && givenNameGender((words[0] as string).toLowerCase()) !== undefined && !namesPlace(words[0] as string)
  if (!unplaced && /^(in|near|outside|throughout|across|around|inside|toward|towards)$/i.test(before) && !unit.title)
    votes.place += !several ? 2 : words.some(isPlainWord) ? 0 : 1.5
  else if (/^(from|to|at|of|via)$/i.test(before) && !unit.title) {
    votes.place += 0.5
    votes.body += before === 'at' ? 0.5 : 0.2
  }
  if (before === 'old' && /^[-–]$/.test(form(start - 2)) && personal) votes.person += 4
  if (
    /^(acquire|acquires|acquired|acquiring|buy|buying|bought)$/.test(before) ||
    (before === 'of' && form(start - 2) === 'acquisition') ||
    (before === 'with' && form(start - 2) === 'merger')
  ) {
    votes.body += 2.5
    votes.person -= 1
  }
  if (
    /^(company|firm|maker|carrier|operator|provider|retailer|airline|giant|chipmaker|rival|publisher|bank|newspaper|magazine|broadcaster|agency|website|site|network|consultancy|subsidiary)$/.test(
      before,
    ) &&
    !unit.title
  ) {
    votes.body += 3
    votes.person -= 3
  }
  if (/^\p{Ll}/u.test(before) && roleNoun(before) && personal && !unit.title) votes.person += 4
  // After it.
  if (after === ',') {
    const next = form(unit.last + 2)
    if (/^\d{1,2}$/.test(next) && /^[,.;)]$/.test(form(unit.last + 3)) && personal) votes.person += 4
    if (
      stateOfAbbreviation(next) ||
      (isNameWord(next) && placesNamed(nameFrom(sentence, unit.last + 2)).some((place) => place.kind !== 'city'))
    ) {
      if (!unit.title) votes.place += /^(in|near|of|at|from|to|outside)$/i.test(before) ? 4 : 3
    }
    if (next === 'who' || next === 'whose') votes.person += 3
    if (/^(a|an|the|one|its|based)$/.test(next) && appositionBody(sentence, unit.last + 2)) {
      votes.body += 3
      votes.person -= 2
    }
    if (next === 'which') {
      votes.person -= 2
      votes.body += 1
      votes.thing += 0.5
    }
    if (
      /^(a|an|the|one|his|her|their|former|chief|executive|senior|vice|lead|director|chair|president|head)$/.test(next) &&
      personal &&
      appositionRole(sentence, unit.last + 2)
    )
      votes.person += 3
  }
  if (after === '(' && /^\d{1,2}$/.test(form(unit.last + 2)) && form(unit.last + 3) === ')') votes.person += 3
  if (after === 'who') votes.person += 3
  // "said Brandt." names the speaker, "said Brandt left" may name anything.
  const inverted = SAYING.test(before) && !/^(told|tells)$/.test(before) && /^([,.;:"”)]|of|who|in|at|)$/.test(after)
  if (SAYING.test(after) || inverted) votes.person += personal && several ? 2 : 0.8
  if (ANIMATE.test(after)) votes.person += personal ? 2 : 0
  if (TRADES.test(after)) votes.body += 1
  if (/^(administration|presidency|era|campaign|camp)$/.test(after) && personal && !namesKnownPlace(words.join(' '))) votes.person += 3
  if (
    /^(service|services|traffic|operations|product|products|technology|platform|system|cable|phone|phones|device|devices|chip|chips)$/.test(
      after,
    ) &&
    !several
  ) {
    votes.body += 0.7
    votes.person -= 0.7
  }
  if (/^['’]s?$/.test(after)) {
    const owned = form(unit.last + 2)
    if (OWNED_BY_PERSON.test(owned)) votes.person += personal ? 2.5 : 0.5
    if (OWNED_BY_BODY.test(owned)) votes.body += 2
    // "Tarnwood's Lena Brandt": who owns a person is a firm, a team or a country.
    if (
      !several &&
      isNameWord(owned) &&
      isNameWord(form(unit.last + 3)) &&
      (givenNameGender(owned.toLowerCase()) !== undefined || /^\p{Lu}\./u.test(owned))
    ) {
      votes.body += 1.5
      votes.person -= 1
    }
  } else if (OWNED_BY_BODY.test(after) && after !== 'unit') votes.body += personal && several ? 1 : 2
}

const nameFrom = (sentence: Sentence, first: number): string => {
  let last = first
  while (isNameWord(sentence.tokens[last + 1]?.form ?? '')) last++
  return sentence.tokens
    .slice(first, last + 1)
    .map((token) => token.form)
    .join(' ')
}

/** Whether an apposition that begins at `index` has a post, trade or kinship as its head: "a former harbour pilot". */
function appositionRole(sentence: Sentence, index: number): boolean {
  for (let i = index; i < Math.min(index + 8, sentence.tokens.length); i++) {
    const { form } = sentence.tokens[i] as { form: string }
    if (/^(of|in|at|for|who|that|which|,|\.|said|was|is|and|from|on|with|to|by)$/.test(form))
      return i > index && roleNoun((sentence.tokens[i - 1] as { form: string }).form) !== undefined
  }
  return false
}

/** Whether an apposition that begins at `index` has a kind of body as its head: "a small ferry company". */
function appositionBody(sentence: Sentence, index: number): boolean {
  for (let i = index; i < Math.min(index + 8, sentence.tokens.length); i++) {
    const { form } = sentence.tokens[i] as { form: string }
    if (!/^(of|in|at|for|who|that|which|,|\.|said|was|is|and|from|on|with|to|by|based)$/.test(form)) continue
    const last = (sentence.tokens[i - 1] as { form: string }).form
    return (
      i > index &&
      /^\p{Ll}/u.test(last) &&
      (isBodyHead(last) ||
        /^(maker|carrier|operator|provider|retailer|supplier|manufacturer|distributor|startup|developer|giant|chain|charity)$/.test(last))
    )
  }
  return false
}

export function bestType(votes: Votes): { readonly type: EntityType; readonly score: number; readonly margin: number } {
  const order = (Object.entries(votes) as [EntityType, number][]).sort((a, b) => b[1] - a[1])
  const [first, second] = order as [[EntityType, number], [EntityType, number]]
  return { type: first[0], score: first[1], margin: first[1] - second[1] }
}
