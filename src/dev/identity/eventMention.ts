import { namedArgument } from '../../extract/around/argument.js'
import { clausesIn } from '../../extract/around/clauseOf.js'
import { deedOf, happens } from '../../extract/around/happening.js'
import { isLight } from '../../extract/around/light.js'
import { predicateClass } from '../../lexicon/synonyms.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Story } from '../../model/story.js'

/** A word that tells of an event (`arrested`, `the arrest`), with all that tells which one it is. */
export interface EventMention {
  /** Id of the source, number of the sentence and of the word in it. */
  readonly source: string
  readonly sentence: number
  readonly token: number
  readonly lemma: string
  /** One name for verb and noun. */
  readonly deed: string
  readonly verb: boolean
  /** It says too little by itself: `make`, `have`. */
  readonly light: boolean
  readonly negated: boolean
  readonly particle: string
  /** Deed of the verb it hangs from. */
  readonly above?: string
  /** `e:` with an entity's key, or `n:` with a noun's class. */
  readonly agent?: string
  readonly patient?: string
  /** Who and what takes part: the keys alone, and with their parts (`in e:place:ambria`). */
  readonly beside: ReadonlySet<string>
  readonly parts: readonly string[]
  /** What numbers it among others: `sixth`, `2`. */
  readonly numbers: readonly string[]
  /** Content words of its sentence, itself left out. */
  readonly words: ReadonlySet<string>
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)?)$/
const BESIDE = /^(?:nmod|compound|appos|nsubj|obj|obl|iobj|flat|amod)/
const STEPS = 20
const CONTENT = /^(?:NOUN|VERB|ADJ|PROPN|NUM)$/

/** Whether a word by itself tells of an event: a verb, or a noun or adjective that tells what some verb does (`arrest`, `dead`). */
const isEvent = (token: Token): boolean =>
  token.upos === 'VERB' || happens(token) || (token.upos === 'ADJ' && predicateClass(token.lemma, 'ADJ') !== token.lemma.toLowerCase())

/** Every word of a story that tells of an event. */
export const eventsOf = (story: Story): EventMention[] =>
  story.documents.flatMap((document) =>
    document.sentences.flatMap((sentence) =>
      sentence.kind === 'furniture'
        ? []
        : sentence.tokens.filter(isEvent).flatMap(({ index }) => eventAt(document, story, sentence, index) ?? []),
    ),
  )

/**
 * What a word of a sentence tells of an event, with the arguments of its clause or, for a noun, what hangs from it and the
 * clause above.
 */
export function eventAt(document: Document, story: Story, sentence: Sentence, token: number): EventMention | undefined {
  const word = sentence.tokens[token]
  if (!word) return undefined
  const clauses = clausesIn(document, sentence)
  const own = clauses.find(({ predicate }) => predicate === token)
  const verb = verbAbove(sentence, token)
  const upper = clauses.find(({ predicate }) => predicate === verb)
  const named = (index: number | undefined): string | undefined =>
    index === undefined || index === token ? undefined : namedArgument(document, story, sentence, index)
  const below = sentence.tokens.filter(({ head }) => head === token)
  const [agent, patient] = [named(own?.agent), named(own?.patient)]
  const roles: [string, string | undefined][] = [
    ['agent', agent],
    ['patient', patient],
    ['subject', named(own?.subject)],
    ...(own?.obliques ?? []).map(({ marker, head }): [string, string | undefined] => [marker, named(head)]),
    ...below.filter(({ rel }) => BESIDE.test(rel)).map(({ rel, index }): [string, string | undefined] => [rel, named(index)]),
  ]
  const known = roles.filter((role): role is [string, string] => role[1] !== undefined)
  const around =
    word.upos === 'VERB' ? [] : [named(upper?.agent), named(upper?.patient), named(upper?.subject)].filter((key) => key !== undefined)
  const lemma = word.lemma.toLowerCase()
  return {
    source: document.source.id,
    sentence: sentence.index,
    token,
    lemma,
    deed: deedOf(own?.lemma ?? lemma, word.upos),
    verb: word.upos === 'VERB',
    light: isLight(lemma),
    negated: own?.negated ?? false,
    particle: below.find(({ rel }) => rel === 'compound:prt')?.lemma.toLowerCase() ?? '',
    ...(verb === undefined ? {} : { above: deedOf(upper?.lemma ?? sentence.tokens[verb]?.lemma ?? '', 'VERB') }),
    ...(agent === undefined ? {} : { agent }),
    ...(patient === undefined ? {} : { patient }),
    beside: new Set([...known.map(([, key]) => key), ...around]),
    parts: known.map(([part, key]) => `${part} ${key}`),
    numbers: below.map(({ form }) => form.toLowerCase()).filter((form) => ORDINAL.test(form)),
    words: wordsIn(sentence, lemma),
  }
}

function verbAbove({ tokens }: Sentence, token: number): number | undefined {
  let at = tokens[tokens[token]?.head ?? -1]
  for (let steps = 0; at && steps < STEPS; steps++, at = tokens[at.head]) if (at.upos === 'VERB') return at.index
  return undefined
}

const wordsIn = ({ tokens }: Sentence, own: string): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ upos }) => CONTENT.test(upos))
      .map(({ lemma }) => lemma.toLowerCase())
      .filter((lemma) => lemma !== own),
  )
