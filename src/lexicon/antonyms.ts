import { isOrdinaryWord } from './words.js'

/**
 * Classes of predicates that deny each other of one thing at one time: a bill that was accepted was not rejected. Deeds that
 * follow one another (`arrest` and `release`, `open` and `close`) are left out: both may be so.
 */
const DENYING = new Map<string, string>(
  'decline/accept refuse/accept reject/approve ban/allow forbid/allow oppose/support decrease/increase reduce/raise lose/win survive/kill fail/succeed weaken/strengthen worsen/improve absent/present'
    .split(' ')
    .map((pair) => pair.split('/') as [string, string]),
)

/** Words that only look like denials. */
const NO_DENIAL = new Set('under unique united universal uniform union unanimous unlike undue uneasy'.split(' '))

/** The predicate class under which a class is asked about, and whether it denies it: `unsafe` → `safe`, denied. */
export const pole = (predicate: string, upos = 'VERB'): readonly [predicate: string, denied: boolean] => {
  const asserted = DENYING.get(predicate) ?? (upos === 'ADJ' ? withoutPrefix(predicate) : undefined)
  return asserted === undefined ? [predicate, false] : [asserted, true]
}

/** `Unarmed` denies `armed`, as `unhurt` does `hurt`. */
function withoutPrefix(word: string): string | undefined {
  const rest = word.startsWith('un') ? word.slice(2) : ''
  return rest.length > 3 && !NO_DENIAL.has(word) && isOrdinaryWord(rest) ? rest : undefined
}

/**
 * What is said of one thing by one and the same, and cannot both be so of one occasion: `open` and `close` may follow each other,
 * so only statements with the same doer, the same thing and no two days are held against each other by these.
 */
const OPPOSED: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  open: ['open, reopen', 'close, shut, shut down, closed'],
  admit: ['admit', 'deny'],
  accept: ['accept, approve, pass, adopt, agree to', 'reject, decline, turn down, vote down'],
  grant: ['grant, give, award', 'deny, refuse'],
  uphold: ['uphold, sustain', 'overturn, strike down, quash, reverse, throw out, annul'],
  confirm: ['confirm', 'deny'],
  attend: ['attend', 'boycott, skip, miss, stay away, stay away from'],
  keep: ['keep, retain', 'lose'],
  lift: ['lift, remove, end', 'impose, extend, introduce'],
  praise: ['praise, welcome, hail', 'condemn, criticize, criticise, denounce'],
}

const AXES = new Map<string, [axis: string, denied: boolean][]>()
for (const [axis, sides] of Object.entries(OPPOSED))
  sides.forEach((words, side) => {
    for (const word of words.split(', ')) AXES.set(word, [...(AXES.get(word) ?? []), [axis, side === 1]])
  })

/** The questions that a predicate class answers with yes or no together with its opposites: `close` → `open`, denied. */
export const opposed = (predicate: string): readonly (readonly [axis: string, denied: boolean])[] => AXES.get(predicate) ?? []

/** Opposites that are said of a thing alone: `the border was opened`; what is admitted or accepted must be told. */
export const ofOne = (axis: string): boolean => /^(?:open|stop|close)$/.test(axis)

/** What had to be before: who resumes talks had stopped them. */
const PRESUPPOSED: Readonly<Record<string, string>> = { resume: 'stop', restart: 'stop', reopen: 'close' }

/** The predicate class that must have been so before for this one to be; for what is denied, the class itself. */
export const presupposed = (predicate: string, negated: boolean): string | undefined =>
  negated ? Object.values(PRESUPPOSED).find((before) => before === predicate) : PRESUPPOSED[predicate]
