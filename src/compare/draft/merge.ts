import type { Citation, DraftStatement } from '../../model/report.js'
import { contains } from '../../model/span.js'
import { byCodeUnits } from '../../model/order.js'

/** The graver first: where one stretch of words was held against several questions, what it is shown as. */
const STATES = ['disagreement', 'at-odds-among-sources', 'supported', 'unsupported'] as const

/** Parts of one name may have this much between them: an initial, a space; never the end of a line, where another text begins. */
const NAME_GAP = /^[^\S\r\n]?[.\-'’]?[^\S\r\n]?(?:\p{Lu}\.[^\S\r\n]?)*$/u

/**
 * One statement for one stretch of words of one kind, by position: what was held against several questions takes the gravest
 * state, and what was found in a source for one of them is not missing for another. Parts of a name that stand alike are one.
 */
export function merge(statements: readonly DraftStatement[], texts: Readonly<Record<string, string>>): DraftStatement[] {
  const kept: DraftStatement[] = []
  for (const next of [...statements].sort(byPlace)) {
    const at = kept.findLastIndex((other) => sameWords(other, next) || sameName(other, next, texts))
    const other = kept[at]
    if (other) kept[at] = joined(other, next, texts)
    else kept.push(next)
  }
  return kept
}

const byPlace = (a: DraftStatement, b: DraftStatement): number =>
  byCodeUnits(a.citation.source, b.citation.source) ||
  a.citation.start - b.citation.start ||
  b.citation.end - a.citation.end ||
  STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
  byCodeUnits(a.kind ?? '', b.kind ?? '') ||
  byCodeUnits(a.question ?? '', b.question ?? '')

const sameWords = ({ kind, citation: a }: DraftStatement, { kind: other, citation: b }: DraftStatement): boolean =>
  kind === other && a.source === b.source && (contains(a, b) || contains(b, a))

const sameName = (a: DraftStatement, b: DraftStatement, texts: Readonly<Record<string, string>>): boolean =>
  a.kind === 'name' &&
  b.kind === 'name' &&
  a.state === b.state &&
  a.disagreements.length + b.disagreements.length === 0 &&
  adjacent(a.citation, b.citation, texts)

const adjacent = (a: Citation, b: Citation, texts: Readonly<Record<string, string>>): boolean =>
  a.source === b.source && a.end <= b.start && NAME_GAP.test((texts[a.source] ?? '').slice(a.end, b.start))

function joined(a: DraftStatement, b: DraftStatement, texts: Readonly<Record<string, string>>): DraftStatement {
  const [graver, other] = STATES.indexOf(a.state) <= STATES.indexOf(b.state) ? [a, b] : [b, a]
  const citation = covering(a.citation, b.citation, texts)
  const beside = (cited: Citation): Citation | undefined =>
    a.kind === 'name' ? b.support.find((other) => adjacent(cited, other, texts)) : undefined
  const support = [
    ...a.support.map((cited) => covering(cited, beside(cited) ?? cited, texts)),
    ...b.support.filter(({ source }) => !a.support.some((known) => known.source === source)),
  ]
  return {
    ...graver,
    ...(citation.end > a.citation.end ? { question: `How is ${citation.quote} spelled?` } : {}),
    citation,
    disagreements: [...new Set([...graver.disagreements, ...other.disagreements])],
    support: graver.state === 'disagreement' ? [] : support.sort((x, y) => byCodeUnits(x.source, y.source)),
  }
}

/** `a` begins first. */
function covering(a: Citation, b: Citation, texts: Readonly<Record<string, string>>): Citation {
  const end = Math.max(a.end, b.end)
  return {
    ...a,
    end,
    quote: (texts[a.source] ?? '').slice(a.start, end),
    context: { start: a.context.start, end: Math.max(a.context.end, b.context.end) },
  }
}
