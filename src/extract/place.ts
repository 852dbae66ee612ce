import type { Document, Mention, Sentence, Token } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import { overlaps, type Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { findAddresses } from './addresses.js'
import { findBearings } from './bearings.js'
import { clauseOf } from './clauseOf.js'
import { contextOf, scopeOf } from './context.js'
import { findDoorsAway } from './doorsAway.js'
import type { Extractor } from './extractor.js'
import { findSettled } from './settled.js'
import { findWounds } from './wounds.js'

const WHERE = new Set('in at near off outside inside on'.split(' '))
const DIRECTION = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|north-north-?(?:east|west)|south-south-?(?:east|west))$/i

/**
 * Where: a place that a predicate happens at, the direction in which something lies from a place, the number on a street,
 * the part of a body that is hit, where somebody was born or died.
 *
 * Catches "30 km north of Ambria" against "30 km east of Ambria", "was held in Ambria" against "was held in Corvo", "14 Mill
 * Road" against "41 Mill Road". Must not catch a place that is part of a name or of a post ("the mayor of Ambria"), nor two
 * places of two events.
 */
export const place: Extractor = (document, story) => {
  const told = pinned(document, story)
  return [...named(document, story).filter((claim) => !told.some((other) => overlaps(claim, other))), ...told]
}

/** Answers to questions that stand by themselves, whatever happened there: what they are about says all. */
function pinned(document: Document, story: Story): Claim[] {
  const exact = (sentence: Sentence, span: Span, slot: string, block: readonly string[], answer: Claim['answer']): Claim => ({
    kind: 'place',
    source: document.source.id,
    sentence: sentence.index,
    start: span.start,
    end: span.end,
    text: document.source.text.slice(span.start, span.end),
    topic: { slot, block, exact: true },
    scope: { places: [], narrowing: [] },
    answer,
    context: { core: [], near: [], far: [] },
  })
  const text = (canonical: string, head?: string): Claim['answer'] => ({ type: 'text', canonical, ...(head === undefined ? {} : { head }) })
  return [
    ...findAddresses(document).map(({ sentence, street, number, block, ...span }) => exact(sentence, span, 'address', [street], text(`${number}`, block ? 'block' : 'house'))),
    ...findBearings(document, story).map(({ sentence, place: key, direction, ...span }) => exact(sentence, span, 'bearing', [key], { type: 'entity', entity: direction, canonical: direction })),
    ...findDoorsAway(document).map(({ sentence, count, ...span }) => exact(sentence, span, 'away', [], text(`${count ?? 'some'}`))),
    ...findSettled(document, story).map(({ sentence, what, who, key, ...span }) => exact(sentence, span, what, [who], { type: 'entity', entity: key, canonical: key })),
    ...findWounds(document, story).flatMap(({ sentence, who, parts, ...span }) =>
      who?.startsWith('e:') ? [exact(sentence, span, 'body', [who.slice(2)], { type: 'list', items: parts, closed: false })] : [],
    ),
  ]
}

const named = (document: Document, story: Story): Claim[] =>
  document.mentions
    .filter((mention) => mention.type !== 'person' && mention.form === 'name')
    .flatMap((mention) => {
      const sentence = document.sentences[mention.sentence]
      const key = story.entityOf(document.source.id, mention.entity)?.key
      if (!sentence || !key) return []
      const direction = directionFrom(document, story, sentence, mention, key)
      if (direction) return [direction]
      return mention.type !== 'place' ? [] : location(document, story, sentence, mention, key)
    })

function location(document: Document, story: Story, sentence: Sentence, mention: Mention, key: string): Claim[] {
  const head = sentence.tokens[mention.head]
  const marker = sentence.tokens.find((token) => token.head === mention.head && token.rel === 'case')
  if (!head || !marker || !WHERE.has(marker.lemma.toLowerCase()) || !/^(?:obl|nmod)/.test(head.rel) || !head.agreed) return []
  if (clauseOf(document, sentence, mention.head)?.hypothetical) return []
  return [claimOf(document, story, sentence, { start: marker.start, end: mention.end }, 'where', [], key)]
}

/** "34 miles west of the town of Bell": the direction word, its measure before it, and the place it is counted from. */
function directionFrom(document: Document, story: Story, sentence: Sentence, mention: Mention, key: string): Claim | undefined {
  const before = sentence.tokens.filter((token) => token.end <= mention.start)
  // "North of the town of Bell": the last “of” need not be the one after the direction.
  const of = before.findLast((token) => token.form === 'of' && mention.start - token.end < 30 && DIRECTION.test(sentence.tokens[token.index - 1]?.form ?? ''))
  const direction = of && sentence.tokens[of.index - 1]
  if (!direction) return undefined
  const span = { start: measureBefore(sentence, direction)?.start ?? direction.start, end: mention.end }
  return { ...claimOf(document, story, sentence, span, 'direction', [key], direction.form.toLowerCase().replace('-', '')), scope: scopeOf(document, sentence) }
}

function measureBefore(sentence: Sentence, direction: Token): Token | undefined {
  let first: Token | undefined
  for (let i = direction.index - 1; i >= 0 && i >= direction.index - 8; i--) {
    const token = sentence.tokens[i] as Token
    if (token.upos === 'NUM') first = token
    if (!/^(?:NUM|NOUN|PUNCT|ADP|ADV|SYM|ADJ)$/.test(token.upos) || token.form === ',') break
  }
  return first
}

function claimOf(
  document: Document,
  story: Story,
  sentence: Sentence,
  span: { readonly start: number; readonly end: number },
  slot: string,
  block: readonly string[],
  canonical: string,
): Claim {
  return {
    kind: 'place',
    source: document.source.id,
    sentence: sentence.index,
    ...span,
    text: document.source.text.slice(span.start, span.end),
    topic: { slot, block, exact: false },
    scope: scopeOf(document, sentence),
    answer: { type: 'entity', entity: canonical, canonical },
    context: contextOf(document, story, sentence, span),
  }
}
