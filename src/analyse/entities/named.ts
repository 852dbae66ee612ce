// All names of a document with their types: by form, by the words around them, and by what the rest of the document says of them.
import type { EntityType, Sentence } from '../../model/analysis.js'
import { foldName } from '../../lexicon/names.js'
import { isKnownBody, SHIP_PREFIXES } from '../../lexicon/namesHeads.js'
import { initialsOf } from '../../lexicon/wordNames.js'
import { givenNameGender, isOrdinaryWord } from '../../lexicon/words.js'
import { addVotes, bestType, votesOf } from './evidence.js'
import type { Votes } from './evidence.js'
import { findRuns, readCasing } from './runs.js'
import type { Run } from './runs.js'
import { segment } from './segment.js'
import type { Unit } from './segment.js'
import { isAcronym, isPlainWord, isTitleCase, namesKnownPlace } from './tokens.js'

/** A name where it stands, with its type. */
export interface Named {
  readonly unit: Unit
  /** As written, hyphens and spaces as in the text. */
  readonly name: string
  /** Folded form: equal for equal spellings. */
  readonly key: string
  readonly type: EntityType
  /** How much spoke for the type at this place and everywhere; below 2 it is little more than a guess. */
  readonly score: number
}

interface Found {
  readonly unit: Unit
  readonly name: string
  readonly key: string
  readonly form: Votes
  readonly context: Votes
  /** Both together. */
  readonly votes: Votes
  readonly heading: boolean
}

/** Names of persons that stand for themselves: the parts by which a single word can be known. */
interface Parts {
  readonly surnames: Set<string>
  readonly givens: Set<string>
  /** First and last words of full names: `anna weber`. */
  readonly pairs: Set<string>
}

export const nameOf = (text: string, sentence: Sentence, unit: Pick<Unit, 'first' | 'last'>): string =>
  text.slice(sentence.tokens[unit.first]?.start ?? 0, sentence.tokens[unit.last]?.end ?? 0)

const SUFFIX = /^(jr|sr|ii|iii|iv|md|phd)$/

/** Words of a folded name, without "Jr." and the like. */
const wordsOf = (key: string): string[] => {
  const words = key.split(/[\s-]+/)
  return words.length > 1 && SUFFIX.test(words[words.length - 1] as string) ? words.slice(0, -1) : words
}

/** Finds the names of a document in the order of the text. */
export function findNamed(text: string, sentences: readonly Sentence[]): Named[] {
  const casing = readCasing(sentences)
  const found: Found[] = []
  const take = (sentence: Sentence, unit: Unit, heading: boolean): void => {
    const name = nameOf(text, sentence, unit)
    const key = foldName(name)
    if (key === '') return
    const { form, context } = votesOf(sentence, unit)
    found.push({ unit, name, key, form, votes: addVotes(form, context), context, heading })
  }
  const isHeading = (sentence: Sentence): boolean => sentence.kind === 'headline' || isTitleCase(sentence)
  for (const sentence of sentences) {
    if (sentence.kind === 'furniture' || isHeading(sentence)) continue
    for (const run of findRuns(sentence, casing)) for (const unit of segment(sentence, run)) take(sentence, unit, false)
  }
  const known = new Set(found.map((one) => one.key))
  // Surnames to be: whether they are a person's is decided with the types.
  for (const key of Array.from(known)) {
    const words = wordsOf(key)
    if (words.length > 1 && words.length < 5 && !isPlainWord(words[words.length - 1] as string))
      known.add(words[words.length - 1] as string)
  }
  for (const sentence of sentences)
    if (sentence.kind !== 'furniture' && isHeading(sentence))
      for (const run of findRuns(sentence, casing)) for (const unit of unitsOfHeading(sentence, run, known)) take(sentence, unit, true)
  found.sort((a, b) => a.unit.sentence - b.unit.sentence || a.unit.first - b.unit.first)
  const types = decideTypes(found)
  return found.flatMap((one) => settle(one, types))
}

/**
 * Units of a run in a heading, where every word is capitalised: the longest stretches that running text names as well, with a
 * given name before a known surname; the rest is segmented only where it is short enough to be one name.
 */
function unitsOfHeading(sentence: Sentence, run: Run, known: ReadonlySet<string>): Unit[] {
  const units: Unit[] = []
  const fold = (first: number, last: number): string =>
    foldName(
      sentence.tokens
        .slice(first, last + 1)
        .map((token) => token.form)
        .join(' '),
    ).replace(/ ?- ?/g, '-')
  let rest = run.first
  const flush = (to: number): void => {
    if (to - rest >= 0 && to - rest < 3 && (run.first === rest || to === run.last))
      units.push(...segment(sentence, { ...run, first: rest, last: to }))
  }
  for (let i = run.first; i <= run.last;) {
    let last = Math.min(run.last, i + 7)
    while (last >= i && !known.has(fold(i, last))) last--
    if (last < i) {
      i++
      continue
    }
    const given = i > rest && givenNameGender(fold(i - 1, i - 1)) !== undefined && last === i && !namesKnownPlace(fold(i, i))
    const first = given ? i - 1 : i
    flush(first - 1)
    units.push({ sentence: run.sentence, first, last, titled: false })
    i = last + 1
    rest = i
  }
  flush(run.last)
  return units
}

interface Types {
  readonly byKey: ReadonlyMap<string, Votes>
  readonly parts: Parts
  /** Keys that stand in running text: a heading only repeats them. */
  readonly running: ReadonlySet<string>
  /** Type of the only name of several words that letters stand for: "TVA" of "Tarn Valley Authority". */
  readonly letters: ReadonlyMap<string, EntityType>
  /** Names of ships without what stands before them: "Kestrel" of "MV Kestrel". */
  readonly ships: ReadonlySet<string>
  /** First words of bodies of several words: "Tarnwood" of "Tarnwood Ferries Ltd." */
  readonly bodyStarts: ReadonlySet<string>
}

function decideTypes(found: readonly Found[]): Types {
  const byKey = new Map<string, Votes>()
  const running = new Set<string>()
  for (const { key, form, context, votes, heading } of found) {
    if (!heading) running.add(key)
    // A heading's full name counts, since it was built on a known surname; nothing else in it does.
    else if (wordsOf(key).length < 2 || bestType(votes).type !== 'person') continue
    byKey.set(key, addVotes(byKey.get(key) ?? form, context))
  }
  const parts: Parts = { surnames: new Set(), givens: new Set(), pairs: new Set() }
  const bodyStarts = new Set<string>()
  const letters = new Map<string, EntityType>()
  const ships = new Set<string>()
  for (const [key, votes] of byKey) {
    const words = wordsOf(key)
    const best = bestType(votes)
    if (words.length > 1 && best.type === 'person') {
      parts.surnames.add(words[words.length - 1] as string)
      parts.givens.add(words[0] as string)
      if (words.length === 2) parts.pairs.add(words.join(' '))
    }
    if (words.length > 1 && SHIP_PREFIXES.has(words[0] as string)) ships.add(words.slice(1).join(' '))
    const initials = initialsOf(key)
    if (words.length > 1 && initials.length > 1 && best.type !== 'person' && best.score >= 3)
      letters.set(initials, letters.has(initials) && letters.get(initials) !== best.type ? 'body' : best.type)
    if (words.length > 1 && best.type === 'body' && !isOrdinaryWord(words[0] as string) && !namesKnownPlace(words[0] as string))
      bodyStarts.add(words[0] as string)
  }
  return { byKey, parts, running, bodyStarts, letters, ships }
}

/** The type of one mention; none where nothing speaks for a name at all. */
function settle(one: Found, types: Types): Named[] {
  const { unit, name, key } = one
  const words = wordsOf(key)
  const all = types.byKey.get(key) ?? one.votes
  // Headings capitalise everything: there only what running text names, and what the gazetteer and the titles vouch for.
  if (one.heading && !types.running.has(key)) {
    const person =
      types.parts.surnames.has(words[words.length - 1] as string) && (words.length === 1 || /^(al|el)$/.test(words[0] as string))
    const sure = bestType(one.votes)
    if (!person && !(sure.score >= 3.5 && sure.margin >= 1)) return []
  }
  const votes: Votes = { ...all }
  // "al-Khatib" is a surname with its article.
  const lone = words.length === 2 && /^(al|el)$/.test(words[0] as string) ? words[1] : words.length === 1 ? key : undefined
  if (lone !== undefined) {
    const surname = types.parts.surnames.has(lone)
    const given = types.parts.givens.has(lone)
    // Letters are nobody's name, though a firm's products may pass for people: "TVA Brandt".
    if (isAcronym(name) && !one.heading && !surname) votes.person = Math.min(votes.person, 0)
    else if (surname) votes.person += 6
    else if (given) votes.person += 4
    if (types.bodyStarts.has(key)) votes.body += 4
    const spelled = isAcronym(name) ? types.letters.get(key) : undefined
    if (spelled) votes[spelled] += 8
    // Both a place and somebody's surname: the words around this mention decide.
    if ((surname || given) && all.place > 0) {
      const here = one.votes
      votes.person += here.person > 0 ? 2 : 0
      votes.place = here.place >= (namesKnownPlace(name) ? 5.5 : 3.5) ? here.place + 6 : here.place
    }
    const person = votes.person > 0 && !surname && !given
    // A lone name at the side of "said" may as well be a firm's; only a title, an age or a kinsman shows a person.
    if (person && votes.person < 2.5)
      votes.person = givenNameGender(key) !== undefined && !isOrdinaryWord(key) ? votes.person + 1 : votes.person - 0.7
  }
  // "Anna Mae Weber" is Anna Weber with a middle name.
  if (words.length === 3 && !isPlainWord(words[1] as string) && types.parts.pairs.has(`${words[0]} ${words[2]}`)) votes.person += 4
  if (types.ships.has(key) && !(one.context.place >= 2)) votes.thing += 8
  // A name of common words is what its letters are elsewhere: "Advanced Ferry Engines" and "AFE, which".
  const letters = words.length > 2 && bestType(votes).score < 3 ? types.byKey.get(initialsOf(name)) : undefined
  if (letters && bestType(letters).type !== 'person' && bestType(letters).score > 0) votes[bestType(letters).type] += 3
  const best = bestType(votes)
  if (best.score <= 0.5) return keepUnclear(one, words)
  return [{ unit, name, key, type: best.type, score: best.score }]
}

/** What nothing speaks for: a word that is no English word is still a name of something. */
function keepUnclear(one: Found, words: readonly string[]): Named[] {
  if (one.heading || words.every(isPlainWord)) return []
  const { unit, name, key } = one
  return [{ unit, name, key, type: isKnownBody(name) ? 'body' : 'thing', score: 0 }]
}
