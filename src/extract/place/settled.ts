import type { Clause, Document, Mention, Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { argument } from '../around/argument.js'
import { mentionsIn } from '../around/whose.js'

/** A place that belongs to somebody or something for good: where one was born, where a body has its seat. */
export interface Settled extends Span {
  readonly sentence: Sentence
  readonly what: string
  /** Key of whom or what it is the place of. */
  readonly who: string
  readonly place: Mention
  /** Key of the place. */
  readonly key: string
}

/** Verbs of such places; each is done in one place, or at one time of a life in one place. */
const VERBS: Readonly<Record<string, string>> = {
  bear: 'born',
  die: 'died',
  bury: 'buried',
  raise: 'raised',
  headquarter: 'based',
  base: 'based',
}
const WHERE = new Set(['in', 'at', 'near'])

/** "Vega was born in Ambria", "the Nord bank, based in Corvo"; not "born in 1950", nor where somebody went. */
export function findSettled(document: Document, story: Story): Settled[] {
  return document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    const verb = sentence?.tokens[clause.predicate]
    const what = verb && VERBS[verb.lemma.toLowerCase()]
    if (!sentence || !verb || !what || clause.negated || clause.hypothetical) return []
    // "Based on", "raise money": only the participle says where something has its seat or grew up.
    if (what !== 'died' && verb.xpos !== 'VBN') return []
    const who = subjectOf(document, story, sentence, clause)
    const place = placeBehind(document, sentence, verb)
    const key = place && story.entityOf(document.source.id, place.mention.entity)?.key
    return who && place && key ? [{ sentence, what, who, place: place.mention, key, start: place.start, end: place.mention.end }] : []
  })
}

function subjectOf(document: Document, story: Story, sentence: Sentence, clause: Clause): string | undefined {
  for (const index of [clause.patient, clause.subject, clause.agent]) {
    if (index === undefined) continue
    // "The painter Karl Oduya": the name stands in apposition right behind what he is.
    const name = sentence.tokens[index + 1]
    const head = name?.upos === 'PROPN' && name.head === index && name.rel === 'appos' ? index + 1 : index
    const found = argument(document, story, sentence, head)
    if (found && /^e:(?:person|body):/.test(found)) return found.slice(2)
  }
  return undefined
}

/** The first named place after the verb that a preposition of place brings in, in the same clause. */
function placeBehind(document: Document, sentence: Sentence, verb: Token): { mention: Mention; start: number } | undefined {
  for (let at = verb.index + 1; at < Math.min(sentence.tokens.length, verb.index + 14); at++) {
    const token = sentence.tokens[at] as Token
    if (token.upos === 'VERB' || token.upos === 'SCONJ' || /^[.;:]$/.test(token.form)) return undefined
    if (!WHERE.has(token.form.toLowerCase())) continue
    const mention = mentionsIn(document, sentence).find(
      ({ start, type, form }) => type === 'place' && form === 'name' && start >= token.end && start - token.end < 6,
    )
    if (mention) return { mention, start: token.start }
  }
  return undefined
}
