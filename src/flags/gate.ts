import { isGated } from '../model/gated.js'
import { KINDS, type Kind, RELATIONS, type Relation } from '../model/kinds.js'
import { didYouMean } from '../model/nearest.js'
import type { Gate, Report } from '../model/report.js'
import { UsageError } from '../model/usageError.js'

/** The threshold where none is given. */
export const DEFAULT_FAIL_ON: readonly string[] = ['contradiction']

const WORDS: readonly string[] = [...RELATIONS, ...KINDS, 'never']
const GRAMMAR = `relations: ${RELATIONS.join(', ')}; kinds: ${KINDS.join(', ')}; kind:relation; or never`

/**
 * Reads a threshold: relations (`divergence` means divergences and whatever is graver), kinds (`quote`: every row of that kind),
 * `kind:relation` (`quote:divergence`), or `never` alone. Words may also be joined by commas. Nothing given means
 * `DEFAULT_FAIL_ON`. Returns them in the order given, each once. Throws UsageError on anything else.
 */
export function parseFailOn(given: readonly string[]): string[] {
  const words = given.flatMap((list) => list.split(',')).map((word) => word.trim().toLowerCase())
  for (const word of words) {
    if (word === '') throw new UsageError(`fail-on: an empty word; it takes ${GRAMMAR}`)
    const [kind = '', relation, ...more] = word.split(':')
    if (relation === undefined) {
      if (!WORDS.includes(word)) throw unknown(word, WORDS)
    } else {
      if (!isKind(kind)) throw unknown(kind, KINDS)
      if (!isRelation(relation)) throw unknown(relation, RELATIONS)
      if (more.length) throw new UsageError(`fail-on: “${word}” has more than one colon; it takes ${GRAMMAR}`)
    }
  }
  if (words.includes('never') && words.length > 1) throw new UsageError('fail-on: “never” stands alone')
  return words.length ? [...new Set(words)] : [...DEFAULT_FAIL_ON]
}

/** How the gate stands for this report and threshold. With `strict`, flags that fit nothing any more fail it too. */
export function gate(report: Omit<Report, 'gate'>, failOn: readonly string[], options: { readonly strict?: boolean } = {}): Gate {
  const threshold = parseFailOn(failOn)
  const gated = report.disagreements.filter((row) => isGated(row, threshold))
  const flagged = gated.filter((row) => row.flag?.state === 'active').length
  const stale = report.stale?.length ?? 0
  const open = gated.length - flagged
  return {
    failOn: threshold,
    open,
    flagged,
    ...(stale ? { stale } : {}),
    ...(options.strict ? { strict: true } : {}),
    passes: open === 0 && !(options.strict && stale > 0),
  }
}

const isKind = (word: string): word is Kind => (KINDS as readonly string[]).includes(word)
const isRelation = (word: string): word is Relation => (RELATIONS as readonly string[]).includes(word)

const unknown = (word: string, known: readonly string[]): UsageError =>
  new UsageError(`fail-on: “${word}” is not known${didYouMean(word, known)} (it takes ${GRAMMAR})`)
