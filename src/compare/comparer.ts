import type { Claim, Judgement, Row } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { Related } from './sides.js'

/** How one kind is judged: the question in plain English, and how the answers relate or the veto that says they do not differ. */
export interface Comparer {
  /** Splits a row that asks more than one question (given name and surname). */
  readonly split?: (row: Row, story: Story) => Row[]
  /** Whether it is worth telling that one source alone answers a question; yes where nothing is said. */
  readonly tellsAlone?: (row: Row) => boolean
  readonly question: (row: Row, story: Story) => string
  /** How two answers to one question relate; rows are sorted into sides by it. */
  readonly relate?: (a: Claim, b: Claim, story: Story) => Related
  /** Judges the row as a whole, where pairs of answers do not suffice. */
  readonly judge?: (row: Row, story: Story) => Judgement
}
