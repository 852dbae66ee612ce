/**
 * Opposites: where one source uses the one and another the other of the same thing at the same time, both cannot be so.
 * Only words whose opposition needs no context; `old` and `new` or `first` and `last` are left out on purpose.
 */
const PAIRS: readonly string[] = `
  accept/reject accept/refuse accept/decline approve/reject approve/disapprove allow/ban allow/forbid allow/prohibit allow/bar
  permit/ban permit/forbid permit/prohibit confirm/deny admit/deny acknowledge/deny agree/disagree agree/refuse agree/decline
  increase/decrease increase/reduce increase/fall increase/decline increase/drop rise/fall rise/drop rise/decline rise/decrease
  raise/lower raise/cut raise/reduce grow/shrink gain/lose win/lose expand/contract expand/shrink widen/narrow
  strengthen/weaken improve/worsen improve/deteriorate
  begin/end start/end start/stop begin/stop start/finish begin/finish open/close enter/leave arrive/depart arrive/leave
  attack/defend support/oppose back/oppose favor/oppose favour/oppose endorse/oppose praise/criticize praise/condemn
  welcome/condemn welcome/criticize love/hate like/dislike trust/distrust
  survive/die live/die succeed/fail pass/fail remember/forget keep/abandon
  acquit/convict release/detain release/arrest release/hold free/jail free/imprison free/capture
  hire/fire hire/dismiss hire/sack appoint/dismiss appoint/sack resign/stay buy/sell lend/borrow give/take send/receive
  attract/repel include/exclude connect/disconnect enable/disable encourage/discourage appear/disappear obey/disobey
  lock/unlock tighten/loosen tighten/ease accelerate/slow ascend/descend advance/retreat
  deploy/withdraw join/leave join/quit unite/divide remain/leave remain/depart stay/leave
  guilty/innocent alive/dead safe/unsafe safe/dangerous legal/illegal lawful/unlawful true/false possible/impossible
  likely/unlikely able/unable willing/unwilling aware/unaware certain/uncertain clear/unclear conscious/unconscious
  armed/unarmed open/closed public/private public/secret full/empty present/absent
  positive/negative aggressive/peaceful hostile/friendly hostile/peaceful calm/tense stable/unstable
  military/civilian civil/military foreign/domestic permanent/temporary
  successful/unsuccessful successful/failed responsible/irresponsible intact/damaged known/unknown
  necessary/unnecessary adequate/inadequate sufficient/insufficient direct/indirect official/unofficial
  voluntary/involuntary voluntary/forced deliberate/accidental intentional/accidental intentional/unintentional
  accidentally/deliberately accidentally/intentionally peacefully/violently
  quiet/loud shallow/deep strong/weak minor/major high/low
  success/failure victory/defeat win/defeat rise/fall profit/loss gain/loss increase/decrease growth/decline support/opposition
  approval/rejection acceptance/rejection friend/enemy ally/enemy ally/foe arrival/departure beginning/end start/end
  guilt/innocence war/peace advance/retreat buyer/seller majority/minority conviction/acquittal
  north/south east/west northern/southern eastern/western northeast/southwest northwest/southeast northeastern/southwestern
  northwestern/southeastern left/right above/below before/after inside/outside upstairs/downstairs early/late earlier/later
  morning/evening minimum/maximum male/female man/woman boy/girl husband/wife brother/sister father/mother son/daughter
`
  .trim()
  .split(/\s+/)

const OPPOSITES = new Map<string, Set<string>>()
for (const pair of PAIRS) {
  const [a, b] = pair.split('/') as [string, string]
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const)
    OPPOSITES.set(x, (OPPOSITES.get(x) ?? new Set()).add(y))
}

/** Whether two lemmas are opposites, as two answers to one question: `accept` and `reject`, `guilty` and `innocent`. */
export const areAntonyms = (a: string, b: string): boolean => OPPOSITES.get(a.toLowerCase())?.has(b.toLowerCase()) ?? false

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
