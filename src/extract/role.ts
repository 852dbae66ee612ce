import type { Extractor } from './extractor.js'
import { findParties } from './role/party.js'
import { findRanks } from './role/rank.js'

/**
 * Posts, titles and descriptions of people and bodies.
 *
 * Catches "Finance Minister Vega" and "Vega, the central bank governor". Must not catch an age ("Vega, 61") or what
 * somebody did once ("Vega, who arrived late"). Also how high something ranks (`rank.ts`), and of
 * which party somebody is (`party.ts`).
 */
export const role: Extractor = (document, story) => [
  ...posts(document, story),
  ...findRanks(document, story),
  ...findParties(document, story),
]

const posts: Extractor = (document, story) =>
  document.entities.flatMap((entity) => {
    const shared = story.entityOf(document.source.id, entity.id)
    if (!shared) return []
    return entity.roles.map((found) => ({
      kind: 'role' as const,
      source: document.source.id,
      sentence: found.sentence,
      start: found.start,
      end: found.end,
      text: document.source.text.slice(found.start, found.end),
      topic: { slot: 'post', block: [shared.key], exact: true },
      scope: { places: [], narrowing: found.modifiers },
      answer: {
        type: 'text' as const,
        canonical: found.text.toLowerCase(),
        ...(found.of === undefined ? {} : { head: found.of.toLowerCase() }),
      },
      context: { core: [], near: [], far: [] },
    }))
  })
