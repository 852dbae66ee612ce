import type { Answered, Claim, Judgement, Row } from '../model/claim.js'
import { groupBy } from '../model/group.js'
import { RELATIONS } from '../model/kinds.js'
import { anchorAt, lineStarts, positionAt } from '../model/position.js'
import type { Citation, CopiedPassage, Coverage, Disagreement, Dropped, Notice, Report, ReportSource, Side } from '../model/report.js'
import { byPosition } from '../model/span.js'
import type { Story } from '../model/story.js'
import { VERSION } from '../model/version.js'
import { ask } from './ask.js'
import { ID_VERSION, questionKey, rowId } from './identity.js'
import { importance } from './importance.js'
import { independence } from './independence.js'
import { superseding } from './superseding.js'

export interface ReportOptions {
  /** List dropped candidates too. */
  readonly dropped?: boolean
  readonly notices?: readonly Notice[]
  /** False where a source could not be read. */
  readonly complete?: boolean
  readonly story?: string
  readonly today?: string
}

export interface Judged {
  readonly row: Row
  readonly question: string
  readonly judgement: Extract<Judgement, { relation: unknown }>
}

export interface Vetoed {
  readonly row: Row
  readonly question: string
  readonly veto: string
  readonly why: string
}

export interface Findings {
  readonly story: Story
  readonly judged: readonly Judged[]
  readonly vetoed: readonly Vetoed[]
  /** Questions that one source alone answers. */
  readonly single: readonly { readonly row: Row; readonly question: string }[]
  /** Questions that two sources or more answer, the same or not. */
  readonly compared: number
}

/** Puts the one result object together, the gate apart: citations with positions, ids, order and notices. */
export function buildReport(findings: Findings, options: ReportOptions): Omit<Report, 'gate'> {
  const { story } = findings
  const cite = citer(story)
  const disagreements = distinctIds(findings.judged.map((found) => disagreement(found, story, cite))).sort(
    byImportance(importance(findings)),
  )
  const notices = [...(options.notices ?? []), ...overlapNotices(findings), ...copyNotices(story)]
  return {
    schemaVersion: 1,
    idVersion: ID_VERSION,
    tool: { name: 'atodds', version: VERSION },
    ...(options.story === undefined ? {} : { story: options.story }),
    ...(options.today === undefined ? {} : { today: options.today }),
    sources: story.documents.map(({ source }) => reportSource(source, story)),
    texts: Object.fromEntries(story.documents.map(({ source }) => [source.id, source.text])),
    disagreements,
    ...(story.passages.length ? { copied: copiedIn(story) } : {}),
    coverage: findings.single.flatMap((found) => coverage(found, cite)),
    ...(options.dropped ? { dropped: findings.vetoed.map((vetoed) => droppedRow(vetoed, cite)) } : {}),
    notices,
    complete: (options.complete ?? true) && notices.every((notice) => notice.level !== 'error'),
  }
}

/** Cites a claim: the words, where they stand, and the sentence around them. */
export type Cite = (claim: Claim) => Citation

export function citer(story: Story): Cite {
  const known = new Map(story.documents.map((document) => [document.source.id, { document, starts: lineStarts(document.source.text) }]))
  return (claim) => {
    const found = known.get(claim.source)
    if (!found) throw new Error(`a claim cites ${claim.source}, which is no source of this story`)
    const { document, starts } = found
    const sentence = document.sentences[claim.sentence]
    return {
      source: claim.source,
      start: claim.start,
      end: claim.end,
      quote: document.source.text.slice(claim.start, claim.end),
      ...positionAt(starts, claim.start),
      ...anchorAt(document.source, claim),
      context: { start: Math.min(claim.start, sentence?.start ?? claim.start), end: Math.max(claim.end, sentence?.end ?? claim.end) },
    }
  }
}

function disagreement({ row, question, judgement }: Judged, story: Story, cite: Cite): Disagreement {
  const key = questionKey(row)
  const speaking = new Set(judgement.sides.flatMap((side) => side.claims.map((claim) => claim.source)))
  const sides = judgement.sides.map((answered) => side(answered, story, cite))
  const inTime = superseding(
    row,
    sides,
    story.documents.map(({ source }) => source),
  )
  return {
    id: rowId(key, judgement.sides),
    questionKey: key,
    kind: row.kind,
    relation: judgement.relation,
    question,
    sides,
    why: judgement.why,
    reasons: [...row.reasons, ...judgement.reasons],
    silent: story.documents.map(({ source }) => source.id).filter((id) => !speaking.has(id)),
    internal: speaking.size === 1,
    ask: ask(question, sides),
    ...(inTime ? { superseding: inTime } : {}),
  }
}

function side(answered: Answered, story: Story, cite: Cite): Side {
  const citations = distinct(answered.claims.map(cite)).sort((a, b) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : byPosition(a, b),
  )
  const { origins, shared } = independence(answered.claims, story)
  return { value: answered.value, citations, origins, ...(shared.length ? { shared } : {}) }
}

const distinct = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((citation) => [`${citation.start}-${citation.end}\n${citation.source}`, citation])).values(),
]

function copiedIn({ passages, documents }: Story): CopiedPassage[] {
  const starts = new Map(documents.map(({ source }) => [source.id, lineStarts(source.text)]))
  return passages.map(({ places }) => ({
    places: places.map((place) => ({ ...place, line: positionAt(starts.get(place.source) ?? [0], place.start).line })),
  }))
}

/** Two rows with one id would share one decision; the later one (by position) gets a number of its own. */
function distinctIds(rows: readonly Disagreement[]): Disagreement[] {
  const seen = new Map<string, number>()
  return [...rows].sort(byFirstCitation).map((row) => {
    const times = (seen.get(row.id) ?? 0) + 1
    seen.set(row.id, times)
    return times === 1 ? row : { ...row, id: `${row.id}-${times}` }
  })
}

function byFirstCitation(a: Disagreement, b: Disagreement): number {
  const [x, y] = [a, b].map((row) => row.sides[0]?.citations[0])
  if (!x || !y) return 0
  return (x.source < y.source ? -1 : x.source > y.source ? 1 : byPosition(x, y)) || (a.kind < b.kind ? -1 : 1)
}

const byImportance =
  (weigh: (row: Disagreement) => number) =>
  (a: Disagreement, b: Disagreement): number =>
    RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || weigh(b) - weigh(a) || (a.id < b.id ? -1 : 1)

function reportSource(source: Story['documents'][number]['source'], story: Story): ReportSource {
  const { id, path, role, format, publisher, title, author, published, tier, text, notices } = source
  const known = { publisher, title, author, published, tier }
  return {
    id,
    path,
    role,
    format,
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<ReportSource>),
    origin: story.origins.get(id) ?? 0,
    words: text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    notices,
  }
}

const coverage = ({ row, question }: Findings['single'][number], cite: Cite): Coverage[] =>
  row.claims.slice(0, 1).map((claim) => {
    const citation = cite(claim)
    return { kind: row.kind, question, value: citation.quote, citation }
  })

const droppedRow = ({ row, question, veto, why }: Vetoed, cite: Cite): Dropped => ({
  kind: row.kind,
  question,
  sides: distinct(row.claims.map(cite)).map((citation) => ({ value: citation.quote, citations: [citation] })),
  veto,
  why,
})

/** Several sources that carry one text are fewer witnesses than they seem. */
function copyNotices({ documents, origins }: Story): Notice[] {
  const groups = groupBy(
    documents.filter(({ source }) => source.role !== 'draft').map(({ source }) => source.id),
    (id) => String(origins.get(id)),
  )
  return [...groups.values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => ({ level: 'info', text: `nearly the same text, counted as one origin: ${ids.join(', ')}` }))
}

/** An empty table must not look like agreement. */
function overlapNotices({ story, compared }: Findings): Notice[] {
  const withText = story.documents.filter(({ sentences }) => sentences.some(({ kind }) => kind !== 'furniture'))
  if (withText.length < 2)
    return [{ level: 'error', text: 'nothing to compare: fewer than two sources with text; give at least two texts about one story' }]
  if (compared === 0)
    return [
      {
        level: 'error',
        text: 'nothing to compare: no question is answered by more than one of these sources; are they about the same story?',
      },
    ]
  return []
}
