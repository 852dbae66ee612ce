import type { Document, Mention, Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'

/** In which part of a larger whole a place lies, as a describing word says it. */
export interface Bearing extends Span {
  readonly sentence: Sentence
  /** Key of the place. */
  readonly place: string
  /** `north`, `northwest`. */
  readonly direction: string
}

const DIRECTION = /^(north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern|ernmost)?$/i
const PLACES = new Set('province city town state island resort port district village county region republic capital suburb'.split(' '))

/** "The northern province of Ambria", "the southern town of Corvo"; not "the northern tip of Ambria", which is a part of it. */
export function findBearings(document: Document, story: Story): Bearing[] {
  return document.mentions.flatMap((mention) => {
    const sentence = document.sentences[mention.sentence]
    const key = mention.type !== 'person' && mention.form === 'name' ? story.entityOf(document.source.id, mention.entity)?.key : undefined
    const phrase = sentence && key !== undefined ? describing(sentence, mention) : undefined
    return sentence && key !== undefined && phrase ? [{ sentence, place: key, ...phrase }] : []
  })
}

/** The direction before "province of" and the name: up to two words ("Indonesian", "port") may stand between. */
function describing(sentence: Sentence, mention: Mention): (Span & { direction: string }) | undefined {
  const name = sentence.tokens.findIndex(({ start }) => start >= mention.start)
  const at = name - (sentence.tokens[name - 1]?.form === 'of' ? 2 : 1)
  const noun = sentence.tokens[at]
  if (!noun || !PLACES.has(noun.lemma.toLowerCase())) return undefined
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = sentence.tokens[i] as Token
    const found = DIRECTION.exec(token.form)
    if (found) return { direction: (found[1] as string).toLowerCase().replace('-', ''), start: token.start, end: noun.end }
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(token.upos)) return undefined
  }
  return undefined
}
