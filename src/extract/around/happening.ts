import { isPredicateNoun, predicateClass } from '../../lexicon/synonyms.js'
import { stem } from '../../lexicon/natural.js'
import type { Clause, Document, Sentence, Token } from '../../model/analysis.js'
import type { Happening } from '../../model/claim.js'
import type { Span } from '../../model/span.js'
import { overlaps } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { namedArgument } from './argument.js'
import { clausesIn } from './clauseOf.js'
import { isLight } from './light.js'
import { topOf } from './governor.js'

/** Verbs that say only that, or how far, their subject went on: `the fire broke out`, `the trial began`. */
const HAPPEN = new Set('happen occur last unfold begin start end conclude finish resume continue commence'.split(' '))
const BEGIN = new Set('begin start commence'.split(' '))
const END = new Set('end conclude finish stop'.split(' '))
/** Verbs whose object says what was done: `made an announcement`, `underwent surgery`. */
const CARRIER = new Set('make take have give hold do get undergo suffer stage conduct receive'.split(' '))
/** Nouns of what happens that come from no verb. */
const HAPPENINGS = new Set(
  'fire blaze quake earthquake riot trial hearing match game fight outage ceremony interview war storm flood summit conference march rally strike concert wedding funeral party surgery breakdown career crash downtime vigil'.split(
    ' ',
  ),
)
const MADE_OF_VERB = /(?:[st]ion|ment|ance|ence)$/
const STEPS = 12

/**
 * What a time is the time of: the deed, and who or what takes part in it, whether a verb tells it or a noun ("was arrested on
 * Friday", "his arrest on Friday", "the arrest came on Friday"). Words that stand for no deed (`in Ambria on Friday`) are climbed over.
 */
export function happeningAt(document: Document, story: Story, sentence: Sentence, span: Span): Happening | undefined {
  const named = (index: number | undefined): string | undefined => {
    const token = index === undefined ? undefined : sentence.tokens[index]
    return token && !overlaps(token, span) ? namedArgument(document, story, sentence, token.index) : undefined
  }
  const told = (noun: Token, more: readonly (number | undefined)[], phase?: Happening['phase']): Happening => {
    const around = sentence.tokens.filter(
      ({ head, rel, start, end }) => head === noun.index && /^(?:nmod|compound|appos)/.test(rel) && !overlaps({ start, end }, span),
    )
    return {
      deed: deedOf(noun.lemma, 'NOUN'),
      ...(phase ? { phase } : {}),
      beside: known([...more, ...around.map(({ index }) => index)].map(named)),
    }
  }
  let at = sentence.tokens[topOf(sentence, span)?.head ?? -1]
  for (let steps = 0; at && steps < STEPS; steps++, at = sentence.tokens[at.head]) {
    if (happens(at)) return told(at, [])
    const clause = at.upos === 'VERB' ? clausesIn(document, sentence).find(({ predicate }) => predicate === at?.index) : undefined
    if (!clause) continue
    if (clause.negated) return undefined
    const { subject, object } = sides(sentence, at, clause)
    const lemma = at.lemma.toLowerCase()
    const [first, second] = [sentence.tokens[subject ?? object ?? -1], sentence.tokens[object ?? -1]]
    if (HAPPEN.has(lemma) && first && happens(first)) return told(first, [], phaseOf(lemma))
    if (CARRIER.has(lemma) && second && happens(second)) return told(second, [subject])
    if (isLight(clause.lemma)) return undefined
    const phase = phaseOf(at.rel === 'xcomp' ? (sentence.tokens[at.head]?.lemma.toLowerCase() ?? '') : lemma)
    const [undergoer, doer] = [named(object ?? subject), object === undefined ? undefined : named(subject)]
    return {
      deed: deedOf(clause.lemma, 'VERB'),
      ...(phase ? { phase } : {}),
      ...(undergoer === undefined ? {} : { undergoer }),
      ...(doer === undefined ? {} : { doer }),
      beside: known(clause.obliques.map(({ head }) => named(head)).filter((key) => key?.startsWith('e:'))),
    }
  }
  return undefined
}

const known = (keys: readonly (string | undefined)[]): string[] => keys.filter((key) => key !== undefined)

const phaseOf = (lemma: string): Happening['phase'] => (BEGIN.has(lemma) ? 'begin' : END.has(lemma) ? 'end' : undefined)

/** Subject and object of a verb; that of a relative clause may be the noun it hangs from. */
function sides(
  { tokens }: Sentence,
  verb: Token,
  { subject, patient, agent }: Clause,
): { subject: number | undefined; object: number | undefined } {
  const above = verb.rel.startsWith('acl') ? verb.head : undefined
  const whole = (index: number | undefined): number | undefined =>
    above !== undefined && (index === undefined || /^(?:PRON|DET)$/.test(tokens[index]?.upos ?? '')) ? above : index
  if (patient === undefined) return { subject: whole(agent ?? subject), object: undefined }
  return { subject: agent ?? (subject === patient ? undefined : subject), object: whole(patient) }
}

/** Whether a noun tells of something that happens: `fire`, `arrest`, `announcement`. */
export function happens({ upos, lemma }: Token): boolean {
  const noun = lemma.toLowerCase()
  return upos === 'NOUN' && (HAPPENINGS.has(noun) || isPredicateNoun(noun) || MADE_OF_VERB.test(noun))
}

/** One name for verb and noun: the stem of their class, or of what they are made of. */
export const deedOf = (lemma: string, upos: string): string => stem(predicateClass(lemma.toLowerCase(), upos))
