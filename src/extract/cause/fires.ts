import type { Document } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Story } from '../../model/story.js'
import { firstAnswers, type Inquiry } from '../around/fires.js'

const ORIGIN: Inquiry = {
  kind: 'cause',
  slot: 'origin',
  block: [],
  question: 'What caused the fire?',
  answers: [
    ['may be suspicious', /["“]?\b(?:potentially|possibly|apparently) suspicious\b["”]?/i],
    [
      'arson suspected',
      /\b(?:suspect(?:s|ed|ing)?(?: it (?:is|was|to be))?(?: as)?|possible|potential|apparent|consider(?:ing|ed)?(?: a)?|(?:investigat|treat|probed?|regard)(?:ing|ed)(?: it| the (?:fire|blaze))? as(?: an?| possible| potential)*) arson\b|\barson (?:is|was|has been)?\s?suspected\b|\b(?:may|might|could) have been (?:deliberate|arson|(?:deliberately |intentionally )?(?:set|started)(?: by an arsonist)?)\b|(?:\ba |\btreat\w+ (?:it |the \w+ )?as |\b(?:was|is|called|described) )["“]?suspicious\b["”]?(?: (?:fire|blaze))?/i,
    ],
    [
      'not known',
      /\b(?:cause|origin) of the (?:fire|blaze)s? (?:was|is|has|had|remains?|remained) (?:still )?(?:unknown|unclear|undetermined|under investigation|not (?:yet |immediately |been )*(?:known|clear|determined|established))|\b(?:do|does|did)(?:n['’]t| not) (?:yet )?know (?:how|what) (?:(?:the (?:fire|blaze)|it) (?:started|began)|(?:caused|started) (?:the (?:fire|blaze)|it))\b|\btrying to determine the cause of the (?:fire|blaze)\b|\bnot (?:yet )?(?:known|clear) (?:how|what) (?:the (?:fire|blaze) )?(?:started|began|caused)\b/i,
    ],
    [
      'an accident',
      /\b(?:accidental (?:fire|blaze|cause)|(?:fire|blaze) was accidental|electrical (?:fire|fault)|faulty (?:wiring|heater|appliance)|fault in the wiring)\b/i,
    ],
    [
      'arson',
      /\bby (?:an )?arson(?:ists?)?\b|\barsonists? (?:has|have|had|set|badly|destroyed|burned|damaged|struck)(?: \w+(?: damaged| destroyed)?)?\b|\b(?:deliberately|intentionally) (?:set|started|lit|ignited)\b|\b(?:someone|somebody) (?:deliberately|intentionally) (?:set|did)\b|\bwas (?:an act of )?arson\b/i,
    ],
  ],
}

/** Of what the fire came, as a text first puts it: "arson" against "a suspicious fire" against "the cause is not known". */
export const fireOrigin = (document: Document, story: Story): Claim[] => firstAnswers(document, story, [ORIGIN])
