// How well sentences, words and arcs are found when only the text is given.
import { parseText } from '../../analyse/syntax/index.js'
import type { GoldSentence } from './conllu.js'
import { Tally } from './scores.js'

/** Joins the sentences to a text again, a paragraph a line, parses it, and compares by offset; prints one line. */
export function rawText(gold: readonly GoldSentence[], paragraphs: boolean): string {
  let text = ''
  const expected: { start: number; end: number; words: { key: string; upos: string; head: string; rel: string }[] }[] = []
  for (const sentence of gold) {
    if (text !== '') text += sentence.opens || !paragraphs ? '\n' : ' '
    const offset = text.length
    text += sentence.text
    const key = (index: number): string => {
      const span = sentence.spans[index]
      return span === undefined ? 'root' : `${offset + span.start}-${offset + span.end}`
    }
    const words = sentence.words.map((word, index) => ({ key: key(index), upos: word.upos, head: key(word.head), rel: word.rel }))
    expected.push({ start: offset, end: offset + sentence.text.length, words })
  }
  const sentences = new Tally()
  const words = new Tally()
  const upos = new Tally()
  const arcs = new Tally()
  const parsed = parseText(text)
  sentences.compare(
    new Set(parsed.map((sentence) => `${sentence.start}-${sentence.end}`)),
    new Set(expected.map((sentence) => `${sentence.start}-${sentence.end}`)),
  )
  const goldWords = expected.flatMap((sentence) => sentence.words)
  const found = parsed.flatMap((sentence) =>
    sentence.tokens.map((token) => {
      const head = sentence.tokens[token.head]
      return {
        key: `${token.start}-${token.end}`,
        upos: token.upos,
        head: head === undefined ? 'root' : `${head.start}-${head.end}`,
        rel: token.rel,
      }
    }),
  )
  words.compare(new Set(found.map((word) => word.key)), new Set(goldWords.map((word) => word.key)))
  upos.compare(new Set(found.map((word) => `${word.key} ${word.upos}`)), new Set(goldWords.map((word) => `${word.key} ${word.upos}`)))
  const noPunctuation = (items: typeof found): Set<string> =>
    new Set(items.filter((word) => word.upos !== 'PUNCT').map((word) => `${word.key} ${word.head} ${word.rel}`))
  arcs.compare(noPunctuation(found), noPunctuation(goldWords))
  return `sentences F1 ${sentences.f1.toFixed(1)}  tokens F1 ${words.f1.toFixed(1)}  UPOS F1 ${upos.f1.toFixed(1)}  LAS F1 ${arcs.f1.toFixed(1)}`
}
