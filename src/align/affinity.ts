import { sentenceFeatures } from '../extract/context.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import { WEIGHTS } from './affinityWeights.js'
import type { Weigh } from './commonness.js'

/** What is measured of two claims of one block, without looking at their answers. */
export const MEASURES = [
  'predicate',
  'otherPredicate',
  'core',
  'coreNear',
  'near',
  'nearFar',
  'far',
  'entities',
  'share',
  'sentence',
  'neighbours',
] as const
export type Measure = (typeof MEASURES)[number]
export type Measured = Readonly<Record<Measure, number>>

export interface Affinity {
  /** Log-odds that the two answer one question. */
  readonly odds: number
  /** The features they share, the most telling first. */
  readonly shared: readonly string[]
}

/** Tells how likely two claims of one block answer one question; a logistic model over measures of what stands around the answers. */
export function affinityOf(story: Story, weigh: Weigh): (a: Claim, b: Claim) => Affinity {
  const measure = measurer(story, weigh)
  return (a, b) => {
    const { measured, shared } = measure(a, b)
    let odds = WEIGHTS.bias + (WEIGHTS.slots[a.topic.slot] ?? 0)
    for (const name of MEASURES) odds += WEIGHTS.measures[name] * measured[name]
    return { odds, shared }
  }
}

/** Measures pairs of claims; what belongs to a sentence is computed once. */
export function measurer(story: Story, weigh: Weigh): (a: Claim, b: Claim) => { measured: Measured; shared: string[] } {
  const sentences = new Map(
    story.documents.map((document) => [
      document.source.id,
      sentenceFeatures(document, story).map((tokens) => new Set(tokens.flat())),
    ]),
  )
  const of = (claim: Claim, offset: number): ReadonlySet<string> => sentences.get(claim.source)?.[claim.sentence + offset] ?? new Set()
  const total = (features: Iterable<string>): number => {
    let sum = 0
    for (const feature of features) sum += weigh(feature)
    return sum
  }
  const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((feature) => b.has(feature))
  const cosine = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
    const [x, y] = [total(a), total(b)]
    return x && y ? total(common(a, b)) / Math.sqrt(x * y) : 0
  }
  return (a, b) => {
    const [ac, an, af] = [new Set(a.context.core), new Set(a.context.near), new Set(a.context.far)]
    const [bc, bn, bf] = [new Set(b.context.core), new Set(b.context.near), new Set(b.context.far)]
    const core = common(ac, bc)
    const coreNear = [...common(ac, bn), ...common(an, bc)]
    const near = common(an, bn)
    const nearFar = [...common(ac, bf), ...common(an, bf), ...common(af, bc), ...common(af, bn)]
    const far = common(af, bf)
    const shared = [...core, ...coreNear, ...near, ...nearFar, ...far].sort((x, y) => weigh(y) - weigh(x) || (x < y ? -1 : 1))
    const [p, q] = [a.context.predicate, b.context.predicate]
    const smaller = Math.min(total([...ac, ...an]), total([...bc, ...bn]))
    return {
      shared,
      measured: {
        predicate: p !== undefined && p === q ? 0.5 + weigh(p) / 2 : 0,
        otherPredicate: p !== undefined && q !== undefined && p !== q ? 1 : 0,
        core: Math.min(3, total(core)),
        coreNear: Math.min(3, total(coreNear)),
        near: Math.min(3, total(near)),
        nearFar: Math.min(4, total(nearFar)),
        far: Math.min(4, total(far)),
        entities: Math.min(2, total(shared.filter((feature) => feature.startsWith('e:')))),
        share: smaller ? Math.min(1, total([...core, ...coreNear, ...near]) / smaller) : 0,
        sentence: cosine(of(a, 0), of(b, 0)),
        neighbours: Math.max(cosine(of(a, -1), of(b, -1)), cosine(of(a, 1), of(b, 1))),
      },
    }
  }
}
