import type { AppliedFlag, Citation, Disagreement, DraftStatement, Report, Side, StaleFlag } from '../model/report.js'

/** Stands where words of a source stood. */
const GONE = '[…]'

/**
 * The report for logs that others can read: questions, ids and locations (files, lines, columns, offsets), and what editors
 * decided; no words of a source. Answers are named by number, quotes are empty, and where a question repeats an answer or
 * quotes, that part is taken out.
 */
export function redact(report: Report): Report {
  const { dropped, draft, stale, ...rest } = report
  return {
    ...rest,
    redacted: true,
    sources: report.sources.map(({ title: _title, author: _author, ...source }) => ({ ...source, notices: [] })),
    texts: {},
    disagreements: report.disagreements.map(redactRow),
    coverage: report.coverage.map(({ kind, question, value, citation }) => ({
      kind,
      question: redactQuestion(question, [value, citation.quote]),
      value: GONE,
      citation: redactCitation(citation),
    })),
    ...(dropped
      ? {
          dropped: dropped.map(({ kind, question, sides, veto }) => ({
            kind,
            question: redactQuestion(question, sides.flatMap(words)),
            sides: redactSides(sides),
            veto,
            why: GONE,
          })),
        }
      : {}),
    ...(draft ? { draft: draft.map(redactStatement) } : {}),
    ...(stale ? { stale: stale.map(redactStale) } : {}),
  }
}

function redactStatement({ question, ...statement }: DraftStatement): DraftStatement {
  const { citation, support } = statement
  return {
    ...statement,
    ...(question === undefined
      ? {}
      : {
          question: redactQuestion(
            question,
            [citation, ...support].map(({ quote }) => quote),
          ),
        }),
    citation: redactCitation(citation),
    support: support.map(redactCitation),
  }
}

function redactRow(row: Disagreement): Disagreement {
  const { superseding, flag } = row
  return {
    ...row,
    question: redactQuestion(row.question, row.sides.flatMap(words)),
    sides: row.sides.map(redactSide),
    why: GONE,
    reasons: row.reasons.map((reason) => ({ ...reason, text: GONE })),
    ask: GONE,
    ...(superseding ? { superseding: { order: superseding.order, text: GONE } } : {}),
    ...(flag ? { flag: redactFlag(flag) } : {}),
  }
}

function redactSide({ shared, ...side }: Side, number: number): Side {
  const rest = { ...side, value: answer(number), citations: side.citations.map(redactCitation) }
  return shared ? { ...rest, shared: shared.map(({ sources }) => ({ sources, why: [] })) } : rest
}

type Answers = { readonly value: string; readonly citations: readonly Citation[] }

const words = (side: Answers): string[] => [side.value, ...side.citations.map(({ quote }) => quote)]
const answer = (number: number): string => `answer ${number + 1}`
const redactSides = (sides: readonly Answers[]): Answers[] =>
  sides.map(({ citations }, number) => ({ value: answer(number), citations: citations.map(redactCitation) }))
const redactCitation = (citation: Citation): Citation => ({ ...citation, quote: '' })
const redactStale = (flag: StaleFlag): StaleFlag => ({
  ...flag,
  question: redactQuestion(flag.question, flag.sides),
  sides: flag.sides.map((_, number) => answer(number)),
})
const redactFlag = (flag: AppliedFlag): AppliedFlag =>
  flag.was ? { ...flag, was: { ...flag.was, sides: flag.was.sides.map((_, number) => answer(number)) } } : flag

/**
 * The question without quotations and figures in it ("Did the fire kill 14 people?") and without the answers themselves, the
 * longest first.
 */
function redactQuestion(question: string, answers: readonly string[]): string {
  const unquoted = question.replace(/“[^”]*”|"[^"]*"|«[^»]*»|‘[^’]{12,}’|\b\p{N}+(?:[.,]\p{N}+)*/gu, GONE)
  return [...new Set(answers)]
    .filter((text) => text.trim().length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((text, found) => text.split(found).join(GONE), unquoted)
}
