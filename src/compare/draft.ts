import type { Answered, Claim, Row } from '../model/claim.js'
import { groupBy } from '../model/group.js'
import type { Disagreement, DraftStatement, Notice, Report } from '../model/report.js'
import { contains, type Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { agree } from './index.js'
import { type Cite, citer, type Findings, type Judged } from './report.js'

/** The graver first: where one statement was held against several, what it is shown as. */
const STATES = ['disagreement', 'at-odds-among-sources', 'supported', 'unsupported'] as const

/**
 * Whether something is so at all is read off a single verb: that no source has the same verb says nothing about the draft, and
 * that one has says little. Such claims are shown only where the answers differ.
 */
const SHOWN_ONLY_AT_ODDS: ReadonlySet<string> = new Set(['polarity'])

/**
 * Holds a draft against the sources: every claim found in it is supported, in disagreement, at odds among the sources, or found
 * in no source; rows that the draft has no part in are marked. A report without a draft comes back as it is.
 */
export function withDraft<R extends Omit<Report, 'gate'>>(report: R, findings: Findings): R {
  const drafts = new Set(report.sources.filter(({ role }) => role === 'draft').map(({ id }) => id))
  if (drafts.size === 0) return report
  const disagreements = report.disagreements.map((row) => (cites(row, drafts) ? row : { ...row, amongSources: true as const }))
  const statements = merged(statementsOf(findings, report.disagreements, drafts))
  const notices = [...report.notices, ...nothingCompared(report, statements)]
  return { ...report, disagreements, draft: statements, notices, complete: report.complete && notices.every(({ level }) => level !== 'error') }
}

const cites = (row: Disagreement, sources: ReadonlySet<string>): boolean => row.sides.some(({ citations }) => citations.some(({ source }) => sources.has(source)))

/** A draft that was held against nothing must not look like one that holds. */
function nothingCompared(report: Omit<Report, 'gate'>, statements: readonly DraftStatement[]): Notice[] {
  const already = report.notices.some(({ level, text }) => level === 'error' && text.startsWith('nothing to compare'))
  if (already || statements.some(({ state }) => state !== 'unsupported')) return []
  return [{ level: 'error', text: 'nothing to compare: no statement of the draft answers a question that a source answers too; is it about the same story?' }]
}

/** A claim of a draft in one row, and how the sources stand to it there. */
interface Held {
  readonly row: Row
  readonly question: string
  readonly claim: Claim
  readonly support: readonly Claim[]
  readonly judged: Judged | undefined
  readonly home: Answered | undefined
}

function statementsOf(findings: Findings, disagreements: readonly Disagreement[], drafts: ReadonlySet<string>): DraftStatement[] {
  const { story } = findings
  const cite = citer(story)
  const all = [...findings.judged.map((judged) => ({ ...judged, judged })), ...findings.vetoed.map(unjudged), ...findings.single.map(unjudged)]
  return all
    .flatMap(({ row, question, judged }) => draftClaims(row, drafts).map((claim) => hold({ row, question, judged }, claim, story, drafts)))
    .map((held) => statement(held, disagreements, drafts, cite))
    .filter(({ kind, state }) => !(kind && SHOWN_ONLY_AT_ODDS.has(kind)) || state === 'disagreement' || state === 'at-odds-among-sources')
}

const unjudged = ({ row, question }: { readonly row: Row; readonly question: string }) => ({ row, question, judged: undefined })

/** The claims of the draft in a row; of those in the same words the first, so that a name is one statement however often it stands. */
const draftClaims = (row: Row, drafts: ReadonlySet<string>): Claim[] =>
  [...groupBy(row.claims.filter(({ source }) => drafts.has(source)), ({ text }) => text.toLowerCase()).values()].map((same) =>
    same.reduce((first, claim) => (claim.start < first.start ? claim : first)),
  )

function hold(asked: Pick<Held, 'row' | 'question' | 'judged'>, claim: Claim, story: Story, drafts: ReadonlySet<string>): Held {
  const { row, judged } = asked
  const agrees = (other: Claim): boolean => agree(row, claim, other, story)
  const sides = judged?.judgement.sides ?? []
  const home = sides.find(({ claims }) => claims.includes(claim)) ?? sides.find(({ claims }) => claims.some((other) => drafts.has(other.source) && agrees(other)))
  const support = (home ? home.claims : row.claims.filter(agrees)).filter(({ source }) => !drafts.has(source))
  return { ...asked, claim, support, home }
}

function statement({ row, question, claim, support, judged, home }: Held, disagreements: readonly Disagreement[], drafts: ReadonlySet<string>, cite: Cite): DraftStatement {
  const others = judged && home ? judged.judgement.sides.filter((side) => side !== home) : []
  const against = others.some(({ claims }) => claims.some(({ source }) => !drafts.has(source)))
  const finer = judged?.judgement.relation === 'granularity'
  const state = ((): DraftStatement['state'] => {
    // A source that puts it more or less exactly takes nothing away from another that says the same.
    if (support.length) return against && !finer ? 'at-odds-among-sources' : 'supported'
    return others.length ? 'disagreement' : 'unsupported'
  })()
  const places = new Set(home?.claims.map((other) => `${other.start}-${other.end}\n${other.source}`))
  const rows = others.length ? disagreements.filter((known) => known.kind === row.kind && known.question === question && known.sides.some(({ citations }) => citations.some(({ source, start, end }) => places.has(`${start}-${end}\n${source}`)))) : []
  const firsts = [...groupBy(support, ({ source }) => source).values()].map((same) => same.reduce((first, other) => (other.start < first.start ? other : first)))
  return {
    citation: cite(claim),
    kind: row.kind,
    question,
    state,
    disagreements: rows.map(({ id }) => id),
    support: firsts.map(cite).sort((a, b) => (a.source < b.source ? -1 : 1)),
  }
}

/**
 * One statement for one stretch of words of one kind: what was held against several questions takes the gravest state, and what
 * was found in a source for one of them is not missing for another.
 */
function merged(statements: readonly DraftStatement[]): DraftStatement[] {
  const byPlace = [...statements].sort(
    (a, b) =>
      order(a.citation.source, b.citation.source) ||
      a.citation.start - b.citation.start ||
      b.citation.end - a.citation.end ||
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      order(a.kind ?? '', b.kind ?? '') ||
      order(a.question ?? '', b.question ?? ''),
  )
  const kept: DraftStatement[] = []
  for (const next of byPlace) {
    const at = kept.findLastIndex((other) => other.kind === next.kind && other.citation.source === next.citation.source && sameWords(other.citation, next.citation))
    const other = kept[at]
    if (other) kept[at] = both(other, next)
    else kept.push(next)
  }
  return kept
}

const sameWords = (a: Span, b: Span): boolean => contains(a, b) || contains(b, a)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function both(a: DraftStatement, b: DraftStatement): DraftStatement {
  const [first, second] = STATES.indexOf(a.state) <= STATES.indexOf(b.state) ? [a, b] : [b, a]
  const support = new Map([...second.support, ...first.support].map((citation) => [citation.source, citation]))
  return {
    ...first,
    disagreements: [...new Set([...first.disagreements, ...second.disagreements])],
    support: first.state === 'disagreement' ? [] : [...support.values()].sort((x, y) => order(x.source, y.source)),
  }
}
