// Event mentions of ECB+ as the tool sees them: what people marked as one event, and what is told there of it.
import { commonness } from '../../align/commonness.js'
import { link } from '../../align/story.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import { overlaps, type Span } from '../../model/span.js'
import type { Labelled } from './clusterScores.js'
import { locate, type Cluster } from './ecb.js'
import { eventAt, eventsOf, type EventMention } from './eventMention.js'
import { eventMeasurer, sameEvent, type EventMeasure } from './eventModel.js'

const TAGS = /^(?:NEG_)?ACTION_/

/** A mention that people marked, with what the tool reads there. */
interface Marked {
  readonly chain: string
  readonly shared: boolean
  readonly event: EventMention
}

export interface MarkedEvents {
  readonly marked: readonly Marked[]
  readonly measure: (a: EventMention, b: EventMention) => Readonly<Record<EventMeasure, number>>
  readonly chance: (a: EventMention, b: EventMention) => number
}

export function markedEvents({ mentions }: Cluster, documents: ReadonlyMap<string, Document>): MarkedEvents {
  const story = link([...documents.values()])
  const taken = new Set<string>()
  const marked = mentions
    .filter(({ tag }) => TAGS.test(tag))
    .flatMap((mention): Marked[] => {
      const document = documents.get(mention.file) as Document
      const span = locate(document.source.text, mention, taken)
      const sentence = span && document.sentences.find((one) => overlaps(one, span))
      const head = sentence && headOf(sentence, span)
      const event = head && eventAt(document, story, sentence, head.index)
      return event ? [{ chain: mention.chain, shared: mention.shared, event }] : []
    })
  const [events, weigh] = [eventsOf(story), commonness(story)]
  return { marked, measure: eventMeasurer(events, weigh), chance: sameEvent(events, weigh) }
}

/** The word that the others of a mention hang from; a content word where there is one. */
function headOf({ tokens }: Sentence, span: Span): Token | undefined {
  const inside = tokens.filter((token) => overlaps(token, span))
  const content = inside.filter(({ upos }) => /^(?:VERB|NOUN|ADJ|PROPN)$/.test(upos))
  return content.find(({ head }) => !inside.some(({ index }) => index === head)) ?? content[0] ?? inside[0]
}

/** Two mentions belong together from this chance on, on the average of their groups; set on the clusters that are not kept aside. */
const LIKELY = 0.2

/** Groups of the mentions that several articles share: by annotation, by the model, and by their lemma. */
export function labelEvents({ marked, chance }: MarkedEvents): Labelled[] {
  const shared = marked.filter((mention) => mention.shared)
  const groups = averageLink(shared.length, (i, j) => chance((shared[i] as Marked).event, (shared[j] as Marked).event))
  return shared.map(({ chain, event }, i) => ({ gold: chain, baseline: event.lemma, system: String(groups[i]) }))
}

/**
 * Joins the two groups whose members are likeliest the same on the average, until no two are likely enough; a number of a group
 * for each item.
 */
function averageLink(count: number, chance: (i: number, j: number) => number): number[] {
  const table = Array.from({ length: count }, (_, i) =>
    Float64Array.from({ length: count }, (__, j) => (i === j ? -1 : chance(Math.min(i, j), Math.max(i, j)))),
  )
  const size = Array.from({ length: count }, () => 1)
  const group = Array.from({ length: count }, (_, i) => i)
  for (;;) {
    let [best, one, other] = [LIKELY, -1, -1]
    for (let i = 0; i < count; i++)
      for (let j = 0; j < i; j++) if ((table[i]?.[j] as number) > best) [best, one, other] = [table[i]?.[j] as number, j, i]
    if (one < 0) return group
    const [x, y] = [size[one] as number, size[other] as number]
    for (let k = 0; k < count; k++) {
      if (k === one || k === other) continue
      const mean = ((table[one]?.[k] as number) * x + (table[other]?.[k] as number) * y) / (x + y)
      ;(table[one] as Float64Array)[k] = (table[k] as Float64Array)[one] = (table[k]?.[one] as number) < 0 ? -1 : mean
      ;(table[other] as Float64Array)[k] = (table[k] as Float64Array)[other] = -1
    }
    ;(table[one] as Float64Array)[other] = (table[other] as Float64Array)[one] = -1
    size[one] = x + y
    group.forEach((each, k) => {
      if (each === other) group[k] = one
    })
  }
}
