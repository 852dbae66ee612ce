import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Occasion } from '../../model/claim.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { namedArgument } from './argument.js'
import { clausesIn } from './clauseOf.js'
import { topOf } from './governor.js'

const NOUNS: Readonly<Record<string, string>> = {
  funeral: 'funeral',
  burial: 'funeral',
  inauguration: 'inauguration',
  'swearing-in': 'inauguration',
  completion: 'closing',
  closing: 'closing',
  sentencing: 'sentencing',
}
/** What is closed when a deal is: of a factory that closes something else is told. */
const DEALS = new Set('deal acquisition transaction merger takeover buyout purchase sale'.split(' '))
const CLOSE = new Set('close complete finalize finalise conclude consummate'.split(' '))
const STEPS = 8

/**
 * Of what occasion a time is: of those that a piece of news has one of, so that its time is told in whatever words
 * (`the funeral is on Tuesday`, `the burial will take place on Wednesday`; `the deal is expected to close in March`,
 * `completion is foreseen in May`; `the inauguration is set for Friday`, `will take the oath on Saturday`;
 * `sentencing is set for May 3`). Must not catch the closing of a factory, nor what is done on the way
 * (`flew home for the funeral on Friday`).
 */
export function occasionAt(document: Document, story: Story, sentence: Sentence, span: Span): Occasion | undefined {
  const { tokens } = sentence
  const below = (index: number, rel: RegExp): Token[] => tokens.filter((token) => token.head === index && rel.test(token.rel))
  const nounOf = (token: Token | undefined): Occasion | undefined => {
    if (!token || !/^(?:NOUN|PROPN)$/.test(token.upos)) return undefined
    const [part] = below(token.index, /^(?:compound|amod)/).filter(({ lemma }) => lemma.toLowerCase() === 'funeral')
    const name = part ? 'funeral' : token.upos === 'NOUN' ? NOUNS[token.lemma.toLowerCase()] : undefined
    const of = below(token.index, /^nmod/)
    // `Completion of the bridge`: of a deal it is said without saying of what, or of the deal.
    if (
      !name ||
      (name === 'closing' && of.some(({ lemma, start }) => start > token.end && !DEALS.has(lemma.toLowerCase()) && start < span.start))
    )
      return undefined
    const owner = of.map(({ index }) => namedArgument(document, story, sentence, index)).find((key) => key?.startsWith('e:person:'))
    return { name, ...(owner === undefined ? {} : { owner }) }
  }
  const top = topOf(sentence, span)
  // `The funeral is on Tuesday`.
  if (top?.rel === 'root') return nounOf(below(top.index, /^nsubj/)[0])
  let at = tokens[top?.head ?? -1]
  for (let steps = 0; at && steps < STEPS; steps++, at = tokens[at.head]) {
    const noun = nounOf(at)
    if (noun) return noun
    if (at.upos !== 'VERB') {
      const told = nounOf(below(at.index, /^nsubj/)[0])
      if (told) return told
      continue
    }
    const lemma = at.lemma.toLowerCase()
    const clause = clausesIn(document, sentence).find(({ predicate }) => predicate === at?.index)
    if (!clause || clause.negated) return undefined
    const subject = clause.passive ? (clause.patient ?? clause.subject) : clause.subject
    const object = clause.passive ? undefined : clause.patient
    if (clause.lemma === 'swear in' || lemma === 'inaugurate') return { name: 'inauguration' }
    if (lemma === 'take' && tokens[object ?? -1]?.lemma === 'oath') return { name: 'inauguration' }
    if (CLOSE.has(lemma)) {
      const what = tokens[object ?? subject ?? -1]
      const noun = what && what.upos !== 'PRON' && what.upos !== 'DET' ? what : relativeHead(tokens, at)
      return noun && DEALS.has(noun.lemma.toLowerCase()) ? { name: 'closing' } : undefined
    }
    const told = nounOf(tokens[subject ?? -1]) ?? nounOf(tokens[object ?? -1])
    if (told || at.rel !== 'xcomp') return told
  }
  return undefined
}

/** What a relative clause is about: `the deal, which is expected to close in May`. */
function relativeHead(tokens: readonly Token[], verb: Token): Token | undefined {
  let at: Token | undefined = verb
  for (let steps = 0; at && steps < STEPS && !at.rel.startsWith('acl'); steps++) at = tokens[at.head]
  return at?.rel.startsWith('acl') ? tokens[at.head] : undefined
}
