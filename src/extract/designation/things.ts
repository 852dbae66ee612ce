import { phraseSpan } from '../../analyse/clauses/index.js'
import { FIREARMS, MAKES, VEHICLES, WEAPONS } from '../../lexicon/things.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Story } from '../../model/story.js'
import { standaloneClaim } from '../around/standaloneClaim.js'
import { surname } from '../around/surname.js'
import { personsIn } from '../around/whose.js'

/** What is done with a weapon, and what one does with it in hand. */
const ATTACK = new Set(
  'stab attack kill hit beat strike bludgeon club batter threaten shoot murder slash hack injure wound fire arm assault slay rob'.split(
    ' ',
  ),
)
const HOLD = new Set('carry brandish wave wield hold produce pull point draw swing use fire carrying'.split(' '))
const FLEE = new Set('flee escape speed roar race drive run leave ride'.split(' '))
const GET_AWAY =
  /^(?:flee|escape|get away|speed off|speed away|roar off|roar away|race off|race away|drive off|drive away|make off|run off|leave|ride off|take off)$/

/**
 * Of what sort a thing was of which a story has one: the weapon, what the robbers got away in, the make of the car, the part of
 * somebody that was operated on. Catches "armed with a rifle" against "waving a shotgun". Must not catch arms and cars of
 * others: a text that names two sorts tells of two things.
 */
export const things = (document: Document, story: Story): Claim[] =>
  document.sentences.flatMap((sentence) => {
    if (sentence.kind === 'furniture') return []
    return sentence.tokens.flatMap((token) => {
      const found = /^(?:NOUN|PROPN)$/.test(token.upos) ? thing(document, story, sentence, token) : undefined
      if (!found) return []
      const { slot, block = [], canonical, head, question, span = phraseSpan(sentence, token.index) } = found
      return [
        standaloneClaim(
          document,
          sentence,
          span,
          { kind: 'designation', slot, block, question },
          { type: 'text', canonical, ...(head === undefined ? {} : { head }) },
        ),
      ]
    })
  })

interface Thing {
  readonly slot: string
  readonly block?: readonly string[]
  readonly canonical: string
  /** What narrows it: `kitchen` of `kitchen knife`. */
  readonly head?: string
  readonly question: string
  readonly span?: { readonly start: number; readonly end: number }
}

function thing(document: Document, story: Story, sentence: Sentence, token: Token): Thing | undefined {
  const noun = token.lemma.toLowerCase()
  if (WEAPONS.has(noun))
    return isWeapon(sentence, token)
      ? { slot: 'weapon', canonical: noun, head: FIREARMS.has(noun) ? '' : modifier(sentence, token), question: 'What was the weapon?' }
      : undefined
  if (VEHICLES.has(noun))
    return isGetaway(sentence, token) ? { slot: 'getaway', canonical: noun, question: 'In what did they get away?' } : undefined
  if (/^(?:surgery|operation)$/.test(noun)) return operated(document, story, sentence, token)
  const sort = token.upos === 'PROPN' && sentence.index < EARLY ? MAKES.get(token.form.toLowerCase()) : undefined
  // `A Ford Transit`, `his white Ford`: the maker itself, and whoever is called like it, stand without an article.
  if (sort && !articled(sentence, token)) return undefined
  return (
    sort && {
      slot: 'make',
      block: [sort],
      canonical: token.form.toLowerCase(),
      question: sort === 'car' ? 'Of what make was the car?' : 'What aircraft was it?',
      span: nameAround(sentence, token),
    }
  )
}

function articled({ tokens }: Sentence, { index }: Token): boolean {
  let at = index - 1
  while (index - at < 5 && (/^(?:ADJ|VERB|NUM)$/.test(tokens[at]?.upos ?? '') || tokens[at]?.form === 'Range')) at--
  return /^(?:an?|the|his|her|their|one)$/i.test(tokens[at]?.form ?? '')
}

/** What a story is about is told early; further down stand the cars of others. */
const EARLY = 16

const modifier = ({ tokens }: Sentence, { index }: Token): string =>
  tokens
    .filter(
      ({ head, rel, upos }) => head === index && ((rel.startsWith('compound') && upos === 'NOUN') || (rel === 'amod' && upos === 'VERB')),
    )
    .map(({ lemma }) => lemma.toLowerCase())
    .join(' ')

const isPlural = ({ xpos }: Token): boolean => /^NNP?S$/.test(xpos)

/** `Stabbed with a knife`, `armed with a rifle`, `carried a shotgun`, `the weapon, a hammer`, `used a hammer`. */
function isWeapon({ tokens }: Sentence, token: Token): boolean {
  if (isPlural(token) || token.rel === 'compound') return false
  const above = tokens[token.head]
  const marker = tokens.find(({ head, rel }) => head === token.index && rel === 'case')?.lemma.toLowerCase()
  if (!above) return false
  const verb = above.lemma.toLowerCase()
  if (marker === 'with')
    return (
      ATTACK.has(verb) ||
      tokens
        .slice(Math.max(0, token.index - 11), token.index)
        .some(({ lemma, form }) => ATTACK.has(lemma.toLowerCase()) || /^armed$/i.test(form))
    )
  if (token.rel === 'obj') return HOLD.has(verb)
  return token.rel === 'appos' && above.lemma.toLowerCase() === 'weapon'
}

/** `Fled in a van`, `got away on a motorbike`, `hijacked a van`. */
function isGetaway({ tokens }: Sentence, token: Token): boolean {
  const marker = tokens.find(({ head, rel }) => head === token.index && rel === 'case')?.lemma.toLowerCase()
  const verb = tokens[token.head]
  if (isPlural(token) || verb?.upos !== 'VERB') return false
  if (token.rel === 'obj' && /^(?:hijack|commandeer)$/.test(verb.lemma.toLowerCase())) return true
  if (!/^(?:in|on|aboard)$/.test(marker ?? '')) return false
  const particle = tokens.find(
    ({ head, rel, index }) =>
      head === verb.index && (rel === 'compound:prt' || rel === 'advmod') && index <= verb.index + 2 && index > verb.index,
  )
  const lemma = verb.lemma.toLowerCase()
  return (
    lemma === 'flee' ||
    lemma === 'escape' ||
    (particle !== undefined && GET_AWAY.test(`${lemma} ${particle.form.toLowerCase()}`)) ||
    (FLEE.has(lemma) && tokens.some(({ head, form }) => head === verb.index && /^(?:scene|area|building|site)$/i.test(form)))
  )
}

const PARTS = new Set(
  'shoulder elbow knee hip back ankle wrist hand foot heart eye groin hamstring achilles neck brain lung kidney liver thigh calf arm leg spine jaw nose ear'.split(
    ' ',
  ),
)

/** `Elbow surgery`, `surgery on his left shoulder`. */
function operated(document: Document, story: Story, sentence: Sentence, token: Token): Thing | undefined {
  const { tokens } = sentence
  const part = tokens.find(
    ({ head, lemma, rel, index }) =>
      PARTS.has(lemma.toLowerCase()) &&
      ((head === token.index && /^(?:compound|nmod|amod)/.test(rel)) ||
        (index > token.index && index <= token.index + 4 && tokens[token.index + 1]?.lemma === 'on')),
  )
  const who = part && (personsIn(document, sentence).findLast(({ end }) => end <= token.start) ?? personsIn(document, sentence)[0])
  const key = who && story.entityOf(document.source.id, who.entity)
  if (!part || !key) return undefined
  const span = { start: Math.min(part.start, token.start), end: Math.max(part.end, token.end) }
  return {
    slot: 'operated',
    block: [surname(story, key.key)],
    canonical: part.lemma.toLowerCase(),
    question: `On what was ${key.name} operated?`,
    span,
  }
}

/** The make with the model behind it and what stands before it of the name: `Ford Transit`, `Range Rover`. */
function nameAround({ tokens }: Sentence, token: Token): { start: number; end: number } {
  let [first, last] = [token.index, token.index]
  while (/^PROPN$/.test(tokens[first - 1]?.upos ?? '') && tokens[first - 1]?.end === (tokens[first]?.start ?? 0) - 1) first--
  while (/^(?:PROPN|NUM)$/.test(tokens[last + 1]?.upos ?? '') && (tokens[last + 1]?.start ?? 0) - (tokens[last]?.end ?? 0) <= 1) last++
  return { start: tokens[first]?.start ?? token.start, end: tokens[last]?.end ?? token.end }
}
