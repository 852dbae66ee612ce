import { phraseSpan } from '../analyse/clauses/index.js'
import { nounClass, predicateClass } from '../lexicon/synonyms.js'
import { stem } from '../lexicon/natural.js'
import type { Document, Sentence, Token } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { clauseOf } from './clauseOf.js'
import { isLight } from './light.js'
import { standaloneClaim } from './standaloneClaim.js'

interface Word extends Span {
  readonly sentence: Sentence
  readonly token: Token
  /** What it names, in one form for noun and verb: `arrest`. */
  readonly thing: string
  /** What sort of it is meant: `serious` of `no serious injuries`. */
  readonly sort: readonly string[]
}

/**
 * What news asks after: was there such a thing? Of most nouns "no" denies only one of many ("no state signed", "no tune today"); these a story has
 * one of or none.
 */
const ASKED = new Set(
  `shot gunshot gunfire bullet warning plea arrest ransom mayday distress amnesty affair surgery operation alarm lightning explosion blast alcohol drug
  promise apology compensation pardon confession truce ceasefire veto boycott leak bomb hostage lawsuit autopsy post-mortem sabotage
  tsunami aftershock stampede evacuation blackout curfew collision struggle brawl protest riot strike bribe kickback bailout bonus
  refund injunction subpoena waiver visa helmet seatbelt parachute insurance passport sprinkler referendum runoff recount penalty
  concussion fracture transfusion transplant vaccine quarantine coup looting torture threat note tow fog ice`.split(/\s+/),
)

/** Of these the thing itself hangs behind: "no evidence of an affair". */
const CARRIERS = new Set('evidence sign trace indication proof shred hint report record question talk'.split(' '))

/**
 * Whether there was such a thing at all: "no ransom was paid", "there had been no warning", "did not enter a plea" against a text that
 * tells of the ransom, the warning, the plea. Must not catch what the denying text itself tells of ("no arrests on Sunday", "was
 * arrested on Monday"), "no comment", nor a sort of it that is denied ("no serious injuries").
 */
export function denials(document: Document, story: Story): Claim[] {
  const { denied, told } = existenceIn(story)
  return [...denied].flatMap(([thing, no]) => {
    const own = no.get(document.source.id)
    const word = own ?? told.get(thing)?.get(document.source.id)
    if (!word) return []
    const question = `Was there any ${own?.token.form ?? [...no.values()][0]?.token.form}?`
    return [standaloneClaim(document, word.sentence, word, { kind: 'polarity', slot: 'exists', block: [thing], question }, { type: 'text', canonical: own ? 'no' : 'yes' })]
  })
}

/** What a verb says there was: who was arrested was an arrest. */
const TOLD_BY_VERB = new Set('arrest warn plead promise apologize pardon veto boycott sue explode strike'.split(' '))

type BySource = Map<string, Word>
const known = new WeakMap<Story, { denied: Map<string, BySource>; told: Map<string, BySource> }>()

/** What some texts of the story say there was none of, and where others tell of it. */
function existenceIn(story: Story): { denied: Map<string, BySource>; told: Map<string, BySource> } {
  const before = known.get(story)
  if (before) return before
  const all = story.documents.map((document) => ({ id: document.source.id, words: document.sentences.flatMap((sentence) => (sentence.kind === 'furniture' ? [] : wordsOf(document, sentence))) }))
  const denied = new Map<string, BySource>()
  const told = new Map<string, BySource>()
  for (const { id, words } of all) for (const word of words) if (word.no && !denied.get(word.thing)?.has(id)) put(denied, word.thing, id, word)
  for (const { id, words } of all)
    for (const word of words) {
      const no = word.no || denied.get(word.thing)
      if (no === true || !no) continue
      // A text that tells of it too denies another one.
      if (no.has(id)) no.delete(id)
      else if ([...no.values()].some(({ sort }) => sort.every((each) => word.sort.includes(each)))) {
        const other = told.get(word.thing)?.get(id)
        if (!other) put(told, word.thing, id, word)
      }
    }
  // Of what the texts are full of, one was denied and others told.
  for (const [thing, count] of tally(all.flatMap(({ words }) => words))) if (count > all.length * COMMON) denied.delete(thing)
  const found = { denied, told }
  known.set(story, found)
  return found
}

const COMMON = 1.2

function tally(words: readonly { readonly thing: string }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { thing } of words) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

function put(map: Map<string, BySource>, thing: string, id: string, word: Word): void {
  const own = map.get(thing) ?? new Map<string, Word>()
  own.set(id, word)
  map.set(thing, own)
}

function wordsOf(document: Document, sentence: Sentence): (Word & { no: boolean })[] {
  return sentence.tokens.flatMap((token) => {
    if (!/^(?:NOUN|VERB)$/.test(token.upos)) return []
    const lemma = token.lemma.toLowerCase()
    const noun = token.upos === 'NOUN'
    if (noun ? !ASKED.has(lemma) : !TOLD_BY_VERB.has(predicateClass(lemma, 'VERB'))) return []
    const no = noun && isDenied(document, sentence, token)
    if (!no && (!isTold(document, sentence, token) || (!noun && isEarlier(sentence, token)))) return []
    const deed = predicateClass(lemma, token.upos)
    const thing = deed === lemma && noun ? stem(nounClass(lemma)) : stem(deed)
    const sort = sentence.tokens.filter(({ head, rel }) => head === token.index && /^(?:amod|compound)/.test(rel)).map((each) => each.lemma.toLowerCase())
    return [{ sentence, token, thing, sort, no, ...(no ? deniedSpan(sentence, token) : toldSpan(sentence, token)) }]
  })
}

/** `no ransom`, `without warning`, `did not enter a plea`, `not one shot`. */
function isDenied(document: Document, sentence: Sentence, token: Token): boolean {
  const { tokens } = sentence
  const own = tokens.filter(({ head }) => head === token.index)
  if (own.some(({ form, rel }) => rel === 'det' && /^no$/i.test(form))) return !isMoreThan(tokens, token) && clauseOf(document, sentence, token.index)?.tense !== 'future'
  if (own.some(({ form, rel }) => rel === 'case' && /^without$/i.test(form))) return true
  const carrier = tokens[token.head]
  if (carrier && token.rel === 'nmod' && CARRIERS.has(carrier.lemma.toLowerCase()) && own.some(({ form }) => /^(?:of|for|that)$/i.test(form))) return isDenied(document, sentence, carrier)
  const definite = own.some(({ form, rel }) => (rel === 'det' && /^(?:the|this|that|these|those|all|every|each)$/i.test(form)) || rel === 'nmod:poss')
  if (definite || !/^(?:obj|nsubj:pass)$/.test(token.rel)) return false
  const clause = clauseOf(document, sentence, token.index)
  // Who does not have a shot has no chance.
  return clause?.negated === true && clause.patient === token.index && !isLight(clause.lemma) && !clause.hypothetical && clause.modality.length === 0
}

/** `No more than`, `no longer`. */
const isMoreThan = (tokens: readonly Token[], { index }: Token): boolean => /^(?:more|less|longer|fewer)$/i.test(tokens[index - 1]?.form ?? '')

function isTold(document: Document, sentence: Sentence, token: Token): boolean {
  const clause = clauseOf(document, sentence, token.index)
  if (!clause || clause.negated || clause.hypothetical || clause.modality.length > 0) return false
  for (let at: Token | undefined = token, steps = 0; at && steps < 6; at = sentence.tokens[at.head], steps++) {
    const lemma = at.lemma.toLowerCase()
    if (at !== token && DOUBTED.test(lemma)) return false
  }
  return !sentence.tokens.some(({ head, form }) => head === token.index && /^(?:no|any|possible|potential|alleged|without|if|neither)$/i.test(form))
}

/** What had been warned of or pleaded before is of another time. */
const isEarlier = ({ tokens }: Sentence, { index }: Token): boolean => tokens.some(({ head, rel, form }) => head === index && rel === 'aux' && /^had$/i.test(form))

const DOUBTED = /^(?:deny|dispute|rumou?r|without|if|whether|avoid|prevent|fail|refuse|seek|demand|want|ask|call|need|fear|warn|threaten|plan|could|might|may|would|will|possible|potential|avert|expect|consider)$/

function deniedSpan(sentence: Sentence, token: Token): Span {
  const phrase = phraseSpan(sentence, token.index, { preposition: true })
  const verb = sentence.tokens[token.head]
  if (!verb || !/^(?:VERB|AUX)$/.test(verb.upos)) return phrase
  return around(phrase, verb)
}

const toldSpan = deniedSpan
/** Longer citations tell more. */
const LONGEST = 55

function around(phrase: Span, verb: Token): Span {
  const wide = { start: Math.min(phrase.start, verb.start), end: Math.max(phrase.end, verb.end) }
  return wide.end - wide.start <= LONGEST ? wide : phrase
}
