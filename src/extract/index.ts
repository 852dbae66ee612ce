import type { Document } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { Extractor } from './extractor.js'
import { attribution } from './attribution.js'
import { cause } from './cause.js'
import { designation } from './designation.js'
import { membership } from './membership.js'
import { name } from './name.js'
import { place } from './place.js'
import { polarity } from './polarity.js'
import { quantity } from './quantity.js'
import { quote } from './quote.js'
import { role } from './role.js'
import { scope } from './scope.js'
import { status } from './status.js'
import { time } from './time.js'

/** Every kind that is looked for; a new kind is one line here, one file beside it, and one comparer. */
const EXTRACTORS: readonly Extractor[] = [
  name,
  role,
  place,
  time,
  quantity,
  quote,
  attribution,
  polarity,
  status,
  membership,
  cause,
  designation,
  scope,
]

/** All claims of a document, by position. Furniture yields none. */
export function extract(document: Document, story: Story): Claim[] {
  return EXTRACTORS.flatMap((extractor) => extractor(document, story))
    .filter((claim) => document.sentences[claim.sentence]?.kind !== 'furniture')
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1))
}
