import type { PageRow } from '../pageData.js'
import { decisionOn } from './decisionStore.js'
import { data, nameOf, texts } from './report.js'
import type { State } from './state.js'

/** Whether a row is to be seen in this state. */
export function matches(row: PageRow, state: State): boolean {
  if (state.relations.length && !state.relations.includes(row.relation)) return false
  if (state.kind && row.kind !== state.kind) return false
  if (state.flag && !flagStates(row).includes(state.flag)) return false
  if (state.source) {
    const index = data.sources.findIndex((source) => source.id === state.source)
    if (!row.sides.some((side) => side.citations.some(([source]) => source === index))) return false
  }
  const words = plain(state.query).split(/\s+/).filter(Boolean)
  if (!words.length) return true
  const text = searched(row)
  return words.every((word) => text.includes(word))
}

/** The filter values that a row answers to: `flagged` or `open`, and the state of its flag. */
export function flagStates(row: PageRow): string[] {
  const flagged = row.flag?.state === 'active' || decisionOn(row.id) !== undefined
  return [flagged ? 'flagged' : 'open', ...(row.flag ? [row.flag.state] : [])]
}

const known = new Map<PageRow, string>()

function searched(row: PageRow): string {
  const before = known.get(row)
  if (before !== undefined) return before
  const sides = row.sides.flatMap((side) => [
    side.value,
    ...side.citations.map(([source = 0, , , , , from = 0, to = 0]) => `${nameOf(source)} ${texts()[source]?.slice(from, to)}`),
  ])
  const text = plain([row.question, row.id, row.why, row.ask, ...sides].join('\n'))
  known.set(row, text)
  return text
}

/** Without case and accents, so that a search needs no special keys. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
