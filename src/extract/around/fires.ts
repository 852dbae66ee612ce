import { YEAR } from '../../lexicon/calendar.js'
import type { Document, Sentence } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import { remembered } from '../../model/remembered.js'
import type { Story } from '../../model/story.js'
import { standaloneClaim, type Question } from './standaloneClaim.js'

/** What is asked of a fire. */
export interface Inquiry extends Question {
  /** What is said, the narrower before the wider: "nearly destroyed" says "destroyed" too. */
  readonly answers: readonly (readonly [string, RegExp])[]
}

/** How each document of a story about a fire first answers what is asked; none where the story is about something else. */
export function firstAnswers(document: Document, story: Story, inquiries: readonly Inquiry[]): Claim[] {
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

/** At least half of the sources open with a fire. */
const isAboutFire = remembered((story: Story): boolean => {
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
  return told.length * 2 >= story.documents.length
})
