import type { Relation } from '../model/kinds.js'
import type { Citation, DraftStatement, Report } from '../model/report.js'

/** The words in which reports for people speak of relations, flags and the gate. */
export const RELATION_WORDS: Readonly<Record<Relation, { readonly one: string; readonly many: string; readonly gloss: string }>> = {
  contradiction: { one: 'contradiction', many: 'contradictions', gloss: 'Both cannot be true.' },
  divergence: { one: 'divergence', many: 'divergences', gloss: 'Different answers that could both be true, and want explaining.' },
  granularity: {
    one: 'granularity difference',
    many: 'granularity differences',
    gloss: 'Compatible; one side is more specific or more complete.',
  },
  variant: { one: 'variant', many: 'variants', gloss: 'The same thing, spelled or worded differently where the wording matters.' },
}

export const DRAFT_WORDS: Readonly<Record<DraftStatement['state'], string>> = {
  supported: 'supported',
  disagreement: 'in disagreement',
  'at-odds-among-sources': 'at odds among the sources',
  unsupported: 'found in no source',
}

/** A, B, … Z, AA, AB, …: the mark of a side. */
export function sideLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : sideLetter(Math.floor(index / 26) - 1) + last
}

export const thousands = (number: number): string => number.toLocaleString('en-GB')

export const count = (number: number, one: string, many = `${one}s`): string => `${thousands(number)} ${number === 1 ? one : many}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The one line that says how the gate stands. */
export function gateLine({ gate, complete }: Pick<Report, 'gate' | 'complete'>): string {
  if (gate.failOn.includes('never')) return 'The gate is off: no row fails it.'
  const [only] = gate.failOn
  const what = gate.failOn.length === 1 && only === 'contradiction' ? 'contradiction' : 'row'
  const threshold = what === 'row' ? ` (fails on ${gate.failOn.join(', ')})` : ''
  const flagged = gate.flagged ? `, ${gate.flagged} flagged` : ''
  const stale = gate.stale ? `, ${count(gate.stale, 'stale flag')}` : ''
  const state = !gate.passes ? 'does not pass' : complete ? 'passes' : 'cannot pass, as not everything could be checked'
  return `The gate ${state}: ${gate.open ? count(gate.open, `open ${what}`) : `no open ${what}`}${flagged}${stale}${threshold}.`
}

/** The day of an ISO 8601 day or moment, as the source states it; other text as it is. */
export const day = (published: string): string => published.replace(/^(\d{4}-\d{2}-\d{2})T.*$/s, '$1')

/** `path:line:column`, and the page or paragraph where the format has them. */
export function location(path: string, citation: Pick<Citation, 'line' | 'column' | 'page' | 'paragraph'>): string {
  const page = citation.page === undefined ? '' : `, page ${citation.page}`
  const paragraph = citation.paragraph === undefined ? '' : `, paragraph ${citation.paragraph}`
  return `${path}:${citation.line}:${citation.column}${page}${paragraph}`
}
