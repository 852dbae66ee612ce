import { isHomicide } from '../lexicon/offences.js'
import { readable, type Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { Comparer } from './comparer.js'
import { about } from './question.js'

/**
 * Two lists of one group. Catches lists that share members and each name one that the other lacks, and a list that names
 * fewer than another that leaves no room for more. Must not catch a part of a list that says it is one ("including").
 */
export const membership: Comparer = {
  tellsAlone: ({ topic }) => topic.slot !== 'together',
  question,
  relate: (a, b, story) => {
    const [x, y] = [list(a), list(b)]
    const [onlyX, onlyY] = [x.items.filter((item) => !y.items.includes(item)), y.items.filter((item) => !x.items.includes(item))]
    const degrees = [degree(a.text), degree(b.text)]
    if (degrees.every((one) => one !== '') && degrees[0] !== degrees[1])
      return { relation: 'contradiction', test: 'other-degree', text: `“${a.text}” and “${b.text}” are not of one degree` }
    if (onlyX.length === 0 && onlyY.length === 0) return { relation: 'same', test: 'same-members', text: 'both list the same' }
    if (onlyX.length === 1 && onlyY.length === 1 && isHomicide(onlyX[0] as string) && isHomicide(onlyY[0] as string))
      // "Killing a guard" is what was done; "intentional homicide" is what some states call murder.
      return [a, b].some(({ text }) => !IN_LAW.test(text)) || [a, b].every(({ text }) => MURDER.test(text))
        ? { relation: 'same', test: 'same-offence', text: `“${a.text}” and “${b.text}” may be one offence` }
        : { relation: 'divergence', test: 'other-offence', text: `“${a.text}” and “${b.text}” are two offences in law` }
    if (onlyX.length === x.items.length)
      return {
        relation: 'incomparable',
        test: 'no-shared-member',
        text: `“${a.text}” and “${b.text}” share no member: they may list two groups`,
      }
    if (a.topic.slot === 'together' && [...namedIn(b, onlyX, story), ...namedIn(a, onlyY, story)].length > 0)
      return { relation: 'incomparable', test: 'told-of-elsewhere', text: 'who is missing from one list is named elsewhere in its source' }
    const missing = `“${a.text}” and “${b.text}” do not list the same`
    if (x.closed && y.closed) return { relation: 'contradiction', test: 'complete-lists', text: missing }
    if (onlyX.length > 0 && onlyY.length > 0) return { relation: 'divergence', test: 'other-members', text: missing }
    const shorter = onlyX.length === 0 ? x : y
    if (shorter.open || /^(?:members|together)$/.test(a.topic.slot))
      return { relation: 'same', test: 'part-of-list', text: 'one lists a part of what the other lists' }
    return { relation: 'granularity', test: 'fewer-members', text: `${missing}: one names fewer` }
  },
}

const IN_LAW = /\b(?:murder(?!ing)|manslaughter|homicide)/i
const MURDER = /\bmurder|\b(?:intentional|first-degree)\b.*\bhomicide/i

/** Those of some whom the source of a claim names at all. */
const namedIn = ({ source }: Claim, items: readonly string[], { entities }: Story): string[] =>
  items.filter((item) => entities.some(({ key, members }) => item === `e:${key}` && members.some((member) => member.source === source)))

/** The degree of a crime, where one is given: `1` for "first-degree murder". */
const degree = (text: string): string =>
  ({ first: '1', '1st': '1', second: '2', '2nd': '2', third: '3', '3rd': '3' })[
    /\b(first|1st|second|2nd|third|3rd)\s*-?\s*degree\b/i.exec(text)?.[1]?.toLowerCase() ?? ''
  ] ?? ''

function question({ topic, claims }: { readonly topic: Claim['topic']; readonly claims: readonly Claim[] }, story: Story): string {
  const of = claims.map((claim) => list(claim).of).find((key) => key !== undefined)
  const who = of === undefined ? undefined : story.entities.find(({ key }) => key === of)?.name
  if (topic.slot === 'charged') return `What is ${who ?? 'the suspect'} charged with?`
  if (topic.slot === 'convicted') return `What was ${who ?? 'the defendant'} found guilty of?`
  if (topic.slot === 'jury') return 'How was the jury made up?'
  if (topic.slot === 'survivors') return `Who survives ${who ?? 'the dead'}?`
  if (topic.slot === 'together') return `${claims.flatMap((claim) => claim.question ?? []).sort()[0] ?? 'Who'}?`
  if (topic.slot === 'sort')
    return `${claims.flatMap((claim) => claim.question ?? []).sort()[0] ?? 'Which'} are they${about(claims, story)}?`
  return `Who or what belongs to it: ${topic.block.map((key) => readable(key, story.entities)).join(' ')}${about(claims, story)}?`
}

const list = ({ answer }: Claim): { items: readonly string[]; closed: boolean; open?: boolean; of?: string } =>
  answer.type === 'list' ? answer : { items: [], closed: false }
