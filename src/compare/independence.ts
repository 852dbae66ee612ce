import type { Claim } from '../model/claim.js'
import type { SharedOrigin } from '../model/report.js'
import type { Story } from '../model/story.js'

/**
 * How many independent origins stand behind claims that say the same, and which sources are one: they are (nearly) the same text,
 * have the sentence from one another, or pass on what one outlet was told. `shared` is sorted by source id.
 */
export function independence(
  claims: readonly Claim[],
  story: Story,
): { readonly origins: number; readonly shared: readonly SharedOrigin[] } {
  // A draft is no witness, where there are any.
  const drafts = new Set(story.documents.flatMap(({ source }) => (source.role === 'draft' ? [source.id] : [])))
  const witnesses = claims.filter(({ source }) => !drafts.has(source))
  const found = (witnesses.length ? witnesses : claims).map((claim) => ({ source: claim.source, keys: story.provenance(claim) }))
  const passedOn = new Set(found.flatMap(({ keys }) => keys.filter(({ own }) => !own).map(({ key }) => key)))
  const bySource = new Map<string, Map<string, string>>()
  for (const { source, keys } of found) {
    const known = bySource.get(source) ?? new Map<string, string>()
    for (const { key, why } of keys) if (passedOn.has(key)) known.set(key, why)
    bySource.set(source, known)
  }
  const groups: { sources: string[]; keys: Map<string, string>; why: Set<string> }[] = []
  for (const source of [...bySource.keys()].sort()) {
    const keys = bySource.get(source) ?? new Map<string, string>()
    const one = { sources: [source], keys: new Map(keys), why: new Set<string>() }
    for (const other of groups.filter((group) => [...keys.keys()].some((key) => group.keys.has(key)))) {
      groups.splice(groups.indexOf(other), 1)
      for (const [key, why] of other.keys) {
        if (keys.has(key)) one.why.add(why)
        one.keys.set(key, why)
      }
      one.sources.push(...other.sources)
      for (const why of other.why) one.why.add(why)
    }
    groups.push(one)
  }
  const shared = groups
    .filter(({ sources }) => sources.length > 1)
    .map(({ sources, why }) => ({ sources: sources.sort(), why: [...why].sort() }))
  return { origins: groups.length, shared: shared.sort((a, b) => ((a.sources[0] ?? '') < (b.sources[0] ?? '') ? -1 : 1)) }
}
