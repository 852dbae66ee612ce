import { nounClass } from '../../lexicon/synonyms.js'
import { stem } from '../../lexicon/natural.js'
import type { Document, Mention, Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import { overlaps } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { listFrom, type Member } from './enumeration.js'
import { mentionsIn } from '../around/whose.js'

export interface NamedList {
  readonly sentence: Sentence
  /** Class of the noun that says what they are, `championship` in "the Nord and Sund titles", and its plural as written. */
  readonly group: string
  readonly plural: string
  /** Brought in by words that leave room for others: `including`, `such as`. */
  readonly open: boolean
  readonly span: Span
  readonly items: readonly string[]
}

/** Lists of two names or more of one sort, where a noun before or behind them says of which. */
export function findNamedLists(document: Document, story: Story): NamedList[] {
  return document.sentences.flatMap((sentence) => {
    const found: NamedList[] = []
    for (let at = 0; at < sentence.tokens.length; at++) {
      if (at > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(sentence.tokens[at - 1]?.upos ?? '')) continue
      const members = listFrom(document, sentence, at)
      if (members.length < 2) continue
      const named = namedList(document, story, sentence, members)
      if (named) found.push(named)
      at = (members.at(-1) as Member).last
    }
    return sentence.kind === 'furniture' ? [] : found
  })
}

interface Name extends Span {
  readonly key: string
  readonly type: string
}

function namedList(document: Document, story: Story, sentence: Sentence, members: readonly Member[]): NamedList | undefined {
  const names = members.map((member, i) => nameIn(document, story, sentence, member, i === members.length - 1))
  if (!names.every((name) => name !== undefined)) return undefined
  // Who stood together and which countries took part is told by verbs; here it is things of one sort.
  if (names.every(({ type }) => type === 'place') || names.every(({ type }) => type === 'person')) return undefined
  const [first, last] = [names[0] as Name, names.at(-1) as Name]
  const behind = sentence.tokens
    .slice((members.at(-1) as Member).first, (members.at(-1) as Member).last + 1)
    .findLast((token) => token.start >= last.end && token.upos === 'NOUN')
  const next = sentence.tokens.find((token) => token.start >= last.end && /\p{L}/u.test(token.form))
  const { group, open } = before(sentence, first)
  const noun = behind ?? (next?.upos === 'NOUN' && next.start - last.end < 4 ? next : group)
  if (!noun) return undefined
  const plural = noun.xpos === 'NNS' ? noun.form : `${noun.form}s`
  return {
    sentence,
    group: nounClass(noun.lemma.toLowerCase()),
    plural,
    open,
    span: balanced(document.source.text, first.start, last.end),
    items: names.map(({ key }) => key),
  }
}

/** Takes in the quotation mark before or behind whose other half the span holds. */
function balanced(text: string, start: number, end: number): Span {
  const marks = text.slice(start, end).match(/["“”]/g)?.length ?? 0
  if (marks % 2 === 0) return { start, end }
  return /["“]/.test(text.charAt(start - 1)) ? { start: start - 1, end } : { start, end: /["”]/.test(text.charAt(end)) ? end + 1 : end }
}

/** The noun before a list, with or without "such as" between. */
function before(sentence: Sentence, first: Span): { group?: Token; open: boolean } {
  let at = sentence.tokens.findIndex((token) => token.start >= first.start) - 1
  let open = false
  for (; at >= 0 && /^(?:including|such|as|like|[:,"“”]|the|'s|’s)$/.test(sentence.tokens[at]?.form ?? ''); at--)
    if (/^(?:including|such|as|like)$/.test(sentence.tokens[at]?.form ?? '')) open = true
  const group = sentence.tokens[at]
  return group?.upos === 'NOUN' ? { group, open } : { open }
}

/** The name in a member: the last one, but the first in the last member, which a common noun may close. */
function nameIn(document: Document, story: Story, sentence: Sentence, member: Member, last: boolean): Name | undefined {
  const mentions = mentionsIn(document, sentence).filter((mention) => mention.form === 'name' && overlaps(mention, member))
  const mention: Mention | undefined = last ? mentions[0] : mentions.at(-1)
  const entity = mention && story.entityOf(document.source.id, mention.entity)
  const quoted = /^["“„]$/.test(sentence.tokens[member.first]?.form ?? '')
  if (mention && entity && !quoted) return { key: `e:${entity.key}`, type: mention.type, start: mention.start, end: mention.end }
  const words = sentence.tokens
    .slice(member.first, member.last + 1)
    .filter(({ form, index, upos }) => index > 0 && upos === 'PROPN' && /^\p{Lu}/u.test(form))
  const [from, to] = [quoted ? member : words[0], quoted ? member : words.at(-1)]
  return from && to
    ? { key: `w:${document.source.text.slice(from.start, to.end).toLowerCase()}`, type: 'thing', start: from.start, end: to.end }
    : undefined
}

const KIN = new Set(
  `wife husband widow widower son daughter child brother sister sibling mother father parent grandchild grandson granddaughter
  great-grandchild stepson stepdaughter stepchild partner fiancee fiance niece nephew cousin aunt uncle grandmother grandfather grandparent`.split(
    /\s+/,
  ),
)

/** "He is survived by his wife and two sons": whom somebody leaves. */
export function findSurvivors(document: Document, story: Story): { sentence: Sentence; who?: string; span: Span; items: string[] }[] {
  return document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    const by =
      clause.lemma === 'survive' && clause.passive
        ? sentence?.tokens.find(({ index, form }) => index > clause.predicate && form === 'by')
        : undefined
    if (!sentence || !by || clause.negated) return []
    const members = listFrom(document, sentence, by.index + 1)
    const kin = members.flatMap(
      (member) => sentence.tokens.slice(member.first, member.last + 1).find(({ lemma }) => KIN.has(lemma.toLowerCase())) ?? [],
    )
    const patient = clause.patient === undefined ? undefined : sentence.tokens[clause.patient]
    const mention = patient && mentionsIn(document, sentence).find(({ start, end }) => start <= patient.start && patient.end <= end)
    const who = mention && story.entityOf(document.source.id, mention.entity)?.key
    const [first, last] = [members[0], members.at(-1)]
    if (!first || !last || kin.length === 0) return []
    return [
      {
        sentence,
        ...(who === undefined ? {} : { who }),
        span: { start: first.start, end: last.end },
        items: kin.map(({ lemma }) => stem(lemma.toLowerCase())),
      },
    ]
  })
}
