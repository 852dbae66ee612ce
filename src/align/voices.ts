import type { Claim } from '../model/claim.js'

/**
 * Whether two quotations are of one speaker: `one`, `other`, or `open` where a text does not say who speaks. People of one surname are not
 * taken for two, and a country or a thing that is said to speak is nobody known.
 */
export function voices(a: Claim, b: Claim): 'one' | 'other' | 'open' {
  const [x, y] = [a, b].map(({ answer }) =>
    answer.type === 'text' && /^(?:person|body):/.test(answer.head ?? '') ? answer.head : undefined,
  )
  if (x === undefined || y === undefined) return 'open'
  return x === y || (x.startsWith('person:') && x.split('.')[0] === y.split('.')[0]) ? 'one' : 'other'
}

/** Remarks of fewer words are alike by chance. */
const FEWEST = 5

/** How many of the words of the shorter of two wordings the other has as well, as a share. */
export function inBoth(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let n = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) n++
    left.set(word, count - 1)
  }
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  if (short >= FEWEST) return long > short * 1.7 ? 0 : n / short
  // "I am ready", "I am quite ready": one word more, which is no denial.
  return short >= 3 && n === short && long === short + 1 && denyAlike(a, b) ? 1 : 0
}

const DENIAL = /^(?:not|n't|no|never|none|nothing|nobody|without)$/

/** Whether both wordings deny something or neither does; two denials make none. */
export const denyAlike = (a: readonly string[], b: readonly string[]): boolean =>
  [a, b].map((words) => words.filter((word) => DENIAL.test(word)).length % 2).every((odd, _, all) => odd === all[0])
