import { isHomicide } from '../lexicon/offences.js'
import type { Claim } from '../model/claim.js'
import type { Affinity } from './affinity.js'

/** Slots whose answers are lists that tell by what they share whether they are one list. */
const SLOTS = new Set(['charged', 'convicted', 'survivors', 'sort'])

export const isList = ({ topic }: Claim): boolean => SLOTS.has(topic.slot)

const list = ({ answer }: Claim): { items: readonly string[]; of?: string } => (answer.type === 'list' ? answer : { items: [] })

/**
 * Whether two lists list one group: charges against one person that name one offence alike, names of one sort that stand in
 * like places and share a name.
 */
export function listAffinity(a: Claim, b: Claim, around: Affinity): Affinity {
  const [x, y] = [list(a), list(b)]
  const shared = x.items.filter((item) => y.items.includes(item) || (isHomicide(item) && y.items.some(isHomicide)))
  const none = { odds: -1, shared: [] }
  if (shared.length === 0) return none
  const common = shared.length / new Set([...x.items, ...y.items]).size
  if (a.topic.slot === 'sort') return { odds: around.odds + (x.of === y.of ? 2.7 : 1.7) + 0.5 * shared.length, shared: around.shared }
  return x.of !== undefined && y.of !== undefined && surname(x.of) !== surname(y.of) ? none : { odds: 0.5 + common, shared: around.shared }
}

/** A person by surname: one source names in full whom another calls by surname alone. */
const surname = (key: string): string => key.split(/[.#]/)[0] as string
