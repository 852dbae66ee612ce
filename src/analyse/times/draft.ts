import type { MatchClock, TimeMention, TimeParts } from '../../model/analysis.js'
import type { Lexeme } from '../quantities/lexemes.js'

/** First and last day that words allow, as days since 1970-01-01. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/** What the days of a time are counted from. */
export interface Present {
  /** The day of publication. */
  readonly day: number
  /** The sentence speaks of what is still to come: `will`, `scheduled`. */
  readonly ahead: boolean
}

/** A time as a reader of lexemes found it; positions are indices of lexemes, `to` after the last one. */
export interface TimeDraft {
  readonly from: number
  readonly to: number
  /** Lexeme that the time hangs from in its sentence: the number, month or day name. */
  readonly head: number
  readonly type: TimeMention['type']
  readonly certain: TimeParts
  readonly modifier?: string
  readonly seconds?: { readonly min: number; readonly max: number }
  readonly open?: 'min' | 'max'
  readonly zone?: string
  readonly hours?: { readonly from: number; readonly to: number }
  /** A clock time of twelve hours without `a.m.` or `p.m.`. */
  readonly either?: boolean
  readonly direction?: 'before' | 'after' | 'ago' | 'ahead'
  readonly match?: MatchClock
  /** The days meant, as far as they can be told; asked without a present where the publication date is unknown. */
  readonly resolve?: (present: Present | undefined) => DayRange | undefined
}

/** Reads one sort of time that starts at a lexeme; undefined where there is none. */
export type TimeReader = (lexemes: readonly Lexeme[], at: number) => TimeDraft | undefined
