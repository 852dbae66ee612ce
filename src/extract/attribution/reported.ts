import { phraseSpan } from '../../analyse/clauses/index.js'
import type { Document, Sentence, Speaker } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { contextOf, scopeOf } from '../around/context.js'
import { isNested } from '../around/nested.js'
import { isPerson } from '../around/people.js'
import { personsIn } from '../around/whose.js'

/** Papers that somebody else wrote speak for nobody in particular. */
const PAPERS =
  /\b(?:statements?|reports?|releases?|charges?|documents?|records?|complaint|indictment|affidavit|filings?|letter|website|site|survey|study|data|figures)$/i
const PRONOUNS = /^(?:I|he|she|they|we|it|you|who|one|some|others?|many|anyone|everyone|someone|people)$/i
/** Who else is asked by reporters, as nouns. */
const SPEAKING =
  /^(?:police|authority|witness|eyewitness|investigator|prosecutor|detective|spokes\w+|lawyer|attorney|friend|government|landlord|mother|father|brother|sister|son|daughter|uncle|aunt|cousin|pastor|priest|expert|scientist|researcher|seismologist|analyst|company|firm|watchdog|doctor|hospital|union|team|club|league)$/i
/** Pointed at, not named: who it is stands elsewhere in the text. */
const POINTED = /^(?:the|this|that|his|her|their|its|my|our) /i

/**
 * On whose word a sentence is told, where it says so itself: `the depot had burned twice, police said`. Must not catch
 * pronouns, papers (`the report said`), what somebody relays from another, nor who is only pointed at (`the man said`).
 */
export function reported(document: Document, story: Story): Claim[] {
  const done = new Set<number>()
  return document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    const by = clause.speaker
    if (
      !sentence ||
      !by ||
      by.sentence !== sentence.index ||
      by.via ||
      sentence.kind !== 'prose' ||
      clause.hypothetical ||
      done.has(sentence.index) ||
      isNested(document, sentence)
    )
      return []
    done.add(sentence.index)
    const who = speakerIn(document, story, sentence, by)
    if (!who) return []
    const content = contentOf(document, sentence, who.span, by.cue)
    return content === undefined
      ? []
      : [
          {
            kind: 'attribution' as const,
            source: document.source.id,
            sentence: sentence.index,
            ...who.span,
            text: document.source.text.slice(who.span.start, who.span.end),
            topic: { slot: 'said', block: [], exact: false },
            scope: scopeOf(document, sentence),
            answer: { type: 'entity' as const, entity: who.key, canonical: who.key },
            context: contextOf(document, story, sentence, who.span),
            question: `On whose word is it told that “${content}”?`,
          },
        ]
  })
}

function speakerIn(document: Document, story: Story, sentence: Sentence, by: Speaker): { key: string; span: Span } | undefined {
  const head = sentence.tokens.find(
    (token) =>
      token.start >= by.start &&
      token.end <= by.end &&
      !sentence.tokens.some((above) => above.index === token.head && above.start >= by.start && above.end <= by.end),
  )
  const whole = head ? phraseSpan(sentence, head.index) : by
  const end = Math.max(by.end, whole.start <= by.start && whole.end - by.start < 90 ? whole.end : by.end)
  // "General manager Ida Holm", "a spokeswoman, Ida Holm": the name is part of who speaks.
  const name = personsIn(document, sentence).find(
    ({ form, start }) =>
      form === 'name' && start >= by.start && start - by.end <= 2 && !/[.;:”"]/.test(document.source.text.slice(by.end, start)),
  )
  const entity =
    by.entity ??
    (name &&
    !document.mentions.some(
      (mention) =>
        mention !== name && mention.form === 'name' && mention.start >= by.start && mention.end <= name.start && mention.type === 'person',
    )
      ? name.entity
      : undefined)
  const known = entity === undefined ? undefined : story.entityOf(document.source.id, entity)
  const lead = /^[\d\s,.:]+/.exec(document.source.text.slice(by.start, by.end))?.[0].length ?? 0
  const span = { start: by.start + lead, end: name ? Math.max(by.end, name.end) : by.end }
  // A parser's guess from far off is none that a reader would make; two in one are nobody.
  const gap = by.cue.start >= span.end ? by.cue.start - span.end : span.start - by.cue.end
  if (gap > NEAR || document.source.text.slice(span.start, span.end).includes(', ')) return undefined
  const words = document.source.text.slice(span.start, span.end)
  if (PRONOUNS.test(words.trim()) || PAPERS.test(words)) return undefined
  if (known) return { key: `e:${known.key}`, span }
  const described = document.source.text.slice(by.start, end)
  if (PAPERS.test(described) || (POINTED.test(described) && !/\s\p{Lu}/u.test(described)) || /^\p{Lu}?[\p{Ll}-]+ly\b/u.test(described))
    return undefined
  return head && (isPerson(head.lemma.toLowerCase()) || SPEAKING.test(head.lemma)) ? { key: `n:${words.toLowerCase()}`, span } : undefined
}

/** Between who speaks and the word that says so stands no more than a title or an apposition. */
const NEAR = 60

/** Longer ones make no question. */
const LONGEST = 90

/** What is told, without who tells it: what stands before or behind them in the sentence, whichever is longer. */
export function contentOf(document: Document, sentence: Sentence, who: Span, cue: Span): string | undefined {
  const [first, last] = [Math.min(who.start, cue.start), Math.max(who.end, cue.end)]
  const { text } = document.source
  const [before, behind] = [text.slice(sentence.start, first), text.slice(last, sentence.end)].map((part) =>
    part
      .replace(/\s+/g, ' ')
      .replace(/^[\s,:;.“"‘'”]+|[\s,:;.“"’'”]+$/gu, '')
      .replace(/^(?:(?:to|by) [^,.]{1,40}? )?that /, ''),
  ) as [string, string]
  const content = before.length >= behind.length ? before : behind
  if (content.length < 15) return undefined
  const short = content.length > LONGEST ? `${content.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : content
  return /^(?:The|A|An|This|That|His|Her|Their|Its|They|He|She|It|There|In|On|At)\b/.test(short)
    ? (short[0] ?? '').toLowerCase() + short.slice(1)
    : short
}
