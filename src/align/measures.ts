import { sentenceFeatures } from '../extract/context.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import { amountMeasures, type AmountMeasure } from './amountMeasures.js'
import type { Weigh } from './commonness.js'
import { familyOf } from './families.js'
import { momentMeasures, type MomentMeasure } from './momentMeasures.js'

/** What is measured of what stands around two claims. */
export type ContextMeasure =
  | 'predicate'
  | 'otherPredicate'
  | 'subject'
  | 'otherSubject'
  | 'object'
  | 'otherObject'
  | 'otherNouns'
  | 'nothing'
  | 'core'
  | 'coreNear'
  | 'near'
  | 'nearFar'
  | 'far'
  | 'entities'
  | 'share'
  | 'sentence'
  | 'neighbours'
  | 'lead'
  | 'distance'
  | 'first'
  | 'rank'
  | 'alone'
export type Measure = ContextMeasure | AmountMeasure | MomentMeasure
export type Measured = Readonly<Partial<Record<Measure, number>>>

export interface Measurements {
  readonly measured: Measured
  /** The features they share, the most telling first. */
  readonly shared: readonly string[]
}

/** Sentences of a source that tell its news in short. */
const LEAD = 4

/** Measures pairs of claims of one family; what belongs to a sentence or a source is computed once. */
export function measurer(story: Story, weigh: Weigh, claims: readonly Claim[]): (a: Claim, b: Claim) => Measurements {
  const sentences = new Map(
    story.documents.map((document) => [
      document.source.id,
      sentenceFeatures(document, story).map((tokens) => new Set(tokens.flat())),
    ]),
  )
  const places = placesOf(claims)
  const of = (claim: Claim, offset: number): ReadonlySet<string> => sentences.get(claim.source)?.[claim.sentence + offset] ?? new Set()
  const total = (features: Iterable<string>): number => {
    let sum = 0
    for (const feature of features) sum += weigh(feature)
    return sum
  }
  const cosine = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
    const [x, y] = [total(a), total(b)]
    return x && y ? total(common(a, b)) / Math.sqrt(x * y) : 0
  }
  const position = (claim: Claim): number => claim.sentence / Math.max(1, sentences.get(claim.source)?.length ?? 1)
  return (a, b) => {
    const [ac, an, af] = [new Set(a.context.core), new Set(a.context.near), new Set(a.context.far)]
    const [bc, bn, bf] = [new Set(b.context.core), new Set(b.context.near), new Set(b.context.far)]
    const core = common(ac, bc)
    const coreNear = [...common(ac, bn), ...common(an, bc)]
    const near = common(an, bn)
    const nearFar = [...common(ac, bf), ...common(an, bf), ...common(af, bc), ...common(af, bn)]
    const far = common(af, bf)
    const shared = [...core, ...coreNear, ...near, ...nearFar, ...far].sort((x, y) => weigh(y) - weigh(x) || (x < y ? -1 : 1))
    const smaller = Math.min(total([...ac, ...an]), total([...bc, ...bn]))
    const [p, q] = [a.context.predicate, b.context.predicate]
    const [one, other] = [places.get(a), places.get(b)] as [Place, Place]
    const nouns = (features: ReadonlySet<string>): string[] => [...features].filter((feature) => feature.startsWith('n:'))
    const measured: Measured = {
      predicate: p !== undefined && p === q ? 0.5 + weigh(p) / 2 : 0,
      otherPredicate: Number(differ(p, q)),
      subject: Number(a.context.subject !== undefined && a.context.subject === b.context.subject),
      otherSubject: Number(differ(a.context.subject, b.context.subject)),
      object: Number(a.context.object !== undefined && a.context.object === b.context.object),
      otherObject: Number(differ(a.context.object, b.context.object)),
      otherNouns: Number(nouns(ac).length > 0 && nouns(bc).length > 0 && !nouns(ac).some((noun) => bc.has(noun))),
      nothing: Number(core.length + coreNear.length + near.length === 0),
      core: Math.min(3, total(core)),
      coreNear: Math.min(3, total(coreNear)),
      near: Math.min(3, total(near)),
      nearFar: Math.min(4, total(nearFar)),
      far: Math.min(4, total(far)),
      entities: Math.min(2, total(shared.filter((feature) => feature.startsWith('e:')))),
      share: smaller ? Math.min(1, total([...core, ...coreNear, ...near]) / smaller) : 0,
      sentence: cosine(of(a, 0), of(b, 0)),
      neighbours: Math.max(cosine(of(a, -1), of(b, -1)), cosine(of(a, 1), of(b, 1))),
      lead: Number(a.sentence < LEAD && b.sentence < LEAD),
      distance: Math.abs(position(a) - position(b)),
      first: Number(one.rank === 0 && other.rank === 0),
      rank: Math.min(3, Math.abs(one.rank - other.rank)),
      alone: 1 / one.alike + 1 / other.alike,
      ...amountMeasures(a, b),
      ...momentMeasures(a, b),
    }
    return { measured, shared }
  }
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((feature) => b.has(feature))
const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

interface Place {
  /** How many claims of its family its source has before it. */
  readonly rank: number
  /** How many claims of its source ask the same, itself included. */
  readonly alike: number
}

/** Where each claim stands among those of its source: a first or an only figure is likelier to be the one that others tell. */
function placesOf(claims: readonly Claim[]): Map<Claim, Place> {
  const ranks = new Map<string, number>()
  const alike = new Map<string, number>()
  const question = ({ source, topic }: Claim): string => JSON.stringify([source, topic.slot, ...topic.block])
  const ranked = [...claims]
    .sort((a, b) => a.start - b.start)
    .map((claim) => {
      const family = JSON.stringify([claim.source, ...familyOf(claim)])
      const rank = ranks.get(family) ?? 0
      ranks.set(family, rank + 1)
      alike.set(question(claim), (alike.get(question(claim)) ?? 0) + 1)
      return { claim, rank }
    })
  return new Map(ranked.map(({ claim, rank }) => [claim, { rank, alike: alike.get(question(claim)) ?? 1 }]))
}
