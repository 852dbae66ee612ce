import { phraseSpan } from '../../analyse/clauses/index.js'
import { nounClass, predicateClass } from '../../lexicon/synonyms.js'
import { groundOf } from '../../lexicon/venues.js'
import type { Clause, Document, Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { namedArgument } from '../around/argument.js'
import { wordAsked } from '../around/asked.js'
import { isLight } from '../around/light.js'
import { isPerson } from '../around/people.js'
import { mentionsIn } from '../around/whose.js'

/** Where something was done to somebody, or where somebody did it. */
export interface Venue extends Span {
  readonly sentence: Sentence
  /** Class of what was done: `arrest`. */
  readonly predicate: string
  /** To whom, or by whom where it is done to nobody: `e:` with a key, or `n:` with a noun. */
  readonly who: string
  /** How it lies to the ground: in it, outside it, near it. */
  readonly side: Side
  /** The noun of the ground, in one form: `house`, `parking lot`. */
  readonly ground: string
  readonly question?: string
}
export type Side = 'in' | 'into' | 'out of' | 'at' | 'outside' | 'near'

const SIDES: Readonly<Record<string, Side>> = {
  in: 'in',
  inside: 'in',
  within: 'in',
  on: 'in',
  into: 'into',
  'out of': 'out of',
  at: 'at',
  outside: 'outside',
  'outside of': 'outside',
  'in front of': 'outside',
  near: 'near',
  'next to': 'near',
  beside: 'near',
  behind: 'outside',
  'close to': 'near',
  'across from': 'near',
}

/**
 * "Vega was arrested in a parking lot", "the two hid in a closet", "shot outside the courtroom". Must not catch what happens to
 * nobody known, times ("in the first round"), nor where somebody goes.
 */
export function findVenues(document: Document, story: Story): Venue[] {
  return document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || clause.negated || clause.hypothetical || clause.modality.length > 0 || isLight(clause.lemma)) return []
    if (!clause.obliques.some(({ marker }) => marker in SIDES)) return []
    const who = undergoer(document, story, sentence, clause)
    if (who === undefined) return []
    const predicate = predicateClass(clause.lemma, 'VERB')
    return clause.obliques.flatMap(({ marker, head, through }) => {
      const side = SIDES[marker]
      const token = sentence.tokens[head]
      const ground = token && through === undefined ? groundAt(sentence, token) : undefined
      if (!token || !side || ground === undefined) return []
      const { start, end } = phraseSpan(sentence, head, { preposition: true, linked: ['of'] })
      const question = wordAsked('Where', document, story, sentence, clause)
      return [{ sentence, start, end, predicate, who, side, ground, ...(question === undefined ? {} : { question }) }]
    })
  })
}

function groundAt(sentence: Sentence, token: Token): string | undefined {
  // "Harrow Pier" is a pier; what stands before a name tells no more.
  const noun = token.lemma.toLowerCase()
  if (groundOf(noun) === undefined) return undefined
  return noun === 'lot' && sentence.tokens[token.index - 1]?.form.toLowerCase() !== 'parking' ? undefined : nounClass(noun)
}

function undergoer(document: Document, story: Story, sentence: Sentence, clause: Clause): string | undefined {
  // "Spent the night in a cell": the night is nobody.
  const index = [clause.patient, clause.subject, clause.agent].find((one) => one !== undefined && isSomebody(document, sentence, one))
  if (index === undefined) return undefined
  return namedArgument(document, story, sentence, index)
}

const isSomebody = (document: Document, sentence: Sentence, index: number): boolean =>
  mentionsIn(document, sentence).some(({ head, type }) => head === index && (type === 'person' || type === 'body')) ||
  isPerson(sentence.tokens[index]?.lemma.toLowerCase() ?? '')
