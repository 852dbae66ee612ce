import type { Document, Sentence } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import { overlaps, type Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { contextOf, scopeOf } from './around/context.js'
import { findDeeds } from './attribution/deeds.js'
import type { Extractor } from './extractor.js'
import { relayed } from './attribution/relayed.js'
import { reported } from './attribution/reported.js'
import { spoken } from './attribution/spoken.js'

/**
 * Who did it, and on whose word it is told.
 *
 * Catches "a hiker found the body" against "two painters found her", and one quotation from two mouths. Must not catch "the mayor" and
 * "Ana Vega" where she is the mayor, nor two statements of two people about different things.
 */
export const attribution: Extractor = (document, story) => {
  const tellings = told(document, story)
  // What a known speaker told an outlet is asked for that speaker.
  const outlets = relayed(document, story).filter((claim) => !tellings.some((one) => overlaps(one, claim)))
  return [...reported(document, story), ...outlets, ...tellings, ...spoken(document, story), ...findDeeds(document, story)]
}

/** To whom it was said: "told the Harbour Gazette". Reporters at large are nobody in particular. */
function told(document: Document, story: Story): Claim[] {
  const spoken = [
    ...document.quotations.map(({ speaker: by, addressee }) => ({ by, to: addressee })),
    ...document.clauses.map(({ speaker: by }) => ({ by, to: by?.addressee })),
  ]
  const claims = spoken.flatMap(({ by, to }) => {
    const sentence = by && document.sentences[by.sentence]
    const mention = to && document.mentions.find((candidate) => candidate.start < to.end && to.start < candidate.end)
    if (!sentence || !to || by.entity === undefined || mention?.type === 'person' || to.start < sentence.start || to.end > sentence.end)
      return []
    const who = story.entityOf(document.source.id, by.entity)
    const outlet = mention && story.entityOf(document.source.id, mention.entity)
    const words = document.source.text.slice(to.start, to.end)
    // An outlet that no list knows is still somebody where it bears a name.
    if (!who || (!outlet && !/\p{Lu}/u.test(words))) return []
    return [claim(document, story, sentence, to, 'told', [who.key], `e:${outlet?.key ?? `body:${words.toLowerCase()}`}`)]
  })
  return [...new Map(claims.map((one) => [one.start, one])).values()]
}

function claim(
  document: Document,
  story: Story,
  sentence: Sentence,
  { start, end }: Span,
  slot: string,
  block: readonly string[],
  canonical: string,
): Claim {
  return {
    kind: 'attribution',
    source: document.source.id,
    sentence: sentence.index,
    start,
    end,
    text: document.source.text.slice(start, end),
    topic: { slot, block, exact: false },
    scope: scopeOf(document, sentence),
    answer: { type: 'entity', entity: canonical, canonical },
    context: contextOf(document, story, sentence, { start, end }),
  }
}
