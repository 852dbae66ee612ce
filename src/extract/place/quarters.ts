import { isPlace } from '../../lexicon/places.js'
import type { Document, Mention, Sentence } from '../../model/analysis.js'
import { remembered } from '../../model/remembered.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'

/** A part of a town, told by a word before its name. */
export interface Quarter extends Span {
  readonly sentence: Sentence
  /** The town, folded. */
  readonly town: string
  /** `north`, `northeast`, `center`; empty for a quarter's name without such a word, where others set it. */
  readonly part: string
}

const PART = /^(north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?$|^(?:central|downtown)$/i
const WAY = /\b(?:street|st|avenue|ave|road|rd|drive|lane|boulevard|blvd|highway|way|end|side|coast|bank)\.?$/i

/**
 * "A shop in north Houston" here and "in northeast Houston" there; the quarter "South Elmfield" here and "Elmfield" there. Must not catch
 * lands and states ("South Korea", "West Virginia"), streets, nor a source that tells of two parts, which the comparer leaves out.
 */
export function findQuarters(document: Document, story: Story): Quarter[] {
  const sided = sidedQuarters(story)
  return document.mentions.flatMap((mention) => {
    const sentence = document.sentences[mention.sentence]
    if (!sentence || mention.form !== 'name' || mention.type !== 'place') return []
    const name = document.source.text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
    if (WAY.test(name)) return []
    const inside = split(name)
    if (inside) return [{ sentence, ...inside, start: mention.start, end: mention.end }]
    const before = wordBefore(sentence, mention)
    if (before) return [{ sentence, town: name.toLowerCase(), part: before.part, start: before.start, end: mention.end }]
    return sided.has(name.toLowerCase()) ? [{ sentence, town: name.toLowerCase(), part: '', start: mention.start, end: mention.end }] : []
  })
}

const canonical = (word: string): string =>
  /^(?:central|downtown)$/i.test(word) ? 'center' : word.toLowerCase().replace('-', '').replace(/ern$/, '')

/** "South Elmfield", unless a map has it: that is a name of its own. */
function split(name: string): Pick<Quarter, 'town' | 'part'> | undefined {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && PART.test(first) && !isPlace(name) ? { town: rest.join(' ').toLowerCase(), part: canonical(first) } : undefined
}

/** A small or large word right before the name of a town: "north Houston". */
function wordBefore(sentence: Sentence, mention: Mention): { part: string; start: number } | undefined {
  const at = sentence.tokens.findIndex(({ start }) => start >= mention.start) - 1
  const token = sentence.tokens[at]
  return token && PART.test(token.form) ? { part: canonical(token.form), start: token.start } : undefined
}

/** Quarters of two words or more whose name some source sets a side before. */
const sidedQuarters = remembered(
  (story: Story): ReadonlySet<string> =>
    new Set(
      story.entities
        .flatMap(({ type, name }) => (type === 'place' && !WAY.test(name) ? (split(name)?.town ?? []) : []))
        .filter((town) => town.includes(' ')),
    ),
)
