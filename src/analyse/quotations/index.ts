import type { Entity, Mention, Quotation, Sentence, Speaker } from '../../model/analysis.js'
import { isFragment } from './fragments.js'
import { findMarked, type Marked } from './marks.js'
import { speakerAfter, speakerAround, speakerBefore, speakerOfSentence, speechOf, type Speech } from './speech.js'

/**
 * Finds what stands between quotation marks, of any style, also over lines and paragraphs, and who is quoted.
 * Offsets are those of the words inside the marks. Furniture yields none.
 */
export function findQuotations(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Quotation[] {
  const reader = new Reader(text, sentences, mentions, entities)
  const found: Found[] = []
  for (const marked of findMarked(text)) {
    const touched = reader.sentencesOf(marked)
    if (!touched || touched.every((sentence) => sentence.kind === 'furniture')) continue
    const outer = found
      .slice(-6)
      .reverse()
      .find((each) => each.marked.open < marked.open && marked.close <= each.marked.close)
    const previous = found.findLast((each) => each.outer === undefined && each.marked.close <= marked.open)
    const fragment = isFragment(text, marked, touched, previous?.marked)
    const speaker = outer ? reader.nestedSpeaker(marked, outer.marked, touched) : reader.speaker(marked, touched, fragment, previous)
    found.push({ marked, touched, fragment, outer, speaker })
  }
  reader.takeFromNext(found)
  return found.map(({ marked, touched, fragment, speaker }) => ({
    start: marked.start,
    end: marked.end,
    sentences: { first: (touched[0] as Sentence).index, last: (touched.at(-1) as Sentence).index },
    fragment,
    ...(speaker ? { speaker } : {}),
    ...(speaker?.addressee ? { addressee: speaker.addressee } : {}),
  }))
}

interface Found {
  readonly marked: Marked
  readonly touched: readonly Sentence[]
  readonly fragment: boolean
  readonly outer: Found | undefined
  speaker: Speaker | undefined
}

// How far behind a quotation its cue is looked for, in code units.
const AFTER = 400

/** Looks up speakers in the sentences of one document; a sentence is analysed once. */
class Reader {
  private readonly speeches = new Map<Sentence, Speech>()
  private readonly mentionsOf = new Map<number, Mention[]>()

  constructor(
    private readonly text: string,
    private readonly sentences: readonly Sentence[],
    mentions: readonly Mention[],
    private readonly entities: readonly Entity[],
  ) {
    for (const mention of mentions) {
      const list = this.mentionsOf.get(mention.sentence)
      if (list) list.push(mention)
      else this.mentionsOf.set(mention.sentence, [mention])
    }
  }

  /** The sentences that the quoted words touch. */
  sentencesOf(marked: Marked): Sentence[] | undefined {
    let low = 0
    let high = this.sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sentences[middle] as Sentence).end <= marked.start) low = middle + 1
      else high = middle
    }
    const touched: Sentence[] = []
    for (let at = low; (this.sentences[at]?.start ?? Infinity) < marked.end; at += 1) touched.push(this.sentences[at] as Sentence)
    return touched.length > 0 ? touched : undefined
  }

  private speech(sentence: Sentence): Speech {
    const known = this.speeches.get(sentence)
    if (known) return known
    const speech = speechOf(sentence, this.mentionsOf.get(sentence.index) ?? [])
    this.speeches.set(sentence, speech)
    return speech
  }

  nestedSpeaker(marked: Marked, outer: Marked, touched: readonly Sentence[]): Speaker | undefined {
    const speaker = speakerAround(this.speech(touched[0] as Sentence), marked)
    return speaker && speaker.start >= outer.start && speaker.end <= outer.end ? speaker : undefined
  }

  speaker(marked: Marked, touched: readonly Sentence[], fragment: boolean, previous: Found | undefined): Speaker | undefined {
    const first = touched[0] as Sentence
    const last = touched.at(-1) as Sentence
    const stop = this.text.slice(marked.close, marked.close + AFTER).search(/[\n"“«„]/)
    const limit = marked.close + (stop < 0 ? AFTER : stop)
    if (fragment) return this.checked(this.besideFragment(marked, first, last, limit) ?? speakerAround(this.speech(first), marked))
    const own =
      speakerAfter(this.speech(last), marked.close, limit) ??
      this.afterBreak(marked, last, limit) ??
      speakerAround(this.speech(last), marked) ??
      speakerAround(this.speech(first), marked) ??
      speakerBefore(this.speech(first), Math.max(first.start, previous?.marked.close ?? 0), marked.open)
    return this.checked(own ?? this.carriedOver(marked, first, last, previous))
  }

  /** `says "more will follow"` and `"may fail", he said`: a cue that touches the quoted words. */
  private besideFragment(marked: Marked, first: Sentence, last: Sentence, limit: number): Speaker | undefined {
    const comma = this.text[marked.end - 1] === ',' || this.text[marked.close] === ','
    const after = comma ? speakerAfter(this.speech(last), marked.close, limit, 8) : undefined
    const near =
      /(?:^|\s)\S+(?: that| how| of| it)?\s*$/.exec(this.text.slice(Math.max(first.start, marked.open - 40), marked.open))?.[0].length ?? 0
    return after ?? speakerBefore(this.speech(first), marked.open - near, marked.open)
  }

  /** `"Never?" she asked.`: the cue may have been cut off as a sentence of its own. */
  private afterBreak(marked: Marked, last: Sentence, limit: number): Speaker | undefined {
    const next = this.sentences[last.index + 1]
    if (!next || this.text.slice(marked.close, next.start).trim() !== '') return undefined
    // `Berg said.` as a line of its own belongs to the line above.
    if (next.line === last.line + 1 && next.tokens.length <= 5) return speakerAfter(this.speech(next), next.start, next.end)
    if (next.start >= limit || next.line !== last.line) return undefined
    const opening = this.text.slice(next.start, next.start + 40)
    return /^(?:\p{Ll}|He |She |They |I )/u.test(opening)
      ? speakerAfter(this.speech(next), next.start, Math.min(limit, next.end))
      : undefined
  }

  /** No cue of its own: the speaker of the quotation or sentence just before goes on. */
  private carriedOver(marked: Marked, first: Sentence, last: Sentence, previous: Found | undefined): Speaker | undefined {
    const alone =
      marked.open - first.start < 20 &&
      this.text.slice(first.start, marked.open).trim() === '' &&
      !/[\p{L}\d]/u.test(this.text.slice(marked.close, last.end))
    if (!alone) return undefined
    if (previous?.speaker && !previous.fragment && this.adjoins(previous.marked.close, marked.open)) return previous.speaker
    const before = this.sentences[first.index - 1]
    if (!before || before.kind !== 'prose' || (previous && previous.marked.close > before.start && !previous.fragment)) return undefined
    return speakerOfSentence(this.speech(before), this.text.slice(before.start, before.end).trimEnd().endsWith(':'))
  }

  /** At most the rest of one reporting sentence and a paragraph break lie between. */
  private adjoins(from: number, to: number): boolean {
    const between = this.text.slice(from, Math.min(to, from + 250))
    return to - from < 250 && between.split('\n').filter((line) => line.trim() !== '').length <= 1
  }

  /** A pronoun stands for its entity; somebody who is only a place or a thing does not speak. */
  private checked(speaker: Speaker | undefined): Speaker | undefined {
    if (!speaker) return undefined
    return speaker.entity !== undefined &&
      this.entities[speaker.entity]?.type === 'thing' &&
      /^(?:it|this|that)$/i.test(this.text.slice(speaker.start, speaker.end))
      ? undefined
      : speaker
  }

  /** `"Go." "Go now," said the guard`: a quotation right before another is the same speech. */
  takeFromNext(found: Found[]): void {
    for (let at = found.length - 2; at >= 0; at -= 1) {
      const each = found[at] as Found
      const next = found[at + 1] as Found
      if (next.marked.open - each.marked.close > 3 || each.fragment || next.outer) continue
      if (/^[^\S\n]*$/.test(this.text.slice(each.marked.close, next.marked.open))) each.speaker ??= next.speaker
    }
  }
}
