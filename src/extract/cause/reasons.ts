import { phraseSpan } from '../../analyse/clauses/index.js'
import { nounClass, predicateClass } from '../../lexicon/synonyms.js'
import type { Clause, Document, Sentence } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { namedArgument } from '../around/argument.js'
import { causeAsked, wordAsked } from '../around/asked.js'

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
const RESPONSES = /^(?:call|summon|alert|suspend|sack|dismiss|expel|evict|disqualify|evacuate|hospitalize|cancel|postpone|fire_worker)$/
const BECAUSE = /^(?:because of|due to|owing to|as a result of|over|after|following|because|since)$/
/** What things are traced to: "blamed on a fault", "attributed to the storm". */
const TRACED: Readonly<Record<string, RegExp>> = { blame: /^on$/, attribute: /^to$/, stem: /^from$/, cause: /^by$/ }
/** A case at law stems from one thing and from another, each in its own sense. */
const LEGAL = /^n:(?:case|charge|lawsuit|trial|indictment|conviction|investigation|claim|allegation)$/
const RUINED = /^(?:destroy|level)$/
const DISASTER =
  /^(?:quake|fire|flood|storm|hurricane|explosion|landslide|tornado|avalanche|tsunami|lightning|arson|bomb|blaze|wave|mudslide|earthquake|typhoon)$/

/**
 * "Police were called after a neighbour heard screams", "destroyed in a storm", "blamed the outage on a cut cable". Must not
 * catch when something happened ("suspended after four games"), nor what hangs from "it".
 */
export function findReasons(document: Document, story: Story): Reason[] {
  return document.clauses.flatMap((clause, number) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || clause.negated || clause.hypothetical) return []
    const what = predicateClass(clause.lemma, 'VERB')
    if (!TRACED[what] && !RESPONSES.test(what) && !RUINED.test(what)) return []
    const affected = clause.patient ?? clause.subject
    const whom = affected === undefined ? undefined : namedArgument(document, story, sentence, affected)
    if (whom === undefined || (TRACED[what] && LEGAL.test(whom))) return []
    const reasons = RUINED.test(what)
      ? disasters(sentence, clause)
      : [...phrases(document, sentence, clause, what), ...clauses(document, sentence, what, number)]
    return reasons.flatMap((span) => {
      const words = wordsOf(sentence, span)
      const question = TRACED[what]
        ? causeAsked(document, story, sentence, clause)
        : wordAsked(RUINED.test(what) ? 'By what' : 'Why', document, story, sentence, clause)
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
  const markers = TRACED[what] ?? (RESPONSES.test(what) ? BECAUSE : undefined)
  return clause.obliques.flatMap(({ marker, head }) => {
    const token = sentence.tokens[head]
    const timed =
      token && document.times.some((time) => time.sentence === sentence.index && time.start <= token.start && token.end <= time.end)
    return markers?.test(marker) && token && !timed && /^(?:NOUN|PROPN)$/.test(token.upos) ? [whole(sentence, head)] : []
  })
}

/** Longer citations tell more than the reason. */
const LONGEST = 80

/** The narrow phrase with what hangs behind it ("damage to a cable off the coast"), where that is short. */
function whole(sentence: Sentence, head: number): Span {
  const narrow = phraseSpan(sentence, head)
  const wide = phraseSpan(sentence, head, { linked: ['of', 'for', 'to', 'in', 'on', 'at', 'with', 'by', 'off', 'near', 'between'] })
  const next = sentence.tokens.findIndex(({ start }) => start >= wide.end)
  // "Downtime experienced by the firm": a participle right behind, up to the next mark.
  if (sentence.tokens[next]?.xpos !== 'VBN') return wide.end - wide.start <= LONGEST ? wide : narrow
  const stop = sentence.tokens.find(({ index, upos }) => index > next && /^(?:PUNCT|CCONJ|SCONJ)$/.test(upos))
  const last = sentence.tokens[(stop?.index ?? sentence.tokens.length) - 1]
  return last && last.end - narrow.start <= LONGEST ? { start: narrow.start, end: last.end } : narrow
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
    return [{ start: verb.start, end: Math.max(verb.end, object?.end ?? 0) }]
  })
}

/** Words of a reason that tell what it was; those that bring it in, such as "hear" and "report", tell nothing. */
function wordsOf({ tokens }: Sentence, span: Span): string[] {
  const inside = tokens.filter(({ start, end, upos }) => start >= span.start && end <= span.end && /^(?:NOUN|PROPN|VERB)$/.test(upos))
  const told = inside.map(({ lemma, upos }) => (upos === 'VERB' ? predicateClass(lemma, upos) : nounClass(lemma.toLowerCase())))
  return told.filter((word) => !/^(?:hear|report|receive|get|call|say|see|be|have|make|report|number|series)$/.test(word))
}
