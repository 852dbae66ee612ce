// What speaks for a name being a person's, a place's, a body's or a thing's: votes from its form and from the words around it.
// A name has the type that its mentions in the document vote for together, so one clear mention settles the unclear ones.
import type { EntityType, Sentence } from '../../model/analysis.js'
import {
  isBodyHead, isPlaceHead, isThingHead, KNOWN_BODIES, LEGAL_FORMS, SHIP_PREFIXES,
} from '../../lexicon/namesHeads.js'
import { placesNamed, stateOfAbbreviation } from '../../lexicon/places.js'
import { roleNoun } from '../../lexicon/roles.js'
import { givenNameGender, isOrdinaryWord } from '../../lexicon/words.js'
import type { Unit } from './segment.js'
import { looksPersonal } from './segment.js'
import { isAcronym, isNameWord, namesKnownPlace, namesPlace } from './tokens.js'

export type Votes = Record<EntityType, number>

const SAYING = /^(said|says|told|tells|added|adds|explained|noted|wrote|replied|continued)$/
/** What people do and firms do not. */
const ANIMATE = /^(recalled|insisted|admitted|argued|acknowledged|testified|thinks?|believes?|smiled|laughed|joked|wept|cried|died|pleaded|denied|retired|married|resigned|escaped|knew|knows|wanted|feared|fled|hugged|slept|stabbed|shouted|screamed|apologi[sz]ed|chuckled|confessed|quipped|grew|lived|suffered|nominated|chuckled|resumed|fired|drove|walked|ran|gave|took|spoke|met|visited|won|lost|signed|threw|tied|scored|played|hit|praised|criticized|urged)$/
const OWNED_BY_PERSON = /^(mother|father|wife|husband|son|daughter|brother|sister|parents|family|lawyer|attorney|widow|death|body|career|face|hands?|arrest|girlfriend|boyfriend|friends?|life|birthday|knee|ankle|injury|resignation|naming|successor|predecessor|older|younger|eldest|late|mum|dad|home|house)$/
const OWNED_BY_BODY = /^(spokesman|spokeswoman|spokesperson|officials?|executives?|ceo|shares?|stock|headquarters|board|employees|offense|defense|staff|customers|products?|website|site|subsidiary|unit|network|software|chief|president|chairman|customers|users|store|stores|fans|players|offices?|statement|delegation|position)$/i
const TRADES = /^(acquired?|acquires|announced|announces|launched|launches|unveiled|released|releases|shipped|ships|recalled|merged|buys|bought|sells|reported|introduced|patched|fixed|updated|plans|expects|declined|warned|claims)$/
const FIRST_OF_PLACE = /^(Mount|Mt\.?|Lake|Gulf|Cape|Fort|Ft\.?|Port|Isle|Bay|Strait|Camp|Rio|Santa|San|Los|Las|El|St\.?|Saint|New|Bayou|Boca|Baton|Point|Upper|Lower)$/
const DIRECTION = /^(North|South|East|West|Northern|Southern|Eastern|Western|Northeast|Northwest|Southeast|Southwest|Central|Downtown|Greater|Inner|Outer|Upper|Lower)$/

const text = (sentence: Sentence, unit: Pick<Unit, 'first' | 'last'>): string[] =>
  sentence.tokens.slice(unit.first, unit.last + 1).map((token) => token.form)

/** Votes of one mention. */
export function votesOf(sentence: Sentence, unit: Unit): Votes {
  const votes: Votes = { person: 0, place: 0, body: 0, thing: 0 }
  const words = text(sentence, unit).filter((word) => !/^[-–]$/.test(word))
  voteByForm(votes, words, unit)
  voteByContext(votes, sentence, unit, words)
  return votes
}

function voteByForm(votes: Votes, words: readonly string[], unit: Unit): void {
  const name = words.join(' ')
  const last = words[words.length - 1] as string
  const lower = name.toLowerCase()
  const several = words.length > 1
  const given = givenNameGender((words[0] as string).toLowerCase()) !== undefined
  const personal = looksPersonal(words)
  if (unit.titled) votes.person += 6
  else if (unit.title) votes.person += 4
  if (KNOWN_BODIES.has(lower.replace(/^the /, '')) && (several || !isOrdinaryWord(lower) || isAcronym(name) || !unit.titled)) votes.body += 5
  if (LEGAL_FORMS.has(last.toLowerCase()) && several) votes.body += 6
  const of = words.indexOf('of')
  const head = of > 0 ? (words[of - 1] as string) : last
  if (several && SHIP_PREFIXES.has((words[0] as string).toLowerCase()) && isAcronym(words[0] as string)) votes.thing += 7
  const places = namesPlace(name)
  if (several && isBodyHead(head) && !(given && personal && words.length === 2 && !isOrdinaryWord(head.toLowerCase()))) votes.body += places ? 1 : 4
  if (several && isPlaceHead(head) && !(given && personal && words.length === 2)) votes.place += 4
  if (several && isThingHead(head) && !(given && personal && words.length === 2)) votes.thing += isBodyHead(head) ? 2 : 4
  if (!several && isBodyHead(last)) votes.body += 1
  if (places) votes.place += (given && !several) || !namesKnownPlace(name) ? 2 : several && given ? 3 : 4
  else if (several && DIRECTION.test(words[0] as string) && namesPlace(words.slice(1).join(' '))) votes.place += 5
  else if (several && words.length <= 3 && FIRST_OF_PLACE.test(words[0] as string) && !isBodyHead(last)) votes.place += 1.5
  if (isAcronym(last) && !several && !places) votes.body += 2.5
  const plain = words.every((word) => isOrdinaryWord(word.toLowerCase().replace(/\.$/, '')))
  if (several && personal) {
    if (words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word)) || (words.length === 3 && /^\p{Lu}$/u.test(words[1] as string)) || /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(words[0] as string)) votes.person += 3
    // "Telecom Norway": a country is nobody's surname, or seldom.
    if (!given && namesKnownPlace(last) && !namesPlace(words[0] as string)) { votes.person -= 2; votes.body += 2 }
    if (/^(Jr|Sr|II|III|IV)\.?$/.test(last)) votes.person += 4
    const middle = words.slice(1, -1).some((word) => givenNameGender(word.toLowerCase()) !== undefined) && !isOrdinaryWord(last.toLowerCase())
    if ((given || middle) && words.length <= 4 && !places) votes.person += plain ? 1.5 : 3.5
    else if (words.length === 2 && !places && !isOrdinaryWord((words[0] as string).toLowerCase()) && isOrdinaryWord(last.toLowerCase()) && !namesPlace(words[0] as string) && !isBodyHead(last) && !isPlaceHead(last) && !isThingHead(last)) votes.person += 1
    else if (words.length <= 3 && !places && !words.some((word) => isOrdinaryWord(word.toLowerCase())) && !/^(New|North|South|East|West|Great)$/.test(words[0] as string)) votes.person += 1.5
  }
  if (several && plain && !given) votes.thing += 1
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
    if (/[^s]s$/.test(last) || /^\d+ers$/.test(last) || /x$/.test(last)) votes.body += 2.5
    else votes.thing += 1
  }
  if (/^(in|near|outside|throughout|across|around|inside|toward|towards)$/i.test(before) && !unit.title) votes.place += several ? 1.5 : 2
  else if (/^(from|to|at|of|via)$/i.test(before) && !unit.title) { votes.place += 0.5; votes.body += before === 'at' ? 0.5 : 0.2 }
  if (before === 'old' && /^[-–]$/.test(form(start - 2)) && personal) votes.person += 4
  if (/^\p{Ll}/u.test(before) && roleNoun(before) && personal && !unit.title) votes.person += 4
  // After it.
  if (after === ',') {
    const next = form(unit.last + 2)
    if (/^\d{1,2}$/.test(next) && /^[,.;)]$/.test(form(unit.last + 3)) && personal) votes.person += 4
    if (stateOfAbbreviation(next) || (isNameWord(next) && placesNamed(nameFrom(sentence, unit.last + 2)).some((place) => place.kind !== 'city'))) {
      if (!unit.title) votes.place += /^(in|near|of|at|from|to|outside)$/i.test(before) ? 4 : 3
    }
    if (next === 'who' || next === 'whose') votes.person += 3
    if (next === 'which') { votes.person -= 2; votes.body += 1; votes.thing += 0.5 }
    if (/^(a|an|the|one|his|her|their|former|chief|executive|senior|vice|lead|director|chair|president|head)$/.test(next) && personal && appositionRole(sentence, unit.last + 2)) votes.person += 3
  }
  if (after === '(' && /^\d{1,2}$/.test(form(unit.last + 2)) && form(unit.last + 3) === ')') votes.person += 3
  if (after === 'who') votes.person += 3
  if (SAYING.test(after) || (SAYING.test(before) && !/^(told|tells|shot|married)$/.test(before))) votes.person += personal && several ? 2 : 0.8
  if (ANIMATE.test(after)) votes.person += personal ? 2 : 0
  if (TRADES.test(after)) votes.body += 1
  if (/^(administration|presidency|era|campaign|camp)$/.test(after) && personal && !namesKnownPlace(words.join(' '))) votes.person += 3
  if (/^(service|services|traffic|operations|product|products|technology|platform|system|cable|phone|phones|device|devices|chip|chips)$/.test(after) && !several) { votes.body += 0.7; votes.person -= 0.7 }
  if (/^['’]s?$/.test(after)) {
    const owned = form(unit.last + 2)
    if (OWNED_BY_PERSON.test(owned)) votes.person += personal ? 2.5 : 0.5
    if (OWNED_BY_BODY.test(owned)) votes.body += 2
  } else if (OWNED_BY_BODY.test(after) && after !== 'unit') votes.body += personal && several ? 1 : 2
}

const nameFrom = (sentence: Sentence, first: number): string => {
  let last = first
  while (isNameWord(sentence.tokens[last + 1]?.form ?? '')) last++
  return sentence.tokens.slice(first, last + 1).map((token) => token.form).join(' ')
}

/** Whether an apposition that begins at `index` has a post, trade or kinship as its head: "a former harbour pilot". */
export function appositionRole(sentence: Sentence, index: number): boolean {
  for (let i = index; i < Math.min(index + 8, sentence.tokens.length); i++) {
    const { form } = sentence.tokens[i] as { form: string }
    if (/^(of|in|at|for|who|that|which|,|\.|said|was|is|and|from|on|with|to|by)$/.test(form)) return i > index && roleNoun((sentence.tokens[i - 1] as { form: string }).form) !== undefined
  }
  return false
}

export function bestType(votes: Votes): { readonly type: EntityType; readonly score: number; readonly margin: number } {
  const order = (Object.entries(votes) as [EntityType, number][]).sort((a, b) => b[1] - a[1])
  const [first, second] = order as [[EntityType, number], [EntityType, number]]
  return { type: first[0], score: first[1], margin: first[1] - second[1] }
}
