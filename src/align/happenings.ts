import type { Context, Happening } from '../model/claim.js'

/** What two deeds share: deed and somebody who takes part (`same`), only the deed, the deed but not whom it befalls, or nothing. */
export function sharing(a: Happening | undefined, b: Happening | undefined): 'same' | 'deed' | 'undergoer' | 'other' | undefined {
  if (!a || !b) return undefined
  if (a.deed !== b.deed || a.phase !== b.phase) return 'other'
  const named = (key: string | undefined): boolean => key?.startsWith('e:') ?? false
  if (named(a.undergoer) && named(b.undergoer) && a.undergoer !== b.undergoer) return 'undergoer'
  const all = [b.undergoer, b.doer, ...b.beside]
  return [a.undergoer, a.doer, ...a.beside].some((key) => key !== undefined && all.includes(key)) ? 'same' : 'deed'
}

/** Whether both are told of one occasion, and not of two people. */
export const sameOccasion = ({ occasion: a }: Context, { occasion: b }: Context): boolean =>
  a !== undefined && a.name === b?.name && (a.owner === undefined || b.owner === undefined || a.owner === b.owner)
