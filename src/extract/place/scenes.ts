import { phraseSpan } from '../../analyse/clauses/index.js'
import { predicateClass } from '../../lexicon/synonyms.js'
import { groundOf } from '../../lexicon/venues.js'
import type { Clause, Document, Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { namedArgument } from '../around/argument.js'
import { wordAsked } from '../around/asked.js'
import { isLight } from '../around/light.js'
import { isPerson } from '../around/people.js'
import { mentionsIn } from '../around/whose.js'

/** Where one deed is done, by whom or to whom both texts say it is. */
export interface Scene extends Span {
  readonly sentence: Sentence
  /** The deed, its time to come or past, and who or what takes part in it. */
  readonly deed: readonly string[]
  /**
   * `e:` with the key of a place or house, `g:` with the noun of a ground (`p:` under people), or `withheld` for a place that is
   * not told.
   */
  readonly where: string
  readonly side: string
  readonly question?: string
}

const SIDES: Readonly<Record<string, string>> = {
  in: 'in',
  at: 'in',
  on: 'in',
  inside: 'in',
  near: 'near',
  outside: 'near',
  'close to': 'near',
  to: 'to',
  from: 'from',
}
/** Whoever does these is gone to one place, or brought there. */
const GOING = /^(?:flee|escape|deport|extradite|transfer|exile|emigrate|defect|move|relocate|evacuate|divert|return)$/
const BRINGING = /^(?:take|rush|bring|airlift|carry|admit)$/
const LEAVING = /^(?:fly|sail|depart|travel|take off)$/
const HOUSE = /\b(?:Hospital|Medical Cent(?:er|re)|Clinic|Infirmary|Prison|Jail|Penitentiary|Barracks)\b/
const WITHHELD = /^(?:an? |some )?(?:undisclosed|unknown|secret|unspecified|unnamed|third|neutral)\b/i
const SPOT = /^(?:location|place|country|site|spot|address|venue|base|facility|state|city|town)$/
/** What is done over and over, or says nothing of a scene. */
const VAGUE =
  /^(?:be|have|say|live|work|play|see|know|go|come|remain|stay|appear|report|speak|tell|run|lie|stand|sit|win|lose|score|serve)$/

/**
 * Catches "based in Ambria" against "based in a third country", "the plane crashed near Ambria" against "in Ambria", "the body was found in
 * the kitchen" against "in the garage", "was taken to the Brandt Clinic" against "to the Linden Hospital". Must not catch what is done by
 * nobody named or described alike, nor what has happened against what is to come.
 */
export function findScenes(document: Document, story: Story): Scene[] {
  return document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || sentence.kind === 'furniture' || clause.negated || clause.hypothetical || VAGUE.test(clause.lemma)) return []
    if ((isLight(clause.lemma) && !BRINGING.test(clause.lemma)) || !clause.obliques.some(({ marker }) => marker in SIDES)) return []
    const taking = [clause.patient, clause.agent ?? clause.subject].filter((index) => index !== undefined)
    const who = taking.map((index) => namedArgument(document, story, sentence, index))
    // One who takes part and is not known leaves it open which deed it is.
    if (who.length === 0 || who.some((one) => one === undefined)) return []
    const verb = BRINGING.test(clause.lemma) ? 'bring' : predicateClass(clause.lemma, 'VERB')
    const deed = [verb, clause.tense === 'future' ? 'to come' : 'told', ...new Set(who as string[])]
    return clause.obliques.flatMap(({ marker, head, through }) => {
      const token = sentence.tokens[head]
      const side = SIDES[marker]
      if (!token || side === undefined || through !== undefined) return []
      const span = phraseSpan(sentence, head, { preposition: true, linked: ['of'] })
      const where = placeOf(document, story, sentence, token, span)
      if (where === undefined || !fits(clause, side, where, document, token)) return []
      const question = wordAsked('Where', document, story, sentence, clause)
      return [
        {
          sentence,
          ...span,
          deed: side === 'in' || side === 'near' ? deed : [...deed, side],
          // On what ground something befalls people is asked by itself.
          where: deed.some(isOfPeople) ? where.replace(/^g:/, 'p:') : where,
          side,
          ...(question === undefined ? {} : { question }),
        },
      ]
    })
  })
}

const isOfPeople = (key: string): boolean => key.startsWith('e:person') || (key.startsWith('n:') && isPerson(key.slice(2)))

/** Going somewhere and leaving from there are told by few verbs; whoever is brought "to" a place is brought to a house. */
function fits({ lemma }: Clause, side: string, where: string, { mentions, source }: Document, token: Token): boolean {
  if (side === 'from') return LEAVING.test(lemma) && where.startsWith('e:')
  if (side !== 'to') return true
  if (GOING.test(lemma)) return true
  const name = mentions.find(({ start, end }) => start <= token.start && token.end <= end)
  return BRINGING.test(lemma) && (where === 'withheld' || (name !== undefined && HOUSE.test(source.text.slice(name.start, name.end))))
}

function placeOf(document: Document, story: Story, sentence: Sentence, token: Token, span: Span): string | undefined {
  const noun = token.lemma.toLowerCase()
  const { text } = document.source
  const words = text.slice(span.start, span.end).replace(/^\p{L}+ /u, '')
  if (SPOT.test(noun) && WITHHELD.test(words)) return 'withheld'
  const mention = mentionsIn(document, sentence).find(
    ({ start, end, form, type }) => form === 'name' && type !== 'person' && start <= token.start && token.end <= end,
  )
  const entity = mention && story.entityOf(document.source.id, mention.entity)
  if (entity && (entity.type === 'place' || HOUSE.test(text.slice(mention.start, mention.end)))) return `e:${entity.key}`
  return !mention && groundOf(noun) !== undefined ? `g:${noun}` : undefined
}
