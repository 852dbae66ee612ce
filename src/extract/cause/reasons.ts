import { phraseSpan } from '../../analyse/clauses/index.js'
import { nounClass, predicateClass } from '../../lexicon/synonyms.js'
import type { Clause, Document, Sentence } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { namedArgument } from '../around/argument.js'
import { isPerson } from '../around/people.js'
import { wordAsked } from '../around/asked.js'
import { whole, wordsOf } from './reasonWords.js'

/** Why something happened, or what did it. */
export interface Reason extends Span {
  readonly sentence: Sentence
  /** Class of what happened: `call`, `destroy`, `cause`. */
  readonly what: string
  /** To whom or to what: `e:` with a key, or `n:` with a noun. */
  readonly whom: string
  /** Nouns and verbs of the reason, in one form for every wording. */
  readonly words: readonly string[]
  readonly question?: string
}

/** What is done upon something: "after" says why here, and not only when. */
export const RESPONSES =
  /^(?:call|summon|alert|suspend|sack|dismiss|expel|evict|disqualify|evacuate|hospitalize|cancel|postpone|fire_worker|resign|quit|step down)$/
const BECAUSE = /^(?:because of|due to|owing to|as a result of|over|after|following|because|since)$/
/** What somebody is put out for; what he is put out for in games and months is no reason. */
const FAULTED = /^(?:suspend|sack|dismiss|expel|disqualify|fire_worker)$/
const RUINED = /^(?:destroy|level)$/
const DISASTER =
  /^(?:quake|fire|flood|storm|hurricane|explosion|landslide|tornado|avalanche|tsunami|lightning|arson|bomb|blaze|wave|mudslide|earthquake|typhoon)$/

/**
 * "Police were called after a neighbour heard screams", "destroyed in a storm". Must not
 * catch when something happened ("suspended after four games"), nor what hangs from "it".
 */
export function findReasons(document: Document, story: Story): Reason[] {
  return document.clauses.flatMap((clause, number) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || clause.negated || clause.hypothetical) return []
    const what = predicateClass(clause.lemma, 'VERB')
    if (!RESPONSES.test(what) && !RUINED.test(what)) return []
    const affected = clause.patient ?? clause.subject
    const whom = affected === undefined ? undefined : namedArgument(document, story, sentence, affected)
    if (whom === undefined) return []
    const reasons = RUINED.test(what)
      ? disasters(sentence, clause)
      : [...phrases(document, sentence, clause, what), ...clauses(document, sentence, what, number)]
    return reasons.flatMap((span) => {
      const words = wordsOf(sentence, span)
      const question = wordAsked(RUINED.test(what) ? 'By what' : 'Why', document, story, sentence, clause)
      return words.length ? [{ sentence, what, whom, words, ...span, ...(question === undefined ? {} : { question }) }] : []
    })
  })
}

/** The disaster that did it, or in which it was done. */
function disasters(sentence: Sentence, clause: Clause): Span[] {
  const heads = [clause.agent, ...clause.obliques.filter(({ marker }) => /^(?:in|by)$/.test(marker)).map(({ head }) => head)]
  return heads.flatMap((head) => {
    if (head === undefined || head === clause.patient) return []
    const span = phraseSpan(sentence, head)
    const named = sentence.tokens.some(
      ({ start, end, lemma }) => start >= span.start && end <= span.end && DISASTER.test(nounClass(lemma.toLowerCase())),
    )
    return named ? [span] : []
  })
}

function phrases(document: Document, sentence: Sentence, clause: Clause, what: string): Span[] {
  const markers = RESPONSES.test(what) ? BECAUSE : undefined
  return clause.obliques.flatMap(({ marker, head }) => {
    const token = sentence.tokens[head]
    const timed =
      token && document.times.some((time) => time.sentence === sentence.index && time.start <= token.start && token.end <= time.end)
    const held = marker === 'for' && FAULTED.test(what) && token?.upos === 'NOUN' && !token.xpos.endsWith('S') && !isPerson(token.lemma)
    return (markers?.test(marker) || held) && token && !timed && /^(?:NOUN|PROPN)$/.test(token.upos) ? [whole(sentence, head)] : []
  })
}

/** Clauses of one sentence stand next to each other. */
const NEARBY = 20

function clauses(document: Document, sentence: Sentence, what: string, number: number): Span[] {
  if (!RESPONSES.test(what)) return []
  const around = document.clauses.slice(Math.max(0, number - NEARBY), number + NEARBY)
  return around.flatMap((below) => {
    const verb = sentence.tokens[below.predicate]
    if (
      below.governor !== number ||
      below.sentence !== sentence.index ||
      below.relation !== 'advcl' ||
      !verb ||
      !BECAUSE.test(below.marker ?? '')
    )
      return []
    const object = below.patient !== undefined && below.patient > below.predicate ? phraseSpan(sentence, below.patient) : undefined
    // Police are called after somebody hears screams, whoever it was; a flight is late because the crew is.
    const who = below.marker === 'because' ? (below.subject ?? below.patient) : undefined
    const start = who === undefined ? verb.start : Math.min(verb.start, phraseSpan(sentence, who).start)
    return [{ start, end: Math.max(verb.end, object?.end ?? 0) }]
  })
}
