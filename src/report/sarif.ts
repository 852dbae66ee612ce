import type { Location, Log, Notification, ReportingDescriptor, Result, Run } from 'sarif'
import { type Kind, RELATIONS, type Relation } from '../model/kinds.js'
import type { Citation, Disagreement, Notice, Report } from '../model/report.js'
import { clean } from './clean.js'
import { type FilePlace, filePlaces, inWords } from './filePlace.js'
import { flagInWords } from './flagged.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const LEVELS = { contradiction: 'error', divergence: 'warning', granularity: 'note', variant: 'note' } as const
const MEANINGS: Readonly<Record<Relation, string>> = {
  contradiction: 'statements about the same thing of which not all can be true',
  divergence: 'different answers to one question that could all be true',
  granularity: 'answers that fit together, one of them more exact or more complete',
  variant: 'one thing, spelled or worded differently where the wording matters',
}

/**
 * SARIF 2.1.0: a result for each row, at its first citation, all others as related locations; the ids of row and question as
 * fingerprints; active flags as suppressions with their justification. Columns count UTF-16 code units.
 */
export function renderSarif(report: Report): string {
  const rules = [...new Map(report.disagreements.map((row) => [ruleId(row), rule(row)])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const place = filePlaces(report)
  const run: Run = {
    tool: { driver: { name: report.tool.name, version: report.tool.version, semanticVersion: report.tool.version, rules } },
    ...(report.story === undefined ? {} : { automationDetails: { id: `atodds/${report.story}/` } }),
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: report.complete, toolExecutionNotifications: report.notices.map(notification) }],
    results: report.disagreements.map((row) => result(row, rules, report, place)),
  }
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

const ruleId = ({ kind, relation }: { readonly kind: Kind; readonly relation: Relation }): string => `${kind}/${relation}`

const rule = ({ kind, relation }: Disagreement): ReportingDescriptor => ({
  id: ruleId({ kind, relation }),
  shortDescription: { text: `Sources differ (${kind}, ${relation}): ${MEANINGS[relation]}.` },
  defaultConfiguration: { level: LEVELS[relation], rank: 100 - 25 * RELATIONS.indexOf(relation) },
})

function result(
  row: Disagreement,
  rules: readonly ReportingDescriptor[],
  report: Report,
  place: (citation: Citation) => FilePlace,
): Result {
  const cited = row.sides.flatMap((side, number) => side.citations.map((citation) => ({ citation, number: number + 1, value: side.value })))
  const locations = cited.map(({ citation, number, value }, id) =>
    location(citation, place(citation), `side ${number}: ${clean(value)}`, id, report),
  )
  const [first, ...others] = locations
  const flag = row.flag
  return {
    ruleId: ruleId(row),
    ruleIndex: rules.findIndex(({ id }) => id === ruleId(row)),
    level: LEVELS[row.relation],
    message: { text: message(row) },
    locations: first ? [first] : [],
    relatedLocations: others,
    partialFingerprints: { 'atoddsRow/v1': row.id, 'atoddsQuestion/v1': row.questionKey },
    // Where one result has suppressions all should, or the others count as unknown.
    suppressions: flag?.state === 'active' ? [{ kind: 'external', status: 'accepted', justification: flagInWords(flag) }] : [],
    properties: {
      kind: row.kind,
      relation: row.relation,
      id: row.id,
      why: clean(row.why),
      ask: clean(row.ask),
      ...(flag ? { flag: { ...flag } } : {}),
    },
  }
}

/** `](` would read as a link to a location. */
const message = ({ question, sides, why, flag }: Disagreement): string =>
  [clean(question), ...sides.map(({ value }, number) => `${number + 1}. ${clean(value)}`), clean(why), ...(flag ? [flagInWords(flag)] : [])]
    .join('\n')
    .replaceAll('](', '] (')

function location(citation: Citation, place: FilePlace, text: string, id: number, report: Report): Location {
  const { region } = place
  const { start, end, quote } = citation
  return {
    id,
    message: { text: (region ? text : `${text} (${inWords(place)})`).replaceAll('](', '] (') },
    physicalLocation: {
      artifactLocation: artifact(place.path),
      ...(region
        ? {
            region: {
              startLine: region.line,
              startColumn: region.column,
              endLine: region.endLine,
              endColumn: region.endColumn,
              charOffset: start,
              charLength: end - start,
              ...(report.redacted ? {} : { snippet: { text: quote } }),
            },
          }
        : {}),
    },
    ...(region ? {} : { properties: { start, end, ...(report.redacted ? {} : { quote }) } }),
  }
}

/** A relative path starts from the root of the sources, wherever that is. */
function artifact(path: string): { uri: string; uriBaseId?: string } {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}` }
  if (path.startsWith('/')) return { uri: `file://${encoded}` }
  return path.startsWith('../') ? { uri: encoded } : { uri: encoded.replace(/^(?:\.\/)+/, ''), uriBaseId: '%SRCROOT%' }
}

const notification = ({ level, text, path }: Notice): Notification => ({
  level: level === 'info' ? 'note' : level,
  message: { text: clean(text) },
  ...(path === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: artifact(path.replaceAll('\\', '/')) } }] }),
})
