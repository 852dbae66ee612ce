import type { Document } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Story } from '../../model/story.js'
import { firstAnswers, type Inquiry } from '../around/fires.js'

const DAMAGE: Inquiry = {
  kind: 'status',
  slot: 'damage',
  block: [],
  question: 'How badly was the building damaged?',
  answers: [
    [
      'nearly destroyed',
      /\b(?:nearly|almost|virtually|practically|all but|largely|mostly|partially|partly)\s+(?:(?:totally|completely|entirely)\s+)?(?:destroyed|gutted|razed|burn(?:ed|t) (?:down|to the ground))\b|\b(?:likely|probably)\s+(?:be\s+)?a\s+total\s+loss\b/i,
    ],
    [
      'destroyed',
      /\b(?:has |was |been |is )*(?:(?:totally|completely|entirely)\s+)?(?:destroyed|gutted|razed)\b|\bburn(?:ed|t) (?:down|to the ground)\b|\breduced to (?:ruins|rubble|ashes|a (?:burn(?:ed|t)-out )?shell)\b|\ba? ?["“]?total loss\b["”]?/i,
    ],
    [
      'badly damaged',
      /\b(?:badly|severely|heavily|extensively|seriously|significantly) damaged\b|\b(?:extensive|heavy|major|severe|serious|significant) damage\b|(?<=\bdamage (?:to [^,.;]{1,40} )?(?:was|had been|is) )(?:extensive|heavy|severe)\b|\bdevastated\b/i,
    ],
    ['slightly damaged', /\b(?:slightly|lightly) damaged\b|\b(?:minor|slight|superficial) damage\b/i],
  ],
}

const MASTERED: Inquiry = {
  kind: 'status',
  slot: 'fire',
  block: [],
  question: 'Was the fire out?',
  answers: [
    ['burning', /\bstill (?:burning|blazing|ablaze|on fire|(?:battling|fighting|tackling) the (?:fire|blaze|flames))\b/i],
    [
      'under control',
      /\b(?:(?:fire|blaze|flames?|it) (?:was |were |is )?(?:under control|contained|knocked down)|(?:brought|got|had) the (?:fire|blaze|flames) under control|knock(?:ed)? the (?:fire|blaze|flames) down)\b/i,
    ],
    [
      'out',
      /\b(?:(?:fire|blaze|flames?|it) (?:was|were|had been) (?:\w+ )?(?:extinguished|put out)|extinguished the (?:fire|blaze|flames)|put the (?:fire|blaze|flames) out|put out the (?:fire|blaze|flames))\b/i,
    ],
  ],
}

const HURT: Inquiry = {
  kind: 'status',
  slot: 'hurt',
  block: [],
  question: 'Is it certain that nobody was hurt?',
  answers: [
    ['believed', /\b(?:no[ -]?one|nobody) (?:is|was) (?:believed|thought|understood) to (?:have been|be) (?:hurt|injured)\b/i],
    ['stated', /\b(?:no[ -]?one|nobody) (?:was|had been|has been) (?:hurt|injured|harmed)\b|\bthere were no injuries\b/i],
  ],
}

/**
 * What a fire did to the building, whether it was out and whether anybody was hurt, as a text first puts it.
 *
 * Catches "destroyed" against "badly damaged", "under control" against "extinguished". Must not catch a fire of another year,
 * other buildings, nor what did not or might happen.
 */
export const fireState = (document: Document, story: Story): Claim[] => firstAnswers(document, story, [DAMAGE, MASTERED, HURT])
