import { predicateClass } from '../../lexicon/synonyms.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { argument } from './argument.js'

const BODY = new Set(
  `head face forehead temple skull jaw cheek chin eye ear nose mouth neck throat shoulder arm forearm elbow wrist hand finger chest
  back torso abdomen stomach belly side hip groin buttock thigh leg knee shin calf ankle foot toe heart lung spine rib`.split(/\s+/),
)
/** What hits a body, and the verbs for it. */
const MISSILES = new Set('bullet shot gunshot round slug wound injury blow cut punch'.split(' '))
const WEAPONS = new Set('gun handgun pistol rifle revolver knife blade'.split(' '))
const VERBS = new Set('shoot stab injure wound strike hit knife punch kick beat hurt bite pierce enter burn'.split(' '))
const LINKS = new Set(['in', 'to', 'through', 'into', 'on'])

/** Where on the body somebody was hit. */
export interface Wound extends Span {
  readonly sentence: Sentence
  /** The parts of the body, as far as one phrase names them: `side of head`, `neck`. */
  readonly parts: readonly string[]
  /** Who was hit: `e:` or `n:`; absent for a pronoun that stands for nobody known. */
  readonly who?: string
}

/** "Shot in the head", "two bullets struck his thigh", "wounds to the hip and knee"; not "shot in the back yard". */
export function findWounds(document: Document, story: Story): Wound[] {
  return document.sentences.flatMap((sentence) =>
    sentence.kind === 'furniture'
      ? []
      : sentence.tokens.flatMap((token) =>
          BODY.has(token.lemma.toLowerCase()) && token.upos === 'NOUN' ? (woundAt(document, story, sentence, token) ?? []) : [],
        ),
  )
}

function woundAt(document: Document, story: Story, sentence: Sentence, part: Token): Wound | undefined {
  const { tokens } = sentence
  // A further part of a list goes with the first, and "back" before a noun is no part of a body.
  if (part.rel === 'compound' || tokens[part.index + 1]?.upos === 'NOUN') return undefined
  let first = part.index
  while (first > 0 && /^(?:DET|ADJ|NOUN|PRON|PART|PROPN|NUM)$/.test(tokens[first - 1]?.upos ?? '') && part.index - first < 5) first--
  // "The side of the head", "the back of his thighs": the part is named twice.
  const outer = tokens[first - 1]?.form === 'of' && BODY.has(tokens[first - 2]?.lemma.toLowerCase() ?? '') ? tokens[first - 2] : undefined
  if (outer) for (first = outer.index; first > 0 && /^(?:DET|ADJ|PRON)$/.test(tokens[first - 1]?.upos ?? '');) first--
  if (
    tokens[part.index + 1]?.form === 'of' &&
    BODY.has(tokens.slice(part.index + 2, part.index + 5).find(({ upos }) => upos === 'NOUN')?.lemma ?? '')
  )
    return undefined
  const before = tokens[first - 1]
  const listed = /^(?:and|or|,)$/.test(before?.form ?? '')
  if (listed && tokens.slice(Math.max(0, first - 5), first - 1).some(({ lemma, upos }) => BODY.has(lemma.toLowerCase()) && upos === 'NOUN'))
    return undefined
  const cue = cueBefore(sentence, first, part)
  if (!cue) return undefined
  const others = listedParts(sentence, part.index)
  const last = others.at(-1) ?? part
  const start = tokens[first] as Token
  const who = victim(document, story, sentence, cue, start, part)
  return {
    sentence,
    start: start.start,
    end: last.end,
    parts: [outer ? `${outer.lemma} of ${part.lemma}` : part.lemma, ...others.map(({ lemma }) => lemma)].map((word) => word.toLowerCase()),
    ...(who === undefined ? {} : { who }),
  }
}

/** The verb or the missile that the part of the body hangs from: at most a few words before it. */
function cueBefore(sentence: Sentence, first: number, part: Token): Token | undefined {
  const { tokens } = sentence
  const link = LINKS.has(tokens[first - 1]?.form ?? '') ? first - 1 : first
  const object = link === first
  for (let at = link - 1; at >= Math.max(0, link - 6); at--) {
    const token = tokens[at] as Token
    if (/^[.;:,]$/.test(token.form)) return undefined
    const lemma = token.lemma.toLowerCase()
    if (MISSILES.has(lemma) && !object) return token
    // "A gun in his hand" is held, "a gun to his head" is fired.
    if (WEAPONS.has(lemma) && tokens[link]?.form === 'to') return token
    if (token.upos !== 'VERB') continue
    // "Hit his head": who hit it is no missile; "a bullet struck his thigh" has one before the verb.
    const struck = VERBS.has(lemma) || VERBS.has(predicateClass(lemma, 'VERB'))
    if (!struck) return undefined
    return !object || (part.head === at && tokens.slice(Math.max(0, at - 5), at).some((word) => MISSILES.has(word.lemma.toLowerCase())))
      ? token
      : undefined
  }
  return undefined
}

function listedParts(sentence: Sentence, index: number): Token[] {
  const found: Token[] = []
  for (let at = index + 1; at < Math.min(sentence.tokens.length, index + 12); at++) {
    const token = sentence.tokens[at] as Token
    if (BODY.has(token.lemma.toLowerCase()) && token.upos === 'NOUN') found.push(token)
    else if (!/^(?:and|,|the|his|her|their|both|left|right|upper|lower)$/i.test(token.form)) break
  }
  return found
}

/** Whose body: what the verb is done to, or who is named before the missile; "the officer's face" says it itself. */
function victim(document: Document, story: Story, sentence: Sentence, cue: Token, start: Token, part: Token): string | undefined {
  const owner = sentence.tokens.slice(start.index, part.index).find(({ rel }) => rel === 'nmod:poss')
  const owned =
    owner && owner.upos !== 'PRON' && sentence.tokens[owner.index - 1]?.form.toLowerCase() === 'the'
      ? argument(document, story, sentence, owner.index)
      : undefined
  if (owned) return resolved(document, story, owned)
  const clause = document.clauses.find((one) => one.sentence === sentence.index && one.predicate === cue.index)
  const patient = clause?.patient
  if (patient !== undefined && patient !== part.index)
    return resolved(document, story, argument(document, story, sentence, patient), sentence.tokens[patient], sentence)
  const by = owner && argument(document, story, sentence, owner.index)
  const noun = sentence.tokens.findLast(
    ({ index, rel, upos }) => index < cue.index && /^(?:nsubj|obj|root)/.test(rel) && /^(?:NOUN|PROPN|PRON)$/.test(upos),
  )
  return by ?? (noun && !MISSILES.has(noun.lemma.toLowerCase()) ? argument(document, story, sentence, noun.index) : undefined)
}

/** "The officer" of a text that tells of one victim by name is that victim. */
function resolved(document: Document, story: Story, who: string | undefined, token?: Token, sentence?: Sentence): string | undefined {
  if (who?.startsWith('e:') || !who) return who
  const definite = token === undefined || sentence?.tokens.some(({ head, form }) => head === token.index && form.toLowerCase() === 'the')
  return definite ? (soleVictim(document, story) ?? bearer(document, story, who.slice(2)) ?? who) : who
}

/** Who alone is called so in this text: "the deputy" is Deputy Brandt where no other deputy is named. */
function bearer(document: Document, story: Story, noun: string): string | undefined {
  const bearers = document.entities.filter(
    ({ type, roles }) => type === 'person' && roles.some(({ text }) => text.toLowerCase().split(/\s+/).at(-1) === noun),
  )
  const key = bearers.length === 1 && bearers[0] ? story.entityOf(document.source.id, bearers[0].id)?.key : undefined
  return key === undefined ? undefined : `e:${key}`
}

const HARM = new Set(['kill', 'shoot', 'injure', 'stab'])

/** Whom a text tells most often to have been killed or hurt, where that is one person. */
export function soleVictim(document: Document, story: Story): string | undefined {
  const counts = new Map<string, number>()
  for (const clause of document.clauses) {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || clause.patient === undefined || clause.negated || !HARM.has(predicateClass(clause.lemma, 'VERB'))) continue
    const who = argument(document, story, sentence, clause.patient)
    if (who?.startsWith('e:person')) counts.set(who, (counts.get(who) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}
