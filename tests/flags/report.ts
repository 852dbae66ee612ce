import type { Kind, Relation } from '../../src/model/kinds.js'
import type { AppliedFlag, Disagreement, Report } from '../../src/model/report.js'

/** A row about a lost ferry, as a check might give it. */
export function row(
  id: string,
  parts: { kind?: Kind; relation?: Relation; key?: string; values?: readonly string[]; flag?: AppliedFlag } = {},
): Disagreement {
  const { kind = 'quantity', relation = 'contradiction', key = `key-${id}`, values = ['nine', 'eleven'], flag } = parts
  return {
    id,
    questionKey: key,
    kind,
    relation,
    question: `How many were aboard the ferry (${id})?`,
    sides: values.map((value, number) => ({
      value,
      origins: 1,
      citations: [
        {
          source: `${number}.txt`,
          start: 0,
          end: value.length,
          quote: value,
          line: 1,
          column: 1,
          context: { start: 0, end: value.length + 14 },
        },
      ],
    })),
    why: `${values.join(' is not ')}`,
    reasons: [{ stage: 'compare', test: 'equal-amounts', text: `${values.join(' against ')}` }],
    silent: [],
    internal: false,
    ask: 'Ask the ferry company.',
    ...(flag ? { flag } : {}),
  }
}

export function report(rows: readonly Disagreement[], parts: Partial<Report> = {}): Report {
  const values = rows[0]?.sides.map((side) => side.value) ?? ['nine', 'eleven']
  return {
    schemaVersion: 1,
    idVersion: 1,
    tool: { name: 'atodds', version: '0.0.0' },
    sources: values.map((_, number) => ({
      id: `${number}.txt`,
      path: `${number}.txt`,
      role: 'source',
      format: 'text',
      origin: number,
      words: 4,
      notices: [],
    })),
    texts: Object.fromEntries(values.map((value, number) => [`${number}.txt`, `${value} were aboard.\n`])),
    disagreements: rows,
    coverage: [],
    notices: [],
    gate: { failOn: ['contradiction'], open: rows.length, flagged: 0, passes: rows.length === 0 },
    complete: true,
    ...parts,
  }
}
