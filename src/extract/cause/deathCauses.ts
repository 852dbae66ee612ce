import { phraseSpan } from '../../analyse/clauses/index.js'
import { bringsAilment, isAilment } from '../../lexicon/ailments.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { isDying, mostKilled, whoDied } from '../around/dying.js'

/** Of what somebody died, or that it is not known. */
export interface DeathCause extends Span {
  readonly sentence: Sentence
  /** Last name of who died; empty where a text tells of several. */
  readonly who: string
  /** Lemmas of the illness or wound; empty where the cause is not known. */
  readonly cause: readonly string[]
}

const DEATH = /\b(?:die[sd]?|dying|dead|deaths?|succumb(?:s|ed)?|passed away|killed)\b/i
const UNKNOWN =
  /\b(?:cause of (?:(?:his|her|their|the) )?deaths?(?: of [^,.;]{1,40})? (?:was|were|is|has|had|remains?|remained) (?:still )?(?:unknown|unclear|undetermined|pending|under investigation|not (?:yet |immediately |been )*(?:known|clear|announced|released|disclosed|given|revealed|determined|established|made public))|(?:not|n['’]t|no) (?:\w+ ){0,3}(?:provide|give|gave|disclose|disclosed|reveal|revealed|release|released|announce|announced|say|said|specify|specified|known|clear) (?:the |a |any )?(?:cause of (?:(?:his|her|their|the) )?deaths?|how (?:[^,.;]{1,40} )?(?:died|were killed|was killed))|no cause of death)/gi

/** "Vega died of cancer", "after suffering a stroke", "the cause of death was not announced"; not "died after a day", "died of age 80". */
export function findDeathCauses(document: Document, story: Story): DeathCause[] {
  return document.sentences.flatMap((sentence) => {
    const text = document.source.text.slice(sentence.start, sentence.end)
    if (sentence.kind === 'furniture' || !DEATH.test(text)) return []
    const unknown = [...text.matchAll(UNKNOWN)].map(({ index, 0: found }) => ({
      sentence,
      who: mostKilled(story),
      cause: [],
      start: sentence.start + index,
      end: sentence.start + index + found.length,
    }))
    return [
      ...unknown,
      ...sentence.tokens.flatMap((token) => (isDying(sentence, token) ? (causeBehind(document, story, sentence, token) ?? []) : [])),
    ]
  })
}

/** The first cause after the word for dying, before the clause is over. */
function causeBehind(document: Document, story: Story, sentence: Sentence, dying: Token): DeathCause | undefined {
  const { tokens } = sentence
  for (let at = dying.index + 1; at < Math.min(tokens.length, dying.index + 22); at++) {
    const token = tokens[at] as Token
    const form = token.form.toLowerCase()
    if (/^[.;:]$/.test(form) || /^(?:who|which|when|but|while|as|because|since|leaving)$/.test(form) || isDying(sentence, token))
      return undefined
    if (
      !/^(?:of|from|after|following|with|to|by)$/.test(form) ||
      (form === 'to' && dying.lemma !== 'succumb') ||
      (form === 'with' && dying.form.toLowerCase() !== 'dead')
    )
      continue
    const noun = ailmentBehind(sentence, at)
    if (!noun) continue
    const first = firstOf(sentence, at)
    const span = phraseSpan(sentence, noun.index, { linked: ['of', 'from', 'to'] })
    const who = whoDied(document, story, sentence, dying)
    return who === undefined
      ? undefined
      : { sentence, who, cause: lemmas(sentence, noun, span), start: first === undefined ? span.start : first.start, end: span.end }
  }
  return undefined
}

/** "After suffering a stroke": the verb goes with what was suffered. */
const firstOf = ({ tokens }: Sentence, at: number): Token | undefined => (tokens[at + 1]?.upos === 'VERB' ? tokens[at + 1] : undefined)

/**
 * The noun of an illness or wound in the phrase behind a preposition: verbs like "suffering" and carriers like "a battle with"
 * come between.
 */
function ailmentBehind({ tokens }: Sentence, at: number): Token | undefined {
  for (let i = at + 1; i < Math.min(tokens.length, at + 9); i++) {
    const token = tokens[i] as Token
    const lemma = token.lemma.toLowerCase()
    if (token.upos === 'PUNCT' && !/^["“”'’-]$/.test(token.form)) return undefined
    if (token.upos === 'VERB' && !/^(?:suffer|have|develop|contract|undergo|sustain|be|receive|battle|fight|apparent)$/.test(lemma))
      return undefined
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue
    if (
      isAilment(lemma) &&
      !(tokens[i + 1]?.upos === 'NOUN' && isAilment(tokens[i + 1]?.lemma.toLowerCase() ?? '')) &&
      !bringsAilment(lemma)
    )
      return token
    // "Heart problems", "complications from pneumonia": the noun behind tells more.
    if (!bringsAilment(lemma) && tokens[i + 1]?.upos !== 'NOUN' && token.rel !== 'compound') return undefined
  }
  return undefined
}

function lemmas(sentence: Sentence, noun: Token, span: Span): string[] {
  const inside = sentence.tokens.filter(
    ({ start, end, upos, index }) => start >= span.start && end <= span.end && index <= noun.index && /^(?:NOUN|PROPN|ADJ)$/.test(upos),
  )
  return inside
    .map(({ lemma }) => lemma.toLowerCase())
    .map((word) => (SHOTS.has(word) ? 'shot' : word))
    .filter((word) => !/^(?:apparent|massive|severe|long|brief|serious|fatal|several|multiple)$/.test(word))
}

/** One wound in other words. */
const SHOTS = new Set(['bullet', 'gunshot', 'shooting', 'ricochet', 'gun'])
