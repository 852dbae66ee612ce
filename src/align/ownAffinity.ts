import type { Claim } from '../model/claim.js'
import { accountAffinity, deedAffinity } from './accounts.js'
import type { Affinity } from './affinity.js'
import type { Weigh } from './commonness.js'
import { outletAffinity } from './outlets.js'
import { termAffinity } from './terms.js'
import { spokenAffinity, wordingAffinity } from './wordings.js'

type OwnAffinity = (a: Claim, b: Claim, weigh: Weigh) => Affinity

/** Questions that are told apart by their answers' own words, or by the whole account they stand in; all others by the fitted measures. */
const BY_SLOT: Readonly<Record<string, OwnAffinity>> = {
  wording: wordingAffinity,
  spoken: spokenAffinity,
  term: termAffinity,
  said: accountAffinity,
  outlet: outletAffinity,
  deed: deedAffinity,
}

export const ownAffinity = ({ topic }: Claim): OwnAffinity | undefined => BY_SLOT[topic.slot]
