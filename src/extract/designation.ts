import type { Document, Sentence } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import { standaloneClaim } from './around/standaloneClaim.js'
import { findColours } from './designation/colours.js'
import type { Extractor } from './extractor.js'
import { findFirearms } from './designation/firearms.js'
import { findInjuries } from './designation/injuries.js'
import { sorts } from './designation/sorts.js'
import { things } from './designation/things.js'

/** A calibre before the firearm it is of: ".38-caliber revolver", "9 mm pistol", "a .44 Magnum pistol". */
const CALIBRE =
  /(?<![\p{L}\d.])(?:\.\d{2,3}|\d{1,2}(?:\.\d{1,2})?\s?-?(?:mm|millimet(?:er|re)))(?:[\s-]+(?:calib(?:er|re)|cal\.?|magnum))?(?=[\s-]+(?:(?:semi-?automatic|automatic|loaded|assault|hunting|service)\s+)?(revolver|pistol|handgun|rifle|shotgun|gun|weapon)s?\b)/giu

/**
 * What a thing is called: of what calibre a firearm is, what colour a car, what injury somebody has.
 *
 * Catches "a .38-caliber revolver" and "a .44 revolver". Must not catch the pistol of one and the rifle of another, nor a height of 9 mm.
 */
export const designation: Extractor = (document, story) => [
  ...document.sentences.flatMap((sentence) => (sentence.kind === 'furniture' ? [] : calibres(document, sentence))),
  ...findInjuries(document, story),
  ...findColours(document),
  ...findFirearms(document),
  ...things(document, story),
  ...sorts(document, story),
]

function calibres(document: Document, sentence: Sentence): Claim[] {
  return [...document.source.text.slice(sentence.start, sentence.end).matchAll(CALIBRE)].map((found): Claim => {
    const start = sentence.start + found.index
    const canonical = (/^\.?[\d.]+/.exec(found[0])?.[0] ?? found[0]) + (/mm|mill/i.test(found[0]) ? ' mm' : '')
    return standaloneClaim(
      document,
      sentence,
      { start, end: start + found[0].length },
      { kind: 'designation', slot: 'calibre', block: [(found[1] as string).toLowerCase()] },
      { type: 'text', canonical },
    )
  })
}
