import type { Source } from './source.js'
import type { Span } from './span.js'

/** A word or mark, with its place in the tree of its sentence (Universal Dependencies v2). */
export interface Token extends Span {
  /** Number of the token in its sentence. */
  readonly index: number
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index of the governing token in the sentence; -1 for the root. */
  readonly head: number
  /** Dependency relation to the head: `nsubj`, `nsubj:pass`, `obj`, `obl`, … */
  readonly rel: string
  /** Both parsers gave this arc. Where they differ, no claim rests on it. */
  readonly agreed: boolean
}

export interface Sentence extends Span {
  /** Number of the sentence in its document. */
  readonly index: number
  /** Number of the line (1-based) it stands in; lines are hard boundaries. */
  readonly line: number
  readonly kind: 'prose' | 'headline' | 'dateline' | 'furniture'
  readonly tokens: readonly Token[]
}

export type EntityType = 'person' | 'place' | 'body' | 'thing'

/** A stretch of text that refers to somebody or something. */
export interface Mention extends Span {
  readonly sentence: number
  /** Index of the head token in its sentence. */
  readonly head: number
  readonly type: EntityType
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** Number of the entity in its document, for names and for what could be resolved to one. */
  readonly entity: number
}

/** Somebody or something that a document speaks of. */
export interface Entity {
  readonly id: number
  readonly type: EntityType
  /** The fullest name, as the document writes it; for the unnamed their description. */
  readonly name: string
  /** Every written form of the name, the fullest first. */
  readonly names: readonly string[]
  readonly mentions: readonly Mention[]
  /** Posts, titles and descriptions given to it, with where they stand. */
  readonly roles: readonly Role[]
}

export interface Role extends Span {
  readonly sentence: number
  /** As written, without article: `military secretary`. */
  readonly text: string
  /** `title` before a name, `apposition`, `copula` (is/was/became), `described` (described as), `parenthesis`. */
  readonly pattern: 'title' | 'apposition' | 'copula' | 'described' | 'parenthesis' | 'of'
  /** What it is a role in or of, where stated: `prime minister`, `Syria`, `National Weather Service`. */
  readonly of?: string
  /** `former`, `acting`, `interim`, `candidate`. */
  readonly modifiers: readonly string[]
}

/** A stated time. Only what the text states is certain. */
export interface TimeMention extends Span {
  readonly sentence: number
  readonly head: number
  readonly type: 'date' | 'clock' | 'duration' | 'since' | 'until' | 'frequency' | 'relative' | 'part-of-day' | 'order'
  /** Components that the text states itself; months and days 1-based, weekday 0 = Sunday. */
  readonly certain: TimeParts
  /** Components that follow from the publication date, where that is known. */
  readonly implied: TimeParts
  /** `about`, `more than`, `less than`, `at least`, `early`, `late`. */
  readonly modifier?: string
  /** For durations: length in seconds, lowest and highest that the words allow. */
  readonly seconds?: { readonly min: number; readonly max: number }
  readonly zone?: string
  /** First and last day (`2025-01-06`) that the words allow, as far as the text and the publication date settle them. */
  readonly days?: { readonly first: string; readonly last: string }
  /** Hours of the day, lowest and highest, with fractions; past 24 runs into the next day. In `zone`, else local. */
  readonly hours?: { readonly from: number; readonly to: number }
  /** The same moment in other zones, given beside it in the text. */
  readonly restated?: readonly { readonly from: number; readonly to: number; readonly zone?: string }[]
  /** Seconds from its days to the publication, lowest and highest: how long `since September` had lasted. */
  readonly elapsed?: { readonly min: number; readonly max: number }
  /** Whether a relative time lies before or after what it hangs from, or before publication. */
  readonly direction?: 'before' | 'after' | 'ago' | 'ahead'
  /** A moment of a match: its periods (quarters or halves, 1-based) and the seconds left on the clock. */
  readonly match?: MatchClock
  /** `min` (`more than`) or `max` (`less than`): that end of `seconds` or of `match.left` is itself left out. */
  readonly open?: 'min' | 'max'
}

/** Where in a match: `with 2:30 left in the second half`, `late in the first half`. */
export interface MatchClock {
  readonly unit: 'quarter' | 'half' | 'period' | 'inning' | 'set' | 'round' | 'lap' | 'minute'
  /** Absent where only the clock is given; `overtime` counts on. */
  readonly number?: number
  /** Seconds left in the period, lowest and highest. */
  readonly left?: { readonly min: number; readonly max: number }
}

export interface TimeParts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
}

/** A stated number, with what is counted or measured. */
export interface QuantityMention extends Span {
  readonly sentence: number
  /** Index of the number's token, and of the counted noun's head where there is one. */
  readonly head: number
  readonly counted?: number
  readonly type: 'count' | 'ordinal' | 'share' | 'money' | 'measure' | 'age' | 'score' | 'ratio'
  /** Lowest and highest value that the words allow, in `unit`; `approximate` where rounding is said or shown. */
  readonly min: number
  readonly max: number
  /** The number as stated, where one is. */
  readonly value?: number
  readonly approximate: boolean
  /** `at least`, `about`, `up to`, `more than`, `nearly`, … */
  readonly modifier?: string
  /** Canonical unit: `km`, `USD`, `%`, `year`; absent for plain counts. */
  readonly unit?: string
  /** The same amount in another unit, given in parentheses beside it: index among the quantities of the document. */
  readonly equivalent?: number
  /** The number alone, without modifier, unit and noun. */
  readonly numberSpan?: Span
  /** What one unit of the last digit stated is worth, in `unit`: 100 for `1,500`, 0.1 for `2.6`. */
  readonly grain?: number
  /** Words without a figure: `dozens`, `several`. */
  readonly vague?: boolean
  /** `min` (`more than`) or `max` (`less than`, `nearly`): the bound itself is left out. */
  readonly open?: 'min' | 'max' | 'both'
  /** The same amount in other currencies, given beside it in the text. */
  readonly restated?: readonly { readonly unit: string; readonly min: number; readonly max: number; readonly grain: number }[]
  /** The unit as written, where it was converted: `mile`. */
  readonly statedUnit?: string
  /** What the amount is given for: `day`, `share`. */
  readonly per?: string
  /** The whole that a ratio is of: 22 in `10 of 22`. */
  readonly of?: number
  /** The figures of a score or record: 20 and 13. */
  readonly pair?: readonly number[]
  /** Counted beside others that were counted before: `two others`, `another man`, `a third`. */
  readonly additional?: boolean
  /** Part of a group named with it: `two of the vessels`. */
  readonly partitive?: boolean
}

export interface Quotation extends Span {
  /** First and last sentence it touches. Start and end are those of the words inside the marks. */
  readonly sentences: { readonly first: number; readonly last: number }
  readonly speaker?: Speaker
  /** Whom it was said to: an outlet or a person, as written. */
  readonly addressee?: Span
  /** A quotation of a few words inside a sentence of the reporter's own. */
  readonly fragment: boolean
}

export interface Speaker extends Span {
  readonly sentence: number
  readonly entity?: number
  /** Span of the reporting verb or of `according to`. */
  readonly cue: Span
  /** Whom it was said to, as written: `reporters`, `the newspaper`. */
  readonly addressee?: Span
  /** Who relays what this speaker said: `the agency reported that officials said …`. */
  readonly via?: Speaker
}

/** How far a thing has come, by the word that governs it: `agreed to buy`, `began firing`, `was charged with`. */
export type Stage = 'proposed' | 'planned' | 'agreed' | 'begun' | 'done' | 'alleged' | 'charged' | 'tried' | 'convicted'

export interface Oblique {
  /** Preposition (`in`, `because of`), or what it is without one: `unmarked` (days, measures), `iobj` (whom it is given or told). */
  readonly marker: string
  /** Token index of its head. */
  readonly head: number
  /** The parser hung it from the subject or object of the clause; so often a matter of taste that it is offered here too. */
  readonly through?: 'subject' | 'object'
}

/** Who does what: a predicate with its arguments, resolved as far as the text allows. */
export interface Clause extends Span {
  readonly sentence: number
  /** Index of the predicate's token: a verb, or a noun or adjective with a copula. */
  readonly predicate: number
  readonly lemma: string
  /** Token index of the doer (passive agents resolved) and of what is done to. */
  readonly agent?: number
  readonly patient?: number
  /** Further arguments: preposition or relation, and the token index of their head. */
  readonly obliques: readonly Oblique[]
  readonly negated: boolean
  /** Words that make it less than a plain fact: `may`, `will`, `plan`, `allegedly`, `propose`. */
  readonly modality: readonly string[]
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly passive: boolean
  /** Conditionals and questions are no claims. */
  readonly hypothetical: boolean
  /** Who is said to have said it, where somebody is. */
  readonly speaker?: Speaker
  /** Token index of the grammatical subject: its own, or the one it shares with the clause it hangs from. */
  readonly subject?: number
  /** Number (in the document) of the clause it hangs from, and how: `ccomp`, `xcomp`, `advcl`, `acl`, `acl:relcl`, `conj`, … */
  readonly governor?: number
  readonly relation?: string
  /** Its subordinator: `because`, `after`, `to`, `in order to`. */
  readonly marker?: string
  readonly stage?: Stage
  /** Number of the quotation it stands in. */
  readonly quotation?: number
  /** The parsers differ on an arc that the predicate or one of its arguments rests on. */
  readonly doubtful?: boolean
}

/** A source with all that the analysis found in it. Later stages read nothing else. */
export interface Document {
  readonly source: Source
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeMention[]
  readonly quantities: readonly QuantityMention[]
  readonly quotations: readonly Quotation[]
  readonly clauses: readonly Clause[]
}
