import { parsePersonName } from '../lexicon/personNames.js'
import type { Claim } from '../model/claim.js'
import { nameWords } from '../lexicon/wordNames.js'
import type { Extractor } from './extractor.js'
import { findIdentified } from './name/identified.js'
import { kindred } from './name/kindred.js'
import { namesakes } from './name/namesakes.js'

/**
 * How somebody or something is spelled: every written name is an answer. Full names also answer who is meant, where two people
 * may be one, and so do those of bodies and places that differ in a kindred word (see `kindred.ts`); and somebody who is known by
 * what he did is named (`identified.ts`). Catches "Mikhail Petrenko" and "Mykhailo Petrenko" for one man. Must not catch "Mr
 * Petrenko" (a part of the name is no other spelling) nor "Olena Petrenko" (another person).
 */
export const name: Extractor = (document, story) => [...spellings(document, story), ...findIdentified(document, story)]

const spellings: Extractor = (document, story) =>
  document.entities.flatMap((entity) => {
    const shared = story.entityOf(document.source.id, entity.id)
    if (!shared) return []
    const pair = namesakes(story).get(shared.key)
    const likely = kindred(story).get(shared.key)
    return entity.mentions
      .filter((mention) => mention.form === 'name')
      .flatMap((mention) => {
        const text = document.source.text.slice(mention.start, mention.end)
        const claim = (block: readonly string[], slot: string): Claim => ({
          kind: 'name',
          source: document.source.id,
          sentence: mention.sentence,
          start: mention.start,
          end: mention.end,
          text,
          topic: { slot, block, exact: true },
          scope: { places: [], narrowing: [] },
          answer: { type: 'text', canonical: text },
          context: { core: [], near: [], far: [] },
        })
        // A part of the name may belong to either.
        if (likely) return likely.forms.has(nameWords(text).join(' ')) ? [claim(likely.keys, 'body')] : []
        return pair && parsePersonName(text).givens.length > 0
          ? [claim([shared.key], 'spelling'), claim(pair.keys, pair.differs)]
          : [claim([shared.key], 'spelling')]
      })
  })
