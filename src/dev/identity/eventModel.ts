// Whether two words tell of one event: a logistic model over what they call it and who takes part in it, fitted on clusters of
// news articles whose event mentions people put together (src/dev/trainEvents.ts). It is measured (src/dev/identity.ts), and
// not part of the tool: to the alignment of counts, amounts and times it added nothing that predicates and participants do not
// tell there already.
import type { Weigh } from '../../align/commonness.js'
import type { EventMention } from './eventMention.js'
import { EVENT_WEIGHTS } from './eventWeights.js'

export type EventMeasure =
  | 'sameLemma'
  | 'sameDeed'
  | 'rare'
  | 'light'
  | 'verbAndNoun'
  | 'sameParticle'
  | 'otherNumber'
  | 'beside'
  | 'besideSame'
  | 'besideOther'
  | 'agent'
  | 'otherAgent'
  | 'patient'
  | 'parts'
  | 'governors'
  | 'sentence'
  | 'figures'
  | 'lead'
  | 'negation'
  | 'oneSentence'

/** What a story tells of all the events that go by one name: their participants and the verbs above them, counted. */
interface Told {
  readonly parts: Map<string, number>
  readonly above: Map<string, number>
}

/** The chance that two words tell of one event; `mentions` are all those of the story. */
export function sameEvent(mentions: readonly EventMention[], weigh: Weigh): (a: EventMention, b: EventMention) => number {
  const measure = eventMeasurer(mentions, weigh)
  return (a, b) => {
    const { bias, measures } = EVENT_WEIGHTS
    let odds = bias
    for (const [name, value] of Object.entries(measure(a, b))) odds += measures[name as EventMeasure] * value
    return 1 / (1 + Math.exp(-odds))
  }
}

/** Measures pairs of event mentions; `mentions` are those of the whole story, from which it is learnt how its words are used. */
export function eventMeasurer(
  mentions: readonly EventMention[],
  weigh: Weigh,
): (a: EventMention, b: EventMention) => Readonly<Record<EventMeasure, number>> {
  const told = new Map<string, Told>()
  const uses = new Map<string, number>()
  for (const { deed, lemma, parts, above } of mentions) {
    const of = told.get(deed) ?? { parts: new Map<string, number>(), above: new Map<string, number>() }
    told.set(deed, of)
    uses.set(lemma, (uses.get(lemma) ?? 0) + 1)
    for (const part of parts) of.parts.set(part, (of.parts.get(part) ?? 0) + 1)
    if (above !== undefined) of.above.set(above, (of.above.get(above) ?? 0) + 1)
  }
  const likeness = new Map<string, { parts: number; above: number }>()
  const alike = (a: string, b: string): { parts: number; above: number } => {
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`
    const known = likeness.get(key) ?? {
      parts: cosine(told.get(a)?.parts, told.get(b)?.parts),
      above: cosine(told.get(a)?.above, told.get(b)?.above),
    }
    likeness.set(key, known)
    return known
  }
  return (a, b) => {
    const sameLemma = Number(a.lemma === b.lemma)
    const sameDeed = Number(!sameLemma && a.deed === b.deed)
    const same = sameLemma || sameDeed
    const shared = [...a.beside].filter((key) => b.beside.has(key))
    const beside = Math.min(
      2,
      shared.reduce((sum, key) => sum + (key.startsWith('e:') ? weigh(key) : 0.5), 0),
    )
    const like = a.deed === b.deed ? { parts: 0, above: 0 } : alike(a.deed, b.deed)
    return {
      sameLemma,
      sameDeed,
      rare: sameLemma / Math.sqrt(uses.get(a.lemma) ?? 1),
      light: Number(a.light || b.light),
      verbAndNoun: (1 - sameLemma) * Number(a.verb !== b.verb),
      sameParticle: sameLemma && Number(a.particle !== '' && a.particle === b.particle),
      otherNumber: Number(a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((number) => b.numbers.includes(number))),
      beside,
      besideSame: sameLemma * beside,
      besideOther: (1 - same) * beside,
      agent: Number(a.agent !== undefined && a.agent === b.agent),
      otherAgent: Number(isNamed(a.agent) && isNamed(b.agent) && a.agent !== b.agent),
      patient: Number(a.patient !== undefined && a.patient === b.patient),
      parts: like.parts,
      governors: like.above,
      sentence: overlap(a.words, b.words),
      figures: Number([...a.words].some((word) => /^\d/.test(word) && b.words.has(word))),
      lead: Number(a.sentence <= 1 && b.sentence <= 1),
      negation: Number(a.negated !== b.negated),
      oneSentence: Number(a.source === b.source && a.sentence === b.sentence),
    }
  }
}

const isNamed = (key: string | undefined): boolean => key?.startsWith('e:') ?? false

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.sqrt(Math.max(1, a.size) * Math.max(1, b.size))
}

function cosine(a: ReadonlyMap<string, number> | undefined, b: ReadonlyMap<string, number> | undefined): number {
  if (!a?.size || !b?.size) return 0
  const length = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count * count, 0)
  let product = 0
  for (const [key, count] of a) product += count * (b.get(key) ?? 0)
  return product / Math.sqrt(length(a) * length(b))
}
