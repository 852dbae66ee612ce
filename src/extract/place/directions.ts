import type { Document, Mention, QuantityMention, Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { argument } from '../around/argument.js'
import { clauseOf } from '../around/clauseOf.js'
import { mentionsIn } from '../around/whose.js'

/** How something lies from a named place: in which direction, and how far. */
export interface Direction extends Span {
  readonly sentence: Sentence
  /** Key of the place it is counted from. */
  readonly from: string
  /** `north`, `northwest`, `north-northwest`. */
  readonly direction: string
  readonly distance?: QuantityMention
  /** Key of what has its name right before: "Harrow County, north of Bell" says where the county is, and nothing else. */
  readonly located?: string
  /** Key of what lies or happens there by the clause, where it bears a name. */
  readonly subject?: string
}

const DIRECTION = /^(?:north|south|east|west)-?(?:east|west)?$/i
/** Words that stand between "of" and the name: "west of the town of Bell". */
const TITLES = /^(?:the|a|town|city|village|port|island|capital|province|district|of|nearby)$/i

/**
 * "34 miles west of the town of Bell", "north-northeast of Corvo". Must not catch the end of a stretch ("felt from Corvo to
 * north of Bell"), and tells "Harrow County, north of Bell" from what happened south of it.
 */
export function findDirections(document: Document, story: Story): Direction[] {
  return document.sentences.flatMap((sentence) =>
    sentence.kind === 'furniture'
      ? []
      : sentence.tokens.flatMap((token) => (token.form === 'of' ? (directionBefore(document, story, sentence, token) ?? []) : [])),
  )
}

function directionBefore(document: Document, story: Story, sentence: Sentence, of: Token): Direction | undefined {
  const last = sentence.tokens[of.index - 1]
  if (!last || !DIRECTION.test(last.form)) return undefined
  const mention = nameBehind(document, sentence, of)
  const from = mention && story.entityOf(document.source.id, mention.entity)?.key
  if (!mention || from === undefined) return undefined
  const first = halfWind(sentence, last)
  const distance = distanceBefore(document, sentence, first)
  const start = distance?.start ?? first.start
  const before = sentence.tokens.findLast((token) => token.end <= start)
  if (/^(?:to|from)$/i.test(before?.form ?? '')) return undefined
  const located = locatedAt(document, story, sentence, start, distance !== undefined)
  const subject = subjectOf(document, story, sentence, last)
  // "South-east" and "southeast" are one direction, "south-southeast" is another.
  const direction = first === last ? plain(last) : `${plain(first)}${/^(?:east|west)$/.test(plain(last)) ? '' : '-'}${plain(last)}`
  return {
    sentence,
    start,
    end: mention.end,
    from,
    direction,
    ...(distance ? { distance } : {}),
    ...(located === undefined ? {} : { located }),
    ...(subject === undefined || subject === from ? {} : { subject }),
  }
}

const plain = ({ form }: Token): string => form.toLowerCase().replace('-', '')

function nameBehind(document: Document, sentence: Sentence, of: Token): Mention | undefined {
  let at = of.index + 1
  while (TITLES.test(sentence.tokens[at]?.form ?? '') && !nameAt(document, sentence, at)) at++
  return nameAt(document, sentence, at)
}

const nameAt = (document: Document, sentence: Sentence, at: number): Mention | undefined =>
  mentionsIn(document, sentence).find(({ form, start }) => form === 'name' && start === sentence.tokens[at]?.start)

/** "North - northeast": the first of two, however they are joined. */
function halfWind({ tokens }: Sentence, last: Token): Token {
  const before = /^[-–]$/.test(tokens[last.index - 1]?.form ?? '') ? tokens[last.index - 2] : tokens[last.index - 1]
  return before && DIRECTION.test(before.form) ? before : last
}

/** The measure right before the direction; "(34 miles)" beside it goes with it. */
function distanceBefore(document: Document, sentence: Sentence, first: Token): QuantityMention | undefined {
  const own = document.quantities.filter(
    (quantity) => quantity.sentence === sentence.index && quantity.type === 'measure' && quantity.end <= first.start,
  )
  const near = own.findLast(({ end }) => /^[\s)]*(?:to the )?$/.test(document.source.text.slice(end, first.start)))
  return own.find((other) => near && other !== near && /^\s*\($/.test(document.source.text.slice(other.end, near.start))) ?? near
}

/**
 * The name right before, which the direction is of. Not in a list ("south of Corvo, 12 km east of Bell"); and what is told with its
 * distance from somewhere lies where its place lies ("the wreck lies near Corvo, 12 km east of Bell").
 */
function locatedAt(document: Document, story: Story, sentence: Sentence, start: number, measured: boolean): string | undefined {
  const before = mentionsIn(document, sentence).find(
    ({ form, type, end }) =>
      form === 'name' &&
      type !== 'person' &&
      end <= start &&
      /^,?\s*(?:(?:which|located|lies|lying|situated|is|just)\s+)*$/.test(document.source.text.slice(end, start)),
  )
  const head = before && sentence.tokens.find((token) => token.start === before.start)
  const marker = head && sentence.tokens[head.index - 1]
  if (!before || listed(sentence, marker) || (measured && /^(?:in|at|near)$/i.test(marker?.form ?? ''))) return undefined
  return story.entityOf(document.source.id, before.entity)?.key
}

/** "North of" or "north of the" stands before the name: it is one of several that the place is counted from. */
function listed({ tokens }: Sentence, marker: Token | undefined): boolean {
  const of = marker && TITLES.test(marker.form) && marker.form !== 'of' ? tokens[marker.index - 1] : marker
  return of?.form === 'of' && DIRECTION.test(tokens[of.index - 1]?.form ?? '')
}

function subjectOf(document: Document, story: Story, sentence: Sentence, direction: Token): string | undefined {
  const subject = clauseOf(document, sentence, direction.index)?.subject
  const found = subject === undefined ? undefined : argument(document, story, sentence, subject)
  return found?.startsWith('e:') ? found.slice(2) : undefined
}
