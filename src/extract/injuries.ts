import type { Document } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import { alone } from './alone.js'
import { surname } from './surname.js'

/** What belongs to what: who tore a meniscus hurt the knee. */
const REGION: Readonly<Record<string, string>> = {
  meniscus: 'knee', acl: 'knee', mcl: 'knee', pcl: 'knee', kneecap: 'knee', 'collateral ligament': 'knee', 'cruciate ligament': 'knee',
  fibula: 'leg', tibia: 'leg', shin: 'leg', femur: 'leg', calf: 'leg', 'achilles tendon': 'foot', lisfranc: 'foot', toe: 'foot', heel: 'foot',
  thumb: 'hand', finger: 'hand', collarbone: 'shoulder', clavicle: 'shoulder', 'rotator cuff': 'shoulder', forearm: 'arm', bicep: 'arm', biceps: 'arm',
}
const PART = `(?:(?:medial|anterior|posterior|lateral) )?(?:${Object.keys(REGION).join('|')})|ligament|tendon|knee|ankle|foot|leg|shoulder|arm|elbow|wrist|hand|ribs?|hamstring|groin|thigh|hip|back|neck|jaw`
const SIDE = '(?:(?:lower|upper) )?(?:(?:left|right) )?(?:(?:lower|upper) )?'
const HURT = 'sprain(?:ed|ing)|broke(?:n)?|breaking|torn|tore|tearing|fractur(?:ed|ing)|strain(?:ed|ing)|sore|dislocat(?:ed|ing)|twist(?:ed|ing)|bruis(?:ed|ing)|ruptur(?:ed|ing)|injur(?:ed|ing)|hurt'
const HARM = 'injury|sprain|strain|fracture|tear|break'
const WHERE = `(?: (?:in|of|to|on) (?:his|her|the) ${SIDE}(?:${PART}))?`
const ONE = `(?:${HURT}) (?:(?:his|her|the|a) )?${SIDE}(?:${PART})\\b${WHERE}|${SIDE}(?:${PART}) (?:${HARM})${WHERE}|(?:${HARM}) (?:in|of|to|on) (?:his|her|the) ${SIDE}(?:${PART})`
const INJURY = new RegExp(`\\b(?:${ONE})\\b(?: and (?:an? )?(?:${ONE})\\b)?`, 'gi')
const HINT = /sprain|brok|break|t[eo]r[en]|tear|fractur|strain|sore|dislocat|twist|bruis|ruptur|injur|hurt/i

/**
 * What somebody known by name has hurt, as a text first puts it: the part of the body, its side and the sort of injury.
 *
 * Catches "a broken fibula" against "a broken tibia", "a sprained knee" against "a torn ligament in his knee". Must not catch two
 * people's injuries, an injury of another year, nor "a knee" against "his left knee".
 */
export function findInjuries(document: Document, story: Story): Claim[] {
  const found = new Map<string, Claim>()
  for (const sentence of document.sentences) {
    const text = document.source.text.slice(sentence.start, sentence.end)
    if (sentence.kind === 'furniture' || !HINT.test(text) || /\b(?:19|20)\d\d\b/.test(text)) continue
    for (const match of text.matchAll(INJURY)) {
      const start = sentence.start + match.index
      const who = document.mentions.findLast(({ sentence: on, type, end }) => on === sentence.index && type === 'person' && end <= start)
      const key = who && story.entityOf(document.source.id, who.entity)?.key
      const name = key && story.entities.find((entity) => entity.key === key)?.name
      if (!key || !name || found.has(key)) continue
      found.set(key, alone(document, sentence, { start, end: start + match[0].length }, { kind: 'designation', slot: 'injury', block: [surname(story, key)], question: `What is ${name}'s injury?` }, { type: 'list', items: traits(match[0].toLowerCase()), closed: false }))
    }
  }
  return [...found.values()]
}

const SORTS: Readonly<Record<string, RegExp>> = { sprain: /sprain|twist/, break: /bro?ke|break|fractur/, tear: /t[eo]r[en]|tear|ruptur/, strain: /strain/, dislocation: /dislocat/, bruise: /bruis/ }
const PARTS = new RegExp(`\\b(?:${PART})\\b`, 'g')

/** `region:knee`, `part:meniscus`, `side:left`, `sort:tear`. */
function traits(words: string): string[] {
  const parts = [...words.matchAll(PARTS)].map(([part]) => part.replace(/^(?:medial|anterior|posterior|lateral) /, ''))
  const found = [
    ...parts.filter((part) => !/^(?:ligament|tendon)$/.test(part)).map((part) => `region:${REGION[part] ?? part}`),
    ...parts.filter((part) => REGION[part] ?? /^(?:ligament|tendon)$/.test(part)).map((part) => `part:${part}`),
    ...[...words.matchAll(/\b(?:left|right)\b/g)].map(([side]) => `side:${side}`),
    ...Object.entries(SORTS).flatMap(([sort, pattern]) => (pattern.test(words) ? [`sort:${sort}`] : [])),
  ]
  return [...new Set(found)].sort()
}
