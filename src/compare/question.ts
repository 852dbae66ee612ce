import { readable, type Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'

/** What the claims of a row share around their answers, in brackets, to tell the question from others like it. */
export function about(claims: readonly Claim[], story: Story): string {
  const counts = new Map<string, number>()
  for (const { context } of claims)
    for (const feature of new Set([...context.core, ...context.near]))
      if (/^[en]:/.test(feature)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const words = [...counts]
    .filter(([, n]) => n > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([feature]) => readable(feature, story.entities))
  return words.length ? ` (${words.join(', ')})` : ''
}

/** Of the questions that the claims of a row put, the shortest; the first by alphabet where two are as short. */
export function plainest(claims: readonly Claim[]): string | undefined {
  const asked = claims.flatMap(({ question }) => question ?? [])
  return asked.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
}

/** The name of the story's entity that a key stands for; the key itself where it stands for none. */
export const nameOf = (key: string | undefined, { entities }: Story): string =>
  entities.find((entity) => entity.key === key)?.name ?? key ?? ''
