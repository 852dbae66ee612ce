/**
 * Classes of predicates that deny each other of one thing at one time: a bill that was accepted was not rejected. Deeds that
 * follow one another (`arrest` and `release`, `open` and `close`) are left out: both may be so.
 */
const DENYING = new Map<string, string>(
  'decline/accept refuse/accept reject/approve ban/allow forbid/allow oppose/support decrease/increase reduce/raise lose/win survive/kill fail/succeed weaken/strengthen worsen/improve'
    .split(' ')
    .map((pair) => pair.split('/') as [string, string]),
)

/** The predicate class under which a class is asked about, and whether it denies it: `acquit` → `convict`, denied. */
export const pole = (predicate: string): readonly [predicate: string, denied: boolean] => {
  const asserted = DENYING.get(predicate)
  return asserted === undefined ? [predicate, false] : [asserted, true]
}
