import { stem } from '../../lexicon/natural.js'
import { roleNoun } from '../../lexicon/roles.js'
import { nounClass, predicateClass } from '../../lexicon/synonyms.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Story } from '../../model/story.js'
import { listFrom, type Member } from './enumeration.js'
import { isPerson } from '../around/people.js'
import { personsIn } from '../around/whose.js'

/** A list of offences, with who is to have committed them and how far the law has come. */
export interface Charged {
  readonly sentence: Sentence
  readonly stage: string
  /** Key of the story's entity; absent where the text names nobody. */
  readonly who?: string
  readonly members: readonly Member[]
  readonly items: readonly string[]
}

/** Words that say that somebody is held to have done something, the stage they tell, and the prepositions of what. */
const STAGES: Readonly<Record<string, readonly [stage: string, links: RegExp]>> = {
  charge: ['charged', /^with$/],
  indict: ['charged', /^(?:on|for)$/],
  arraign: ['charged', /^on$/],
  face: ['charged', /^$/],
  convict: ['convicted', /^(?:of|on)$/],
  guilty: ['convicted', /^(?:of|to)$/],
  cite: ['charged', /^for$/],
  serve: ['convicted', /^for$/],
  sentence: ['convicted', /^for$/],
  imprison: ['convicted', /^for$/],
  jail: ['convicted', /^for$/],
  arrest: ['arrested', /^(?:on|for)$/],
  book: ['arrested', /^(?:on|for)$/],
}
/** Nouns that only say that offences follow: "two counts of", "on suspicion of", "a range of charges, including". */
const CARRIERS = new Set(
  'charge count suspicion allegation accusation array range number series offence offense crime case conviction arrest investigation'.split(
    ' ',
  ),
)
/** Words of a member that tell no offence from another. */
const EMPTY = new Set(
  'first second third degree capital federal state multiple several other felony misdemeanor misdemeanour alleged the a an his her their'.split(
    ' ',
  ),
)
/** "For 20 years", "for his part": how long and whose, no offence. */
const NO_OFFENCE =
  /^(?:year|month|day|week|decade|hour|life|time|term|sentence|role|part|return|purpose|manhunt|reason|lack|rest|parole|violation of parole)$/

/** Offences that say nothing without the words before them. */
const VAGUE = /^(?:offen[cs]e|crime|violation|driving|drive|conduct|activity|act)$/
const DRUNK = /^(?:drunken?|impaired|intoxicated|influence|dui|dwi|owi)$/
/** Offences that say nothing without their object. */
const OBJECT_NEEDED = /^(?:possession|receipt|sale|use|distribution|trafficking|violation|theft|lack|manufacture|abuse|obstruction)$/

/**
 * Every list of offences in a document, also of a single one: a charge of one thing says that there is no other, unless a
 * headline says it.
 */
export function findCharges(document: Document, story: Story): Charged[] {
  return document.sentences.flatMap((sentence) =>
    sentence.kind !== 'prose' ? [] : sentence.tokens.flatMap((token) => chargedAt(document, story, sentence, token) ?? []),
  )
}

function chargedAt(document: Document, story: Story, sentence: Sentence, cue: Token): Charged | undefined {
  const [stage, links] = STAGES[cue.lemma.toLowerCase()] ?? []
  const clause = document.clauses.find((one) => one.sentence === sentence.index && one.predicate === cue.index)
  if (
    !stage ||
    !links ||
    (cue.upos === 'NOUN' && cue.lemma !== 'guilty') ||
    clause?.hypothetical ||
    clause?.negated ||
    (clause?.modality.length ?? 0) > 0
  )
    return undefined
  // "She was also charged with theft" adds to what was told before.
  if (sentence.tokens.slice(Math.max(0, cue.index - 3), cue.index).some(({ lemma }) => /^(?:also|additionally|further)$/i.test(lemma)))
    return undefined
  if (cue.lemma === 'guilty' && /^(?:not|n't)$/.test(sentence.tokens[cue.index - 1]?.form ?? '')) return undefined
  const start = listStart(document, sentence, cue, links)
  const members = start === undefined ? [] : listFrom(document, sentence, start.at)
  // "Arrested on Main Street", "arrested for the second time": what somebody is arrested for is told by a charge, or as a deed.
  if (stage === 'arrested' && !start?.carried) return undefined
  // "Jailed for his assault on her" points back at one deed and lists nothing.
  if (
    /^(?:serve|sentence|imprison|jail)$/.test(lemma(cue)) &&
    /^(?:his|her|their|its)$/i.test(sentence.tokens[members[0]?.first ?? -1]?.form ?? '')
  )
    return undefined
  const found = offences(sentence, members)
  if (found.items.length === 0) return undefined
  const who = accused(document, story, sentence, cue, clause?.patient)
  return { sentence, stage: stage === 'arrested' ? 'charged' : stage, ...found, ...(who === undefined ? {} : { who }) }
}

function offences(sentence: Sentence, members: readonly Member[]): { members: Member[]; items: string[] } {
  const found = members.flatMap((member) => {
    const item = offence(sentence, member)
    return item === undefined ? [] : [{ member, item }]
  })
  return { members: found.map(({ member }) => member), items: found.map(({ item }) => item) }
}

/** The token after the preposition that brings in the offences, carriers such as "two counts of" left behind. */
function listStart(document: Document, sentence: Sentence, cue: Token, links: RegExp): { at: number; carried: boolean } | undefined {
  const { tokens } = sentence
  let at = cue.index + 1
  let carried = false
  if (cue.lemma === 'face') {
    if (!CARRIERS.has(memberHead(document, sentence, at))) return undefined
  } else {
    while (at < tokens.length && at - cue.index < 9 && !links.test(tokens[at]?.form ?? '')) {
      if (/^[.;:]$/.test(tokens[at]?.form ?? '') || tokens[at]?.upos === 'VERB') return undefined
      at++
    }
    if (!links.test(tokens[at]?.form ?? '')) return undefined
    at++
  }
  for (let rounds = 0; rounds < 3; rounds++) {
    let carrier = at
    while (carrier < at + 4 && !CARRIERS.has(lemma(tokens[carrier])) && /^(?:DET|ADJ|NUM|NOUN|PRON)$/.test(tokens[carrier]?.upos ?? ''))
      carrier++
    const link = tokens[carrier + 1]?.form === ',' ? carrier + 2 : carrier + 1
    const of = tokens[link]?.form === 'each' ? link + 1 : link
    if (!CARRIERS.has(lemma(tokens[carrier])) || !/^(?:of|including|for|:)$/.test(tokens[of]?.form ?? '')) break
    at = of + 1
    carried = true
  }
  return { at, carried }
}

const lemma = (token: Token | undefined): string => token?.lemma.toLowerCase() ?? ''

const memberHead = (document: Document, sentence: Sentence, at: number): string => {
  const [first] = listFrom(document, sentence, at)
  return first ? (sentence.tokens[first.head]?.lemma.toLowerCase() ?? '') : ''
}

/** What a member says was done, in one form for noun and verb: `killing`, `attempted killing`, `possession of firearm`. */
export function offence(sentence: Sentence, member: Member): string | undefined {
  const words = sentence.tokens.slice(member.first, member.last + 1)
  // "Three counts of theft, one of arson"
  const carried = words.findIndex(
    (word, i) => (CARRIERS.has(word.lemma.toLowerCase()) || (i === 0 && word.upos === 'NUM')) && words[i + 1]?.form === 'of',
  )
  const told = words
    .slice(carried < 0 ? 0 : carried + 2)
    .filter(({ upos, lemma }) => /^(?:NOUN|PROPN|VERB|ADJ|ADP)$/.test(upos) && !EMPTY.has(lemma.toLowerCase()))
  const edge = told.findIndex(({ upos }, i) => i > 0 && upos === 'ADP')
  const phrase = (edge < 0 ? told : told.slice(0, edge)).filter(({ upos }) => upos !== 'ADP')
  const first = phrase[0]
  const last = phrase.at(-1)
  if (told.some((word) => DRUNK.test(lemma(word)))) return 'drunk driving'
  if (first && /^(?:conspir|plot)/.test(lemma(first))) return 'conspiracy'
  if (!first || !last || last.upos === 'PROPN' || (CARRIERS.has(lemma(last)) && first === last)) return undefined
  const tried = first.lemma.startsWith('attempt') ? 'attempted ' : ''
  if (first.xpos === 'VBG' && first !== last && !VAGUE.test(lemma(last))) return tried + sortOf(lemma(first))
  const noun = lemma(last)
  // Whom he is to have killed stands in a list of its own: "the murder of a clerk and a guard".
  if (roleNoun(last.form) !== undefined || isPerson(noun) || NO_OFFENCE.test(noun)) return undefined
  const object = OBJECT_NEEDED.test(noun) ? told.slice(edge + 1).findLast(({ upos }) => upos === 'NOUN') : undefined
  const sort = VAGUE.test(noun) && first !== last ? phrase.map((word) => sortOf(lemma(word))).join(' ') : sortOf(noun)
  return tried + sort + (edge >= 0 && object ? ` of ${sortOf(lemma(object))}` : '')
}

/** Noun and verb of one deed are one: `murder`, `slaying` and `killing`, `racketeer` and `racketeering`. */
const sortOf = (word: string): string =>
  /^(?:homicide|manslaughter)$/.test(word)
    ? word
    : predicateClass(word, 'VERB') === 'kill' || predicateClass(word, 'NOUN') === 'kill'
      ? 'killing'
      : stem(nounClass(word))

/** Who is charged: what the verb is done to, or who was last named before it. */
function accused(document: Document, story: Story, sentence: Sentence, cue: Token, patient: number | undefined): string | undefined {
  const people = personsIn(document, sentence).filter((mention) => story.entityOf(document.source.id, mention.entity))
  const token = patient === undefined ? undefined : sentence.tokens[patient]
  const named = token && people.find((mention) => mention.start <= token.start && token.end <= mention.end)
  const found =
    named ??
    people.findLast((mention) => mention.end <= cue.start) ??
    people.find((mention) => mention.start >= cue.end && mention.start - cue.end < 30)
  return found && story.entityOf(document.source.id, found.entity)?.key
}
