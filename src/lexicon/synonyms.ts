import { NOUN_CLASSES, PREDICATE_CLASSES } from './synonymClasses.js'

type PartOfSpeech = 'VERB' | 'NOUN' | 'ADJ'

const PREDICATES: Readonly<Record<PartOfSpeech, Map<string, string>>> = { VERB: new Map(), NOUN: new Map(), ADJ: new Map() }
for (const [name, members] of Object.entries(PREDICATE_CLASSES)) {
  for (const [upos, words] of Object.entries(members)) {
    for (const word of words.split(',')) PREDICATES[upos as PartOfSpeech].set(word.trim(), name)
  }
}

const NOUNS = new Map<string, Set<number>>()
NOUN_CLASSES.forEach((words, group) => {
  for (const word of words.split(',')) NOUNS.set(word.trim(), (NOUNS.get(word.trim()) ?? new Set()).add(group))
})

/**
 * Canonical class of a predicate, so that `12 were killed`, `12 died` and `12 dead` ask one question; the lemma itself
 * (lower case) where it is in no class. Particles and fixed phrases are part of the lemma: `make off with`.
 */
export function predicateClass(lemma: string, upos: string): string {
  const word = lemma.toLowerCase()
  const part = upos === 'PROPN' ? 'NOUN' : upos === 'AUX' ? 'VERB' : upos
  return (part in PREDICATES ? PREDICATES[part as PartOfSpeech].get(word) : undefined) ?? word
}

/** Whether a noun tells of a deed as some verb does: `attack`, `arrest`. */
export const isPredicateNoun = (noun: string): boolean => PREDICATES.NOUN.has(noun)

/** Whether a verb with its particle, preposition or object is a predicate of its own: `make off with`, `take into custody`. */
export const isPhrasalPredicate = (phrase: string): boolean => phrase.includes(' ') && PREDICATES.VERB.has(phrase)

/** Canonical noun for a sort of thing: the first word of the first class that knows it, or the lemma itself (lower case). */
export function nounClass(lemma: string): string {
  const word = lemma.toLowerCase()
  const [first] = NOUNS.get(word) ?? []
  return first === undefined ? word : ((NOUN_CLASSES[first] as string).split(',')[0] as string).trim()
}

/**
 * Whether two noun lemmas may name one sort of thing in news: `quake` and `temblor`, `police officer` and `policeman`; a word
 * that ends in another is a sort of it (`speedboat`, `boat`).
 */
export function sameNoun(a: string, b: string): boolean {
  const left = a.toLowerCase()
  const right = b.toLowerCase()
  if (left === right || isSortOf(left, right) || isSortOf(right, left)) return true
  const groups = NOUNS.get(left)
  const others = NOUNS.get(right)
  return groups !== undefined && others !== undefined && [...groups].some((group) => others.has(group))
}

// Not where the front changes what it is ("grandchild", "stepfather"), is no word ("re-port", "fe-male"), or the end is a mere ending.
const isSortOf = (one: string, other: string): boolean =>
  other.length > 3 &&
  one.length > other.length + 2 &&
  one.endsWith(other) &&
  !/^(?:grand|step|half|god|anti|under|over|counter)/.test(one) &&
  !/^(?:ship|hood|land)$/.test(other)

const UNDERGOING = new Set(
  `
  die,perish,succumb,collapse,sink,explode,erupt,burst,break,shatter,crash,capsize,burn,melt,drown,fall,rise,increase,decrease,
  decline,drop,grow,shrink,happen,occur,open,close,begin,start,end,change,improve,worsen,cave in,break out,blow up,break down,
  disappear,vanish,emerge
`
    .split(',')
    .map((word) => word.trim()),
)

/** Verbs whose lone subject undergoes rather than does: `two guards died`, `the roof collapsed`. */
export const undergoes = (lemma: string): boolean => UNDERGOING.has(lemma)
