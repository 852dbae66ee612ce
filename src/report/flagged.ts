import type { AppliedFlag } from '../model/report.js'
import { clean } from './clean.js'

/** What was decided on a row, by whom and why, in a sentence: the mark that a flagged row carries in every output. */
export function flagInWords(flag: AppliedFlag): string {
  const { state, verdict, reason, by, on, until, was } = flag
  const decision = `${verdict === 'acknowledged' ? 'acknowledged' : 'not a disagreement'} by ${clean(by)} on ${on}: ${clean(reason)}`
  switch (state) {
    case 'active':
      return `flagged: ${decision}${until === undefined ? '' : ` (until ${until})`}`
    case 'changed':
      return `changed since it was flagged (then: ${(was?.sides ?? []).map(clean).join(' · ')}); it was ${decision}`
    case 'expired':
      return `ran out on ${until ?? ''}; it was ${decision}`
    case 'stale':
      return `fits nothing any more; it was ${decision}`
  }
}
