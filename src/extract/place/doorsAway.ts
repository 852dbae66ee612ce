import type { Document, Sentence } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'

/** A distance counted in neighbouring houses. */
export interface DoorsAway extends Span {
  readonly sentence: Sentence
  /** Absent for "a few". */
  readonly count?: number
}

const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }
const AWAY =
  /\b(a few|several|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:house|door|building|home)s? (?:away|down|from)\b/gi

/** "Arrested three doors away", "five houses from the church": who counts so tells of one distance; not "two houses from 1850". */
export function findDoorsAway(document: Document): DoorsAway[] {
  return document.sentences.flatMap((sentence) =>
    sentence.kind === 'furniture'
      ? []
      : [...document.source.text.slice(sentence.start, sentence.end).matchAll(AWAY)].flatMap((match) => {
          const [whole, amount = ''] = match
          const start = sentence.start + match.index
          const behind = document.source.text.slice(start + whole.length, start + whole.length + 8)
          if (/from$/i.test(whole) && !/^ (?:the|a|an|his|her|their|where|my)\b/i.test(behind)) return []
          const count = WORDS[amount.toLowerCase()] ?? (/\d/.test(amount) ? Number(amount) : undefined)
          return [{ sentence, start, end: start + whole.length, ...(count === undefined ? {} : { count }) }]
        }),
  )
}
