import { isOpen } from '../model/gated.js'
import type { Citation, Disagreement, Report } from '../model/report.js'
import { clean } from './clean.js'
import { type FilePlace, filePlaces, inWords } from './filePlace.js'
import { flagInWords } from './flagged.js'

/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
const SHOWN = 10

type Level = 'error' | 'warning' | 'notice'

interface Annotation {
  readonly level: Level
  readonly title: string
  readonly text: string
  readonly place?: FilePlace
}

/**
 * Workflow commands of GitHub Actions: an error for each row that the gate is open for (contradictions first), a warning for
 * other open rows that a reader would want explained, a notice for the rest and for flagged ones; at most as many as GitHub
 * shows, saying how many are left out.
 */
export function renderGithub(report: Report): string {
  const place = filePlaces(report)
  const all = [...report.disagreements.map((row) => annotation(row, report, place)), ...others(report)]
  const levels: readonly Level[] = ['error', 'warning', 'notice']
  const lines = levels.flatMap((level) => capped(all.filter((found) => found.level === level)))
  const { open, flagged, passes } = report.gate
  const state = !passes ? 'the gate fails' : report.complete ? 'the gate passes' : 'the gate cannot pass'
  const end = `atodds: ${state} (${open} open, ${flagged} flagged)${report.complete ? '' : '; not everything could be checked'}`
  return `${[...lines.map(command), end].join('\n')}\n`
}

function annotation(row: Disagreement, report: Report, place: (citation: Citation) => FilePlace): Annotation {
  const { kind, relation, question, sides, flag, id } = row
  const open = isOpen(row, report.gate.failOn)
  const graver = relation === 'contradiction' || relation === 'divergence'
  const lines = sides.map(({ value, citations }) => `${clean(value)} — ${citations.map((citation) => inWords(place(citation))).join(', ')}`)
  const first = sides[0]?.citations[0]
  return {
    level: open ? 'error' : graver && flag?.state !== 'active' ? 'warning' : 'notice',
    title: `${relation} (${kind})`,
    text: [`${clean(question)} [${id}]`, ...lines, ...(flag ? [flagInWords(flag)] : [])].join('\n'),
    ...(first ? { place: place(first) } : {}),
  }
}

/** Notices of the run, and flags that fit nothing any more, where they fail the gate. */
function others(report: Report): Annotation[] {
  const notices = report.notices
    .filter(({ level }) => level !== 'info')
    .map(({ level, text, path }): Annotation => ({
      level: level === 'error' ? 'error' : 'warning',
      title: 'atodds',
      text: clean(text),
      ...(path === undefined ? {} : { place: { path } }),
    }))
  const stale = report.gate.strict ? (report.stale ?? []) : []
  return [
    ...notices,
    ...stale.map((flag): Annotation => ({
      level: 'error',
      title: 'stale flag',
      text: `${clean(flag.question)} [${flag.id}]\n${flagInWords(flag)}`,
    })),
  ]
}

function capped(all: readonly Annotation[]): readonly Annotation[] {
  const [first] = all
  if (!first || all.length <= SHOWN) return all
  const left = all.length - SHOWN + 1
  return [
    ...all.slice(0, SHOWN - 1),
    { level: first.level, title: 'atodds', text: `${left} more of this level are not shown here: GitHub shows ${SHOWN}; see the report` },
  ]
}

function command({ level, title, text, place }: Annotation): string {
  const { path, region } = place ?? {}
  const oneLine = region && region.line === region.endLine
  const properties = Object.entries({
    file: path,
    line: region?.line,
    endLine: region?.endLine,
    // GitHub takes columns only where they are of one line.
    col: oneLine ? region.column : undefined,
    endColumn: oneLine ? region.endColumn : undefined,
    title,
  }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${property(String(value))}`]))
  return `::${level} ${properties.join(',')}::${data(text)}`
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
