import type { Sentence, TimeMention, TimeParts } from '../../model/analysis.js'
import type { Lexeme } from '../quantities/lexemes.js'
import { lexemesOf } from '../quantities/lexemes.js'
import { dayOfIso, isoOf, settledBy } from './days.js'
import type { Present, TimeDraft } from './draft.js'
import { restateClocks } from './restate.js'
import { scanTimes } from './scan.js'

const DAY = 86_400

/**
 * The times that a text states, in its order and without overlaps: dates, clock times, parts of the day, lengths, beginnings and ends,
 * moments of a match. `certain` holds what the text says itself; `implied` and `days` what follows with the publication date (ISO 8601)
 * where it is known.
 */
export function findTimes(text: string, sentences: readonly Sentence[], published?: string): TimeMention[] {
  const day = dayOfIso(published)
  const found: TimeMention[] = []
  for (const sentence of sentences) {
    if (sentence.kind === 'furniture') continue
    const lexemes = lexemesOf(sentence, text)
    const drafts = scanTimes(lexemes)
    if (drafts.length === 0) continue
    const mentions = drafts.map((draft) => {
      const present = day === undefined ? undefined : { day, ahead: isAhead(lexemes, draft) }
      return mentionOf(lexemes, sentence, draft, present)
    })
    found.push(...restateClocks(text, mentions))
  }
  return found
}

/** Words of what is still to come. */
const AHEAD = /^(?:will|won't|'ll|shall|scheduled|upcoming|due|expected|next)$/
const REACH = 30

/**
 * Whether a time lies ahead: the nearest verb before it tells, else the nearest after it. `announced Friday that he will` looks back,
 * `will meet on Friday` ahead.
 */
function isAhead(lexemes: readonly Lexeme[], { from, to }: TimeDraft): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const lexeme = lexemes[at] as Lexeme
    if (AHEAD.test(lexeme.lower)) return true
    if (lexeme.xpos === 'VBD') return false
  }
  for (let at = to; at < Math.min(lexemes.length, to + REACH); at++) {
    const lexeme = lexemes[at] as Lexeme
    if (AHEAD.test(lexeme.lower)) return true
    if (lexeme.xpos === 'VBD') return false
  }
  return false
}

function mentionOf(lexemes: readonly Lexeme[], sentence: Sentence, draft: TimeDraft, present: Present | undefined): TimeMention {
  const range = draft.resolve?.(present)
  const settled: TimeParts = range === undefined ? {} : settledBy(range)
  const implied = Object.fromEntries(
    Object.entries(settled).filter(([part]) => draft.certain[part as keyof TimeParts] === undefined),
  ) as TimeParts
  const gone = range === undefined || present === undefined || range.first > present.day ? undefined : present.day
  const optional: Partial<TimeMention> = Object.fromEntries(
    Object.entries({
      modifier: draft.modifier,
      seconds: draft.seconds,
      open: draft.open,
      zone: draft.zone,
      hours: draft.hours,
      direction: draft.direction,
      match: draft.match,
      days: range && { first: isoOf(range.first), last: isoOf(range.last) },
      elapsed: range && gone !== undefined && { min: Math.max(0, gone - range.last) * DAY, max: (gone - range.first + 1) * DAY },
      restated: draft.either &&
        draft.hours && [{ from: draft.hours.from + 12, to: draft.hours.to + 12, ...(draft.zone ? { zone: draft.zone } : {}) }],
    }).filter(([, value]) => value !== undefined && value !== false),
  )
  return {
    start: (lexemes[draft.from] as Lexeme).start,
    end: (lexemes[draft.to - 1] as Lexeme).end,
    sentence: sentence.index,
    head: (lexemes[draft.head] ?? (lexemes[draft.from] as Lexeme)).token,
    type: draft.type,
    certain: draft.certain,
    implied,
    ...optional,
  }
}
