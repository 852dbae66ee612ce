import { YEAR } from '../../lexicon/calendar.js'
import type { Document, Sentence } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Story } from '../../model/story.js'
import { standaloneClaim, type Question } from '../around/standaloneClaim.js'

interface Inquiry extends Question {
  /** What is said, the narrower before the wider: "nearly destroyed" says "destroyed" too. */
  readonly answers: readonly (readonly [string, RegExp])[]
}

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
 * Catches "destroyed" against "badly damaged", "under control" against "extinguished". Must not catch a fire of another year, other buildings, nor what did not or might happen.
 */
export const fireState = (document: Document, story: Story): Claim[] => firstOf(document, story, [DAMAGE, MASTERED, HURT])

/** Of what the fire came, as a text first puts it: "arson" against "a suspicious fire" against "the cause is not known". */
export const fireOrigin = (document: Document, story: Story): Claim[] => firstOf(document, story, [ORIGIN])

function firstOf(document: Document, story: Story, inquiries: readonly Inquiry[]): Claim[] {
  if (!isAboutFire(story)) return []
  return inquiries.flatMap((inquiry) => {
    for (const sentence of document.sentences) {
      const found = sentence.kind === 'furniture' ? undefined : answer(document, sentence, inquiry)
      if (found) return [found]
    }
    return []
  })
}

const HINT =
  /destroy|gutted|razed|burn|total loss|damage|devastated|reduced to|suspicious|arson|cause|know|clear|accident|electrical|fault|deliberate|intentional|determin|control|contained|knock|extinguish|put out|put the|ablaze|blazing|battling|fighting|tackling|no[ -]?one|nobody|no injuries/i
/** Of another building, or not said to be so; a year that the sentence states is of another fire. */
const OTHER = /\b(?:other|nearby|neighbou?ring|adjacent|adjoining|no (?:reports?|major|serious|significant)|not been|wasn['’]t)\b/i

function answer(document: Document, sentence: Sentence, { answers, ...asked }: Inquiry): Claim | undefined {
  const text = document.source.text.slice(sentence.start, sentence.end)
  if (!HINT.test(text) || YEAR.test(text)) return undefined
  for (const [canonical, pattern] of answers) {
    const found = pattern.exec(text)
    if (!found) continue
    const before = text.slice(0, found.index)
    if (asked.slot === 'damage' && (OTHER.test(text) || isOfMany(sentence, sentence.start + found.index))) continue
    if (
      !/^(?:arson suspected|believed|stated)$/.test(canonical) &&
      /\b(?:if|could|might|may|no|not|never|whether)\s(?:\S+\s){0,4}$/i.test(before)
    )
      continue
    const lead = /^\s*/.exec(found[0])?.[0].length ?? 0
    const start = sentence.start + found.index + lead
    return standaloneClaim(document, sentence, { start, end: sentence.start + found.index + found[0].length }, asked, {
      type: 'text',
      canonical,
    })
  }
  return undefined
}

/** "40 sheds were destroyed" counts; it does not say how badly the one was hit. */
function isOfMany({ tokens }: Sentence, at: number): boolean {
  const verb = tokens.find(({ start, end, upos }) => end > at && start < at + 60 && upos === 'VERB')
  return (
    verb !== undefined &&
    tokens.some(({ head, rel, xpos }) => head === verb.index && /^(?:nsubj:pass|obj)$/.test(rel) && xpos.endsWith('S'))
  )
}

const known = new WeakMap<Story, boolean>()

/** At least half of the sources open with a fire. */
function isAboutFire(story: Story): boolean {
  let about = known.get(story)
  if (about === undefined) {
    const opening = ({ sentences }: Document): readonly Sentence[] => sentences.filter(({ kind }) => kind !== 'furniture').slice(0, 3)
    const told = story.documents.filter((document) =>
      opening(document).some(({ tokens }) =>
        tokens.some(
          ({ lemma, upos, index }) =>
            /^(?:fire|blaze|inferno)$/i.test(lemma) &&
            upos === 'NOUN' &&
            !/^(?:open|under|cease|return|into|friendly)$/i.test(tokens[index - 1]?.lemma ?? ''),
        ),
      ),
    )
    known.set(story, (about = told.length * 2 >= story.documents.length))
  }
  return about
}
