import type { Document, Mention } from '../../model/analysis.js'
import { groupBy } from '../../model/group.js'
import type { Story } from '../../model/story.js'
import type { Settled } from './settled.js'

/** A house that bears a name of its own and stands in one place. */
const HOUSE =
  /\b(?:Hospital|Medical Cent(?:er|re)|Treatment Cent(?:er|re)|Clinic|Church|Cathedral|Mosque|School|University|College|Academy|Prison|Jail|Penitentiary|Unit|Courthouse|Hotel|Airport|Museum|Stadium|Arena|Theat(?:er|re)|Library|Cemetery|Institution|Hall|Inn|Ranch|Park|Bridge|Plant|Station|Cent(?:er|re))\b/
/** "Church Street" is no church. */
const STREET = /\b(?:Ave|Avenue|St|Street|Rd|Road|Blvd|Boulevard|Lane|Drive|Way|Highway)\.?$/
const HOME =
  /^(?:, (?:\d{1,3}|aged? \d{1,3}),? (?:of|from)|, of|,? \(\d{1,3}\),? (?:of|from)|,? who (?:is from|lives in|lived in)|,? an? (?:resident|native) of) (?:the )?(?:town of |city of |village of )?$/
const SITE = /^,? (?:in|near|outside) (?:the )?(?:town of |city of |village of )?$/
const RESIDENT = /^ (?:man|woman|resident|teenager|teen),? $/

/**
 * Where somebody lives and where a house stands, told beside the name: "Lena Brandt, 44, of Ambria", "Corvo resident Karl Oduya",
 * "the Linden Hospital in Ambria". Must not catch posts ("the coach, of Ambria United"), nor shops of which there are many.
 */
export function findSeats(document: Document, story: Story): Settled[] {
  return [...namesBySentence(document).values()].flatMap((names) =>
    names.slice(1).flatMap((later, i) => {
      const earlier = names[i] as Mention
      return told(document, story, earlier, later) ?? []
    }),
  )
}

function told(document: Document, story: Story, earlier: Mention, later: Mention): Settled | undefined {
  const { text } = document.source
  const between = text.slice(earlier.end, later.start).replace(/\s+/g, ' ')
  const home = earlier.type === 'person' && later.type === 'place' && HOME.test(between)
  const site =
    earlier.type !== 'person' &&
    later.type === 'place' &&
    isHouse(text.slice(earlier.start, earlier.end)) &&
    !STREET.test(text.slice(later.start, later.end)) &&
    SITE.test(between)
  const resident = earlier.type === 'place' && later.type === 'person' && RESIDENT.test(between)
  if (!home && !site && !resident) return undefined
  const [whose, place] = resident ? [later, earlier] : [earlier, later]
  const sentence = document.sentences[earlier.sentence]
  const who = story.entityOf(document.source.id, whose.entity)?.key
  const key = story.entityOf(document.source.id, place.entity)?.key
  return sentence && who !== undefined && key !== undefined
    ? { sentence, what: site ? 'site' : 'home', who, place, key, start: place.start, end: place.end }
    : undefined
}

const isHouse = (name: string): boolean => HOUSE.test(name) && !STREET.test(name)

/** Names in the order of the text, by sentence. */
function namesBySentence(document: Document): Map<number, Mention[]> {
  const names = document.mentions.filter(({ form, sentence }) => form === 'name' && document.sentences[sentence]?.kind !== 'furniture')
  return groupBy(
    names.sort((a, b) => a.start - b.start),
    ({ sentence }) => sentence,
  )
}
