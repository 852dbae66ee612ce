import type { Document, Mention, Sentence, TimeMention } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import { overlaps, type Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { findAddresses } from './place/addresses.js'
import { findBearings } from './place/bearings.js'
import { clauseOf } from './around/clauseOf.js'
import { contextOf, scopeOf } from './around/context.js'
import { findDeathbeds } from './place/deathbeds.js'
import { findDirections } from './place/directions.js'
import { findDoorsAway } from './place/doorsAway.js'
import type { Extractor } from './extractor.js'
import { surname } from './around/surname.js'
import { findQuarters } from './place/quarters.js'
import { findScenes } from './place/scenes.js'
import { findSeats } from './place/seats.js'
import { findSettled } from './place/settled.js'
import { findVenues } from './place/venues.js'
import { findWounds } from './around/wounds.js'

const WHERE = new Set('in at near off outside inside on'.split(' '))

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
  const loose = [...named(document, story), ...directed(document, story), ...happened(document, story)]
  return [...loose.filter((claim) => !told.some((other) => overlaps(claim, other))), ...told, ...scenes(document, story)]
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
    ...findAddresses(document).map(({ sentence, street, number, block, ...span }) =>
      exact(sentence, span, 'address', [street], text(`${number}`, block ? 'block' : 'house')),
    ),
    ...findBearings(document, story).map(({ sentence, place: key, direction, ...span }) =>
      exact(sentence, span, 'bearing', [key], { type: 'entity', entity: direction, canonical: direction }),
    ),
    ...findDoorsAway(document).map(({ sentence, count, ...span }) => exact(sentence, span, 'away', [], text(`${count ?? 'some'}`))),
    ...findDeathbeds(document, story).map(({ sentence, who, house, named, ...span }) =>
      exact(sentence, span, 'deathbed', [who], text(named, house)),
    ),
    ...findQuarters(document, story).map(({ sentence, town, part, ...span }) => exact(sentence, span, 'quarter', [town], text(part))),
    ...[...findSettled(document, story), ...findSeats(document, story)].map(({ sentence, what, who, key, ...span }) =>
      exact(sentence, span, what, [who], { type: 'entity', entity: key, canonical: key }),
    ),
    ...findWounds(document, story).flatMap(({ sentence, who, parts, ...span }) =>
      who !== undefined && (who.startsWith('e:') || isLone(document, sentence, who))
        ? [
            exact(sentence, span, 'body', [who.startsWith('e:') ? who.slice(2) : `the ${who.slice(2)}`], {
              type: 'list',
              items: parts,
              closed: false,
            }),
          ]
        : [],
    ),
  ]
}

const scenes = (document: Document, story: Story): Claim[] =>
  findScenes(document, story).map(({ sentence, start, end, deed, where, side, question }) => {
    const claim = claimOf(document, story, sentence, { start, end }, 'scene', deed, where)
    const answer = { type: 'text' as const, canonical: where, head: side }
    return { ...claim, topic: { ...claim.topic, exact: true }, answer, ...(question === undefined ? {} : { question }) }
  })

/** "The guard was shot": one who is told of as the only one of a sort. */
const isLone = ({ source }: Document, { start, end }: Sentence, who: string): boolean =>
  !/^n:(?:man|woman|person|victim|boy|girl|other|child|student|officer|soldier|player|one)$/.test(who) &&
  new RegExp(`\\bthe ${who.slice(2)} (?:was|had been|suffered|received)\\b`, 'i').test(source.text.slice(start, end))

const named = (document: Document, story: Story): Claim[] =>
  document.mentions
    .filter((mention) => mention.type !== 'person' && mention.form === 'name')
    .flatMap((mention) => {
      const sentence = document.sentences[mention.sentence]
      const key = story.entityOf(document.source.id, mention.entity)?.key
      if (!sentence || !key) return []
      return mention.type !== 'place' ? [] : location(document, story, sentence, mention, key)
    })

function location(document: Document, story: Story, sentence: Sentence, mention: Mention, key: string): Claim[] {
  const head = sentence.tokens[mention.head]
  const marker = sentence.tokens.find((token) => token.head === mention.head && token.rel === 'case')
  if (!head || !marker || !WHERE.has(marker.lemma.toLowerCase()) || !/^(?:obl|nmod)/.test(head.rel) || !head.agreed) return []
  if (clauseOf(document, sentence, mention.head)?.hypothetical) return []
  const claim = claimOf(document, story, sentence, { start: marker.start, end: mention.end }, 'where', [], key)
  const days = document.times.filter(
    (time) => time.sentence === sentence.index && time.type === 'date' && time.certain.weekday !== undefined,
  )
  return [days.length === 1 ? { ...claim, scope: { ...claim.scope, day: days[0] as TimeMention } } : claim]
}

const happened = (document: Document, story: Story): Claim[] =>
  findVenues(document, story).map(({ sentence, predicate, who, side, ground, question, start, end }) => ({
    ...claimOf(document, story, sentence, { start, end }, 'venue', [predicate], ground),
    ...(question === undefined ? {} : { question }),
    scope: { ...scopeOf(document, sentence), places: who.startsWith('e:') ? [surname(story, who.slice(2))] : [] },
    answer: { type: 'text', canonical: ground, head: side },
  }))

const directed = (document: Document, story: Story): Claim[] =>
  findDirections(document, story).map(({ sentence, from, direction, located, subject, ...span }) => {
    const scope = { ...scopeOf(document, sentence, located === undefined ? [] : [located]), places: subject === undefined ? [] : [subject] }
    return { ...claimOf(document, story, sentence, { start: span.start, end: span.end }, 'direction', [from], direction), scope }
  })

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
