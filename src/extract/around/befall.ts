import type { Clause, Sentence } from '../../model/analysis.js'

/** What can befall people: counts of those it befell are comparable by the predicate, whatever the people are called. */
export const BEFALLS = new Set([
  'kill',
  'injure',
  'missing',
  'arrest',
  'rescue',
  'displace',
  'evacuate',
  'kidnap',
  'hold',
  'trap',
  'hospitalize',
  'charge',
  'sicken',
])

const HURTS = /^(?:injury|wound|burn|cut|gash|fracture|bruise|laceration|concussion|inhalation|scratch|break)$/

/** `Suffered minor injuries`, `sustained a cut`: who does so is hurt. */
export function isHurt(sentence: Sentence, { lemma, patient }: Pick<Clause, 'lemma' | 'patient'>): boolean {
  return (
    /^(?:suffer|sustain|receive)$/.test(lemma) && patient !== undefined && HURTS.test(sentence.tokens[patient]?.lemma.toLowerCase() ?? '')
  )
}
