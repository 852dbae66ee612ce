import type { Kind, Relation } from './kinds.js'

/**
 * The one result object: every output is rendered from it, and it stands alone (it holds the texts).
 * Later versions only add optional fields; `schema.json` beside the reports is the published form.
 */
export interface Report {
  readonly schemaVersion: 1
  /** The rules by which `id` and `questionKey` are made. */
  readonly idVersion: 1
  readonly tool: { readonly name: 'atodds'; readonly version: string }
  /** Name of the story, where one was given. */
  readonly story?: string
  /** The day (`2025-01-06`) that flags and relative times were held against, where something needed it. */
  readonly today?: string
  readonly sources: readonly ReportSource[]
  /** The decoded text of every source, by source id. */
  readonly texts: Readonly<Record<string, string>>
  /** Sorted: contradictions first, then by how much a row matters. */
  readonly disagreements: readonly Disagreement[]
  /** Sentences that some sources have from one another, or from a third; only where there are some. */
  readonly copied?: readonly CopiedPassage[]
  /** What only one source says. */
  readonly coverage: readonly Coverage[]
  /** Candidates and the veto that dropped each; only where asked for. */
  readonly dropped?: readonly Dropped[]
  /** Statements of a draft, held against the sources; only where a draft was given. */
  readonly draft?: readonly DraftStatement[]
  /** Decisions whose question is not found any more; only where there are some. */
  readonly stale?: readonly StaleFlag[]
  readonly notices: readonly Notice[]
  readonly gate: Gate
  /** How many rows are left out because an earlier report had them. */
  readonly known?: number
  /** Texts were taken out: quotes and answers are empty, offsets stand. */
  readonly redacted?: true
  /** False where a source could not be read or nothing could be compared. */
  readonly complete: boolean
}

export interface ReportSource {
  readonly id: string
  readonly path: string
  readonly role: 'source' | 'draft'
  readonly format: string
  readonly publisher?: string
  readonly title?: string
  readonly author?: string
  readonly published?: string
  readonly tier?: string
  /** Sources with the same number are (nearly) the same text: one origin. */
  readonly origin: number
  readonly words: number
  readonly notices: readonly string[]
}

export interface Citation {
  /** A source id. */
  readonly source: string
  /** Half-open UTF-16 offsets into the text of the source; `quote` is exactly what stands there. */
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly line: number
  readonly column: number
  readonly page?: number
  readonly paragraph?: number
  /** Offsets of the sentence around it, for showing it in context. */
  readonly context: { readonly start: number; readonly end: number }
}

export interface Side {
  /** The answer, short. */
  readonly value: string
  readonly citations: readonly Citation[]
  /** How many independent origins stand behind it (copies of one wire text count once). */
  readonly origins: number
  /** Which of its sources are one origin, and why; only where there are such. */
  readonly shared?: readonly SharedOrigin[]
}

/** Sources that count as one origin of an answer. */
export interface SharedOrigin {
  /** Source ids, sorted. */
  readonly sources: readonly string[]
  /** `nearly the same text`, `the same sentence`, `from` and the outlet that they pass on. */
  readonly why: readonly string[]
}

/** A sentence that sources of different origin have (nearly) word for word; half-open UTF-16 offsets into the texts. */
export interface CopiedPassage {
  readonly places: readonly { readonly source: string; readonly start: number; readonly end: number; readonly line: number }[]
}

/** One step of the reasoning behind a row: which test was made on which claims, and what it found. */
export interface Reason {
  readonly stage: 'align' | 'compare'
  /** Name of the test, e.g. `same-person`, `rounding`. */
  readonly test: string
  /** What it found, naming the words it looked at. */
  readonly text: string
  /** A veto that was tried and did not hold. */
  readonly veto?: boolean
}

export interface Disagreement {
  /** Fingerprint of question and answers. */
  readonly id: string
  /** Fingerprint of the question alone. */
  readonly questionKey: string
  readonly kind: Kind
  readonly relation: Relation
  readonly question: string
  readonly sides: readonly Side[]
  /** Why it is a disagreement, in one sentence. */
  readonly why: string
  readonly reasons: readonly Reason[]
  /** Ids of the sources that do not answer. */
  readonly silent: readonly string[]
  /** A source against itself. */
  readonly internal: boolean
  /** Where publication times order the sides: source ids, earlier to later, and what was replaced. An attribute, not a relation. */
  readonly superseding?: { readonly order: readonly string[]; readonly text: string }
  /** What to ask, and whom. */
  readonly ask: string
  /** In a run that checks a draft: the draft has no part in it. It is listed apart and never makes the gate fail. */
  readonly amongSources?: true
  readonly flag?: AppliedFlag
}

export type FlagState = 'active' | 'changed' | 'stale' | 'expired'
export type Verdict = 'acknowledged' | 'not-a-disagreement'

/** A decision from the flags file, as it bears on a row. */
export interface AppliedFlag {
  readonly state: FlagState
  readonly verdict: Verdict
  readonly reason: string
  readonly by: string
  readonly on: string
  readonly until?: string
  readonly note?: string
  /** Where the state is `changed`: the id and the sides that the decision was made on. */
  readonly was?: { readonly id: string; readonly sides: readonly string[] }
}

/** A decision from the flags file that no row of the report has to do with. */
export interface StaleFlag extends AppliedFlag {
  readonly state: 'stale'
  readonly id: string
  readonly questionKey: string
  readonly question: string
  readonly sides: readonly string[]
}

export interface Coverage {
  readonly kind: Kind
  readonly question: string
  readonly value: string
  readonly citation: Citation
}

export interface Dropped {
  readonly kind: Kind
  readonly question: string
  readonly sides: readonly { readonly value: string; readonly citations: readonly Citation[] }[]
  /** Name of the veto, and what it found. */
  readonly veto: string
  readonly why: string
}

/** One statement of a draft, and how the sources stand to it. */
export interface DraftStatement {
  readonly citation: Citation
  readonly kind?: Kind
  /** What the statement answers. */
  readonly question?: string
  /**
   * `disagreement`: no source says it and one says otherwise, or the draft contradicts itself. `at-odds-among-sources`: one
   * source says it and another says otherwise.
   */
  readonly state: 'supported' | 'disagreement' | 'at-odds-among-sources' | 'unsupported'
  /** Ids of the disagreements it takes part in. */
  readonly disagreements: readonly string[]
  /** Where sources give the same answer: the first place in each. */
  readonly support: readonly Citation[]
}

export interface Notice {
  readonly level: 'info' | 'warning' | 'error'
  readonly text: string
  /** The path it is about, where it is about one. */
  readonly path?: string
}

export interface Gate {
  /** As asked for: `contradiction`, `quote:divergence`, `never`. */
  readonly failOn: readonly string[]
  /** Rows at the threshold that no active flag covers. */
  readonly open: number
  /** Rows at the threshold that an active flag covers. */
  readonly flagged: number
  /** Flags that fit nothing any more; absent where there are none. */
  readonly stale?: number
  /** Flags that fit nothing any more fail the gate. */
  readonly strict?: true
  readonly passes: boolean
}
