import type { Kind, Relation } from './kinds.js'
import type { QuantityMention, TimeMention } from './analysis.js'
import type { Reason } from './report.js'
import type { Span } from './span.js'

/**
 * What a claim is about: the question, apart from the answer. Two claims are put in one row only where these agree;
 * which parts must be equal and which may be absent is for the aligner of the kind.
 */
export interface Topic {
  /** What is asked of the referents: `spelling`, `post`, `killed`, `when`, `where`, `who`. */
  readonly slot: string
  /** Canonical class of the predicate the answer hangs from, where it hangs from one. */
  readonly predicate?: string
  /** Keys of the story's entities that the claim is about. */
  readonly entities: readonly string[]
  /** Lower-case lemmas of the other nouns it is about, narrowest first. */
  readonly nouns: readonly string[]
}

/** What limits a claim: claims with conflicting scopes are about different things. */
export interface Scope {
  /** Years, months and days that the sentence states for the event. */
  readonly year?: number
  /** Places the claim is limited to: keys of the story's entities. */
  readonly places: readonly string[]
  /** Anything else that narrows the group: `other`, `more`, `woman`. */
  readonly narrowing: readonly string[]
}

export type Answer =
  | { readonly type: 'text'; readonly canonical: string; readonly head?: string }
  | { readonly type: 'amount'; readonly amount: QuantityMention }
  | { readonly type: 'moment'; readonly moment: TimeMention }
  | { readonly type: 'entity'; readonly entity: string; readonly canonical: string }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly closed: boolean }

/** One answer that one source gives to one question, with the narrow words that give it. */
export interface Claim extends Span {
  readonly kind: Kind
  /** Id of the source. */
  readonly source: string
  readonly sentence: number
  readonly topic: Topic
  readonly scope: Scope
  readonly answer: Answer
  /** Lemmas of the content words around it: what the aligner compares where the topic alone does not decide. */
  readonly context: readonly string[]
}

/** A question with the answers that sources give to it: the outcome of alignment. */
export interface Row {
  readonly kind: Kind
  readonly question: string
  /** Canonical parts that identify the question, whatever the sources are called and however they word it. */
  readonly key: readonly string[]
  readonly claims: readonly Claim[]
  /** Why these claims answer one question. */
  readonly reasons: readonly Reason[]
}

/** Claims of a row that give the same answer. */
export interface Answered {
  /** The answer in words a reader takes in at a glance. */
  readonly value: string
  /** What the answer is hashed by: the same for every wording of it. */
  readonly canonical: string
  readonly claims: readonly Claim[]
}

/** How the answers of a row relate, or the veto that says that they do not differ. */
export type Judgement =
  | { readonly relation: Relation; readonly sides: readonly Answered[]; readonly why: string; readonly reasons: readonly Reason[] }
  | { readonly veto: string; readonly why: string }
