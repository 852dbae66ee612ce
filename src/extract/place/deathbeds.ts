import { nameWords } from '../../lexicon/wordNames.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import { overlaps, type Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { isDying, mostKilled, whoDied } from '../around/dying.js'
import { mentionsIn } from '../around/whose.js'

/** In what sort of house somebody died. */
export interface Deathbed extends Span {
  readonly sentence: Sentence
  /** Last name of who died. */
  readonly who: string
  /** `home`, `hospital`, `care`. */
  readonly house: string
  /** Words of the name of a hospital, where it is told. */
  readonly named: string
}

const HOUSES = new Map(
  Object.entries({
    home: 'home house cottage mansion residence apartment flat villa farmhouse bungalow',
    hospital: 'hospital clinic infirmary',
    care: 'hospice',
  }).flatMap(([house, words]) => words.split(' ').map((word) => [word, house] as const)),
)
/** How far behind the word for dying the house may stand. */
const REACH = 13

/**
 * "Died at her home in Corvo", "passed away in Linden Hospital", of one whose name is known; "his death at a hospice" where a
 * story tells of one death. Must not catch who died at the scene, which is told of several, who "died hours after leaving the
 * hospital", nor whose house stands in another clause.
 */
export function findDeathbeds(document: Document, story: Story): Deathbed[] {
  return document.sentences.flatMap((sentence) =>
    sentence.kind === 'furniture' ? [] : sentence.tokens.flatMap((token) => bedBehind(document, story, sentence, token) ?? []),
  )
}

function bedBehind(document: Document, story: Story, sentence: Sentence, dying: Token): Deathbed | undefined {
  const { tokens } = sentence
  const theDeath =
    dying.lemma.toLowerCase() === 'death' && tokens.some(({ head, form }) => head === dying.index && /^(?:his|her)$/i.test(form))
  if (!theDeath && !isDying(sentence, dying)) return undefined
  let preposition: Token | undefined
  for (let at = dying.index + 1; at < Math.min(tokens.length, dying.index + REACH); at++) {
    const token = tokens[at] as Token
    const form = token.form.toLowerCase()
    if (
      /^[;:]$/.test(form) ||
      token.upos === 'VERB' ||
      /^(?:who|which|when|where|but|while|as|because|since|after|before|from|of|for|that)$/.test(form)
    )
      return undefined
    if (/^(?:at|in|inside)$/.test(form)) preposition = token
    const house = HOUSES.get(token.lemma.toLowerCase())
    if (!house || !preposition || !/^(?:NOUN|PROPN)$/.test(token.upos)) continue
    // A house named by what stands behind it: "the home of friends" is not his.
    if (house === 'home' && (tokens[at + 1]?.form === 'of' || tokens[at + 1]?.upos === 'NOUN')) return undefined
    const name = mentionsIn(document, sentence).find(
      (mention) => mention.form === 'name' && mention.type !== 'person' && overlaps(mention, token),
    )
    const who = theDeath ? mostKilled(story) : whoDied(document, story, sentence, dying)
    if (!who) return undefined
    const cared = house === 'home' && /^(?:nursing|care|retirement|rest)$/i.test(tokens[at - 1]?.form ?? '')
    const called = name ? nameWords(document.source.text.slice(name.start, name.end)).join(' ') : ''
    return {
      sentence,
      who,
      house: cared ? 'care' : house,
      named: called,
      start: (tokens[preposition.index + 1] ?? token).start,
      end: Math.max(token.end, name?.end ?? 0),
    }
  }
  return undefined
}
