import { phraseSpan } from '../../analyse/clauses/index.js'
import type { Clause, Document, Sentence, TimeMention } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { namedArgument } from '../around/argument.js'
import { deedOf, happens } from '../around/happening.js'
import { isLight } from '../around/light.js'
import { standaloneClaim } from '../around/standaloneClaim.js'

/** One of two deeds told in their order: what it is, the same for every wording, and the words that tell it. */
interface Told extends Span {
  readonly key: string
}

/** How far the conjunction may stand from what it brings in, in characters. */
const NEAR = 3
const ORDER = /\b(?:before|after)$/

/**
 * Which of two deeds came first: `the guard called the police before the shots were fired`. Must not catch another's deed
 * (`the nurse called …`), nor anything that only may have happened.
 */
export function sequences(document: Document, story: Story): Claim[] {
  return document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    const main = clause.governor === undefined ? undefined : document.clauses[clause.governor]
    if (!sentence || !isFact(clause)) return []
    const noun = clause.obliques.find(({ marker, head }) => ORDER.test(marker) && sentence.tokens[head] && happens(sentence.tokens[head]))
    return [
      ...(main && isFact(main) && clause.relation === 'advcl' && ORDER.test(clause.marker ?? '')
        ? claim(document, sentence, toldBy(document, story, sentence, main), clause.marker ?? '', toldBy(document, story, sentence, clause))
        : []),
      ...(noun ? claim(document, sentence, toldBy(document, story, sentence, clause), noun.marker, named(sentence, noun.head)) : []),
    ]
  })
}

const isFact = ({ negated, hypothetical, modality, doubtful }: Clause): boolean =>
  !negated && !hypothetical && !doubtful && modality.length === 0

/** Verbs that say only that what their subject names took place. */
const TOOK_PLACE = /^(?:come|happen|occur)$/

function toldBy(document: Document, story: Story, sentence: Sentence, clause: Clause): Told | undefined {
  const verb = sentence.tokens[clause.predicate]
  const noun = sentence.tokens[clause.subject ?? -1]
  if (TOOK_PLACE.test(clause.lemma)) return noun && happens(noun) ? named(sentence, noun.index) : undefined
  const [doer, undergoer] = [clause.agent ?? (clause.passive ? undefined : clause.subject), clause.patient]
  const who = [doer, undergoer].map((index) => (index === undefined ? undefined : namedArgument(document, story, sentence, index)))
  // A deed of somebody unknown may be anybody's.
  if (!verb || verb.upos !== 'VERB' || isLight(clause.lemma) || (doer !== undefined && !who[0]) || (undergoer !== undefined && !who[1]))
    return undefined
  const parts = [doer, clause.predicate, undergoer].flatMap((index) => (index === undefined ? [] : sentence.tokens[index] ? [index] : []))
  const particle = sentence.tokens.find(({ head, rel }) => head === clause.predicate && rel === 'compound:prt')
  const spans = [...parts.map((index) => (index === clause.predicate ? verb : phraseSpan(sentence, index))), particle ?? verb]
  return who[0] || who[1]
    ? {
        key: [deedOf(clause.lemma, 'VERB'), ...who.map((each) => each ?? '')].join(' '),
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
      }
    : undefined
}

function named(sentence: Sentence, head: number): Told | undefined {
  const noun = sentence.tokens[head]
  return noun && { key: deedOf(noun.lemma, 'NOUN'), ...phraseSpan(sentence, head) }
}

function claim(document: Document, sentence: Sentence, main: Told | undefined, marker: string, other: Told | undefined): Claim[] {
  if (!main || !other || main.key === other.key) return []
  const { text } = document.source
  const order = marker.endsWith('before') ? 'before' : 'after'
  const at = text.toLowerCase().lastIndexOf(order, other.start)
  if (at < 0 || other.start - at > order.length + NEAR) return []
  const [first, second] = [main, other].sort((a, b) => (a.key < b.key ? -1 : 1)) as [Told, Told]
  const moment: TimeMention = {
    start: at,
    end: other.end,
    sentence: sentence.index,
    head: 0,
    type: 'order',
    certain: {},
    implied: {},
    modifier: (order === 'before') === (first === main) ? 'before' : 'after',
  }
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')
  const question = `Which came first: “${words(first)}” or “${words(second)}”?`
  return [
    standaloneClaim(
      document,
      sentence,
      moment,
      { kind: 'time', slot: 'sequence', block: [first.key, second.key], question },
      { type: 'moment', moment },
    ),
  ]
}
