import { phraseHeads, phraseSpan } from '../analyse/clauses/index.js'
import type { Clause, Document, Sentence } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import { overlaps, type Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { argument } from './around/argument.js'
import { findCharges } from './membership/charges.js'
import { contextOf, scopeOf } from './around/context.js'
import type { Extractor } from './extractor.js'
import { findJuries } from './membership/jury.js'
import { findNamedLists, findSurvivors } from './membership/namedLists.js'
import { findTogether } from './membership/together.js'

/** Verbs that list members; the closed ones list all of them. */
const OPEN = new Set(['include', 'feature', 'involve'])
const CLOSED = new Set(['comprise', 'consist', 'be compose', 'be make up'])

/**
 * Who or what belongs to a group: lists after a verb that lists members, lists of names of one sort, lists of offences that
 * somebody is charged with or convicted of, lists of survivors, and names of whom one thing is said.
 *
 * Catches "the team included Vega and Oduya" against "the team included Vega and Brandt", "the Nord and Sund ferries"
 * against "the Nord and Vik ferries", "charged with arson" against "charged with arson and theft". Must not catch "plans
 * include cuts" (one thing is no list), nor two lists of two groups.
 */
export const membership: Extractor = (document, story) => {
  const members = document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || clause.hypothetical || clause.negated || !(OPEN.has(clause.lemma) || CLOSED.has(clause.lemma))) return []
    return listed(document, story, sentence, clause)
  })
  const charges = findCharges(document, story).map(({ sentence, stage, who, members: parts, items }) =>
    claimOf(document, story, sentence, spanOf(parts), stage, [], { items, closed: false, ...(who === undefined ? {} : { of: who }) }),
  )
  const survivors = findSurvivors(document, story).map(({ sentence, who, span, items }) =>
    claimOf(document, story, sentence, span, 'survivors', [], { items, closed: false, ...(who === undefined ? {} : { of: who }) }),
  )
  const sorts = findNamedLists(document, story).map(({ sentence, group, plural, open, span, items }) => ({
    ...claimOf(document, story, sentence, span, 'sort', [], { items, closed: false, of: group, ...(open ? { open } : {}) }),
    question: `Which ${plural}`,
  }))
  const together = findTogether(document, story).flatMap(({ sentence, span, said, question, items, closed }) => {
    // "The band is", "the band consists of": whom a group is made up of, however it is said.
    const [slot, noun] = said[0] === 'noun' ? ['members', [`n:${said[1]}`]] : ['together', said]
    if (slot === 'members' && members.some((claim) => overlaps(claim, span))) return []
    const claim = claimOf(document, story, sentence, span, slot as string, noun as string[], { items, closed })
    return [{ ...claim, ...(slot === 'together' ? { topic: { ...claim.topic, exact: true }, question } : {}) }]
  })
  return [...members, ...withoutParts(charges), ...withoutParts(survivors), ...withoutParts(sorts), ...findJuries(document), ...together]
}

function listed(document: Document, story: Story, sentence: Sentence, clause: Clause): Claim[] {
  const group = clause.agent ?? clause.subject
  const first =
    clause.patient !== undefined && clause.patient !== group ? clause.patient : clause.obliques.find(({ marker }) => marker === 'of')?.head
  const whole = group === undefined ? undefined : argument(document, story, sentence, group)
  if (first === undefined || !whole) return []
  const heads = phraseHeads(sentence, first)
  const items = heads.flatMap((head) => argument(document, story, sentence, head) ?? [])
  if (items.length < 2) return []
  const phrase = spanOf(heads.map((head) => phraseSpan(sentence, head)))
  const named = people(document, story, sentence, { start: phrase.start, end: Math.max(phrase.end, clause.end) })
  return [
    claimOf(document, story, sentence, named?.span ?? phrase, 'members', [whole], {
      items: named?.items ?? items,
      closed: CLOSED.has(clause.lemma),
      ...(OPEN.has(clause.lemma) ? { open: true } : {}),
    }),
  ]
}

/** The people named from the first member to the end of the clause: trees of long lists with posts between seldom hold. */
function people(document: Document, story: Story, sentence: Sentence, { start, end }: Span): { span: Span; items: string[] } | undefined {
  const names = document.mentions.filter(
    (mention) =>
      mention.sentence === sentence.index &&
      mention.type === 'person' &&
      mention.form === 'name' &&
      mention.start >= start &&
      mention.end <= end &&
      // "The minister's secretary Karl Oduya": whose secretary he is does not make the minister a member.
      !/^['’]s?\b/.test(document.source.text.slice(mention.end, mention.end + 3)),
  )
  const items = names.flatMap(({ entity }) => {
    const found = story.entityOf(document.source.id, entity)
    return found ? [`e:${found.key}`] : []
  })
  return new Set(items).size < 2 ? undefined : { span: { start, end: (names.at(-1) as Span).end }, items }
}

const spanOf = (parts: readonly Span[]): Span => ({
  start: Math.min(...parts.map(({ start }) => start)),
  end: Math.max(...parts.map(({ end }) => end)),
})

const list = ({ answer }: Claim): { items: readonly string[]; of?: string } => (answer.type === 'list' ? answer : { items: [] })

/** A headline that names the first of three charges is no other answer than the text below it that names all. */
function withoutParts(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => {
    const { items } = list(claim)
    return !claims.some(
      (other) =>
        other.topic.slot === claim.topic.slot &&
        list(other).items.length > items.length &&
        items.every((item) => list(other).items.includes(item)),
    )
  })
}

function claimOf(
  document: Document,
  story: Story,
  sentence: Sentence,
  { start, end }: Span,
  slot: string,
  block: readonly string[],
  { items, ...rest }: { items: readonly string[]; closed: boolean; open?: boolean; of?: string },
): Claim {
  return {
    kind: 'membership',
    source: document.source.id,
    sentence: sentence.index,
    start,
    end,
    text: document.source.text.slice(start, end),
    topic: { slot, block, exact: false },
    // Lists of one group are told apart by what they share, and a source that names the year tells of the same list.
    scope: slot === 'members' ? scopeOf(document, sentence) : { places: [], narrowing: [] },
    answer: { type: 'list', items: [...new Set(items)].sort(), ...rest },
    context: contextOf(document, story, sentence, { start, end }),
  }
}
