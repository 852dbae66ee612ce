import { phraseSpan } from '../analyse/clauses/index.js'
import { MATTERS, type Matter } from '../lexicon/states.js'
import { nounClass } from '../lexicon/synonyms.js'
import type { Document, Sentence, Token } from '../model/analysis.js'
import { answerKey, type Claim } from '../model/claim.js'
import { groupBy } from '../model/group.js'
import type { Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { argument } from './argument.js'
import { clausesIn } from './clauseOf.js'
import { isPerson } from './people.js'
import { standaloneClaim } from './standaloneClaim.js'
import { surname } from './surname.js'
import { personsIn, subjectBefore } from './whose.js'

interface Found extends Span {
  readonly document: Document
  readonly sentence: Sentence
  readonly matter: Matter
  readonly state: string
  /** Surname of a named person, `n:` with the noun of one who is described, or the noun of the thing; empty for the story itself. */
  readonly about: string
}

/**
 * How things stand with somebody or something, by set phrases: at large or in custody, treated and released or still in hospital,
 * conceded or not, signed or only initialled. Must not catch what might be, nor the state of somebody else.
 */
export const states = (document: Document, story: Story): Claim[] => claimsOf(story).get(document.source.id) ?? []

/** Those of them of which the texts tell more than one state. */
export function contested(document: Document, story: Story): Claim[] {
  const answers = groupBy([...claimsOf(story).values()].flat(), ({ topic }) => topic.block.join(' '))
  return states(document, story).filter(({ topic }) => new Set(answers.get(topic.block.join(' '))?.map(answerKey)).size > 1)
}

const known = new WeakMap<Story, Map<string, Claim[]>>()

function claimsOf(story: Story): Map<string, Claim[]> {
  const before = known.get(story)
  if (before) return before
  const asked = MATTERS.filter(({ opens }) => !opens || isAbout(story, opens))
  const all = story.documents.flatMap((document) => statesIn(document, story)).filter(({ matter }) => asked.includes(matter))
  const claims = new Map<string, Claim[]>()
  for (const found of all) {
    const { document, sentence, matter, state } = found
    const about = bearer(found, all)
    // How far the law has come with somebody who is named is asked as a whole.
    if (matter.slot === 'custody' && !about.startsWith('n:')) continue
    const name = about.startsWith('n:') ? `the ${about.slice(2)}` : (story.entities.find((entity) => entity.type === 'person' && entity.name.toLowerCase().endsWith(about))?.name ?? about)
    const claim = standaloneClaim(document, sentence, found, { kind: matter.kind, slot: 'state', block: [matter.slot, about], question: matter.question.replace('{}', name) }, { type: 'text', canonical: state, head: matter.slot })
    claims.set(document.source.id, [...(claims.get(document.source.id) ?? []), claim])
  }
  known.set(story, claims)
  return claims
}

/** A headline, a dateline and the first sentences. */
const OPENING = 5

/** Most of the texts open with one of these words. */
const isAbout = ({ documents }: Story, words: ReadonlySet<string>): boolean =>
  documents.filter(({ sentences }) => sentences.slice(0, OPENING).some(({ tokens }) => tokens.some(({ lemma }) => words.has(lemma.toLowerCase())))).length * 2 > documents.length

/** "The captain" is the one captain, suspect or patient whom the other texts name, where they name one only. */
function bearer({ about, matter }: Found, all: readonly Found[]): string {
  if (matter.of !== 'person' || !about.startsWith('n:')) return about
  const same = all.filter((other) => other.matter === matter)
  const named = [...new Set(same.map((other) => other.about).filter((one) => !one.startsWith('n:')))]
  if (named.length === 1) return named[0] as string
  return named.length === 0 && GENERAL.has(about.slice(2)) && new Set(same.map((other) => other.about).filter((one) => !GENERAL.has(one.slice(2)))).size === 1 ? (same.find((other) => !GENERAL.has(other.about.slice(2)))?.about ?? about) : about
}

const GENERAL = new Set('man woman person suspect victim adult defendant attacker'.split(' '))

function statesIn(document: Document, story: Story): Found[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.kind === 'furniture') return []
    const hinted = new Set(sentence.tokens.flatMap(({ form }) => BY_HINT.get(form.toLowerCase()) ?? []))
    const text = document.source.text.slice(sentence.start, sentence.end)
    return [...hinted].flatMap((matter) => inSentence(document, story, sentence, text, matter))
  })
}

/** A look at its words spares most sentences the patterns. */
const BY_HINT = new Map<string, Matter[]>()
for (const matter of MATTERS) for (const hint of matter.hints) BY_HINT.set(hint, [...(BY_HINT.get(hint) ?? []), matter])

/** What stands under one of these before it is not stated. */
const UNSTATED = /(?:\b(?:if|could|might|may|whether|unless|in case|would have|until|wants?|hopes?|calls? for|called for|demand(?:s|ed|ing)?|threaten(?:s|ed|ing)?|refus(?:es|ed|ing) to|fail(?:s|ed|ing) to|should|asked (?:for|whether)|rumou?rs?)\b|\?$)[^,;:]*$/i
const DENIED = /(?:\b(?:not|never|no|nor|neither|without|nobody|denie[sd] that)|n['’]t)\s(?:\S+\s){0,4}$/i

function inSentence(document: Document, story: Story, sentence: Sentence, text: string, matter: Matter): Found[] {
  for (const [state, pattern] of matter.states) {
    const match = pattern.exec(text)
    if (!match) continue
    const before = text.slice(0, match.index)
    if (UNSTATED.test(before) || (DENIED.test(before) && !/\b(?:not|no|never|none)\b|n['’]t/i.test(match[0])) || /\?["”’]?$/.test(text)) return []
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0
    const span = whole(sentence, { start: sentence.start + match.index + lead, end: sentence.start + match.index + match[0].trimEnd().length })
    const about = matter.of === undefined ? '' : matter.of === 'person' ? personOf(document, story, sentence, span) : thingOf(sentence, span, matter.of)
    return about === undefined ? [] : [{ document, sentence, matter, state, about, ...span }]
  }
  return []
}

/** Longer citations tell more. */
const LONGEST = 60

/** With the phrase whose front the words are (`a valid |permit|`) or that their last word brings in (`expired in |May|`). */
function whole(sentence: Sentence, span: Span): Span {
  const last = sentence.tokens.findLast((token) => token.end <= span.end && token.start >= span.start)
  if (!last || !/^(?:amod|case|det|nummod)/.test(last.rel) || last.head <= last.index) return span
  const { end } = phraseSpan(sentence, last.head)
  return end > span.end && end - span.start <= LONGEST ? { start: span.start, end } : span
}

/** Whom the words say it of: who the clause is about, else who is named or described last before them. */
function personOf(document: Document, story: Story, sentence: Sentence, span: Span): string | undefined {
  const key = (index: number | undefined): string | undefined => {
    const token = index === undefined ? undefined : sentence.tokens[index]
    if (!token || (token.xpos.endsWith('S') && token.upos === 'NOUN')) return undefined
    if (/^(?:he|she|him|her)$/i.test(token.form)) {
      const found = argument(document, story, sentence, token.index) ?? undefined
      const who = found?.startsWith('e:') ? found.slice(2) : subjectBefore(document, story, sentence)
      return who === undefined ? undefined : surname(story, who)
    }
    const found = argument(document, story, sentence, token.index)
    if (found?.startsWith('e:person:')) return surname(story, found.slice(2))
    return token.upos === 'NOUN' && isOne(token) ? `n:${nounClass(token.lemma.toLowerCase())}` : undefined
  }
  const clause = /\bfor$/i.test(document.source.text.slice(span.start, span.end)) ? undefined : clausesIn(document, sentence).find(({ predicate }) => inside(sentence.tokens[predicate], span))
  if (clause && !clause.passive && /^(?:adjourn|defer|set|schedule)$/.test(clause.lemma)) return 'n:defendant'
  const subject = clause && (clause.passive ? clause.patient : (clause.subject ?? clause.agent ?? clause.patient))
  if (subject !== undefined) return key(subject)
  // `Searching for the driver`, `adjourned sentencing`: whom it befalls stands behind, or is not said.
  if (/\bfor$/i.test(document.source.text.slice(span.start, span.end))) return key(sentence.tokens.find((token) => token.start >= span.end && token.start - span.end < 25 && /^(?:NOUN|PROPN)$/.test(token.upos) && !sentence.tokens.some((other) => other.index === token.index + 1 && /^(?:NOUN|PROPN)$/.test(other.upos)))?.index)
  const last = personsIn(document, sentence).findLast(({ end }) => end <= span.start)
  if (last) return key(last.head)
  return key(sentence.tokens.findLast((token) => token.end <= span.start && token.upos === 'NOUN' && isOne(token))?.index)
}

const inside = (token: Token | undefined, { start, end }: Span): boolean => token !== undefined && token.start >= start && token.end <= end

const ROLES = new Set('captain driver pilot gunman shooter accused defendant killer bomber constable officer founder owner chief director manager coach minister president mayor developer teenager motorist rider cyclist stowaway student governor skipper boss attacker fugitive guard nurse teacher professor doctor lawyer judge pupil boy girl brother sister son daughter wife husband mother father'.split(' '))
const isOne = ({ lemma }: Token): boolean => isPerson(lemma.toLowerCase()) || ROLES.has(lemma.toLowerCase())

/** The thing nearest before the words, or, where none stands there, right behind them. */
function thingOf(sentence: Sentence, span: Span, nouns: ReadonlySet<string>): string | undefined {
  const own = sentence.tokens.flatMap(({ lemma, upos, start, end }) => {
    const noun = /^(?:NOUN|PROPN)$/.test(upos) ? sortOf(lemma.toLowerCase(), nouns) : undefined
    return noun === undefined ? [] : [{ noun: WORK.has(noun) ? 'work' : noun, start, end }]
  })
  const before = own.findLast(({ end }) => end <= span.start)
  const behind = own.find(({ start }) => start >= span.start && start - span.end < 30)
  return (behind && behind.start < span.end ? behind : before && span.start - before.end < 60 ? before : behind)?.noun
}

/** What is halted at a site is called its work, production or construction. */
const WORK = new Set(['work', 'production', 'construction', 'project'])

/** The noun, or the one that it is a sort of: a floodgate is a gate. */
const sortOf = (lemma: string, nouns: ReadonlySet<string>): string | undefined => [...nouns].find((noun) => noun === lemma || (noun.length > 3 && lemma.length > noun.length + 2 && lemma.endsWith(noun)))
