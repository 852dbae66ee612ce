import { MAKES } from '../../lexicon/things.js'
import { groundOf } from '../../lexicon/venues.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import { standaloneClaim } from '../around/standaloneClaim.js'

const COLOURS = new Set(
  'black white grey gray silver blue red green yellow brown gold golden tan beige orange purple maroon burgundy bronze'.split(' '),
)
// In capitals: a seat and a jaguar are no cars.
const isMake = (form: string): boolean => /^\p{Lu}/u.test(form) && MAKES.get(form.toLowerCase()) === 'car'
const KIND = /^(?:vehicle|sedan|suv|pickup|minivan|motorcycle|motorbike|scooter|saloon|hatchback|limousine|moped)$/i

/** What colour a car or another vehicle was: "a green van" against "an orange van"; not "the White House", nor a red car and a blue van. */
export const findColours = (document: Document): Claim[] =>
  document.sentences.flatMap((sentence) =>
    sentence.kind === 'furniture' ? [] : sentence.tokens.flatMap((token) => colourAt(document, sentence, token) ?? []),
  )

function colourAt(document: Document, sentence: Sentence, token: Token): Claim | undefined {
  if (!COLOURS.has(token.form)) return undefined
  const behind = sentence.tokens.slice(token.index + 1, token.index + 5)
  const end = behind.findIndex(({ upos, xpos }) => !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos) && xpos !== 'HYPH')
  const thing = (end < 0 ? behind : behind.slice(0, end)).find(
    ({ form, lemma }) => isMake(form) || KIND.test(lemma) || groundOf(lemma.toLowerCase()) === 'vehicle',
  )
  if (!thing) return undefined
  const what = thing.lemma.toLowerCase()
  return standaloneClaim(
    document,
    sentence,
    token,
    { kind: 'designation', slot: 'colour', block: [what], question: `What colour was the ${isMake(thing.form) ? thing.form : what}?` },
    { type: 'text', canonical: token.form.replace('gray', 'grey').replace('golden', 'gold') },
  )
}
