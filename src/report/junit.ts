import { isOpen } from '../model/gated.js'
import type { Citation, Disagreement, Report } from '../model/report.js'
import { clean } from './clean.js'
import { type FilePlace, filePlaces, inWords } from './filePlace.js'
import { flagInWords } from './flagged.js'

interface TestCase {
  readonly name: string
  readonly classname: string
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped'
  /** Why it failed or was skipped, in one line; and all that is to say of it. */
  readonly message: string
  readonly body: string
}

/**
 * JUnit: a test case for each row, failed where the gate is open for it, skipped where it is flagged; errors for what could
 * not be read. Rows below the threshold pass, with their sides as output.
 */
export function renderJunit(report: Report): string {
  const place = filePlaces(report)
  const cases = [...report.disagreements.map((row) => rowCase(row, report, place)), ...otherCases(report)]
  const count = (outcome: TestCase['outcome']): number => cases.filter((found) => found.outcome === outcome).length
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`
  const name = escape(report.story === undefined ? 'atodds' : `atodds: ${report.story}`)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="atodds" ${counts}>`,
    `  <testsuite name="${name}" ${counts}>`,
    ...cases.flatMap(element),
    '  </testsuite>',
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

function rowCase(row: Disagreement, report: Report, place: (citation: Citation) => FilePlace): TestCase {
  const { id, kind, relation, question, sides, why, flag } = row
  const open = isOpen(row, report.gate.failOn)
  const places = sides.flatMap(({ value, citations }) => [clean(value), ...citations.map((citation) => `  ${inWords(place(citation))}`)])
  return {
    name: `${clean(question)} [${id}]`,
    classname: `atodds.${kind}`,
    outcome: open ? 'failure' : flag?.state === 'active' ? 'skipped' : 'passed',
    message: !open && flag?.state === 'active' ? flagInWords(flag) : `${relation}: ${sides.map(({ value }) => clean(value)).join(' · ')}`,
    body: [...places, clean(why), ...(flag ? [flagInWords(flag)] : [])].join('\n'),
  }
}

/**
 * What stands in the way of a pass besides rows; and a case that passes where nothing else is there, as an empty suite fails
 * some readers.
 */
function otherCases(report: Report): TestCase[] {
  const { strict } = report.gate
  const stale = (report.stale ?? []).map((flag): TestCase => ({
    name: `${clean(flag.question)} [${flag.id}]`,
    classname: 'atodds.flags',
    outcome: strict ? 'failure' : 'passed',
    message: 'this flag fits nothing any more',
    body: flagInWords(flag),
  }))
  const errors = report.notices
    .filter(({ level }) => level === 'error')
    .map(({ text, path }): TestCase => ({
      name: clean(path ?? 'sources'),
      classname: 'atodds.sources',
      outcome: 'error',
      message: clean(text),
      body: clean(text),
    }))
  const nothing = report.disagreements.length + stale.length + errors.length === 0
  return nothing
    ? [{ name: 'no disagreement found', classname: 'atodds', outcome: 'passed', message: '', body: '' }]
    : [...stale, ...errors]
}

function element({ name, classname, outcome, message, body }: TestCase): string[] {
  const opening = `    <testcase name="${escape(name)}" classname="${escape(classname)}"`
  if (outcome === 'skipped')
    return [
      `${opening}>`,
      `      <skipped message="${escape(message)}"/>`,
      `      <system-out>${escape(body)}</system-out>`,
      '    </testcase>',
    ]
  if (outcome !== 'passed')
    return [`${opening}>`, `      <${outcome} message="${escape(message)}">${escape(body)}</${outcome}>`, '    </testcase>']
  return body === ''
    ? [`${opening}/>`]
    : [`${opening}>`, `      <system-out>${escape(`${message}\n${body}`)}</system-out>`, '    </testcase>']
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Characters that XML 1.0 cannot hold at all become U+FFFD. */
const escape = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '\ufffd').replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)
