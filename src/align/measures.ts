import { sentenceFeatures } from '../extract/around/context.js'
import type { Claim } from '../model/claim.js'
import { groupBy } from '../model/group.js'
import type { Story } from '../model/story.js'
import { amountMeasures, type AmountMeasure } from './amountMeasures.js'
import { byWeight, type Weigh } from './commonness.js'
import { momentMeasurer, type MomentMeasure } from './momentMeasures.js'

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
  | 'deedAndSubject'
  | 'deedAndObject'
  | 'deedAlone'
  | 'deedOfOther'
  | 'otherEvent'
  | 'namedSubject'
  | 'otherNamedSubject'
  | 'noCommonEntity'
  | 'core'
  | 'coreNear'
  | 'near'
  | 'nearFar'
  | 'far'
  | 'entities'
  | 'share'
  | 'sentence'
  | 'neighbours'
  | 'alone'
  | 'onlyOfNoun'
  | 'closeOnly'
export type Measure = ContextMeasure | AmountMeasure | MomentMeasure
export type Measured = Readonly<Partial<Record<Measure, number>>>

export interface Measurements {
  readonly measured: Measured
  /** The features they share, the most telling first. */
  readonly shared: readonly string[]
}

/** Measures pairs of claims of one family; what belongs to a sentence or a source is computed once. */
export function measurer(story: Story, weigh: Weigh, claims: readonly Claim[]): (a: Claim, b: Claim) => Measurements {
  const sentences = new Map(
    story.documents.map((document) => [document.source.id, sentenceFeatures(document, story).map((tokens) => new Set(tokens.flat()))]),
  )
  const alike = alikeIn(claims)
  const onlyOfNoun = onlyOfNounIn(claims)
  const momentMeasures = momentMeasurer(claims)
  const around = new Map(claims.map((claim) => [claim, aroundOf(claim)]))
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
  return (a, b) => {
    const { core: ac, near: an, far: af, entities: ae, nouns: x } = around.get(a) as Around
    const { core: bc, near: bn, far: bf, entities: be, nouns: y } = around.get(b) as Around
    const core = common(ac, bc)
    const coreNear = [...common(ac, bn), ...common(an, bc)]
    const near = common(an, bn)
    const nearFar = [...common(ac, bf), ...common(an, bf), ...common(af, bc), ...common(af, bn)]
    const far = common(af, bf)
    const shared = [...core, ...coreNear, ...near, ...nearFar, ...far].sort(byWeight(weigh))
    const smaller = Math.min(total([...ac, ...an]), total([...bc, ...bn]))
    const [p, q] = [a.context.predicate, b.context.predicate]
    const [s, t, o, r] = [a.context.subject, b.context.subject, a.context.object, b.context.object]
    const sameDeed = p !== undefined && p === q
    const named = (subject: string | undefined): boolean => subject?.startsWith('e:') ?? false
    const amounts = amountMeasures(a, b)
    const only = onlyOfNoun.has(a) && onlyOfNoun.has(b) && a.topic.counted === b.topic.counted
    const close = amounts.alike || amounts.nearby || amounts.within
    const measured: Measured = {
      predicate: sameDeed ? 0.5 + weigh(p) / 2 : 0,
      otherPredicate: Number(differ(p, q)),
      subject: Number(s !== undefined && s === t),
      otherSubject: Number(differ(s, t)),
      object: Number(o !== undefined && o === r),
      otherObject: Number(differ(o, r)),
      deedAndSubject: Number(sameDeed && s !== undefined && s === t),
      deedAndObject: Number(sameDeed && o !== undefined && o === r),
      deedAlone: Number(sameDeed && !differ(s, t) && !differ(o, r)),
      deedOfOther: Number(sameDeed && differ(s, t)),
      otherEvent: Number(differ(p, q) && differ(s, t)),
      namedSubject: Number(s === t && named(s)),
      otherNamedSubject: Number(differ(s, t) && named(s) && named(t)),
      noCommonEntity: Number(ae.size > 0 && be.size > 0 && common(ae, be).length === 0),
      otherNouns: Number(x.size > 0 && y.size > 0 && common(x, y).length === 0),
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
      alone: 1 / (alike.get(a) ?? 1) + 1 / (alike.get(b) ?? 1),
      onlyOfNoun: Number(only),
      closeOnly: Number(only && Boolean(close && amounts.large)),
      ...amounts,
      ...momentMeasures(a, b),
    }
    return { measured, shared }
  }
}

/** What stands around a claim, as sets; of the nouns only those closest to the answer. */
interface Around {
  readonly core: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly far: ReadonlySet<string>
  readonly entities: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

function aroundOf({ context: { core, near, far } }: Claim): Around {
  return {
    core: new Set(core),
    near: new Set(near),
    far: new Set(far),
    entities: new Set([...core, ...near].filter((feature) => feature.startsWith('e:'))),
    nouns: new Set(core.filter((feature) => feature.startsWith('n:'))),
  }
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((feature) => b.has(feature))
const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

/**
 * How many claims of its source ask what a claim asks, itself included: an only figure is likelier to be the one that others tell.
 * Where in a source a claim stands is not measured: a row must stay the same when paragraphs move.
 */
function alikeIn(claims: readonly Claim[]): Map<Claim, number> {
  const asking = groupBy(claims, ({ source, topic }) => JSON.stringify([source, topic.slot, ...topic.block]))
  return new Map([...asking.values()].flatMap((same) => same.map((claim) => [claim, same.length])))
}

/** The claims that alone in their source give a figure of what they are of: the one `turnout`, the one `bail`. */
function onlyOfNounIn(claims: readonly Claim[]): Set<Claim> {
  const named = claims.filter(({ topic }) => topic.counted)
  const byNoun = groupBy(named, ({ source, topic }) => JSON.stringify([source, topic.slot, topic.counted]))
  return new Set([...byNoun.values()].flatMap((same) => (same.length === 1 ? same : [])))
}
