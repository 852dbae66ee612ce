import { readFileSync } from 'node:fs'
import { packageFile } from '../../lexicon/packageFile.js'
import type { Tree } from './tree.js'
import { ArcFeatures, type TrustTerms } from './trustFeatures.js'
import type { Doubts } from './tagger.js'
import type { ParserInput } from './transitions.js'

/** Parts of the natural logarithm of the odds that one step of a weight stands for. */
export const ODDS_STEPS = 32

/**
 * How likely it is that an arc of one of two parsers is right, learnt on sentences that neither parser learnt from: by how sure
 * both were, what the other says, and what kind of arc it is. A weight for every slot of a feature.
 */
export interface Trust {
  readonly weights: Int8Array
  readonly terms: TrustTerms
}

/** Reads trust.bin. Throws if it is missing. */
export const readTrust = (): Int8Array => new Int8Array(readFileSync(packageFile('src/analyse/weights/trust.bin')))

/** Whether two trees give a word the same arc. */
export const sameArc = (one: Tree, other: Tree, at: number): boolean =>
  one.heads[at] === other.heads[at] && ((one.heads[at] as number) < 0 || one.labels[at] === other.labels[at])

/** By word how sure both parsers were together of an arc that both found, the sum of their margins; -1 where they differ. */
export const commonMargins = ([one, other]: readonly [Tree, Tree]): Int32Array =>
  one.margins.map((margin, at) => (sameArc(one, other, at) ? margin + (other.margins[at] as number) : -1))

/** The same two trees over a sentence, each arc's margin replaced by its odds, in steps: above 0 it is rather right than wrong. */
export function weighed(input: ParserInput, doubts: Doubts, one: Tree, other: Tree, { weights, terms }: Trust): [Tree, Tree] {
  const features = new ArcFeatures(input, doubts, [one, other], terms)
  const margins = [new Int32Array(input.length), new Int32Array(input.length)] as const
  for (let at = 0; at < input.length; at++) {
    margins[0][at] = odds(features, at, 0, weights)
    margins[1][at] = sameArc(one, other, at) ? (margins[0][at] as number) : odds(features, at, 1, weights)
  }
  return [
    { ...one, margins: margins[0] },
    { ...other, margins: margins[1] },
  ]
}

function odds(features: ArcFeatures, at: number, which: 0 | 1, weights: Int8Array): number {
  const count = features.write(at, which)
  let sum = 0
  for (let number = 0; number < count; number++) sum += weights[features.slots[number] as number] as number
  return sum
}
