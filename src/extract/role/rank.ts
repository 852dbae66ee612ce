import { nounClass } from '../../lexicon/synonyms.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import { overlaps } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { contextOf } from '../around/context.js'

/** Words that rank as superlatives do: "the first woman to", "the only survivor", "the last boss". */
const RANKING = /^(?:first|last|only|oldest|youngest)$/
/** What is first and last of these is told of any sentence. */
const VAGUE =
  /^(?:time|day|week|month|year|night|season|half|quarter|period|minute|hour|thing|part|way|one|name|round|game|move|step|place|person|people)$/
/** "One of the", "among the", "two of Ambria's": a place among several. */
const AMONG =
  /\b(?:(?:one|two|three|four|five|some|many|several|\d+) of|among)(?: the| an?)?(?: (?:\S+ ){0,2}\S*['’]s?)?(?: (?:top|very|\d+|two|three|four|five|ten))?\s*$/i
/** "The", "its", "Ambria's": the one and only. */
const SOLE = /(?:\b(?:the )?(?:\S+ )?[\p{L}.]+['’]s?|\b(?:the|its|his|her|their|our))(?: (?:very|single))?\s*$/iu
/** How far before the superlative such words stand. */
const LOOKBACK = 60

/**
 * How high something ranks: alone or among several. Catches "the country's largest port" against "one of the country's largest ports",
 * "the first woman to" against "one of the first women to". Must not catch "the largest port" and "the second largest port", nor the first
 * day of anything.
 */
export function findRanks(document: Document, story: Story): Claim[] {
  return document.sentences.flatMap((sentence) =>
    sentence.kind === 'furniture' ? [] : sentence.tokens.flatMap((token, i) => rankAt(document, story, sentence, token, i) ?? []),
  )
}

function rankAt(document: Document, story: Story, sentence: Sentence, token: Token, i: number): Claim | undefined {
  const { tokens } = sentence
  const most = /^most$/i.test(token.form) && tokens[i + 1]?.upos === 'ADJ'
  const word = (most ? (tokens[i + 1] as Token).form : token.form).toLowerCase()
  if (!most && !(token.xpos === 'JJS' && /est$|^(?:best|worst)$/i.test(token.form)) && !RANKING.test(word)) return undefined
  const head = headOf(tokens, most ? i + 1 : i)
  if (!head || VAGUE.test(head.lemma.toLowerCase())) return undefined
  const from = Math.max(sentence.start, token.start - LOOKBACK)
  const before = document.source.text.slice(from, token.start)
  const among = AMONG.exec(before)
  const sole = among ? null : SOLE.exec(before)
  // "Second largest" has no article right before it; "among" asks for several, and "the" for one.
  if (!(among ?? sole) || (sole && head.xpos === 'NNS')) return undefined
  const start = from + (among ?? (sole as RegExpExecArray)).index
  const sort = nounClass(head.lemma.toLowerCase())
  const answer = { start, end: head.end }
  const adjective = most ? `most ${word}` : word
  return {
    kind: 'role',
    source: document.source.id,
    sentence: sentence.index,
    ...answer,
    text: document.source.text.slice(answer.start, answer.end),
    topic: { slot: 'rank', block: [adjective, sort], exact: false },
    scope: { places: [], narrowing: [] },
    answer: { type: 'text', canonical: among ? 'one of several' : 'alone' },
    context: contextOf(document, story, sentence, { start: token.start, end: head.end }),
    question: `Is it the ${head.xpos === 'NNS' ? `${adjective} ${sort}` : document.source.text.slice(token.start, head.end).replace(/\s*-\s*/g, '-')}, or one of several`,
  }
}

/** The common noun that a superlative stands before; only adjectives, names and nouns may stand between. */
function headOf(tokens: readonly Token[], at: number): Token | undefined {
  let head: Token | undefined
  for (let k = at + 1; k < tokens.length && k - at < 6; k++) {
    const token = tokens[k] as Token
    if (
      !/^(?:NOUN|ADJ|PROPN|ADV)$/.test(token.upos) &&
      !/^[-–]$/.test(token.form) &&
      !(token.upos === 'VERB' && token.form.endsWith('ing'))
    )
      break
    if (token.upos === 'NOUN') head = token
  }
  return head && !overlaps(head, tokens[at] as Token) ? head : undefined
}
