import type { Sentence, TimeMention } from '../../model/analysis.js'

/** The times that a text states. */
export function findTimes(_text: string, _sentences: readonly Sentence[], _published?: string): TimeMention[] {
  return []
}
