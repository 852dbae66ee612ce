import type { Clause } from '../../model/analysis.js'

/** On somebody's word or by all appearances, but stated to be so. */
const STATED = new Set(
  'allegedly reportedly apparently supposedly purportedly agree believe think report suspect allege accuse deny doubt dispute refuse decline fail'.split(
    ' ',
  ),
)

/** What is to be: `will sign` and `will not sign` can be held against each other, though neither is a fact yet. */
const INTENDED = new Set('will would mean intend plan design aim going shall serve'.split(' '))

/** Whether a clause states what is so or what is to be; what may or should be is neither. */
export function moodOf({ modality, tense, stage, negated }: Clause): 'stated' | 'intended' | undefined {
  // What something is done for is not said to be planned; what it is not for is denied.
  const isIntended = (word: string): boolean => INTENDED.has(word) || (word === 'purpose' && negated)
  if (!modality.every((word) => STATED.has(word) || isIntended(word))) return undefined
  return modality.some(isIntended) || tense === 'future' || stage === 'planned' ? 'intended' : 'stated'
}
