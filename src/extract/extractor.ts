import type { Document } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'

/** Finds the claims of one kind in one document. The story says who is who across the sources. */
export type Extractor = (document: Document, story: Story) => Claim[]
