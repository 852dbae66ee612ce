import { SAY_VERBS } from '../../lexicon/verbs.js'
import type { Document, Mention, Sentence, Token } from '../../model/analysis.js'
import { groupBy } from '../../model/group.js'
import { remembered } from '../../model/remembered.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { clausesIn } from './clauseOf.js'

/** How many tokens may stand between a name and what is told of its bearer. */
const REACH = 7

const mentionsBySentence = remembered((document: Document) => groupBy(document.mentions, (mention) => mention.sentence))

/** Who and what a sentence mentions, by position; sorted once for a document. */
export const mentionsIn = (document: Document, { index }: Pick<Sentence, 'index'>): readonly Mention[] =>
  mentionsBySentence(document).get(index) ?? []

/** The persons that a sentence speaks of, by position. */
export const personsIn = (document: Document, sentence: Sentence): readonly Mention[] =>
  mentionsIn(document, sentence).filter(({ type }) => type === 'person')

/** Whom a sentence speaks of last before a place in it: the key and the name of the story's entity. */
export function personBefore(document: Document, story: Story, sentence: Sentence, at: number): { key: string; name: string } | undefined {
  const mention = personsIn(document, sentence).findLast(({ end }) => end <= at)
  return mention && story.entityOf(document.source.id, mention.entity)
}

const keyOf = (document: Document, story: Story, mention: Mention | undefined): string | undefined => {
  const key = mention && story.entityOf(document.source.id, mention.entity)?.key
  return key?.startsWith('person:') ? key : undefined
}

/**
 * The person by whose name a description stands: `Ann Lee, a |22-year-old| resident`, `Ann Lee, |22|`. Must not catch whose relative is
 * described: `Ann Lee's |12-year-old| daughter`.
 */
export function namedBefore(document: Document, story: Story, sentence: Sentence, { start }: Span): string | undefined {
  const names = personsIn(document, sentence).filter(({ form }) => form === 'name')
  let commas = 0
  for (let at = sentence.tokens.findLastIndex((token) => token.end <= start), steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const token = sentence.tokens[at] as Token
    const name = names.find((mention) => mention.start <= token.start && token.end <= mention.end)
    if (name)
      return /^['’]s?$/.test(token.form) || /['’]s?$/.test(name.end > token.end ? '' : document.source.text.slice(name.start, name.end))
        ? undefined
        : keyOf(document, story, name)
    // `Ann Lee, 34, a mother of three`: her age may stand between.
    const age = token.upos === 'NUM' && sentence.tokens[at - 1]?.form === ',' && sentence.tokens[at + 1]?.form === ','
    if (age) commas -= 1
    if (age) continue
    if (token.form === ',') commas++
    if (commas > 1 || !(BESIDE.test(token.form) || (token.upos === 'ADJ' && token.end > start - 40))) return undefined
  }
  return undefined
}

/** What may stand between a name and a description after it. */
const BESIDE = /^(?:,|\(|an?|the|now|then|aged?|only|just|also|who|is|was|—|–|--)$/i

/** The person whose name a description leads up to: `the |22-year-old| Leeds resident Ann Lee`, `a |22-year-old| woman, Ann Lee,`. */
export function namedAfter(document: Document, story: Story, sentence: Sentence, { end }: Span): string | undefined {
  const names = personsIn(document, sentence).filter(({ form }) => form === 'name')
  for (
    let at = sentence.tokens.findIndex((token) => token.start >= end), steps = 0;
    at >= 0 && at < sentence.tokens.length && steps < REACH;
    at++, steps++
  ) {
    const token = sentence.tokens[at] as Token
    const name = names.find((mention) => mention.start === token.start)
    // `The 55-year-old Leeds-born actor` is not Leeds.
    if (name)
      return /^(?:NOUN|ADJ)$/.test(sentence.tokens.find((next) => next.start >= name.end)?.upos ?? '') ||
        /^[-‐]$/.test(sentence.tokens.find((next) => next.start >= name.end)?.form ?? '')
        ? undefined
        : keyOf(document, story, name)
    const comma = token.form === ',' && steps > 0 && names.some((mention) => mention.start === sentence.tokens[at + 1]?.start)
    if (!comma && !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos) && !/^[-‐]$/.test(token.form)) return undefined
    if (names.some((mention) => mention.start < token.start && token.end <= mention.end)) return undefined
  }
  return undefined
}

/** The person that a token stands for: a name, or a pronoun or a description that means one. */
export function personAt(document: Document, story: Story, sentence: Sentence, index: number | undefined): string | undefined {
  const token = index === undefined ? undefined : sentence.tokens[index]
  if (!token) return undefined
  const mention = personsIn(document, sentence).find(({ start, end }) => start <= token.start && token.end <= end)
  if (mention) return keyOf(document, story, mention)
  // `The singer Ann Lee`: her name stands right behind what she is.
  const called =
    token.upos === 'NOUN'
      ? personsIn(document, sentence).find(({ start, form }) => form === 'name' && start === sentence.tokens[token.index + 1]?.start)
      : undefined
  if (called) return keyOf(document, story, called)
  return /^(?:he|she)$/i.test(token.form) ? subjectBefore(document, story, sentence) : undefined
}

/** Whom `He was 91.` goes on about: the first person that the sentence before says something of, other than that he spoke. */
export function subjectBefore(document: Document, story: Story, { index }: Sentence): string | undefined {
  const before = document.sentences[index - 1]
  if (!before) return undefined
  for (const clause of clausesIn(document, before)) {
    if (clause.subject === undefined || SAY_VERBS.has(clause.lemma.toLowerCase())) continue
    const token = before.tokens[clause.subject]
    const mention =
      token && personsIn(document, before).find(({ start, end, form }) => form !== 'nominal' && start <= token.start && token.end <= end)
    if (mention) return keyOf(document, story, mention)
  }
  return undefined
}
