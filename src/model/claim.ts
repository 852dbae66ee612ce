import type { Kind, Relation } from './kinds.js'
import type { QuantityMention, TimeMention } from './analysis.js'
import type { Reason } from './report.js'
import type { Span } from './span.js'
import type { StoryEntity } from './story.js'

/**
 * What a claim is about: the question, apart from the answer. Claims are only ever held against each other inside one
 * `block`; inside it the aligner decides by what stands around them, unless the block alone identifies the question.
 */
export interface Topic {
  /** What is asked of the referents: `spelling`, `post`, `count`, `when`, `where`, `who`. */
  readonly slot: string
  /** Canonical parts that every answer to the question shares: `person:gofmn`, or predicate class and counted noun. */
  readonly block: readonly string[]
  /** The block alone identifies the question. */
  readonly exact: boolean
  /** Class of the noun that is counted, where one is. */
  readonly counted?: string
}

/** What limits a claim: claims with conflicting scopes are about different things. */
export interface Scope {
  /** Years, months and days that the sentence states for the event. */
  readonly year?: number
  /** The day that is told beside a time of day: `at 7 p.m.` of `on Friday at 7 p.m.`. */
  readonly day?: TimeMention
  /** Places the claim is limited to: keys of the story's entities. */
  readonly places: readonly string[]
  /** What the counted ones are of or for: `fraud` of `three counts of fraud`. */
  readonly of?: readonly string[]
  /** How many they are with those counted beside them: 14 of `nine residents and five tourists`. */
  readonly sum?: number
  /** Anything else that narrows the group: `other`, `more`, `woman`. */
  readonly narrowing: readonly string[]
}

export type Answer =
  | { readonly type: 'text'; readonly canonical: string; readonly head?: string }
  | { readonly type: 'amount'; readonly amount: QuantityMention }
  | { readonly type: 'moment'; readonly moment: TimeMention }
  | { readonly type: 'entity'; readonly entity: string; readonly canonical: string }
  | {
      readonly type: 'list'
      readonly items: readonly string[]
      /** Says that it names all. */
      readonly closed: boolean
      /** Says that there are others: `including`. */
      readonly open?: boolean
      /** Whose list, or of what sort of things: key of an entity or a noun. */
      readonly of?: string
    }

/** One answer that one source gives to one question, with the narrow words that give it. */
export interface Claim extends Span {
  readonly kind: Kind
  /** Id of the source. */
  readonly source: string
  readonly sentence: number
  /** The words from start to end. */
  readonly text: string
  readonly topic: Topic
  readonly scope: Scope
  readonly answer: Answer
  /** What stands around it, for the aligner: the nearer to the answer, the more telling. */
  readonly context: Context
  /** Stands in a headline, and may be held against the text below it. */
  readonly headline?: true
  /** How the question reads, for those kinds that can put it better than from the topic. */
  readonly question?: string
}

/**
 * Canonical features of the words around an answer, never the answer itself: `e:` entities, `v:` predicates, `n:` nouns, `w:`
 * other words.
 */
export interface Context {
  /** Class of the predicate the answer hangs from. */
  readonly predicate?: string
  /** Who or what the predicate is said of, and what it is done to: `e:` with an entity's key, `n:` with a noun's class. */
  readonly subject?: string
  readonly object?: string
  /** What happens at the answer, where it is a time. */
  readonly happening?: Happening
  /** Of what occasion it is the time, of those that a piece of news has one of. */
  readonly occasion?: Occasion
  /** Whether what the answer counts does what the predicate says, or undergoes it. */
  readonly part?: 'does' | 'undergoes'
  /** What the answer hangs from, and what hangs beside it. */
  readonly core: readonly string[]
  /** The rest of the answer's clause. */
  readonly near: readonly string[]
  /** The rest of the sentence. */
  readonly far: readonly string[]
}

/** A deed with those who take part in it, however it is told: `was arrested`, `his arrest`. */
export interface Happening {
  /** One name for the verb and the noun: `arrest`. */
  readonly deed: string
  /** Only its beginning or its end. */
  readonly phase?: 'begin' | 'end'
  /** To whom or what it happens, and who does it: `e:` with an entity's key, `n:` with a noun's class. */
  readonly undergoer?: string
  readonly doer?: string
  /** Whatever else is named with it; of a noun all that hangs from it. */
  readonly beside: readonly string[]
}

/** What happens once in a piece of news: `funeral`, `inauguration`, the `closing` of a deal; and whose it is, where that is said. */
export interface Occasion {
  readonly name: string
  /** `e:` with an entity's key. */
  readonly owner?: string
}

/** A question with the answers that sources give to it: the outcome of alignment. */
export interface Row {
  readonly kind: Kind
  readonly topic: Topic
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
  | {
      readonly veto: string
      readonly why: string
      /** The answers are the same, as far as both go; absent where they cannot be held against each other. */
      readonly agreed?: true
    }

/** The words of an answer that is told in words, as they are compared; none of any other. */
export const answerWords = ({ answer }: Pick<Claim, 'answer'>): string[] => (answer.type === 'text' ? answer.canonical.split(' ') : [])

/** What an answer is hashed by, the same for every wording of it. */
export function answerKey({ answer }: Pick<Claim, 'answer'>): string {
  switch (answer.type) {
    case 'text':
    case 'entity':
      return answer.canonical
    case 'list':
      return [...answer.items].sort().join('; ')
    case 'amount': {
      const { value, min, max, unit } = answer.amount
      return `${value ?? `${min}–${max}`}${unit ? ` ${unit}` : ''}`
    }
    case 'moment': {
      const { type, certain, seconds, modifier } = answer.moment
      return JSON.stringify([type, certain, seconds ?? null, modifier ?? ''])
    }
  }
}

/** A context feature in words: the name of an entity, or the word itself. */
export const readable = (feature: string, entities: readonly StoryEntity[]): string =>
  feature.startsWith('e:') ? (entities.find(({ key }) => key === feature.slice(2))?.name ?? feature.slice(2)) : feature.slice(2)
