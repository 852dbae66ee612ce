import type { Extractor } from './extractor.js'

/**
 * How somebody or something is spelled: every written name is an answer.
 *
 * Catches "Mikhail Petrenko" and "Mykhailo Petrenko" for one man. Must not catch "Mr Petrenko" (a part of the name is no
 * other spelling) nor "Olena Petrenko" (another person).
 */
export const name: Extractor = (document, story) =>
  document.entities.flatMap((entity) => {
    const shared = story.entityOf(document.source.id, entity.id)
    if (!shared) return []
    return entity.mentions
      .filter((mention) => mention.form === 'name')
      .map((mention) => ({
        kind: 'name' as const,
        source: document.source.id,
        sentence: mention.sentence,
        start: mention.start,
        end: mention.end,
      text: document.source.text.slice(mention.start, mention.end),
        topic: { slot: 'spelling', block: [shared.key], exact: true },
        scope: { places: [], narrowing: [] },
        answer: { type: 'text' as const, canonical: document.source.text.slice(mention.start, mention.end) },
        context: { core: [], near: [], far: [] },
      }))
  })
