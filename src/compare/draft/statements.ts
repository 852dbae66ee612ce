import type { Answered, Claim, Row } from '../../model/claim.js'
import { groupBy } from '../../model/group.js'
import type { Kind } from '../../model/kinds.js'
import type { Disagreement, DraftStatement } from '../../model/report.js'
import { type Cite, citer, type Findings, type Judged } from '../report.js'
import { type FindSupport, supportIn } from './support.js'

/**
 * Kinds that are read off a verb: that no source uses it of the same things says nothing about the draft. Whether a thing is
 * so at all is not even supported by a verb alone, and shown only where it is at odds.
 */
const HIDDEN: Readonly<Partial<Record<Kind, readonly DraftStatement['state'][]>>> = {
  polarity: ['supported', 'unsupported'],
  attribution: ['unsupported'],
}

/** The same goes for who did a thing: "the ferry carried" is supported wherever a source has the ferry carry something. */
const HIDDEN_SLOTS: Readonly<Record<string, readonly DraftStatement['state'][]>> = { who: ['supported'] }

/** A claim of the draft in the row that it stands in. */
interface Held {
  readonly row: Row
  readonly question: string
  readonly claim: Claim
  /** What the answers of the row were judged to be, where they differ. */
  readonly judged: Judged | undefined
}

/** Every claim of a draft with its state, one after the other. `disagreements` are the rows of the report, with their ids. */
export function statements(findings: Findings, disagreements: readonly Disagreement[], drafts: ReadonlySet<string>): DraftStatement[] {
  const cite = citer(findings.story)
  const support = supportIn(findings, drafts)
  const rows = [
    ...findings.judged.map((judged) => ({ ...judged, judged })),
    ...[...findings.vetoed, ...findings.single].map((found) => ({ ...found, judged: undefined })),
  ]
  return rows
    .flatMap(({ row, question, judged }) => draftClaims(row, drafts).map((claim): Held => ({ row, question, judged, claim })))
    .map((held) => ({ held, said: statement(held, { cite, support, disagreements, drafts }) }))
    .filter(({ said, held: { row } }) => !HIDDEN[row.kind]?.includes(said.state) && !HIDDEN_SLOTS[row.topic.slot]?.includes(said.state))
    .filter(({ said, held }) => said.state !== 'unsupported' || !isKnownPlace(held.claim, findings, drafts))
    .map(({ said }) => said)
}

/** "In Paris" is not found in no source where sources speak of Paris: that none is seen to say so of the same thing tells nothing. */
function isKnownPlace({ kind, answer }: Claim, { story }: Findings, drafts: ReadonlySet<string>): boolean {
  if (kind !== 'place' || answer.type !== 'entity') return false
  const known = story.entities.find(({ key }) => answer.canonical === key || answer.entity === key || answer.entity === `e:${key}`)
  return known?.members.some(({ source }) => !drafts.has(source)) ?? false
}

/** The claims of the draft in a row; of those in the same words the first, so that a name is one statement however often it stands. */
const draftClaims = (row: Row, drafts: ReadonlySet<string>): Claim[] =>
  [
    ...groupBy(
      row.claims.filter(({ source }) => drafts.has(source)),
      ({ text }) => text.toLowerCase(),
    ).values(),
  ].map(first)

const first = (claims: readonly Claim[]): Claim => claims.reduce((earliest, claim) => (claim.start < earliest.start ? claim : earliest))

interface Means {
  readonly cite: Cite
  readonly support: FindSupport
  readonly disagreements: readonly Disagreement[]
  readonly drafts: ReadonlySet<string>
}

function statement({ row, question, claim, judged }: Held, { cite, support, disagreements, drafts }: Means): DraftStatement {
  const ofSources = (claims: readonly Claim[]): Claim[] => claims.filter(({ source }) => !drafts.has(source))
  const sides = judged?.judgement.sides ?? []
  const home = sides.find(({ claims }) =>
    claims.some((other) => drafts.has(other.source) && other.text.toLowerCase() === claim.text.toLowerCase()),
  )
  const others = home ? sides.filter((side) => side !== home) : []
  const beside = ofSources(home?.claims ?? [])
  const backing = beside.length ? beside : support(row, claim)
  const against = others.some(({ claims }) => ofSources(claims).length > 0)
  return {
    citation: cite(claim),
    kind: row.kind,
    question,
    state: stateOf({ backed: backing.length > 0, against, others: others.length, finer: judged?.judgement.relation === 'granularity' }),
    disagreements: home ? idsOf(home, row, question, disagreements) : [],
    support: [...groupBy(backing, ({ source }) => source).values()]
      .map((claims) => cite(first(claims)))
      .sort((a, b) => (a.source < b.source ? -1 : 1)),
  }
}

function stateOf({
  backed,
  against,
  others,
  finer,
}: {
  backed: boolean
  against: boolean
  others: number
  finer: boolean
}): DraftStatement['state'] {
  // A source that puts it more or less exactly takes nothing away from another that says the same.
  if (backed) return against && !finer ? 'at-odds-among-sources' : 'supported'
  return others > 0 ? 'disagreement' : 'unsupported'
}

/** Ids of the rows of the report that cite this side: those are told apart by position alone. */
function idsOf(home: Answered, row: Row, question: string, disagreements: readonly Disagreement[]): string[] {
  const places = new Set(home.claims.map(({ source, start, end }) => `${start}-${end}\n${source}`))
  return disagreements
    .filter((known) => known.kind === row.kind && known.question === question)
    .filter(({ sides }) =>
      sides.some(({ citations }) => citations.some(({ source, start, end }) => places.has(`${start}-${end}\n${source}`))),
    )
    .map(({ id }) => id)
}
