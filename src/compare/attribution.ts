import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { Comparer } from './comparer.js'
import { about, nameOf, plainest } from './question.js'
import { relateDoers } from './doers.js'
import type { Related } from './sides.js'

/**
 * Who did or said it. Catches two names for one deed. Must not call it a disagreement where one is a description that may
 * fit the other ("officials" and "the governor"): that is no more than a more exact answer.
 */
export const attribution: Comparer = {
  question: ({ topic, claims }, story) =>
    topic.slot === 'told'
      ? `To whom did ${nameOf(topic.block[0] ?? '', story)} say so${about(claims, story)}?`
      : topic.slot === 'deed'
        ? `${claims.map((claim) => claim.question ?? '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]}?`
        : (plainest(claims) ?? `Who said so${about(claims, story)}?`),
  relate: (a, b, story) => (a.topic.slot === 'deed' ? relateDoers(a, b, story) : relate(a, b, story)),
}

const keyOf = ({ answer }: Claim): string => (answer.type === 'entity' ? answer.entity : '')

function relate(a: Claim, b: Claim, story: Story): Related {
  const [x, y] = [keyOf(a), keyOf(b)]
  if (x === y) return { relation: 'same', test: 'same-doer', text: `both name ${a.text}` }
  if (a.topic.slot === 'outlet')
    return { relation: 'divergence', test: 'other-doer', text: `“${a.text}” names one outlet, “${b.text}” another` }
  // "Omani state television" may be Oman TV.
  if (a.topic.slot === 'told' && [a, b].some(({ text }) => /\s\p{Ll}{4,}/u.test(text)))
    return { relation: 'incomparable', test: 'description', text: `“${a.text}” and “${b.text}”: one is only described` }
  const named = [x, y].filter((key) => key.startsWith('e:')).length
  const places = [x, y].some((key) => key.startsWith('e:place:'))
  // A capital speaks for its government; one name may be a part of the other.
  if (places || sharesWord(a.text, b.text))
    return { relation: 'incomparable', test: 'may-be-one', text: `“${a.text}” and “${b.text}” may be one and the same` }
  if (a.topic.slot === 'said' && mayBeOne(a, b, story))
    return { relation: 'incomparable', test: 'may-be-one', text: `“${a.text}” and “${b.text}” may speak for one another` }
  if (a.topic.slot === 'spoken')
    return { relation: 'contradiction', test: 'other-speaker', text: `the same words come from “${a.text}” and from “${b.text}”` }
  if (named === 2)
    return {
      relation: 'divergence',
      test: 'other-doer',
      text: `“${a.text}” and “${b.text}” are not one and the same among the ${story.entities.length} that the sources name`,
    }
  if (a.topic.slot === 'said')
    return {
      relation: named ? 'granularity' : 'divergence',
      test: 'other-speaker',
      text: `“${a.text}” is one source for it, “${b.text}” another`,
    }
  return { relation: 'incomparable', test: 'description', text: `“${a.text}” and “${b.text}”: a description may fit the one who is named` }
}

/** Those who speak for an office, whichever of them a text names. */
const OFFICE =
  /\b(?:police|officials?|authorit(?:y|ies)|investigators?|detectives?|prosecutors?|attorneys?|spokes\w+|publicist|agent|representative|rep|governments?|department|ministry|minister|president|office|officers?|sheriff|deputy|sergeant|sgt|lt|captain|chief|navy|army|military|company|firm|agency|doctors?|experts?|lawyers?|mayor|governor|judge|sources?)\b/i

/** Whether one of two speakers may speak for the other, or be the one whom the other describes. */
function mayBeOne(a: Claim, b: Claim, story: Story): boolean {
  if (
    a.context.far.includes(keyOf(b)) ||
    a.context.near.includes(keyOf(b)) ||
    b.context.far.includes(keyOf(a)) ||
    b.context.near.includes(keyOf(a))
  )
    return true
  // "She told police that …" and "police say that …": the one has it from the other.
  if (isSpokenTo(a, b) || isSpokenTo(b, a)) return true
  const [one, other] = [rolesOf(a, story), rolesOf(b, story)]
  if (sharesWord(`${a.text} ${one}`, `${b.text} ${other}`)) return true
  const offices = [`${a.text} ${one}`, `${b.text} ${other}`].filter((words) => OFFICE.test(words)).length
  const people = [a, b].filter((claim) => keyOf(claim).startsWith('e:person:')).length
  // An outlet or an office has it from somebody.
  if ([a, b].some((claim) => /^e:(?:body|thing):/.test(keyOf(claim))) && [a, b].some((claim) => !/^e:(?:body|thing):/.test(keyOf(claim))))
    return true
  // Two named people are two; of two offices one may be the other's, and two that are only described may be one.
  return people < 2 && (offices === 2 || [a, b].every((claim) => !keyOf(claim).startsWith('e:') && !OFFICE.test(claim.text)))
}

const isSpokenTo = ({ context: { core, near, far } }: Claim, other: Claim): boolean =>
  !keyOf(other).startsWith('e:') &&
  OFFICE.test(other.text) &&
  [...core, ...near, ...far].some((feature) => feature.startsWith('n:') && other.text.toLowerCase().split(/\W+/).includes(feature.slice(2)))

/** What a named speaker is called in the story beside the name. */
function rolesOf(claim: Claim, story: Story): string {
  const entity = story.entities.find(({ key }) => keyOf(claim) === `e:${key}`)
  return (entity?.members ?? [])
    .flatMap(
      ({ source, entity: id }) =>
        story.documents.find((document) => document.source.id === source)?.entities.find((found) => found.id === id)?.roles ?? [],
    )
    .map(({ text, of }) => `${text} ${of ?? ''}`)
    .join(' ')
}

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().match(/\p{L}{3,}/gu))
  return (b.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => word !== 'the' && words.has(word))
}
