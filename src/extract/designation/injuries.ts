import { YEAR } from '../../lexicon/calendar.js'
import type { Document, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Story } from '../../model/story.js'
import { standaloneClaim } from '../around/standaloneClaim.js'
import { surname } from '../around/surname.js'
import { personBefore } from '../around/whose.js'

/** Parts of the body, by what they belong to: who tore a meniscus hurt the knee. */
const REGIONS: Readonly<Record<string, string>> = {
  knee: 'knee meniscus acl mcl pcl kneecap',
  leg: 'leg fibula tibia shin femur calf',
  foot: 'foot lisfranc toe heel achilles',
  hand: 'hand thumb finger',
  shoulder: 'shoulder collarbone clavicle',
  arm: 'arm forearm bicep biceps',
  ankle: 'ankle',
  elbow: 'elbow',
  wrist: 'wrist',
  rib: 'rib',
  hamstring: 'hamstring',
  groin: 'groin',
  thigh: 'thigh',
  hip: 'hip',
  back: 'back',
  neck: 'neck',
  jaw: 'jaw',
  '': 'ligament tendon',
}
const PARTS = new Map(Object.entries(REGIONS).flatMap(([region, parts]) => parts.split(' ').map((part) => [part, region] as const)))
const NARROWING = new Set('left right lower upper medial lateral anterior posterior collateral cruciate'.split(' '))
const OWNER = new Set('his her the a an their'.split(' '))
const LINK = new Set('in of to on'.split(' '))
const HARM = new Set('injury sprain strain fracture tear break'.split(' '))
const SORTS: Readonly<Record<string, string>> = {
  sprain: 'sprain sprained spraining twisted twisting',
  break: 'break broke broken breaking fracture fractured fracturing',
  tear: 'tear torn tore tearing rupture ruptured rupturing',
  strain: 'strain strained straining',
  dislocation: 'dislocated dislocating',
  bruise: 'bruised bruising',
  '': 'injured injuring hurt sore',
}
const SORT = new Map(Object.entries(SORTS).flatMap(([sort, forms]) => forms.split(' ').map((form) => [form, sort] as const)))

/**
 * What somebody known by name has hurt, as a text first puts it: the part of the body, its side and the sort of injury.
 *
 * Catches "a broken fibula" against "a broken tibia", "a sprained knee" against "a torn ligament in his knee". Must not catch two
 * people's injuries, an injury of another year, nor "a knee" against "his left knee".
 */
export function findInjuries(document: Document, story: Story): Claim[] {
  const found = new Map<string, Claim>()
  for (const sentence of document.sentences) {
    if (sentence.kind === 'furniture') continue
    for (const part of sentence.tokens) {
      if (!PARTS.has(part.lemma.toLowerCase())) continue
      const inside = injuryAt(sentence.tokens, part.index)
      const [first, last] = [inside[0], inside.at(-1)]
      if (!first || !last || YEAR.test(document.source.text.slice(sentence.start, sentence.end))) continue
      const who = personBefore(document, story, sentence, first.start)
      if (!who || found.has(who.key)) continue
      const asked = {
        kind: 'designation',
        slot: 'injury',
        block: [surname(story, who.key)],
        question: `What is ${who.name}'s injury?`,
      } as const
      found.set(
        who.key,
        standaloneClaim(document, sentence, { start: first.start, end: last.end }, asked, {
          type: 'list',
          items: traits(inside),
          closed: false,
        }),
      )
    }
  }
  return [...found.values()]
}

/**
 * The words of an injury to this part: `sprained his left knee`, `left ankle injury`, `fracture in his leg`, with
 * `in his left knee` behind.
 */
function injuryAt(tokens: readonly Token[], part: number): readonly Token[] {
  const word = (at: number): string => tokens[at]?.form.toLowerCase() ?? ''
  let first = part
  while (NARROWING.has(word(first - 1))) first--
  let before = first - 1
  if (OWNER.has(word(before))) before--
  let last = part
  if (HARM.has(word(part + 1))) last = part + 1
  else if (SORT.has(word(before))) first = before
  else if (LINK.has(word(before)) && HARM.has(word(before - 1))) first = before - 1
  else return []
  if (!LINK.has(word(last + 1))) return tokens.slice(first, last + 1)
  let inner = last + 2
  if (OWNER.has(word(inner))) inner++
  while (NARROWING.has(word(inner))) inner++
  return tokens.slice(first, (PARTS.has(tokens[inner]?.lemma.toLowerCase() ?? '') ? inner : last) + 1)
}

/** `region:knee`, `part:meniscus`, `side:left`, `sort:tear`. */
function traits(inside: readonly Token[]): string[] {
  const found = inside.flatMap(({ lemma, form }) => {
    const [part, word] = [lemma.toLowerCase(), form.toLowerCase()]
    const region = PARTS.get(part)
    const sort = SORT.get(word)
    return [
      ...(region ? [`region:${region}`] : []),
      ...(region !== undefined && region !== part ? [`part:${part}`] : []),
      ...(/^(?:left|right)$/.test(word) ? [`side:${word}`] : []),
      ...(sort ? [`sort:${sort}`] : []),
    ]
  })
  return [...new Set(found)].sort()
}
